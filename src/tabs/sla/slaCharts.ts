import type { Words } from '../../language/language.ts';
import { printPercent } from '../../language/print.ts';
import { RECENT_WEEKS, type RecentOwner, type RecentWeek } from '../../measures/sla/recentSla.ts';
import type { Report } from '../../report/report.ts';
import { COLOURS } from '../tab.ts';
import type { Column } from '../table.ts';
import { type Chart, chartFigures } from '../writer.ts';

const MOST_REPS = 12;
const SIZE = { width: 580, height: 260 };

/** First attempts in time by rep, and both promises week by week. */
export function slaCharts(report: Report, words: Words): Chart[] {
  return [repsChart(report, words), weeksChart(report, words)];
}

/** The share of each rep over the last days, the lowest at the top, with the share and its leads on the label. */
export function repsChart({ recentSla, sla }: Report, words: Words): Chart {
  const promise = sla.speed ? 'speed' : 'depth';
  const reps = recentSla.byOwner
    .filter(({ now }) => (now[promise]?.due ?? 0) > 0)
    .sort((a, b) => a.now[promise]!.attainment! - b.now[promise]!.attainment!);
  const columns: Column<RecentOwner>[] = [
    {
      head: words('funnel.owner'),
      format: 'text',
      value: ({ owner, now }) => {
        const { met, due, attainment } = now[promise]!;
        return `${owner || words('tab.without')} · ${printPercent(attainment!, words.language, 0)} (${met}/${due})`;
      },
    },
    {
      head: words(sla.speed ? 'sla.speed30' : 'sla.depth30'),
      format: 'percent',
      value: ({ now }) => now[promise]!.attainment,
    },
  ];
  return {
    type: 'bar',
    title: words(sla.speed ? 'sla.repsChart' : 'sla.repsDepthChart'),
    figures: chartFigures(columns, reps, MOST_REPS),
    size: SIZE,
    colours: [COLOURS.blue],
    legend: 'none',
  };
}

function weeksChart({ recentSla, sla }: Report, words: Words): Chart {
  const columns: Column<RecentWeek>[] = [
    {
      head: words('followUp.week'),
      format: 'text',
      value: ({ week }) => words('weeklyMeeting.whole', { week }),
    },
    ...(sla.speed
      ? [
          {
            head: words('sla.speed'),
            format: 'percent' as const,
            value: ({ speed }: RecentWeek) => speed?.attainment ?? null,
          },
        ]
      : []),
    ...(sla.depth
      ? [
          {
            head: words('sla.depth'),
            format: 'percent' as const,
            value: ({ depth }: RecentWeek) => depth?.attainment ?? null,
          },
        ]
      : []),
  ];
  return {
    type: 'line',
    title: words('sla.weeksChart', { n: RECENT_WEEKS }),
    figures: chartFigures(columns, recentSla.byWeek, RECENT_WEEKS),
    size: SIZE,
    colours: [COLOURS.blue, COLOURS.orange],
    legend: 'bottom',
  };
}
