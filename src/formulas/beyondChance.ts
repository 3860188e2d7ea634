import { incompleteBeta } from './binomial.ts';
import type { Seen } from './shrinkage.ts';

/**
 * How often so many of so many, or something as far from the share, come by chance: twice the smaller tail of the
 * binomial distribution.
 *
 * @param share above 0 and below 1
 * @param dispersion at least 1: so many times the variance of independent ones; the counts say as much less
 */
export function chanceOf(count: number, all: number, share: number, dispersion = 1): number {
  const [x, rest] = [count / dispersion, (all - count) / dispersion];
  const atLeast = x === 0 ? 1 : incompleteBeta(share, x, rest + 1);
  const atMost = rest === 0 ? 1 : 1 - incompleteBeta(share, x + 1, rest);
  return Math.min(1, 2 * Math.min(atLeast, atMost));
}

/**
 * Chances of several questions asked at once: with so many, some one is answered yes by chance alone. The smallest times
 * their number, the next times one less, and none below the one before.
 * Source: Holm 1979, Scandinavian Journal of Statistics 6:65; R's p.adjust.
 *
 * @param chances each from 0 to 1
 * @returns in the same order
 */
export function holm(chances: readonly number[]): number[] {
  const order = chances.map((_, i) => i).sort((a, b) => chances[a]! - chances[b]!);
  const adjusted = chances.map(() => 1);
  let least = 0;
  for (const [rank, i] of order.entries()) {
    least = Math.min(1, Math.max(least, chances[i]! * (chances.length - rank)));
    adjusted[i] = least;
  }
  return adjusted;
}

/** From fewer months one campaign or one slow start would pass for leads that come and buy in flocks. */
export const FEWEST_MONTHS = 6;

/**
 * How many times the variance of independent leads a share has from month to month: χ² ÷ degrees of freedom, each month
 * beside the one before, so that what has slowly become better or worse counts for nothing.
 * Source: McCullagh and Nelder 1989, Generalized Linear Models, 4.5.
 *
 * @param months in their order
 * @returns at least 1; 1 from fewer than six months
 */
export function dispersionOfShares(months: readonly Seen[]): number {
  const some = months.filter(({ n }) => n > 0);
  return dispersionOf(
    some.length,
    some.slice(1).map((month, i) => {
      const before = some[i]!;
      const share = (month.sum + before.sum) / (month.n + before.n);
      const variance = share * (1 - share) * (1 / month.n + 1 / before.n);
      return variance > 0 ? (month.sum / month.n - before.sum / before.n) ** 2 / variance : null;
    }),
  );
}

/** Leads of one source in each month, from its first lead on. */
export interface MonthlyCounts {
  readonly counts: readonly number[];
  /** Of each month. */
  readonly days: readonly number[];
}

/** The same of numbers that come in a month, over all sources: each month's beside the one's before, by their days. */
export function dispersionOfCounts(sources: readonly MonthlyCounts[]): number {
  const most = Math.max(0, ...sources.map(({ counts }) => counts.length));
  return dispersionOf(
    most,
    sources.flatMap(({ counts, days }) =>
      counts.slice(1).map((now, i) => {
        const all = now + counts[i]!;
        const share = days[i + 1]! / (days[i]! + days[i + 1]!);
        return all > 0 ? (now - all * share) ** 2 / (all * share * (1 - share)) : null;
      }),
    ),
  );
}

/** @param squares of one degree of freedom each; null for two months of which nothing can differ */
function dispersionOf(months: number, squares: readonly (number | null)[]): number {
  const told = squares.filter((square) => square !== null);
  if (months < FEWEST_MONTHS || told.length === 0) return 1;
  return Math.max(1, told.reduce((sum, square) => sum + square, 0) / told.length);
}
