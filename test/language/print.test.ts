import { expect, it } from 'vitest';
import { printInterval, printNumber } from '../../src/language/print.ts';

it('numbers are printed as each language writes them', () => {
  expect([1_234_567.5, -1234, 0.5, 0, 1e6].map((value) => printNumber(value, 'sv'))).toEqual([
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

it('an interval is one text, with decimals only where its ends would look the same', () => {
  expect(printInterval([0.306, 0.4637], 'en')).toBe('31–46%');
  expect(printInterval([0.306, 0.4637], 'sv')).toBe('31–46\u00a0%');
  expect(printInterval([0.6198, 0.6202], 'sv')).toBe('62,0–62,0\u00a0%');
  expect(printInterval([0.9951, 1], 'en')).toBe('99.5–100.0%');
});
