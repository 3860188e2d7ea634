import { DATE_ORDERS, type DateOrder } from '../values/writtenDate.ts';

/** Where the month comes first: the United States with their territories, Panama and the Philippines. */
const MONTH_FIRST = /_(?:US|PR|GU|VI|AS|MP|UM|PA|PH)$/;
/** English of no country, or of one that writes the day first as well as the month first. */
const ANY = /^en$|_CA$/;
/** Where the year comes first; where it is last nevertheless, the day is before the month. */
const YEAR_FIRST = /^(?:sv|lt|hu|zh|ja|ko|mn)(?:_|$)|^en_ZA$/;

/**
 * The orders in which dates that are all numbers are written where a spreadsheet's locale is at home.
 *
 * @param locale as getSpreadsheetLocale gives it: "en_US", "sv_SE"
 */
export function ordersOfLocale(locale: string): readonly DateOrder[] {
  if (ANY.test(locale)) return DATE_ORDERS;
  if (MONTH_FIRST.test(locale)) return ['mdy'];
  return YEAR_FIRST.test(locale) ? ['dmy', 'ymd'] : ['dmy'];
}
