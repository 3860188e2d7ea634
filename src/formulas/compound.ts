import { fourier } from './fourier.ts';

/** A level that multiplies all rates and is not known exactly: gamma distributed about 1. */
export interface Level {
  /** How likely this spread is. */
  readonly weight: number;
  /** Standard deviation of the level, at least 0; 0 where the rates are certain. */
  readonly spread: number;
}

/** One way in which a total may come about. */
export interface Compound {
  /** How many of each size are expected: place i is the size i × step. */
  readonly rates: Float64Array;
  /** For those that come at most once each: the sum of their squared chances, by the same sizes. */
  readonly squares: Float64Array;
  readonly levels: readonly Level[];
}

/** How likely each total is, on an even grid. */
export class Totals {
  private readonly upToCell: Float64Array;

  /** @param shares of the totals 0, step, 2 × step …, which sum to 1 */
  constructor(
    readonly step: number,
    shares: Float64Array,
  ) {
    let sum = 0;
    this.upToCell = shares.map((share) => (sum += share));
  }

  /** The chance of a total of at most so much. */
  upTo(total: number): number {
    const cell = Math.floor(total / this.step + 1e-9);
    return cell < 0 ? 0 : Math.min(1, this.upToCell[Math.min(cell, this.upToCell.length - 1)]!);
  }

  /** The chance of a total of less. */
  below(total: number): number {
    return this.upTo(Math.ceil(total / this.step - 1e-9) * this.step - this.step);
  }

  /** The least total that is not exceeded with the chance. @param chance above 0 and below 1 */
  quantile(chance: number): number {
    let [low, high] = [0, this.upToCell.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.upToCell[middle]! >= chance) high = middle;
      else low = middle + 1;
    }
    return low * this.step;
  }
}

/**
 * The distribution of a sum of random size: so many of each size are expected, and a level that is not known exactly
 * (gamma: then numbers are negative binomial) multiplies them all. From its Fourier transform, which is known in closed
 * form: (1 + spread² × Σ rate × (1 − e^(it size)))^(−1 ÷ spread²); what comes at most once varies less, by the square of
 * its chance. Source: Heckman and Meyers 1983, Proc CAS 70:22; Embrechts and Frei 2009, Math Meth Oper Res 69:497.
 *
 * @param ways whose levels' weights sum to 1 over all of them
 * @param step money or number between two totals of the grid
 * @param cells of the grid, a power of 2; what is beyond it comes round to its beginning, so it should be far
 */
export function compoundTotals(ways: readonly Compound[], step: number, cells: number): Totals {
  const real = new Float64Array(cells);
  const imaginary = new Float64Array(cells);
  const [re, im] = [new Float64Array(cells), new Float64Array(cells)];
  for (const { rates, squares, levels } of ways) {
    // Both at once: the transform of what is real is even in its real part and odd in the other.
    re.set(rates);
    im.set(squares);
    fourier(re, im);
    const squaresAt = (k: number) => (im[k]! + im[(cells - k) % cells]!) / 2;
    const squaresAside = (k: number) => (re[(cells - k) % cells]! - re[k]!) / 2;
    const all = re[0]!;
    const allSquares = im[0]!;
    for (let k = 0; k <= cells / 2; k++) {
      const back = (cells - k) % cells;
      const twice = (2 * k) % cells;
      // Σ rate × (1 − e^…), and half of Σ square × (1 − e^…)²: as far as the second order the logarithm of 1 − p (1 − e^…).
      const a = all - (re[k]! + re[back]!) / 2 + (allSquares - 2 * squaresAt(k) + squaresAt(twice)) / 2;
      const b = -(im[k]! - im[back]!) / 2 + (squaresAside(twice) - 2 * squaresAside(k)) / 2;
      for (let i = 0; i < levels.length; i++) {
        const { weight, spread } = levels[i]!;
        const v = spread * spread;
        const sure = v < 1e-9;
        // Its logarithm, as a complex number.
        const log = sure ? -a : -Math.log((1 + v * a) ** 2 + (v * b) ** 2) / (2 * v);
        if (log < -40) continue;
        const angle = sure ? -b : -Math.atan2(v * b, 1 + v * a) / v;
        const size = weight * Math.exp(log);
        real[k]! += size * Math.cos(angle);
        imaginary[k]! += size * Math.sin(angle);
      }
    }
  }
  // Back again: the transform of the conjugate, which for a real result is the other half.
  for (let k = 1; k < cells / 2; k++) {
    real[cells - k] = real[k]!;
    imaginary[cells - k] = imaginary[k]!;
    imaginary[k] = -imaginary[k]!;
  }
  fourier(real, imaginary);
  let sum = 0;
  const shares = real.map((share) => Math.max(0, share / cells));
  for (const share of shares) sum += share;
  return new Totals(
    step,
    shares.map((share) => share / sum),
  );
}

/** Puts a size between two totals of the grid on both of them, so that its mean stays. */
export function addSize(sizes: Float64Array, place: number, rate: number): void {
  const low = Math.min(Math.floor(place), sizes.length - 1);
  const part = low === sizes.length - 1 ? 0 : place - low;
  sizes[low]! += rate * (1 - part);
  if (part > 0) sizes[low + 1]! += rate * part;
}

/**
 * The same for many sizes that are equally likely: those of a cell are added together.
 *
 * @param own in ascending order, at least 0
 * @param step the width of a cell
 * @param rate of each
 */
export function addSizes(sizes: Float64Array, own: Float64Array, step: number, rate: number): void {
  for (let from = 0; from < own.length; ) {
    const low = Math.min(Math.floor(own[from]! / step), sizes.length - 1);
    let [to, sum] = [from, 0];
    for (; to < own.length && (low === sizes.length - 1 || own[to]! / step < low + 1); to++)
      sum += own[to]! / step - low;
    const part = low === sizes.length - 1 ? 0 : sum;
    sizes[low]! += rate * (to - from - part);
    if (part > 0) sizes[low + 1]! += rate * part;
    from = to;
  }
}
