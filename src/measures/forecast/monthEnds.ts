import { civil, nextMonth, serialOf } from '../../values/dates.ts';
import { type ForecastTally, firstDayOf } from './forecastTally.ts';

/**
 * The last days of months, from the one before the first day on: what came between two of them came in that month. The
 * last is the as-of day, also where its month is not over.
 *
 * @param first serial day
 * @param asOf serial day, not before it
 */
export function monthEndsOf(first: number, asOf: number): number[] {
  const { year, month } = civil(first);
  const ends: number[] = [];
  for (let begin = serialOf(year, month, 1)!; begin - 1 < asOf; begin = nextMonth(begin))
    ends.push(begin - 1);
  ends.push(asOf);
  return ends;
}

/** Those from the first day on which anything began. @param asOf serial day */
export function monthEndsUpTo(tally: ForecastTally, asOf: number): number[] {
  return monthEndsOf(Math.min(asOf, firstDayOf(tally)), asOf);
}

/** Is the last of them a whole month's last day? */
export function endsWhole(ends: readonly number[]): boolean {
  const last = ends[ends.length - 1]!;
  return nextMonth(last) === last + 1;
}
