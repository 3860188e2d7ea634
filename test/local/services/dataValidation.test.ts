import { describe, expect, it } from 'vitest';
import { tried, tryBody } from '../../support/tryOut.ts';

const put = (rule: string, values: string): string =>
  `const range = sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.build());
   return [${values}].map((value) => { try { range.setValue(value); return 'taken' } catch (error) { return error.message } })`;
const REFUSED = 'The data that you entered in cell B2 violates the data validation rules set on this cell.';
const answers = (rule: string, values: string): unknown[] =>
  (tried(put(`${rule}.setAllowInvalid(false)`, values)) as string[]).map((said) =>
    said === 'taken' ? true : said === REFUSED ? false : said,
  );

describe('a rule that refuses', () => {
  it('a number from a limit on takes the limit and what is above, typed in the spreadsheet’s language as well', () =>
    expect(
      answers(
        'requireNumberGreaterThanOrEqualTo(0)',
        `0, -0.01, 5, '1 200 000', '-1', '1,2 mkr', '', '=0-1'`,
      ),
    ).toEqual([true, false, true, true, false, false, true, true]));

  it('a number between two takes both of them', () =>
    expect(answers('requireNumberBetween(0, 1)', `0, 1, 1.01, -0.01, '20 %', '120 %', "'1", true`)).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
      false,
      false,
    ]));

  it('a date takes dates only', () =>
    expect(answers('requireDate()', `new Date(0), '2026-10-12', '2026-02-31', 46000, 'soon', ''`)).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
    ]));

  it('needs a requirement, of numbers', () => {
    expect(() => tried(`SpreadsheetApp.newDataValidation().setHelpText('x').build()`)).toThrow(
      'needs a requirement',
    );
    expect(() => tried(`SpreadsheetApp.newDataValidation().requireNumberBetween(0, '1')`)).toThrow(
      'number is expected',
    );
  });
});

describe('a rule that warns', () => {
  it('takes all, and marks the cell with the help text', () => {
    const help = 'Write the goal in whole kronor, such as 1 200 000.';
    const workbook = tryBody(put(`requireNumberGreaterThanOrEqualTo(0).setHelpText('${help}')`, `5, -5`));
    expect(workbook.call('go')).toEqual(['taken', 'taken']);
    const { getters } = workbook.model;
    const place = { sheetId: 's0', col: 1, row: 1 };
    expect(getters.isDataValidationInvalid(place)).toBe(true);
    expect(getters.getInvalidDataValidationMessage(place)).toBe(help);
    expect(getters.getInvalidDataValidationMessage({ ...place, row: 2 })).toBeUndefined();
  });

  it('is the same when it is read and put back', () =>
    expect(
      tried(`sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100)
          .setAllowInvalid(false).setHelpText('Per cent.').build());
        sheet.getRange('A2').setDataValidations(sheet.getRange('A1').getDataValidations());
        try { sheet.getRange('A2').setValue(101) } catch (error) { return error.message }`),
    ).toContain('cell A2 violates'));
});
