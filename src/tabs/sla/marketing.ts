import type { Words } from '../../language/language.ts';
import { printPercent } from '../../language/print.ts';
import type { CommittedLeads, CommittedSegment } from '../../measures/plan/leadCommitment.ts';
import type { PaceFigures, Side } from '../../measures/sla/pace.ts';
import { FEWEST_LEADS_FOR_RATE } from '../../measures/sla/segments.ts';
import { holidaysBetween } from '../../measures/sla/workingTime.ts';
import type { Report } from '../../report/report.ts';
import { isoText } from '../../values/dates.ts';
import { cell, count, money, percent, text } from '../cells.ts';
import { BLANK, COLOURS, INDENT, type TabCell, type TabChart } from '../tab.ts';
import { holidayText } from '../workingTimeText.ts';
import type { TabWriter } from '../writer.ts';

const CHART_ROWS = 17;
const CHART_SIZE = { width: 720, height: 320 };
/** The column where the second chart stands beside the first. */
const SECOND_CHART_COLUMN = 5;

/** The words and looks of the two sides of the line. */
const SIDES = {
  ahead: { word: 'pace.ahead', style: 'strong' },
  on: { word: 'pace.on', style: 'good' },
  behind: { word: 'pace.behind', style: 'bad' },
} as const;

/**
 * Marketing's half of the agreement: the pace against the goal, what is owed, and the campaigns of the goal period.
 *
 * @returns the row where the charts go
 */
export function writeMarketing(writer: TabWriter, report: Report, words: Words): number {
  writer.band('section', words('sla.marketing'));
  if (!report.pace) {
    writer.paragraph('note', words('sla.noPace'));
    writer.blank();
    writeOwed(writer, report, words);
    return 0;
  }
  writePace(writer, report, words);
  writer.blank();
  const chartRow = writer.next;
  writer.blank(CHART_ROWS);
  writeOwed(writer, report, words);
  writeCampaigns(writer, report, words);
  return chartRow;
}

function writePace(writer: TabWriter, { pace, settings }: Report, words: Words): void {
  if (!pace) return;
  const { start, end, daysPassed: passed, daysInAll: all } = pace;
  writer.paragraph(
    'note',
    words('sla.paceMethod', { start: isoText(start), end: isoText(end), passed, all }),
  );
  const holidays = holidaysBetween(settings, start, end);
  if (holidays.length > 0)
    writer.paragraph('note', words('workingTime.inPeriod', { days: holidayText(holidays) }));
  writer.paragraph('note', words('pace.expectedMethod'));
  writer.head(
    [1, 9],
    '',
    words('sla.goal'),
    words('sla.due'),
    words('sla.actual'),
    words('sla.difference'),
    words('sla.forecast'),
    words('sla.perDay'),
    words('pace.expected'),
    INDENT + words('pace.side'),
  );
  const figures = (label: string, format: 'count' | 'money', row: PaceFigures): void => {
    writer.row(
      text(label, 'strong'),
      cell(row.goal, format),
      cell(row.dueToDate, format),
      cell(row.actual, format),
      cell(row.actual - row.dueToDate, format, row.side ? SIDES[row.side].style : 'plain'),
      cell(row.forecast, format),
      cell(row.neededPerDay, format === 'count' ? 'decimal' : format),
      cell(row.expected, format),
      sideCell(row.side, words),
    );
  };
  figures(words('sla.leads'), 'count', pace);
  if (pace.value) figures(words('sla.value', { currency: settings.currency }), 'money', pace.value);
  const difference = Math.round(pace.actual - pace.dueToDate);
  const sentences = { ahead: 'sla.ahead', on: 'pace.onLine', behind: 'sla.behind' } as const;
  if (pace.side) writer.paragraph('note', words(sentences[pace.side], { n: Math.abs(difference) }));
  if (pace.behindOnlyIn === 'value') writer.paragraph('bad', words('commitment.behindOnlyInValue'));
  if (pace.behindOnlyIn === 'number') writer.paragraph('bad', words('commitment.behindOnlyInNumber'));
}

function sideCell(side: Side | null, words: Words): TabCell {
  return side ? text(INDENT + words(SIDES[side].word), SIDES[side].style) : BLANK;
}

/** What marketing owes, in number and in value: in all, for each rep, and by kind. */
function writeOwed(writer: TabWriter, { commitment, plan, settings }: Report, words: Words): void {
  if (!commitment) return;
  const { currency, certainty, revenueGoal, reps } = settings;
  const { language } = words;
  const sure = words('commitment.sure', { certainty: printPercent(certainty, language, 0) });
  writer.band('section', words('commitment.title'));
  writer.paragraph(
    'note',
    words('commitment.method', {
      share: printPercent(commitment.share, language, 0),
      goal: Math.round(revenueGoal),
      value: Math.round(commitment.team.value),
      currency,
      sure,
    }),
  );
  writer.head(
    [1],
    '',
    words('commitment.customers'),
    words('sla.leads'),
    words('commitment.perMonth'),
    sure,
    words('commitment.value', { currency }),
  );
  const line = (label: string, side: CommittedLeads): void => {
    writer.row(
      text(label, 'strong'),
      count(side.customers),
      count(side.leads),
      cell(side.leadsPerMonth, 'decimal'),
      count(side.leadsAtCertainty),
      money(side.value),
    );
  };
  line(words('commitment.team', { reps }), commitment.team);
  line(words('commitment.rep'), commitment.rep);
  writer.blank();
  writeKinds(writer, { commitment, plan, settings }, words);
}

function writeKinds(
  writer: TabWriter,
  { commitment, plan, settings }: Pick<Report, 'commitment' | 'plan' | 'settings'>,
  words: Words,
): void {
  const { leadKind, currency } = settings;
  if (!commitment || leadKind === 'undivided') return;
  writer.band('section', words(leadKind === 'source' ? 'commitment.bySource' : 'commitment.byGrade'));
  if (commitment.byKind.length === 0) {
    writer.paragraph('note', words('commitment.noKinds'));
    writer.blank();
    return;
  }
  writer.paragraph(
    'note',
    plan.rateBasis.from === 'mature'
      ? words('conversionByAge.kindsMethod', { fewest: FEWEST_LEADS_FOR_RATE, days: plan.rateBasis.days })
      : words('commitment.kindsMethod', { fewest: FEWEST_LEADS_FOR_RATE }),
  );
  writer.head(
    [1],
    words(leadKind === 'source' ? 'funnel.source' : 'commitment.grade'),
    words('commitment.leadsSoFar'),
    words('commitment.share'),
    words('commitment.rate'),
    words('funnel.low'),
    words('funnel.high'),
    words('commitment.leadValue', { currency }),
    words('commitment.leads'),
    words('commitment.perRep'),
    words('commitment.valueOwed', { currency }),
  );
  for (const kind of commitment.byKind) {
    const [low, high] = kind.rate === null ? [null, null] : kind.interval;
    writer.row(
      text(kind.label || words('tab.without')),
      count(kind.leads),
      percent(kind.share),
      percent(kind.rateUsed),
      percent(low),
      percent(high),
      money(kind.leadValue),
      count(kind.owed, 'strong'),
      count(kind.owedPerRep),
      money(kind.valueOwed, 'strong'),
    );
  }
  const sum = (of: (kind: CommittedSegment) => number) =>
    commitment.byKind.reduce((total, kind) => total + of(kind), 0);
  const total = (value: number | null, format: 'count' | 'percent' | 'money') => cell(value, format, 'total');
  writer.row(
    text(words('tab.total'), 'total'),
    total(
      sum(({ leads }) => leads),
      'count',
    ),
    total(
      sum(({ share }) => share),
      'percent',
    ),
    total(null, 'percent'),
    total(null, 'percent'),
    total(null, 'percent'),
    total(null, 'money'),
    total(
      sum((kind) => kind.owed),
      'count',
    ),
    total(
      sum(({ owedPerRep }) => owedPerRep),
      'count',
    ),
    total(
      sum(({ valueOwed }) => valueOwed),
      'money',
    ),
  );
  writer.blank();
}

/** The campaigns with a day in the goal period: what was expected of them by now, and what came. */
function writeCampaigns(writer: TabWriter, { campaigns, pace }: Report, words: Words): void {
  const inGoal = campaigns.filter(({ start, end }) => pace && start <= pace.end && end >= pace.start);
  if (inGoal.length === 0) return;
  writer.band('section', words('campaigns.inGoal'));
  writer.head(
    [1, 2, 3],
    words('field.campaign'),
    words('campaigns.start'),
    words('campaigns.end'),
    words('pace.expectedByDay'),
    words('campaigns.expectedByNow'),
    words('campaigns.came'),
    words('sla.difference'),
  );
  for (const { campaign, source, start, end, expectedLeads, expectedToDate, leads } of inGoal) {
    writer.row(
      text([campaign, source].filter(Boolean).join(' · ') || words('tab.without')),
      cell(start, 'date'),
      cell(end, 'date'),
      count(expectedLeads),
      count(expectedToDate),
      count(leads),
      count(expectedToDate === null ? null : leads - expectedToDate),
    );
  }
  writer.blank();
}

/** Whether sales has the hands for what comes, week by week. */
export function writeHands(writer: TabWriter, { capacityByWeek, settings }: Report, words: Words): void {
  if (!capacityByWeek) return;
  const { attempts, minutesPerAttempt: minutes, reps, hoursPerMonth: hours } = settings;
  writer.band('section', words('capacityByWeek.title'));
  if (capacityByWeek.length === 0) {
    writer.paragraph('note', words('capacityByWeek.over'));
    writer.blank();
    return;
  }
  writer.paragraph('note', words('capacityByWeek.method', { attempts, minutes, reps, hours }));
  writer.head(
    [1, 6],
    words('capacityByWeek.weekHead'),
    words('sla.leads'),
    words('capacityByWeek.attempts'),
    words('capacityByWeek.hours'),
    words('capacityByWeek.available'),
    INDENT + words('capacityByWeek.state'),
  );
  for (const week of capacityByWeek) {
    const days = { week: week.week, first: isoText(week.first), last: isoText(week.last) };
    const n = week.leadsTooMany;
    writer.row(
      text(words('capacityByWeek.week', days)),
      cell(week.leads, 'decimal'),
      cell(week.attempts, 'decimal'),
      cell(week.hours, 'hours'),
      cell(week.hoursAvailable, 'hours'),
      n > 0
        ? text(INDENT + words('capacityByWeek.tooMany', { week: week.week, n }), 'bad')
        : text(INDENT + words('capacityByWeek.enough'), 'good'),
    );
  }
  writer.blank();
}

/** The pace day by day, which the charts draw: in number and in value. */
export function writeDays(
  writer: TabWriter,
  { pace, settings }: Report,
  words: Words,
  chartRow: number,
): TabChart[] {
  if (!pace) return [];
  writer.blank();
  writer.band('section', words('sla.days'));
  const head = writer.head(
    [1, 5],
    words('sla.date'),
    words('sla.due'),
    words('sla.actual'),
    words('pace.expectedByDay'),
    INDENT + words('pace.side'),
    ...(pace.value ? [words('pace.valueDue'), words('pace.valueActual'), words('pace.valueExpected')] : []),
  );
  for (const { date, due, actual, expected, side, value } of pace.days) {
    writer.row(
      cell(date, 'date'),
      count(due),
      count(actual),
      count(expected),
      sideCell(side, words),
      ...(value ? [money(value.due), money(value.actual), money(value.expected)] : []),
    );
  }
  const column = (n: number) => ({ row: head, column: n, rows: pace.days.length + 1, columns: 1 });
  const chart = (title: string, columns: readonly number[], at: number): TabChart => ({
    type: 'line',
    title,
    data: [1, ...columns].map(column),
    at: { row: chartRow, column: at },
    size: CHART_SIZE,
    colours: [COLOURS.grey, COLOURS.orange, COLOURS.blue],
    legend: 'bottom',
  });
  const inNumber = chart(words('sla.chart'), [2, 3, 4], 1);
  if (!pace.value) return [inNumber];
  const title = words('pace.valueChart', { currency: settings.currency });
  return [inNumber, chart(title, [6, 7, 8], SECOND_CHART_COLUMN)];
}
