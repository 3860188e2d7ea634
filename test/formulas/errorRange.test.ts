import { expect, it } from 'vitest';
import { errorRange } from '../../src/formulas/errorRange.ts';

it('with eight errors their quantiles, as R has them: quantile(1:8, c(.1, .9)) is 1.7 and 7.3', () => {
  const [low, high] = errorRange(100, [8, 1, 7, 2, 6, 3, 5, 4], 0.8)!;
  expect([low, high]).toEqual([expect.closeTo(101.7, 9), expect.closeTo(107.3, 9)]);
});

it('with seven the normal distribution: 1.2816 times their root mean square', () => {
  const [low, high] = errorRange(9, [3, -3, 3, -3, 3, -3, 3], 0.8)!;
  expect([low, high]).toEqual([expect.closeTo(9 - 3.844_655, 5), expect.closeTo(9 + 3.844_655, 5)]);
});

it('few errors, all small: a count is no surer than Poisson’s', () =>
  expect(errorRange(100, [0, 0], 0.8)![1]).toBeCloseTo(112.8155, 4));

it('no range without any error, none below 0', () => {
  expect(errorRange(100, [], 0.8)).toBeNull();
  expect(errorRange(1, [10, -10], 0.8)![0]).toBe(0);
});
