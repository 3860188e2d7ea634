import { describe, expect, it } from 'vitest';
import { BadArgument } from '../../src/functions/arguments.ts';
import { callFunction } from '../../src/functions/call.ts';
import { FUNCTIONS } from '../../src/functions/table.ts';
import { sayToCell } from '../../src/language/functions.ts';
import type { Language } from '../../src/language/languages.ts';
import { serial } from '../serial.ts';

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

describe('values', () => {
  it('may be text that reads as a number', () => {
    expect(call('LEADS_NEEDED', '100 000 kr', '10.000,00', '2 %')).toBe(500);
    expect(call('LEADS_NEEDED', '$100,000.00', 'SEK 10 000', '0,02')).toBe(500);
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
      ['CONVERSION_BY_AGE', [['2026-10-01'], ['2026-10-02']], '', '2026-10-16', 7],
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

it('a grade runs from A1 to D4', () => {
  expect(
    [
      [100, 75],
      [74, 50],
      [50, 25],
      [24, 0],
      [25, 49],
    ].map(([fit, interest]) => call('LEAD_GRADE', fit, interest)),
  ).toEqual(['A1', 'B2', 'B3', 'D4', 'C3']);
});

describe('conversion by age', () => {
  const leads = [['2026-10-01 09:00'], ['2026-10-05'], [''], ['2026-10-10'], ['2026-10-20']];
  const customers = [['2026-10-04 08:00'], [''], [''], ['2026-10-09'], ['']];

  it('takes ages as elements, leaves out rows without creation and leads created later', () =>
    expect(call('CONVERSION_BY_AGE', leads, customers, '2026-10-16', [[0], [3], [11]])).toEqual([
      [1 - 2 / 3],
      [1 - (2 / 3) * (1 / 2)],
      [1 - (2 / 3) * (1 / 2)],
    ]));
  it('counts a conversion after as_of as not yet', () =>
    expect(call('CONVERSION_BY_AGE', leads, customers, '2026-10-03', 2)).toBe(0));
  it('without anybody converted is 0, without leads blank', () => {
    expect(call('CONVERSION_BY_AGE', leads, [[''], [''], [''], [''], ['']], '2026-10-16', 9)).toBe(0);
    expect(call('CONVERSION_BY_AGE', [[''], ['']], [[''], ['']], '2026-10-16', 9)).toBe('');
  });
});

describe('the table', () => {
  it.each(FUNCTIONS.map((fn) => [fn.name, fn] as const))('%s gives what its example says', (_, fn) => {
    // Bewick 2004: after days 1, 1, 4, 5, 9 and 22; the fifth and the seventh are lost after 6 and 9 days.
    const created = ['01', '01', '01', '01', '17', '01', '14', '01'];
    const converted = ['02', '02', '05', '06', '', '10', '', '23'];
    const january = (day: string) => [day && `2026-01-${day}`];
    const ranges: Record<string, (number | string)[][]> = {
      'C2:C9': created.map(january),
      'D2:D9': converted.map(january),
      'B2:B5': [[0.3], [0.4], [0.5], [0.25]],
      'B2:B9': [[0.3], [0.22], [0.16], [0.11], [0.07], [0.045], [0.03], [0.02]],
    };
    const result = callFunction(
      fn,
      fn.example.map(
        (written) =>
          ranges[written] ??
          (written.endsWith('%')
            ? written
            : written.startsWith('"')
              ? written.slice(1, -1)
              : Number(written)),
      ),
    );
    const flat = Array.isArray(result) ? result.flat() : [result];
    const expected = [fn.gives].flat();
    flat.forEach((value, i) => {
      if (typeof value === 'object') expect(value.serial).toBeCloseTo(serial(expected[i] as string), 9);
      else if (typeof value === 'number') expect(value).toBeCloseTo(expected[i] as number, 8);
      else expect(value).toBe(expected[i]);
    });
    expect(flat).toHaveLength(expected.length);
  });
});
