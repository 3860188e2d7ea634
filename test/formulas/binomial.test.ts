import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalChance, leadsForCertainty } from '../../src/formulas/binomial.ts';

describe('certainty', () => {
  it('equals the sum of the binomial terms', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (n, p, k) => {
          let term = (1 - p) ** n;
          let below = 0;
          for (let j = 0; j < Math.min(k, n + 1); j++) {
            below += term;
            term *= ((n - j) / (j + 1)) * (p / (1 - p));
          }
          expect(goalChance(n, p, k)).toBeCloseTo(k > n ? 0 : 1 - below, 8);
        },
      ),
    );
  });

  it('is the least number that is enough', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.005, max: 0.9, noNaN: true }),
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        (customers, rate, certainty) => {
          const leads = leadsForCertainty(customers, rate, certainty)!;
          expect(goalChance(leads, rate, customers)).toBeGreaterThanOrEqual(certainty);
          expect(goalChance(leads - 1, rate, customers)).toBeLessThan(certainty);
        },
      ),
    );
  });

  it('with a rate that was learnt needs more leads, and nearly as many when it was learnt from very many', () => {
    expect(leadsForCertainty(10, 0.02, 0.9, { customers: 2, leads: 100 })).toBe(1278);
    expect(leadsForCertainty(10, 0.02, 0.9, { customers: 2e6, leads: 1e8 })).toBe(708);
  });

  it('that would need more than a million million leads is not given', () => {
    expect(leadsForCertainty(1, 1e-11, 0.9)).toBeLessThan(1e12);
    expect(leadsForCertainty(1, 1e-12, 0.9)).toBeNull();
  });
});
