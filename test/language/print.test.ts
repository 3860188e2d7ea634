import { expect, it } from 'vitest';
import { printNumber } from '../../src/language/print.ts';

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
