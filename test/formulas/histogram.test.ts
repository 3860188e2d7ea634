import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantiles } from '../../src/formulas/arithmetic.ts';
import { Histogram } from '../../src/formulas/histogram.ts';

const histogramOf = (values: readonly number[]): Histogram => {
  const histogram = new Histogram();
  for (const value of values) histogram.add(value);
  return histogram;
};

describe('a histogram', () => {
  // 2 days four times, 5 days once and 9 days three times: 2 2 2 2 5 9 9 9.
  const days = new Histogram();
  days.add(9, 3);
  days.add(2, 4);
  days.add(5);

  it('knows how many there are, of a value and from one upwards', () => {
    expect([days.total, days.of(2), days.of(3)]).toEqual([8, 4, 0]);
    expect([days.from(0), days.from(5), days.from(5.5), days.from(10)]).toEqual([8, 4, 3, 0]);
    expect([...days.values()]).toEqual([2, 5, 9]);
  });

  it('has the quantiles of its values one by one: the middle of 2 and 5 is 3.5', () => {
    expect(days.median()).toBe(3.5);
    // At (8 − 1) × 0.6 = 4.2: a fifth of the way from 5 to 9.
    expect(days.quantiles([0, 0.6, 1])).toEqual([2, expect.closeTo(5.8, 12), 9]);
  });

  it('of nothing has none', () => expect(new Histogram().quantiles([0.5, 0.9])).toEqual([null, null]));

  it('has the quantiles that the list has, also where two are added up', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -3, max: 20 })),
        fc.array(fc.integer({ min: 0, max: 100_000 })),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (some, others, shares) => {
          expect(histogramOf(some).quantiles(shares)).toEqual(quantiles(some, shares));
          const all = histogramOf(some);
          all.addAll(histogramOf(others));
          expect(all.quantiles(shares)).toEqual(quantiles([...some, ...others], shares));
        },
      ),
    ));
});
