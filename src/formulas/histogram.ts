import { quantiles } from './arithmetic.ts';

/** How often each value occurs: all that quantiles and sums need, and two of them add up to that of both. */
export class Histogram {
  private readonly counts = new Map<number, number>();
  /** Values that are not in the counts yet: many different ones are chosen from sooner than they are counted. */
  private uncounted: number[] = [];
  private counted = 0;

  /** @param n how many of the value, at least 1 */
  add(value: number, n = 1): void {
    if (n === 1) this.uncounted.push(value);
    else this.count(value, n);
  }

  addAll(other: Histogram): void {
    for (const [value, n] of other.settled()) this.count(value, n);
  }

  /** How many values there are, equal ones one by one. */
  get total(): number {
    return this.counted + this.uncounted.length;
  }

  /** How many there are of a value. */
  of(value: number): number {
    return this.settled().get(value) ?? 0;
  }

  /** How many values are at least so great. */
  from(least: number): number {
    let total = 0;
    for (const [value, n] of this.settled()) if (value >= least) total += n;
    return total;
  }

  /** The values that occur, the least first, each once. */
  values(): Float64Array {
    const counts = this.settled();
    const values = new Float64Array(counts.size);
    let i = 0;
    for (const value of counts.keys()) values[i++] = value;
    return values.sort();
  }

  /**
   * What `quantiles` of arithmetic.ts gives for the values one by one (Hyndman and Fan's type 7). Null for no values.
   *
   * @param shares each from 0 to 1
   */
  quantiles(shares: readonly number[]): (number | null)[] {
    if (this.counted === 0) return quantiles(this.uncounted, shares);
    const values = this.values();
    let seen = 0;
    const upTo = values.map((value) => {
      seen += this.of(value);
      return seen;
    });
    /** The value at a place, if they stood in order one by one. */
    const ranked = (place: number): number => {
      let [first, last] = [0, values.length - 1];
      while (first < last) {
        const middle = (first + last) >> 1;
        if (upTo[middle]! > place) last = middle;
        else first = middle + 1;
      }
      return values[first]!;
    };
    return shares.map((p) => {
      const at = (seen - 1) * p;
      const low = Math.floor(at);
      const below = ranked(low);
      return below + (ranked(low + 1) - below) * (at - low);
    });
  }

  median(): number | null {
    return this.quantiles([0.5])[0]!;
  }

  private count(value: number, n: number): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + n);
    this.counted += n;
  }

  /** The counts, with all values in them. */
  private settled(): ReadonlyMap<number, number> {
    const { counts, uncounted } = this;
    for (let i = 0; i < uncounted.length; i++)
      counts.set(uncounted[i]!, (counts.get(uncounted[i]!) ?? 0) + 1);
    this.counted += uncounted.length;
    this.uncounted = [];
    return counts;
  }
}
