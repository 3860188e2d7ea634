import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadArgument, type Parameter } from '../../src/functions/arguments.ts';
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

/** As the cells show it: refused elements as their sentence. */
const shown = (cells: Any): Any =>
  Array.isArray(cells)
    ? cells.map(shown)
    : cells instanceof BadArgument
      ? sayToCell('en', cells.reason, cells.values)
      : cells;

describe('a bad cell in a range', () => {
  const RATE = 'lead_to_customer_rate must be above 0 and at most 1, got 2. Write 2% or 0.02.';
  it('spoils only its own result, which says what is wrong', () => {
    expect(shown(call('LEADS_NEEDED', 100_000, 10_000, [[0.02], [2], [''], [0.1]]))).toEqual([
      [500],
      [RATE],
      [''],
      [100],
    ]);
    expect(shown(call('LEADS_NEEDED', 100_000, [[10_000, '#REF!']], 0.02))).toEqual([
      [500, 'average_order_value is a cell with an error (#REF!). Correct that cell first.'],
    ]);
  });
  it('fills the first of several results of its element', () =>
    expect(shown(call('CONVERSION_INTERVAL', [[0], [11]], 10))).toEqual([
      [0, expect.any(Number)],
      ['converted must be at most total, got 11 of 10.', ''],
    ]));
  it('does so when it cannot be computed with, too', () =>
    expect(
      shown(
        call(
          'SLA_PACE',
          10,
          [['2026-10-17'], ['2026-10-16']],
          [['2026-10-18'], ['2026-10-16']],
          '2026-10-30',
        ),
      ),
    ).toEqual([
      ['There is no working day between start and end. Check the dates, weekend and holidays.'],
      [10],
    ]));
  it('leaves every good result as it would be alone, in any order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Any>(0.02, 0.5, 2, 'x', '', '#N/A'), { minLength: 2 }),
        (rates) => {
          fc.pre(rates.some((rate) => typeof rate === 'number' && rate < 1));
          const alone = (rate: Any) => {
            try {
              return call('LEADS_NEEDED', 100_000, 10_000, rate);
            } catch (error) {
              return error;
            }
          };
          const column = call(
            'LEADS_NEEDED',
            100_000,
            10_000,
            rates.map((rate) => [rate]),
          );
          expect(shown(column)).toEqual(rates.map((rate) => [shown(alone(rate))]));
        },
      ),
    ));
  it('that all results need is refused once', () => {
    expect(said(() => call('LEADS_NEEDED', [[1], [2]], 10_000, 2))).toBe(RATE);
    expect(said(() => call('SLA_DUE', [['2026-10-16'], ['2026-10-17']], 1, 17, 8))).toBe(
      'open must be before close, got 17 and 8.',
    );
  });
});

describe.each(FUNCTIONS)('$name', (fn) => {
  const filled: Readonly<Record<string, Any>> = {
    stage_rates: [[0.3], [0.4]],
    reach_rates: [[0.3], [0.2]],
    created: [['2026-01-01'], ['2026-01-01']],
    converted: [['2026-01-02'], ['']],
  };
  const right = fn.parameters.map(({ name, takes }, i) => {
    const written = fn.example[i]?.replace(/"/g, '');
    const list = takes === 'each' ? undefined : filled[name];
    return list ?? (written && /^\d+$/.test(written) ? Number(written) : written);
  });
  const without = (i: number, value: Any) => right.map((arg, place) => (place === i ? value : arg));
  const places = fn.parameters.map(({ name, optional = false }, i) => ({ name, optional, i }));

  it.each(places.filter(({ optional }) => !optional))('needs $name', ({ name, i }) => {
    const words = `${fn.name} needs ${name}. Write it, or refer to its cell.`;
    expect(said(() => call(fn.name, ...without(i, undefined)))).toBe(words);
    // Those that come first are all there.
    expect(said(() => call(fn.name, ...right.slice(0, i)))).toBe(words);
  });
  it.each(places.filter(({ optional }) => !optional))('waits while the cell of $name is blank', ({ i }) => {
    for (const blank of ['', ' ', null, [['']], [[null]]])
      expect(call(fn.name, ...without(i, blank))).toBe('');
  });
  it('names the first of several that are missing, in both languages', () => {
    const first = fn.parameters[0]!.name;
    expect(said(() => call(fn.name))).toContain(`${fn.name} needs ${first}.`);
    expect(said(() => call(fn.name), 'sv')).toContain(`${fn.name} behöver ${first}.`);
  });
  it.each(places.filter(({ optional }) => optional))('goes without $name, left out or blank', ({ i }) => {
    const result = call(fn.name, ...without(i, undefined));
    expect(result).not.toBe('');
    expect(call(fn.name, ...without(i, ''))).toEqual(result);
  });
  it('takes no more values than it has parameters', () =>
    expect(said(() => call(fn.name, ...right, 1))).toBe(
      `${fn.name} takes at most ${fn.parameters.length} values, got ${fn.parameters.length + 1}. Write numbers without separators between thousands.`,
    ));
});

describe('a rate', () => {
  const isRate = ({ reads: { atMost, below } }: Parameter) => atMost === 1 || below === 1;
  const rates = FUNCTIONS.flatMap((fn) => fn.parameters.filter(isRate).map(({ name }) => ({ fn, name })));

  it.each(rates)('of $fn.name may be written 20 % in $name', ({ fn, name }) => {
    const read = (rate: Any) =>
      call(
        fn.name,
        ...fn.parameters.map((parameter, i) => {
          const value =
            parameter.name === name ? rate : isRate(parameter) ? 0.2 : Number(fn.example[i]) || undefined;
          const isList = typeof parameter.takes !== 'object' ? parameter.takes === 'list' : false;
          if (parameter.name === 'mix') return parameter.name === name ? [[rate], [0.8]] : undefined;
          if (parameter.name === 'close_rate' && name === 'mix') return [[0.2], [0.2]];
          return isList ? [[value], [0.1]] : value;
        }),
      );
    for (const [written, share] of [
      ['20%', 0.2],
      ['20 %', 0.2],
      ['20\u00a0%', 0.2],
      ['20%%', 0.2],
      ['20 procent', 0.2],
      ['20 percent', 0.2],
      ['0,2', 0.2],
    ] as const)
      expect(read(written), written).toEqual(read(share));
    if (name !== 'mix') for (const written of ['20,5%', '20.5 %']) expect(read(written)).toEqual(read(0.205));
  });
});

describe('blanks', () => {
  it('give a blank', () =>
    expect(call('LEADS_NEEDED', [[100_000], ['']], 10_000, 0.02)).toEqual([[500], ['']]));
  it('in every way a cell can be blank', () => {
    for (const blank of ['', ' ', null, [['']]]) expect(call('LEAD_VALUE', blank, 0.5)).toBe('');
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
