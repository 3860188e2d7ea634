import { describe, expect, it } from 'vitest';
import { tried, tryBody, tryOut } from '../../support/tryOut.ts';

describe('strictness', () => {
  it.each([
    ['book.getFormUrl()', 'Spreadsheet.getFormUrl is not available in the local workbook'],
    ['sheet.getRange(1, 1).setComment("x")', 'Range.setComment is not available in the local workbook'],
    [
      'sheet.getRange(1, 1).setValue(1).setComment("x")',
      'Range.setComment is not available in the local workbook',
    ],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById is not available in the local workbook'],
    ['Session.getActiveUser()', 'Session.getActiveUser is not available in the local workbook'],
    [
      'Charts.ChartMergeStrategy.MERGE_ROWS',
      'Charts.ChartMergeStrategy.MERGE_ROWS is not available in the local workbook',
    ],
    [
      'book.toast("x", "title")',
      'More arguments of Spreadsheet.toast are not available in the local workbook',
    ],
    [
      'sheet.newChart().setOption("colour", 1)',
      'The chart option "colour" is not available in the local workbook',
    ],
    [
      'sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'sheet.getRange(1, 1, 1, 2).setValues([[1, 2, 3]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    ['sheet.getRange(1001, 1).setValue(1)', 'Those rows are out of bounds.'],
    ['sheet.getRange(1, 27)', 'Those columns are out of bounds.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
    [
      'book.insertSheet(sheet.getName(), 1)',
      'A sheet with the name "Blad1" already exists. Please enter another name.',
    ],
    ['LockService.getDocumentLock().owner', 'Lock.owner is not available in the local workbook'],
  ])('%s', (body, message) => {
    expect(tried(`try { ${body} } catch (error) { return [error instanceof Error, error.message] }`)).toEqual(
      [true, message],
    );
  });

  it('gives the script neither Node nor a browser', () => {
    expect(
      tried(
        `return [typeof process, typeof require, typeof setTimeout, typeof URL, typeof document, typeof fetch]`,
      ),
    ).toEqual(Array(6).fill('undefined'));
  });

  it('has no dialogs for a trigger', () => {
    const workbook = tryBody(`ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(6).create()`);
    workbook.call('go');
    const daily = tryOut('function daily() { SpreadsheetApp.getUi() }', { snapshot: workbook.snapshot() });
    expect(() => daily.runTrigger('daily')).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

describe('counting', () => {
  it('tells round trips from navigation', () => {
    const workbook = tryBody(
      `const r = sheet.getRange(1, 1, 2, 1); r.setValues([[1], [2]]); r.getValues(); r.getValue();`,
    );
    workbook.call('go');
    expect(workbook.calls).toEqual({ 'Range.setValues': 1, 'Range.getValues': 1, 'Range.getValue': 1 });
    expect(workbook.navigation).toMatchObject({ 'Sheet.getRange': 1, 'SpreadsheetApp.getActive': 1 });
    expect(workbook.callCount()).toBe(3);
    workbook.resetCalls();
    expect(workbook.callCount()).toBe(0);
  });
});
