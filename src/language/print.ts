import { LANGUAGES, type Language } from './languages.ts';

const MOST_DECIMALS = 6;

/**
 * A number as the language writes it: "1 234 567,5" in Swedish (with no-break spaces and U+2212 for minus, as CLDR
 * has it), "1,234,567.5" in English.
 *
 * @param decimals a fixed number of decimals; without it as many as the number has, at most six
 */
export function printNumber(value: number, language: Language, decimals?: number): string {
  const { decimal, group, minus } = LANGUAGES[language].signs;
  const rounded = Math.abs(value).toFixed(decimals ?? MOST_DECIMALS);
  const [whole = '0', fraction = ''] = (
    decimals === undefined ? rounded.replace(/\.?0+$/, '') : rounded
  ).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const isZero = /^[0.]*$/.test(rounded);
  return `${value < 0 && !isZero ? minus : ''}${grouped}${fraction ? decimal + fraction : ''}`;
}

/** A share as a percentage: "12,5 %" in Swedish, "12.5%" in English. */
export function printPercent(share: number, language: Language, decimals = 1): string {
  return printNumber(share * 100, language, decimals) + LANGUAGES[language].signs.percent;
}

/** How many times as much: "6,6 ×" in Swedish, "6.6 ×" in English. */
export function printTimes(times: number, language: Language): string {
  return `${printNumber(times, language, 1)}\u00a0×`;
}

/**
 * An interval of a share in one text: "31–46 %" in Swedish, "31–46%" in English. It has decimals only where its ends
 * would look the same without them.
 *
 * @param interval its ends, each from 0 to 1, the lower first
 */
export function printInterval(interval: readonly [low: number, high: number], language: Language): string {
  const [low, high] = interval.map((end) => end * 100) as [number, number];
  const decimals = low.toFixed(0) === high.toFixed(0) ? 1 : 0;
  return `${printNumber(low, language, decimals)}–${printPercent(high / 100, language, decimals)}`;
}
