import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logChanceOfCount, logGamma } from '../../src/formulas/negativeBinomial.ts';

// scipy 1.17.1: stats.nbinom.logpmf(count, 1/spread², 1/spread² / (1/spread² + mean))
it.each([
  [0, 3, 0.3, -2.655_743_338_561_109],
  [7, 3, 0.3, -3.562_197_274_448_149],
  [120, 100, 0.1, -4.618_409_328_875_245],
  [0, 0.05, 0.9, -0.049_014_033_150_064_314],
  [40, 25, 0.45, -4.432_965_802_303_718],
])('%i where %f are expected, with a spread of %f', (count, mean, spread, log) =>
  expect(logChanceOfCount(count, mean, spread)).toBeCloseTo(log, 9),
);

it('all chances sum to 1', () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 20, noNaN: true }),
      fc.double({ min: 0.02, max: 0.8, noNaN: true }),
      (mean, spread) => {
        let sum = 0;
        for (let count = 0; count < 600; count++) sum += Math.exp(logChanceOfCount(count, mean, spread));
        expect(sum).toBeCloseTo(1, 6);
      },
    ),
    { numRuns: 30 },
  ));

it('Γ of whole numbers: factorials', () => {
  expect(Math.exp(logGamma(1))).toBeCloseTo(1, 12);
  expect(Math.exp(logGamma(5))).toBeCloseTo(24, 10);
  expect(Math.exp(logGamma(0.5)) ** 2).toBeCloseTo(Math.PI, 12);
});
