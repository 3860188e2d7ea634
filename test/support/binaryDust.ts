/** What binary arithmetic leaves: many zeros or nines, and something behind them. */
const DUST = /\.\d*?(?:0{6,}|9{6,})\d{1,4}$/;

/** @param written as JavaScript writes the number */
export function hasBinaryDust(written: string): boolean {
  return DUST.test(written);
}
