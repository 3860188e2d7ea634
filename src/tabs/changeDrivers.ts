import { type Words, wordsIn } from '../language/language.ts';
import { printPercent } from '../language/print.ts';
import { DRIVERS, type DriversSide } from '../measures/funnel/changeDrivers.ts';
import type { Counted } from '../measures/funnel/funnelMethods.ts';
import type { Report } from '../report/report.ts';
import { STAGES } from '../schema/stages.ts';
import { isoText } from '../values/dates.ts';
import { cell, count, percent, text } from './cells.ts';
import { writeHead } from './reportHead.ts';
import { BLANK, COLOURS, type Tab, type TabChart } from './tab.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [330, 190, 190, 140, 140, 140, 140];
/** With fewer customers on a side most of a difference may be chance. */
const FEW = 30;
const CHART_ROWS = 17;

/** What moved customers and revenue since the days before, and the same stages counted in three ways. */
export function changeDriversTab(report: Report): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('changeDrivers', words, WIDTHS);
  writeHead(writer, words('changeDrivers.method'), report);
  const charts = writeMoved(writer, report, words);
  writeMethods(writer, report, words);
  return writer.tab({
    charts,
    colour: COLOURS.green,
  });
}

function days({ start, end }: DriversSide['span']): string {
  return `${isoText(start)} – ${isoText(end)}`;
}

function writeMoved(
  writer: TabWriter,
  { changeDrivers, settings, present }: Report,
  words: Words,
): TabChart[] {
  const { now, before, customers, revenue, followed, undated } = changeDrivers;
  const { currency } = settings;
  writer.band('section', words('changeDrivers.title'));
  writer.paragraph('note', words('changeDrivers.followed', { days: followed }));
  writer.head(
    [1],
    words('changeDrivers.created'),
    days(before.span),
    days(now.span),
    words('weeklyMeeting.change'),
  );
  const line = (label: string, then: number, today: number, format: 'count' | 'money') =>
    writer.row(
      text(label),
      cell(then, format),
      cell(today, format, 'strong'),
      cell(today - then, 'change', 'strong'),
    );
  line(words('sla.leads'), before.leads, now.leads, 'count');
  line(words('commitment.customers'), before.customers, now.customers, 'count');
  if (present.deals) line(words('closedLoop.revenue', { currency }), before.revenue, now.revenue, 'money');
  writer.blank();
  if (!customers) {
    writer.paragraph('note', words('changeDrivers.none'));
    writer.blank();
    return [];
  }
  if (Math.min(now.customers, before.customers) < FEW)
    writer.paragraph('note', words('changeDrivers.few', { n: FEW }));
  if (undated > 0) writer.paragraph('bad', words('changeDrivers.undated', { n: undated }));
  const head = writer.head(
    [1],
    words('changeDrivers.factor'),
    words('commitment.customers'),
    ...(revenue ? [words('closedLoop.revenue', { currency })] : []),
  );
  const style = (effect: number) => (effect > 0 ? 'good' : effect < 0 ? 'bad' : 'plain');
  for (const factor of DRIVERS)
    writer.row(
      text(words(`driver.${factor}`)),
      factor === 'order' ? BLANK : cell(customers[factor], 'points', style(customers[factor])),
      revenue ? cell(revenue[factor], 'change', style(revenue[factor])) : BLANK,
    );
  writer.row(
    text(words('changeDrivers.sum'), 'total'),
    cell(now.customers - before.customers, 'points', 'total'),
    cell(revenue && now.revenue - before.revenue, 'change', 'total'),
  );
  writer.blank();
  const chartRow = writer.next;
  writer.blank(CHART_ROWS);
  const chart = (column: number, rows: number, title: string, at: number): TabChart => ({
    type: 'bar',
    title,
    data: [
      { row: head, column: 1, rows, columns: 1 },
      { row: head, column, rows, columns: 1 },
    ],
    at: { row: chartRow, column: at },
    size: { width: 600, height: 320 },
    colours: [COLOURS.blue],
    legend: 'none',
  });
  return [
    chart(2, DRIVERS.length, words('changeDrivers.customersChart'), 1),
    ...(revenue ? [chart(3, DRIVERS.length + 1, words('changeDrivers.revenueChart', { currency }), 4)] : []),
  ];
}

function writeMethods(writer: TabWriter, { funnelMethods }: Report, words: Words): void {
  const { span, cohort, period, anyOrder, olderEntries, passed } = funnelMethods;
  writer.band('section', words('funnelMethods.title', { span: days(span) }));
  writer.head(
    [1],
    words('funnel.stage'),
    words('funnelMethods.cohort'),
    words('funnel.rateFromPrevious'),
    words('funnelMethods.period'),
    words('funnel.rateFromPrevious'),
    words('funnelMethods.anyOrder'),
    words('funnel.rateFromPrevious'),
  );
  const cells = ({ counts, rates }: Counted, i: number) => [count(counts[i]!), percent(rates[i]!)];
  for (const [i, stage] of STAGES.entries())
    writer.row(
      text(words(`stage.${stage}`), 'strong'),
      ...cells(cohort, i),
      ...cells(period, i),
      ...cells(anyOrder, i),
    );
  writer.paragraph('note', words('funnelMethods.why', { older: olderEntries, passed }));
  const last = STAGES.length - 1;
  const overall = ({ counts }: Counted): string => {
    const [top, bottom] = [counts[0], counts[last]];
    return top && bottom !== null && bottom !== undefined ? printPercent(bottom / top, words.language) : '–';
  };
  writer.paragraph(
    'note',
    words('funnelMethods.rates', {
      cohort: overall(cohort),
      period: overall(period),
      anyOrder: overall(anyOrder),
    }),
  );
}
