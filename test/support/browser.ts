/** The built page in a real browser. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Frame,
  type Page,
  type Request,
} from 'playwright-core';
import { inject } from 'vitest';
import { type Served, serveFolder } from '../../src/local/page/serve.ts';
import type { LocalWorkbook, Snapshot } from '../../src/local/workbook.ts';
import './pageSetup.ts';

declare global {
  interface Window {
    workbook?: LocalWorkbook;
  }
}

/** An add-on in place of the built one. */
export interface OtherAddon {
  code: string;
  sidebar?: string;
}

/** The built page with another add-on. */
function pageWith(addon: OtherAddon): { folder: string; leave: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'smarketing-page-'));
  cpSync(inject('page'), folder, { recursive: true });
  writeFileSync(join(folder, 'addon/Code.js'), addon.code);
  writeFileSync(join(folder, 'addon/Reports.js'), '');
  writeFileSync(join(folder, 'addon/Sidebar.html'), addon.sidebar ?? '');
  return { folder, leave: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The page in a profile of its own. */
export class Visit {
  /** What went wrong in the page: errors on its console, exceptions, requests to elsewhere. */
  readonly troubles: string[] = [];
  /** Native dialogs that came up. */
  readonly dialogs: string[] = [];

  private constructor(
    private readonly served: Served,
    private readonly browser: Browser,
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly leave: () => void,
  ) {}

  static async begin(addon?: OtherAddon, locale = 'sv-SE'): Promise<Visit> {
    const { folder, leave } = addon ? pageWith(addon) : { folder: inject('page'), leave: () => undefined };
    const served = await serveFolder(folder, 0);
    const browser = await chromium.connect(inject('browser'));
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      timezoneId: 'Europe/Stockholm',
      locale,
      acceptDownloads: true,
    });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const visit = new Visit(served, browser, context, page, leave);
    visit.listenTo(page);
    await visit.open();
    return visit;
  }

  get address(): string {
    return this.served.address;
  }

  private listenTo(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
    page.on('pageerror', (error) => this.troubles.push(String(error.stack ?? error)));
    // What the policy has refused never left.
    const left = (request: Request): void => {
      const url = request.url();
      const refused = request.failure()?.errorText === 'csp';
      if (refused || url.startsWith(this.address) || /^(?:data|blob|about):/.test(url)) return;
      this.troubles.push(`asked for ${url}`);
    };
    page.on('requestfinished', left);
    page.on('requestfailed', left);
    page.on('dialog', (dialog) => {
      this.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  }

  /** Opens the page, or opens it again, and waits until it can be used. */
  async open(): Promise<void> {
    await this.page.goto(this.address);
    await this.ready();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.waitForSelector('.o-grid');
    await this.page.waitForFunction(() => window.workbook !== undefined);
  }

  /** Until no call to the add-on is running or waiting. */
  async idle(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('.busy[hidden]') !== null, undefined, {
      timeout: 60_000,
    });
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.browser.close();
    await this.served.close();
    this.leave();
  }

  /** Presses a menu button and one of the entries. The toolbar may be drawn anew under an open menu: a person opens it again. */
  async menu(opener: string, ...entries: string[]): Promise<void> {
    for (let time = 1; ; time++) {
      try {
        await this.page.getByRole('button', { name: opener, exact: true }).click();
        for (const name of entries)
          await this.page.getByRole('menuitem', { name, exact: true }).click({ timeout: 10_000 });
        return;
      } catch (error) {
        if (time === 3) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  async loadSwedishSamples(): Promise<void> {
    await this.menu('Läs in exempel', 'Svenskt exempel');
    await this.page.waitForFunction(
      () => {
        const { getters } = window.workbook!.model;
        return getters.getSheetIds().some((id) => getters.getSheetName(id) === 'SLA');
      },
      undefined,
      { timeout: 60_000 },
    );
    await this.idle();
  }

  /** Opens a workbook as if it had been kept here before. */
  async openKept(snapshot: Snapshot): Promise<void> {
    // From a blank page of the same place: the page itself would keep its own workbook when it goes.
    const blank = `${this.address}blank.html`;
    await this.page.route(blank, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
    );
    await this.page.goto(blank);
    await this.page.evaluate(
      (kept) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('smarketing', 1);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('workbooks', 'readwrite');
            const store = transaction.objectStore('workbooks');
            store.clear();
            store.put(kept, 'current');
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            transaction.onerror = () => reject(transaction.error);
          };
          opening.onerror = () => reject(opening.error);
        }),
      JSON.stringify({ snapshot, activeSheet: '' }),
    );
    await this.open();
  }

  tabs(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { getters } = window.workbook!.model;
      return getters.getSheetIds().map((id) => getters.getSheetName(id));
    });
  }

  /** What a cell shows and holds, by its column and row counted from 0. */
  cell(tab: string, col: number, row: number): Promise<{ shown: string; value: unknown }> {
    return this.page.evaluate(
      ([name, c, r]) => {
        const { getters } = window.workbook!.model;
        const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name)!;
        const { formattedValue, value } = getters.getEvaluatedCell({ sheetId, col: c, row: r });
        return { shown: formattedValue, value };
      },
      [tab, col, row] as const,
    );
  }

  /** The values of a tab, row by row. */
  cells(tab: string): Promise<unknown[][]> {
    return this.page.evaluate((name) => {
      const { getters } = window.workbook!.model;
      const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name)!;
      return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
        Array.from(
          { length: getters.getNumberCols(sheetId) },
          (_each, col) => getters.getEvaluatedCell({ sheetId, col, row }).value,
        ),
      );
    }, tab);
  }

  /** Goes to a tab by its name at the bottom. */
  async goTo(tab: string): Promise<void> {
    await this.page.locator('.o-sheet', { hasText: tab }).first().click();
    await this.page.waitForFunction((name) => {
      const { getters } = window.workbook!.model;
      return getters.getSheetName(getters.getActiveSheetId()) === name;
    }, tab);
  }

  /** Goes to a cell with the arrow keys and types into it. */
  async type(col: number, row: number, text: string): Promise<void> {
    const { keyboard } = this.page;
    // From the corner, which is where Ctrl+Home leads when nothing is frozen.
    await this.page.locator('.o-grid-overlay').click({ position: { x: 20, y: 10 } });
    const at = await this.page.evaluate(() => window.workbook!.model.getters.getActivePosition());
    const press = async (key: string, times: number): Promise<void> => {
      for (let i = 0; i < times; i += 1) await keyboard.press(key);
    };
    await press(row > at.row ? 'ArrowDown' : 'ArrowUp', Math.abs(row - at.row));
    await press(col > at.col ? 'ArrowRight' : 'ArrowLeft', Math.abs(col - at.col));
    await keyboard.type(text);
    await keyboard.press('Enter');
  }

  /** Opens the sidebar from the menu and gives its frame. */
  async openSidebar(opener: string, ...entries: string[]): Promise<Frame> {
    // One that is open is replaced.
    await this.page.evaluate(() =>
      document.querySelector('.sidebar iframe')?.setAttribute('data-former', ''),
    );
    await this.menu(opener, ...entries);
    const handle = await this.page.waitForSelector('.sidebar iframe:not([data-former])');
    const frame = await handle.contentFrame();
    await frame!.waitForLoadState();
    return frame!;
  }
}
