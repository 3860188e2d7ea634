/**
 * A sum of money shared out in whole hundredths (öre). What rounding leaves goes to the largest share, the first of equal
 * ones, so that the parts give back the sum.
 *
 * @param shares together 1
 */
export function shareOut(shares: readonly number[], sum: number): number[] {
  if (shares.length === 1) return [(sum * 100) / 100];
  const largest = shares.indexOf(Math.max(...shares));
  const parts = shares.map((share, i) => (i === largest ? 0 : Math.round(share * sum * 100) / 100));
  // Counted in hundredths, so that no binary dust of adding gets into the rest.
  const others = parts.reduce((total, part) => total + Math.round(part * 100), 0);
  parts[largest] = (sum * 100 - others) / 100;
  return parts;
}
