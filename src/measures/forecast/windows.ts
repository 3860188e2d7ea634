import type { Level } from '../../formulas/compound.ts';
import { logChanceOfCount } from '../../formulas/negativeBinomial.ts';
import { nextMonth } from '../../values/dates.ts';
import { EVERY_MONTH, type Expectation, type Subject, sumOf, type Window } from './subjects.ts';

/** The months that may be learnt from: so many up to the cut, or all. */
const LENGTHS = [1, 2, 3, 6, 12] as const;
/** The same month of each quarter, and of each year. */
const SEASONS = [3, 12] as const;
const LONGEST_MONTH = 31;
/** A window with fewer tells too little, and is left to the longer ones; the longest is always looked at. */
const FEWEST_OF_WINDOW = 30;
/** From fewer nothing is forecast. */
export const FEWEST_TO_FORECAST = 5;
/** So many earlier month-ends are looked at. */
export const MOST_CUTS = 24;
/**
 * How far what came may lie from what was expected beyond chance, as a standard deviation of the level: what is possible,
 * and how likely it is before anything has been compared (falling off with 0.3).
 */
const SPREADS = [0.02, 0.1, 0.2, 0.3, 0.45, 0.65, 0.9, 1.3] as const;
const USUAL_SPREAD = 0.3;
/** What is less likely is left out. */
const LEAST_WEIGHT = 5e-3;
/** Nothing at all is never expected. */
const LEAST_MEAN = 0.05;
const MONTH = 30;

/** What one window expects, and how far it is to be believed. */
export interface Weighed {
  readonly window: Window;
  readonly weight: number;
  readonly expectation: Expectation;
  /** Their weights sum to that of the window. */
  readonly levels: readonly Level[];
}

const priors = SPREADS.map((spread, i) => {
  const [before, after] = [SPREADS[Math.max(0, i - 1)]!, SPREADS[Math.min(SPREADS.length - 1, i + 1)]!];
  const width = i === 0 || i === SPREADS.length - 1 ? after - before : (after - before) / 2;
  return Math.log(width) - Math.log1p((spread / USUAL_SPREAD) ** 2);
});

/** A window by its length, or by the season that it is of. */
interface Candidate {
  /** The window that it is at the end of a whole month. */
  readonly at: (cut: number) => Window;
  /** Is it looked at however few came in it? */
  readonly always: boolean;
  readonly isSeason: boolean;
}

const WHOLE: Candidate = { at: () => EVERY_MONTH, always: true, isSeason: false };

/** What there is of the month that is not over. It weighs by how the last month alone would have forecast at the earlier cuts. */
const PART: Candidate = { at: (cut) => ({ from: cut - 1, every: 1 }), always: false, isSeason: false };

function ofLength(months: number): Candidate {
  return { at: (cut) => ({ from: Math.max(0, cut - months), every: 1 }), always: false, isSeason: false };
}

function ofSeason(every: number): Candidate {
  return { at: (cut) => ({ from: cut % every, every }), always: false, isSeason: true };
}

/**
 * The windows, weighed by how well each would have forecast at the earlier month-ends what has come since, as far as the
 * cut; with no such record the shortest that tells enough weighs most, each longer one half as much. The same record tells how
 * far the level moves beyond chance. What overlaps in time counts by the part that is new. Where one month is forecast, the same
 * months of earlier quarters and years are windows too: where selling ends with the quarter they would have forecast best.
 * Source: Raftery, Gneiting, Balabdaoui and Polakowski 2005, Mon Weather Rev 133:1155 (Bayesian model averaging).
 *
 * @param ends last days of months
 * @param cut the place in them that is forecast from
 * @param days ahead, at least 1
 * @param isPart whether the month of the cut is not over
 */
export function weighedWindows(
  subject: Subject,
  ends: readonly number[],
  cut: number,
  days: number,
  isPart: boolean,
  expectedAt: (cut: number, window: Window, days: number) => Expectation,
): Weighed[] {
  const whole = isPart ? cut - 1 : cut;
  const day = ends[cut]!;
  const inOneMonth = isPart ? day + days < nextMonth(day) : days <= LONGEST_MONTH;
  const earlier: number[] = [];
  for (let j = Math.max(1, whole - MOST_CUTS); j < cut; j++)
    if (subject.learntFrom(j, EVERY_MONTH) >= FEWEST_TO_FORECAST) earlier.push(j);
  const found: { window: Window; expectation: Expectation; logs: number[]; spreads: number[] }[] = [];
  for (const candidate of [
    ...(isPart ? [PART] : []),
    ...LENGTHS.filter((months) => months < whole).map(ofLength),
    ...(inOneMonth ? SEASONS.filter((every) => every < whole).map(ofSeason) : []),
    WHOLE,
  ]) {
    const { at, always, isSeason } = candidate;
    // So many whole months and what there is of one that is not over; that alone is a window as well.
    const window = candidate === PART ? at(cut) : at(whole);
    if (subject.learntFrom(cut, window) < FEWEST_OF_WINDOW && !always) continue;
    const logs = priors.map((prior) => prior - (isSeason ? 1 : found.length) * Math.LN2);
    for (const j of earlier) {
      const ahead = Math.min(days, day - ends[j]!);
      const then = at(j);
      // A season that was not known then would not have been looked at.
      const isKnown = !isSeason || subject.learntFrom(j, then) >= FEWEST_OF_WINDOW;
      const { parts, unsure } = expectedAt(j, isKnown ? then : EVERY_MONTH, ahead);
      const mean = Math.max(LEAST_MEAN, sumOf(parts));
      const came = subject.came(ends[j]!, ends[j]! + ahead);
      const part = Math.min(1, MONTH / ahead);
      for (let i = 0; i < SPREADS.length; i++)
        logs[i]! += part * logChanceOfCount(came, mean, Math.sqrt(SPREADS[i]! ** 2 + unsure));
    }
    const expectation = expectedAt(cut, window, days);
    found.push({
      window,
      expectation,
      logs,
      spreads: SPREADS.map((spread) => Math.sqrt(spread * spread + expectation.unsure)),
    });
  }
  const most = Math.max(...found.flatMap(({ logs }) => logs));
  const all = found.reduce(
    (sum, { logs }) => sum + logs.reduce((part, log) => part + Math.exp(log - most), 0),
    0,
  );
  const kept = found.map(({ logs, ...rest }) => ({
    ...rest,
    weights: logs.map((log) => {
      const weight = Math.exp(log - most) / all;
      return weight < LEAST_WEIGHT ? 0 : weight;
    }),
  }));
  const left = kept.reduce((sum, { weights }) => sum + weights.reduce((part, w) => part + w, 0), 0);
  return kept.flatMap(({ window, expectation, weights, spreads }) => {
    const levels = weights.flatMap((weight, i) =>
      weight > 0 ? [{ weight: weight / left, spread: spreads[i]! }] : [],
    );
    const weight = levels.reduce((sum, level) => sum + level.weight, 0);
    return weight > 0 ? [{ window, weight, expectation, levels }] : [];
  });
}
