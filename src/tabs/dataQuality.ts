import { type Words, wordsIn } from '../language/language.ts';
import { printNumber } from '../language/print.ts';
import { countsOf } from '../measures/trust/checks/check.ts';
import type { Finding, FindingList } from '../measures/trust/reconcile/findings.ts';
import type { Sum } from '../measures/trust/reconcile/sums.ts';
import type { Report } from '../report/report.ts';
import { text } from './cells.ts';
import { writeImports } from './imports.ts';
import { WIDTHS, writeCheckLines, writeHead } from './reportHead.ts';
import { rowLink } from './rowLink.ts';
import { NO_RUNS, type RunLog, runRows } from './runs.ts';
import { BLANK, COLOURS, type Tab } from './tab.ts';
import { type Column, GAP } from './table.ts';
import { type Tile, writeTiles } from './tiles.ts';
import { TabWriter } from './writer.ts';

const MOST_SHOWN = 50;

/**
 * Whether the figures can be trusted: first what has to be mended, row by row, then what was read, and last what adds up,
 * with both sides of every sum.
 */
export function dataQualityTab(report: Report, log: RunLog = NO_RUNS): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('dataQuality', words, WIDTHS);
  const { checks } = report;
  const { sums, lists } = report.reconciliation;
  const failing = checks.filter(({ holds }) => !holds);
  writeHead(writer, report, {
    headline: headlineOf(report, words),
    method: words('dataQuality.method'),
  });
  writeTiles(writer, tilesOf(report, words));
  writer.blank();
  const wrong = sums.filter(({ holds }) => !holds);
  if (wrong.length > 0) writeSums(writer, words('dataQuality.wrongSums'), wrong);
  if (failing.length > 0) {
    writeCheckLines(writer, failing, words('start.attention'));
    writer.blank();
  }
  const found = lists.filter(({ findings }) => findings.length > 0);
  if (found.length > 0) writeOverview(writer, found);
  for (const list of found) writeList(writer, list);
  writeImports(writer, report);
  writeSums(
    writer,
    words('dataQuality.sums'),
    sums.filter(({ holds }) => holds),
  );
  writeCheckLines(
    writer,
    checks.filter(({ isInformation }) => isInformation),
    words('dataQuality.information'),
  );
  writeCheckLines(
    writer,
    checks.filter(({ holds, isInformation }) => holds && !isInformation),
    words('dataQuality.holding'),
  );
  writer.blank();
  for (const row of runRows(log, words)) writer.row(...row);
  return writer.tab({ colour: COLOURS.grey });
}

/** Whether the sums agree, and how many points there are to look at. */
function headlineOf({ checks, reconciliation: { sums }, imports }: Report, words: Words): string {
  if (imports.length === 0) return words('dataQuality.nothing');
  const wrong = sums.filter(({ holds }) => !holds).length;
  const { failing } = countsOf(checks);
  const agree =
    wrong > 0
      ? words('dataQuality.disagree', { n: wrong, all: sums.length })
      : sums.length > 0
        ? words('dataQuality.agree', { n: sums.length })
        : '';
  return `${agree} ${words(failing > 0 ? 'dataQuality.toCheck' : 'dataQuality.noneToCheck', { n: failing })}`.trim();
}

/** What was read, what was not, and what does not add up. */
function tilesOf({ checks, reconciliation: { sums }, imports }: Report, words: Words): Tile[] {
  const isRead = imports.length > 0;
  const { failing } = countsOf(checks);
  const agreeing = sums.filter(({ holds }) => holds).length;
  const sum = (of: (figures: Report['imports'][number]) => number) =>
    isRead ? imports.reduce((total, figures) => total + of(figures), 0) : null;
  const unread = sum(({ rejected }) => rejected.length);
  return [
    {
      name: words('dataQuality.sumsTile'),
      value: sums.length > 0 ? agreeing : null,
      format: 'count',
      note: sums.length > 0 ? words('dataQuality.ofSums', { n: sums.length }) : '',
      isGood: sums.length > 0 ? agreeing === sums.length : null,
    },
    {
      name: words('start.attention'),
      value: isRead ? failing : null,
      format: 'count',
      note: isRead ? words('dataQuality.points') : '',
      isGood: isRead ? failing === 0 : null,
    },
    {
      name: words('start.records'),
      value: sum(({ records }) => records),
      format: 'count',
      note: isRead
        ? words('dataQuality.ofRows', { n: printNumber(sum(({ rows }) => rows)!, words.language) })
        : '',
    },
    { name: words('start.duplicates'), value: sum(({ duplicates }) => duplicates), format: 'count' },
    {
      name: words('start.rejected'),
      value: unread,
      format: 'count',
      isGood: unread !== null && unread > 0 ? false : null,
    },
  ];
}

function writeSums(writer: TabWriter, title: string, sums: readonly Sum[]): void {
  if (sums.length === 0) return;
  const { words } = writer;
  const columns: Column<Sum>[] = [
    { head: words('dataQuality.sum'), format: 'text', value: ({ of }) => words.say(of) },
    {
      head: words('dataQuality.oneWay'),
      format: ({ unit }) => unit,
      value: ({ parts }) => parts.reduce((total, { value }) => total + value, 0),
    },
    { head: words('dataQuality.otherWay'), format: ({ unit }) => unit, value: ({ whole }) => whole.value },
    {
      head: words('tab.checks'),
      format: 'text',
      value: ({ holds }) => words(holds ? 'tab.holds' : 'tab.look'),
      style: ({ holds }) => (holds ? 'good' : 'bad'),
    },
  ];
  const printed = ({ label, value }: Sum['whole']) =>
    `${words.say(label)} ${printNumber(Math.round(value * 100) / 100, words.language)}`;
  writer.band('section', title);
  writer.table(columns, sums, {
    beside: {
      text: ({ parts, whole, must }) =>
        `${parts.map(printed).join(' + ')} ${must === 'equal' ? '=' : '≤'} ${printed(whole)}`,
    },
  });
  writer.blank();
}

function writeOverview(writer: TabWriter, lists: readonly FindingList[]): void {
  const { words } = writer;
  const columns: Column<FindingList>[] = [
    { head: words('dataQuality.list'), format: 'text', value: ({ key }) => words(`finding.${key}`) },
    GAP,
    {
      head: words('dataQuality.count'),
      format: 'count',
      value: ({ findings }) => findings.length,
      style: 'strong',
    },
  ];
  writer.band('section', words('dataQuality.overview'));
  writer.table(columns, lists);
  writer.blank();
}

function writeList(writer: TabWriter, { key, findings }: FindingList): void {
  const { words } = writer;
  writer.band('section', `${words(`finding.${key}`)}: ${printNumber(findings.length, words.language)}`);
  writer.paragraph('note', words(`todo.${key}`));
  const line = ({ what, detail, place }: Finding) =>
    writer.paragraph('note', detail ? words.say(detail) : '', [
      text(what || words('tab.without')),
      BLANK,
      place ? rowLink(place, words) : BLANK,
      BLANK,
    ]);
  findings.slice(0, MOST_SHOWN).forEach(line);
  writer.more(findings.length - MOST_SHOWN);
  writer.blank();
}
