/**
 * Money is kept in whole minor units of its currency (öre, cents), and sums of it are as exact as if those were counted: no
 * binary dust such as 0.1 + 0.2 = 0.30000000000000004, whatever the order in which they are added.
 * Source of the decimals: ISO 4217, list one. Every other currency has two.
 */
const DECIMALS: Readonly<Record<string, number>> = {
  ...decimalsOf(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'),
  ...decimalsOf(3, 'BHD IQD JOD KWD LYD OMR TND'),
};

/** No currency that a company sells in has a smaller part than a thousandth. */
const SMALLEST = 1000;
/** Beyond this a binary number has no thousandths. */
const MOST = 2 ** 53 / SMALLEST / 2;
/** By how much a product or a number that was read may be below the half that it is: 1.005 × 100 is 100.49999999999999. */
const DUST = 1e-15;
/** Of a very large amount that is still far less than a half. */
const MOST_DUST = 1e-3;
/** A binary number has fifteen digits for sure, and arithmetic leaves something in the last. */
const DIGITS = 14;

function decimalsOf(decimals: number, codes: string): Record<string, number> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, decimals]));
}

/** How many decimals an amount in a currency has: 2 for SEK, 0 for JPY, 3 for KWD; 2 for a code that is not known. */
export function minorUnitDecimals(currency: string): number {
  return DECIMALS[currency] ?? 2;
}

/**
 * An amount in whole minor units of its currency, a half away from zero: 115.0725 SEK is 115.07.
 *
 * @param amount in the currency, not in its minor unit; NaN stays NaN
 * @param currency three letters
 * @returns the binary number nearest to the decimal one, so that it is written with no more decimals than the currency has
 */
export function inMinorUnits(amount: number, currency: string): number {
  return rounded(amount, 10 ** minorUnitDecimals(currency));
}

/** The sum of two amounts, each in whole minor units of one currency, in the same. */
export function addMoney(sum: number, amount: number): number {
  return rounded(sum + amount, SMALLEST);
}

/** The sum of amounts in whole minor units of one currency. */
export function sumOfMoney(amounts: readonly number[]): number {
  return amounts.reduce(addMoney, 0);
}

function rounded(amount: number, unit: number): number {
  const units = Math.abs(amount) * unit;
  if (!(units < MOST * SMALLEST) || Number.isInteger(amount)) return amount + 0;
  return (Math.sign(amount) * Math.floor(units + Math.min(MOST_DUST, units * DUST) + 0.5)) / unit + 0;
}

/**
 * A figure as it is handed on: what is a decimal number but for the last binary digits is that number (253017.59000000003 is
 * 253017.59), an amount in whole minor units among them; any other is as it is.
 */
export function withoutBinaryDust(figure: number): number {
  const amount = rounded(figure, SMALLEST);
  if (Math.abs(amount - figure) <= Math.abs(figure) * 1e-12) return amount + 0;
  const decimal = figure.toPrecision(DIGITS);
  return /00(?:e|$)/.test(decimal) ? Number(decimal) : figure;
}
