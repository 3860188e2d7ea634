import { MONTHS_OF_YEAR, type MonthFactors, type Settings } from '../../settings/settings.ts';
import type { Season } from './season.ts';

const MONTHS = 12;
/** They are kept with the agreement, in so many parts of one. */
const PARTS = 10_000;

/**
 * How a goal of a quarter or a fiscal year is divided into the calendar months: its revenue by season; its leads in the months
 * before, each part so much earlier as the own customers come later than their leads.
 *
 * @param lag of the customers, how many come in the month of their lead, the one after it …; null: in the same month
 * @returns null where every month is as the others: the goal is not divided, or no season is told
 */
export function monthFactorsOf(
  { goalPer, fiscalYearStart }: Settings,
  season: Season | null,
  lag: readonly number[] | null,
): MonthFactors | null {
  if (goalPer === 'goalPeriod' || !season) return null;
  const first = MONTHS_OF_YEAR.indexOf(fiscalYearStart);
  const revenue = goalPer === 'quarter' ? withinQuarters(season.factors, first) : season.factors;
  const leads = revenue.map((_, month) =>
    (lag ?? [1]).reduce((sum, part, later) => sum + part * revenue[(month + later) % MONTHS]!, 0),
  );
  return { revenue: inParts(revenue, first), leads: inParts(leads, first) };
}

/** Every quarter has the same goal: its months are set against each other only. */
function withinQuarters(factors: readonly number[], first: number): number[] {
  return factors.map((factor, month) => {
    const start = first + 3 * Math.floor(((month - first + MONTHS) % MONTHS) / 3);
    const sum = [0, 1, 2].reduce((all, i) => all + factors[(start + i) % MONTHS]!, 0);
    return (3 * factor) / sum;
  });
}

/** Rounded so that the year's, and a quarter's where they did before, still sum to as many as they have months. */
function inParts(factors: readonly number[], first: number): number[] {
  const rounded = [...factors];
  let [sum, before] = [0, 0];
  for (let i = 0; i < MONTHS; i++) {
    const month = (first + i) % MONTHS;
    sum += factors[month]!;
    const upTo = Math.round(sum * PARTS);
    rounded[month] = (upTo - before) / PARTS;
    before = upTo;
  }
  return rounded;
}
