import { describe, expect, it } from 'vitest';
import { lostIdsOf } from '../../src/exports/lostIds.ts';
import type { Cell } from '../../src/values/cell.ts';
import { reportFrom, saidInEnglish } from '../support/reporting.ts';

const left = (...cells: Cell[]) => cells.map(lostIdsOf(cells) ?? ((cell) => cell));

describe('ids whose digits a spreadsheet has taken', () => {
  it.each<[string, Cell[]]>([
    ['in scientific form', ['1.13538E+11', '1.13539E+11']],
    ['with a decimal comma', ['1,13538E+11']],
    ['without decimals', ['1E+11']],
    ['in small letters', ['1.13538e+11']],
    ['of 19 digits, of which 15 are left', ['5805028000055520000', '5805028000055530000']],
    ['of 18 digits, padded with zeros', ['00012345678901234500000']],
    ['read from the scientific form as numbers', ['113538000000', '113539000000']],
    ['the same as numbers in the sheet', [113538000000, 113539000000]],
    ['numbers beyond what is exact', [Number('5805028000055520421')]],
    ['several in a cell', ['1.1E+11;1.2E+11', '1.1E+11, 1.3E+11']],
  ])('are nobody’s: %s', (_, cells) => expect(left(...cells)).toEqual(cells.map(() => '')));

  it.each<[string, Cell[]]>([
    ['short numbers', ['1000', '2000', '3000000']],
    ['long numbers with all digits', ['5805028000055520421', '5805028000055520000', '5805028000055529000']],
    ['sixteen digits, one of them ending in zero', ['1234567890123450']],
    ['twelve digits', ['113538000001', '113538000000', '113539000000']],
    ['hexadecimal codes', ['5E12', '1E10', 'AB12']],
    ['codes with a plus sign', ['AE+11', '1A+2']],
    ['Salesforce ids', ['00Q5g00000ABCDE', '0035g00000XYZ12']],
    ['numbers in the sheet', [1001, 1002, 123456789012345]],
  ])('others stay: %s', (_, cells) => expect(left(...cells)).toEqual(cells));

  it('of a column, only those that lost them', () =>
    expect(left('512', '1.13538E+11', '8001;1.2E+11')).toEqual(['512', '', '8001;']));

  it('then e-mail tells leads and deals apart, and it is said', () => {
    const report = reportFrom({
      leads:
        'Record ID,Email,Created,Source\n1.13538E+11,ada@exempel.se,2026-01-10,web\n1.13538E+11,bo@prov.se,2026-01-11,fair\n1.13538E+11,,2026-01-11,mail',
      deals:
        'Deal ID,Contact ID,Email,Stage,Close date,Amount\n2.29E+10,1.13538E+11,bo@prov.se,Won,2026-02-01,100\n2.29E+10,1.13538E+11,,Won,2026-02-01,50',
    });
    expect(report.imports.map(({ records }) => records)).toEqual([3, 2]);
    expect(report.closedLoop.matchedBy).toEqual({ id: 0, email: 1, company: 0 });
    expect(report.closedLoop.unmatched.deals).toBe(1);
    expect(report.checks.filter(({ holds }) => !holds).map(saidInEnglish)).toContain(
      'A spreadsheet has rounded the ids in “Record ID”, such as “1.13538E+11”: their digits are lost and they tell nobody apart. 3 rows are read as if they had no id, and told apart by e-mail. Export the list again and import the file before a spreadsheet has saved it, or format the column as text first.',
    );
  });
});
