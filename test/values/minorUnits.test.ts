import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMoney,
  inMinorUnits,
  minorUnitDecimals,
  sumOfMoney,
  withoutBinaryDust,
} from '../../src/values/minorUnits.ts';

describe('an amount in whole minor units', () => {
  it.each([
    // ISO 4217: two decimals, none, three.
    ['SEK', 115.0725, 115.07],
    ['JPY', 1234.5, 1235],
    ['ISK', 99.4, 99],
    ['KWD', 1.2345, 1.235],
    ['XYZ', 0.004, 0],
    // As they are written, a half is a half: in binary 1.005 × 100 is 100.49999999999999.
    ['SEK', 1.005, 1.01],
    ['SEK', -1.005, -1.01],
    ['SEK', 8.345, 8.35],
    // As 10.05 EUR at 11.45 come out of the product.
    ['SEK', 10.05 * 11.45, 115.07],
    ['EUR', 253017.59000000003, 253017.59],
    ['SEK', -0.001, 0],
    ['SEK', 1e17, 1e17],
  ])('%s %d is %d', (currency, amount, expected) =>
    expect(Object.is(inMinorUnits(amount, currency), expected)).toBe(true),
  );

  it('stays none where there is none', () => expect(inMinorUnits(Number.NaN, 'SEK')).toBeNaN());

  it('is written with no more decimals than its currency has', () =>
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.constantFrom('SEK', 'JPY', 'KWD'),
        (amount, currency) => {
          const decimals = minorUnitDecimals(currency);
          const rounded = inMinorUnits(amount, currency);
          expect(Number(rounded.toFixed(decimals))).toBe(rounded);
          expect(Math.abs(rounded - amount)).toBeLessThanOrEqual(0.5001 / 10 ** decimals);
        },
      ),
    ));
});

describe('a sum of money', () => {
  it('is exact, in any order', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(addMoney(0.1, 0.2)).toBe(0.3);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e8, max: 1e9 }), { maxLength: 200 }), (öre) => {
        const all = öre.reduce((sum, one) => sum + one, 0);
        expect(sumOfMoney(öre.map((one) => one / 100))).toBe(all / 100 + 0);
        expect(sumOfMoney(öre.map((one) => one / 1000).reverse())).toBe(all / 1000 + 0);
      }),
    );
  });
});

describe('a figure without binary dust', () => {
  it.each([
    [253017.59000000003, 253017.59],
    [98393.81999999999, 98393.82],
    [1.0000000000000002, 1],
    [0.1 * 3, 0.3],
    [0.004249999999999976, 0.00425],
    [12650879.512500001, 12650879.5125],
    [-29758.669999999925, -29758.67],
    [1e-7 * 3, 3e-7],
    [4e9 + 0.1, 4_000_000_000.1],
    [0, 0],
    [-0, 0],
    [1e300, 1e300],
    [Number.NaN, Number.NaN],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('%d is %d', (figure, decimal) => expect(withoutBinaryDust(figure)).toBe(decimal));

  it('is itself where it is no decimal number', () => {
    for (const figure of [1 / 3, 2 / 7, 2e6 / 3, 1711.830032786885, 1e-7 / 7])
      expect(withoutBinaryDust(figure)).toBe(figure);
  });

  it('is hardly moved', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (figure) => {
        expect(Math.abs(withoutBinaryDust(figure) - figure)).toBeLessThanOrEqual(Math.abs(figure) * 1e-13);
      }),
    ));

  it('is itself where it is an amount of money', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), fc.constantFrom(1, 100, 1000), (units, unit) => {
        expect(withoutBinaryDust(units / unit)).toBe(units / unit + 0);
      }),
    ));
});
