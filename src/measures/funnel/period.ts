import type { Span } from '../../settings/period.ts';
import type { Settings } from '../../settings/settings.ts';
import { civil, serialOf } from '../../values/dates.ts';

export type { Span };

/** The last calendar quarter that was over before the day. */
export function lastWholeQuarter(day: number): Span {
  const { year, month } = civil(day);
  const first = Math.floor((month - 1) / 3) * 3 + 1;
  const from = first === 1 ? serialOf(year - 1, 10, 1)! : serialOf(year, first - 3, 1)!;
  return { start: from, end: serialOf(year, first, 1)! - 1 };
}

/**
 * The days that are compared: the period of Settings as far as it has come; without both of its ends the last whole
 * quarter.
 */
export function spanOf({ periodStart, periodEnd }: Settings, day: number): Span {
  if (periodStart === null || periodEnd === null || periodStart > day) return lastWholeQuarter(day);
  return { start: periodStart, end: Math.min(periodEnd, day) };
}

/** The days and as many right before; a whole quarter beside the quarter before. */
export function besideBefore(span: Span): [now: Span, before: Span] {
  const quarter = lastWholeQuarter(span.end + 1);
  if (quarter.start === span.start && quarter.end === span.end)
    return asManyDays(span, lastWholeQuarter(span.start));
  return [span, { start: span.start - (span.end - span.start + 1), end: span.start - 1 }];
}

/** Of the longer of two spans as many first days as the shorter has: a day more in a quarter is a hundredth more leads. */
export function asManyDays(now: Span, before: Span): [now: Span, before: Span] {
  const days = Math.min(now.end - now.start, before.end - before.start);
  const ofDays = ({ start }: Span): Span => ({ start, end: start + days });
  return [ofDays(now), ofDays(before)];
}

/** The month of a day or moment, as "2018-01"; '' where there is no date. */
export function monthOf(serial: number): string {
  if (Number.isNaN(serial)) return '';
  const { year, month } = civil(serial);
  return `${year}-${String(month).padStart(2, '0')}`;
}
