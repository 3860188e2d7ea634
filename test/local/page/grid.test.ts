import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../../support/browser.ts';

const ADDON = {
  code: `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Make', 'make').addToUi(); }
function make() {
  const book = SpreadsheetApp.getActive();
  const start = book.getSheets()[0];
  for (const name of ['Attribution', 'Historik']) book.insertSheet(name, 1).hideSheet();
  book.setActiveSheet(start);
  const gid = (name) => book.getSheetByName(name).getSheetId();
  start.getRange('A1').setValue('=HYPERLINK("#gid=' + gid('Historik') + '";"Historik")');
}`,
};

describe('hidden tabs', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await Visit.begin(ADDON);
    await visit.menu('Tillägg', 'Smarketing for Sheets', 'Make');
    await visit.idle();
  }, 60_000);
  afterAll(() => visit?.close());

  const shown = () => visit.page.locator('.o-sheet').allTextContents();
  const view = async (): Promise<void> => {
    await visit.page.locator('.o-topbar-menu', { hasText: 'Visa' }).click();
  };

  it('are not among the tabs', async () => {
    expect((await shown()).map((name) => name.trim())).toEqual(['Blad1']);
  });

  it('are shown by a link to them', async () => {
    const { page } = visit;
    await page.locator('.o-grid-overlay').click({ position: { x: 30, y: 10 } });
    await page.locator('.o-link').click();
    await page.waitForFunction(() => {
      const { getters } = window.workbook!.model;
      return getters.getSheetName(getters.getActiveSheetId()) === 'Historik';
    });
    expect((await shown()).join()).toContain('Historik');
  });

  it('are in the menu View, until none is left', async () => {
    const { page } = visit;
    await view();
    await page.getByText('Dolda ark (1)').click();
    await page.locator('.o-menu-item', { hasText: 'Attribution' }).click();
    await page.waitForFunction(() => {
      const { getters } = window.workbook!.model;
      return getters.getSheetName(getters.getActiveSheetId()) === 'Attribution';
    });
    expect(await shown()).toHaveLength(3);
    await view();
    expect(await page.getByText('Dolda ark').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('stay shown after a reload', async () => {
    await visit.reload();
    expect(await shown()).toHaveLength(3);
  });
});
