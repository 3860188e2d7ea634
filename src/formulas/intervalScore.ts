/**
 * How good a range was: its width, and where what came lies outside so far as it does × 2 ÷ (1 − level). Less is better: a
 * range that is wide pays for it, and one that does not hold pays more. Source: Gneiting and Raftery 2007, JASA 102:359.
 *
 * @param level how often such ranges shall hold, above 0 and below 1
 * @returns in the unit of the range
 */
export function intervalScore(low: number, high: number, came: number, level: number): number {
  const outside = Math.max(0, low - came) + Math.max(0, came - high);
  return high - low + (2 / (1 - level)) * outside;
}
