import { LANGUAGES, languageOfLocale } from '../language/languages.ts';
import type { HolidayCountry } from './settings.ts';

/** What can be taken from where a spreadsheet is at home, until a person says otherwise. */

const CURRENCIES: Readonly<Record<string, string>> = {
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  IS: 'ISK',
  GB: 'GBP',
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  CH: 'CHF',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  IN: 'INR',
  JP: 'JPY',
  SG: 'SGD',
  ZA: 'ZAR',
  BR: 'BRL',
  MX: 'MXN',
  FI: 'EUR',
  DE: 'EUR',
  AT: 'EUR',
  FR: 'EUR',
  BE: 'EUR',
  NL: 'EUR',
  IE: 'EUR',
  ES: 'EUR',
  PT: 'EUR',
  IT: 'EUR',
  GR: 'EUR',
  EE: 'EUR',
  LV: 'EUR',
  LT: 'EUR',
  LU: 'EUR',
  SI: 'EUR',
  SK: 'EUR',
  HR: 'EUR',
  MT: 'EUR',
  CY: 'EUR',
};

/** The country of a spreadsheet's locale, such as SE of sv_SE; where it names none, that of its language; null where that has none. */
function countryOf(locale: string): string | null {
  return /[_-]([A-Za-z]{2})$/.exec(locale)?.[1]?.toUpperCase() ?? LANGUAGES[languageOfLocale(locale)].country;
}

/** @param locale of the spreadsheet, such as sv_SE @returns its country's currency; null where it is not known */
export function currencyOfLocale(locale: string): string | null {
  return CURRENCIES[countryOf(locale) ?? ''] ?? null;
}

/**
 * Whose public holidays are free: those of the currency's country, where it has one of its own; else of the spreadsheet's.
 *
 * @param currency three letters
 * @param locale of the spreadsheet, such as sv_SE
 */
export function holidayCountryOf(currency: string, locale: string): HolidayCountry {
  if (currency === 'SEK') return 'SE';
  if (currency === 'NOK') return 'NO';
  if (currency === 'DKK') return 'DK';
  switch (countryOf(locale)) {
    case 'SE':
      return 'SE';
    case 'NO':
      return 'NO';
    case 'DK':
      return 'DK';
    case 'FI':
      return 'FI';
    default:
      return 'none';
  }
}
