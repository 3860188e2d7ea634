import { type MonthTally, monthsSince0 } from '../funnel/monthTally.ts';

const MONTHS = 12;
/** A season is what comes back: two whole years at the least have to be there. */
const FEWEST_MONTHS = 24;
/** Customers that each month is given before any are counted, so that one with few is not the end of the plan. */
const GIVEN = 2;

/** How much of a year's customers each calendar month brings, against a twelfth: 1 is as every other month. */
export interface Season {
  /** January to December; their mean is 1. */
  readonly factors: readonly number[];
  /** Whole months that it was learnt from. */
  readonly months: number;
  readonly customers: number;
}

/**
 * The season of the won deals: of the last two, three … whole years, each calendar month's share of them, drawn towards a
 * twelfth by two customers a month.
 *
 * @param asOf the as-of day
 * @returns null where the month of the first won deal is less than two years back
 */
export function seasonOf(tally: MonthTally, asOf: number): Season | null {
  const won = tally.filter(({ dealsWon }) => dealsWon > 0);
  if (won.length === 0) return null;
  const end = monthsSince0(asOf);
  const first = won.reduce((least, { month }) => Math.min(least, month), end);
  const months = Math.floor((end - first) / MONTHS) * MONTHS;
  if (months < FEWEST_MONTHS) return null;
  const counts = new Array<number>(MONTHS).fill(0);
  for (const { month, dealsWon } of won)
    if (month >= end - months && month < end) counts[month % MONTHS]! += dealsWon;
  const customers = counts.reduce((sum, count) => sum + count, 0);
  const all = customers + GIVEN * MONTHS;
  return { factors: counts.map((count) => ((count + GIVEN) * MONTHS) / all), months, customers };
}
