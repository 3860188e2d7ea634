import { wordsIn } from '../language/language.ts';
import { printNumber } from '../language/print.ts';
import type { Finding, FindingList } from '../measures/trust/reconcile/findings.ts';
import type { Sum } from '../measures/trust/reconcile/sums.ts';
import type { Report } from '../report/report.ts';
import { cell, text } from './cells.ts';
import { writeImports } from './imports.ts';
import { writeCheckLines, writeHead } from './reportHead.ts';
import { rowLink } from './rowLink.ts';
import { NO_RUNS, type RunLog, runRows } from './runs.ts';
import { COLOURS, type Tab } from './tab.ts';
import type { Column } from './table.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [330, 200, 150, 150, 150, 150, 150, 150];
const MOST_SHOWN = 50;

/** Whether everything adds up, with both sides of every sum, and what keeps it from adding up, row by row. */
export function dataQualityTab(report: Report, log: RunLog = NO_RUNS): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('dataQuality', words, WIDTHS);
  const { sums, lists } = report.reconciliation;
  writeHead(writer, report, { headline: '', method: words('dataQuality.method') });
  writeSums(writer, sums);
  const failing = report.checks.filter(({ holds }) => !holds);
  writeCheckLines(writer, failing);
  if (failing.length > 0) writer.blank();
  writeOverview(writer, lists);
  for (const list of lists) writeList(writer, list);
  writer.blank();
  writeImports(writer, report);
  writeCheckLines(
    writer,
    report.checks.filter(({ holds }) => holds),
  );
  writer.blank();
  for (const row of runRows(log, words)) writer.row(...row);
  return writer.tab({ colour: COLOURS.grey });
}

function writeSums(writer: TabWriter, sums: readonly Sum[]): void {
  const { words } = writer;
  const columns: Column<Sum>[] = [
    { head: '', format: 'text', value: ({ of }) => words.say(of) },
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
  writer.band('section', words('dataQuality.sums'));
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
    {
      head: words('dataQuality.count'),
      format: 'count',
      value: ({ findings }) => findings.length,
      style: ({ findings }) => (findings.length > 0 ? 'strong' : 'plain'),
    },
  ];
  writer.band('section', words('dataQuality.overview'));
  writer.table(columns, lists);
}

function writeList(writer: TabWriter, { key, findings }: FindingList): void {
  if (findings.length === 0) return;
  const { words } = writer;
  writer.blank();
  writer.band('section', `${words(`finding.${key}`)}: ${printNumber(findings.length, words.language)}`);
  writer.paragraph('note', words(`todo.${key}`));
  const line = ({ what, detail, place }: Finding) =>
    writer.paragraph('note', detail ? words.say(detail) : '', [
      text(what || words('tab.without')),
      place ? rowLink(place, words) : cell(null),
    ]);
  findings.slice(0, MOST_SHOWN).forEach(line);
  writer.more(findings.length - MOST_SHOWN);
}
