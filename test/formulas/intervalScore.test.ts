import fc from 'fast-check';
import { expect, it } from 'vitest';
import { intervalScore } from '../../src/formulas/intervalScore.ts';

it('the width where it holds, its ends among them', () => {
  expect(intervalScore(10, 30, 10, 0.9)).toBe(20);
  expect(intervalScore(10, 30, 30, 0.9)).toBe(20);
});

it('20 times as far as it lies outside, for ranges of which nine in ten shall hold', () => {
  expect(intervalScore(10, 30, 31, 0.9)).toBeCloseTo(40, 9);
  expect(intervalScore(10, 30, 8, 0.9)).toBeCloseTo(60, 9);
});

it('is least for the true quantiles: Gneiting and Raftery 2007, whatever else is said', () => {
  const came = Array.from({ length: 100 }, (_, i) => i);
  const mean = (low: number, high: number) =>
    came.reduce((sum, one) => sum + intervalScore(low, high, one, 0.8), 0) / 100;
  fc.assert(
    fc.property(fc.nat(99), fc.nat(99), (low, high) => {
      fc.pre(low <= high);
      expect(mean(low, high)).toBeGreaterThanOrEqual(mean(10, 89) - 1e-9);
    }),
  );
});
