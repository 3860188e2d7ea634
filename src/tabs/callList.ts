import { wordsIn } from '../language/language.ts';
import { type Breach, DAYS_ON_LIST, type Running } from '../measures/sla/breaches.ts';
import type { Report } from '../report/report.ts';
import { isoText } from '../values/dates.ts';
import { text } from './cells.ts';
import { writeHead } from './reportHead.ts';
import { COLOURS, type Tab } from './tab.ts';
import type { Column } from './table.ts';
import { TabWriter } from './writer.ts';

const MOST_BREACHES = 50;
const MOST_NEXT = 20;

/** Of the columns, in pixels. */
const WIDTHS = [330, 150, 150, 150, 150, 150, 150, 150];

/** Sales' list for the day: whom to call before a promise is broken, and which broken promises to make good. */
export function callListTab(report: Report): Tab {
  const { settings, sla, breaches } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('callList', words, WIDTHS);
  writeHead(writer, words('callList.method'), report);
  if (!sla.speed && !sla.depth) writer.paragraph('note', words('sla.noActivities'));
  else {
    if (breaches.next.length === 0) writer.row(text(words('callList.noneDue'), 'note'));
    writeNext(writer, report);
    writeBreaches(writer, report);
  }
  return writer.tab({ colour: COLOURS.orange });
}

/** Whom to call before a promise is broken, the most urgent first. */
function writeNext(writer: TabWriter, { breaches, settings }: Report): void {
  const { words } = writer;
  const { next } = breaches;
  if (next.length === 0) return;
  writer.band('section', words('followUp.next'));
  writer.paragraph('note', words('followUp.nextMethod'));
  const time = { head: words('followUp.left'), of: ({ left }: Running) => left };
  const at = { head: words('followUp.until'), of: ({ due }: Running) => due };
  writer.table(leadColumns(writer, time, at, settings.currency), next, { most: MOST_NEXT });
  writer.blank();
}

/** The promises that were broken and can be made good. */
function writeBreaches(writer: TabWriter, { breaches, settings }: Report): void {
  const { words } = writer;
  const { list, older } = breaches;
  writer.band('section', words('followUp.breaches'));
  if (list.length === 0) writer.row(text(words('followUp.noBreaches', { days: DAYS_ON_LIST }), 'good'));
  writer.paragraph('note', words('followUp.breachesMethod', { days: DAYS_ON_LIST, older }));
  const time = { head: words('followUp.late'), of: ({ late }: Breach) => late };
  const at = { head: words('followUp.since'), of: ({ since }: Breach) => since };
  if (list.length > 0)
    writer.table(leadColumns(writer, time, at, settings.currency), list, { most: MOST_BREACHES });
  writer.blank();
}

/** A figure of a lead on a list, and its head. */
interface Timed<Row> {
  readonly head: string;
  readonly of: (row: Row) => number;
}

/**
 * A lead with its promise.
 *
 * @param time how long, in hours or days as its promise counts
 * @param at when
 */
function leadColumns<Row extends Breach | Running>(
  { words }: TabWriter,
  time: Timed<Row>,
  at: Timed<Row>,
  currency: string,
): Column<Row>[] {
  return [
    { head: words('stage.lead'), format: 'text', value: ({ lead }) => lead },
    { head: words('funnel.owner'), format: 'text', value: ({ owner }) => owner || words('tab.without') },
    { head: words('field.id'), format: 'text', value: ({ id }) => id },
    {
      head: words('followUp.promise'),
      format: 'text',
      value: ({ promise }) => words(`followUp.promise.${promise}`),
    },
    {
      head: words('followUp.missing'),
      format: 'count',
      value: ({ missing }) => missing,
      style: ({ missing }) => (missing > 0 ? 'bad' : 'plain'),
    },
    {
      head: time.head,
      format: 'text',
      value: (row) =>
        row.promise === 'speed'
          ? words('followUp.hours', { n: Math.round(time.of(row) * 10) / 10 })
          : words('followUp.days', { n: Math.floor(time.of(row)) }),
    },
    { head: at.head, format: 'text', value: (row) => isoText(at.of(row), true) },
    { head: words('followUp.value', { currency }), format: 'money', value: ({ value }) => value },
  ];
}
