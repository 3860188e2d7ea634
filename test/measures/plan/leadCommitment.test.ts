import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/formulas/wilson.ts';
import { reportFrom } from '../../support/reporting.ts';

const row = (n: number, date: string, source: string, stage: string, campaign = '') =>
  Array.from({ length: n }, () => `${date},${source},${stage},${campaign}`);
const leadsOf = (rows: readonly string[]) =>
  `ID,Created,Source,Stage,Campaign\n${rows.map((line, i) => `${i},${line}`).join('\n')}`;
/** 40 leads of the web with 8 customers, 40 of fairs with 2, and 20 by mail with 10. */
const LEADS = leadsOf([
  ...row(8, '2026-09-01', 'web', 'Customer'),
  ...row(32, '2026-09-01', 'web', 'Lead'),
  ...row(2, '2026-09-01', 'fair', 'Customer'),
  ...row(38, '2026-09-01', 'fair', 'Lead'),
  ...row(10, '2026-09-01', 'mail', 'Customer'),
  ...row(10, '2026-09-01', 'mail', 'Lead'),
]);
const PLAN = { revenueGoal: 100_000, averageOrderValue: 10_000, reps: 2, certainty: 0.9 };

describe('what marketing owes', () => {
  const { commitment, pace, capacity } = reportFrom({ leads: LEADS }, { ...PLAN, marketingShare: 0.55 });

  it('its share of the goal, in customers, leads and value, for the team and for a rep', () => {
    // 55 000 ÷ 10 000 = 5.5, so 6 customers; 20 of 100 leads became customers.
    expect(commitment!.team).toMatchObject({ customers: 6, leads: 30, leadsPerMonth: 30 });
    expect(commitment!.team.value).toBeCloseTo(55_000, 6);
    expect(commitment!.rep).toMatchObject({ customers: 3, leads: 15 });
    expect(commitment!.rep.value).toBeCloseTo(27_500, 6);
    expect(commitment!.team.leadsAtCertainty).toBeGreaterThan(30);
  });

  it('is what the pace and the promise go by', () => {
    expect(pace).toMatchObject({ goal: 30 });
    expect(pace!.value!.goal).toBeCloseTo(55_000, 6);
    expect(capacity).toMatchObject({ leads: 30, leadsPerRep: 15 });
  });

  it('by kind: its own rate drawn towards that of all, with interval', () => {
    const [web, fair, mail] = ['web', 'fair', 'mail'].map(
      (label) => commitment!.byKind.find((kind) => kind.label === label)!,
    );
    // By numpy from 8 of 40, 2 of 40 and 10 of 20: weight 3.168 of the 20 % of all.
    expect([web!.rateUsed, fair!.rateUsed, mail!.rateUsed]).toEqual([
      expect.closeTo(0.2, 12),
      expect.closeTo(0.061_008_370_644_345, 12),
      expect.closeTo(0.458_977_149_075_082, 12),
    ]);
    expect(web).toMatchObject({ leads: 40, owed: 12, owedPerRep: 6 });
    const [low, high] = web!.interval!;
    const [wilsonLow, wilsonHigh] = wilson(8, 40);
    expect(high - low).toBeLessThan(wilsonHigh - wilsonLow);
    // In that mix 100 leads are worth 40 × 20 % + 40 × 6.1 % + 20 × 45.9 % of an order.
    const worth = 8 + 40 * fair!.rateUsed + 20 * mail!.rateUsed;
    expect(web!.valueOwed).toBeCloseTo((55_000 * 8) / worth, 6);
    expect(fair!.valueOwed).toBeCloseTo((55_000 * 40 * fair!.rateUsed) / worth, 6);
  });

  it('is as before where marketing owes all, and not divided where nobody wants it', () => {
    const all = reportFrom({ leads: LEADS }, { ...PLAN, leadKind: 'undivided' });
    expect(all.commitment!.team.leads).toBe(all.plan.leadsNeeded);
    expect(all.commitment!.team.leadsAtCertainty).toBe(all.plan.leadsNeededAtCertainty);
    expect(all.commitment!.byKind).toEqual([]);
  });

  it('for a rep it is the team\u2019s divided by the reps, not a whole customer each', () => {
    // 5 customers at 20 % are 25 leads: 6.25, so 7, for each of four reps; whole customers each would be 10.
    const { commitment, capacity } = reportFrom({ leads: LEADS }, { ...PLAN, revenueGoal: 50_000, reps: 4 });
    expect(commitment!.rep).toMatchObject({ customers: 1.25, leads: 7 });
    expect(capacity!.leadsPerRep).toBe(7);
    expect(commitment!.byKind.find(({ label }) => label === 'web')).toMatchObject({
      owed: 10,
      owedPerRep: 2.5,
    });
  });

  it('with the certainty asked for where that is promised, and everything follows', () => {
    const typed = { ...PLAN, revenueGoal: 50_000, reps: 4 };
    const average = reportFrom({ leads: LEADS }, typed);
    const certain = reportFrom({ leads: LEADS }, { ...typed, promise: 'certain' });
    const sure = average.commitment!.team.leadsAtCertainty!;
    expect(sure).toBeGreaterThan(25);
    expect(certain.commitment).toMatchObject({
      promised: 'certain',
      team: { leads: sure, leadsOnAverage: 25, leadsAtCertainty: sure },
      rep: { leads: Math.ceil(sure / 4) },
    });
    expect(certain.pace!.goal).toBe(sure);
    expect(certain.capacity).toMatchObject({ leads: sure, leadsPerRep: Math.ceil(sure / 4) });
    // As many times the money as leads: a side is behind in number and in value alike.
    expect(certain.pace!.value!.goal).toBeCloseTo((50_000 * sure) / 25, 6);
    const owed = (kinds: readonly { owed: number }[]) => kinds.reduce((sum, kind) => sum + kind.owed, 0);
    expect(owed(certain.commitment!.byKind)).toBe(sure);
  });

  it('whatever the mix, kinds sum to all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 30, max: 60 }), fc.integer({ min: 1, max: 30 })), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 7 }),
        (mix, percent, reps) => {
          const leads = leadsOf(
            mix.flatMap(([n, won], i) => [
              ...row(won, '2026-09-01', `s${i}`, 'Customer'),
              ...row(n - won, '2026-09-01', `s${i}`, 'Lead'),
            ]),
          );
          const share = percent / 100;
          const { commitment } = reportFrom({ leads }, { ...PLAN, marketingShare: share, reps });
          const sum = (of: (kind: (typeof commitment & object)['byKind'][number]) => number) =>
            commitment!.byKind.reduce((total, kind) => total + of(kind), 0);
          expect(sum((kind) => kind.owed)).toBe(commitment!.team.leads);
          expect(sum((kind) => kind.owedPerRep)).toBeCloseTo(commitment!.team.leads / reps, 9);
          expect(commitment!.rep.leads).toBe(Math.ceil(commitment!.team.leads / reps - 1e-9));
          expect(sum((kind) => kind.valueOwed)).toBeCloseTo(100_000 * share, 6);
          expect(commitment!.team.value).toBeCloseTo(100_000 * share, 6);
        },
      ),
      { numRuns: 40 },
    );
  });
});
