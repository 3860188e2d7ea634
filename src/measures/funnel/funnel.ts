import { ratio } from '../../formulas/arithmetic.ts';
import { wilson } from '../../formulas/wilson.ts';
import type { FunnelGroup, FunnelTally } from './tally.ts';

export interface StageFigures {
  readonly reached: number;
  readonly rateFromPrevious: number | null;
  readonly interval: readonly [number, number] | null;
  readonly rateFromTop: number | null;
  /** Over the leads with a date for both stages, in whole days. */
  readonly medianDaysFromPrevious: number | null;
  /** Leads that have come here and no further. */
  readonly stillInside: number;
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
  const { reached: counts, stepDays } = tally;
  return {
    stages: counts.map((reached, stage) => {
      const before = stage > 0 ? counts[stage - 1]! : null;
      return {
        reached,
        rateFromPrevious: ratio(reached, before),
        interval: before ? wilson(reached, before) : null,
        rateFromTop: ratio(reached, counts[0]!),
        medianDaysFromPrevious: stepDays[stage]!.median(),
        stillInside: reached - (counts[stage + 1] ?? 0),
      };
    }),
    bySource: [...tally.bySource].sort(mostFirst),
    byOwner: [...tally.byOwner].sort(mostFirst),
    byMonth: [...tally.byMonth].sort((a, b) => (a.label < b.label ? -1 : 1)),
    medianDaysToCustomer: tally.daysToCustomer.median(),
    byCampaign: [...tally.byCampaign].sort(mostFirst),
  };
}

function mostFirst(a: FunnelGroup, b: FunnelGroup): number {
  return Number(a.label === '') - Number(b.label === '') || b.reached[0]! - a.reached[0]!;
}
