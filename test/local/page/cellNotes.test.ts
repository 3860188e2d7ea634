import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../../support/browser.ts';

const CODE = `function go() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange('A1:A2').setValues([['Won so far'], ['plain']]).setNotes([['Won deals <by> close date.\\nIn kronor.'], ['']]);
  const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).setHelpText('Write a sum.').build();
  sheet.getRange('A6').setDataValidation(rule);
}`;

describe('notes on the page', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await Visit.begin({ code: CODE });
    await visit.page.evaluate(() => window.workbook!.call('go'));
  }, 60_000);
  afterAll(() => visit?.close());

  /** What is said where the pointer rests on a row of the first column. */
  async function saidAt(row: number): Promise<string | undefined> {
    const { page } = visit;
    const tip = page.locator('.cell-note');
    await page.locator('.o-grid-overlay').hover({ position: { x: 40, y: 23 * row + 12 } });
    await page.waitForTimeout(600);
    return (await tip.count()) > 0 ? ((await tip.textContent()) ?? '') : undefined;
  }

  it('are read where the pointer rests, help texts as well, and only there', async () => {
    expect(await saidAt(0)).toBe('Won deals <by> close date.\nIn kronor.');
    expect(await saidAt(3)).toBeUndefined();
    expect(await saidAt(5)).toBe('Write a sum.');
    expect(visit.troubles).toEqual([]);
  });

  it('darken a corner of their cell', async () => {
    const isDark = (row: number) =>
      visit.page.evaluate((at) => {
        const canvas = document.querySelector<HTMLCanvasElement>(
          '.o-grid canvas, canvas.o-grid-canvas, canvas',
        )!;
        const scale = canvas.width / canvas.getBoundingClientRect().width;
        // Beside the row's number (48 pixels) and below the column's letter (26): the corner of a cell 96 pixels wide.
        const [x, y] = [(48 + 96 - 2) * scale, (26 + 23 * at + 2) * scale];
        const [red, green, blue] = canvas.getContext('2d')!.getImageData(x, y, 1, 1).data;
        return Math.max(red!, green!, blue!) < 140;
      }, row);
    expect([await isDark(0), await isDark(1)]).toEqual([true, false]);
  });
});
