import { printPercent } from '../../language/print.ts';
import type { WeekFigures } from '../../measures/meeting/meeting.ts';
import type { Attainment } from '../../measures/sla/sla.ts';
import type { Report } from '../../report/report.ts';
import { text } from '../cells.ts';
import { paceText } from '../paceText.ts';
import type { TabWriter } from '../writer.ts';
import { type SpanLine, writeSpans } from './spans.ts';

/** The figures of the week, and where both sides are against the agreement in all. */
export function writeNumbers(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const { meeting, checks } = report;
  writer.band('section', words('weeklyMeeting.numbers'));
  writeSpans(writer, meeting, linesOf(writer, report));
  writeInAll(writer, report);
  if (meeting.soFar.speed === null && meeting.soFar.depth === null)
    writer.paragraph('note', words('sla.noActivities'));
  const failing = checks.filter(({ holds }) => !holds).length;
  if (failing > 0) writer.paragraph('bad', words('weeklyMeeting.checks', { n: failing }));
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

function writeInAll(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const { pace, sla } = report;
  const said = (label: string, sentence: string) => writer.paragraph('note', sentence, [text(label)]);
  if (pace) said(words('start.pace'), paceText(report, words));
  const inAll = (label: string, kept: Attainment | null) => {
    if (!kept || kept.attainment === null) return;
    const { attainment, met, missed, running } = kept;
    const meaning = words('start.slaMeaning', { met, missed, running });
    said(label, `${printPercent(attainment, words.language)}. ${meaning}`);
  };
  inAll(words('weeklyMeeting.speedInAll'), sla.speed);
  inAll(words('weeklyMeeting.depthInAll'), sla.depth);
}
