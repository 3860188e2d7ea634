import { seededUniform } from '../src/formulas/resampling.ts';

/** Seeded random numbers, so that the samples come out the same everywhere and every time. */
export interface Random {
  /** Uniform from 0 up to, not including, 1. */
  unit(): number;
  chance(probability: number): boolean;
  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number;
  /** Lognormal by its median; spread is the standard deviation of the logarithm. */
  lognormal(median: number, spread: number): number;
  pick<T>(values: readonly T[]): T;
  weighted<T>(values: readonly (readonly [T, number])[]): T;
}

export function seededRandom(seed: number): Random {
  const unit = seededUniform(seed);
  const whole = (low: number, high: number) => low + Math.floor(unit() * (high - low + 1));
  // Twelve uniforms less six are near enough to a normal, and need no logarithm or cosine.
  const normal = () => {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += unit();
    return sum;
  };
  return {
    unit,
    whole,
    chance: (probability) => unit() < probability,
    lognormal: (median, spread) => median * Math.exp(spread * normal()),
    pick: (values) => values[whole(0, values.length - 1)]!,
    weighted: (values) => {
      let all = 0;
      for (let i = 0; i < values.length; i++) all += values[i]![1];
      let left = unit() * all;
      for (let i = 0; i < values.length; i++) {
        left -= values[i]![1];
        if (left < 0) return values[i]![0];
      }
      return values.at(-1)![0];
    },
  };
}
