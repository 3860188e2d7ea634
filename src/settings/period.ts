import { civil, serialOf } from '../values/dates.ts';
import type { Settings } from './settings.ts';

/** Some days, both included, as serial days. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The days that the reports are about, both included; null: no bound. */
export interface Period {
  readonly start: number | null;
  readonly end: number | null;
}

type Chosen = Pick<Settings, 'period' | 'comparison' | 'periodStart' | 'periodEnd'>;

/** How many months the calendar periods have. */
const MONTHS = { thisMonth: 1, lastMonth: 1, thisQuarter: 3, lastQuarter: 3, thisYear: 12 } as const;

/**
 * The days that the reports are about. A period that is not over ends on the as-of day; so do the last 30 and 90 days,
 * which have it in them. Where nothing is chosen the dates typed in Settings hold, or all days.
 *
 * @param day the as-of day, as a serial day
 */
export function periodOf(settings: Chosen, day: number): Period {
  const { period, periodStart, periodEnd } = settings;
  switch (period) {
    case null:
    case 'own':
      return { start: periodStart, end: periodEnd };
    case 'all':
      return { start: null, end: null };
    case 'last30':
      return { start: day - 29, end: day };
    case 'last90':
      return { start: day - 89, end: day };
    case 'thisMonth':
    case 'thisQuarter':
    case 'thisYear':
      return { start: firstDay(periodWith(day, MONTHS[period])), end: day };
    case 'lastMonth':
    case 'lastQuarter': {
      const month = periodWith(day, MONTHS[period]);
      return { start: firstDay(month - MONTHS[period]), end: firstDay(month) - 1 };
    }
  }
}

/**
 * The days that the period is compared with. Before a calendar period (also one of own dates that are whole months) the
 * one before, and where the period is not over only up to the same day of it; else as many days right before. A day
 * that the other month lacks is its last one.
 *
 * @param day the as-of day, as a serial day
 * @returns null where nothing is to be compared, where the period has no beginning or end, or lies ahead
 */
export function comparisonOf(settings: Chosen, day: number): Span | null {
  const { start, end } = periodOf(settings, day);
  const comparison = settings.comparison ?? 'before';
  if (comparison === 'none' || start === null || end === null || start > day) return null;
  const last = Math.min(end, day);
  if (comparison === 'yearBefore') return { start: monthsLater(start, -12), end: monthsLater(last, -12) };
  const months = monthsOf(settings, start, end);
  if (months === null) return { start: start - (last - start + 1), end: start - 1 };
  const first = monthOf(start);
  const isOver = last === firstDay(first + months) - 1;
  return { start: firstDay(first - months), end: isOver ? start - 1 : monthsLater(last, -months) };
}

/** How many months the period is made of; null where it is no calendar period. */
function monthsOf({ period }: Chosen, start: number, end: number): number | null {
  if (period !== null && period in MONTHS) return MONTHS[period as keyof typeof MONTHS];
  if (period === 'last30' || period === 'last90') return null;
  const [first, next] = [monthOf(start), monthOf(end + 1)];
  return firstDay(first) === start && firstDay(next) === end + 1 ? next - first : null;
}

/** The months since the year 0. */
function monthOf(serial: number): number {
  const { year, month } = civil(serial);
  return year * 12 + month - 1;
}

function firstDay(month: number): number {
  return serialOf(Math.floor(month / 12), (month % 12) + 1, 1)!;
}

/** The first month of the calendar period that the day lies in. */
function periodWith(serial: number, months: number): number {
  return Math.floor(monthOf(serial) / months) * months;
}

/** The same day so many months later, or earlier; a day that the month lacks is its last one. */
export function monthsLater(serial: number, months: number): number {
  const month = monthOf(serial) + months;
  return Math.min(firstDay(month) + civil(serial).day - 1, firstDay(month + 1) - 1);
}
