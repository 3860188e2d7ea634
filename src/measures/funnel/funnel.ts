import { ratio } from '../../formulas/arithmetic.ts';
import { dispersionOfShares } from '../../formulas/beyondChance.ts';
import { wilson } from '../../formulas/wilson.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import { type BesideAll, besideAll } from './besideAll.ts';
import { type Reached, ratesFrom, reachedFrom, toldBefore } from './reached.ts';
import type { FunnelGroupTally, FunnelTally } from './tally.ts';

/** Leads by how far they have come. */
export interface FunnelGroup extends BesideAll {
  /** '' for leads without the value. */
  readonly label: string;
  readonly reached: Reached;
}

export interface StageFigures {
  /** Null for a stage that the records do not tell of; then its other figures are null as well. */
  readonly reached: number | null;
  /** By the stage before that is told. */
  readonly rateFromPrevious: number | null;
  /** 95 %, Wilson, as much wider as the rate swings from month to month beyond chance. */
  readonly interval: readonly [number, number] | null;
  readonly rateFromTop: number | null;
  /** Over the leads with a date for both stages, in whole days. */
  readonly medianDaysFromPrevious: number | null;
  /** Leads that have come here and no further, and are not given up; null where nobody knows who went on. */
  readonly stillInside: number | null;
  /** Leads that have come here and no further, and are disqualified or have lost all of their deals. */
  readonly givenUp: number | null;
}

export interface Funnel {
  readonly stages: readonly StageFigures[];
  readonly bySource: readonly FunnelGroup[];
  readonly byOwner: readonly FunnelGroup[];
  /** Months as "2018-01", in order; leads without a creation date under ''. */
  readonly byMonth: readonly FunnelGroup[];
  readonly medianDaysToCustomer: number | null;
  readonly byCampaign: readonly FunnelGroup[];
  /** How many times the variance of independent leads their share of customers has from month to month; at least 1. */
  readonly dispersion: number;
}

/**
 * The funnel by cohort: of the leads created in the period, how many have reached each stage by the as-of moment.
 * Reaching a later stage counts as having passed the earlier ones.
 */
export function funnelFrom(tally: FunnelTally): Funnel {
  const { stepDays, told } = tally;
  const counts = reachedFrom(tally.reached, told);
  const rates = ratesFrom(counts);
  const months = tally.byMonth.filter(({ label }) => label !== '').sort(inOrder);
  const swing = (from: number, to: number) =>
    dispersionOfShares(months.map(({ reached }) => ({ n: reached[from]!, sum: reached[to]! })));
  const dispersion = told[CUSTOMER] ? swing(0, CUSTOMER) : 1;
  const groups = (list: readonly FunnelGroupTally[]) => {
    const counted = list.map(({ label, reached }) => ({ label, reached: reachedFrom(reached, told) }));
    const beside = besideAll(counted, dispersion);
    return counted.map((group, i): FunnelGroup => ({ ...group, ...beside[i]! }));
  };
  return {
    stages: counts.map((reached, stage) => {
      const from = toldBefore(counts, stage);
      const before = counts[from] ?? null;
      const givenUp = reached === null ? null : tally.givenUp[stage]!;
      return {
        reached,
        rateFromPrevious: rates[stage]!,
        interval: before && reached !== null ? swungInterval(reached, before, swing(from, stage)) : null,
        rateFromTop: ratio(reached, counts[0]),
        medianDaysFromPrevious: stepDays[stage]!.median(),
        stillInside: stoppedAt(counts, stage, givenUp),
        givenUp,
      };
    }),
    bySource: groups(tally.bySource).sort(mostFirst),
    byOwner: groups(tally.byOwner).sort(mostFirst),
    byMonth: groups(tally.byMonth).sort(inOrder),
    medianDaysToCustomer: tally.daysToCustomer.median(),
    byCampaign: groups(tally.byCampaign).sort(mostFirst),
    dispersion,
  };
}

/** Where customers are not told, nobody knows how many of the stage before them are. */
function stoppedAt(counts: Reached, stage: number, givenUp: number | null): number | null {
  const reached = counts[stage]!;
  if (reached === null || givenUp === null) return null;
  const later = counts.slice(stage + 1).filter((n) => n !== null);
  const isLast = later.length === 0;
  if (isLast && stage < counts.length - 1) return null;
  return reached - (later[0] ?? 0) - givenUp;
}

function swungInterval(count: number, of: number, dispersion: number): [low: number, high: number] {
  return wilson(count / dispersion, of / dispersion);
}

function inOrder(a: { readonly label: string }, b: { readonly label: string }): number {
  return a.label < b.label ? -1 : 1;
}

function mostFirst(a: FunnelGroup, b: FunnelGroup): number {
  return Number(a.label === '') - Number(b.label === '') || b.reached[0] - a.reached[0];
}
