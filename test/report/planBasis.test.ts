import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priorOfShares, shrunk } from '../../src/formulas/shrinkage.ts';
import type { RawInputs } from '../../src/settings/parseSettings.ts';
import { planTab } from '../../src/tabs/plan.ts';
import { isoText } from '../../src/values/dates.ts';
import { reportFrom, textsOf } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

const AS_OF = serial('2026-11-30');
/** Leads by how many days ago they were created and, of customers, at what age they became one. */
type Lead = readonly [daysAgo: number, customerAfter?: number | undefined, source?: string];
function youngFrom(leads: readonly Lead[], typed: RawInputs = {}) {
  const lines = leads.map(([daysAgo, after, source = 'web'], id) => {
    const customer = after === undefined ? '' : isoText(AS_OF - daysAgo + after);
    return `${id},${isoText(AS_OF - daysAgo)},${source},${customer}`;
  });
  return reportFrom({ leads: `ID,Created,Source,Customer date\n${lines.join('\n')}` }, typed);
}
const many = (n: number, lead: Lead): Lead[] => new Array(n).fill(lead);

describe('a plan with the mature rate', () => {
  const OLD_AND_YOUNG = [...many(10, [200, 20]), ...many(90, [200]), ...many(100, [7])];

  const PLAN = { revenueGoal: 100_000, averageOrderValue: 10_000, rateWithinDays: 90 };

  it('takes the conversion by that age and its interval, where it is asked for', () => {
    const plain = youngFrom(OLD_AND_YOUNG, PLAN).plan;
    expect([plain.rateBasis.from, plain.leadToCustomerRate.used, plain.leadsNeeded]).toEqual([
      'all',
      0.05,
      200,
    ]);
    const { plan, conversionByAge } = youngFrom(OLD_AND_YOUNG, { ...PLAN, rateBasis: 'mature' });
    expect(plan.leadToCustomerRate.used).toBeCloseTo(0.1, 12);
    expect(plan.leadsNeeded).toBe(100);
    expect(plan.rateBasis).toEqual({
      from: 'mature',
      days: 90,
      oldEnough: 100,
      interval: conversionByAge.by(90).interval,
    });
  });

  it('is as sure as the leads that were followed: here the 100 old ones and what the young ones lived', () => {
    const { history } = youngFrom(OLD_AND_YOUNG, { ...PLAN, rateBasis: 'mature' }).plan;
    expect(history).toEqual({ customers: 10, leads: 100 });
    const followed = youngFrom([...OLD_AND_YOUNG, ...many(100, [60])], { ...PLAN, rateBasis: 'mature' }).plan;
    expect(followed.history!.leads).toBe(200);
  });

  it('with all old enough it is learnt from all of them: the plain customers of the plain leads', () =>
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 80 }), fc.nat(80), (leads, some) => {
        const customers = Math.min(some, leads);
        const { plan } = youngFrom([...many(customers, [200, 20]), ...many(leads - customers, [200])], {
          ...PLAN,
          rateBasis: 'mature',
        });
        expect(plan.learntFrom).toEqual({ customers, leads });
      }),
      { numRuns: 30 },
    ));

  it('falls back on customers ÷ leads where it is too early, and Plan says so', () => {
    const report = youngFrom(OLD_AND_YOUNG, { ...PLAN, rateBasis: 'mature', rateWithinDays: 365 });
    expect(report.plan.leadToCustomerRate.used).toBe(0.05);
    const said = '10 customers of 200 leads; too early for 365 days (0 so old)';
    expect(textsOf(planTab(report, {})).join()).toContain(said);
  });

  it('is the rate of each kind as well, drawn towards the plan’s', () => {
    const { commitment, plan } = youngFrom(
      [...OLD_AND_YOUNG, ...many(20, [200, 20, 'fair']), ...many(20, [200, undefined, 'fair'])],
      { ...PLAN, rateBasis: 'mature' },
    );
    // Of the web 10 of 100 old leads, as if the young ones were not there; of fairs 20 of 40.
    const [web, fair] = [
      { n: 100, sum: 10 },
      { n: 40, sum: 20 },
    ];
    const prior = { ...priorOfShares([web, fair])!, mean: plan.leadToCustomerRate.used! };
    const rates = commitment!.byKind.map(({ label, rateUsed }) => [label, rateUsed.toFixed(6)]);
    expect(rates).toEqual([
      ['web', shrunk(web, prior).toFixed(6)],
      ['fair', shrunk(fair, prior).toFixed(6)],
    ]);
    expect(shrunk(fair, prior)).toBeGreaterThan(0.4);
  });
});
