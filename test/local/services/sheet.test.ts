import { describe, expect, it } from 'vitest';
import { tryBody } from '../../support/tryOut.ts';

describe('tabs', () => {
  it('are made with 1000 rows and 26 columns, and found by name, whose case counts', () => {
    const workbook =
      tryBody(`const tab = book.insertSheet('Plan', 0); tab.insertRowsAfter(1000, 5); tab.deleteRows(1, 1);
        return [tab.getMaxRows(), tab.getMaxColumns(), book.getSheetByName('Plan').getSheetId() === tab.getSheetId(),
          book.getSheetByName('plan'), book.getSheets().map((one) => one.getName()), sheet.getSheetId()]`);
    expect(workbook.call('go')).toEqual([1004, 26, true, null, ['Plan', 'Blad1'], 0]);
    const { getters } = workbook.model;
    expect(getters.getSheetName(getters.getActiveSheetId())).toBe('Plan');
  });

  it('have frozen rows, widths and lists, which can be taken away', () => {
    const workbook = tryBody(`sheet.setFrozenRows(2); sheet.setColumnWidths(1, 3, 150);
        const range = sheet.getRange('B2:B9');
        range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());
        range.clearDataValidations();
        return sheet.getFrozenRows()`);
    expect(workbook.call('go')).toBe(2);
    expect(workbook.model.getters.getColSize('s0', 1)).toBe(150);
    expect(workbook.model.getters.getDataValidationRules('s0')).toEqual([]);
  });
});
