import { serialOf } from '../../values/dates.ts';
import { type MonthTally, monthsSince0 } from './monthTally.ts';
import { monthOf, type Span } from './period.ts';

/** So many months stand beside each other. */
export const MONTHS = 13;

/** What came in a calendar month, of all leads and deals. */
export interface Month {
  /** "2026-10" */
  readonly month: string;
  /** Leads created in it. */
  readonly leads: number;
  readonly dealsWon: number;
  /** Of the deals won in it that have an amount, in the workbook's currency. */
  readonly revenue: number;
  /** Does it lie in the goal's period? */
  readonly isInGoal: boolean;
}

/**
 * The last months, up to that of the as-of day; none before anything is dated.
 *
 * @param asOf the as-of day
 */
export function monthsOf(tally: MonthTally, asOf: number, goal: Span): Month[] {
  const last = monthsSince0(asOf);
  const first = Math.max(tally[0]?.month ?? Number.POSITIVE_INFINITY, last - MONTHS + 1);
  const found = new Map(tally.map((counts) => [counts.month, counts]));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const { leads, dealsWon, revenue } = found.get(first + i) ?? { leads: 0, dealsWon: 0, revenue: 0 };
    const start = serialOf(Math.floor((first + i) / 12), ((first + i) % 12) + 1, 1)!;
    return {
      month: monthOf(start),
      leads,
      dealsWon,
      revenue,
      isInGoal: monthOf(start) >= monthOf(goal.start) && start <= goal.end,
    };
  });
}
