/** A forecast of one method, and how far off the same method was at the earlier places of the series. */
export interface SeriesForecast {
  readonly forecast: number;
  /** Came − forecast, so many steps ahead as the forecast is. */
  readonly errors: readonly number[];
}

/**
 * As it was in the same season last time; as long as there is no such value, as it was last. Source: Hyndman and
 * Athanasopoulos 2021, Forecasting: Principles and Practice, 5.2.
 *
 * @param series one value a season's step, the oldest first
 * @param ahead steps beyond the last value, at least 1
 * @param season steps after which it comes again, at least `ahead`
 * @returns null for an empty series
 */
export function seasonalNaive(
  series: readonly number[],
  ahead: number,
  season: number,
): SeriesForecast | null {
  if (series.length === 0) return null;
  const isSeasonal = series.length + ahead > season;
  const back = isSeasonal ? season : ahead;
  const errors: number[] = [];
  for (let i = back; i < series.length; i++) errors.push(series[i]! - series[i - back]!);
  // With a single year behind there is a forecast and no error of its kind yet: those of the last value stand in.
  if (errors.length === 0)
    for (let i = ahead; i < series.length; i++) errors.push(series[i]! - series[i - ahead]!);
  return { forecast: series[series.length - 1 + ahead - back]!, errors };
}
