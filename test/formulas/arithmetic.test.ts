import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtLeast, quantile, quantiles, roundUp } from '../../src/formulas/arithmetic.ts';

describe('rounding up', () => {
  it('forgives binary dust: 21 ÷ 0.35 is 60', () => expect(roundUp(21 / 0.35)).toBe(60));
  it('of a real fraction goes up', () => expect(roundUp(88.2)).toBe(89));
});

describe('at least', () => {
  it('is what is equal but for its binary dust', () => {
    expect(0.3 - 0.1 >= 0.2).toBe(false);
    expect(isAtLeast(0.3 - 0.1, 0.2)).toBe(true);
    expect(isAtLeast(0.2, 0.3 - 0.1)).toBe(true);
  });
  it('is not what is less', () => {
    expect(isAtLeast(0.199999, 0.2)).toBe(false);
    expect(isAtLeast(0, 1e-13)).toBe(false);
  });
});

it('a quantile lies between its neighbours, as PERCENTILE has it', () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([10, 1], 0.9)).toBeCloseTo(9.1, 12);
  expect(quantile([], 0.5)).toBeNull();
});

it('several quantiles are what sorting gives, and the values stay as they are', () => {
  const values = fc.oneof(
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.array(fc.integer({ min: 0, max: 5 }), { size: 'large' }),
  );
  fc.assert(
    fc.property(values, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (some, shares) => {
      const before = [...some];
      const sorted = [...some].sort((a, b) => a - b);
      const plain = shares.map((p) => {
        const at = (sorted.length - 1) * p;
        const low = Math.floor(at);
        const [below, above] = [sorted[low]!, sorted[Math.min(low + 1, sorted.length - 1)]!];
        return some.length === 0 ? null : below + (above - below) * (at - low);
      });
      // 0 and -0 are the same height.
      expect(quantiles(some, shares).map((value) => value && value + 0)).toEqual(
        plain.map((value) => value && value + 0),
      );
      expect(some).toEqual(before);
    }),
  );
});

it('a quantile of many values in an order that is bad for choosing is found as well', () => {
  const n = 2000;
  const organPipes = Array.from({ length: n }, (_, i) => Math.min(i, n - i));
  expect(quantile(organPipes, 0.5)).toBe(n / 4);
});
