/** How far from a whole number a binary fraction may be and still be that number: 21 ÷ 0.35 is 60. */
const DUST = 1e-9;

/** The least whole number that is not below x, forgiving binary dust: 60.00000000000001 is 60. */
export function roundUp(x: number): number {
  const nearest = Math.round(x);
  return Math.abs(x - nearest) <= DUST * Math.max(1, Math.abs(x)) ? nearest : Math.ceil(x);
}

/** The greatest whole number that is not above x, forgiving binary dust. */
export function roundDown(x: number): number {
  return 0 - roundUp(-x);
}

/** x ÷ y, or null where y is 0 or either is missing: a rate of nothing is no rate. */
export function ratio(x: number | null, y: number | null): number | null {
  return x === null || y === null || y === 0 ? null : x / y;
}

/**
 * The value below which the share p of the values lies, interpolated linearly between neighbours: what PERCENTILE
 * gives in a spreadsheet (Hyndman and Fan's type 7). Null for no values.
 */
export function quantile(values: readonly number[] | Float64Array, p: number): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * p;
  const low = Math.floor(at);
  const below = sorted[low]!;
  const above = sorted[Math.min(low + 1, sorted.length - 1)]!;
  return below + (above - below) * (at - low);
}

export function median(values: readonly number[] | Float64Array): number | null {
  return quantile(values, 0.5);
}
