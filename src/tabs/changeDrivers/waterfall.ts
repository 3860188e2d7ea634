import type { Words } from '../../language/language.ts';
import { DRIVERS, type Effects } from '../../measures/funnel/changeDrivers.ts';
import type { Report } from '../../report/report.ts';
import { COLOURS } from '../tab.ts';
import type { Column } from '../table.ts';
import { type Chart, chartFigures } from '../writer.ts';
import { driverName } from './driverNames.ts';

/** The drivers of customers and of revenue as waterfalls. */
export function waterfallsOf({ changeDrivers, settings: { currency } }: Report, words: Words): Chart[] {
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
