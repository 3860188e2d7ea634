import type { RecentOwner } from '../../measures/sla/recentSla.ts';
import type { Report } from '../../report/report.ts';
import { callsOf } from '../callList.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

const MOST_REPS = 8;

/** How each rep keeps both promises now, and how many leads wait for a call. */
export function writeReps(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const { recentSla, sla } = report;
  if (!sla.speed && !sla.depth) return;
  const calls = callsOf(report);
  const overdueOf = (rep: string) =>
    calls.filter(({ owner, isOverdue }) => isOverdue && owner === rep).length;
  const share =
    (of: (kept: RecentOwner['now']) => number | null | undefined, time: 'now' | 'before') =>
    (rep: RecentOwner) =>
      of(rep[time]) ?? null;
  const columns: Column<RecentOwner>[] = [
    {
      head: words('weeklyMeeting.reps'),
      format: 'text',
      value: ({ owner }) => owner || words('tab.without'),
    },
    ...(sla.speed
      ? ([
          {
            head: words('weeklyMeeting.speedShort'),
            format: 'percent',
            value: share(({ speed }) => speed?.attainment, 'now'),
            style: 'strong',
            note: words('sla.recentNote'),
          },
          {
            head: words('weeklyMeeting.before'),
            format: 'percent',
            value: share(({ speed }) => speed?.attainment, 'before'),
            style: 'note',
          },
          {
            head: words('sla.missed'),
            format: 'count',
            value: share(({ speed }) => speed?.missed, 'now'),
          },
        ] as Column<RecentOwner>[])
      : []),
    ...(sla.depth
      ? ([
          {
            head: words('weeklyMeeting.depthShort'),
            format: 'percent',
            value: share(({ depth }) => depth?.attainment, 'now'),
            style: 'strong',
            note: words('sla.recentNote'),
          },
          {
            head: words('weeklyMeeting.before'),
            format: 'percent',
            value: share(({ depth }) => depth?.attainment, 'before'),
            style: 'note',
          },
        ] as Column<RecentOwner>[])
      : []),
    {
      head: words('weeklyMeeting.toCall'),
      format: 'count',
      value: ({ owner }) => overdueOf(owner),
      style: ({ owner }) => (overdueOf(owner) > 0 ? 'bad' : 'plain'),
    },
  ];
  writer.table(columns, recentSla.byOwner, { most: MOST_REPS });
  writer.blank();
}
