import type { Settings } from '../settings/settings.ts';
import { lastWholeQuarter } from './quarter.ts';

/** Some days, both included, as serial days. */
export interface Span {
  readonly start: number;
  readonly end: number;
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
