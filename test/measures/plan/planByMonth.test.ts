import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../../src/records/asOf.ts';
import { reportOf } from '../../../src/report/report.ts';
import { agreed } from '../../../src/settings/agreement.ts';
import type { RawInputs } from '../../../src/settings/parseSettings.ts';
import type { Agreement } from '../../../src/settings/settings.ts';
import { isoText } from '../../../src/values/dates.ts';
import { type Csv, readingsFrom, reportFrom } from '../../support/reporting.ts';
import { sampleReport } from '../../support/sampleReport.ts';
import { PART_OF_JUNE, SEASONAL } from '../../support/seasonalYears.ts';
import { serial } from '../../support/serial.ts';

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

  it('asks for the same in every month of a goal that is typed for a month, as every other tab has it', () => {
    const { report } = sampleReport('en');
    const { leads, customers } = report.commitment!.team;
    for (const month of report.planByMonth!.months) expect(month).toMatchObject({ leads, customers });
  });

  it('costs what the own leads have cost, and says what pays a customer', () => {
    const { report } = sampleReport('en', { grossMargin: 0.5 });
    const { months, costPerLead, costPerCustomer, payback } = report.planByMonth!;
    const { cost, leads } = report.standing.closedLoop.ofAllLeads;
    expect(costPerLead).toBeCloseTo(cost! / leads, 9);
    expect(months[0]!.cost).toBeCloseTo(months[0]!.leads * costPerLead!, 2);
    expect(costPerCustomer).toBeCloseTo(costPerLead! / report.plan.leadToCustomerRate.used!, 9);
    expect(payback).toBeCloseTo(costPerCustomer! / (report.plan.averageOrderValue.used! * 0.5), 9);
  });
});

describe('a goal of a fiscal year', () => {
  const YEAR = { ...TYPED, revenueGoal: 1_200_000, goalPer: 'fiscalYear', fiscalYearStart: 'may' };
  const yearOf = (
    day = '2026-01-15',
    typed: RawInputs = {},
    agreements: Agreement[] = [],
    csv: Csv = SEASONAL,
  ) => {
    const { settings, readings, files } = readingsFrom(csv, { ...YEAR, ...typed });
    return reportOf(readings, files, { ...settings, agreements }, endOfDay(serial(day)));
  };

  it('is divided by the own season, and the months sum to it', () => {
    const { planByMonth, plan, agreement } = yearOf();
    const { months, season } = planByMonth!;
    expect(season).toMatchObject({ months: 24, customers: 88 });
    const june = months.find(({ start }) => isoText(start) === '2026-06-01')!;
    expect(june.revenue).toBeCloseTo(1_200_000 * PART_OF_JUNE, -3);
    const sum = (of: 'revenue' | 'customers' | 'leads') => months.reduce((all, month) => all + month[of], 0);
    expect(sum('revenue')).toBeCloseTo(1_200_000, 6);
    expect(sum('customers')).toBeCloseTo(plan.customersNeeded!, 9);
    expect(sum('leads')).toBe(agreement.proposal.owed!.leads);
    expect(plan).toMatchObject({ customersNeeded: 120, leadsNeeded: 6000 });
  });

  it('has its leads in the months before, by the own lag', () => {
    const { lag, months } = yearOf().planByMonth!;
    // Every customer came 40 days after its lead: all of them in the second month.
    expect(lag!.map((part) => Math.round(part * 1e9) / 1e9)).toEqual([0, 1, 0, 0, 0, 0]);
    const most = months.reduce((best, month) => (month.leads > best.leads ? month : best));
    expect(isoText(most.start)).toBe('2026-05-01');
    expect(most.leads).toBeCloseTo(6000 * PART_OF_JUNE, -1);
  });

  it('makes the month’s agreement, goal and pace: all are its part', () => {
    const report = yearOf('2026-06-15');
    const june = report.planByMonth!.months[0]!;
    expect(report.goal).toMatchObject({ revenue: Math.round(june.revenue), leads: june.leads });
    expect(report.commitment!.team.leads).toBe(june.leads);
    expect(report.pace!.goal).toBe(june.leads);
    expect(report.goalDeals.goal.revenueGoal).toBe(report.goal.revenue);
    expect(report.forecast.revenue.goal).toBe(report.goal.revenue);
    expect(report.commitment!.byKind.reduce((all, { owed }) => all + owed, 0)).toBe(june.leads);
  });

  it('is divided by season as well where no leads can be promised yet', () => {
    const { goal, goalDeals, forecast, commitment } = yearOf('2026-06-15', { leadToCustomerRate: '' }, [], {
      deals: SEASONAL.deals,
    });
    expect(commitment).toBeNull();
    expect(goal.revenue).toBeGreaterThan(400_000);
    expect([goalDeals.goal.revenueGoal, forecast.revenue.goal]).toEqual([goal.revenue, goal.revenue]);
  });

  it('of a quarter is the same in each, and divided within it', () => {
    const { months } = yearOf('2026-05-15', { goalPer: 'quarter', revenueGoal: 300_000 }).planByMonth!;
    const quarters = [0, 3, 6, 9].map((first) =>
      months.slice(first, first + 3).reduce((all, { revenue }) => all + revenue, 0),
    );
    for (const revenue of quarters) expect(revenue).toBeCloseTo(300_000, 6);
    // May and July bring 6 each, with the two that each month is given, and June 46.
    expect(months[1]!.revenue).toBeCloseTo((300_000 * 46) / 58, -2);
  });

  it('is kept in the agreement with its months, which sum to the year whatever own data say later', () => {
    const draft = yearOf('2026-05-15');
    const version = agreed(draft.agreement.proposal, {
      from: serial('2026-05-01'),
      agreedOn: serial('2026-05-15'),
      forMarketing: '',
      forSales: '',
    });
    const promised = draft.planByMonth!.months;
    const year = promised.map(({ start }) =>
      // Without any deals there is no season of one's own.
      yearOf(isoText(start + 14), { revenueGoal: 5 }, [version], { leads: SEASONAL.leads }),
    );
    expect(year.map(({ commitment }) => commitment!.team.leads)).toEqual(promised.map(({ leads }) => leads));
    expect(year.map(({ pace }) => pace!.goal)).toEqual(promised.map(({ leads }) => leads));
    expect(year.reduce((all, { commitment }) => all + commitment!.team.leads, 0)).toBe(6000);
    expect(year.reduce((all, { goal }) => all + goal.revenue, 0)).toBe(1_200_000);
  });

  it('owes of each kind the same leads on the plan and in the pace, which sum to the month’s', () => {
    const [head, ...rows] = SEASONAL.leads.split('\n');
    const leads = [`${head},Source`, ...rows.map((row, i) => `${row},${i % 3 ? 'web' : 'fair'}`)].join('\n');
    const { proposal } = yearOf('2026-05-15', {}, [], { ...SEASONAL, leads }).agreement;
    const by = { from: serial('2026-05-01'), agreedOn: serial('2026-05-15'), forMarketing: '', forSales: '' };
    for (const day of ['2026-05-15', '2026-06-15', '2026-12-15']) {
      const { commitment, pace } = yearOf(day, {}, [agreed(proposal, by)], { leads });
      const owed = Object.fromEntries(commitment!.byKind.map((kind) => [kind.label, kind.owed]));
      expect(Object.fromEntries(pace!.byKind.map(({ label, goal }) => [label, goal]))).toEqual(owed);
      expect(owed.web! + owed.fair!).toBe(commitment!.team.leads);
    }
  });
});
