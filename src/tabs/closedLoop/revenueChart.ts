import type { Words } from '../../language/language.ts';
import { printTimes } from '../../language/print.ts';
import type { ClosedLoopRow } from '../../measures/closedLoop/closedLoop.ts';
import type { Report } from '../../report/report.ts';
import { COLOURS } from '../tab.ts';
import type { Column } from '../table.ts';
import { type Chart, chartFigures } from '../writer.ts';

const MOST_SOURCES = 10;

/** Revenue beside cost, the source with the most revenue at the top, with its return on the label. */
export function revenueChart({ closedLoop, settings, present }: Report, words: Words): Chart {
  const { currency } = settings;
  const rows = [...closedLoop.bySource].sort(
    (a, b) => b.revenue - a.revenue || (b.cost ?? 0) - (a.cost ?? 0),
  );
  const columns: Column<ClosedLoopRow>[] = [
    {
      head: words('funnel.source'),
      format: 'text',
      value: ({ source, roi }) => {
        const name = source || words('tab.without');
        return roi === null
          ? name
          : `${name} · ${words('closedLoop.roi')} ${printTimes(roi, words.language)}`;
      },
    },
    { head: words('closedLoop.revenue', { currency }), format: 'money', value: ({ revenue }) => revenue },
    { head: words('closedLoop.cost', { currency }), format: 'money', value: ({ cost }) => cost },
  ];
  const isTold = present.deals || closedLoop.totalCost !== null;
  return {
    type: 'bar',
    title: words('closedLoop.chart', { currency }),
    figures: chartFigures(columns, isTold ? rows : [], MOST_SOURCES),
    size: { width: 940, height: 360 },
    colours: [COLOURS.green, COLOURS.orange],
    legend: 'bottom',
  };
}
