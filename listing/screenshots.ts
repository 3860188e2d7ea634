import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { LocalPage, type PhotographedLanguage } from '../docs/photographs/localPage.ts';
import { wordsIn } from '../src/language/language.ts';
import type { TabId } from '../src/schema/tabs.ts';
import { sizeOfPng } from './png.ts';

/** Pictures of the add-on at work on the sample company, taken from the local workbook, which shows the built files. */

export const SCREENSHOT_SIZE = { width: 1280, height: 800 } as const;
/** The window is larger, so that more of a tab is seen. */
const WINDOW = { width: 1440, height: 900 };

/** The tabs that are shown; the wizard comes last. */
export const SHOWN_TABS: readonly TabId[] = ['start', 'funnel', 'sla', 'weeklyMeeting'];

/** The names of the files that a language gets, in the order in which the store shows them. */
export function screenshotNames(language: PhotographedLanguage): string[] {
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
  language: PhotographedLanguage,
  folder: string,
): Promise<string[]> {
  const local = await LocalPage.open(browser, address, language, WINDOW, {
    scale: SCREENSHOT_SIZE.width / WINDOW.width,
  });
  try {
    if (!(await hasUsualFont(local.page)))
      process.stderr.write(
        'Neither Roboto nor Arial nor one as wide is here: texts are wider than in Sheets.\n',
      );
    await local.loadSample();
    const names = screenshotNames(language);
    for (const [i, tab] of SHOWN_TABS.entries()) {
      await local.goTo(wordsIn(language)(`tab.${tab}`));
      await take(local, join(folder, names[i]!));
    }
    await showWizard(local);
    await take(local, join(folder, names[SHOWN_TABS.length]!));
    return names;
  } finally {
    await local.close();
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

/** The wizard where both sides see what is promised, beside the Agreement tab that comes of it. */
async function showWizard(local: LocalPage): Promise<void> {
  const words = wordsIn(local.language);
  await local.goTo(words('tab.agreement'));
  const frame = await local.openSidebar('openAgreement');
  await frame.getByRole('heading', { name: words('agree.title'), exact: true }).waitFor();
  await frame.getByRole('button', { name: words('agree.change'), exact: true }).click();
  await frame.getByRole('heading', { name: words('sidebar.agreementTitle'), exact: true }).waitFor();
}

/** Waits for the charts and for what says that something is done to go, and takes the picture. */
async function take(local: LocalPage, file: string): Promise<void> {
  await local.idle();
  const picture = await local.withoutOwnBar(async () => {
    await local.page.waitForTimeout(1_500);
    return local.page.screenshot();
  });
  const { width, height } = sizeOfPng(picture);
  if (width !== SCREENSHOT_SIZE.width || height !== SCREENSHOT_SIZE.height)
    throw new Error(`${file} is ${width} × ${height} pixels.`);
  writeFileSync(file, picture);
}
