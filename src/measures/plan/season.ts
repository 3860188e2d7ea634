import type { Records } from '../../records/records.ts';
import { isWon } from '../../records/stageHistory.ts';
import { monthsLater } from '../../settings/period.ts';
import { civil, serialOf } from '../../values/dates.ts';

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
 * @returns null where the month of the first won deal is less than two years back
 */
export function seasonOf({ deals, asOf }: Records): Season | null {
  const won: number[] = [];
  for (let deal = 0; deal < deals.length; deal++) {
    const closed = deals.closed[deal]!;
    if (isWon(deals, deal, asOf) && !Number.isNaN(closed)) won.push(closed);
  }
  if (won.length === 0) return null;
  const { year, month } = civil(asOf.day);
  const end = serialOf(year, month, 1)!;
  const earliest = civil(won.reduce((least, closed) => Math.min(least, closed), end));
  const first = serialOf(earliest.year, earliest.month, 1)!;
  let years = 0;
  while (monthsLater(end, -MONTHS * (years + 1)) >= first) years++;
  const months = years * MONTHS;
  if (months < FEWEST_MONTHS) return null;
  const start = monthsLater(end, -months);
  const counts = new Array<number>(MONTHS).fill(0);
  for (const closed of won) if (closed >= start && closed < end) counts[civil(closed).month - 1]!++;
  const customers = counts.reduce((sum, count) => sum + count, 0);
  const all = customers + GIVEN * MONTHS;
  return { factors: counts.map((count) => ((count + GIVEN) * MONTHS) / all), months, customers };
}
