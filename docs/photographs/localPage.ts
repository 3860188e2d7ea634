import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { FOLDERS } from '../../src/language/folder.ts';
import { wordsIn } from '../../src/language/language.ts';
import { type PageWords, wordsFor } from '../../src/local/page/words.ts';
import type { LocalWorkbook } from '../../src/local/workbook.ts';

/** The Monday behind the last day of the samples: what is shown does not change with the calendar. */
export const SHOWN_ON = new Date('2026-10-19T07:00:00Z');
/** Milliseconds that a step may take on a slow machine. */
const PATIENCE = 120_000;
const LOCALES = { en: 'en-US', sv: 'sv-SE' } as const;
/** The languages in which the page itself and the samples are. */
export type PhotographedLanguage = keyof typeof LOCALES;
/** How the add-on is called in the menu of the page. */
const ADDON = 'Smarketing for Sheets';
/** The bar of the local page itself has nothing that is in a spreadsheet with the add-on. */
const WITHOUT_OWN_BAR = 'header.toolbar { display: none !important; }';

interface WithWorkbook {
  workbook?: LocalWorkbook;
}

/** The menu entries that open a page of the sidebar. */
type SidebarEntry = 'openSidebar' | 'openAgreement';

/** The local page in one language, on the Monday of the samples, handled as a person does who is photographed at it. */
export class LocalPage {
  /** The page's own words. */
  readonly words: PageWords;

  private constructor(
    readonly page: Page,
    readonly language: PhotographedLanguage,
    private readonly context: BrowserContext,
  ) {
    this.words = wordsFor(LOCALES[language].replace('-', '_'));
  }

  /**
   * Opens the page anew; nothing is kept there from before.
   *
   * @param address where it is served
   * @param viewport in pixels of the page
   * @param scale pixels of the picture to one of the page
   * @param now what the page takes for the present moment
   */
  static async open(
    browser: Browser,
    address: string,
    language: PhotographedLanguage,
    viewport: { readonly width: number; readonly height: number },
    { scale = 1, now = SHOWN_ON } = {},
  ): Promise<LocalPage> {
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor: scale,
      timezoneId: 'Europe/Stockholm',
      locale: LOCALES[language],
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.clock.setFixedTime(now);
    await page.goto(address);
    await page.waitForFunction(() => 'workbook' in window && document.querySelector('.o-grid') !== null);
    return new LocalPage(page, language, context);
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** Until no call to the add-on is running or waiting. */
  async idle(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('.busy[hidden]') !== null);
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  /** Presses a menu button and entries of it, one after the other. */
  async choose(opener: string, ...entries: string[]): Promise<void> {
    await this.page.getByRole('button', { name: opener }).first().click();
    for (const entry of entries) await this.page.getByRole('menuitem', { name: entry, exact: true }).click();
  }

  /** Reads in the samples of the language and waits for the reports. */
  async loadSample(): Promise<void> {
    const { loadSamples, swedishSample, englishSample } = this.words;
    await this.choose(loadSamples, this.language === 'sv' ? swedishSample : englishSample);
    await this.reports();
  }

  /** Until the reports are there. */
  async reports(): Promise<void> {
    await this.page
      .locator('.o-sheet', { hasText: wordsIn(this.language)('tab.funnel') })
      .first()
      .waitFor();
    await this.idle();
  }

  /** Goes to a tab by its name at the bottom. */
  async goTo(tab: string): Promise<void> {
    await this.page
      .locator('.o-sheet', { has: this.page.getByText(tab, { exact: true }) })
      .first()
      .click();
  }

  /** Opens a page of the sidebar from the menu; one that is open is replaced. */
  async openSidebar(entry: SidebarEntry): Promise<Frame> {
    await this.page.evaluate(() =>
      document.querySelector('.sidebar iframe')?.setAttribute('data-former', ''),
    );
    await this.choose(this.words.extensions, ADDON, FOLDERS[this.language].menu[entry]);
    return this.sidebar();
  }

  /** The sidebar that is open. */
  async sidebar(): Promise<Frame> {
    const handle = await this.page.waitForSelector('.sidebar iframe:not([data-former])');
    const frame = (await handle.contentFrame())!;
    await frame.locator('section').waitFor();
    return frame;
  }

  async closeSidebar(): Promise<void> {
    await this.page.locator('.sidebar button').first().click();
  }

  /** Does something while the page's own bar is away, so that the page looks as a spreadsheet with the add-on does. */
  async withoutOwnBar<T>(task: () => Promise<T>): Promise<T> {
    const style = await this.page.addStyleTag({ content: WITHOUT_OWN_BAR });
    await this.page.evaluate(() => dispatchEvent(new Event('resize')));
    try {
      return await task();
    } finally {
      await style.evaluate((element) => (element as HTMLElement).remove());
    }
  }

  /**
   * What can be read on the tab that is shown: its name, and a line for each row.
   *
   * @param rows as many as fit into the picture, and some more
   */
  linesOfTab(rows: number): Promise<string[]> {
    return this.page.evaluate((most) => {
      const { getters } = (window as unknown as WithWorkbook).workbook!.model;
      const sheetId = getters.getActiveSheetId();
      const cols = getters.getNumberCols(sheetId);
      const lines = Array.from({ length: Math.min(most, getters.getNumberRows(sheetId)) }, (_, row) =>
        Array.from({ length: cols }, (_each, col) =>
          getters.isColHidden(sheetId, col)
            ? ''
            : getters.getEvaluatedCell({ sheetId, col, row }).formattedValue,
        )
          .filter((shown) => shown !== '')
          .join(' | '),
      );
      return [getters.getSheetName(sheetId), ...lines.filter((line) => line !== '')];
    }, rows);
  }
}

/** What can be read in the sidebar, with what is typed in its fields. */
export async function linesOfSidebar(frame: Frame): Promise<string[]> {
  const text = await frame.locator('main').innerText();
  const typed = await frame
    .locator('main input:not([type=file])')
    .evaluateAll((fields) =>
      fields
        .map((field) => field as HTMLInputElement)
        .map(({ type, checked, value }) =>
          type === 'checkbox' || type === 'radio' ? String(checked) : value,
        ),
    );
  return [...text.split('\n').filter((line) => line.trim() !== ''), `[${typed.join(' | ')}]`];
}
