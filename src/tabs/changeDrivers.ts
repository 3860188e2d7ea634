import { type Words, wordsIn } from '../language/language.ts';
import { printPercent } from '../language/print.ts';
import { DRIVERS, type DriversSide } from '../measures/funnel/changeDrivers.ts';
import type { Counted } from '../measures/funnel/funnelMethods.ts';
import type { Report } from '../report/report.ts';
import { STAGES } from '../schema/stages.ts';
import { isoText } from '../values/dates.ts';
import { writeHead } from './reportHead.ts';
import { COLOURS, type Style, type Tab } from './tab.ts';
import type { Column } from './table.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [330, 160, 160, 160, 160, 160, 160];
/** With fewer customers on a side most of a difference may be chance. */
const FEW = 30;

/** What moved customers and revenue since the days before, and the same stages counted in three ways. */
export function changeDriversTab(report: Report): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('changeDrivers', words, WIDTHS);
  writeHead(writer, words('changeDrivers.method'), report);
  writeSpans(writer, report);
  writeDrivers(writer, report);
  writeMethods(writer, report);
  return writer.tab({ colour: COLOURS.green });
}

function days({ start, end }: DriversSide['span']): string {
  return `${isoText(start)} – ${isoText(end)}`;
}

function difference(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before;
}

function writeSpans(writer: TabWriter, { changeDrivers, settings, present }: Report): void {
  const { words } = writer;
  const { now, before, followed } = changeDrivers;
  const { currency } = settings;
  writer.band('section', words('changeDrivers.title'));
  writer.paragraph('note', words('changeDrivers.followed', { days: followed }));
  interface Line {
    readonly label: string;
    readonly of: (side: DriversSide) => number | null;
    readonly format: 'count' | 'money';
  }
  const columns: Column<Line>[] = [
    { head: words('changeDrivers.created'), format: 'text', value: ({ label }) => label },
    { head: days(before.span), format: ({ format }) => format, value: ({ of }) => of(before) },
    { head: days(now.span), format: ({ format }) => format, value: ({ of }) => of(now), style: 'strong' },
    {
      head: words('weeklyMeeting.change'),
      format: 'change',
      value: ({ of }) => difference(of(now), of(before)),
      style: 'strong',
    },
  ];
  const lines: Line[] = [
    { label: words('sla.leads'), of: ({ leads }) => leads, format: 'count' },
    { label: words('commitment.customers'), of: ({ customers }) => customers, format: 'count' },
  ];
  if (present.deals)
    lines.push({
      label: words('closedLoop.revenue', { currency }),
      of: ({ revenue }) => revenue,
      format: 'money',
    });
  writer.table(columns, lines);
  writer.blank();
}

function writeDrivers(writer: TabWriter, { changeDrivers, settings }: Report): void {
  const { words } = writer;
  const { now, before, customers, revenue, undated } = changeDrivers;
  const { currency } = settings;
  if (!customers) {
    writer.paragraph('note', words(now.customers === null ? 'funnel.customersUntold' : 'changeDrivers.none'));
    writer.blank();
    return;
  }
  if (Math.min(now.customers ?? 0, before.customers ?? 0) < FEW)
    writer.paragraph('note', words('changeDrivers.few', { n: FEW }));
  if (undated > 0) writer.paragraph('bad', words('changeDrivers.undated', { n: undated }));
  const style = (effect = 0): Style => (effect > 0 ? 'good' : effect < 0 ? 'bad' : 'plain');
  const columns: Column<(typeof DRIVERS)[number]>[] = [
    {
      head: words('changeDrivers.factor'),
      format: 'text',
      value: (factor) => words(`driver.${factor}`),
      total: words('changeDrivers.sum'),
    },
    {
      head: words('commitment.customers'),
      format: 'points',
      // How large an order is moves no customer.
      value: (factor) => (factor === 'order' ? undefined : customers[factor]),
      style: (factor) => style(customers[factor]),
      total: difference(now.customers, before.customers),
    },
    {
      head: revenue && words('closedLoop.revenue', { currency }),
      format: 'change',
      value: (factor) => revenue?.[factor],
      style: (factor) => style(revenue?.[factor]),
      total: revenue && now.revenue - before.revenue,
    },
  ];
  const table = writer.table(columns, DRIVERS);
  writer.blank();
  const chart = (column: number, drivers: number, title: string) => ({
    type: 'bar' as const,
    title,
    data: [table.column(1, drivers), table.column(column, drivers)],
    size: { width: 600, height: 320 },
    colours: [COLOURS.blue],
    legend: 'none' as const,
  });
  writer.chart(
    chart(2, DRIVERS.indexOf('order'), words('changeDrivers.customersChart')),
    ...(revenue ? [chart(3, DRIVERS.length, words('changeDrivers.revenueChart', { currency }))] : []),
  );
}

function writeMethods(writer: TabWriter, { funnelMethods }: Report): void {
  const { words } = writer;
  const { span, cohort, period, anyOrder, olderEntries, passed } = funnelMethods;
  writer.band('section', words('funnelMethods.title', { span: days(span) }));
  const counted = (head: string, { counts, rates }: Counted): Column<number>[] => [
    { head, format: 'count', value: (stage) => counts[stage]! },
    { head: words('funnel.rateFromPrevious'), format: 'percent', value: (stage) => rates[stage]! },
  ];
  const columns: Column<number>[] = [
    {
      head: words('funnel.stage'),
      format: 'text',
      value: (stage) => words(`stage.${STAGES[stage]!}`),
      style: 'strong',
    },
    ...counted(words('funnelMethods.cohort'), cohort),
    ...counted(words('funnelMethods.period'), period),
    ...counted(words('funnelMethods.anyOrder'), anyOrder),
  ];
  writer.table(columns, [...STAGES.keys()]);
  writer.paragraph('note', words('funnelMethods.why', { older: olderEntries, passed }));
  writer.paragraph(
    'note',
    words('funnelMethods.rates', {
      cohort: overall(cohort, words),
      period: overall(period, words),
      anyOrder: overall(anyOrder, words),
    }),
  );
}

/** From the first stage to the last. */
function overall({ counts }: Counted, { language }: Words): string {
  const [top, bottom] = [counts[0], counts[STAGES.length - 1]];
  return top && bottom !== null && bottom !== undefined ? printPercent(bottom / top, language) : '–';
}
