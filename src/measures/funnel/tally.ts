import { Histogram } from '../../formulas/histogram.ts';
import type { Records } from '../../records/records.ts';
import { STAGES } from '../../schema/stages.ts';
import { daysBetween } from '../../values/dates.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { OncePerDay, oncePerText } from '../foundOnce.ts';
import type { Cohort } from './cohort.ts';
import { monthOf } from './period.ts';

/** Leads by how far they have come. */
export interface FunnelGroupTally {
  /** '' for leads without the value. */
  readonly label: string;
  /** How many reached each stage or a later one, in the order of STAGES; the first are all of them. */
  readonly reached: readonly number[];
}

/**
 * How far the leads of a cohort have come by the as-of moment, each in one group of every list. Groups are made case
 * aside, called as they were first written, in the order of their first leads. The tallies of two cohorts without a lead
 * in common add up to that of both.
 */
export interface FunnelTally {
  /** How many reached each stage or a later one, in the order of STAGES; the first are all of them. */
  readonly reached: readonly number[];
  /**
   * In the order of STAGES, the leads with a date for the stage and for the one before it, by the whole days between;
   * what runs backwards counts as 0 days. None for the first stage.
   */
  readonly stepDays: readonly Histogram[];
  /** The same from the first stage to the last. */
  readonly daysToCustomer: Histogram;
  readonly bySource: readonly FunnelGroupTally[];
  readonly byCampaign: readonly FunnelGroupTally[];
  readonly byOwner: readonly FunnelGroupTally[];
  /** By the month of creation, as "2018-01"; leads without a creation date under ''. */
  readonly byMonth: readonly FunnelGroupTally[];
  /** Do the records tell who is a customer? */
  readonly customersTold: boolean;
}

export function funnelTallyOf({ leads, stageHistory }: Records, cohort: Cohort): FunnelTally {
  const counts = noneReached();
  const stepDays = STAGES.map(() => new Histogram());
  const daysToCustomer = new Histogram();
  const [sources, campaigns, owners, months] = [reachedBy(), reachedBy(), reachedBy(), reachedBy()];
  const ofSource = oncePerText(leads.source, (text) => sources.of(text));
  const ofCampaign = oncePerText(leads.campaign, (text) => campaigns.of(text));
  const ofOwner = oncePerText(leads.owner, (text) => owners.of(text));
  const ofMonth = new OncePerDay((day) => months.of(monthOf(day)));
  for (let i = 0; i < leads.length; i++) {
    if (!cohort.has[i]) continue;
    const source = ofSource.of(i).reached;
    const campaign = ofCampaign.of(i).reached;
    const owner = ofOwner.of(i).reached;
    const month = ofMonth.of(leads.created[i]!).reached;
    for (let stage = 0; stage <= stageHistory.reached[i]!; stage++) {
      counts[stage]!++;
      source[stage]!++;
      campaign[stage]!++;
      owner[stage]!++;
      month[stage]!++;
    }
    const first = stageHistory.entered[0]![i]!;
    let before = first;
    for (let stage = 1; stage < STAGES.length; stage++) {
      const at = stageHistory.entered[stage]![i]!;
      addDays(stepDays[stage]!, before, at);
      before = at;
    }
    addDays(daysToCustomer, first, before);
  }
  return {
    reached: counts,
    stepDays,
    daysToCustomer,
    bySource: sources.all,
    byCampaign: campaigns.all,
    byOwner: owners.all,
    byMonth: months.all,
    customersTold: stageHistory.customersTold,
  };
}

function addDays(to: Histogram, from: number, until: number): void {
  const days = daysBetween(from, until);
  if (!Number.isNaN(days)) to.add(Math.max(0, days));
}

function reachedBy() {
  return new GroupBy((label) => ({ label: label!, reached: noneReached() }));
}

function noneReached(): number[] {
  return STAGES.map(() => 0);
}
