import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut } from '../../../src/formulas/attribution/credit.ts';

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('shares in money', () => {
  it('give back the sum to the öre, each within an öre of its share but for the largest', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 1e9 }),
        (weights, öre) => {
          const shares = weights.map((weight) => weight / sum(weights));
          const parts = shareOut(shares, öre / 100, 2);
          expect(parts.reduce((all, part) => all + Math.round(part * 100), 0)).toBe(öre);
          const largest = shares.indexOf(Math.max(...shares));
          parts.forEach((part, i) => {
            if (i !== largest) expect(Math.abs(part - (shares[i]! * öre) / 100)).toBeLessThan(0.0051);
          });
        },
      ),
    ));
  it('leave the rest to the largest', () =>
    expect(shareOut([0.2, 0.4, 0.4], 0.04, 2)).toEqual([0.01, 0.01, 0.02]));
  it('are whole in a currency without decimals, and thousandths in one with three', () => {
    expect(shareOut([0.4, 0.3, 0.3], 101, 0)).toEqual([41, 30, 30]);
    expect(shareOut([0.4, 0.3, 0.3], 1.001, 3)).toEqual([0.401, 0.3, 0.3]);
    expect(shareOut([1], 0.29, 2)).toEqual([0.29]);
  });
});
