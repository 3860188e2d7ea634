import type { Words } from '../../language/language.ts';
import { printPercent } from '../../language/print.ts';
import type { Forecasted } from '../../measures/forecast/forecast.ts';
import type { Report } from '../../report/report.ts';
import type { Tile } from '../tiles.ts';
import { chanceText, threeFigures, whyNoForecast } from './forecastText.ts';

/** The revenue that the goal's period will have brought, its range, and the chance of the goal. */
export function revenueForecastTile(report: Report, words: Words): Tile {
  return tileOf(report, report.forecast.revenue, words('start.forecast'), 'money', words);
}

/** The leads that will have come by the end of the goal's period. */
export function leadsForecastTile(report: Report, words: Words): Tile {
  return tileOf(report, report.forecast.leads, words('start.leadsForecast'), 'count', words);
}

function tileOf(
  report: Report,
  outlook: Forecasted,
  name: string,
  format: 'money' | 'count',
  words: Words,
): Tile {
  const why = whyNoForecast(report, outlook, words);
  if (outlook.why !== null || why !== '') return { name, value: null, format, note: why };
  const range = words('forecast.range', {
    level: printPercent(report.forecast.level, words.language, 0),
    low: threeFigures(outlook.low),
    high: threeFigures(outlook.high),
  });
  const chance =
    outlook.chance === null || outlook.won >= (outlook.goal ?? Number.POSITIVE_INFINITY)
      ? ''
      : words('forecast.chanceTile', { chance: chanceText(outlook.chance, words) });
  return {
    name,
    value: threeFigures(outlook.expected),
    format,
    note: [range, chance].filter(Boolean).join(' '),
    method: words(format === 'money' ? 'forecast.method' : 'forecast.leadsMethod'),
  };
}
