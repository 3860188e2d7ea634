import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { FOLDERS } from '../src/language/folder.ts';
import { wordsIn } from '../src/language/language.ts';
import { wordsFor } from '../src/local/page/words.ts';
import type { SampleName } from '../src/local/sampleFiles.ts';
import type { TabId } from '../src/schema/tabs.ts';
import { sizeOfPng } from './png.ts';

/** Pictures of the add-on at work on the sample company, taken from the local workbook, which shows the built files. */

export const SCREENSHOT_SIZE = { width: 1280, height: 800 } as const;
/** The window is larger, so that more of a tab is seen. */
const WINDOW = { width: 1440, height: 900 };
/** The Monday after the sample's last export, so that each picture says the same whenever it is made. */
const MONDAY = new Date('2026-10-19T08:15:00+02:00');
/** Milliseconds that a step may take on a slow machine. */
const PATIENCE = 120_000;

/** The bar of the local workbook itself has nothing that is in a spreadsheet with the add-on. */
const WITHOUT_OWN_BAR = 'header.toolbar { display: none !important; }';

const LOCALES = { en: 'en-US', sv: 'sv-SE' } as const;
const ADDON = 'Smarketing for Sheets';

/** The tabs that are shown; the wizard comes last. */
export const SHOWN_TABS: readonly TabId[] = ['start', 'funnel', 'sla', 'weeklyMeeting'];

/** The names of the files that a language gets, in the order in which the store shows them. */
export function screenshotNames(language: SampleName): string[] {
  return [...SHOWN_TABS, 'wizard'].map((name, i) => `${language}-${i + 1}-${name}.png`);
}

/**
 * Takes the pictures of one language.
 *
 * @param address where the page is served
 * @returns the files that were written
 */
export async function takeScreenshots(
  browser: Browser,
  address: string,
  language: SampleName,
  folder: string,
): Promise<string[]> {
  const context = await browser.newContext({
    viewport: WINDOW,
    deviceScaleFactor: SCREENSHOT_SIZE.width / WINDOW.width,
    timezoneId: 'Europe/Stockholm',
    locale: LOCALES[language],
  });
  context.setDefaultTimeout(PATIENCE);
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(MONDAY);
    await page.goto(address);
    await page.waitForFunction(() => 'workbook' in window && document.querySelector('.o-grid') !== null);
    if (!(await hasUsualFont(page)))
      process.stderr.write(
        'Neither Roboto nor Arial nor one as wide is here: texts are wider than in Sheets.\n',
      );
    await loadSample(page, language);
    const names = screenshotNames(language);
    for (const [i, tab] of SHOWN_TABS.entries()) {
      await goTo(page, wordsIn(language)(`tab.${tab}`));
      await take(page, join(folder, names[i]!));
    }
    await showWizard(page, language);
    await take(page, join(folder, names[SHOWN_TABS.length]!));
    return names;
  } finally {
    await context.close();
  }
}

/** Is there a font of the width that the tabs are laid out for? Liberation Sans, for one, is as wide as Arial. */
async function hasUsualFont(page: Page): Promise<boolean> {
  // No function has a name in there: the page has nothing of what names are kept by.
  const [roboto, arial, neither] = await page.evaluate(() =>
    ['Roboto, monospace', 'Arial, monospace', 'monospace'].map((fonts) => {
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.font = `20px ${fonts}`;
      return pen.measureText('The largest loss is Opportunity to Customer').width;
    }),
  );
  return roboto !== neither || arial !== neither;
}

async function choose(page: Page, opener: string, ...entries: string[]): Promise<void> {
  await page.getByRole('button', { name: opener }).first().click();
  for (const entry of entries) await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

async function idle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.busy[hidden]') !== null);
}

async function loadSample(page: Page, language: SampleName): Promise<void> {
  const words = wordsFor(LOCALES[language].replace('-', '_'));
  await choose(page, words.loadSamples, language === 'sv' ? words.swedishSample : words.englishSample);
  await page
    .locator('.o-sheet', { hasText: wordsIn(language)('tab.funnel') })
    .first()
    .waitFor();
  await idle(page);
}

async function goTo(page: Page, tab: string): Promise<void> {
  await page
    .locator('.o-sheet', { has: page.getByText(tab, { exact: true }) })
    .first()
    .click();
}

/** The wizard where both sides see what is promised, beside the Agreement tab that comes of it. */
async function showWizard(page: Page, language: SampleName): Promise<void> {
  const words = wordsIn(language);
  await goTo(page, words('tab.agreement'));
  await choose(
    page,
    wordsFor(LOCALES[language].replace('-', '_')).extensions,
    ADDON,
    FOLDERS[language].menu.openAgreement,
  );
  const handle = await page.waitForSelector('.sidebar iframe');
  const frame = (await handle.contentFrame())!;
  await frame.getByRole('heading', { name: words('agree.title'), exact: true }).waitFor();
  await frame.getByRole('button', { name: words('agree.change'), exact: true }).click();
  await frame.getByRole('heading', { name: words('sidebar.agreementTitle'), exact: true }).waitFor();
}

/** Waits for the charts and for what says that something is done to go, and takes the picture. */
async function take(page: Page, file: string): Promise<void> {
  await idle(page);
  const style = await page.addStyleTag({ content: WITHOUT_OWN_BAR });
  await page.evaluate(() => dispatchEvent(new Event('resize')));
  await page.waitForTimeout(1_500);
  const picture = await page.screenshot();
  const { width, height } = sizeOfPng(picture);
  if (width !== SCREENSHOT_SIZE.width || height !== SCREENSHOT_SIZE.height)
    throw new Error(`${file} is ${width} × ${height} pixels.`);
  writeFileSync(file, picture);
  await style.evaluate((element) => (element as HTMLElement).remove());
}
