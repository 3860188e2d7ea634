import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundTotals } from '../../../src/formulas/compound.ts';
import {
  chanceOf,
  FEWEST_COMPARED,
  rangeOf,
  recordOf,
  standardisedError,
  widthFrom,
} from '../../../src/measures/forecast/forecastRecord.ts';

/** So many of something are expected, as Poisson has it. */
function totalsOf(mean: number) {
  const rates = new Float64Array(256);
  rates[1] = mean;
  return compoundTotals(
    [{ rates, squares: new Float64Array(256), levels: [{ weight: 1, spread: 0 }] }],
    1,
    256,
  );
}

describe('the width of a range, from how far off earlier ones were', () => {
  it('seven errors: as wide as the distribution says; from eight on they count', () => {
    expect(FEWEST_COMPARED).toBe(8);
    expect(widthFrom(new Array(7).fill(4), 0.8)).toBe(1);
    expect(widthFrom(new Array(8).fill(4), 0.8)).toBeGreaterThan(1);
    expect(widthFrom(new Array(8).fill(0), 0.8)).toBeLessThan(1);
  });

  it('errors as a normal distribution has them change nothing', () => {
    // In 8 of 10 cases it lies within ±1.2816: of 24 the 20th, as (24 + 1) × 0.8.
    const errors = [...new Array(19).fill(0.5), 1.281_551_6, ...new Array(4).fill(2)];
    expect(widthFrom(errors, 0.8)).toBeCloseTo(1, 6);
  });

  it('never more than twice as wide, nor less than three quarters', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true })), (errors) => {
        const width = widthFrom(errors, 0.8);
        expect(width).toBeGreaterThanOrEqual(0.75);
        expect(width).toBeLessThanOrEqual(2);
      }),
    ));
});

describe('a range', () => {
  // scipy 1.17.1: stats.poisson.ppf([.1, .9], 20)
  it('has the quantiles of the distribution as its ends', () =>
    expect(rangeOf(totalsOf(20), 20, 0.8, 1)).toEqual([14, 26]));

  it('is wider where the width is more', () => {
    const [low, high] = rangeOf(totalsOf(20), 20, 0.8, 1.5);
    expect(low).toBeLessThan(14);
    expect(high).toBeGreaterThan(26);
  });
});

describe('the chance of at least so many', () => {
  // scipy 1.17.1: 1 - stats.poisson.cdf(24, 20)
  it('as the distribution has it', () => expect(chanceOf(totalsOf(20), 25, 1)).toBeCloseTo(0.156_773, 5));
  it('is certain of nothing more', () => expect(chanceOf(totalsOf(20), 0, 1)).toBe(1));
  it('nears a half where the range is widened', () => {
    expect(chanceOf(totalsOf(20), 25, 2)).toBeGreaterThan(chanceOf(totalsOf(20), 25, 1));
    expect(chanceOf(totalsOf(20), 15, 2)).toBeLessThan(chanceOf(totalsOf(20), 15, 1));
  });
});

describe('the record', () => {
  const one = (day: number, came: number) => ({
    day,
    known: day + 30,
    expected: 20,
    totals: totalsOf(20),
    came,
  });

  it('counts the ranges that held, their ends among them', () => {
    const { held, of, remade } = recordOf([one(1, 14), one(2, 13), one(3, 26), one(4, 27)], 0.8);
    expect([held, of]).toEqual([2, 4]);
    expect(remade.map((made) => made.held)).toEqual([true, false, true, false]);
  });

  it('each range is as it was printed then: what came later does not widen it', () => {
    // Nine misses, all known by the day 100.
    const misses = Array.from({ length: 9 }, (_, i) => one(i, 40));
    const { remade } = recordOf([...misses, one(38, 20), one(39, 20)], 0.8);
    expect([remade[8]!.low, remade[8]!.high]).toEqual([14, 26]);
    expect(remade[10]!.high).toBeGreaterThan(26);
  });

  it('an error is measured on the scale of a normal distribution', () => {
    expect(standardisedError(one(1, 20))).toBeCloseTo(0, 0);
    // scipy 1.17.1: stats.norm.ppf((poisson.cdf(26, 20) + poisson.cdf(25, 20)) / 2)
    expect(standardisedError(one(1, 26))).toBeCloseTo(1.310_37, 4);
  });
});
