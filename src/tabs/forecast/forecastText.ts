import type { Words } from '../../language/language.ts';
import { printNumber, printPercent } from '../../language/print.ts';
import type { Forecasted } from '../../measures/forecast/forecast.ts';
import type { Report } from '../../report/report.ts';

/** A forecast is not known better than to three figures. */
export function threeFigures(value: number): number {
  const unit = Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, Math.abs(value)))) - 2));
  return Math.round(value / unit) * unit;
}

/** "280 000–560 000" */
export function rangeText(low: number, high: number, words: Words): string {
  const [first, last] = [low, high].map((end) => printNumber(threeFigures(end), words.language));
  return `${first}–${last}`;
}

/** A chance is never said to be 0 or 100 % of what is still to come. */
export function chanceText(chance: number, words: Words): string {
  const percent = (share: number) => printPercent(share, words.language, 0);
  if (chance > 0.99) return words('forecast.over', { share: percent(0.99) });
  return chance < 0.01 ? words('forecast.under', { share: percent(0.01) }) : percent(chance);
}

/** Why nothing is forecast, in words; blank where something is. */
export function whyNoForecast({ staleness }: Report, { why }: Forecasted, words: Words): string {
  // What has come since the export ended is missing.
  if (staleness !== null) return words('forecast.why.stale');
  return why === null ? '' : words(`forecast.why.${why}`);
}

/** What the period will bring, and the chance that the goal is reached; blank where nothing is forecast or the goal is reached. */
export function forecastSentence(report: Report, words: Words): string {
  const { forecast, settings } = report;
  const { revenue } = forecast;
  if (revenue.why !== null || whyNoForecast(report, revenue, words) !== '') return '';
  if (revenue.goal === null || revenue.chance === null || revenue.won >= revenue.goal) return '';
  return words('forecast.sentence', {
    expected: threeFigures(revenue.expected),
    currency: settings.currency,
    chance: chanceText(revenue.chance, words),
  });
}
