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
/** Every decimal number of so many digits has a binary number of its own (IEEE 754, double precision). */
const DIGITS = 15;
/** So many of them are right after some arithmetic. */
const SURE_DIGITS = 12;
/** From here on those have no thousandths. */
const LARGE = 1e9;
/** The part of a figure that arithmetic may have left in it. */
const DUST = 1e-13;

function decimalsOf(decimals: number, codes: string): Record<string, number> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, decimals]));
}

/** How many decimals an amount in a currency has: 2 for SEK, 0 for JPY, 3 for KWD; 2 for a code that is not known. */
export function minorUnitDecimals(currency: string): number {
  return DECIMALS[currency] ?? 2;
}

/** How many minor units one of a currency has: 100 for SEK, 1 for JPY, 1000 for KWD. */
export function minorUnitsPerMajor(currency: string): number {
  return 10 ** minorUnitDecimals(currency);
}

/**
 * An amount in whole minor units of its currency, a half away from zero: 115.0725 SEK is 115.07.
 *
 * @param amount in the currency, not in its minor unit; NaN stays NaN
 * @param currency three letters
 * @returns the binary number nearest to the decimal one, so that it is written with no more decimals than the currency has
 */
export function inMinorUnits(amount: number, currency: string): number {
  const unit = minorUnitsPerMajor(currency);
  const units = Math.abs(amount) * unit;
  if (Number.isInteger(amount) || !(units < 10 ** DIGITS)) return amount + 0;
  // Read as it would be written, so that a half is one: in binary 1.005 × 100 is 100.49999999999999.
  return (Math.sign(amount) * Math.round(Number(units.toPrecision(DIGITS)))) / unit + 0;
}

/** The sum of two amounts, each in whole minor units of one currency, in the same. */
export function addMoney(sum: number, amount: number): number {
  const parts = (sum + amount) * SMALLEST;
  // Beyond that a binary number has no thousandths.
  return Math.abs(parts) < Number.MAX_SAFE_INTEGER ? Math.round(parts) / SMALLEST + 0 : sum + amount;
}

/** The sum of amounts in whole minor units of one currency. */
export function sumOfMoney(amounts: readonly number[]): number {
  return amounts.reduce(addMoney, 0);
}

/**
 * A figure as it is handed on: the decimal number of twelve digits that it is but for what arithmetic has left in the last
 * ones (0.1 × 3 is 0.3), else itself (a third). An amount in whole minor units is itself.
 *
 * @returns never further from the figure than a ten million millionth of it
 */
export function withoutBinaryDust(figure: number): number {
  if (Number.isInteger(figure)) return figure + 0;
  const decimal = Number(figure.toPrecision(Math.abs(figure) < LARGE ? SURE_DIGITS : DIGITS));
  return Math.abs(decimal - figure) <= Math.abs(figure) * DUST ? decimal : figure;
}
