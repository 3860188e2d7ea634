import { civil, nextMonth, serialOf } from '../values/dates.ts';
import { monthsLater, type Span } from './period.ts';
import { MONTHS_OF_YEAR, type Settings } from './settings.ts';

const DAYS_OF_MONTH = 365.25 / 12;
const MONTHS = 12;
/** The months of what a goal can be typed for. */
const LENGTHS = { quarter: 3, fiscalYear: MONTHS } as const;

/** The goal's period: as set, else the calendar month of the as-of day. */
export function goalPeriod(settings: Settings, day: number): Span {
  const within = settings.goalStart ?? settings.goalEnd ?? day;
  return {
    start: settings.goalStart ?? firstOfMonth(within),
    end: settings.goalEnd ?? nextMonth(within) - 1,
  };
}

/** The days that the goal is typed for: the goal period, or the quarter or fiscal year that it begins in. */
export function goalSpan(settings: Settings, day: number): Span {
  const period = goalPeriod(settings, day);
  const { goalPer } = settings;
  if (goalPer === 'goalPeriod') return period;
  const start = fiscalStart(settings, period.start, LENGTHS[goalPer]);
  return { start, end: monthsLater(start, LENGTHS[goalPer]) - 1 };
}

/** Twelve months: those of the fiscal year that the goal period begins in, or from its first month on. */
export function goalMonthsOfYear(settings: Settings, day: number): Span[] {
  const { start } = goalPeriod(settings, day);
  const first =
    settings.goalPer === 'goalPeriod' ? firstOfMonth(start) : fiscalStart(settings, start, MONTHS);
  return Array.from({ length: MONTHS }, (_, i) => {
    const month = monthsLater(first, i);
    return { start: month, end: nextMonth(month) - 1 };
  });
}

function fiscalStart({ fiscalYearStart }: Settings, day: number, months: number): number {
  const into = civil(day).month - 1 - MONTHS_OF_YEAR.indexOf(fiscalYearStart) + MONTHS;
  return monthsLater(firstOfMonth(day), -(into % months));
}

function firstOfMonth(day: number): number {
  const { year, month } = civil(day);
  return serialOf(year, month, 1)!;
}

/**
 * Of what the goal is typed for, the part that some days have: 1 for the goal period of a goal that is typed for it.
 *
 * @param factors of the calendar months, January to December; null: every month is as the others
 * @param day the as-of day, whose month is the goal period by default
 */
export function partOfGoal(
  settings: Settings,
  factors: readonly number[] | null,
  { start, end }: Span,
  day: number,
): number {
  const { goalPer } = settings;
  if (goalPer === 'goalPeriod') return monthsBetween(start, end + 1) / goalMonths(settings, day);
  let months = 0;
  for (let first = start; first <= end; first = nextMonth(first)) {
    const next = nextMonth(first);
    const days = Math.min(end + 1, next) - first;
    months += ((factors?.[civil(first).month - 1] ?? 1) * days) / (next - firstOfMonth(first));
  }
  return months / LENGTHS[goalPer];
}

/** The same of a whole number, in whole numbers: those of the months sum to it. */
export function wholePartOfGoal(
  total: number,
  settings: Settings,
  factors: readonly number[] | null,
  { start, end }: Span,
  day: number,
): number {
  const { goalPer } = settings;
  const from =
    goalPer === 'goalPeriod'
      ? goalPeriod(settings, day).start
      : fiscalStart(settings, start, LENGTHS[goalPer]);
  const upTo = (last: number) =>
    Math.round(total * partOfGoal(settings, factors, { start: from, end: last }, day));
  return upTo(end) - upTo(start - 1);
}

/**
 * The settings that the goal period is measured by: with the part of the goal that falls in it, in whole units of the currency
 * where the goal is that of a quarter or a year.
 */
export function inGoalPeriod(settings: Settings, factors: readonly number[] | null, day: number): Settings {
  if (settings.goalPer === 'goalPeriod') return settings;
  const revenueGoal = wholePartOfGoal(
    settings.revenueGoal,
    settings,
    factors,
    goalPeriod(settings, day),
    day,
  );
  return { ...settings, revenueGoal, goalPer: 'goalPeriod' };
}

/** The revenue that marketing's leads shall bring: the goal × marketing's share. */
export function marketingGoal({ revenueGoal, marketingShare }: Settings): number {
  return revenueGoal * marketingShare;
}

/** The length of the goal period in months. */
export function goalMonths(settings: Settings, day: number): number {
  const { start, end } = goalPeriod(settings, day);
  return monthsBetween(start, end + 1);
}

/** The length in months of what the goal is typed for. */
export function goalSpanMonths(settings: Settings, day: number): number {
  const { goalPer } = settings;
  return goalPer === 'goalPeriod' ? goalMonths(settings, day) : LENGTHS[goalPer];
}

function monthsBetween(from: number, to: number): number {
  const [a, b] = [civil(from), civil(to)];
  if (a.day === b.day) return (b.year - a.year) * MONTHS + b.month - a.month;
  return (to - from) / DAYS_OF_MONTH;
}
