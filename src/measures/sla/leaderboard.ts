import { chanceBelowAll, priorOfShares, shrunk } from '../../formulas/shrinkage.ts';
import type { Attainment } from './sla.ts';

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
  /** Drawn towards the team's, is it above or below that with 95 %? */
  readonly verdict: 'above' | 'like' | 'below';
}

export interface Leaderboard {
  readonly team: number;
  /** As many leads of the team's attainment are added to each rep's own; infinite where the reps differ by chance alone. */
  readonly weight: number;
  /** The best fair attainment first. */
  readonly standings: readonly RankedRep[];
}

const CHANCE = 0.05;

/**
 * The reps in an order that is fair to those with few leads: each attainment drawn towards the team's (formulas/shrinkage).
 * One of two is then no worse than the team for certain, nor two of two better. Above or below the team is only who is so
 * by that: of ten equal reps somebody's own interval of 95 % lies beside the team's share in three reports of ten.
 *
 * @param groups the reps' groups
 * @param of which of the two promises
 * @returns null where no lead is due
 */
export function leaderboardOf<Group extends { readonly label: string }>(
  groups: readonly Group[],
  of: (group: Group) => Attainment | null,
): Leaderboard | null {
  const reps = groups.flatMap((group) => {
    const counts = of(group);
    return counts && counts.due > 0 ? [{ label: group.label, ...counts }] : [];
  });
  const seenOf = ({ met, due }: Attainment) => ({ sum: met, n: due });
  const prior = priorOfShares(reps.map(seenOf));
  if (!prior) return null;
  const standings = reps.map((rep): RankedRep => {
    const below = chanceBelowAll(seenOf(rep), prior);
    return {
      label: rep.label,
      due: rep.due,
      attainment: rep.attainment!,
      interval: [rep.interval![0], rep.interval![1]],
      fair: shrunk(seenOf(rep), prior),
      verdict: below < CHANCE / 2 ? 'above' : below > 1 - CHANCE / 2 ? 'below' : 'like',
    };
  });
  return {
    team: prior.mean,
    weight: prior.weight,
    standings: standings.sort((a, b) => b.fair - a.fair || b.due - a.due),
  };
}
