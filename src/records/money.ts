import type { Settings } from '../settings/settings.ts';
import { flagColumn } from '../values/columns.ts';
import { inMinorUnits } from '../values/minorUnits.ts';

/** Where "kr" is the currency's own mark; elsewhere it means Swedish ones. */
const CROWNS: ReadonlySet<string> = new Set(['SEK', 'NOK', 'DKK', 'ISK']);

/** What some systems write in place of the code. */
const CODE_OF_NAME: Readonly<Record<string, string>> = {
  'SWEDISH KRONA': 'SEK',
  'SVENSK KRONA': 'SEK',
  'SVENSKA KRONOR': 'SEK',
  'NORWEGIAN KRONE': 'NOK',
  'NORSK KRONE': 'NOK',
  'DANISH KRONE': 'DKK',
  'DANSK KRONE': 'DKK',
  EURO: 'EUR',
  'US DOLLAR': 'USD',
  'UNITED STATES DOLLAR': 'USD',
  'POUND STERLING': 'GBP',
  'BRITISH POUND': 'GBP',
};

/** A currency as it is compared: its three letters, also where an export writes its name. */
export function currencyCode(text: string): string {
  const written = text.trim().toUpperCase();
  return CODE_OF_NAME[written] ?? written;
}

export interface Priced {
  /** In the workbook's currency, in whole minor units of it (öre); NaN where there is no amount, or none that can be priced. */
  readonly amount: Float64Array;
  /** 1 where there is an amount in a currency without a rate. */
  readonly withoutRate: Uint8Array;
}

/**
 * Amounts in the workbook's currency. An amount in a currency without a rate in Settings is listed as unpriced and
 * left out of sums, never added as it is.
 */
export function priced(
  amounts: Float64Array,
  currencies: readonly string[],
  { currency, rates }: Pick<Settings, 'currency' | 'rates'>,
): Priced {
  const rate = (written: string) => {
    const code = written === 'KR' ? (CROWNS.has(currency) ? currency : 'SEK') : written;
    return code === '' || code === currency ? 1 : (rates[code] ?? Number.NaN);
  };
  return {
    amount: amounts.map((amount, i) => inMinorUnits(amount * rate(currencies[i]!), currency)),
    withoutRate: flagColumn(
      amounts.length,
      (i) => !Number.isNaN(amounts[i]!) && Number.isNaN(rate(currencies[i]!)),
    ),
  };
}
