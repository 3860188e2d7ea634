import { describe, expect, it } from 'vitest';
import { PATH_MODELS } from '../../src/formulas/attribution/ofPaths.ts';
import { callFunction } from '../../src/functions/call.ts';
import { FUNCTIONS } from '../../src/functions/table.ts';
import { serial } from '../support/serial.ts';

type Cells = string | number | readonly (readonly (string | number)[])[];
const attribution = (...args: Cells[]) =>
  callFunction(FUNCTIONS.find(({ name }) => name === 'ATTRIBUTION')!, args) as [
    channel: string,
    credit: number,
  ][];
const column = <T>(values: readonly T[]) => values.map((value) => [value]);

describe('ATTRIBUTION', () => {
  it.each(PATH_MODELS)('by %s gives all of one path to its only channel', (model) =>
    expect(attribution('web', 100, model)).toEqual([['web', 100]]),
  );
  it('by time_decay halves the weight for every 7 days, and without days for every touch back', () => {
    expect(attribution('web@14 > fair@7 > mail@0', 7, 'time_decay')).toEqual([
      ['mail', 4],
      ['fair', 2],
      ['web', 1],
    ]);
    expect(attribution('web > fair > mail', 7, 'time_decay')).toEqual([
      ['mail', 4],
      ['fair', 2],
      ['web', 1],
    ]);
  });
  it('days do no harm to the other models, and a channel is the same in any case', () =>
    expect(attribution(column(['web@3 > fair@1,5', 'WEB']), column([2, 1]))).toEqual([
      ['web', 2],
      ['fair', 1],
    ]));
  it('takes another separator and a model in other dress', () =>
    expect(attribution('web | fair', 1, 'Time decay', '', '|')[0]![0]).toBe('fair'));
  it('of nothing gives nothing', () => expect(attribution(column(['', '']), column([1, 2]))).toBe(''));
  it('gives nothing to channels that brought nothing', () =>
    expect(attribution(column(['web', 'fair']), column([0, 0]), 'markov', column([3, 1]))).toEqual([
      ['web', 0],
      ['fair', 0],
    ]));
});

// biome-ignore lint/suspicious/noExplicitAny: cells hold anything
type Any = any;
const call = (name: string, ...args: Any[]): Any =>
  callFunction(FUNCTIONS.find((fn) => fn.name === name)!, args);

describe('certainty of a rate that was learnt', () => {
  it('holds for hundreds of customers', () => {
    // Python's mpmath, as in formulas/binomial.
    expect(call('LEADS_NEEDED', 1000, 1, 0.1, 0.9, 20_000)).toBe(10_477);
    expect(call('GOAL_CHANCE', 86_415, 0.02, 1707, 1_000_000)).toBeCloseTo(0.693543410042935, 12);
    expect(call('LEADS_NEEDED', 90_000_000, 60_000, 842 / 8000, 0.9, 8000)).toBe(15_013);
    expect(call('LEADS_NEEDED', 90_000_000, 60_000, 842 / 8000)).toBe(14_252);
    expect(call('GOAL_CHANCE', 14_252, 842 / 8000, 1500, 8000)).toBeCloseTo(0.5, 2);
  });
  it('hardly changes with one lead more that it was learnt from', () => {
    // The exact figures of 0.98 and 23.98 + ½, and of 1 and 25 (mpmath).
    const ofLeads = (n: number) => call('LEADS_NEEDED', 100_000, 10_000, 0.02, 0.9, n);
    expect([24, 25].map(ofLeads)).toEqual([2405, 2365]);
    for (let n = 5; n < 200; n++)
      expect(Math.abs(Math.log(ofLeads(n) / ofLeads(n + 1))), String(n)).toBeLessThan(0.05);
  });
  it('that is met exactly is met', () => expect(call('LEADS_NEEDED', 10, 1, 0.5, 0.5)).toBe(19));
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
      if (typeof value === 'object' && 'serial' in value)
        expect(value.serial).toBeCloseTo(serial(expected[i] as string), 9);
      else if (typeof value === 'number') expect(value).toBeCloseTo(expected[i] as number, 8);
      else expect(value).toBe(expected[i]);
    });
    expect(flat).toHaveLength(expected.length);
  });
});
