import type { Page } from 'playwright-core';
import { wordsFor } from '../../src/local/page/words.ts';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import type { GuideLanguage } from './guide.ts';
import { PHOTOGRAPHED, type Photographed, picturePath } from './guide.ts';

/**
 * The pictures of the add-on at work: photographs of the local page. Their bytes depend on the browser and its fonts, so
 * they are kept, and beside them what could be read on them (shown.json): a test reads the page anew and says when a kept
 * picture no longer shows what the page does.
 */

/** A Monday behind the last day of the samples: what is shown does not change with the calendar. */
export const SHOWN_ON = new Date('2026-10-19T07:00:00Z');
/** As large as a picture in the guide can be and still be read. */
export const VIEWPORT = { width: 1200, height: 720 };
/** Rows of Start that fit into the picture, and some more. */
const ROWS = 40;

/** The page is in a browser of this locale. */
export const localeOf = (language: GuideLanguage) => (language === 'sv' ? 'sv-SE' : 'en-US');

/** Every photograph, by its path from the guide. */
export const SCREENSHOTS: readonly { path: string; picture: Photographed; language: GuideLanguage }[] = (
  ['en', 'sv'] as const
).flatMap((language) =>
  PHOTOGRAPHED.map((picture) => ({ path: picturePath(picture, language), picture, language })),
);

interface WithWorkbook {
  workbook?: LocalWorkbook;
}

/**
 * Opens the local page anew, brings it to what the picture shows, and gives the words that can be read there.
 *
 * @param page in the locale of the language; nothing is kept there from before
 */
export async function show(
  page: Page,
  address: string,
  picture: Photographed,
  language: GuideLanguage,
): Promise<string[]> {
  await page.clock.setFixedTime(SHOWN_ON);
  await page.setViewportSize(VIEWPORT);
  await page.goto(address);
  await page.waitForFunction(() => (window as unknown as WithWorkbook).workbook !== undefined);
  const words = wordsFor(localeOf(language));
  return picture === 'wizard' ? showWizard(page, words.begin) : showReport(page, words.trySample);
}

async function showWizard(page: Page, begin: string): Promise<string[]> {
  await page.getByRole('button', { name: begin, exact: true }).click();
  const handle = await page.waitForSelector('.sidebar iframe');
  const frame = (await handle.contentFrame())!;
  await frame.locator('section').waitFor();
  return (await frame.locator('main').innerText()).split('\n').filter((line) => line.trim() !== '');
}

async function showReport(page: Page, trySample: string): Promise<string[]> {
  await page.getByRole('button', { name: trySample, exact: true }).click();
  await page.waitForFunction(
    () => (window as unknown as WithWorkbook).workbook!.model.getters.getSheetIds().length > 9,
    undefined,
    { timeout: 120_000 },
  );
  await page.waitForFunction(() => document.querySelector('.busy[hidden]') !== null, undefined, {
    timeout: 120_000,
  });
  return page.evaluate((rows) => {
    const { getters } = (window as unknown as WithWorkbook).workbook!.model;
    const sheetId = getters.getActiveSheetId();
    const cols = getters.getNumberCols(sheetId);
    const lines = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: cols }, (_each, col) =>
        getters.isColHidden(sheetId, col)
          ? ''
          : getters.getEvaluatedCell({ sheetId, col, row }).formattedValue,
      )
        .filter((shown) => shown !== '')
        .join(' | '),
    );
    return [getters.getSheetName(sheetId), ...lines.filter((line) => line !== '')];
  }, ROWS);
}
