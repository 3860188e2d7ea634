import type { Level } from '../../formulas/compound.ts';
import { logChanceOfCount } from '../../formulas/negativeBinomial.ts';
import { type Expectation, type Subject, sumOf } from './subjects.ts';

/** The months that may be learnt from: so many up to the cut, or all. */
const WINDOWS = [1, 2, 3, 6, 12, Number.POSITIVE_INFINITY] as const;
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
const LEAST_WEIGHT = 2e-3;
/** Nothing at all is never expected. */
const LEAST_MEAN = 0.05;
const MONTH = 30;

/** What one window expects, and how far it is to be believed. */
export interface Weighed {
  /** The first month that it learns from. */
  readonly fromMonth: number;
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

/**
 * The windows, weighed by how well each would have forecast at the earlier month-ends what has come since, as far as the
 * cut; with no such record the shortest that tells enough weighs most, each longer one half as much. The same record tells how
 * far the level moves beyond chance. What overlaps in time counts by the part that is new.
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
  expectedAt: (cut: number, fromMonth: number, days: number) => Expectation,
): Weighed[] {
  const whole = isPart ? cut - 1 : cut;
  const lengths = WINDOWS.filter((months) => months < whole || months === Number.POSITIVE_INFINITY);
  const earlier: number[] = [];
  for (let j = Math.max(1, whole - MOST_CUTS); j < cut; j++)
    if (subject.learntFrom(j, 0) >= FEWEST_TO_FORECAST) earlier.push(j);
  const found: { fromMonth: number; expectation: Expectation; logs: number[]; spreads: number[] }[] = [];
  for (const months of lengths) {
    const fromMonth = Math.max(0, whole - months);
    const learnt = subject.learntFrom(cut, fromMonth);
    if (learnt < FEWEST_OF_WINDOW && months !== Number.POSITIVE_INFINITY) continue;
    const logs = priors.map((prior) => prior - found.length * Math.LN2);
    for (const j of earlier) {
      const ahead = Math.min(days, ends[cut]! - ends[j]!);
      const from = Math.max(0, j - months);
      const mean = Math.max(LEAST_MEAN, sumOf(expectedAt(j, from, ahead).parts));
      const came = subject.came(ends[j]!, ends[j]! + ahead);
      const unsure = 1 / (subject.learntFrom(j, from) + 0.5);
      const part = Math.min(1, MONTH / ahead);
      for (let i = 0; i < SPREADS.length; i++)
        logs[i]! += part * logChanceOfCount(came, mean, Math.sqrt(SPREADS[i]! ** 2 + unsure));
    }
    const unsure = 1 / (learnt + 0.5);
    found.push({
      fromMonth,
      expectation: expectedAt(cut, fromMonth, days),
      logs,
      spreads: SPREADS.map((spread) => Math.sqrt(spread * spread + unsure)),
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
  return kept.flatMap(({ fromMonth, expectation, weights, spreads }) => {
    const levels = weights.flatMap((weight, i) =>
      weight > 0 ? [{ weight: weight / left, spread: spreads[i]! }] : [],
    );
    const weight = levels.reduce((sum, level) => sum + level.weight, 0);
    return weight > 0 ? [{ fromMonth, weight, expectation, levels }] : [];
  });
}
