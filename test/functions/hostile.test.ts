import { describe, expect, it } from 'vitest';
import { goalChance, incompleteBeta, leadsForCertainty } from '../../src/formulas/binomial.ts';
import { type Argument, BadArgument } from '../../src/functions/arguments.ts';
import { callFunction } from '../../src/functions/call.ts';
import { type CustomFunction, FUNCTIONS } from '../../src/functions/table.ts';
import { sayToCell } from '../../src/language/functions.ts';
import { attacks, quickest, randomAttacks } from '../support/hostileTexts.ts';
import { serial } from '../support/serial.ts';

// biome-ignore lint/suspicious/noExplicitAny: cells hold anything
type Any = any;
const named = (name: string) => FUNCTIONS.find((fn) => fn.name === name)!;
/** What a cell shows: the value, or the sentence in both languages. */
function shown(fn: CustomFunction, args: readonly Argument[]): unknown {
  const said = ({ reason, values }: BadArgument) =>
    (['en', 'sv'] as const).map((language) => sayToCell(language, reason, values));
  try {
    const result = callFunction(fn, args);
    return Array.isArray(result)
      ? result.map((row) => row.map((one) => (one instanceof BadArgument ? said(one) : one)))
      : result;
  } catch (error) {
    if (!(error instanceof BadArgument)) throw error;
    return said(error);
  }
}
const call = (name: string, ...args: Any[]): Any => shown(named(name), args);
/** Arguments that are right, as the example has them; for optional ones what they would be. */
const RIGHT: Readonly<Record<string, Argument>> = {
  certainty: 0.9,
  rate_from_leads: 148,
  stage_rates: [[0.3, 0.4]],
  mix: '',
  reach_rates: [[0.3, 0.2]],
  open: 9,
  close: 17,
  weekend: 1,
  holidays: [[46_000], [46_001]],
  created: [[45_000], [45_010]],
  converted: [[45_004], ['']],
  as_of: 46_000,
  start: 46_000.5,
  end: 46_020.5,
  date: 46_010,
  days: 9,
  confidence: 0.95,
  paths: [['web > fair'], ['fair']],
  conversions: [[1], [2]],
  non_conversions: [[1], [2]],
  model: 'linear',
  separator: '>',
};
const rightOf = (fn: CustomFunction): Argument[] =>
  fn.parameters.map(({ name }, i) => {
    const text = fn.example[i]?.replace(/"/g, '') ?? '';
    return name in RIGHT ? RIGHT[name] : text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  });
/** One hostile value in one place, and in a range of the size of what is there. */
function* callsWith(fn: CustomFunction, value: string | number): Generator<Argument[]> {
  const right = rightOf(fn);
  for (const place of right.keys()) {
    const whole = right[place];
    const range = Array.isArray(whole)
      ? whole.map((row, i) => (i === 0 ? [value, ...row.slice(1)] : row))
      : [[value], [value]];
    yield right.map((arg, i) => (i === place ? value : arg));
    yield right.map((arg, i) => (i === place ? range : arg));
  }
}
function isWritten(result: unknown): boolean {
  if (Array.isArray(result)) return result.every(isWritten);
  if (typeof result === 'object' && result !== null) return isWritten((result as { serial: number }).serial);
  if (typeof result === 'number') return Number.isFinite(result) && !Object.is(result, -0);
  return typeof result === 'string' && !/NaN|Infinity|undefined/.test(result);
}

describe('any argument is answered at once, with a value or a sentence', () => {
  const texts = { ...attacks(49_000), ...randomAttacks(6, 48_900) };
  const short = { ...attacks(300) };

  it.each(FUNCTIONS)('$name: texts of 49 000 characters in 50 ms', (fn) => {
    for (const text of Object.values(short)) for (const args of callsWith(fn, text)) shown(fn, args);
    const slow: string[] = [];
    for (const [name, text] of Object.entries(texts)) {
      for (const args of callsWith(fn, text)) {
        expect(isWritten(shown(fn, args)), name).toBe(true);
        const time = quickest(() => shown(fn, args), 50);
        if (time > 50) slow.push(`${name}: ${Math.round(time)} ms`);
      }
    }
    expect(slow).toEqual([]);
  });

  const NUMBERS = [
    1e308, 5e-324, -0, 0, -1, 1e9, 1e15, 1e16, 9007199254740992, -1e308, 1e-9, 0.5, 2_958_465, 2_958_466,
  ];

  it.each(FUNCTIONS)(
    '$name: numbers from the smallest to the largest in 100 ms, never Infinity or NaN',
    (fn) => {
      for (const number of NUMBERS) {
        for (const args of callsWith(fn, number)) {
          expect(isWritten(shown(fn, args)), JSON.stringify(args)).toBe(true);
          expect(
            quickest(() => shown(fn, args), 100),
            JSON.stringify(args),
          ).toBeLessThan(100);
        }
      }
    },
  );

  it.each(FUNCTIONS)('$name: two such numbers at once', (fn) => {
    const right = rightOf(fn);
    for (const one of NUMBERS)
      for (const other of NUMBERS)
        for (const place of right.keys()) {
          const args = right.map((arg, i) =>
            i === place ? one : i === (place + 1) % right.length ? other : arg,
          );
          expect(isWritten(shown(fn, args)), JSON.stringify(args)).toBe(true);
        }
  });

  it('a number too large or too small is named', () => {
    expect(call('LEADS_NEEDED', 1e308, 1, 0.02)[0]).toBe(
      'revenue_goal must be at least 0 and at most 1000000000000000, got 1e+308.',
    );
    expect(call('LEADS_NEEDED', 1, 5e-324, 0.02)).toEqual([
      'average_order_value gives too large a result, got 5e-324. Correct it.',
      'average_order_value ger ett för stort resultat, fick 5e-324. Rätta det.',
    ]);
    expect(call('FUNNEL_NEEDED', 1e9, 1, [[0.5, 1e-300, 1e-10]])[0]).toContain(
      'stage_rates gives too large a result',
    );
    expect(call('NETWORKHOURS', 46_000, 9007199254740992)[0]).toContain(
      'end must be a date, got "9007199254740992"',
    );
    expect(call('SLA_DUE', 46_000, 1e15)[0]).toBe(
      'hours must be at least 0 and at most 876600, got 1000000000000000.',
    );
  });

  it('a long text is named by its beginning', () => {
    const sentence = call('LEAD_VALUE', 'x'.repeat(49_000), 0.5)[0];
    expect(sentence).toContain('average_order_value must be a number, got "xxx');
    expect(sentence.length).toBeLessThan(250);
  });
});

describe('a certainty', () => {
  it.each([
    [1e9, 0.02, 0.9, undefined],
    [1e9, 0.02, 0.9, 100],
    [1e9, 0.02, 0.9, 1e6],
    [1e9, 0.02, 0.9, 1e9],
    [1e9, 0.9, 0.999999, 3],
    [1, 1e-9, 0.5, 10],
    [1e11, 0.5, 0.9, undefined],
    [1e15, 0.5, 0.9, 7],
  ])(
    'of %d customers at %d, sure to %d, learnt from %s, in 100 ms',
    (customers, rate, certainty, learntFrom) => {
      expect(
        quickest(() => call('LEADS_NEEDED', customers, 1, rate, certainty, learntFrom), 100),
      ).toBeLessThan(100);
      const leads = call('LEADS_NEEDED', customers, 1, rate, certainty, learntFrom);
      if (typeof leads !== 'number') {
        expect(leads[0]).toContain('takes more leads than can be calculated here');
        return;
      }
      // Of so many leads one more or less does not change the digits that are computed.
      const chance = call('GOAL_CHANCE', leads, rate, customers, learntFrom);
      expect(chance).toBeGreaterThan(certainty * (1 - 1e-11));
      expect(call('GOAL_CHANCE', leads - 1, rate, customers, learntFrom)).toBeLessThan(certainty);
    },
  );

  // Made with mpmath, 40 digits: the integral of the beta density, and the sum of the beta-binomial's terms.
  it.each([
    [696_916_757_516, 1.3357779141604737e-5, 9_307_151, 0.7553447517862995],
    [805_562_793_518, 2.521653091331219e-5, 20_310_925, 0.7160738727790249],
    [5_425_437_922, 2.7880924284414457e-6, 15_031, 0.7826042567735745],
    [963_400_731_393, 0.00986548954558406, 9_504_490_358, 0.23364893263397743],
  ])('of many leads is exact: %d at %d, %d customers', (leads, rate, customers, chance) =>
    expect(Math.abs(goalChance(leads, rate, customers) - chance)).toBeLessThan(1e-10),
  );

  it.each([
    [2025, 1, 0, 613, 0.5178737008882949],
    [163_044, 1, 0, 3931, 0.8465597559273365],
    [1315, 4, 0, 10, 0.8089656605877937],
    [363_449, 27, 4, 102_211, 0.11478049487583153],
    [192_305, 23, 13, 216_465, 0.0253728255012598],
  ])(
    'of a learnt rate is exact: %d leads, %d customers, learnt from %d of %d',
    (leads, customers, x, n, chance) =>
      expect(Math.abs(goalChance(leads, x / n, customers, { customers: x, leads: n }) - chance)).toBeLessThan(
        1e-10,
      ),
  );

  it('is computed at the very middle of a rate as well, whichever side rounding puts it on', () => {
    for (const total of [2, 3, 5, 8, 13, 21, 34, 55, 89, 119])
      for (let part = 1; part < total; part++)
        for (const x of [part / total, (part + 1) / (total + 2)]) {
          const below = incompleteBeta(x, part, total - part);
          expect(below + incompleteBeta(1 - x, total - part, part)).toBeCloseTo(1, 10);
          expect(goalChance(total, x, part, { customers: part, leads: total })).toBeLessThan(1);
        }
  });

  it('of a learnt rate lies above the average, also of a thousand customers and more', () => {
    expect(leadsForCertainty(1000, 0.1, 0.9, { customers: 2000, leads: 20_000 })).toBe(10_477);
    expect(goalChance(86_415, 0.02, 1707, { customers: 20_000, leads: 1_000_000 })).toBeCloseTo(0.694, 3);
  });
});

describe('a whole range is answered within a second', () => {
  const column = (count: number, cell: (i: number) => Any) =>
    Array.from({ length: count }, (_, i) => [cell(i)]);

  it('NETWORKHOURS and SLA_DUE of 5 000 cells with the holidays of 500 years', () => {
    const holidays = column(5000, (i) => 40_000 + Math.floor(i * 36.5));
    const starts = column(5000, (i) => 40_000 + i);
    const ends = column(5000, (i) => 190_000 + i);
    expect(quickest(() => call('NETWORKHOURS', starts, ends, 9, 17, 1, holidays), 1000)).toBeLessThan(1000);
    expect(quickest(() => call('SLA_DUE', starts, 80_000, 9, 17, 1, holidays), 1000)).toBeLessThan(1000);
    expect(call('SLA_DUE', starts, 80_000, 9, 17, 1, holidays)[7]).toEqual([
      { serial: call('SLA_DUE', 40_007, 80_000, 9, 17, 1, holidays).serial },
    ]);
    const due = call('SLA_DUE', 40_007, 80_000, 9, 17, 1, holidays).serial;
    expect(call('NETWORKHOURS', 40_007, due, 9, 17, 1, holidays)).toBe(80_000);
  });

  it('ATTRIBUTION by markov with 500 channels; more are refused', () => {
    const path = (channels: number) => Array.from({ length: channels }, (_, i) => `c${i}`).join('>');
    expect(quickest(() => call('ATTRIBUTION', path(500), 1, 'markov'), 1000)).toBeLessThan(1000);
    expect(call('ATTRIBUTION', path(1000), 1, 'markov')).toEqual([
      'markov takes at most 500 channels. Take another model.',
      'markov tar högst 500 kanaler. Ta en annan modell.',
    ]);
    expect(call('ATTRIBUTION', path(1000), 1, 'shapley')).toHaveLength(1000);
  });

  it('CONVERSION_BY_AGE of 20 000 leads for 100 ages, and for the next question its own answer', () => {
    const created = column(20_000, (i) => serial('2020-01-01') + (i % 3000));
    const converted = column(20_000, (i) => (i % 7 ? '' : serial('2020-01-01') + (i % 3000) + (i % 90)));
    const asOf = serial('2030-01-01');
    const ages = column(100, (i) => i);
    expect(quickest(() => call('CONVERSION_BY_AGE', created, converted, asOf, ages), 1000)).toBeLessThan(
      1000,
    );
    const all = call('CONVERSION_BY_AGE', created, converted, asOf, ages);
    expect(call('CONVERSION_BY_AGE', created, converted, asOf, 50)).toBe(all[50][0]);
    const none = column(20_000, () => '');
    expect(call('CONVERSION_BY_AGE', created, none, asOf, 50)).toBe(0);
  });

  it('200 000 cells', () => {
    const orders = column(200_000, (i) => i + 1);
    expect(quickest(() => call('LEAD_VALUE', orders, 0.5), 1000)).toBeLessThan(1000);
  });
});
