import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES, LANGUAGES } from '../../src/language/languages.ts';
import { printNumber } from '../../src/language/print.ts';
import { currencyIn, numberForm, readNumber } from '../../src/values/numbers.ts';

describe('a number as people write it', () => {
  it.each([
    ['100 000 kr', 100_000],
    ['1\u00a0234\u202f567,50', 1_234_567.5],
    ['$45,300.00', 45_300],
    ['EUR 10,000.00', 10_000],
    ['(300)', -300],
    ['\u2212300 kr', -300],
    ["1'234.50", 1234.5],
    ['2%', 0.02],
    ['2,5 %', 0.025],
    ['+7', 7],
    ['0.025', 0.025],
    ['85 000:-', 85_000],
    ['1,2 miljoner kr', 1_200_000],
    ['20 percent', 0.2],
    ['20%%', 0.2],
    // Nobody writes thousands of per cent.
    ['12.345 %', 0.12345],
  ])('%s is %d', (text, value) => expect(readNumber(text)).toBe(value));

  it.each(['', 'TBD', '12 34', '1,2,3', '12abc', '2026-01-01', 'kr', '1.234.56,7', '5 st'])(
    '"%s" is none',
    (text) => expect(readNumber(text)).toBeUndefined(),
  );

  it('with one sign before three digits can be read in two ways, and is not guessed', () => {
    expect(readNumber('1.234')).toBeUndefined();
    expect(readNumber('1.234', ',')).toBe(1234);
    expect(readNumber('1.234', '.')).toBe(1.234);
  });

  it('printed in Swedish or English reads back the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(...LANGUAGE_CODES),
        (whole, cents, language) => {
          const value = Math.round(whole * 100 + cents) / 100;
          const text = printNumber(value, language, 2);
          expect(readNumber(text, LANGUAGES[language].signs.decimal)).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });
});

describe('the number form of a column', () => {
  it('is decided by any value that can be read in one way only', () => {
    expect(numberForm(['1.234', '12.345', '12,50'], '.')).toEqual({ decimal: ',', doubt: undefined });
    expect(numberForm(['1,234', '12.5'], ',')).toEqual({ decimal: '.', doubt: undefined });
  });

  it('where only groups of three stand behind the signs, they are thousands, and that is said', () => {
    expect(numberForm(['1.234', '5.678'], ',')).toEqual({ decimal: 'none', doubt: '1.234' });
    expect(numberForm(['1.234', '5,678'], '.')).toEqual({ decimal: 'none', doubt: '1.234' });
    expect(['1.234', '5,678', '12'].map((text) => readNumber(text, 'none'))).toEqual([1234, 5678, 12]);
  });

  it('is the language\u2019s where no value has any sign', () => {
    expect(numberForm(['1234', '5678'], ',')).toEqual({ decimal: ',', doubt: undefined });
  });
});

it('the currency beside an amount is found', () => {
  expect(['USD 485,000.00', '\u20ac 3.500,00', '85 000 kr', '100 sek', '$5'].map(currencyIn)).toEqual([
    'USD',
    'EUR',
    'KR',
    'SEK',
    'USD',
  ]);
});
