import { Histogram } from '../../formulas/histogram.ts';
import { LOST } from '../../records/deals.ts';
import type { Records } from '../../records/records.ts';
import { dealStateOf, NOT_YET } from '../../records/stageHistory.ts';
import { CUSTOMER, STAGES } from '../../schema/stages.ts';
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
   * In the order of STAGES, leads that came to the stage and no further and are given up: disqualified, or all of their
   * deals are lost. No customer is.
   */
  readonly givenUp: readonly number[];
  /**
   * In the order of STAGES, the leads with a date for the stage and for the one before it that is told, by the whole days
   * between; what runs backwards counts as 0 days. None for the first stage.
   */
  readonly stepDays: readonly Histogram[];
  /** The same from the first stage to the last. */
  readonly daysToCustomer: Histogram;
  readonly bySource: readonly FunnelGroupTally[];
  readonly byCampaign: readonly FunnelGroupTally[];
  readonly byOwner: readonly FunnelGroupTally[];
  /** By the month of creation, as "2018-01"; leads without a creation date under ''. */
  readonly byMonth: readonly FunnelGroupTally[];
  /** For each stage, do the records tell who reached it? */
  readonly told: readonly boolean[];
}

export function funnelTallyOf(records: Records, cohort: Cohort): FunnelTally {
  const { leads, stageHistory } = records;
  const { told } = stageHistory;
  const counts = noneReached();
  const givenUp = noneReached();
  const isLost = allDealsLost(records);
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
    const highest = stageHistory.reached[i]!;
    if (highest < CUSTOMER && (leads.disqualified[i] || isLost[i])) givenUp[highest]!++;
    for (let stage = 0; stage <= highest; stage++) {
      counts[stage]!++;
      source[stage]!++;
      campaign[stage]!++;
      owner[stage]!++;
      month[stage]!++;
    }
    const first = stageHistory.entered[0]![i]!;
    let before = first;
    for (let stage = 1; stage < STAGES.length; stage++) {
      if (!told[stage]) continue;
      const at = stageHistory.entered[stage]![i]!;
      addDays(stepDays[stage]!, before, at);
      before = at;
    }
    addDays(daysToCustomer, first, stageHistory.entered[CUSTOMER]![i]!);
  }
  return {
    reached: counts,
    givenUp,
    stepDays,
    daysToCustomer,
    bySource: sources.all,
    byCampaign: campaigns.all,
    byOwner: owners.all,
    byMonth: months.all,
    told,
  };
}

/** 1 for a lead that has deals of which each is lost by the as-of moment. */
export function allDealsLost({ leads, deals, matches, asOf }: Records): Uint8Array {
  const [lost, others] = [new Uint8Array(leads.length), new Uint8Array(leads.length)];
  for (let deal = 0; deal < deals.length; deal++) {
    const [lead, state] = [matches.lead[deal]!, dealStateOf(deals, deal, asOf)];
    if (lead >= 0 && state !== NOT_YET) (state === LOST ? lost : others)[lead] = 1;
  }
  return lost.map((isLost, lead) => (isLost && !others[lead] ? 1 : 0));
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
