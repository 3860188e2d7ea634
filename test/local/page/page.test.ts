import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../../support/browser.ts';
import { cellsOf } from '../../support/localWorkbook.ts';
import { swedishSample } from '../../support/swedishSample.ts';

/** As many digits as two engines' exponentials and logarithms have in common. */
function digits(cells: unknown): unknown {
  return JSON.parse(
    JSON.stringify(cells, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)),
  );
}

describe('the page', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await Visit.begin();
  }, 60_000);
  afterAll(() => visit?.close());

  it('opens in the language of the browser', async () => {
    expect(await visit.tabs()).toEqual(['Blad1']);
    expect(await visit.page.locator('html').getAttribute('lang')).toBe('sv');
    expect(await visit.page.getByRole('button', { name: 'Ladda ner xlsx' }).isVisible()).toBe(true);
  });

  it('computes a custom function typed into a cell, and offers it with its help', async () => {
    const { page } = visit;
    await page.locator('.o-grid-overlay').click({ position: { x: 20, y: 10 } });
    await page.keyboard.type('=LEADS_N');
    const offered = page.locator('.o-autocomplete-dropdown');
    await offered.waitFor();
    expect(await offered.textContent()).toContain('LEADS_NEEDED');
    await page.keyboard.type('EEDED(');
    const help = page.locator('.o-formula-assistant');
    await help.waitFor();
    expect(await help.textContent()).toContain('LEADS_NEEDED');
    await page.keyboard.type('100000;10000;2%)');
    await page.keyboard.press('Enter');
    expect((await visit.cell('Blad1', 0, 0)).value).toBe(500);
  });

  it('is gone through by F6: from the grid to the sidebar to the menus and back', async () => {
    const { page } = visit;
    await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Importera och skapa');
    await page.locator('.o-grid-overlay').click({ position: { x: 20, y: 10 } });
    for (const part of ['.sidebar', '.toolbar', '.grid']) {
      await page.keyboard.press('F6');
      // What is pressed in the sidebar's frame comes to the page as a message, a moment later.
      await page.waitForFunction(
        (selector) => document.querySelector(selector)!.contains(document.activeElement),
        part,
      );
    }
  });

  it('asks before it replaces a workbook with something in it', async () => {
    const { page } = visit;
    await visit.menu('Läs in exempel', 'Svenskt exempel');
    await page.getByRole('button', { name: 'Avbryt' }).click();
    expect((await visit.cell('Blad1', 0, 0)).value).toBe(500);
    await visit.menu('Ny arbetsbok', 'Svenska');
    const cancel = page.getByRole('button', { name: 'Avbryt' });
    expect(await cancel.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Ersätt', exact: true }).click();
    await page.waitForFunction(
      () =>
        window.workbook!.model.getters.getEvaluatedCell({
          sheetId: window.workbook!.model.getters.getActiveSheetId(),
          col: 0,
          row: 0,
        }).value === null,
    );
  });

  it('reads the samples and comes to the same figures as in Node', async () => {
    await visit.loadSwedishSamples();
    const inNode = swedishSample();
    for (const tab of ['Plan', 'Säljtratt', 'Sluten återkoppling', 'Överenskommelse', 'SLA']) {
      expect(digits(await visit.cells(tab)), tab).toEqual(digits(cellsOf(inNode, tab)));
    }
  });

  it('draws the charts', async () => {
    await visit.goTo('SLA');
    await visit.page.locator('.o-figure canvas').first().waitFor();
  });

  it('follows an input that is changed by keyboard', async () => {
    const plan = await visit.cells('Plan');
    const goal = plan.findIndex((row) => row.includes(400_000));
    const column = plan[goal]!.indexOf(400_000);
    const leads = plan.flatMap((row, r) => row.flatMap((value, c) => (value === 114 ? [{ r, c }] : [])));
    expect(leads.length).toBeGreaterThan(0);
    await visit.goTo('Plan');
    await visit.type(column, goal, '800000');
    expect((await visit.cell('Plan', column, goal)).value).toBe(800_000);
    const { r, c } = leads[0]!;
    const after = (await visit.cell('Plan', c, r)).value;
    expect(after).toBeGreaterThan(200);
    await visit.page.keyboard.press('Control+z');
    await visit.page.waitForFunction(
      ([col, row]) => {
        const { getters } = window.workbook!.model;
        const sheetId = getters.getActiveSheetId();
        return getters.getEvaluatedCell({ sheetId, col, row }).value === 114;
      },
      [c, r] as const,
    );
  });

  it('takes keys that come faster than a page at work can draw them', async () => {
    const { page } = visit;
    await visit.goTo('Blad1');
    await visit.type(5, 5, '400000');
    await page.keyboard.press('ArrowUp');
    await page.evaluate(() => {
      setTimeout(() => {
        const end = performance.now() + 300;
        while (performance.now() < end);
      });
    });
    await Promise.all([...'812'].map((digit) => page.keyboard.press(digit)));
    await page.keyboard.press('Enter');
    expect((await visit.cell('Blad1', 5, 5)).value).toBe(812);
  });

  it('gives the workbook as xlsx', async () => {
    const { page } = visit;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ladda ner xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Namnlöst kalkylark.xlsx');
    const file = join(mkdtempSync(join(tmpdir(), 'download-')), 'workbook.xlsx');
    await download.saveAs(file);
    const parts = unzipSync(readFileSync(file));
    const tabs = await visit.tabs();
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(tabs.length);
    expect(Object.keys(parts).some((name) => name.startsWith('xl/charts/chart'))).toBe(true);
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain('SLA');
    await visit.idle();
  });

  it('finds the workbook after a reload, and the tab that was open', async () => {
    const tabs = await visit.tabs();
    const sla = await visit.cells('SLA');
    await visit.goTo('SLA');
    await visit.reload();
    expect(await visit.tabs()).toEqual(tabs);
    expect(await visit.cells('SLA')).toEqual(sla);
    expect(
      await visit.page.evaluate(() => {
        const { getters } = window.workbook!.model;
        return getters.getSheetName(getters.getActiveSheetId());
      }),
    ).toBe('SLA');
  });

  it('had no errors and asked nobody for anything', () => {
    expect(visit.troubles).toEqual([]);
    expect(visit.dialogs).toEqual([]);
  });
});
