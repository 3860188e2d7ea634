import type { SeriesForecast } from './seasonalNaive.ts';

/** The weights that are tried for level, trend and season. */
const WEIGHTS = [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9] as const;
const FEWEST = 3;

/**
 * Holt–Winters: exponential smoothing with a trend and, from two whole seasons on, an additive season; the weights are those
 * that would have forecast the series best one step ahead (least squares). Source: Holt 1957 (reprinted 2004, Int J Forecast
 * 20:5); Winters 1960, Manage Sci 6:324.
 *
 * @param series one value a step, the oldest first
 * @param ahead steps beyond the last value, at least 1
 * @param season steps after which it comes again
 * @returns null with fewer than three values
 */
export function holtWinters(series: readonly number[], ahead: number, season: number): SeriesForecast | null {
  if (series.length < FEWEST) return null;
  const isSeasonal = series.length >= 2 * season;
  let best: { readonly squares: number; readonly weights: Weights } | undefined;
  for (const level of WEIGHTS)
    for (const trend of WEIGHTS)
      for (const seasonal of isSeasonal ? WEIGHTS : [0]) {
        const weights = { level, trend, seasonal };
        const { errors } = smoothed(series, 1, isSeasonal ? season : 1, weights);
        const squares = errors.reduce((sum, error) => sum + error * error, 0);
        if (!best || squares < best.squares) best = { squares, weights };
      }
  return smoothed(series, ahead, isSeasonal ? season : 1, best!.weights);
}

interface Weights {
  readonly level: number;
  readonly trend: number;
  readonly seasonal: number;
}

/** @param season 1 for none */
function smoothed(
  series: readonly number[],
  ahead: number,
  season: number,
  { level: a, trend: b, seasonal: c }: Weights,
): SeriesForecast {
  // Begun with the line through the middles of the first two seasons, and what the first season lies off it; without a
  // season with the first two values.
  const first = mean(series.slice(0, season));
  let trend = (mean(series.slice(season, 2 * season)) - first) / season;
  const middle = (season - 1) / 2;
  let level = first + trend * middle;
  const seasons = series.slice(0, season).map((value, i) => value - first - trend * (i - middle));
  const forecasts = new Map<number, number>();
  const errors: number[] = [];
  let forecast = level;
  for (let i = season; i < series.length; i++) {
    const place = i % season;
    const was = level;
    level = a * (series[i]! - seasons[place]!) + (1 - a) * (level + trend);
    trend = b * (level - was) + (1 - b) * trend;
    if (season > 1) seasons[place] = c * (series[i]! - level) + (1 - c) * seasons[place]!;
    forecast = level + ahead * trend + seasons[(i + ahead) % season]!;
    const made = forecasts.get(i);
    if (made !== undefined) errors.push(series[i]! - made);
    forecasts.set(i + ahead, forecast);
  }
  return { forecast: Math.max(0, forecast), errors };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
