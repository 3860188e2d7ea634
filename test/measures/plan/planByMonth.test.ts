import { describe, expect, it } from 'vitest';
import { planByMonthOf } from '../../../src/measures/plan/planByMonth.ts';
import type { Season } from '../../../src/measures/plan/season.ts';
import { isoText } from '../../../src/values/dates.ts';
import { reportFrom } from '../../support/reporting.ts';
import { sampleReport } from '../../support/sampleReport.ts';

const TYPED = { revenueGoal: 100_000, averageOrderValue: 10_000, leadToCustomerRate: 0.02 };

describe('the plan month by month', () => {
  it('asks for the method’s leads in every month where no season and no lag are told', () => {
    const plan = reportFrom({ leads: 'ID,Created,Stage\n1,2026-11-02,Lead' }, TYPED).planByMonth!;
    expect(plan.months).toHaveLength(12);
    expect(isoText(plan.months[0]!.start)).toBe('2026-11-01');
    for (const { customers, leads, cost, visitors } of plan.months)
      expect({ customers, leads: Math.round(leads), cost, visitors }).toEqual({
        customers: 10,
        leads: 500,
        cost: null,
        visitors: null,
      });
  });

  it('divides a goal of a quarter by its months', () => {
    const quarter = { ...TYPED, revenueGoal: 300_000, goalStart: '2026-10-01', goalEnd: '2026-12-31' };
    const plan = reportFrom({ leads: 'ID,Created,Stage\n1,2026-11-02,Lead' }, quarter).planByMonth!;
    expect(plan.months.map(({ revenue }) => revenue)).toEqual(new Array(12).fill(100_000));
  });

  const { report } = sampleReport('en', { grossMargin: 0.5 });
  const of = (season: Season | null) =>
    planByMonthOf(
      report.settings,
      report.plan,
      report.commitment,
      report.standing.conversionByAge,
      report.standing.closedLoop,
      null,
      season,
      report.asOf.day,
    )!;

  it('asks for leads before the month of their customers, by the own lag', () => {
    const { lag, months } = of(null);
    expect(lag!.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
    // As every other tab has them.
    const { leads: promised, customers: theirs } = report.commitment!.team;
    for (const { leads, customers } of months)
      expect([leads, customers]).toEqual([expect.closeTo(promised, 9), theirs]);
    // All customers come in June: the leads are asked for in the months before, and in no later one.
    const june = { factors: [0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0], months: 24, customers: 100 };
    const planned = of(june).months;
    const inJune = planned.findIndex(({ start }) => isoText(start) === '2027-06-01');
    planned.forEach(({ leads }, month) => {
      expect(leads).toBeCloseTo((lag![inJune - month] ?? 0) * 12 * promised, 9);
    });
  });

  it('costs what the own leads have cost, and says what pays a customer', () => {
    const { months, costPerLead, costPerCustomer, payback } = of(null);
    const { cost, leads } = report.standing.closedLoop.ofAllLeads;
    expect(costPerLead).toBeCloseTo(cost! / leads, 9);
    expect(months[0]!.cost).toBeCloseTo(months[0]!.leads * costPerLead!, 9);
    expect(costPerCustomer).toBeCloseTo(costPerLead! / report.plan.leadToCustomerRate.used!, 9);
    expect(payback).toBeCloseTo(costPerCustomer! / (report.plan.averageOrderValue.used! * 0.5), 9);
  });
});
