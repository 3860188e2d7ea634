import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../../support/browser.ts';

const CODE = `function go(words) {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.setColumnWidths(1, 1, 100);
  const long = '1 234 567 of the goal, which is less than was planned for this month';
  sheet.getRange('A1:A4').setWraps([[true], [true], [false], [false]]).setFontSizes([[10], [10], [20], [10]])
    .setValues([[long], ['=B1&"!"'], ['273 300'], [long]]);
  sheet.getRange('B1').setValue('word '.repeat(words));
}
function goAway() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet('Another', 1);
  sheet.getRange('A1:A2').setWraps([[true], [true]]).setValues([['=B1&"!"'], ['=B1&"?"']]);
  sheet.getRange('A1').setValue('');
  book.deleteSheet(sheet);
  return book.getSheets().length;
}`;

describe('the rows of the page', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await Visit.begin({ code: CODE });
  }, 60_000);
  afterAll(() => visit?.close());

  const heights = (words: number): Promise<number[]> =>
    visit.page.evaluate((times) => {
      window.workbook!.call('go', times);
      return [0, 1, 2, 3].map((row) => window.workbook!.model.getters.getRowSize('s0', row));
    }, words);

  it('are as high as their wrapped and large texts, what a formula gives as well', async () => {
    const [text, formula, large, plain] = await heights(20);
    expect(plain).toBe(23);
    expect(large).toBeGreaterThan(30);
    expect(text).toBeGreaterThan(3 * 15);
    expect(formula).toBeGreaterThan(3 * 15);
    // It follows the formula, up and down.
    expect((await heights(60))[1]).toBeGreaterThan(2 * formula!);
    expect((await heights(1))[1]).toBe(23);
  });

  it('go with their formulas and with their tab', async () => {
    expect(await visit.page.evaluate(() => window.workbook!.call('goAway'))).toBe(1);
    expect((await heights(60))[1]).toBeGreaterThan(3 * 15);
    expect(visit.troubles).toEqual([]);
  });
});
