import type { Pace, PaceDay, PaceFigures, PaceOfKind } from '../../measures/sla/pace.ts';
import { holidaysBetween } from '../../measures/sla/workingTime.ts';
import type { Settings } from '../../settings/settings.ts';
import { dayText } from '../dayText.ts';
import { LEAD_KIND_HEAD } from '../leadKindHead.ts';
import { COLOURS } from '../tab.ts';
import type { Column } from '../table.ts';
import { holidayText } from '../workingTimeText.ts';
import { type Chart, chartFigures, type TabWriter } from '../writer.ts';

/** Of a chart of the pace, in pixels. */
const PACE_CHART = { width: 580, height: 300 };

/** The words and looks of the two sides of the line. */
const SIDES = {
  ahead: { word: 'pace.ahead', style: 'strong', sentence: 'sla.ahead' },
  on: { word: 'pace.on', style: 'good', sentence: 'pace.onLine' },
  behind: { word: 'pace.behind', style: 'bad', sentence: 'sla.behind' },
} as const;

interface PaceLine extends PaceFigures {
  readonly label: string;
  readonly format: 'count' | 'money';
}

/** On which side of the goal's line one is. */
function sideColumn({ words }: TabWriter): Column<Pick<PaceFigures, 'side'>> {
  return {
    head: words('pace.side'),
    format: 'text',
    value: ({ side }) => (side ? words(SIDES[side].word) : undefined),
    style: ({ side }) => (side ? SIDES[side].style : 'plain'),
  };
}

/** The goal, what is due and what has come, in number and in value. */
export function writePace(writer: TabWriter, pace: Pace, settings: Settings): void {
  const { words } = writer;
  const { start, end } = pace;
  const column = (head: string, value: (line: PaceLine) => number | null): Column<PaceLine> => ({
    head,
    format: ({ format }) => format,
    value,
  });
  const columns: Column<PaceLine>[] = [
    { head: '', format: 'text', value: ({ label }) => label, style: 'strong' },
    column(words('sla.goal'), ({ goal }) => goal),
    column(words('sla.due'), ({ dueToDate }) => dueToDate),
    column(words('sla.actual'), ({ actual }) => actual),
    {
      ...column(words('sla.difference'), ({ actual, dueToDate }) => actual - dueToDate),
      style: ({ side }) => (side ? SIDES[side].style : 'plain'),
    },
    column(words('sla.forecast'), ({ forecast }) => forecast),
    {
      head: words('sla.perDay'),
      format: ({ format }) => (format === 'count' ? 'decimal' : format),
      value: ({ neededPerDay }) => neededPerDay,
    },
    { ...column(words('pace.expected'), ({ expected }) => expected), note: words('pace.expectedMethod') },
    sideColumn(writer),
  ];
  const inNumber: PaceLine = { ...pace, label: words('sla.leads'), format: 'count' };
  const label = words('sla.value', { currency: settings.currency });
  writer.band('section', words('sla.marketing'));
  writer.table(columns, [
    inNumber,
    ...(pace.value ? [{ ...pace.value, label, format: 'money' as const }] : []),
  ]);
  const n = Math.abs(Math.round(pace.actual - pace.dueToDate));
  if (pace.side) writer.paragraph('note', words(SIDES[pace.side].sentence, { n }));
  const holidays = holidaysBetween(settings, start, end);
  if (holidays.length > 0)
    writer.paragraph('note', words('workingTime.inPeriod', { days: holidayText(holidays) }));
  if (pace.behindOnlyIn === 'value') writer.paragraph('bad', words('commitment.behindOnlyInValue'));
  if (pace.behindOnlyIn === 'number') writer.paragraph('bad', words('commitment.behindOnlyInNumber'));
}

/** The leads of each kind against what was promised of it. */
export function writePaceByKind(writer: TabWriter, { byKind }: Pace, { leadKind }: Settings): void {
  if (byKind.length < 2) return;
  const { words } = writer;
  const columns: Column<PaceOfKind>[] = [
    {
      head: words(LEAD_KIND_HEAD[leadKind]),
      format: 'text',
      value: ({ label }) => label || words('tab.without'),
    },
    { head: words('sla.goal'), format: 'count', value: ({ goal }) => goal },
    { head: words('sla.due'), format: 'count', value: ({ dueToDate }) => dueToDate },
    { head: words('sla.actual'), format: 'count', value: ({ actual }) => actual },
    {
      head: words('sla.difference'),
      format: 'change',
      value: ({ actual, dueToDate }) => actual - dueToDate,
      style: ({ side }) => (side ? SIDES[side].style : 'plain'),
    },
    sideColumn(writer),
  ];
  writer.band('section', words('pace.byKind'));
  writer.table(columns, byKind);
  writer.paragraph('note', words('pace.byKindNote'));
  writer.blank();
}

/** The pace day by day: in number and in value. */
export function paceCharts({ words }: TabWriter, pace: Pace, { currency }: Settings): Chart[] {
  const inNumber: Column<PaceDay>[] = [
    { head: words('sla.due'), format: 'count', value: ({ due }) => due },
    { head: words('sla.actual'), format: 'count', value: ({ actual }) => actual },
    { head: words('pace.expectedByDay'), format: 'count', value: ({ expected }) => expected },
  ];
  const inValue: Column<PaceDay>[] = [
    { head: words('pace.valueDue'), format: 'money', value: ({ value }) => value?.due },
    { head: words('pace.valueActual'), format: 'money', value: ({ value }) => value?.actual },
    { head: words('pace.valueExpected'), format: 'money', value: ({ value }) => value?.expected },
  ];
  const date: Column<PaceDay> = {
    head: words('sla.date'),
    format: 'text',
    value: (day) => dayText(day.date, words),
  };
  const most = PERIODS.find((days) => pace.days.length <= days) ?? pace.days.length;
  const chart = (title: string, lines: readonly Column<PaceDay>[]): Chart => ({
    type: 'line',
    title,
    figures: chartFigures([date, ...lines], pace.days, most),
    size: PACE_CHART,
    colours: [COLOURS.grey, COLOURS.orange, COLOURS.blue],
    legend: 'bottom',
  });
  return [
    chart(words('sla.chart'), inNumber),
    ...(pace.value ? [chart(words('pace.valueChart', { currency }), inValue)] : []),
  ];
}

/** Days of a month, a quarter and a year, so that a chart keeps its range from one month to the next. */
const PERIODS = [31, 92, 366];
