import { describe, expect, it } from 'vitest';
import type { RawInputs } from '../../src/settings/parseSettings.ts';
import { planTab } from '../../src/tabs/plan.ts';
import { isFormula } from '../../src/tabs/tab.ts';
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

  // By hand: 10 of 100 at risk, S = 0.9, Greenwood's error 0.03, so S^exp(±1.96 × 0.03 ÷ (0.9 × ln 0.9)).
  it('is said with its interval', () => {
    const report = youngFrom(OLD_AND_YOUNG, { ...PLAN, rateBasis: 'mature' });
    expect(textsOf(planTab(report, {})).join()).toContain(
      'Within 90 days, corrected for young leads (95 %: 5.5% to 17.8%)',
    );
  });
});

describe('what nobody has said', () => {
  const EXPORT = { deals: 'Deal ID,Stage,Close date,Amount\na,Won,2026-11-20,50000' };
  const lineOf = (report: Parameters<typeof planTab>[0], label: string) =>
    planTab(report, {})
      .rows.find(([first]) => first!.value === label)!
      .map(({ value }) => (isFormula(value) ? value.formula : value));

  it('is not among the records: the goal, and the example before any import', () => {
    for (const report of [reportFrom({}), reportFrom(EXPORT)])
      expect(lineOf(report, 'Revenue goal')[2]).toBeNull();
    expect(lineOf(reportFrom({}), 'Average order value').slice(1, 4)).toEqual([
      null,
      null,
      '\u2003Example figure, until you import your own data',
    ]);
    expect(lineOf(reportFrom(EXPORT), 'Average order value')[2]).toBe(50_000);
  });
});

describe('the average order of the records', () => {
  const basisOf = (...amounts: readonly (number | '')[]) => {
    const deals = amounts.map((amount, id) => `${id},Won,2026-11-20,${amount}`).join('\n');
    const texts = textsOf(planTab(reportFrom({ deals: `Deal ID,Stage,Close date,Amount\n${deals}` }), {}));
    return texts.map((text) => text.trim()).find((text) => /\d+ won deal/.test(text));
  };

  it('is told with its middle and its largest deal; deals without an amount or of 0 are not in it', () =>
    expect(basisOf(0, 0, '', 10, 20, 70)).toBe(
      '3 won deals; half at most 20, the largest 70% of the revenue',
    ));

  it('says first when one deal is more than a third of the revenue, and not when it is a third', () => {
    expect(basisOf(10, 10, 10, 16)).toBe(
      'One deal is 35% of the revenue of 4 won deals; half are at most 10',
    );
    expect(basisOf(10, 10, 10, 15)).toBe('4 won deals; half at most 10, the largest 33% of the revenue');
  });

  it('of one deal, or of none, is just that', () => {
    expect(basisOf(0, 70)).toBe('1 won deal with an amount');
    expect(basisOf(0)).toBe('0 won deals with an amount');
  });
});
