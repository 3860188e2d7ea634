import { type Words, wordsIn } from '../language/language.ts';
import { printNumber } from '../language/print.ts';
import type { FindingList } from '../measures/trust/reconcile/findings.ts';
import type { Sum } from '../measures/trust/reconcile/sums.ts';
import type { Report } from '../report/report.ts';
import { cell, count, text } from './cells.ts';
import { writeCheckLines, writeHead } from './reportHead.ts';
import { COLOURS, INDENT, type Tab } from './tab.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [300, 200, 140, 110, 150, 150, 150, 150];
const MOST_SHOWN = 50;

/** Whether everything adds up, with both sides of every sum, and what keeps it from adding up, row by row. */
export function dataQualityTab(report: Report): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('dataQuality', words, WIDTHS);
  const { sums, lists } = report.reconciliation;
  writeHead(writer, words('dataQuality.method'), report);
  writeSums(writer, sums, words);
  const failing = report.checks.filter(({ holds }) => !holds);
  writeCheckLines(writer, failing);
  if (failing.length > 0) writer.blank();
  writeOverview(writer, lists, words);
  for (const list of lists) writeList(writer, list, words);
  return writer.tab({
    colour: COLOURS.grey,
  });
}

function writeSums(writer: TabWriter, sums: readonly Sum[], words: Words): void {
  writer.band('section', words('dataQuality.sums'));
  writer.head(
    [1, 4],
    '',
    words('dataQuality.oneWay'),
    words('dataQuality.otherWay'),
    INDENT + words('tab.checks'),
  );
  for (const { of, parts, whole, must, unit, holds } of sums) {
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const printed = ({ label, value }: Sum['whole']) =>
      `${words.say(label)} ${printNumber(Math.round(value * 100) / 100, words.language)}`;
    writer.paragraph(
      'note',
      `${parts.map(printed).join(' + ')} ${must === 'equal' ? '=' : '≤'} ${printed(whole)}`,
      [
        text(words.say(of)),
        cell(sum, unit),
        cell(whole.value, unit),
        text(INDENT + words(holds ? 'tab.holds' : 'tab.look'), holds ? 'good' : 'bad'),
      ],
    );
  }
  writer.blank();
}

function writeOverview(writer: TabWriter, lists: readonly FindingList[], words: Words): void {
  writer.band('section', words('dataQuality.overview'));
  writer.head([1], words('dataQuality.list'), words('dataQuality.count'));
  for (const { key, findings } of lists)
    writer.row(
      text(words(`finding.${key}`)),
      count(findings.length, findings.length > 0 ? 'strong' : 'plain'),
    );
}

function writeList(writer: TabWriter, { key, findings }: FindingList, words: Words): void {
  if (findings.length === 0) return;
  writer.blank();
  writer.band('section', `${words(`finding.${key}`)}: ${printNumber(findings.length, words.language)}`);
  writer.paragraph('note', words(`todo.${key}`));
  for (const { what, detail, place } of findings.slice(0, MOST_SHOWN)) {
    const where = place
      ? { text: words('tab.row', { row: String(place.row), tab: place.file }), place }
      : null;
    writer.paragraph('note', detail ? words.say(detail) : '', [
      text(what || words('tab.without')),
      cell(where && { link: where.place, text: where.text }),
    ]);
  }
  writer.more(findings.length - MOST_SHOWN, words);
}
