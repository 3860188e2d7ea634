import { expect, it } from 'vitest';
import { currencyOfLocale, holidayCountryOf } from '../../src/settings/ofPlace.ts';

it.each([
  ['sv_SE', 'SEK'],
  ['sv', 'SEK'],
  ['sv_FI', 'EUR'],
  ['nb_NO', 'NOK'],
  ['no_NO', 'NOK'],
  ['no', 'NOK'],
  ['en_US', 'USD'],
  ['en_GB', 'GBP'],
  ['de_CH', 'CHF'],
  ['en', null],
  ['xx_ZZ', null],
])('a spreadsheet in %s counts in %s', (locale, currency) => expect(currencyOfLocale(locale)).toBe(currency));

it.each([
  ['SEK', 'sv_SE', 'SE'],
  ['SEK', 'en_US', 'SE'],
  ['NOK', 'sv_SE', 'NO'],
  ['DKK', 'en_GB', 'DK'],
  ['EUR', 'fi_FI', 'FI'],
  ['EUR', 'sv_FI', 'FI'],
  ['EUR', 'sv_SE', 'SE'],
  ['EUR', 'no_NO', 'NO'],
  // Euros are of many countries, and dollars of none that is known here: no days are made up.
  ['EUR', 'en_GB', 'none'],
  ['USD', 'en_US', 'none'],
])('%s in a spreadsheet in %s: the public holidays of %s', (currency, locale, country) =>
  expect(holidayCountryOf(currency, locale)).toBe(country),
);
