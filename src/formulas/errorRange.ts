import { quantiles } from './arithmetic.ts';
import { normalQuantile } from './wilson.ts';

/** With fewer errors than this their quantiles say nothing, and the range is that of a normal distribution. */
const FEWEST_FOR_QUANTILES = 8;

/**
 * A forecast with a range from how far off the same method was before: the forecast + the quantiles of its errors (Hyndman
 * and Athanasopoulos 2021, Forecasting: Principles and Practice, 5.5). With fewer than eight errors ± the normal
 * quantile × their root mean square; a count is never surer than Poisson's √forecast.
 *
 * @param errors came − forecast, in any order
 * @param level of the range, above 0 and below 1
 * @returns low and high, not below 0; null with no error at all
 */
export function errorRange(
  forecast: number,
  errors: readonly number[],
  level: number,
): readonly [low: number, high: number] | null {
  if (errors.length === 0) return null;
  const out = 0.5 + level / 2;
  if (errors.length >= FEWEST_FOR_QUANTILES) {
    const [low, high] = quantiles(errors, [1 - out, out]);
    return [Math.max(0, forecast + low!), Math.max(0, forecast + high!)];
  }
  const meanSquare = errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
  const half = normalQuantile(out) * Math.sqrt(Math.max(meanSquare, forecast));
  return [Math.max(0, forecast - half), Math.max(0, forecast + half)];
}
