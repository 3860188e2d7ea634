/**
 * Working time. Inside this file time is whole seconds of civil time, so that 16:30 + 1 hour is exactly 09:30 the next
 * working day; outside it is serial days.
 */

import { weekday } from '../values/weekdays.ts';
import { madeOnce } from './madeOnce.ts';

/** From and to within a day, as fractions of it. */
export type Window = readonly [open: number, close: number];

export interface WorkingTime {
  /** Seven lists, Monday first; a day without windows is free. */
  readonly week: readonly (readonly Window[])[];
  /** Serial days without work. */
  readonly holidays: readonly number[];
}

export const DAY = 86_400;
/** A due time further away than this means that the working time is as good as none. */
const MOST_DAYS = 366 * 100;

/**
 * The same hours on every working day.
 *
 * @param open opening time as a fraction of a day
 * @param close closing time, after open, at most 1
 * @param weekend seven signs Monday to Sunday, 1 = free
 * @param holidays serial days
 */
export function workingTime(
  open: number,
  close: number,
  weekend: string,
  holidays: readonly number[],
): WorkingTime {
  return workingWeek(
    Array.from(weekend, (free) => (free === '1' ? [] : [[open, close] as const])),
    holidays,
  );
}

/** A week whose days differ. @param holidays serial days, in any order */
export function workingWeek(week: WorkingTime['week'], holidays: readonly number[]): WorkingTime {
  return { week, holidays: inOrder(holidays) };
}

/** The days in order, each once. A thousand cells share one list of holidays: what is made of it is made once. */
const inOrder = madeOnce((holidays: readonly number[]): readonly number[] =>
  [...new Set(holidays.map(Math.floor))].sort((a, b) => a - b),
);

/** Weekend codes 1–7 and 11–17 as NETWORKDAYS.INTL has them, as seven signs; undefined for another number. */
export function weekendOfCode(code: number): string | undefined {
  const sunday = 6;
  if (code >= 1 && code <= 7 && Number.isInteger(code)) {
    const first = (code + 4) % 7;
    return days((day) => day === first || day === (first + 1) % 7);
  }
  if (code >= 11 && code <= 17 && Number.isInteger(code))
    return days((day) => day === (sunday + code - 11) % 7);
  return undefined;
}

function days(free: (day: number) => boolean): string {
  return Array.from({ length: 7 }, (_, day) => (free(day) ? '1' : '0')).join('');
}

/** Working hours between two moments; negative where the end lies before the start. */
export function workingHours(start: number, end: number, time: WorkingTime): number {
  if (end < start) return 0 - workingHours(end, start, time);
  const from = seconds(start);
  const to = seconds(end);
  const firstDay = Math.floor(from / DAY);
  const lastDay = Math.floor(to / DAY);
  if (firstDay === lastDay) return secondsWithin(firstDay, from, to, time) / 3600;
  const first = secondsWithin(firstDay, from, (firstDay + 1) * DAY, time);
  const last = secondsWithin(lastDay, lastDay * DAY, to, time);
  return (first + wholeDays(firstDay + 1, lastDay - 1, time) + last) / 3600;
}

/**
 * The moment at which so many working hours have passed. A start outside working time, or at its end, counts from the next
 * opening; a due time that falls on closing time is that closing time. Null where no working time comes within a hundred years.
 */
export function dueTime(start: number, hours: number, time: WorkingTime): number | null {
  let left = Math.round(hours * 3600);
  const from = seconds(start);
  const firstDay = Math.floor(from / DAY);
  const within = (day: number): number | null => {
    for (const [open, close] of windowsOf(day, time)) {
      const opens = Math.max(from, open);
      if (close <= opens) continue;
      if (left <= close - opens) return (opens + left) / DAY;
      left -= close - opens;
    }
    return null;
  };
  const due = within(firstDay);
  if (due !== null) return due;
  // The day on whose end as much has passed as is left; at the least, the first day with any work.
  const passed = (day: number) => wholeDays(firstDay + 1, day, time) >= Math.max(1, left);
  let [before, day] = [firstDay, firstDay + MOST_DAYS - 1];
  if (!passed(day)) return null;
  while (day - before > 1) {
    const middle = (before + day) >> 1;
    if (passed(middle)) day = middle;
    else before = middle;
  }
  left -= wholeDays(firstDay + 1, before, time);
  return within(day);
}

/** Working days from the first day to the last, both included; 0 where the last comes first. */
export function workingDays(first: number, last: number, time: WorkingTime): number {
  return countDays(Math.floor(first), Math.floor(last), time, (windows) => (windows.length > 0 ? 1 : 0));
}

/** Whole seconds of civil time. */
export function seconds(serial: number): number {
  return Math.round(serial * DAY);
}

function isHoliday(day: number, { holidays }: WorkingTime): boolean {
  return holidays[lowerBound(holidays, day)] === day;
}

function windowsOf(day: number, time: WorkingTime): [open: number, close: number][] {
  if (isHoliday(day, time)) return [];
  return time.week[weekday(day)]!.map(([open, close]) => [
    day * DAY + seconds(open),
    day * DAY + seconds(close),
  ]);
}

function secondsWithin(day: number, from: number, to: number, time: WorkingTime): number {
  return windowsOf(day, time).reduce(
    (sum, [open, close]) => sum + Math.max(0, Math.min(to, close) - Math.max(from, open)),
    0,
  );
}

function wholeDays(first: number, last: number, time: WorkingTime): number {
  return countDays(first, last, time, (windows) =>
    windows.reduce((sum, [open, close]) => sum + seconds(close) - seconds(open), 0),
  );
}

/** Sums over days without visiting each: whole weeks at once, then the rest, then the holidays taken off. */
function countDays(
  first: number,
  last: number,
  time: WorkingTime,
  worth: (windows: readonly Window[]) => number,
): number {
  if (last < first) return 0;
  const worths = time.week.map(worth);
  const weeks = Math.floor((last - first + 1) / 7);
  let sum = weeks * worths.reduce((total, value) => total + value, 0);
  for (let day = first + weeks * 7; day <= last; day++) sum += worths[weekday(day)]!;
  for (const [day, free] of byWeekday(time.holidays).entries())
    sum -= worths[day]! * (lowerBound(free, last + 1) - lowerBound(free, first));
  return sum;
}

const byWeekday = madeOnce((holidays: readonly number[]) =>
  Array.from({ length: 7 }, (_, day) => holidays.filter((holiday) => weekday(holiday) === day)),
);

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
