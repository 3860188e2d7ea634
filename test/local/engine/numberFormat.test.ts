import { describe, expect, it } from 'vitest';
import type { LocalWorkbook } from '../../../src/local/workbook.ts';
import { tryBody } from '../../support/tryOut.ts';

/** What a cell of the first tab shows on the page. */
const shown = ({ model: { getters } }: LocalWorkbook, row = 0, col = 0): string =>
  getters.getEvaluatedCell({ sheetId: 's0', col, row }).formattedValue;

describe('number formats', () => {
  it.each([
    ['#,##0', 1234.5, '1 235'],
    ['0.0%', 0.0213, '2,1%'],
    ['0.00', 1, '1,00'],
    ['yyyy-mm-dd', 45000, '2023-03-15'],
    ['yyyy-mm-dd hh:mm', 45000.5, '2023-03-15 12:00'],
    ['#,##0 "kr"', 80000, '80 000 kr'],
    ['+0;-0;0', 5, '+5'],
    ['+0;-0;0', -5, '-5'],
    ['0.0" days"', 2, '2,0 days'],
  ])('%s shows %s as %s', (format, value, shows) => {
    const workbook = tryBody(`sheet.getRange('A1').setValue(a).setNumberFormat(b)`);
    workbook.call('go', value, format);
    expect(shown(workbook).replace(/\s/g, ' ')).toBe(shows);
  });
});
