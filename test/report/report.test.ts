import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../src/records/asOf.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { isoText } from '../../src/values/dates.ts';
import { reportFrom, saidInEnglish } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

describe('a report of a period', () => {
  const leads = 'ID,Created,Source\n1,2026-02-20,web\n2,2026-01-05,web';
  const deals = 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-02-25,100\nb,2,Won,2026-01-20,900';
  const spend = 'Month,Source,Cost\n2026-02-01,web,280\n2026-03-01,web,310';
  const period = { periodStart: serial('2026-02-15'), periodEnd: serial('2026-03-10') };
  const report = reportFrom({ leads, deals, spend }, period);

  it('takes the days of a month that lie in it from a cost by month', () => {
    expect(report.closedLoop.totalCost).toBeCloseTo(280 * (14 / 28) + 310 * (10 / 31), 9);
    expect(report.checks.map(saidInEnglish)).toContain(
      'Costs by month are counted by the days of the month that lie in the period.',
    );
  });

  it('takes the average order from the deals that closed in it', () => {
    expect(report.plan.averageOrderValue.measured).toBe(100);
    expect(report.closedLoop.otherPeriod).toEqual({ deals: 1, revenue: 900 });
    expect(report.cohort.size).toBe(1);
    expect(reportFrom({ leads, deals, spend }, { periodEnd: serial('2026-01-31') }).cohort.size).toBe(1);
  });
});

describe('looking back', () => {
  const back = (csv: Parameters<typeof reportFrom>[0], lists = NO_LISTS) =>
    reportFrom(csv, {}, lists, endOfDay(serial('2026-06-10')));
  const LEADS = 'ID,Created,Source\n1,2026-06-01,web\n2,2026-06-20,web';

  it('a deal that was not there yet is neither open nor won', () => {
    const deals =
      'Deal ID,Stage,Amount,Create date,Close date\n1,Negotiation,1,2026-06-01,\n2,Negotiation,1,2026-06-20,\n3,Won,9,2026-06-02,2026-06-25';
    const { closedLoop, checks } = back({ leads: LEADS, deals });
    expect([closedLoop.won, closedLoop.open, closedLoop.later]).toEqual([0, 2, 1]);
    expect(checks.map(saidInEnglish)).toContain('Deals created after 2026-06-10 and left out: 1.');
  });

  it('takes a month\u2019s cost up to that day', () => {
    const { closedLoop } = back({
      leads: LEADS,
      spend: 'Month,Source,Cost\n2026-05,web,310\n2026-06,web,300',
    });
    expect(closedLoop.totalCost).toBe(310 + 100);
    expect(closedLoop.proratedMonths).toBe(true);
  });
});

describe('whatever the exports hold', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => isoText(serial('2025-10-01') + days));
  const lead = fc.record({
    id: fc.integer({ min: 1, max: 40 }),
    created: fc.option(day, { nil: '' }),
    source: fc.constantFrom('web', 'Web', 'fair', 'unknown', ''),
    stage: fc.constantFrom('', 'Lead', 'MQL', 'SQL', 'Customer', 'Subscriber', 'Odd'),
    sql: fc.option(day, { nil: '' }),
  });
  const deal = fc.record({
    lead: fc.constantFrom('', '1', '2', '3;4', '99'),
    stage: fc.constantFrom('Won', 'Lost', 'Open'),
    closed: fc.option(day, { nil: '' }),
    amount: fc.constantFrom('100', '250.5', '', '10 EUR'),
  });
  const cost = fc.record({
    date: day,
    source: fc.constantFrom('web', 'fair', 'tv'),
    cost: fc.integer({ min: 0, max: 900 }),
  });

  it('every sum reconciles and stages never grow downwards', () => {
    fc.assert(
      fc.property(
        fc.array(lead, { minLength: 1, maxLength: 60 }),
        fc.array(deal, { minLength: 1, maxLength: 30 }),
        fc.array(cost, { minLength: 1, maxLength: 10 }),
        fc.boolean(),
        (leads, deals, costs, bounded) => {
          const report = reportFrom(
            {
              leads: `ID,Created,Source,Stage,SQL date\n${leads.map((one) => Object.values(one).join(',')).join('\n')}`,
              deals: `Deal ID,Lead ID,Stage,Close date,Amount\n${deals.map((one, i) => `d${i},${Object.values(one).join(',')}`).join('\n')}`,
              spend: `Date,Source,Cost\n${costs.map((one) => Object.values(one).join(',')).join('\n')}`,
            },
            bounded ? { periodStart: serial('2026-01-01'), periodEnd: serial('2026-06-30') } : {},
          );
          const { funnel, closedLoop, cohort, imports } = report;
          for (const { rows, records, duplicates, rejected } of imports)
            expect(rows).toBe(records + duplicates + rejected.length);
          for (const groups of [funnel.bySource, funnel.byMonth, funnel.byOwner]) {
            expect(groups.reduce((sum, { reached }) => sum + reached[0]!, 0)).toBe(cohort.size);
          }
          const counts = funnel.stages.flatMap(({ reached }) => reached ?? []);
          expect(counts).toEqual([...counts].sort((a, b) => b - a));
          const bySource = closedLoop.bySource.reduce((sum, row) => sum + row.revenue, 0);
          const byCampaign = closedLoop.byCampaign.reduce((sum, row) => sum + row.revenue, 0);
          expect(bySource + closedLoop.otherPeriod.revenue + closedLoop.unmatched.revenue).toBeCloseTo(
            closedLoop.total.revenue,
            6,
          );
          expect(byCampaign).toBeCloseTo(bySource, 6);
          expect(closedLoop.won + closedLoop.lost + closedLoop.open).toBe(deals.length);
          expect(
            report.checks.filter(
              ({ sentence, holds }) =>
                !holds &&
                /rows|revenue|deals|bySource|Shrink/.test(sentence.key) &&
                !/won/.test(sentence.key),
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
