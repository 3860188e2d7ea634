/** How far from a whole number a binary fraction may be and still be that number: 21 ÷ 0.35 is 60. */
const DUST = 1e-9;

/** The least whole number that is not below x, forgiving binary dust: 60.00000000000001 is 60. */
export function roundUp(x: number): number {
  return Math.ceil(withoutDust(x));
}

/** The whole number that x is but for binary dust; any other x as it is. */
export function withoutDust(x: number): number {
  const nearest = Math.round(x);
  return Math.abs(x - nearest) <= DUST * Math.max(1, Math.abs(x)) ? nearest : x;
}

/** The greatest whole number that is not above x, forgiving binary dust. */
export function roundDown(x: number): number {
  return 0 - roundUp(-x);
}

/** How far rounded arithmetic may leave two numbers apart that are equal, as a part of their size. */
const ROUNDING = 1e-12;

/**
 * x ≥ limit, where a tie is a tie: 0.3 − 0.1 is at least 0.2 although its binary value is below it, and a chance of exactly a
 * half is at least 50 % however it was summed up.
 *
 * @param size of the numbers that the two were computed of, where these were much larger
 */
export function isAtLeast(x: number, limit: number, size = Math.max(Math.abs(x), Math.abs(limit))): boolean {
  return x >= limit - ROUNDING * size;
}

/** x ÷ y, or null where y is 0 or either is missing: a rate of nothing is no rate. */
export function ratio(x: number | null, y: number | null): number | null {
  return x === null || y === null || y === 0 ? null : x / y;
}

/**
 * The value below which the share p of the values lies, interpolated linearly between neighbours: what PERCENTILE
 * gives in a spreadsheet (Hyndman and Fan's type 7). Null for no values.
 */
export function quantile(values: ArrayLike<number>, p: number): number | null {
  return quantiles(values, [p])[0]!;
}

export function median(values: ArrayLike<number>): number | null {
  return quantile(values, 0.5);
}

/** Several quantiles of the same values. @param shares each from 0 to 1 */
export function quantiles(values: ArrayLike<number>, shares: readonly number[]): (number | null)[] {
  if (values.length === 0) return shares.map(() => null);
  const some = new Float64Array(values);
  return shares.map((p) => {
    const at = (some.length - 1) * p;
    const low = Math.floor(at);
    const below = ranked(some, low);
    const above = low + 1 < some.length ? ranked(some, low + 1) : below;
    return below + (above - below) * (at - low);
  });
}

const MOST_ROUNDS = 50;

/**
 * The value that would be at a place if the values were in order. They are moved so far that it is there, smaller ones
 * before it and greater ones behind. Source: Hoare 1961, Algorithm 65 (FIND), Comm. ACM 4:321. Its expected time is
 * linear; where the order of the values makes it slow, what is left is sorted.
 */
function ranked(values: Float64Array, place: number): number {
  let first = 0;
  let last = values.length - 1;
  for (let round = 0; first < last; round++) {
    if (round === MOST_ROUNDS) {
      values.subarray(first, last + 1).sort();
      break;
    }
    const pivot = values[(first + last) >> 1]!;
    let low = first;
    let high = last;
    while (low <= high) {
      while (values[low]! < pivot) low++;
      while (values[high]! > pivot) high--;
      if (low > high) break;
      const moved = values[low]!;
      values[low++] = values[high]!;
      values[high--] = moved;
    }
    if (place <= high) last = high;
    else if (place >= low) first = low;
    else break;
  }
  return values[place]!;
}
