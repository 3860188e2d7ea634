import { civil, nextMonth, serialOf } from '../values/dates.ts';
import type { Span } from './period.ts';
import type { Settings } from './settings.ts';

const DAYS_OF_MONTH = 365.25 / 12;

/** The goal's period: as set, else the calendar month of the as-of day. */
export function goalPeriod(settings: Settings, day: number): Span {
  const within = settings.goalStart ?? settings.goalEnd ?? day;
  const { year, month } = civil(within);
  return {
    start: settings.goalStart ?? serialOf(year, month, 1)!,
    end: settings.goalEnd ?? nextMonth(within) - 1,
  };
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

function monthsBetween(from: number, to: number): number {
  const [a, b] = [civil(from), civil(to)];
  if (a.day === b.day) return (b.year - a.year) * 12 + b.month - a.month;
  return (to - from) / DAYS_OF_MONTH;
}
