import { incompleteBeta } from './binomial.ts';

/** What was seen of a group: how often, and what that sums to; of a share, how many of them it was true of. */
export interface Seen {
  readonly n: number;
  readonly sum: number;
}

/** What all groups together have, and how much each is drawn towards it. */
export interface Prior {
  readonly mean: number;
  /** So many of the mean are added to what was seen of a group; infinite where the groups differ by chance alone. */
  readonly weight: number;
}

/** The weight of a uniform prior: however far the groups lie apart, one lead makes none of them the best. */
const LEAST_WEIGHT = 2;

/**
 * What groups with a share each are drawn towards: the share of all.
 *
 * @returns null where nothing was seen
 */
export function priorOfShares(groups: readonly Seen[]): Prior | null {
  const mean = meanOf(groups);
  return mean === null ? null : { mean, weight: weightOf([{ groups, variance: mean * (1 - mean) }]) };
}

/** Groups of one kind, and how far one of what was seen lies from the mean of all, squared, on the average. */
export interface Spread {
  readonly groups: readonly Seen[];
  readonly variance: number;
}

/**
 * How many of the mean of all are added to a group, from the part ρ of the variance that is the groups' own: 1 ÷ ρ − 1,
 * of shares the a + b of a beta prior. By chance alone a group's mean varies with its number n, so ρ is found from
 * E Σn(own − all)² = variance × [(r − 1)(1 − ρ) + ρ(N − Σn² ÷ N)] over r groups with N in all.
 * Source: the beta-binomial's moment estimate, Kleinman 1973, JASA 68:46, with the groups weighted by their size; of other
 * means it is that of Bühlmann and Straub 1970, Mitteilungen VSVM 70:111.
 *
 * @param spreads one, or several of which the same part is their groups' own, each with a mean of its own
 * @returns at least 2
 */
export function weightOf(spreads: readonly Spread[]): number {
  let [beyond, sizes] = [0, 0];
  for (const { groups, variance } of spreads) {
    const mean = meanOf(groups);
    // Where all are the same nothing tells the groups apart.
    if (mean === null || !(variance > 0)) continue;
    const some = groups.filter(({ n }) => n > 0);
    const all = total(some, ({ n }) => n);
    const byChance = some.length - 1;
    beyond += total(some, ({ n, sum }) => n * (sum / n - mean) ** 2) / variance - byChance;
    sizes += all - total(some, ({ n }) => n * n) / all - byChance;
  }
  // Where each group was seen once, its own part is not told from chance; one group lies nowhere but at its own mean.
  const own = sizes > 1e-9 ? beyond / sizes : 0;
  return own > 0 ? Math.max(LEAST_WEIGHT, 1 / own - 1) : Number.POSITIVE_INFINITY;
}

/** The group's mean drawn towards that of all: the less was seen of it, the more. */
export function shrunk({ n, sum }: Seen, { mean, weight }: Prior): number {
  return weight === Number.POSITIVE_INFINITY ? mean : (sum + weight * mean) / (n + weight);
}

/**
 * How likely the group's share lies below that of all, as far as the prior and what was seen of it tell:
 * Beta(w·mean + x, w·(1 − mean) + n − x) at the mean.
 *
 * @returns above 0 and below 1; one half where the groups differ by chance alone
 */
export function chanceBelowAll(seen: Seen, prior: Prior): number {
  const posterior = posteriorOf(seen, prior);
  return posterior ? incompleteBeta(prior.mean, ...posterior) : 0.5;
}

/**
 * Where the group's share lies by the same: the middle of that distribution.
 *
 * @param confidence above 0 and below 1, by default 0.95
 * @returns the mean twice where the groups differ by chance alone
 */
export function shrunkInterval(seen: Seen, prior: Prior, confidence = 0.95): [low: number, high: number] {
  const posterior = posteriorOf(seen, prior);
  if (!posterior) return [prior.mean, prior.mean];
  return [betaQuantile((1 - confidence) / 2, ...posterior), betaQuantile((1 + confidence) / 2, ...posterior)];
}

/** Null where the groups differ by chance alone, and where all or none of what was seen is true. */
function posteriorOf({ n, sum }: Seen, { mean, weight }: Prior): [a: number, b: number] | null {
  const [a, b] = [weight * mean + sum, weight * (1 - mean) + n - sum];
  return weight < Number.POSITIVE_INFINITY && a > 0 && b > 0 ? [a, b] : null;
}

/** By halving: as near as 40 halves come. */
function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function meanOf(groups: readonly Seen[]): number | null {
  const n = total(groups, (group) => group.n);
  return n > 0 ? total(groups, ({ sum }) => sum) / n : null;
}

function total(groups: readonly Seen[], of: (group: Seen) => number): number {
  return groups.reduce((sum, group) => sum + of(group), 0);
}
