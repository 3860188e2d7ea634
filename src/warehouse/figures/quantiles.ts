import { Histogram } from '../../formulas/histogram.ts';
import type { Found } from '../figure.ts';

const SHARES = { p50: 0.5, p90: 0.9 } as const;
/** The neighbours that the middle and nine of ten lie between: with them a quantile is exact, and short. */
export const NEIGHBOURS = Object.keys(SHARES).flatMap((name) => [`${name}_low`, `${name}_high`]);

/**
 * Their columns, over rows that have each value once: with `n` for how many there are, `up_to` for how many up to it, and `total`.
 *
 * @param value the column of the values
 */
export function neighbours(value: string): string {
  // A share as a whole number of tenths: no engine's rounding decides which place it is.
  return Object.entries(SHARES)
    .map(([name, share]) => {
      const place = `(((total - 1) * ${share * 10} - MOD((total - 1) * ${share * 10}, 10)) / 10)`;
      const at = (offset: number) =>
        `MAX(CASE WHEN up_to - n <= ${place} + ${offset} AND up_to > ${place} + ${offset} THEN ${value} END)`;
      return `${at(0)} AS ${name}_low, ${at(1)} AS ${name}_high`;
    })
    .join(', ');
}

/** As many values with the same median and the same ninth tenth. @param row with `leads` and the neighbours */
export function thinned(row: Found | undefined): Histogram {
  const histogram = new Histogram();
  const n = row?.value('leads') ?? 0;
  if (!row || n === 0) return histogram;
  const add = (name: string, count: number) => {
    if (count > 0) histogram.add(row.value(name), count);
  };
  const placeOf = (share: number) => Math.floor(((n - 1) * share * 10) / 10);
  const [middle, most] = [placeOf(SHARES.p50), placeOf(SHARES.p90)];
  add('p50_low', middle + 1);
  if (most > middle) {
    add('p50_high', most - middle - 1);
    add('p90_low', 1);
  }
  add('p90_high', n - 1 - most);
  return histogram;
}
