import { median } from '../src/formulas/arithmetic.ts';

/** What came out in the rounds: the least, the middle (median) and the most. */
export interface Spread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return { low: Math.min(...values), middle: median(values)!, high: Math.max(...values) };
}

/** Round by round, so that a slow moment of the machine is in both sides of a ratio. */
export function ratios(these: readonly number[], those: readonly number[]): Spread {
  return spreadOf(these.map((value, round) => value / those[round]!));
}

/** "1.9–2.0–2.3" */
export function spreadText({ low, middle, high }: Spread, digits = 2): string {
  return [low, middle, high].map((value) => value.toFixed(digits)).join('–');
}
