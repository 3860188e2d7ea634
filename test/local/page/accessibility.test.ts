import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOLDERS } from '../../../src/language/folder.ts';
import { MENU_ITEMS } from '../../../src/language/menu.ts';
import { type PageWords, wordsFor } from '../../../src/local/page/words.ts';
import { SAMPLES } from '../../../src/local/sampleFiles.ts';
import { GRID, stumbles } from '../../support/axe.ts';
import { Visit } from '../../support/browser.ts';
import { importText, openBuilt } from '../../support/localWorkbook.ts';
import { isSaid, saidOn } from '../../support/said.ts';
import { LEADS } from '../../support/workbookWithReports.ts';

const ADDON = 'Smarketing for Sheets';

/** Words of the page that this walk does not come by, and where they are. */
const ELSEWHERE: Partial<Record<keyof PageWords, string>> = {
  code: 'what the language is called in the page’s code',
  untitled: 'the name of a file',
  copyOf: 'the name of a file',
  documents: 'on the site alone, whose test looks at it',
  working: 'the sign of work, which is looked at, with what is worked on',
  saving: 'shown for half a second, in the looks of saved',
  openingReads: 'the sign of opening, which is looked at, in other words',
  openingComputes: 'the same',
  openingDraws: 'the same',
  notKept: 'a message that stays in the corner, as saveFailed does',
  otherTab: 'the same',
  unreadable: 'the same',
  changesUnreadable: 'the same',
  refused: 'plain text, for which there is no page',
};

const MAIL = {
  to: 'ada@example.com',
  subject: 'Smarketing 2026-10-19',
  body: 'All is well.',
  htmlBody: '<!doctype html><html lang="en"><title>T</title><h1>Smarketing</h1></html>',
  name: 'Smarketing',
};

/** The page itself has the languages of the samples. */
describe.each(['en', 'sv'] as const)('the page in %s', (language) => {
  const { locale } = SAMPLES[language];
  const words = wordsFor(locale);
  const { menu } = FOLDERS[language];
  const said = new Set<string>();
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await Visit.begin(undefined, locale.replace('_', '-'));
    page = visit.page;
  }, 120_000);
  afterAll(() => visit?.close());

  const look = async (): Promise<void> => {
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const text of await saidOn(page)) for (const part of [text, ...text.split(/, |: /)]) said.add(part);
    expect(await stumbles(page, GRID)).toEqual([]);
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const leave = () => page.keyboard.press('Escape');

  it('while it opens, and where it cannot', async () => {
    const held: Route[] = [];
    await page.route('**/page.js', (route) => void held.push(route));
    await page.reload({ waitUntil: 'commit' });
    await page.locator('#opening', { hasText: words.opening }).waitFor();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await look();
    await page.unroute('**/page.js');
    await page.route('**/addon/Code.js', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').waitFor();
    await look();
    await page.unroute('**/addon/Code.js');
    await visit.reload();
  });

  it('empty, with every menu and panel of its toolbar', async () => {
    await look();
    const openers = page.locator('.toolbar [aria-haspopup=menu]:not([role=menuitem])');
    for (const opener of await openers.all()) {
      await opener.click();
      await look();
      for (const sub of await page.locator('[role=menuitem][aria-haspopup]').all()) {
        await sub.click();
        await look();
      }
      await leave();
      await leave();
    }
    for (const name of [words.triggers, words.mails]) {
      await button(name).click();
      await look();
      await leave();
    }
  });

  it('at work, and when that fails', async () => {
    const held: Route[] = [];
    await page.route('**/samples/**', (route) => void held.push(route));
    await button(words.trySample).click();
    await page.locator('.busy', { hasText: 'settings.json' }).waitFor();
    await look();
    await held[0]!.abort();
    await page.getByRole('dialog').waitFor();
    await look();
    await leave();
    await page.unroute('**/samples/**');
  });

  it('after every entry of the add-on’s menu', async () => {
    for (const item of MENU_ITEMS) {
      await visit.menu(words.extensions, ADDON, menu[item]);
      await page.locator('dialog, .sidebar:not([hidden]), .toast-message').first().waitFor();
      await visit.idle();
      await look();
      if ((await page.getByRole('dialog').count()) > 0) await leave();
    }
  });

  it('with data, triggers and mails; replacing, copying, hidden tabs', async () => {
    const workbook = openBuilt({ locale });
    importText(workbook, LEADS);
    const snapshot = workbook.snapshot();
    const triggers = [
      { everyDays: 1, hour: 7 },
      { everyDays: 2 },
      { everyHours: 1 },
      { everyHours: 3 },
      { weekDay: 'MONDAY', hour: 7 },
    ].map((rhythm, at) => ({
      id: `${at}`,
      functionName: 'scheduledRefresh',
      spreadsheet: snapshot.id,
      ...rhythm,
    }));
    await visit.openKept({ ...snapshot, outbox: [MAIL, MAIL], triggers });
    await look();
    for (const name of [`${words.triggers} (${triggers.length})`, `${words.mails} (2)`]) {
      await button(name).click();
      await look();
      await leave();
    }
    await visit.menu(words.newWorkbook, 'English');
    await look();
    await leave();
    await page.evaluate(() => {
      const { model } = window.workbook!;
      const sheetId = model.getters.getSheetIds().find((id) => id !== model.getters.getActiveSheetId())!;
      model.dispatch('HIDE_SHEET', { sheetId });
    });
    const menus = page.locator('.o-topbar-menu');
    for (const [at, entry] of [
      [2, words.hiddenTabs.replace('{n}', '1')],
      [0, words.makeCopy],
    ] as const) {
      await menus.nth(at).click();
      await page.getByText(entry, { exact: true }).waitFor();
      await look();
      if (at > 0) await menus.nth(at).click();
    }
    await page.getByText(words.makeCopy, { exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await look();
    await leave();
  });

  it('when the browser does not save', async () => {
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new Error('full');
      };
    });
    await visit.type(1, 1, '4');
    await page.locator('.saved[data-state=notSaved]').waitFor();
    await look();
  });

  it('was looked at in every state: nothing that it can say was not on it', () => {
    const unseen = (Object.keys(words) as (keyof PageWords)[]).filter(
      (key) => !(key in ELSEWHERE) && !isSaid(words[key], said),
    );
    expect(unseen).toEqual([]);
  });

  it('lets pass of the grid what it still lacks, and nothing that it has got', async () => {
    const rules = (await stumbles(page)).map((line) => line.split(':')[0]);
    expect(rules.sort()).toEqual(GRID.flatMap((foreign) => foreign.rules).sort());
  });
});

it('the add-on opens one page of its own, the sidebar, which has a test of its own', () => {
  const folder = join(import.meta.dirname, '../../../src/addon');
  const source = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(source.join('\n').match(/createHtmlOutput\w*\([^)]*\)|createTemplate\w*|showModal\w*/g)).toEqual([
    "createHtmlOutputFromFile('Sidebar')",
  ]);
});
