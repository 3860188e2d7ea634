import { median, ratio } from '../../formulas/arithmetic.ts';
import { wilson } from '../../formulas/wilson.ts';
import type { Records } from '../../records/records.ts';
import { STAGES } from '../../schema/stages.ts';
import { civil, daysBetween } from '../../values/dates.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { OncePerDay, oncePerText } from '../foundOnce.ts';
import type { Cohort } from './cohort.ts';

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

export interface FunnelGroup {
  /** '' for leads without the value. */
  readonly label: string;
  /** How many reached each stage, in the order of STAGES. */
  readonly reached: readonly number[];
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
export function funnelOf({ leads, stageHistory }: Records, cohort: Cohort): Funnel {
  const counts = STAGES.map(() => 0);
  const inside = STAGES.map(() => 0);
  const steps = STAGES.map((): number[] => []);
  const toCustomer: number[] = [];
  const [sources, campaigns, owners, months] = [reachedBy(), reachedBy(), reachedBy(), reachedBy()];
  const ofSource = oncePerText(leads.source, (text) => sources.of(text));
  const ofCampaign = oncePerText(leads.campaign, (text) => campaigns.of(text));
  const ofOwner = oncePerText(leads.owner, (text) => owners.of(text));
  const ofMonth = new OncePerDay((day) => months.of(monthOf(day)));
  for (let i = 0; i < leads.length; i++) {
    if (!cohort.has[i]) continue;
    const reached = stageHistory.reached[i]!;
    inside[reached]!++;
    const source = ofSource.of(i).reached;
    const campaign = ofCampaign.of(i).reached;
    const owner = ofOwner.of(i).reached;
    const month = ofMonth.of(leads.created[i]!).reached;
    for (let stage = 0; stage <= reached; stage++) {
      counts[stage]!++;
      source[stage]!++;
      campaign[stage]!++;
      owner[stage]!++;
      month[stage]!++;
    }
    let before = stageHistory.entered[0]![i]!;
    for (let stage = 1; stage < STAGES.length; stage++) {
      const at = stageHistory.entered[stage]![i]!;
      const days = daysBetween(before, at);
      before = at;
      if (Number.isNaN(days)) continue;
      steps[stage]!.push(Math.max(0, days));
    }
    const days = daysBetween(stageHistory.entered[0]![i]!, before);
    if (!Number.isNaN(days)) toCustomer.push(Math.max(0, days));
  }
  return {
    stages: counts.map((reached, stage) => {
      const before = stage > 0 ? counts[stage - 1]! : null;
      return {
        reached,
        rateFromPrevious: ratio(reached, before),
        interval: before ? wilson(reached, before) : null,
        rateFromTop: ratio(reached, counts[0]!),
        medianDaysFromPrevious: median(steps[stage]!),
        stillInside: inside[stage]!,
      };
    }),
    bySource: sources.all.sort(mostFirst),
    byOwner: owners.all.sort(mostFirst),
    byMonth: months.all.sort((a, b) => (a.label < b.label ? -1 : 1)),
    medianDaysToCustomer: median(toCustomer),
    byCampaign: campaigns.all.sort(mostFirst),
  };
}

/** "2018-01", or '' where there is no date. */
export function monthOf(serial: number): string {
  if (Number.isNaN(serial)) return '';
  const { year, month } = civil(serial);
  return `${year}-${String(month).padStart(2, '0')}`;
}

function mostFirst(a: FunnelGroup, b: FunnelGroup): number {
  return Number(a.label === '') - Number(b.label === '') || b.reached[0]! - a.reached[0]!;
}

function reachedBy() {
  return new GroupBy((label) => ({ label: label!, reached: STAGES.map(() => 0) }));
}
