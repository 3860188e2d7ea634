import type { Words } from '../../language/language.ts';
import { printNumber, printPercent } from '../../language/print.ts';
import { DAYS_ON_LIST, type LeadLine } from '../../measures/sla/breaches.ts';
import type { Attainment, SlaGroup, Speed } from '../../measures/sla/sla.ts';
import type { Report } from '../../report/report.ts';
import { isoText } from '../../values/dates.ts';
import { cell, count, money, percent, text } from '../cells.ts';
import { BLANK, INDENT, type TabCell } from '../tab.ts';
import type { TabWriter } from '../writer.ts';

const MOST_BREACHES = 50;
const MOST_NEXT = 20;
const WEEKS = 8;

/** Sales' half of the SLA tab: both promises kept or not, whom to call, what to make good, and the reps side by side. */
export function writeSales(writer: TabWriter, report: Report, words: Words): void {
  const { sla } = report;
  writer.band('section', words('sla.sales'));
  if (!sla.speed && !sla.depth) {
    writer.paragraph('note', words('sla.noActivities'));
    return;
  }
  writer.head([1], '', ...countHeads(words), words('sla.median'), words('sla.p90'));
  if (sla.speed) writer.row(text(words('sla.speed'), 'strong'), ...speedCells(sla.speed));
  if (sla.depth) writer.row(text(words('sla.depth'), 'strong'), ...countCells(sla.depth));
  writer.paragraph('note', words('sla.basis', { n: sla.leads, without: sla.withoutClock }));
  writeRouting(writer, report, words);
  writer.blank();
  writeNext(writer, report, words);
  writeBreaches(writer, report, words);
  writeOwners(writer, report, words);
  writeBoard(writer, report, words);
  writePeriods(
    writer,
    words('followUp.byWeek', { n: WEEKS }),
    words('followUp.week'),
    sla.byWeek.slice(-WEEKS),
    words,
  );
  writePeriods(writer, words('sla.byMonth'), words('funnel.month'), sla.byMonth, words);
}

/** Heads of the cells that countCells gives. */
function countHeads(words: Words): string[] {
  return [
    words('followUp.due'),
    words('sla.met'),
    words('sla.missed'),
    words('sla.running'),
    words('sla.attainment'),
    words('followUp.low'),
    words('followUp.high'),
  ];
}

function countCells({ due, met, missed, running, attainment, interval }: Attainment): TabCell[] {
  return [
    count(due),
    count(met),
    count(missed, missed > 0 ? 'strong' : 'plain'),
    count(running),
    percent(attainment, 'strong'),
    percent(interval?.[0] ?? null),
    percent(interval?.[1] ?? null),
  ];
}

function speedCells(speed: Speed): TabCell[] {
  return [...countCells(speed), cell(speed.medianHours, 'hours'), cell(speed.p90Hours, 'hours')];
}

/** Nobody's time on the sales floor apart from the reps' own. */
function writeRouting(writer: TabWriter, { sla: { routing } }: Report, words: Words): void {
  if (!routing) return;
  const hours = (value: number | null) => (value === null ? '–' : printNumber(value, words.language, 1));
  writer.paragraph(
    'note',
    words('followUp.routing', {
      n: routing.leads,
      routing: hours(routing.routing.medianHours),
      routing90: hours(routing.routing.p90Hours),
      rep: hours(routing.rep.medianHours),
      rep90: hours(routing.rep.p90Hours),
    }),
  );
}

function writeNext(writer: TabWriter, { breaches, settings }: Report, words: Words): void {
  const { next } = breaches;
  if (next.length === 0) return;
  writer.band('section', words('followUp.next'));
  writer.paragraph('note', words('followUp.nextMethod'));
  writeLeadHeads(writer, words, words('followUp.left'), words('followUp.until'), settings.currency);
  for (const running of next.slice(0, MOST_NEXT)) {
    writer.row(...leadCells(running, running.left, running.due, words));
  }
  writer.more(next.length - MOST_NEXT);
  writer.blank();
}

function writeBreaches(writer: TabWriter, { breaches, settings }: Report, words: Words): void {
  const { list, older } = breaches;
  writer.band('section', words('followUp.breaches'));
  if (list.length === 0) writer.row(text(words('followUp.noBreaches', { days: DAYS_ON_LIST }), 'good'));
  writer.paragraph('note', words('followUp.breachesMethod', { days: DAYS_ON_LIST, older }));
  if (list.length > 0)
    writeLeadHeads(writer, words, words('followUp.late'), words('followUp.since'), settings.currency);
  for (const breach of list.slice(0, MOST_BREACHES)) {
    writer.row(...leadCells(breach, breach.late, breach.since, words));
  }
  writer.more(list.length - MOST_BREACHES);
  writer.blank();
}

function writeLeadHeads(writer: TabWriter, words: Words, time: string, at: string, currency: string): void {
  writer.head(
    [1, 2, 4, 5, 7, 9],
    words('stage.lead'),
    words('funnel.owner'),
    '',
    words('field.id'),
    words('followUp.promise'),
    words('followUp.missing'),
    INDENT + time,
    '',
    at,
    '',
    words('followUp.value', { currency }),
  );
}

function leadCells(
  line: LeadLine & { readonly promise: 'speed' | 'depth'; readonly missing: number },
  time: number,
  at: number,
  words: Words,
): TabCell[] {
  const unit = line.promise === 'speed' ? 'followUp.hours' : 'followUp.days';
  const n = line.promise === 'speed' ? Math.round(time * 10) / 10 : Math.floor(time);
  return [
    text(line.lead),
    text(line.owner || words('tab.without')),
    BLANK,
    text(line.id),
    text(words(`followUp.promise.${line.promise}`)),
    count(line.missing, line.missing > 0 ? 'bad' : 'plain'),
    text(INDENT + words(unit, { n })),
    BLANK,
    text(isoText(at, true)),
    BLANK,
    money(line.value),
  ];
}

/** Those who have broken the most promises first. */
function writeOwners(writer: TabWriter, { sla }: Report, words: Words): void {
  const byMissed = (of: (group: SlaGroup) => Attainment | null) =>
    [...sla.byOwner].sort((a, b) => (of(b)?.missed ?? 0) - (of(a)?.missed ?? 0));
  const owner = ({ label, leads }: SlaGroup) => [text(label || words('tab.without')), count(leads)];
  if (sla.speed) {
    writer.band('section', words('followUp.ownSpeed'));
    writer.head(
      [1],
      words('funnel.owner'),
      words('followUp.given'),
      ...countHeads(words),
      words('sla.median'),
      words('sla.p90'),
    );
    for (const group of byMissed(({ speed }) => speed))
      writer.row(...owner(group), ...speedCells(group.speed!));
    writer.blank();
  }
  if (sla.depth) {
    writer.band('section', words('followUp.ownDepth'));
    writer.head(
      [1],
      words('funnel.owner'),
      words('followUp.given'),
      ...countHeads(words),
      words('followUp.attempts'),
      words('followUp.reached'),
    );
    for (const group of byMissed(({ depth }) => depth)) {
      writer.row(
        ...owner(group),
        ...countCells(group.depth!),
        cell(group.attemptsPerLead, 'decimal'),
        percent(group.reachedShare),
      );
    }
    writer.blank();
  }
}

function writeBoard(writer: TabWriter, { leaderboard }: Report, words: Words): void {
  if (!leaderboard || leaderboard.standings.length < 2) return;
  const team = printPercent(leaderboard.team, words.language);
  writer.band('section', words('followUp.board'));
  writer.paragraph(
    'note',
    Number.isFinite(leaderboard.weight)
      ? words('followUp.boardMethod', { team, weight: Math.round(leaderboard.weight) })
      : words('followUp.boardChance', { team }),
  );
  writer.head(
    [1, 7],
    words('funnel.owner'),
    words('followUp.due'),
    words('sla.attainment'),
    words('followUp.low'),
    words('followUp.high'),
    words('followUp.fair'),
    INDENT + words('followUp.verdict'),
  );
  for (const { label, due, attainment, interval, fair, verdict } of leaderboard.standings) {
    const style = verdict === 'above' ? 'good' : verdict === 'below' ? 'bad' : 'plain';
    writer.row(
      text(label || words('tab.without')),
      count(due),
      percent(attainment),
      percent(interval[0]),
      percent(interval[1]),
      percent(fair, 'strong'),
      text(INDENT + words(`verdict.${verdict}`), style),
    );
  }
  writer.blank();
}

/** A line a week or a month, both promises beside each other. */
function writePeriods(
  writer: TabWriter,
  title: string,
  column: string,
  groups: readonly SlaGroup[],
  words: Words,
): void {
  writer.band('section', title);
  writer.head(
    [1],
    column,
    words('sla.leads'),
    words('sla.metInTime'),
    words('sla.missed'),
    words('sla.running'),
    words('sla.attainment'),
    words('sla.median'),
    words('sla.p90'),
    words('sla.depthMissed'),
    words('sla.depthAttainment'),
  );
  for (const { label, leads, speed, depth } of groups) {
    writer.row(
      text(label || words('tab.without')),
      count(leads),
      count(speed?.met ?? null),
      count(speed?.missed ?? null),
      count(speed?.running ?? null),
      percent(speed?.attainment ?? null, 'strong'),
      cell(speed?.medianHours ?? null, 'hours'),
      cell(speed?.p90Hours ?? null, 'hours'),
      count(depth?.missed ?? null),
      percent(depth?.attainment ?? null, 'strong'),
    );
  }
  writer.blank();
}
