import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../samples/random.ts';
import { Histogram } from '../../../src/formulas/histogram.ts';
import { changeDriversFrom, DRIVERS } from '../../../src/measures/funnel/changeDrivers.ts';
import { endOfDay } from '../../../src/records/asOf.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

const DATED =
  'ID,Created,Source,Became a Marketing Qualified Lead Date,Became a Sales Qualified Lead Date,Became an Opportunity Date,Became a Customer Date';
/** A lead with a day for each stage that it has reached, all on the day after its creation. */
const row = (source: string, day: string, stage: number) => {
  const next = day.replace(/\d\d$/, (d) => String(Number(d) + 1).padStart(2, '0'));
  return `${day},${source},${[1, 2, 3, 4].map((s) => (s <= stage ? next : '')).join(',')}`;
};
const some = (n: number, source: string, day: string, stage: number) =>
  Array.from({ length: n }, () => row(source, day, stage));
const exportOf = (rows: readonly string[]) => `${DATED}\n${rows.map((line, i) => `${i},${line}`).join('\n')}`;
const dealsOf = (rows: readonly string[], amount: (lead: number) => number) =>
  [
    'Deal ID,Lead ID,Stage,Close date,Amount',
    ...rows.flatMap((line, i) => {
      const won = line.split(',')[5];
      return won ? [`d${i},${i},Won,${won},${amount(i)}`] : [];
    }),
  ].join('\n');
const THIRD_QUARTER = endOfDay(serial('2026-10-20'));
const Q2 = '2026-05-04';
const Q3 = '2026-08-04';
const moved = (rows: readonly string[], amount: (lead: number) => number = () => 1000) =>
  reportFrom({ leads: exportOf(rows), deals: dealsOf(rows, amount) }, {}, NO_LISTS, THIRD_QUARTER)
    .changeDrivers;

describe('what moved', () => {
  const only = (factor: (typeof DRIVERS)[number], effect: number) =>
    Object.fromEntries(DRIVERS.map((one) => [one, expect.closeTo(one === factor ? effect : 0, 9)]));

  it('twice the leads, all else the same: volume alone', () => {
    const { customers, revenue, now, before } = moved([
      ...some(10, 'web', Q2, 0),
      ...some(10, 'web', Q2, 4),
      ...some(20, 'web', Q3, 0),
      ...some(20, 'web', Q3, 4),
    ]);
    expect([before.customers, now.customers]).toEqual([10, 20]);
    expect(customers).toEqual(only('volume', 10));
    expect(revenue).toEqual(only('volume', 10_000));
  });

  it('as many leads, more of them from the better source: mix alone', () => {
    const { customers } = moved([
      ...some(10, 'good', Q2, 4),
      ...some(30, 'bad', Q2, 0),
      ...some(20, 'good', Q3, 4),
      ...some(20, 'bad', Q3, 0),
    ]);
    expect(customers).toEqual(only('mix', 10));
  });

  it('a stage that more of them pass: that stage alone', () => {
    const { customers } = moved([
      ...some(10, 'web', Q2, 4),
      ...some(10, 'web', Q2, 2),
      ...some(15, 'web', Q3, 4),
      ...some(5, 'web', Q3, 2),
    ]);
    expect(customers).toEqual(only('opportunity', 5));
  });

  it('as many customers who bring more: order size alone, in revenue only', () => {
    const rows = [...some(10, 'web', Q2, 4), ...some(10, 'web', Q3, 4)];
    const { customers, revenue } = moved(rows, (lead) => (lead < 10 ? 1000 : 1500));
    expect(customers).toEqual(only('order', 0));
    expect(revenue).toEqual(only('order', 5000));
  });

  it('two factors at once share what only both together bring: 10 × ½ to 20 × 1 is 5 + 5, and 5 halved', () => {
    const { customers } = moved([
      ...some(5, 'web', Q2, 4),
      ...some(5, 'web', Q2, 3),
      ...some(20, 'web', Q3, 4),
    ]);
    // Volume first: 10 × ½ = 5, then the rate 20 × ½ = 10; the rate first: 5, then volume 10. The means are 7.5 each.
    expect(customers!.volume).toBeCloseTo(7.5, 9);
    expect(customers!.customer).toBeCloseTo(7.5, 9);
  });

  it('both sides are followed as long: what came later of the older one does not count', () => {
    const late = `${Q2},web,2026-05-05,2026-05-05,2026-05-05,2026-08-01`;
    // 21 days follow the third quarter’s 91st day; the second is followed until 21 July.
    const { before, followed } = moved([late, ...some(1, 'web', Q3, 0)]);
    expect(followed).toBe(21);
    expect(before.customers).toBe(0);
  });

  it('whatever the leads, the effects sum to the difference', () => {
    const lead = fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom(Q2, Q3),
      fc.integer({ min: 0, max: 4 }),
    );
    fc.assert(
      fc.property(fc.array(lead, { minLength: 1, maxLength: 30 }), (leads) => {
        const rows = [
          ...leads.map(([source, day, stage]) => row(source, day, stage)),
          row('a', Q2, 4),
          row('a', Q3, 4),
        ];
        const { customers, revenue, now, before } = moved(rows, (i) => 100 + 37 * i);
        const sum = (effects: typeof customers) =>
          DRIVERS.reduce((all, factor) => all + (effects![factor] ?? 0), 0);
        expect(sum(customers)).toBeCloseTo(now.customers! - before.customers!, 6);
        expect(sum(revenue)).toBeCloseTo(now.revenue - before.revenue, 4);
      }),
      { numRuns: 40 },
    );
  });
});

it('a stage that nobody records is no driver: the next one is from the last that is told', () => {
  const lead = (id: number, day: string, isCustomer: boolean) =>
    `${id},${day},web,${isCustomer ? day.replace('04', '09') : ''}`;
  const leads = [
    'ID,Created,Source,Became a Customer Date',
    ...Array.from({ length: 10 }, (_, i) => lead(i, Q2, i < 2)),
    ...Array.from({ length: 10 }, (_, i) => lead(10 + i, Q3, i < 5)),
  ].join('\n');
  const { customers } = reportFrom({ leads }, {}, NO_LISTS, THIRD_QUARTER).changeDrivers;
  expect(customers).toEqual({
    volume: expect.closeTo(0, 9),
    mix: expect.closeTo(0, 9),
    mql: null,
    sql: null,
    opportunity: null,
    customer: expect.closeTo(3, 9),
    order: 0,
  });
});

it('without deals nothing is said of revenue', () => {
  const rows = [...some(4, 'web', Q2, 4), ...some(2, 'web', Q3, 4)];
  const { changeDrivers: alone } = reportFrom({ leads: exportOf(rows) }, {}, NO_LISTS, THIRD_QUARTER);
  expect([alone.revenue, alone.customers!.volume]).toEqual([null, expect.closeTo(-2, 9)]);
});

describe('where an effect lies', () => {
  /** One source, of which only customers are told: before 200 leads and 60 customers, now 260 and 100. */
  const leads = (n: number, customers: number, day: string, from: number) =>
    Array.from({ length: n }, (_, i) => `${from + i},${day},web,${i < customers ? day : ''}`);
  const csv = `ID,Created,Source,Became a Customer Date\n${[...leads(200, 60, Q2, 0), ...leads(260, 100, Q3, 200)].join('\n')}`;
  const made = () => reportFrom({ leads: csv }, {}, NO_LISTS, THIRD_QUARTER).changeDrivers;

  it('is as numpy draws it 400 000 times: Poisson counts of 60 and 140, 100 and 160', () => {
    const { volume, customer, order } = made().customersIntervals!;
    // Of 400 draws the ends are some 5 % of the width off.
    for (const [interval, [low, high]] of [
      [volume, [6.17, 35.46]],
      [customer, [-0.59, 39.43]],
    ] as const) {
      expect(Math.abs(interval![0] - low)).toBeLessThan(0.1 * (high - low));
      expect(Math.abs(interval![1] - high)).toBeLessThan(0.1 * (high - low));
    }
    expect(order).toEqual([0, 0]);
  });

  it('is the same every time, and holds the effect', () => {
    expect(made().customersIntervals).toEqual(made().customersIntervals);
    const { customers, customersIntervals } = made();
    for (const driver of ['volume', 'customer'] as const) {
      const [low, high] = customersIntervals![driver]!;
      expect(low).toBeLessThan(customers![driver]!);
      expect(high).toBeGreaterThan(customers![driver]!);
    }
  });

  it('is the same in whatever order sources were counted, and however they are written', () => {
    const source = (label: string, reached: readonly number[], amounts: readonly number[]) => {
      const histogram = new Histogram();
      for (const amount of amounts) histogram.add(amount);
      return { label, reached, amounts: histogram };
    };
    const side = (...sources: ReturnType<typeof source>[]) => ({
      span: { start: 1, end: 2 },
      sources,
      undated: 0,
    });
    const tally = { followed: 0, told: [true, true, true, true, true] };
    const [web, fair] = [
      source('web', [30, 20, 10, 9, 3], [10, 70, 10]),
      source('fair', [20, 9, 8, 7, 2], [5, 900]),
    ];
    const now = side(web, fair);
    expect(
      changeDriversFrom(
        { ...tally, now, before: side({ ...fair, label: 'FAIR' }, source('Web', web.reached, [70, 10, 10])) },
        true,
      ),
    ).toEqual(changeDriversFrom({ ...tally, now, before: side(web, fair) }, true));
  });

  it('is wide where one deal is nearly all of the revenue', () => {
    const rows = [...some(40, 'web', Q2, 4), ...some(40, 'web', Q3, 4)];
    const width = (largest: number) => {
      const [low, high] = moved(rows, (lead) => (lead === 79 ? largest : 1000)).revenueIntervals!.order!;
      return high - low;
    };
    // By chance that deal is drawn not at all, once or twice.
    expect(width(1_000_000)).toBeGreaterThan(1_000_000);
    expect(width(1000)).toBeLessThan(1);
  });

  it('is not there where there are no effects', () => {
    const { customersIntervals, revenueIntervals } = reportFrom(
      { leads: exportOf(some(3, 'web', Q3, 4)) },
      {},
      NO_LISTS,
      THIRD_QUARTER,
    ).changeDrivers;
    expect([customersIntervals, revenueIntervals]).toEqual([null, null]);
  });

  it('holds zero in most of 40 worlds where nothing has changed', () => {
    const random = seededRandom(6);
    let beside = 0;
    for (let world = 0; world < 40; world++) {
      const drawn = (day: string) =>
        Array.from({ length: 150 }, () => row('web', day, random.chance(0.4) ? 4 : random.whole(0, 3)));
      const { customersIntervals } = moved([...drawn(Q2), ...drawn(Q3)]);
      const [low, high] = customersIntervals!.customer!;
      if (low > 0 || high < 0) beside++;
    }
    expect(beside).toBeLessThanOrEqual(5);
  });
});
