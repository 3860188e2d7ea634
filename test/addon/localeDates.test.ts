import { expect, it } from 'vitest';
import { ordersOfLocale } from '../../src/addon/localeDates.ts';

it.each([
  ['en_US', ['mdy']],
  ['es_PA', ['mdy']],
  ['en_GB', ['dmy']],
  ['de_DE', ['dmy']],
  ['sv_SE', ['dmy', 'ymd']],
  ['ja', ['dmy', 'ymd']],
  ['en_CA', ['dmy', 'mdy', 'ymd']],
  ['en', ['dmy', 'mdy', 'ymd']],
])('a text of numbers in a spreadsheet of %s is written %j', (locale, orders) =>
  expect(ordersOfLocale(locale)).toEqual(orders),
);
