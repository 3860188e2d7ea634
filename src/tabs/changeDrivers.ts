import { type Words, wordsIn } from '../language/language.ts';
import { printPercent } from '../language/print.ts';
import { DRIVERS, type DriversSide, type Effects } from '../measures/funnel/changeDrivers.ts';
import type { Counted } from '../measures/funnel/funnelMethods.ts';
import type { Report } from '../report/report.ts';
import { STAGES } from '../schema/stages.ts';
import { isoText } from '../values/dates.ts';
import { writeHead } from './reportHead.ts';
import { COLOURS, type Style, type Tab } from './tab.ts';
import type { Column } from './table.ts';
import { type Chart, chartFigures, TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [330, 160, 160, 160, 160, 160, 160];
/** With fewer customers on a side most of a difference may be chance. */
const FEW = 30;

/** What moved customers and revenue since the days before, and the same stages counted in three ways. */
export function changeDriversTab(report: Report): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('changeDrivers', words, WIDTHS);
  writeHead(writer, report, { headline: '', method: words('changeDrivers.method') });
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
  writer.table(columns, DRIVERS);
  writer.blank();
  writer.chart(
    waterfall(writer, words('changeDrivers.customersChart'), before.customers!, now.customers!, customers),
    ...(revenue
      ? [
          waterfall(
            writer,
            words('changeDrivers.revenueChart', { currency }),
            before.revenue,
            now.revenue,
            revenue,
          ),
        ]
      : []),
  );
}

/** A step of a waterfall: where it begins, and how far it goes up or down. */
interface WaterfallStep {
  readonly label: string;
  readonly base: number;
  readonly whole: number | null;
  readonly up: number | null;
  readonly down: number | null;
}

/** From what was before to what is now, driver by driver. */
function waterfall(
  { words }: TabWriter,
  title: string,
  before: number,
  now: number,
  effects: Effects,
): Chart {
  let sum = before;
  const whole = (label: string, value: number): WaterfallStep => ({
    label,
    base: 0,
    whole: value,
    up: null,
    down: null,
  });
  const steps = DRIVERS.map((driver): WaterfallStep => {
    const effect = effects[driver];
    const base = Math.min(sum, sum + effect);
    sum += effect;
    return {
      label: words(`driver.${driver}`),
      base,
      whole: null,
      up: effect > 0 ? effect : null,
      down: effect < 0 ? -effect : null,
    };
  });
  const column = (head: string, value: (step: WaterfallStep) => number | null): Column<WaterfallStep> => ({
    head,
    format: 'decimal',
    value,
  });
  const columns: Column<WaterfallStep>[] = [
    { head: words('changeDrivers.factor'), format: 'text', value: ({ label }) => label },
    column(' ', ({ base }) => base),
    column(words('changeDrivers.whole'), (step) => step.whole),
    column(words('changeDrivers.up'), ({ up }) => up),
    column(words('changeDrivers.down'), ({ down }) => down),
  ];
  const rows = [
    whole(words('changeDrivers.before'), before),
    ...steps,
    whole(words('changeDrivers.now'), now),
  ];
  return {
    type: 'stacked',
    title,
    figures: chartFigures(columns, rows, DRIVERS.length + 2),
    size: { width: 580, height: 320 },
    colours: ['#ffffff', COLOURS.blue, COLOURS.green, COLOURS.red],
    legend: 'none',
  };
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
