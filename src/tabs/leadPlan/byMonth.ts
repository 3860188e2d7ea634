import { printPercent } from '../../language/print.ts';
import type { PlannedMonth } from '../../measures/plan/planByMonth.ts';
import type { Report } from '../../report/report.ts';
import { isoText } from '../../values/dates.ts';
import { monthText } from '../dayText.ts';
import { type Column, SUM } from '../table.ts';
import type { TabWriter } from '../writer.ts';

/** The plan month by month: the goal by season, the leads in the months before, what they cost. */
export function writePlanByMonth(writer: TabWriter, { planByMonth: plan, settings, inForce }: Report): void {
  if (!plan) return;
  const { words } = writer;
  const { currency } = settings;
  const has = (of: (month: PlannedMonth) => number | null) => plan.months.some((month) => of(month) !== null);
  const columns: Column<PlannedMonth>[] = [
    {
      head: words('planByMonth.month'),
      format: 'text',
      value: ({ start }) => monthText(isoText(start).slice(0, 7), words),
      total: words('tab.total'),
    },
    {
      head: words('planByMonth.revenue', { currency }),
      format: 'money',
      value: ({ revenue }) => revenue,
      total: SUM,
    },
    {
      head: words('commitment.customers'),
      format: 'decimal',
      value: ({ customers }) => customers,
      total: SUM,
    },
    {
      head: words('planByMonth.leads'),
      format: 'count',
      value: ({ leads }) => leads,
      style: 'strong',
      total: SUM,
    },
    ...(has(({ visitors }) => visitors)
      ? [
          {
            head: words('planByMonth.visitors'),
            format: 'count',
            value: ({ visitors }: PlannedMonth) => visitors,
            total: SUM,
          } as const,
        ]
      : []),
    ...(has(({ cost }) => cost)
      ? [
          {
            head: words('planByMonth.cost', { currency }),
            format: 'money',
            value: ({ cost }: PlannedMonth) => cost,
            total: SUM,
          } as const,
        ]
      : []),
  ];
  writer.band('section', words('planByMonth.title'));
  writer.table(columns, plan.months);
  const { season, lag, costPerCustomer, payback } = plan;
  const notes = [
    season
      ? words('planByMonth.season', { years: season.months / 12, customers: season.customers })
      : inForce.settings.goalPer === 'goalPeriod'
        ? words('planByMonth.alike', { setting: words('input.goalPer') })
        : words('planByMonth.noSeason'),
    lag
      ? words('planByMonth.lag', {
          parts: lag.map((part) => printPercent(part, words.language, 0)).join(' · '),
        })
      : words('planByMonth.noLag'),
    ...(costPerCustomer === null
      ? []
      : [words('planByMonth.perCustomer', { cost: Math.round(costPerCustomer), currency })]),
    ...(payback === null ? [] : [words('planByMonth.payback', { n: Math.round(payback * 10) / 10 })]),
  ];
  writer.paragraph('note', notes.join(' '));
  writer.blank();
}
