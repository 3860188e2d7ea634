import { describe, expect, it } from 'vitest';
import { BadArgument } from '../../src/functions/arguments.ts';
import { callFunction } from '../../src/functions/call.ts';
import { FUNCTIONS } from '../../src/functions/table.ts';
import { sayToCell } from '../../src/language/functions.ts';
import type { Language } from '../../src/language/languages.ts';

// biome-ignore lint/suspicious/noExplicitAny: cells hold anything
type Any = any;
const call = (name: string, ...args: Any[]): Any =>
  callFunction(FUNCTIONS.find((fn) => fn.name === name)!, args);
function said(task: () => unknown, language: Language = 'en'): string {
  try {
    task();
  } catch (error) {
    if (error instanceof BadArgument) return sayToCell(language, error.reason, error.values);
    throw error;
  }
  return 'nothing';
}

describe('ranges', () => {
  it('go element by element, a single value meets every element', () =>
    expect(call('LEADS_NEEDED', [[100_000], [50_000]], 10_000, 0.02)).toEqual([[500], [250]]));
  it('keep their shape', () =>
    expect(
      call(
        'LEAD_VALUE',
        [
          [10, 20],
          [30, 40],
        ],
        0.5,
      ),
    ).toEqual([
      [5, 10],
      [15, 20],
    ]));
  it('of one cell are a value', () => expect(call('CUSTOMERS_NEEDED', [[100_000]], [[10_000]])).toBe(10));
  it('must be of the same size', () =>
    expect(said(() => call('LEAD_VALUE', [[1], [2]], [[1, 1]]))).toBe(
      'The ranges given to LEAD_VALUE must be of the same size, got 2 × 1 and 1 × 2.',
    ));
});

describe('blanks', () => {
  it('give a blank', () =>
    expect(call('LEADS_NEEDED', [[100_000], ['']], 10_000, 0.02)).toEqual([[500], ['']]));
  it('in every way a cell can be blank', () => {
    for (const blank of ['', ' ', null, undefined, [['']]]) expect(call('LEAD_VALUE', blank, 0.5)).toBe('');
  });
  it('leave out an optional value', () => expect(call('LEADS_NEEDED', 100_000, 10_000, 0.02, '')).toBe(500));
  it('at the end of a list do not count, between its values they are refused', () => {
    expect(call('SLA_ATTEMPTS', [[0.5], [0.4], ['']], 900, 35)).toBe(2);
    expect(said(() => call('SLA_ATTEMPTS', [[0.5], [''], [0.4]], 900, 35))).toBe(
      'reach_rates has a blank in place 2. Fill it in or leave it out.',
    );
  });
});

describe('results that spill', () => {
  it('along the list that was given', () => {
    expect(call('FUNNEL_NEEDED', 1_200_000, 40_000, [[0.3], [0.4], [0.5], [0.25]])).toEqual([
      [2000],
      [600],
      [240],
      [120],
      [30],
    ]);
    expect(call('FUNNEL_NEEDED', 1_200_000, 40_000, [[0.3, 0.4, 0.5, 0.25]])).toEqual([
      [2000, 600, 240, 120, 30],
    ]);
    expect(call('SLA_LEADS', 50_000, 10_000, [[0.1], [0.02]], [['50%'], ['50%']])).toEqual([[42], [42]]);
  });
  it('beside each element', () => {
    expect(call('CONVERSION_INTERVAL', [[0], [10]], 10)).toEqual([
      [0, expect.any(Number)],
      [expect.any(Number), 1],
    ]);
    expect(call('CONVERSION_INTERVAL', 5, 10)[0]).toHaveLength(2);
  });
});
