import { quantiles } from './arithmetic.ts';
import { normalQuantile } from './wilson.ts';

/** Uniform from 0 up to, not including, 1. */
export type Uniform = () => number;

/** The same every time: a report on the same records says the same. */
export const SEED = 1927;

/** Beyond so many a Poisson count is drawn from the normal distribution with its mean and variance. */
const MANY = 50;

/** A generator that gives the same numbers for the same seed everywhere. Source: Tommy Ettinger's Mulberry32. */
export function seededUniform(seed: number): Uniform {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * How often something that was seen so many times is drawn when all is drawn anew: a Poisson count. So tallies are drawn
 * anew, and no record has to be: the Poisson bootstrap (Hanley and MacGibbon 2006, Computer Methods and Programs in
 * Biomedicine 83:57).
 *
 * @param times at least 0
 */
export function drawnAnew(times: number, uniform: Uniform): number {
  if (times === 0) return 0;
  const draw = uniform();
  if (times > MANY) {
    // 0 and 1 have no quantile.
    const z = normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, draw)));
    return Math.max(0, Math.round(times + Math.sqrt(times) * z));
  }
  let count = 0;
  let chance = Math.exp(-times);
  for (let sum = chance; draw > sum && chance > 1e-300; sum += chance) chance *= times / ++count;
  return count;
}

/**
 * Where a figure lies by what it was when all was drawn anew: the middle of its values.
 *
 * @param values at least one, in any order
 * @param confidence above 0 and below 1, by default 0.95
 */
export function middleOf(values: readonly number[], confidence = 0.95): [low: number, high: number] {
  const [low, high] = quantiles(values, [(1 - confidence) / 2, (1 + confidence) / 2]);
  return [low!, high!];
}
