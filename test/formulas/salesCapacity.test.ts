import { describe, expect, it } from 'vitest';
import { attemptsThatPay } from '../../src/formulas/salesCapacity.ts';

describe('attempts that pay', () => {
  it('of equal gains the fewest: one that brings just what it costs is not made', () => {
    // 7 % of 100 is 7.000000000000001 in binary.
    expect(0.07 * 100).toBeGreaterThan(7);
    expect(attemptsThatPay([0.07], 100, 7)).toBe(0);
    expect(attemptsThatPay([0.5, 0.07], 100, 7)).toBe(1);
    expect(attemptsThatPay([0.07], 100, 6.99)).toBe(1);
  });
});
