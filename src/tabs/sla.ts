import { isoText } from '../exports/dates.ts';
import { type Words, wordsIn } from '../language/language.ts';
import type { PaceFigures } from '../measures/pace.ts';
import type { Report } from '../measures/report.ts';
import { holidaysBetween } from '../measures/workingTime.ts';
import { writeChecks, writeHead } from './method.ts';
import { writeSales } from './slaSales.ts';
import { COLOURS, cell, count, type Tab, type TabChart, TabWriter, text } from './tab.ts';
import { holidayWords, workingTimeWords } from './workingTimeWords.ts';

/** Of the columns, in pixels. */
const WIDTHS = [400, 130, 130, 130, 130, 140, 140, 140, 160, 160, 160];
const CHART_ROWS = 17;

/** The agreement both ways: marketing's leads against their goal by working days, sales' speed and depth by rep. */
export function slaTab(report: Report): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter(WIDTHS);
  const method = words('sla.method', methodValues(report, words));
  writeHead(writer, words('tab.sla'), `${method} ${workingTimeWords(report.settings, words)}`, report);
  const chartRow = writeMarketing(writer, report, words);
  writePromise(writer, report, words);
  writeSales(writer, report, words);
  writeChecks(writer, report, ['sla']);
  const chart = writeDays(writer, report, words, chartRow);
  return {
    id: 'sla',
    name: words('tab.sla'),
    language: words.language,
    owner: 'report',
    rows: writer.rows(),
    refreshed: [],
    anchors: [],
    widths: WIDTHS,
    frozenRows: 1,
    charts: chart ? [chart] : [],
    choices: [],
    colour: COLOURS.orange,
  };
}

function methodValues({ settings }: Report, words: Words) {
  return {
    start: words(`choice.${settings.clockStart}`),
    hours: settings.firstAttemptWithinHours,
    attempts: settings.attempts,
    days: settings.attemptsWithinDays,
    reached: words(settings.reachedEndsDepth ? 'sla.reachedEnds' : 'sla.reachedDoesNotEnd'),
  };
}

/** @returns the row where the chart goes */
function writeMarketing(writer: TabWriter, { pace, settings }: Report, words: Words): number {
  writer.band('section', words('sla.marketing'));
  if (!pace) {
    writer.paragraph('note', words('sla.noPace'));
    writer.blank();
    return 0;
  }
  writer.paragraph(
    'note',
    words('sla.paceMethod', {
      start: isoText(pace.start),
      end: isoText(pace.end),
      passed: pace.daysPassed,
      all: pace.daysInAll,
    }),
  );
  const holidays = holidaysBetween(settings, pace.start, pace.end);
  if (holidays.length > 0)
    writer.paragraph('note', words('worktime.inPeriod', { days: holidayWords(holidays) }));
  writer.head(
    [1],
    '',
    words('sla.goal'),
    words('sla.due'),
    words('sla.actual'),
    words('sla.difference'),
    words('sla.forecast'),
    words('sla.perDay'),
  );
  const figures = (label: string, format: 'count' | 'money', row: PaceFigures): void => {
    writer.row(
      text(label, 'strong'),
      cell(row.goal, format),
      cell(row.dueToDate, format),
      cell(row.actual, format),
      cell(row.actual - row.dueToDate, format, row.actual < row.dueToDate ? 'bad' : 'good'),
      cell(row.forecast, format),
      cell(row.neededPerDay, format === 'count' ? 'decimal' : format),
    );
  };
  figures(words('sla.leads'), 'count', pace);
  if (pace.value) figures(words('sla.value', { currency: settings.currency }), 'money', pace.value);
  const behind = Math.round(pace.actual - pace.dueToDate);
  writer.paragraph('note', words(behind < 0 ? 'sla.behind' : 'sla.ahead', { n: Math.abs(behind) }));
  writer.blank();
  const chartRow = writer.next;
  writer.blank(CHART_ROWS);
  return chartRow;
}

/** What the agreed numbers ask of each rep, and whether the hours are there. */
function writePromise(writer: TabWriter, { promise, settings }: Report, words: Words): void {
  if (!promise) return;
  const { reps, minutesPerAttempt, attempts } = settings;
  writer.band('section', words('sla.promise'));
  writer.row(text(words('sla.leadsPerRep', { reps })), count(promise.leadsPerRep));
  const asked = { leads: promise.leads, attempts, minutes: minutesPerAttempt };
  writer.row(text(words('sla.hoursNeeded', asked)), cell(promise.hoursNeeded, 'hours'));
  const set = { reps, hours: settings.hoursPerMonth, months: promise.months };
  writer.row(text(words('sla.hoursAvailable', set)), cell(promise.hoursAvailable, 'hours'));
  writer.row(text(words('sla.capacity')), count(promise.attemptsPerLead));
  const enough = promise.hoursAvailable >= promise.hoursNeeded;
  writer.row(text(words(enough ? 'sla.enough' : 'sla.tooFew'), enough ? 'good' : 'bad'));
  writer.blank();
}

/** The pace day by day, which the chart draws. */
function writeDays(
  writer: TabWriter,
  { pace }: Report,
  words: Words,
  chartRow: number,
): TabChart | undefined {
  if (!pace) return undefined;
  writer.blank();
  writer.band('section', words('sla.days'));
  const head = writer.head([1], words('sla.date'), words('sla.due'), words('sla.actual'));
  for (const { date, due, actual } of pace.days) writer.row(cell(date, 'date'), count(due), count(actual));
  const column = (n: number) => ({ row: head, column: n, rows: pace.days.length + 1, columns: 1 });
  return {
    type: 'line',
    title: words('sla.chart'),
    data: [column(1), column(2), column(3)],
    at: { row: chartRow, column: 1 },
    size: { width: 860, height: 320 },
    colours: [COLOURS.grey, COLOURS.orange],
    legend: 'bottom',
  };
}
