import { describe, expect, it } from 'vitest';
import { findCustomFunctions } from '../../../src/local/engine/customFunctions.ts';
import { tryOut } from '../../support/tryOut.ts';

const CODE = `
/**
 * Leads that a revenue goal needs.
 * Rounded up.
 *
 * @param {number} revenue_goal The revenue to reach.
 * @param {number} average_order_value What one order is worth.
 * @param {number} lead_to_customer_rate Share of leads
 *   that become customers.
 * @return {number} leads
 * @customfunction
 */
function LEADS_NEEDED(revenue_goal, average_order_value, lead_to_customer_rate) {
  if (lead_to_customer_rate > 1) {
    throw new Error('lead_to_customer_rate must be at most 1, got ' + lead_to_customer_rate + '.');
  }
  return Math.ceil(revenue_goal / average_order_value / lead_to_customer_rate - 1e-9);
}
/** @customfunction */
function WHAT(a, b) {
  const name = (value) =>
    Array.isArray(value) ? '[' + value.map((row) => row.map(name).join(' | ')).join(' / ') + ']'
    : value instanceof Date ? 'date ' + value.toISOString()
    : typeof value + ' ' + value;
  return name(a) + ', ' + name(b);
}
/** @customfunction */
function TABLE(rows) { return rows.map((row) => [row[0], '', row[0] * 2]); }
/** @customfunction */
function NEXT_DAY(date) { return new Date(date.getTime() + 86400000); }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }
/** @customfunction */
function ZONE() { return SpreadsheetApp.getActive().getSpreadsheetTimeZone(); }
/** Not for cells. */
function set(a1, value) { SpreadsheetApp.getActive().getSheets()[0].getRange(a1).setValue(value); }
function get(a1) { return SpreadsheetApp.getActive().getSheets()[0].getRange(a1).getValues(); }
function format(a1, format) { SpreadsheetApp.getActive().getSheets()[0].getRange(a1).setNumberFormat(format); }
function sort_(a) { return a; }
`;
const sheet = (options = {}) => {
  const workbook = tryOut(CODE, options);
  const set = (a1: string, value: unknown) => void workbook.call('set', a1, value);
  const get = (a1: string) => workbook.call('get', a1) as unknown[][];
  return { workbook, set, get };
};

describe('a custom function', () => {
  it('is declared by the tag, with the help of its JSDoc', () => {
    const functions = findCustomFunctions(CODE);
    expect(functions.map(({ name }) => name)).toEqual([
      'LEADS_NEEDED',
      'WHAT',
      'TABLE',
      'NEXT_DAY',
      'WRITES',
      'ZONE',
    ]);
    expect(functions[0]).toEqual({
      name: 'LEADS_NEEDED',
      description: 'Leads that a revenue goal needs. Rounded up.',
      parameters: [
        { name: 'revenue_goal', type: 'number', description: 'The revenue to reach.', isOptional: false },
        {
          name: 'average_order_value',
          type: 'number',
          description: 'What one order is worth.',
          isOptional: false,
        },
        {
          name: 'lead_to_customer_rate',
          type: 'number',
          description: 'Share of leads that become customers.',
          isOptional: false,
        },
      ],
    });
  });

  it('computes in a cell', () => {
    const { set, get } = sheet();
    set('A1', '=LEADS_NEEDED(100000;10000;2%)');
    expect(get('A1')).toEqual([[500]]);
  });

  it('recalculates when a cell that it is given changes', () => {
    const { set, get } = sheet();
    set('B1', 0.02);
    set('A1', '=LEADS_NEEDED(100000;10000;B1)');
    set('B1', 0.04);
    expect(get('A1')).toEqual([[250]]);
  });

  it('spills a table, with blanks where it gives blanks', () => {
    const { set, get } = sheet();
    set('A1', 1);
    set('A2', 2);
    set('C1', '=TABLE(A1:A2)');
    expect(get('C1:E2')).toEqual([
      [1, '', 2],
      [2, '', 4],
    ]);
  });

  it('shows #ERROR! with the sentence that it throws', () => {
    const { workbook, set, get } = sheet();
    set('A1', '=LEADS_NEEDED(1;1;2)');
    expect(get('A1')).toEqual([['#ERROR!']]);
    const { message } = workbook.gridModel.evaluated('s0', 0, 0) as { message?: string };
    expect(message).toBe('lead_to_customer_rate must be at most 1, got 2.');
  });

  it.each([
    ['one cell', '=WHAT(A1)', 'number 1, undefined undefined'],
    [
      'a range, row by row',
      '=WHAT(A1:B2)',
      '[number 1 | string x / boolean true | string ], undefined undefined',
    ],
    ['an empty cell', '=WHAT(Z9;2)', 'string , number 2'],
    ['a date, as an instant', '=WHAT(C1)', 'date 2024-06-30T22:00:00.000Z, undefined undefined'],
    ['an error, as its text', '=WHAT(1/0)', 'string #DIV/0!, undefined undefined'],
    ['a percentage', '=WHAT(2%)', 'number 0.02, undefined undefined'],
  ])('is given %s', (_, formula, seen) => {
    const { set, get } = sheet();
    set('A1', 1);
    set('B1', 'x');
    set('A2', true);
    set('C1', '2024-07-01');
    set('E1', formula);
    expect(get('E1')).toEqual([[seen]]);
  });

  it('may give a date', () => {
    const { set, get } = sheet();
    set('A1', '2024-03-30');
    set('B1', '=NEXT_DAY(A1)');
    expect((get('B1')[0]![0] as Date).toISOString()).toBe('2024-03-30T23:00:00.000Z');
  });

  it('may ask the spreadsheet', () => {
    const { set, get } = sheet();
    set('A1', '=ZONE()');
    expect(get('A1')).toEqual([['Europe/Stockholm']]);
  });

  it('may not write', () => {
    const { workbook, set, get } = sheet();
    set('B2', '=WRITES()');
    expect(get('B2')).toEqual([['#ERROR!']]);
    expect((workbook.gridModel.evaluated('s0', 1, 1) as { message?: string }).message).toMatch(
      /permission to call/,
    );
  });

  it('belongs to its own workbook though o-spreadsheet knows it by name only', () => {
    const one = sheet();
    const other = tryOut('/** @customfunction */ function WHAT() { return "other"; }');
    one.set('A1', '=WHAT(1)');
    expect(one.get('A1')).toEqual([['number 1, undefined undefined']]);
    other.gridModel.write('s0', 0, 0, '=WHAT()');
    expect(other.gridModel.evaluated('s0', 0, 0).value).toBe('other');
  });

  it('computes again when a snapshot is opened', () => {
    const { workbook, set } = sheet();
    set('A1', '=LEADS_NEEDED(100000;10000;2%)');
    const again = tryOut(CODE, { snapshot: JSON.parse(JSON.stringify(workbook.snapshot())) });
    expect(again.call('get', 'A1')).toEqual([[500]]);
  });
});
