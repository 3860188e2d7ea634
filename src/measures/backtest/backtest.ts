import { errorRange } from '../../formulas/errorRange.ts';
import { holtWinters } from '../../formulas/holtWinters.ts';
import { intervalScore } from '../../formulas/intervalScore.ts';
import { type SeriesForecast, seasonalNaive } from '../../formulas/seasonalNaive.ts';
import type { ForecastTally } from '../forecast/forecastTally.ts';
import { monthEndsUpTo } from '../forecast/monthEnds.ts';
import type { FromWhatIsThere } from '../forecast/nextDays.ts';

/** A forecast with its range. */
export interface Ranged {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** What was forecast at a month-end, by the product and by the methods that it is compared with, and what came. */
export interface Tested {
  /** The month-end, a serial day. */
  readonly day: number;
  readonly came: number;
  /** Null where nothing was forecast. */
  readonly forecast: Ranged | null;
  readonly peers: Readonly<Record<Peer, Ranged | null>>;
}

/** Methods that know nothing of leads and deals: they go on with the series of what came. */
export const PEERS = ['seasonalNaive', 'holtWinters'] as const;
export type Peer = (typeof PEERS)[number];

/** How a method did. */
export interface Marks {
  /** Month-ends at which it forecast. */
  readonly of: number;
  readonly held: number;
  /** All forecasts together ÷ all that came; null where nothing came. */
  readonly bias: number | null;
  /** Mean interval score, in the unit of what is forecast; null where it never forecast. */
  readonly score: number | null;
}

export interface Backtest {
  readonly tested: readonly Tested[];
  readonly product: Marks;
  /** At the month-ends at which all methods forecast, so that their scores can be compared. */
  readonly compared: Readonly<Record<'product' | Peer, Marks>>;
}

export interface BacktestOrder {
  readonly what: FromWhatIsThere;
  /** How many days ahead is forecast, at least 1. */
  readonly days: number;
  /** Of the range, above 0 and below 1. */
  readonly level: number;
  /** The first and last month-end, serial days; by default all that have something before and all days after them. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

const MONTHS_OF_YEAR = 12;

/**
 * The product's forecast at each earlier month-end, made from what was known then, beside what came.
 *
 * @param tally of all that is known now: it says what came
 * @param asOf the last day that it has
 * @param talliedAt what would have been counted at the end of an earlier day
 */
export function backtestOf(
  tally: ForecastTally,
  asOf: number,
  talliedAt: (day: number) => ForecastTally,
  { what, days, level, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: BacktestOrder,
): Backtest {
  const ends = monthEndsUpTo(tally, asOf).slice(1);
  const came = ends.map((day) => what.came(tally, day, day + days));
  const tested: Tested[] = [];
  ends.forEach((day, cut) => {
    if (day < from || day > to || day + days > asOf) return;
    const made = what.forecast(talliedAt(day), day, days, level);
    // Of the series as much was known then as had come wholly by the day.
    const known = ends.filter((end) => end + days <= day).length;
    const peer = (forecast: SeriesForecast | null) => rangedOf(forecast, level);
    const series = came.slice(0, known);
    const ahead = cut - known + 1;
    tested.push({
      day,
      came: came[cut]!,
      forecast: 'why' in made ? null : made,
      peers: {
        seasonalNaive: peer(seasonalNaive(series, ahead, MONTHS_OF_YEAR)),
        holtWinters: peer(holtWinters(series, ahead, MONTHS_OF_YEAR)),
      },
    });
  });
  const all = tested.filter(({ forecast, peers }) => forecast && PEERS.every((peer) => peers[peer]));
  return {
    tested,
    product: marksOf(tested, ({ forecast }) => forecast, level),
    compared: {
      product: marksOf(all, ({ forecast }) => forecast, level),
      seasonalNaive: marksOf(all, ({ peers }) => peers.seasonalNaive, level),
      holtWinters: marksOf(all, ({ peers }) => peers.holtWinters, level),
    },
  };
}

export function holds({ low, high }: Ranged, came: number): boolean {
  return low <= came && came <= high;
}

function rangedOf(made: SeriesForecast | null, level: number): Ranged | null {
  const range = made && errorRange(made.forecast, made.errors, level);
  return range ? { expected: made.forecast, low: range[0], high: range[1] } : null;
}

function marksOf(
  tested: readonly Tested[],
  forecastOf: (one: Tested) => Ranged | null,
  level: number,
): Marks {
  const made = tested.flatMap((one) => {
    const forecast = forecastOf(one);
    return forecast ? [{ ...forecast, came: one.came }] : [];
  });
  const sum = (give: (one: (typeof made)[number]) => number) =>
    made.reduce((total, one) => total + give(one), 0);
  const came = sum((one) => one.came);
  return {
    of: made.length,
    held: made.filter((one) => holds(one, one.came)).length,
    bias: came > 0 ? sum(({ expected }) => expected) / came : null,
    score: made.length
      ? sum(({ low, high, came: value }) => intervalScore(low, high, value, level)) / made.length
      : null,
  };
}
