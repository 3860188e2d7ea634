import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  depthsUnder,
  expectedAttempts,
  type LeadsToTry,
  recommendedDepth,
} from '../../../src/measures/attempts/optimalAttempts.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { type RawInputs, settingsFrom } from '../../../src/settings/parseSettings.ts';
import { reportFrom } from '../../support/reporting.ts';
import { sampleReport } from '../../support/sampleReport.ts';

const MINUTES = 5;
/** Minutes and value of trying all leads of a kind so often. */
function ofDepth({ leads, rates, value }: LeadsToTry, attempts: number, cost: number) {
  let missed = leads;
  let [minutes, gain] = [0, 0];
  for (const rate of rates.slice(0, attempts)) {
    minutes += missed * MINUTES;
    gain += missed * (rate * value - cost);
    missed *= 1 - rate;
  }
  return { minutes, gain };
}
/** All ways to give each kind one depth, of which one kind may be parted between two depths as far as the hours last. */
function bestOfAll(hours: number, kinds: readonly LeadsToTry[], cost: number): number {
  let best = 0;
  const go = (at: number, left: number, gain: number, parted: boolean): void => {
    if (at === kinds.length) {
      best = Math.max(best, gain);
      return;
    }
    const points = Array.from({ length: kinds[at]!.rates.length + 1 }, (_, k) =>
      ofDepth(kinds[at]!, k, cost),
    );
    points.forEach((low, i) => {
      if (low.minutes > left + 1e-9) return;
      go(at + 1, left - low.minutes, gain + low.gain, parted);
      if (parted) return;
      for (const high of points.slice(i + 1)) {
        // What the kinds after it leave over is tried with every depth of theirs.
        for (const used of spent(at + 1)) {
          const share = (left - used - low.minutes) / (high.minutes - low.minutes);
          if (share < 0 || share > 1) continue;
          const mixed = low.gain + share * (high.gain - low.gain);
          go(at + 1, used, gain + mixed, true);
        }
      }
    });
  };
  const spent = (from: number): number[] =>
    from === kinds.length
      ? [0]
      : spent(from + 1).flatMap((rest) =>
          Array.from(
            { length: kinds[from]!.rates.length + 1 },
            (_, k) => rest + ofDepth(kinds[from]!, k, cost).minutes,
          ),
        );
  go(0, hours * 60, 0, false);
  return best;
}
const share = fc.integer({ min: 0, max: 90 }).map((percent) => percent / 100);
const kind = (rates: fc.Arbitrary<number[]>) =>
  fc.record({ leads: fc.integer({ min: 1, max: 50 }), rates, value: fc.integer({ min: 1, max: 900 }) });
const anyRates = fc.array(share, { minLength: 1, maxLength: 4 });
const fallingRates = anyRates.map((rates) => [...rates].sort((a, b) => b - a));

describe('attempts under an hour budget', () => {
  const isBest = (rates: fc.Arbitrary<number[]>) =>
    fc.assert(
      fc.property(
        fc.array(kind(rates), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 0, max: 30 }),
        fc.constantFrom(0, 20, 150),
        (kinds, hours, cost) => {
          const depths = depthsUnder(hours, kinds, MINUTES, cost);
          const minutes = depths.reduce((sum, depth) => sum + depth.minutes, 0);
          const gain = depths.reduce((sum, depth) => sum + depth.value - (cost * depth.minutes) / MINUTES, 0);
          const best = bestOfAll(hours, kinds, cost);
          expect(minutes).toBeLessThanOrEqual(hours * 60 + 1e-6);
          expect(Math.abs(gain - best)).toBeLessThanOrEqual(1e-9 * Math.max(1, best));
        },
      ),
      { numRuns: 60 },
    );

  it('are the best of all ways to give the hours, where each attempt reaches fewer than the last', () =>
    isBest(fallingRates));
  it('are also where a later attempt reaches more', () => isBest(anyRates));

  it('go to the kind whose leads are worth more', () => {
    // 100 attempts' time, 100 leads of each kind: a demo at 900 first, and never an e-book before its second attempt.
    const demo = { leads: 100, rates: [0.3, 0.2], value: 900 };
    const ebook = { leads: 100, rates: [0.3, 0.2], value: 90 };
    const [first, second] = depthsUnder((170 * MINUTES) / 60, [demo, ebook], MINUTES, 0);
    expect([first!.attempts, second!.attempts]).toEqual([2, 0]);
    expect(first!.reached).toBeCloseTo(30 + 14, 9);
  });

  it('take two attempts together of which the second reaches more, for a part of the leads where hours are short', () => {
    const [depth] = depthsUnder(10, [{ leads: 100, rates: [0.1, 0.5], value: 1 }], 6, 0);
    // 1.9 attempts a lead, 100 attempts in ten hours.
    expect(depth!.attempts).toBe(0);
    expect(depth!.further!.attempts).toBe(2);
    expect(depth!.further!.share).toBeCloseTo(100 / 190, 12);
    expect(depth!.reached).toBeCloseTo((100 / 190) * 55, 9);
  });

  it('end where they cost more than they bring', () =>
    expect(depthsUnder(1000, [{ leads: 10, rates: [0.3, 0.1], value: 100 }], 5, 15)[0]!.attempts).toBe(1));
});

describe('one depth for all leads', () => {
  const rates = [0.3, 0.2, 0.1];
  const depth = (typed: Record<string, number>, value: number | null = 1000) =>
    recommendedDepth(
      { rates, learntFrom: 100, leadsPerMonth: 60, value },
      settingsFrom({ reps: 1, minutesPerAttempt: 10, hoursPerMonth: 100, ...typed }, NO_LISTS).settings,
    );

  it('goes as far as the records know while hours are enough', () => {
    expect(depth({})).toMatchObject({ attempts: 3, limit: 'records' });
    expect(depth({})!.reach).toBeCloseTo(1 - 0.7 * 0.8 * 0.9, 12);
    expect(depth({})!.expected).toBeCloseTo(1 + 0.7 + 0.56, 12);
  });
  // 60 leads take 60 attempts and then 42: 17 hours for two.
  it('ends with the hours', () =>
    expect(depth({ hoursPerMonth: 18 })).toMatchObject({ attempts: 2, limit: 'hours' }));
  it('ends where an attempt costs more than it brings', () =>
    expect(depth({ costPerHour: 900 })).toMatchObject({ attempts: 2, limit: 'cost' }));
  it('is none where hours do not last for one attempt', () => expect(depth({ hoursPerMonth: 9 })).toBeNull());
});

describe('the worth of a reached lead', () => {
  // 40 leads over 80 days, each tried twice; the first 30 are reached, every third of those is a customer.
  const days = (i: number) => new Date(Date.UTC(2026, 7, 1 + 2 * i)).toISOString().slice(0, 10);
  const rows = Array.from({ length: 40 }, (_, i) => i);
  const leads = `ID,Created,Stage,Source\n${rows.map((i) => `${i},${days(i)},${i < 30 && i % 3 === 0 ? 'Customer' : 'Lead'},Web`).join('\n')}`;
  const activities = `Lead ID,Date,Type,Outcome\n${rows
    .flatMap((i) => [
      `${i},${days(i)} 09:00,Call,No answer`,
      `${i},${days(i)} 10:00,Call,${i < 30 ? 'Connected' : 'Busy'}`,
    ])
    .join('\n')}`;
  const { optimalAttempts } = reportFrom(
    { leads, activities },
    { averageOrderValue: 9000, costPerHour: 600 },
  );

  it('is the order times the share that became customers', () => {
    expect(optimalAttempts!.worth).toMatchObject({ reached: 30, customers: 10, value: 3000 });
    expect(optimalAttempts!.costPerAttempt).toBe(50);
  });

  it('says how often to try each kind', () => {
    // The first attempts reach nobody, the second three of four: together 2250 for 100.
    const [web] = optimalAttempts!.kinds;
    expect(web).toMatchObject({ label: 'Web', attempts: 2, attemptsThatPay: 2, tried: 40, reachedSoFar: 30 });
    expect(optimalAttempts!.together).toMatchObject({ attempts: 2, limit: 'records' });
    // The last 90 days to 30 November began on 2 September: the leads of 2 September to 18 October came in them.
    expect(web!.leadsPerMonth).toBeCloseTo((24 / 90) * (365.25 / 12), 9);
  });

  it('has no value before thirty leads were reached', () => {
    const few = reportFrom(
      { leads, activities: activities.split('\n').slice(0, 61).join('\n') },
      { averageOrderValue: 9000 },
    ).optimalAttempts!;
    expect(few.worth).toMatchObject({ reached: 30, value: 3000 });
    const fewer = reportFrom(
      { leads, activities: activities.split('\n').slice(0, 59).join('\n') },
      { averageOrderValue: 9000 },
    ).optimalAttempts!;
    expect(fewer.worth).toMatchObject({ reached: 29, value: null });
    expect(fewer.inMoney).toBe(false);
  });
});

it('attempts end when the lead is reached', () => expect(expectedAttempts([0.5, 0.5, 1])).toBe(1.75));

describe('what the leads of a month are taken from', () => {
  /** Thirty leads a day apart or closer, the first on a day; each tried once and reached. */
  const perMonth = (first: string) => {
    const rows = Array.from({ length: 30 }, (_, i) => i);
    const leads = `ID,Created\n${rows.map((i) => `${i},${i === 0 ? first : '2026-11-20'} 09:00`).join('\n')}`;
    const activities = `Lead ID,Date,Type,Outcome\n${rows.map((i) => `${i},2026-11-21 09:00,Call,Connected`).join('\n')}`;
    return reportFrom({ leads, activities }).optimalAttempts?.basis?.leadsPerMonth ?? null;
  };

  it('28 days or more: 30 leads in 28 days', () => {
    expect(perMonth('2026-11-03')).toBeCloseTo((30 / 28) * (365.25 / 12), 9);
    expect(perMonth('2026-11-04')).toBeNull();
  });

  it('90 days at most: a lead of 2 September counts, one of the day before does not', () => {
    expect(perMonth('2026-09-02')).toBeCloseTo((30 / 90) * (365.25 / 12), 9);
    expect(perMonth('2026-09-01')).toBeCloseTo((29 / 90) * (365.25 / 12), 9);
  });
});

it('ten hours more are ten hours of attempts, where there are leads enough to try', () => {
  const rows = Array.from({ length: 400 }, (_, i) => i);
  const leads = `ID,Created\n${rows.map((i) => `${i},2026-11-${String(1 + (i % 28)).padStart(2, '0')} 09:00`).join('\n')}`;
  const activities = `Lead ID,Date,Type,Outcome\n${rows.map((i) => `${i},2026-11-29 09:00,Call,${i % 2 ? 'Connected' : 'Busy'}`).join('\n')}`;
  const { optimalAttempts } = reportFrom(
    { leads, activities },
    { reps: 1, hoursPerMonth: 1, minutesPerAttempt: 6 },
  );
  // 6 minutes an attempt, every second of which reaches a lead: 100 attempts in ten hours, 50 leads.
  expect(optimalAttempts!.more.hours).toBeCloseTo(10, 9);
  expect(optimalAttempts!.more.reached).toBeCloseTo(50, 9);
});

describe('a kind', () => {
  /** Leads of a kind, tried until they are reached: so many at the first attempt, the second … and so many never. */
  const report = (
    kinds: Readonly<Record<string, readonly [reachedAt: readonly number[], never: number, ofWhom?: number]>>,
    typed: RawInputs = { reps: 20 },
  ) => {
    // Of so many reached leads one is a customer.
    const rows = Object.entries(kinds).flatMap(([source, [reachedAt, never, ofWhom = 5]]) => [
      ...reachedAt.flatMap((n, k) =>
        Array.from({ length: n }, (_, i) => ({
          source,
          tries: k + 1,
          reached: true,
          customer: i % ofWhom === 0,
        })),
      ),
      ...Array.from({ length: never }, () => ({
        source,
        tries: reachedAt.length,
        reached: false,
        customer: false,
      })),
    ]);
    const day = (i: number) => `2026-${i % 2 ? '10' : '11'}-${String(1 + (i % 28)).padStart(2, '0')}`;
    return reportFrom(
      {
        leads: `ID,Created,Source,Stage\n${rows.map(({ source, customer }, i) => `${i},${day(i)},${source},${customer ? 'Customer' : 'Lead'}`).join('\n')}`,
        activities: `Lead ID,Date,Type,Outcome\n${rows
          .flatMap(({ tries, reached }, i) =>
            Array.from(
              { length: tries },
              (_, k) =>
                `${i},${day(i)} ${10 + k}:00,Call,${reached && k === tries - 1 ? 'Connected' : 'Busy'}`,
            ),
          )
          .join('\n')}`,
      },
      { averageOrderValue: 9000, ...typed },
    ).optimalAttempts!;
  };

  it('does not get the most attempts only because its records go further', () => {
    // Fairs were tried four times, the web and friends twice: with hours enough all are tried as often as any was.
    const { kinds } = report({
      web: [[60, 30], 60],
      fair: [[40, 20, 20, 20], 40],
      friends: [[3, 1], 2],
    });
    expect(new Set(kinds.map(({ attempts }) => attempts))).toEqual(new Set([4]));
  });

  it('worth the least gets no more attempts than one worth more, however many hours there are', () => {
    // Every attempt reaches a third; of those reached a fair brings one customer in ten, the web one in two.
    const depths = [2, 5, 10, 15, 20, 30, 60].map((hoursPerMonth) => {
      const { kinds } = report(
        { web: [[60, 40], 80, 2], fair: [[60, 40, 27, 18], 35, 10] },
        { reps: 1, hoursPerMonth },
      );
      return ['web', 'fair'].map((source) => kinds.find(({ label }) => label === source)!.attempts);
    });
    for (const [web, fair] of depths) expect(web).toBeGreaterThanOrEqual(fair!);
    expect(depths).toContainEqual([4, 0]);
    expect(depths.at(-1)).toEqual([4, 4]);
  });

  it('of few reached leads is worth what all are, nearly', () => {
    const { kinds, worth } = report({ web: [[200, 60], 60], friends: [[1], 0] });
    const friends = kinds.find(({ label }) => label === 'friends')!;
    // Its one reached lead is a customer: 9000 by itself, 1 800 by all.
    expect(worth.value).toBeCloseTo((9000 * 53) / 261, 9);
    expect(friends.valueUsed).toBeGreaterThan(worth.value!);
    expect(friends.valueUsed).toBeLessThan(0.6 * 9000);
  });
});

it('on the samples every source is tried as often: Paid Social, worth the least, nine times no more', () => {
  const { kinds } = sampleReport('en').report.optimalAttempts!;
  const tried = kinds.filter(({ leadsPerMonth }) => leadsPerMonth > 0);
  expect(tried.map(({ attempts }) => attempts)).toEqual(tried.map(() => 8));
  const least = [...tried].sort((a, b) => a.valueUsed! - b.valueUsed!)[0]!;
  expect([least.label, Math.round(least.valueUsed!)]).toEqual(['Paid Social', 2868]);
});
