import { type Words, wordsIn } from '../language/language.ts';
import { printNumber, printPercent } from '../language/print.ts';
import {
  DRIVERS,
  type Driver,
  type DriversSide,
  type EffectIntervals,
} from '../measures/funnel/changeDrivers.ts';
import type { Counted } from '../measures/funnel/funnelMethods.ts';
import type { Report } from '../report/report.ts';
import { STAGES } from '../schema/stages.ts';
import { isoText } from '../values/dates.ts';
import { text } from './cells.ts';
import { driverName } from './changeDrivers/driverNames.ts';
import { changeHeadline, isFew, printed } from './changeDrivers/headline.ts';
import { waterfallsOf } from './changeDrivers/waterfall.ts';
import { WIDTHS, writeHead } from './reportHead.ts';
import { COLOURS, type Style, type Tab } from './tab.ts';
import type { Column } from './table.ts';
import { TabWriter } from './writer.ts';

/** Why customers and revenue changed since the days before, and the same stages counted in three ways. */
export function changeDriversTab(report: Report): Tab {
  const { changeDrivers, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('changeDrivers', words, WIDTHS);
  writeHead(writer, report, {
    headline: changeHeadline(report, words),
    method: words('changeDrivers.method'),
  });
  if (changeDrivers.customers) writer.chart(...waterfallsOf(report, words));
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

type Interval = readonly [low: number, high: number] | null | undefined;

function writeDrivers(writer: TabWriter, { changeDrivers, settings }: Report): void {
  const { words } = writer;
  const { now, before, customers, revenue, undated, told } = changeDrivers;
  const { customersIntervals, revenueIntervals } = changeDrivers;
  const { currency } = settings;
  // The first sentence says why there are none.
  if (!customers) return;
  writer.band('section', words('changeDrivers.factors'));
  if (undated > 0) writer.paragraph('bad', words('changeDrivers.undated', { n: undated }));
  // What may be chance is no good and no bad news.
  const isSure = !isFew(changeDrivers);
  const style = (effect: number, interval: Interval): Style => {
    const isChance = interval ? interval[0] <= 0 && interval[1] >= 0 : true;
    return isSure && !isChance && effect !== 0 ? (effect > 0 ? 'good' : 'bad') : 'plain';
  };
  const range = (intervals: EffectIntervals | null, decimals: number): Column<Driver> => ({
    head: intervals && words('tab.interval'),
    format: 'interval',
    value: (driver) => {
      const interval = intervals?.[driver];
      if (!interval || (driver === 'order' && intervals === customersIntervals)) return undefined;
      return interval.map((end) => printNumber(end, words.language, decimals)).join(' – ');
    },
    style: 'note',
    note: words('changeDrivers.intervalNote'),
    total: text('', 'total'),
  });
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
      style: (driver) => style(printed(customers[driver] ?? 0), customersIntervals?.[driver]),
      total: difference(now.customers, before.customers),
    },
    range(customersIntervals, 1),
    {
      head: revenue && words('closedLoop.revenue', { currency }),
      format: 'change',
      value: (driver) => revenue?.[driver],
      style: (driver) => style(Math.round(revenue?.[driver] ?? 0), revenueIntervals?.[driver]),
      total: revenue && now.revenue - before.revenue,
    },
    range(revenueIntervals, 0),
  ];
  writer.table(
    columns,
    DRIVERS.filter((driver) => customers[driver] !== null),
  );
  writer.blank();
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
      head: spanText(span),
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
