import { comparisonOf, type Period, periodOf, type Span } from '../settings/period.ts';
import type { PeriodChoice, Settings } from '../settings/settings.ts';
import { isViewChosen, type Only, onlyOf } from '../settings/showOnly.ts';

/** Over which days a report is, and what it is narrowed to: for the heads of tabs. */
export interface Shown extends Period {
  readonly period: PeriodChoice;
  /** The days that it is compared with; null for none. */
  readonly comparison: Span | null;
  readonly only: readonly Only[];
  /** Has anybody chosen any of it? */
  readonly isChosen: boolean;
}

/** @param day the as-of day */
export function shownOf(settings: Settings, day: number): Shown {
  const { periodStart, periodEnd } = settings;
  return {
    period: settings.period ?? (periodStart === null && periodEnd === null ? 'all' : 'own'),
    ...periodOf(settings, day),
    comparison: comparisonOf(settings, day),
    only: onlyOf(settings),
    isChosen: isViewChosen(settings),
  };
}
