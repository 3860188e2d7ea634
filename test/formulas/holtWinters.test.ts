import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holtWinters } from '../../src/formulas/holtWinters.ts';

describe('Holt–Winters', () => {
  it('goes on with a straight line, however far ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 20 }), (ahead, slope) => {
        const line = Array.from({ length: 10 }, (_, i) => 5 + slope * i);
        const made = holtWinters(line, ahead, 12)!;
        expect(made.forecast).toBeCloseTo(5 + slope * (9 + ahead), 9);
        for (const error of made.errors) expect(error).toBeCloseTo(0, 9);
      }),
      { numRuns: 20 },
    );
  });

  it('goes on with a line and its season from two whole seasons on', () => {
    const value = (i: number) => 100 + 2 * i + [30, -10, 0, -20][i % 4]!;
    const series = Array.from({ length: 8 }, (_, i) => value(i));
    expect(holtWinters(series, 1, 4)!.forecast).toBeCloseTo(value(8), 9);
    expect(holtWinters(series, 3, 4)!.forecast).toBeCloseTo(value(10), 9);
    expect(holtWinters(series.slice(0, 7), 1, 4)!.forecast).not.toBeCloseTo(value(7), 0);
  });

  it('smooths one step as written out by hand', () => {
    // Begun with level 10 and trend 10: 20 is as forecast, 40 lies 10 above. One error tells no weights apart, so the first
    // are taken, 0.05: level 30 + 0.05 × 10 = 30.5, trend 0.05 × (30.5 − 20) + 0.95 × 10 = 10.025.
    expect(holtWinters([10, 20, 40], 1, 12)).toEqual({ forecast: 40.525, errors: [10] });
  });

  it('needs three values, and gives no negative number', () => {
    expect(holtWinters([1, 2], 1, 12)).toBeNull();
    expect(holtWinters([30, 20, 10, 0], 5, 12)!.forecast).toBe(0);
  });
});
