import type { Outcomes } from '../../measures/deals/deals.ts';
import type { MonthsInARow } from '../../measures/deals/months.ts';
import type { Report } from '../../report/report.ts';
import { COLOURS } from '../tab.ts';
import type { Column } from '../table.ts';
import type { Chart, TabWriter } from '../writer.ts';
import { outcomeColumns } from './outcomeColumns.ts';

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
  const table = writer.table(columns, rows);
  writer.blank();
  if (months.length === 0) return [];
  const series = [
    { head: wonHead, colour: COLOURS.green, isKnown: months.some(({ won }) => won.withAmount > 0) },
    { head: lostHead, colour: COLOURS.orange, isKnown: months.some(({ lost }) => lost.withAmount > 0) },
  ].filter(({ isKnown }) => isKnown);
  const inDeals = [
    { head: words('deals.won'), colour: COLOURS.green },
    { head: words('deals.lost'), colour: COLOURS.orange },
  ];
  const drawn = series.length > 0 ? series : inDeals;
  return [
    {
      type: 'column',
      title: series.length > 0 ? words('deals.chartAmounts', { currency }) : words('deals.chartDeals'),
      data: [table.column(1, months.length), ...drawn.map(({ head }) => table.column(head, months.length))],
      size,
      colours: drawn.map(({ colour }) => colour),
      legend: 'bottom',
    },
  ];
}
