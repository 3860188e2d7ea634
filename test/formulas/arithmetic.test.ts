import { describe, expect, it } from 'vitest';
import { quantile, roundUp } from '../../src/formulas/arithmetic.ts';

describe('rounding up', () => {
  it('forgives binary dust: 21 ÷ 0.35 is 60', () => expect(roundUp(21 / 0.35)).toBe(60));
  it('of a real fraction goes up', () => expect(roundUp(88.2)).toBe(89));
});

it('a quantile lies between its neighbours, as PERCENTILE has it', () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([10, 1], 0.9)).toBeCloseTo(9.1, 12);
  expect(quantile([], 0.5)).toBeNull();
});
