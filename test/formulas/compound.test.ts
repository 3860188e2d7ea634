import { describe, expect, it } from 'vitest';
import { addSize, type Compound, compoundTotals } from '../../src/formulas/compound.ts';

const CELLS = 256;
/** So many of size 1 are expected. */
function ones(mean: number, spread: number, squares = 0): Compound {
  const way = { rates: new Float64Array(CELLS), squares: new Float64Array(CELLS) };
  way.rates[1] = mean;
  way.squares[1] = squares;
  return { ...way, levels: [{ weight: 1, spread }] };
}

describe('the distribution of a sum of random size', () => {
  // scipy 1.17.1: stats.poisson.cdf(k, 12)
  it('a level that is certain: Poisson’s distribution', () => {
    const totals = compoundTotals([ones(12, 0)], 1, CELLS);
    expect(totals.upTo(5)).toBeCloseTo(0.020_341_029, 9);
    expect(totals.upTo(12)).toBeCloseTo(0.575_965_249, 9);
    expect(totals.below(21)).toBeCloseTo(0.988_402_263, 9);
  });

  // scipy 1.17.1: stats.nbinom.cdf(k, 6.25, 6.25 / 18.25), .ppf([.1, .9])
  it('a level with a spread of 0.4: negative binomial', () => {
    const totals = compoundTotals([ones(12, 0.4)], 1, CELLS);
    expect(totals.upTo(5)).toBeCloseTo(0.118_294_438, 9);
    expect(totals.upTo(12)).toBeCloseTo(0.587_170_957, 9);
    expect(totals.upTo(20)).toBeCloseTo(0.912_348_76, 9);
    expect([totals.quantile(0.1), totals.quantile(0.9)]).toEqual([5, 20]);
  });

  // scipy 1.17.1: stats.binom.cdf(k, 20, .3); the logarithm is taken as far as the second order
  it('twenty that come at most once each: within 0.01 of the binomial distribution (Poisson’s is 0.03 off)', () => {
    const totals = compoundTotals([ones(6, 0, 20 * 0.3 ** 2)], 1, CELLS);
    expect(Math.abs(totals.upTo(2) - 0.035_483)).toBeLessThan(0.01);
    expect(Math.abs(totals.upTo(6) - 0.608_01)).toBeLessThan(0.01);
    expect(Math.abs(totals.upTo(10) - 0.982_855)).toBeLessThan(0.01);
  });

  it('two ways with their weights: the chances between those of each', () => {
    const half = (mean: number) => ({ ...ones(mean, 0), levels: [{ weight: 0.5, spread: 0 }] });
    const [both, few, many] = [[half(4), half(9)], [ones(4, 0)], [ones(9, 0)]].map((ways) =>
      compoundTotals(ways, 1, CELLS).upTo(6),
    );
    expect(both).toBeCloseTo((few! + many!) / 2, 9);
  });

  it('sizes of their own: one order of 2.5 steps, half of the time', () => {
    const way = { rates: new Float64Array(CELLS), squares: new Float64Array(CELLS) };
    addSize(way.rates, 2.5, Math.LN2);
    const totals = compoundTotals([{ ...way, levels: [{ weight: 1, spread: 0 }] }], 10, CELLS);
    expect(totals.upTo(0)).toBeCloseTo(0.5, 6);
    expect(totals.below(20)).toBeCloseTo(0.5, 6);
    expect(totals.upTo(20)).toBeGreaterThan(0.6);
  });
});
