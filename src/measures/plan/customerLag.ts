import type { ConversionByAge } from '../funnel/conversionByAge.ts';

/** So many months later than a lead its customer may come. */
const MOST_LAG = 6;
const DAYS_OF_MONTH = 365.25 / 12;

/**
 * Of the customers that leads become within half a year, how many come in the month of the lead, the one after it …: what the
 * conversion by age adds in each month of age.
 *
 * @returns null where that is not told
 */
export function customerLagOf({ isTold, by }: ConversionByAge): number[] | null {
  if (!isTold) return null;
  const upTo: number[] = [];
  for (let months = 1; months <= MOST_LAG; months++) {
    const { conversion } = by(Math.round(months * DAYS_OF_MONTH));
    if (conversion === null) break;
    upTo.push(conversion);
  }
  const all = upTo[upTo.length - 1];
  return all ? upTo.map((conversion, i) => (conversion - (upTo[i - 1] ?? 0)) / all) : null;
}
