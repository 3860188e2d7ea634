import { civil, nextMonth } from '../values/dates.ts';

/**
 * The last day that each row is of: where every one is dated on the first of a month it is the whole month's, else the day's.
 *
 * @param date the first day of each, as a serial day; NaN where nothing says it
 * @param last the last one, where the export says it
 */
export function lastDays(date: Float64Array, last?: Float64Array): Float64Array {
  const isSaid = (i: number): boolean => last !== undefined && !Number.isNaN(last[i]!);
  const monthly =
    date.length > 0 && date.every((day, i) => Number.isNaN(day) || isSaid(i) || civil(day).day === 1);
  return date.map((day, i) => {
    if (isSaid(i)) return last![i]!;
    return monthly && !Number.isNaN(day) ? nextMonth(day) - 1 : Math.floor(day);
  });
}
