import type { WeekFigures } from '../../measures/meeting/meeting.ts';
import type { Report } from '../../report/report.ts';
import { weekday } from '../../values/weekdays.ts';
import { cell } from '../cells.ts';
import type { Format, TabCell } from '../tab.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

/** A figure of the week. */
export interface SpanLine {
  readonly label: string;
  readonly of: (scores: WeekFigures) => number | null;
  readonly format: Format;
  /** Whether more is good (1), bad (-1) or neither (0). */
  readonly good: 1 | -1 | 0;
}

/** Until Wednesday the meeting is about the week that is over. */
export function isEarlyInWeek(day: number): boolean {
  return weekday(day) < THURSDAY;
}
const THURSDAY = 3;

/**
 * This week so far beside the same days of last week, and last week beside the one before; the one that the meeting is about
 * comes first.
 */
export function writeSpans(
  writer: TabWriter,
  { meeting, asOf }: Pick<Report, 'meeting' | 'asOf'>,
  lines: readonly SpanLine[],
): void {
  const { words } = writer;
  const { week, lastWeek, weekBefore, soFar, sameDays, last, before } = meeting;
  const pair = (
    heads: readonly [string, string],
    now: WeekFigures,
    then: WeekFigures,
  ): Column<SpanLine>[] => [
    { head: heads[0], format: ({ format }) => format, value: ({ of }) => of(now), style: 'strong' },
    { head: heads[1], format: ({ format }) => format, value: ({ of }) => of(then) },
    { head: words('weeklyMeeting.change'), format: 'change', value: (line) => changeCell(line, now, then) },
  ];
  const wholeWeek = (of: { week: number }) => words('weeklyMeeting.whole', { week: of.week });
  const thisWeek = pair(
    [
      words('weeklyMeeting.soFar', { week: week.week }),
      words('weeklyMeeting.sameDays', { week: lastWeek.week }),
    ],
    soFar,
    sameDays,
  );
  const overWeek = pair([wholeWeek(lastWeek), wholeWeek(weekBefore)], last, before);
  const columns: Column<SpanLine>[] = [
    { head: '', format: 'text', value: ({ label }) => label },
    ...(isEarlyInWeek(asOf.day) ? [...overWeek, ...thisWeek] : [...thisWeek, ...overWeek]),
  ];
  writer.table(columns, lines);
}

/** With its sign; of shares in percentage points. */
function changeCell(
  { of, format, good }: SpanLine,
  nowFigures: WeekFigures,
  thenFigures: WeekFigures,
): TabCell | undefined {
  const [now, then] = [of(nowFigures), of(thenFigures)];
  if (now === null || then === null) return undefined;
  // What is left of two equal sums is no change.
  const change = Math.round((now - then) * (format === 'percent' ? 100 : 1) * 1e6) / 1e6;
  const side = Math.sign(change) * good;
  return cell(
    change,
    format === 'percent' ? 'points' : 'change',
    side > 0 ? 'good' : side < 0 ? 'bad' : 'plain',
  );
}
