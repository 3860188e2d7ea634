import type { WeekFigures } from '../../measures/meeting/meeting.ts';
import type { Attainment } from '../../measures/sla/sla.ts';
import type { Report } from '../../report/report.ts';
import type { TabWriter } from '../writer.ts';
import { type SpanLine, writeSpans } from './spans.ts';

/** The figures of the week, beside those of the week before. */
export function writeNumbers(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const { meeting } = report;
  writer.band('section', words('weeklyMeeting.numbers'));
  writeSpans(writer, report, linesOf(writer, report));
  if (meeting.soFar.speed === null && meeting.soFar.depth === null)
    writer.paragraph('note', words('sla.noActivities'));
  writer.blank();
}

function linesOf({ words }: TabWriter, { meeting, settings }: Report): SpanLine[] {
  const { currency } = settings;
  const line = (
    label: string,
    of: SpanLine['of'],
    format: SpanLine['format'],
    good: SpanLine['good'],
  ): SpanLine => ({ label, of, format, good });
  const promise = (due: string, kept: string, of: (scores: WeekFigures) => Attainment | null): SpanLine[] =>
    of(meeting.soFar)
      ? [
          line(due, (scores) => of(scores)?.due ?? null, 'count', 0),
          line(kept, (scores) => of(scores)?.attainment ?? null, 'percent', 1),
        ]
      : [];
  return [
    line(words('weeklyMeeting.leads'), ({ entered }) => entered[0] ?? 0, 'count', 0),
    line(words('weeklyMeeting.leadsDue'), ({ leadsDue }) => leadsDue, 'count', 0),
    line(words('weeklyMeeting.dealsWon'), ({ dealsWon }) => dealsWon, 'count', 1),
    line(words('weeklyMeeting.revenue', { currency }), ({ revenue }) => revenue, 'money', 1),
    ...promise(words('weeklyMeeting.speedDue'), words('weeklyMeeting.speed'), ({ speed }) => speed),
    ...promise(words('weeklyMeeting.depthDue'), words('weeklyMeeting.depth'), ({ depth }) => depth),
  ];
}
