import { type Words, wordsIn } from '../language/language.ts';
import { printNumber, printPercent } from '../language/print.ts';
import {
  DRIVERS,
  type Driver,
  type DriversSide,
  type Effects,
  stageOfDriver,
} from '../measures/funnel/changeDrivers.ts';
import type { Counted } from '../measures/funnel/funnelMethods.ts';
import type { Report } from '../report/report.ts';
import { STAGES } from '../schema/stages.ts';
import { isoText } from '../values/dates.ts';
import { WIDTHS, writeHead } from './reportHead.ts';
import { COLOURS, type Style, type Tab } from './tab.ts';
import type { Column } from './table.ts';
import { type Chart, chartFigures, TabWriter } from './writer.ts';

/** With fewer customers on a side most of a difference may be chance. */
const FEW = 30;

/** Why customers and revenue changed since the days before, and the same stages counted in three ways. */
export function changeDriversTab(report: Report): Tab {
  const { changeDrivers, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('changeDrivers', words, WIDTHS);
  writeHead(writer, report, {
    headline: changeHeadline(report, words),
    method: words('changeDrivers.method'),
  });
  if (changeDrivers.customers) writer.chart(...chartsOf(report, words));
  writeSpans(writer, report);
  writeDrivers(writer, report);
  writeMethods(writer, report);
  return writer.tab({ colour: COLOURS.green });
}

function spanText({ start, end }: DriversSide['span']): string {
  return `${isoText(start)} – ${isoText(end)}`;
}

function difference(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before;
}

/** What changed, in words: the two that did most in the direction of the change. Few customers are said first. */
export function changeHeadline({ changeDrivers }: Report, words: Words): string {
  const { now, before, customers: effects, told } = changeDrivers;
  if (now.customers === null || before.customers === null) return words('funnel.customersUntold');
  if (!effects) return words('changeDrivers.none');
  const [from, to] = [before.customers, now.customers];
  const direction = Math.sign(to - from);
  const found =
    direction === 0
      ? words('changeDrivers.unchanged', { n: to })
      : words(direction > 0 ? 'changeDrivers.rose' : 'changeDrivers.fell', {
          from,
          to,
          why: mainDrivers(effects, direction)
            .map((driver) => driverText(driver, effects[driver]!, told, words))
            .join(` ${words('changeDrivers.and')} `),
        });
  return isFew(changeDrivers) ? `${words('changeDrivers.few', { n: FEW })} ${found}` : found;
}

function isFew({ now, before }: Report['changeDrivers']): boolean {
  return Math.min(now.customers ?? 0, before.customers ?? 0) < FEW;
}

const MOST_SAID = 2;

/** The drivers that did most in a direction; those that are printed as zero did nothing. */
function mainDrivers(effects: Effects, direction: number): Driver[] {
  return DRIVERS.filter((driver) => printed(effects[driver] ?? 0) * direction > 0)
    .sort((a, b) => (effects[b]! - effects[a]!) * direction)
    .slice(0, MOST_SAID);
}

/** As effects on customers are printed, with one decimal. */
function printed(effect: number): number {
  return Number(effect.toFixed(1));
}

/** "fewer leads (−3.1)" */
function driverText(driver: Driver, effect: number, told: readonly boolean[], words: Words): string {
  const stage = stageOfDriver(driver);
  const kind = stage === null ? (driver as 'volume' | 'mix') : 'step';
  const values = stage === null ? {} : { step: stepText(stage, told, words) };
  const what = effect > 0 ? words(`moved.${kind}.up`, values) : words(`moved.${kind}.down`, values);
  const sign = effect > 0 ? '+' : '';
  return `${what} (${sign}${printNumber(effect, words.language, 1)})`;
}

/** "SQL to Opportunity": to a stage from the one before that is told. */
function stepText(stage: number, told: readonly boolean[], words: Words): string {
  const from = told.lastIndexOf(true, stage - 1);
  return words('plan.step', {
    from: words(`stage.${STAGES[from]!}`),
    to: words(`stage.${STAGES[stage]!}`),
  });
}

function driverName(driver: Driver, told: readonly boolean[], words: Words): string {
  const stage = stageOfDriver(driver);
  return stage === null
    ? words(`driver.${driver as 'volume' | 'mix' | 'order'}`)
    : stepText(stage, told, words);
}

function writeSpans(writer: TabWriter, { changeDrivers, settings, present }: Report): void {
  const { words } = writer;
  const { now, before, followed } = changeDrivers;
  const { currency } = settings;
  interface Line {
    readonly label: string;
    readonly of: (side: DriversSide) => number | null;
    readonly format: 'count' | 'money';
  }
  const columns: Column<Line>[] = [
    { head: words('changeDrivers.created'), format: 'text', value: ({ label }) => label },
    {
      head: words('changeDrivers.before'),
      format: ({ format }) => format,
      value: ({ of }) => of(before),
      note: spanText(before.span),
    },
    {
      head: words('changeDrivers.now'),
      format: ({ format }) => format,
      value: ({ of }) => of(now),
      style: 'strong',
      note: spanText(now.span),
    },
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
  writer.band('section', words('changeDrivers.title'));
  const daysOf = ({ span }: DriversSide) => span.end - span.start + 1;
  writer.paragraph(
    'note',
    words('changeDrivers.spans', {
      now: spanText(now.span),
      nowDays: daysOf(now),
      before: spanText(before.span),
      beforeDays: daysOf(before),
    }),
  );
  writer.paragraph('note', words('changeDrivers.followed', { days: followed }));
  writer.table(columns, lines);
  writer.blank();
}

function writeDrivers(writer: TabWriter, { changeDrivers, settings }: Report): void {
  const { words } = writer;
  const { now, before, customers, revenue, undated, told } = changeDrivers;
  const { currency } = settings;
  // The first sentence says why there are none.
  if (!customers) return;
  writer.band('section', words('changeDrivers.factors'));
  if (undated > 0) writer.paragraph('bad', words('changeDrivers.undated', { n: undated }));
  // What may be chance is no good and no bad news.
  const isSure = !isFew(changeDrivers);
  const style = (effect: number): Style => (isSure && effect !== 0 ? (effect > 0 ? 'good' : 'bad') : 'plain');
  const columns: Column<Driver>[] = [
    {
      head: words('changeDrivers.factor'),
      format: 'text',
      value: (driver) => driverName(driver, told, words),
      total: words('changeDrivers.sum'),
    },
    {
      head: words('commitment.customers'),
      format: 'points',
      // How large an order is moves no customer.
      value: (driver) => (driver === 'order' ? undefined : customers[driver]),
      style: (driver) => style(printed(customers[driver] ?? 0)),
      total: difference(now.customers, before.customers),
    },
    {
      head: revenue && words('closedLoop.revenue', { currency }),
      format: 'change',
      value: (driver) => revenue?.[driver],
      style: (driver) => style(Math.round(revenue?.[driver] ?? 0)),
      total: revenue && now.revenue - before.revenue,
    },
  ];
  writer.table(
    columns,
    DRIVERS.filter((driver) => customers[driver] !== null),
  );
  writer.blank();
}

/** The drivers of customers and of revenue as waterfalls. */
function chartsOf({ changeDrivers, settings: { currency } }: Report, words: Words): Chart[] {
  const { now, before, customers, revenue, told } = changeDrivers;
  const chart = (title: string, from: number, to: number, effects: Effects) =>
    waterfall(words, title, from, to, effects, told);
  return [
    chart(words('changeDrivers.customersChart'), before.customers!, now.customers!, customers!),
    ...(revenue
      ? [chart(words('changeDrivers.revenueChart', { currency }), before.revenue, now.revenue, revenue)]
      : []),
  ];
}

/** A step of a waterfall: where it begins, and how far it goes up or down. */
interface WaterfallStep {
  readonly label: string;
  readonly base: number;
  readonly whole: number | null;
  readonly up: number | null;
  readonly down: number | null;
}

/**
 * From what was before to what is now, driver by driver: those that raised it first, so that no step lies below zero.
 */
function waterfall(
  words: Words,
  title: string,
  before: number,
  now: number,
  effects: Effects,
  told: readonly boolean[],
): Chart {
  let sum = before;
  const whole = (label: string, value: number): WaterfallStep => ({
    label,
    base: 0,
    whole: value,
    up: null,
    down: null,
  });
  const drivers = DRIVERS.filter((driver) => effects[driver] !== null).sort(
    (a, b) => effects[b]! - effects[a]!,
  );
  const steps = drivers.map((driver): WaterfallStep => {
    const effect = effects[driver]!;
    const base = Math.min(sum, sum + effect);
    sum += effect;
    return {
      label: driverName(driver, told, words),
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
  writer.band('section', words('funnelMethods.title', { span: spanText(span) }));
  const counted = (head: string, { counts, rates }: Counted, note: string): Column<number>[] => [
    { head, format: 'count', value: (stage) => counts[stage]!, note },
    { head: words('funnel.rateFromPrevious'), format: 'percent', value: (stage) => rates[stage]! },
  ];
  const columns: Column<number>[] = [
    {
      head: words('funnel.stage'),
      format: 'text',
      value: (stage) => words(`stage.${STAGES[stage]!}`),
      style: 'strong',
    },
    ...counted(words('funnelMethods.cohort'), cohort, words('funnelMethods.cohortNote')),
    ...counted(
      words('funnelMethods.period'),
      period,
      words('funnelMethods.periodNote', { older: olderEntries }),
    ),
    ...counted(words('funnelMethods.anyOrder'), anyOrder, words('funnelMethods.anyOrderNote', { passed })),
  ];
  const told = [...STAGES.keys()].filter((stage) =>
    [cohort, period, anyOrder].some(({ counts }) => counts[stage] !== null),
  );
  writer.table(columns, told);
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
