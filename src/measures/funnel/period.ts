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

/** As many days right before; before a whole quarter the quarter before. */
export function spanBefore(span: Span): Span {
  const quarter = lastWholeQuarter(span.end + 1);
  if (quarter.start === span.start && quarter.end === span.end) return lastWholeQuarter(span.start);
  return { start: span.start - (span.end - span.start + 1), end: span.start - 1 };
}

/** The month of a day or moment, as "2018-01"; '' where there is no date. */
export function monthOf(serial: number): string {
  if (Number.isNaN(serial)) return '';
  const { year, month } = civil(serial);
  return `${year}-${String(month).padStart(2, '0')}`;
}
