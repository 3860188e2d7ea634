import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../samples/random.ts';
import {
  chanceOf,
  dispersionOfCounts,
  dispersionOfShares,
  FEWEST_MONTHS,
  holm,
} from '../../src/formulas/beyondChance.ts';

describe('how often chance brings so many', () => {
  it.each([
    // scipy 1.17: min(1, 2·min(binom.sf(x − 1, n, p), binom.cdf(x, n, p)))
    [12, 28, 0.2, 0.009_919_298_488_725_976],
    [3, 7, 0.2, 0.296_064],
    [0, 10, 0.3, 0.056_495_049_8],
    [10, 10, 0.3, 0.000_011_809_8],
  ])('%i of %i at %d', (count, all, share, chance) =>
    expect(chanceOf(count, all, share)).toBeCloseTo(chance, 12),
  );

  it('says less where they come in flocks: scipy’s betainc of half the counts', () =>
    expect(chanceOf(12, 28, 0.2, 2)).toBeCloseTo(0.087_708_761_128_96, 12));
});

describe('Holm’s correction', () => {
  // By hand as R's p.adjust(c(.01, .04, .03, .005, .5), "holm") does: 5 × .005, 4 × .01, 3 × .03, then at least .09, and .5.
  it('multiplies the smallest by all, the next by one less, and keeps the order', () =>
    expect(holm([0.01, 0.04, 0.03, 0.005, 0.5])).toEqual([
      expect.closeTo(0.04, 12),
      expect.closeTo(0.09, 12),
      expect.closeTo(0.09, 12),
      expect.closeTo(0.025, 12),
      0.5,
    ]));

  it('is never smaller than what it corrects, nor above 1, and one question stays as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (chances) => {
        const adjusted = holm(chances);
        for (const [i, chance] of adjusted.entries()) {
          expect(chance).toBeGreaterThanOrEqual(chances[i]!);
          expect(chance).toBeLessThanOrEqual(1);
        }
        expect(holm([0.03])).toEqual([0.03]);
      }),
    );
  });
});

describe('dispersion from month to month', () => {
  /** Olist's leads and customers by month of first contact, June 2017 to May 2018. */
  const olist = [4, 239, 386, 312, 416, 445, 200, 1141, 1028, 1174, 1352, 1303].map((n, i) => ({
    n,
    sum: [0, 2, 9, 7, 14, 18, 11, 152, 149, 167, 183, 130][i]!,
  }));

  it('of shares: 2.04 for Olist by a script of its own', () =>
    expect(dispersionOfShares(olist)).toBeCloseTo(2.040_022_498_964_041_6, 9));

  it('is never below 1, and 1 from fewer than six months', () => {
    const same = Array.from({ length: 8 }, () => ({ n: 100, sum: 10 }));
    expect(dispersionOfShares(same)).toBe(1);
    const jumpy = (months: number) =>
      Array.from({ length: months }, (_, i) => ({ n: 100, sum: i % 2 ? 40 : 10 }));
    // 10 and 40 of 100: 0.3² ÷ (0.25 × 0.75 × 0.02).
    expect(dispersionOfShares(jumpy(FEWEST_MONTHS))).toBeCloseTo(24, 9);
    expect(dispersionOfShares(jumpy(FEWEST_MONTHS - 1))).toBe(1);
  });

  it('of counts: what has slowly grown is no dispersion, what jumps is', () => {
    const days = Array.from({ length: 12 }, () => 30);
    const grown = { days, counts: days.map((_, i) => 100 + 3 * i) };
    expect(dispersionOfCounts([grown])).toBe(1);
    // 100 and 200: (200 − 150)² ÷ (300 ÷ 4).
    const jumpy = { days, counts: days.map((_, i) => (i % 2 ? 200 : 100)) };
    expect(dispersionOfCounts([jumpy])).toBeCloseTo(2500 / 75, 9);
    // By their days: 28 and 31 of them bring 280 and 310.
    expect(
      dispersionOfCounts([
        {
          days: [31, 28, 31, 28, 31, 28],
          counts: [310, 280, 310, 280, 310, 280],
        },
      ]),
    ).toBe(1);
  });

  it('of leads that come one by one is near 1, of leads in flocks of four near 4', () => {
    const random = seededRandom(3);
    const poisson = (mean: number) => {
      let n = 0;
      for (let left = Math.exp(-mean), p = random.unit(); p > left; p *= random.unit()) n++;
      return n;
    };
    const sources = (flock: number) =>
      Array.from({ length: 300 }, () => ({
        days: Array.from({ length: 12 }, () => 30),
        counts: Array.from({ length: 12 }, () => flock * poisson(20 / flock)),
      }));
    expect(Math.abs(dispersionOfCounts(sources(1)) - 1)).toBeLessThan(0.1);
    expect(Math.abs(dispersionOfCounts(sources(4)) - 4)).toBeLessThan(0.4);
  });
});
