/**
 * A sum of money shared out in whole minor units (öre). What rounding leaves goes to the largest share, the first of equal
 * ones, so that the parts give back the sum.
 *
 * @param shares together 1
 * @param sum in whole minor units of its currency
 * @param decimals that the currency has: 2 for SEK
 */
export function shareOut(shares: readonly number[], sum: number, decimals: number): number[] {
  const unit = 10 ** decimals;
  const units = Math.round(sum * unit);
  const largest = shares.indexOf(Math.max(...shares));
  // Counted in minor units, so that no binary dust of adding gets into the rest.
  const parts = shares.map((share, i) => (i === largest ? 0 : Math.round(share * units)));
  parts[largest] = units - parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / unit);
}
