import { expect, it } from 'vitest';
import { cellsOf, type } from '../support/localWorkbook.ts';
import { withReports } from '../support/workbookWithReports.ts';

it('a formula of Plan that was typed over is named in Data quality; one that is as it was is not', () => {
  const workbook = withReports();
  const told = () =>
    cellsOf(workbook, 'Data quality')
      .flat()
      .filter((text) => String(text).includes('in place of its formula'))
      .join(' ');
  expect(told()).toBe('');
  const row = cellsOf(workbook, 'Plan').findIndex((cells) => cells[0] === 'Customers needed');
  type(workbook, 'Plan', 4, row, '999');
  workbook.call('refreshReports');
  expect(told()).toContain(`Plan, row ${row + 1}: \u201cCustomers needed\u201d holds 999`);
  // What the person typed is left to them.
  expect(cellsOf(workbook, 'Plan')[row]![4]).toBe(999);
});
