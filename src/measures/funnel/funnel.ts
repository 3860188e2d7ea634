import { ratio } from '../../formulas/arithmetic.ts';
import { wilson } from '../../formulas/wilson.ts';
import { type Reached, reachedFrom } from './reached.ts';
import type { FunnelGroupTally, FunnelTally } from './tally.ts';

/** Leads by how far they have come. */
export interface FunnelGroup {
  /** '' for leads without the value. */
  readonly label: string;
  readonly reached: Reached;
}

export interface StageFigures {
  /** Null for customers where the records do not tell who is one. */
  readonly reached: number | null;
  readonly rateFromPrevious: number | null;
  readonly interval: readonly [number, number] | null;
  readonly rateFromTop: number | null;
  /** Over the leads with a date for both stages, in whole days. */
  readonly medianDaysFromPrevious: number | null;
  /** Leads that have come here and no further. */
  readonly stillInside: number | null;
}

export interface Funnel {
  readonly stages: readonly StageFigures[];
  readonly bySource: readonly FunnelGroup[];
  readonly byOwner: readonly FunnelGroup[];
  /** Months as "2018-01", in order; leads without a creation date under ''. */
  readonly byMonth: readonly FunnelGroup[];
  readonly medianDaysToCustomer: number | null;
  readonly byCampaign: readonly FunnelGroup[];
}

/**
 * The funnel by cohort: of the leads created in the period, how many have reached each stage by the as-of moment.
 * Reaching a later stage counts as having passed the earlier ones.
 */
export function funnelFrom(tally: FunnelTally): Funnel {
  const { stepDays, customersTold } = tally;
  const counts = reachedFrom(tally.reached, customersTold);
  const groups = (list: readonly FunnelGroupTally[]) =>
    list.map(({ label, reached }): FunnelGroup => ({ label, reached: reachedFrom(reached, customersTold) }));
  return {
    stages: counts.map((reached, stage) => {
      const before = counts[stage - 1] ?? null;
      const after = stage + 1 < counts.length ? counts[stage + 1]! : 0;
      return {
        reached,
        rateFromPrevious: ratio(reached, before),
        interval: before && reached !== null ? wilson(reached, before) : null,
        rateFromTop: ratio(reached, counts[0]),
        medianDaysFromPrevious: stepDays[stage]!.median(),
        stillInside: reached === null || after === null ? null : reached - after,
      };
    }),
    bySource: groups(tally.bySource).sort(mostFirst),
    byOwner: groups(tally.byOwner).sort(mostFirst),
    byMonth: groups(tally.byMonth).sort((a, b) => (a.label < b.label ? -1 : 1)),
    medianDaysToCustomer: tally.daysToCustomer.median(),
    byCampaign: groups(tally.byCampaign).sort(mostFirst),
  };
}

function mostFirst(a: FunnelGroup, b: FunnelGroup): number {
  return Number(a.label === '') - Number(b.label === '') || b.reached[0] - a.reached[0];
}
