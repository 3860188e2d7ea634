import { describe, expect, it } from 'vitest';
import { printNumber } from '../../src/language/print.ts';
import type { ReportJson } from '../../src/report/json.ts';
import { cellsOf, importText, openBuilt, type, valueBeside } from '../support/localWorkbook.ts';
import { PART_OF_JUNE, SEASONAL } from '../support/seasonalYears.ts';

describe('a goal of a fiscal year on Plan', () => {
  const workbook = openBuilt({ now: () => new Date('2026-01-15T12:00:00Z') });
  for (const kind of ['leads', 'deals'] as const) importText(workbook, SEASONAL[kind], kind);
  const year = { revenueGoal: 1_200_000, goalPer: 'the fiscal year', fiscalYearStart: 'May' };
  workbook.run('saveSettings', [{ ...year, averageOrderValue: 10_000, leadToCustomerRate: 0.02 }]);
  const report = workbook.run('generate', [{}]) as ReportJson;
  const months = () => Array.from({ length: 12 }, (_, i) => `Month ${i + 1}`);
  const column = (place: number) => months().map((month) => valueBeside(workbook, 'Plan', month, place));

  it('stands there month by month, from the first of the fiscal year on, as the report has it', () => {
    expect(column(1)).toEqual(
      'May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar Apr'
        .split(' ')
        .map((month, i) => `${month} ${i < 8 ? 2025 : 2026}`),
    );
    const january = report.planByMonth!.months[0]!;
    expect(january.month).toBe('2026-01');
    expect(column(4)[8]).toBeCloseTo(january.revenue, 1);
    expect(column(5)[8]).toBe(january.leads);
    expect(report.goal).toMatchObject({ start: '2026-01-01', leads: january.leads });
    expect(column(2)[1]).toBeCloseTo(PART_OF_JUNE, 4);
    expect(valueBeside(workbook, 'Plan', 'Revenue goal', 3)).toContain(
      'For 2025-05-01 to 2026-04-30; the goal period has 5.4% of it',
    );
  });

  it('sums to the year', () => {
    const sum = (place: number) => column(place).reduce<number>((all, value) => all + Number(value), 0);
    expect(sum(2)).toBeCloseTo(1, 12);
    expect(sum(4)).toBeCloseTo(1_200_000, 6);
    expect(sum(5)).toBe(6000);
    expect(valueBeside(workbook, 'Plan', 'Total', 5)).toBe(6000);
  });

  it('is live', () => {
    const row = cellsOf(workbook, 'Plan').findIndex(([label]) => label === 'Revenue goal');
    const goals = column(4);
    type(workbook, 'Plan', 1, row, '2400000');
    expect(column(4)).toEqual(goals.map((goal) => 2 * Number(goal)));
    expect(valueBeside(workbook, 'Plan', 'Total', 5)).toBe(12_000);
  });

  it('is on the agreement with the leads of each month', () => {
    const said = cellsOf(workbook, 'Agreement').flat().join(' ').replace(/\s+/g, ' ');
    expect(said).toContain('in revenue each fiscal year, from May.');
    const { months, goal } = { months: report.planByMonth!.months, goal: report.goal };
    expect(said).toContain(`Jan ${months[0]!.leads}, Feb ${months[1]!.leads}, Mar`);
    expect(said).toContain(
      `2026-01-01 to 2026-01-31: ${printNumber(goal.revenue, 'en')} SEK in revenue and ${goal.leads} leads.`,
    );
  });
});
