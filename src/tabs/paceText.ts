import type { Words } from '../language/language.ts';
import type { Report } from '../report/report.ts';
import { isoText } from '../values/dates.ts';

/** Where the leads are against the goal, in a sentence: before its period, in it, and when it is over. */
export function paceText({ pace, asOf }: Report, words: Words): string {
  if (!pace) return '';
  const { start, end, actual, goal } = pace;
  if (asOf.day < start) return words('pace.ahead.period', { start: isoText(start), goal });
  if (asOf.day > end) return words('pace.over.period', { end: isoText(end), actual, goal });
  return words('pace.within.period', {
    actual,
    due: Math.round(pace.dueToDate),
    goal,
    forecast: pace.forecast === null ? '–' : Math.round(pace.forecast),
  });
}
