import type { HistorySaid } from '../../report/history/history.ts';
import { type Trend, WEEKS_BACK } from '../../report/history/trends.ts';
import type { Report } from '../../report/report.ts';
import { figureName } from '../history.ts';
import type { Format } from '../tab.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

const FORMATS: Partial<Record<Trend['figure'], Format>> = {
  revenueWon: 'money',
  revenueExpected: 'money',
  revenueChance: 'percent',
  speedKept: 'percent',
  depthKept: 'percent',
};

/** Of the meeting's page, which has the week's own figures beside each other already. */
const IN_MEETING: ReadonlySet<Trend['figure']> = new Set([
  'revenueExpected',
  'revenueChance',
  'leadsExpected',
]);

/** How the figures have gone, week by week, as the reports said then; nothing before there is an earlier week. */
export function writeTrends(
  writer: TabWriter,
  { trends: all }: HistorySaid,
  report: Report,
  isMeeting = false,
): void {
  const trends = isMeeting ? all.filter(({ figure }) => IN_MEETING.has(figure)) : all;
  if (trends.length === 0 || report.staleness !== null) return;
  const { words } = writer;
  const format = ({ figure }: Trend) => FORMATS[figure] ?? 'count';
  const columns: Column<Trend>[] = [
    {
      head: isMeeting ? words('history.title') : '',
      format: 'text',
      value: ({ figure }) => figureName(figure, words),
    },
    ...WEEKS_BACK.map(
      (n, i): Column<Trend> => ({
        head: words('history.weeksAgo', { n }),
        format,
        value: ({ before }) => before[i] ?? undefined,
      }),
    ),
    { head: words('history.now'), format, value: ({ now }) => now ?? undefined, style: 'strong' },
  ];
  if (!isMeeting) writer.band('section', words('history.title'));
  writer.table(columns, trends);
  if (!isMeeting) writer.paragraph('note', words('history.note', { tab: words('tab.history') }));
  if (!isMeeting) writer.blank();
}
