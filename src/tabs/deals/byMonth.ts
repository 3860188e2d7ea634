import type { MonthOfDeals, Outcomes } from '../../measures/deals/deals.ts';
import type { MonthsInARow } from '../../measures/deals/months.ts';
import type { Report } from '../../report/report.ts';
import { monthText } from '../dayText.ts';
import { COLOURS } from '../tab.ts';
import type { Column } from '../table.ts';
import { type Chart, chartFigures, type TabWriter } from '../writer.ts';
import { outcomeColumns } from './outcomeColumns.ts';

const MONTHS_IN_CHART = 13;

type Row = Outcomes & { readonly label: string };

/**
 * Won and lost by month, the months first that stand in the chart.
 *
 * @returns its chart: of amounts, or of deals where no amount is known; none where no deal has a close date
 */
export function writeMonths(
  writer: TabWriter,
  { deals, settings: { currency } }: Report,
  { months, earlier, undated }: MonthsInARow,
  size: Chart['size'],
): Chart[] {
  const { words } = writer;
  const rows: Row[] = [
    ...months.map((month) => ({ ...month, label: month.month })),
    ...(earlier ? [{ ...earlier, label: words('deals.before', { month: earlier.month }) }] : []),
    ...(undated ? [{ ...undated, label: words('tab.without') }] : []),
  ];
  if (rows.length === 0) return [];
  const [wonHead, lostHead] = [
    words('deals.wonAmount', { currency }),
    words('deals.lostAmount', { currency }),
  ];
  const columns: Column<Row>[] = [
    { head: words('deals.month'), format: 'text', value: ({ label }) => label, total: words('tab.total') },
    ...outcomeColumns(writer, deals),
    { head: wonHead, format: 'money', value: ({ won }) => won.amount, total: deals.won.amount },
    { head: lostHead, format: 'money', value: ({ lost }) => lost.amount, total: deals.lost.amount },
  ];
  writer.band('section', words('deals.byMonth'));
  writer.table(columns, rows);
  writer.blank();
  if (months.length === 0) return [];
  const hasAmounts = months.some(({ won, lost }) => won.withAmount + lost.withAmount > 0);
  const worth = hasAmounts
    ? { won: ({ won }: Outcomes) => won.amount, lost: ({ lost }: Outcomes) => lost.amount }
    : { won: ({ won }: Outcomes) => won.deals, lost: ({ lost }: Outcomes) => lost.deals };
  const format = hasAmounts ? 'money' : 'count';
  const drawn: Column<MonthOfDeals>[] = [
    { head: words('deals.month'), format: 'text', value: ({ month }) => monthText(month, words) },
    { head: words('deals.won'), format, value: worth.won },
    { head: words('deals.lost'), format, value: worth.lost },
  ];
  return [
    {
      type: 'column',
      title: hasAmounts ? words('deals.chartAmounts', { currency }) : words('deals.chartDeals'),
      figures: chartFigures(drawn, months.slice(-MONTHS_IN_CHART), MONTHS_IN_CHART),
      size,
      colours: [COLOURS.green, COLOURS.orange],
      legend: 'bottom',
    },
  ];
}
