import { type Mover, WEEKS_BEFORE } from '../../measures/meeting/movers.ts';
import type { Report } from '../../report/report.ts';
import { STAGES } from '../../schema/stages.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';
import { type SpanLine, writeSpans } from './spans.ts';

const MOST_MOVERS = 3;

/** How many leads have entered each stage, and which sources bring more or fewer than they used to. */
export function writeStagesEntered(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const { soFar } = report.meeting;
  const movers = report.meeting.movers.slice(0, MOST_MOVERS);
  writer.band('section', words('weeklyMeeting.stages'));
  const lines = STAGES.flatMap((key, stage): SpanLine[] => {
    if (stage === 0 || soFar.entered[stage] === null) return [];
    return [
      {
        label: words(`stage.${key}`),
        of: ({ entered }) => entered[stage]!,
        format: 'count',
        good: 1,
      },
    ];
  });
  if (lines.length === 0) writer.paragraph('note', words('weeklyMeeting.noStageDates'));
  else writeSpans(writer, report, lines);
  writer.blank();
  writeMovers(writer, movers);
}

function writeMovers(writer: TabWriter, movers: readonly Mover[]): void {
  const { words } = writer;
  if (movers.length === 0) {
    writer.paragraph('note', words('weeklyMeeting.noMovers'));
    writer.blank();
    return;
  }
  const columns: Column<Mover>[] = [
    {
      head: words('weeklyMeeting.movers'),
      format: 'text',
      note: words('weeklyMeeting.moversMethod', { n: WEEKS_BEFORE }),
      value: ({ source }) => source || words('tab.without'),
    },
    {
      head: words('weeklyMeeting.lastDays', { days: 7 }),
      format: 'count',
      value: ({ now }) => now,
      style: 'strong',
    },
    { head: words('weeklyMeeting.aWeekBefore'), format: 'decimal', value: ({ before }) => before },
    {
      head: words('weeklyMeeting.change'),
      format: 'points',
      value: ({ now, before }) => now - before,
      style: ({ now, before }) => (now > before ? 'good' : 'bad'),
    },
    {
      head: null,
      format: 'text',
      value: ({ beyondChance }) =>
        words(beyondChance ? 'weeklyMeeting.beyondChance' : 'weeklyMeeting.withinChance'),
    },
  ];
  writer.table(columns, movers);
  writer.blank();
}
