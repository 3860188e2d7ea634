import type { Words } from '../../language/language.ts';
import { MONTHS, type Month } from '../../measures/funnel/months.ts';
import type { Report } from '../../report/report.ts';
import { partOfGoal, wholePartOfGoal } from '../../settings/goal.ts';
import { nextMonth, onlyDate } from '../../values/dates.ts';
import { monthText } from '../dayText.ts';
import { COLOURS } from '../tab.ts';
import type { Column } from '../table.ts';
import { type Chart, chartFigures } from '../writer.ts';

const SIZE = { width: 580, height: 240 };

/** Revenue won by month against the goal, and leads by month against the plan. */
export function monthCharts({ months, inForce, settings, asOf, present }: Report, words: Words): Chart[] {
  const { settings: agreed, owed, months: factors } = inForce;
  const daysOf = ({ month }: Month) => {
    const start = onlyDate(`${month}-01`)!;
    return { start, end: nextMonth(start) - 1 };
  };
  const goalOf = (month: Month) =>
    agreed.revenueGoal * partOfGoal(agreed, factors?.revenue ?? null, daysOf(month), asOf.day);
  const leadsOf = (month: Month) =>
    owed && wholePartOfGoal(owed.leads, agreed, factors?.leads ?? null, daysOf(month), asOf.day);
  const month: Column<Month> = {
    head: words('funnel.month'),
    format: 'text',
    value: (one) => monthText(one.month, words),
  };
  const chart = (title: string, columns: readonly Column<Month>[]): Chart => ({
    type: 'combo',
    title,
    figures: chartFigures([month, ...columns], months, MONTHS),
    size: SIZE,
    colours: [COLOURS.blue, COLOURS.orange],
    legend: 'bottom',
  });
  const revenue = () =>
    chart(words('start.revenueChart', { currency: settings.currency }), [
      { head: words('start.wonRevenue'), format: 'money', value: ({ revenue }) => revenue },
      { head: words('start.goalLine'), format: 'money', value: goalOf },
    ]);
  const leads = () =>
    chart(words('start.leadsChart'), [
      { head: words('sla.leads'), format: 'count', value: ({ leads }) => leads },
      {
        head: words('start.planLine'),
        format: 'count',
        value: leadsOf,
      },
    ]);
  // What no export tells is no chart: its axis would be of nothing.
  return [...(present.deals ? [revenue()] : []), ...(present.leads ? [leads()] : [])];
}
