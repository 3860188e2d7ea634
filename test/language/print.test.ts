import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES, LANGUAGES } from '../../src/language/languages.ts';
import { printInterval, printNumber, printPercent } from '../../src/language/print.ts';
import { numberOf } from '../../src/settings/typedValue.ts';
import { readNumber } from '../../src/values/numbers.ts';

it('numbers are printed as each language writes them', () => {
  for (const language of ['sv', 'nb'] as const)
    expect([1_234_567.5, -1234, 0.5, 0, 1e6].map((value) => printNumber(value, language))).toEqual([
      '1\u00a0234\u00a0567,5',
      '\u22121\u00a0234',
      '0,5',
      '0',
      '1\u00a0000\u00a0000',
    ]);
  expect([1_234_567.5, -1234, 0.5].map((value) => printNumber(value, 'en'))).toEqual([
    '1,234,567.5',
    '-1,234',
    '0.5',
  ]);
});

describe.each(LANGUAGE_CODES)('%s', (language) => {
  const { decimal, group, minus } = LANGUAGES[language].signs;

  it('prints as the machine knows of its locale', () => {
    const parts = new Intl.NumberFormat(LANGUAGES[language].locale.replace('_', '-')).formatToParts(
      -1234567.5,
    );
    const part = (type: string) => parts.find((one) => one.type === type)?.value;
    expect({ decimal, group, minus }).toEqual({
      decimal: part('decimal'),
      group: part('group'),
      minus: part('minusSign'),
    });
  });
  it('is read as it was printed', () => {
    for (const value of [0, 1, -1, 0.5, 1234, -1234.25, 1_234_567.5, 99.123456])
      expect(readNumber(printNumber(value, language), decimal)).toBe(value);
    for (const share of [0.02, 0.125, 1])
      expect(numberOf(printPercent(share, language).replace('%', ''))).toBeCloseTo(share * 100, 9);
  });
});

it('an interval is one text, with decimals only where its ends would look the same', () => {
  expect(printInterval([0.306, 0.4637], 'en')).toBe('31–46%');
  expect(printInterval([0.306, 0.4637], 'sv')).toBe('31–46\u00a0%');
  expect(printInterval([0.6198, 0.6202], 'sv')).toBe('62,0–62,0\u00a0%');
  expect(printInterval([0.9951, 1], 'en')).toBe('99.5–100.0%');
});
