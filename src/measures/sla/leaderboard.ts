import type { Attainment, SlaGroup } from './sla.ts';

/** A rep's place on the board, as far as the leads that are due tell. */
export interface RankedRep {
  /** '' for leads without an owner. */
  readonly label: string;
  readonly due: number;
  readonly attainment: number;
  /** 95 %, Wilson. */
  readonly interval: readonly [low: number, high: number];
  /** The attainment drawn towards the team's: the fewer leads, the more. */
  readonly fair: number;
  /** Does the interval lie above or below the team's attainment, or hold it? */
  readonly verdict: 'above' | 'like' | 'below';
}

export interface Leaderboard {
  readonly team: number;
  /** As many leads of the team's attainment are added to each rep's own; infinite where the reps differ by chance alone. */
  readonly weight: number;
  /** The best fair attainment first. */
  readonly standings: readonly RankedRep[];
}

/** The weight of a uniform prior: however far the reps lie apart, one lead makes nobody the best. */
const LEAST_WEIGHT = 2;

/**
 * The reps in an order that is fair to those with few leads: (met + w × team) ÷ (due + w), where w tells how much the
 * reps really differ beyond chance. One of two is then no worse than the team for certain, nor two of two better.
 * Source: the beta-binomial's moment estimate, Kleinman 1973, JASA 68:46, with the groups weighted by their size.
 *
 * @param groups the reps' groups
 * @param of which of the two promises
 * @returns null where no lead is due
 */
export function leaderboardOf(
  groups: readonly SlaGroup[],
  of: (group: SlaGroup) => Attainment | null,
): Leaderboard | null {
  const reps = groups.flatMap(({ label, ...group }) => {
    const counts = of({ label, ...group });
    return counts && counts.due > 0 ? [{ label, ...counts }] : [];
  });
  const due = reps.reduce((sum, rep) => sum + rep.due, 0);
  if (due === 0) return null;
  const team = reps.reduce((sum, { met }) => sum + met, 0) / due;
  const weight = weightOfTeam(reps, team, due);
  const standings = reps.map(({ label, met, due, attainment, interval }): RankedRep => {
    const [low, high] = interval!;
    return {
      label,
      due,
      attainment: attainment!,
      interval: [low, high],
      fair: weight === Number.POSITIVE_INFINITY ? team : (met + weight * team) / (due + weight),
      verdict: low > team ? 'above' : high < team ? 'below' : 'like',
    };
  });
  return { team, weight, standings: standings.sort((a, b) => b.fair - a.fair || b.due - a.due) };
}

/**
 * The beta prior's a + b, from the part ρ = 1 ÷ (a + b + 1) of the spread that is the reps' own. By chance alone a rep's
 * attainment varies with its number of leads n, so ρ is found from
 * E Σn(own − team)² = team(1 − team) × [(r − 1)(1 − ρ) + ρ(N − Σn² ÷ N)] over r reps with N leads in all.
 */
function weightOfTeam(
  reps: readonly { readonly met: number; readonly due: number }[],
  team: number,
  due: number,
): number {
  const within = team * (1 - team);
  const spread = reps.reduce((sum, rep) => sum + rep.due * (rep.met / rep.due - team) ** 2, 0);
  const sizes = due - reps.reduce((sum, rep) => sum + rep.due ** 2, 0) / due;
  const byChance = reps.length - 1;
  // Where each rep has one lead, and where all or none are met, nothing tells the reps apart.
  if (within === 0 || sizes <= byChance) return Number.POSITIVE_INFINITY;
  const own = (spread / within - byChance) / (sizes - byChance);
  return own > 0 ? Math.max(LEAST_WEIGHT, 1 / own - 1) : Number.POSITIVE_INFINITY;
}
