import { describe, expect, it } from 'vitest';
import { BadArgument } from '../../src/functions/arguments.ts';
import { callFunction } from '../../src/functions/call.ts';
import { FUNCTIONS } from '../../src/functions/table.ts';
import { sayToCell } from '../../src/language/functions.ts';
import type { Language } from '../../src/language/languages.ts';
import { DATE_ORDERS, type DateOrder } from '../../src/values/writtenDate.ts';
import { serial } from '../support/serial.ts';

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

describe('values', () => {
  it('may be text that reads as a number', () => {
    expect(call('LEADS_NEEDED', '100 000 kr', '10.000,00', '2 %')).toBe(500);
    expect(call('LEADS_NEEDED', '$100,000.00', 'SEK 10 000', '0,02')).toBe(500);
    expect(call('LEADS_NEEDED', '1,2 mkr', '0.01m', '2%')).toBe(6000);
  });
  it('that can be read in two ways are not guessed', () =>
    expect(said(() => call('LEAD_VALUE', '1.234', 0.5))).toContain('must be a number, got "1.234"'));

  it.each([
    [
      ['LEADS_NEEDED', 100_000, 10_000, 2],
      'lead_to_customer_rate must be above 0 and at most 1, got 2. Write 2% or 0.02.',
    ],
    [['LEADS_NEEDED', 100_000, 0, 0.02], 'average_order_value must be above 0, got 0.'],
    [['LEADS_NEEDED', -1, 10_000, 0.02], 'revenue_goal must be at least 0, got -1.'],
    [
      ['LEADS_NEEDED', 100_000, 10_000, 0.02, 1],
      'certainty must be above 0 and below 1, got 1. Write 90% or 0.9.',
    ],
    [
      ['LEADS_NEEDED', 'many', 10_000, 0.02],
      'revenue_goal must be a number, got "many". Write it with digits only, such as 10000.',
    ],
    [
      ['LEADS_NEEDED', 100_000, 10_000, 'few'],
      'lead_to_customer_rate must be a percentage, got "few". Write 2% or 0.02.',
    ],
    [
      ['LEADS_NEEDED', '#N/A', 10_000, 0.02],
      'revenue_goal is a cell with an error (#N/A). Correct that cell first.',
    ],
    [
      ['LEADS_NEEDED', '#DIV/0!', 10_000, 0.02],
      'revenue_goal is a cell with an error (#DIV/0!). Correct that cell first.',
    ],
    [['GOAL_CHANCE', 1.5, 0.02, 1], 'leads must be a whole number of at least 0, got 1.5.'],
    [['LEAD_GRADE', 101, 1], 'fit must be at least 0 and at most 100, got 101.'],
    [['SLA_LEADS', 1, 1, [[0.1], [0.2]], [[0.5], [0.4]]], 'mix must sum to 1 (100%), got 0.9.'],
    [['SLA_LEADS', 1, 1, [[0.1], [0.2]], 1], 'mix must have one share for each close_rate, got 1 for 2.'],
    [
      ['SLA_DUE', 'soon', 1],
      'start must be a date, got "soon". Write it as 2026-10-16 or refer to a cell with a date.',
    ],
    [['SLA_DUE', 46_000, 1, 17, 8], 'open must be before close, got 17 and 8.'],
    [
      ['SLA_DUE', 46_000, 1, '', '', 9],
      'weekend must be a code 1-7 or 11-17 or seven digits such as "0000011", with a working day, got "9".',
    ],
    [
      ['SLA_PACE', 10, 46_011, 46_012, 46_011],
      'There is no working day between start and end. Check the dates, weekend and holidays.',
    ],
    [['CONVERSION_INTERVAL', 3, 2], 'converted must be at most total, got 3 of 2.'],
    [
      ['CONVERSION_BY_AGE', [['2026-10-01'], ['2026-10-02']], '2026-10-02', '2026-10-16', 7],
      'created and converted must have one cell for each lead, got 2 and 1.',
    ],
    [
      ['CONVERSION_BY_AGE', [['2026-10-01'], ['2026-10-11']], [['2026-10-02'], ['']], '2026-10-16', 7],
      'Too early to say: no lead has been followed for 7 days on as_of, the longest for 5. Ask for fewer days.',
    ],
    [
      ['ATTRIBUTION', 'web', 1, 'best'],
      'model must be one of first, last, linear, position, time_decay, markov, shapley, got "best".',
    ],
    [
      ['ATTRIBUTION', [['web'], ['fair']], 1],
      'conversions must have one value for each of the 2 paths, got 1.',
    ],
    [
      ['ATTRIBUTION', 'web', 1, 'markov', [[1], [2]]],
      'non_conversions must have one value for each of the 1 paths, got 2.',
    ],
    [
      ['ATTRIBUTION', 'web@3 > fair', 1],
      'paths has "web@3 > fair". Write "web > fair > web", or with the days before the conversion behind every touch, "web@12 > fair@3".',
    ],
    [
      ['ATTRIBUTION', 'web', 1, [['first'], ['last']]],
      'ATTRIBUTION gives a table: model and separator must be one value each.',
    ],
  ])('%j says what is wrong', ([name, ...args], words) =>
    expect(said(() => call(name as string, ...args))).toBe(words),
  );

  it('are said in Swedish in a Swedish build', () =>
    expect(said(() => call('LEADS_NEEDED', 100_000, 10_000, 2), 'sv')).toBe(
      'lead_to_customer_rate ska vara över 0 och högst 1, fick 2. Skriv 2% eller 0,02.',
    ));
});

describe('dates', () => {
  it('may be serial numbers or text', () => {
    expect(call('NETWORKHOURS', serial('2026-10-16 16:00'), '2026-10-19 09:00')).toBe(2);
    expect(call('NETWORKHOURS', '2026-10-19 09:00', '2026-10-16 16:00')).toBe(-2);
  });
  it('open and close may be hours or times of day', () => {
    for (const open of [9, 0.375, '9', '09:00'])
      expect(call('NETWORKHOURS', '2026-10-16', '2026-10-17', open)).toBe(8);
  });
  it('weekend codes are those of NETWORKDAYS.INTL', () => {
    const week = ['2026-10-12', '2026-10-19'];
    const hours = (weekend: number | string) => call('NETWORKHOURS', ...week, 0, 24, weekend) / 24;
    expect([1, 7, 11, 17, '1111110'].map(hours)).toEqual([5, 5, 6, 6, 1]);
    const sundayFree = call('NETWORKHOURS', '2026-10-18', '2026-10-19', 0, 24, 11);
    expect(sundayFree).toBe(0);
  });
  it('holidays are free', () =>
    expect(call('SLA_PACE', 100, '2026-06-15', '2026-06-19', '2026-06-16', '', [['2026-06-19'], ['']])).toBe(
      50,
    ));
});

describe('a date that is a text', () => {
  const due = FUNCTIONS.find(({ name }) => name === 'SLA_DUE')!;
  const start = (text: string, orders: readonly DateOrder[] = DATE_ORDERS) =>
    callFunction(due, [text, 0, 0, 24], { orders: () => orders, zone: () => 120 }) as { serial: number };

  it('follows the spreadsheet\u2019s locale where it can be two days', () => {
    expect(start('1/2/2026 16:30', ['mdy']).serial).toBeCloseTo(serial('2026-01-02 16:30'), 9);
    expect(start('2/1/2026 16:30', ['dmy', 'ymd']).serial).toBeCloseTo(serial('2026-01-02 16:30'), 9);
  });

  it('is refused with both days where that does not tell', () => {
    expect(said(() => start('1/2/2026 16:30'))).toBe(
      'start can be 2026-02-01 or 2026-01-02, got "1/2/2026 16:30". Write it as 2026-02-01 or refer to a cell with a date.',
    );
    expect(said(() => start('25-01-24', ['dmy', 'ymd']), 'sv')).toBe(
      'start kan vara 2024-01-25 eller 2025-01-24, fick "25-01-24". Skriv det som 2024-01-25 eller peka p\u00e5 en cell med datum.',
    );
  });

  it('of which there is one reading needs no locale', () => {
    const never = () => {
      throw new Error('asked');
    };
    for (const text of ['2026-01-30', '30/1/2026', '1/30/2026', '1/1/2026', '30 jan 2026', '46000'])
      expect(callFunction(due, [text, 0, 0, 24], { orders: never, zone: never })).toBeDefined();
  });

  it('is a moment of the spreadsheet\u2019s zone where it says its own', () =>
    expect(start('2026-01-30T14:30:00Z').serial).toBeCloseTo(serial('2026-01-30 16:30'), 9));
});
