import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnAnew, middleOf, SEED, seededUniform } from '../../src/formulas/resampling.ts';

describe('what is drawn anew', () => {
  it('is the same for the same seed, and another for another', () => {
    const first = (seed: number) => Array.from({ length: 5 }, seededUniform(seed));
    expect(first(SEED)).toEqual(first(SEED));
    expect(first(SEED)).not.toEqual(first(SEED + 1));
    // Computed with whole numbers in Python.
    expect(first(0).slice(0, 3)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
  });

  it.each([1, 7, 50, 51, 400])('of %i has their mean and variance', (times) => {
    const uniform = seededUniform(2);
    const draws = Array.from({ length: 20_000 }, () => drawnAnew(times, uniform));
    const mean = draws.reduce((sum, n) => sum + n, 0) / draws.length;
    const variance = draws.reduce((sum, n) => sum + (n - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean / times - 1)).toBeLessThan(0.03);
    expect(Math.abs(variance / times - 1)).toBeLessThan(0.05);
  });

  it('of 1 is none in 36.8 % of draws, one in 36.8 % and two in 18.4 %: e⁻¹ ÷ k!', () => {
    const uniform = seededUniform(3);
    const draws = Array.from({ length: 20_000 }, () => drawnAnew(1, uniform));
    const share = (n: number) => draws.filter((draw) => draw === n).length / draws.length;
    for (const [n, expected] of [0.3679, 0.3679, 0.1839].entries())
      expect(Math.abs(share(n) - expected)).toBeLessThan(0.012);
  });

  it('is never below 0 nor broken, and nothing of nothing', () => {
    expect(drawnAnew(0, () => 0.9)).toBe(0);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, u) => {
          const draw = drawnAnew(n, () => u);
          expect(Number.isInteger(draw) && draw >= 0).toBe(true);
        },
      ),
    );
  });
});

it('the middle 95 % of 0 to 40 is 1 to 39, as numpy.percentile has it', () =>
  expect(middleOf(Array.from({ length: 41 }, (_, i) => 40 - i))).toEqual([
    expect.closeTo(1, 12),
    expect.closeTo(39, 12),
  ]));
