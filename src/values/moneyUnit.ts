import { sensible } from './longest.ts';

/** In what an amount is written: "SEK", "tkr" (thousands of kronor), "k€", "MSEK", "USD thousands", "cents". */
export interface MoneyUnit {
  /** Three letters, KR for "kr"; undefined where only the scale is said. */
  readonly currency: string | undefined;
  /** By what the written number is multiplied: 1000 for "tkr". */
  readonly scale: number;
}

export const CURRENCY_CODES =
  'SEK|NOK|DKK|ISK|EUR|USD|GBP|CHF|PLN|CZK|HUF|RON|JPY|CNY|INR|CAD|AUD|NZD|SGD|BRL|MXN|ZAR|TRY|AED';
const TOKEN = new RegExp(
  `^(t|k|m|mn|mio)?(${CURRENCY_CODES}|kr|kronor|kroner|euros?|dollars?|\u20ac|\\$|\u00a3)(k|m|mn|mio|t)?$`,
  'i',
);
const SCALE_OF_LETTERS: Readonly<Record<string, number>> = { t: 1e3, k: 1e3, m: 1e6, mn: 1e6, mio: 1e6 };
const SCALE_OF_WORD: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  tusen: 1e3,
  tusental: 1e3,
  tusind: 1e3,
  tuhatta: 1e3,
  tausend: 1e3,
  '000': 1e3,
  '000s': 1e3,
  1000: 1e3,
  x1000: 1e3,
  tsd: 1e3,
  mio: 1e6,
  mn: 1e6,
  million: 1e6,
  millions: 1e6,
  miljon: 1e6,
  miljoner: 1e6,
  milj: 1e6,
  mdr: 1e9,
  miljard: 1e9,
  miljarder: 1e9,
  millioner: 1e6,
  millionen: 1e6,
  cent: 0.01,
  cents: 0.01,
  pence: 0.01,
  ore: 0.01,
  öre: 0.01,
  øre: 0.01,
  micros: 1e-6,
};
const CODE_OF_SIGN: Readonly<Record<string, string>> = {
  '\u20ac': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  '\u00a3': 'GBP',
  kronor: 'KR',
  kroner: 'KR',
};
/** Between a header and its unit: "Amount in kUSD", "Belopp i tkr". */
const BETWEEN: ReadonlySet<string> = new Set(['in', 'i', 'of', 'av']);
/** Without one of these a header has no unit: most headers are told in one glance. */
const MAY_SAY = new RegExp(
  `[\u20ac$\u00a3]|kr|${CURRENCY_CODES}|euro|dollar|tus|thousand|tuhat|taus|tsd|000|mio|mn|mil|cent|pence|[oöø]re|micros|(?:^|[^a-z])k(?:$|[^a-z])`,
  'i',
);
/** "amountCents", "AmountEUR": the unit is a word of its own; that of "kSEK" is none. */
const JOINED = /([a-zåäöø]{3})([A-Z])/g;
const SEPARATORS = /[\s_,;:./()[\]'\u2019-]+/;
/** "SEK in thousands of" has four words. */
const MOST_TOKENS = 4;

/** The unit that a text is, or undefined where it is anything else or more. */
export function moneyUnitOf(text: string): MoneyUnit | undefined {
  return unitOfTokens(sensible(text).split(SEPARATORS).filter(Boolean));
}

/** A header without the unit of money at its end (or a currency at its beginning), and the unit; one that is nothing else stays. */
export interface UnitHeader {
  readonly bare: string;
  readonly unit: MoneyUnit | undefined;
}

/** "Deal Value, $" is "Deal Value" in dollars, "Belopp (tkr)" is "Belopp" in thousands of kronor. */
export function unitHeader(header: string): UnitHeader {
  if (!MAY_SAY.test(header)) return { bare: header, unit: undefined };
  const tokens = sensible(header).replace(JOINED, '$1 $2').split(SEPARATORS).filter(Boolean);
  for (let size = Math.min(MOST_TOKENS, tokens.length - 1); size > 0; size--) {
    const unit = unitOfTokens(tokens.slice(-size));
    if (unit) return { bare: tokens.slice(0, -size).join(' '), unit };
  }
  const first = unitOfTokens(tokens.slice(0, 1));
  if (!first?.currency) return { bare: header, unit: undefined };
  return { bare: tokens.slice(1).join(' ') || header, unit: first };
}

function unitOfTokens(tokens: readonly string[]): MoneyUnit | undefined {
  let currency: string | undefined;
  let scale = 1;
  let says = false;
  for (const token of tokens) {
    const word = token.toLowerCase();
    if (BETWEEN.has(word)) continue;
    const parts = TOKEN.exec(token);
    if (parts) {
      currency ??= CODE_OF_SIGN[parts[2]!.toLowerCase()] ?? parts[2]!.toUpperCase();
      scale *= SCALE_OF_LETTERS[(parts[1] ?? parts[3] ?? '').toLowerCase()] ?? 1;
    } else if (SCALE_OF_WORD[word] !== undefined) scale *= SCALE_OF_WORD[word];
    else return undefined;
    says = true;
  }
  return says ? { currency, scale } : undefined;
}
