import { describe, expect, it } from 'vitest';
import { tried, tryBody } from '../../support/tryOut.ts';

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

  it('have columns that can be hidden and shown, but not all of them', () =>
    expect(
      tried(`sheet.hideColumns(2, 25); const hidden = [1, 2, 26].map((column) => sheet.isColumnHiddenByUser(column));
        let said = ''; try { sheet.hideColumns(1) } catch (error) { said = error.message }
        sheet.showColumns(2); return [hidden, said, sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3)]`),
    ).toEqual([[false, true, true], "You can't hide all the columns on the sheet.", false, true]));

  it('have no columns beyond the last one to hide', () =>
    expect(() => tried(`sheet.hideColumns(26, 2)`)).toThrow('Those columns are out of bounds.'));
});
