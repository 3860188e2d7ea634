import { Histogram } from '../../formulas/histogram.ts';
import { LOST, WON } from '../../records/deals.ts';
import type { MatchedBy } from '../../records/match.ts';
import type { Records } from '../../records/records.ts';
import { dealStateOf, NOT_YET } from '../../records/stageHistory.ts';
import { STAGES } from '../../schema/stages.ts';
import type { Settings } from '../../settings/settings.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { addMoney, inMinorUnits } from '../../values/minorUnits.ts';
import { OncePerGroup } from '../foundOnce.ts';
import type { Cohort } from '../funnel/cohort.ts';
import { numberedPairs } from '../numbered.ts';

/** Some won deals: how many, and their amounts. One without an amount is a deal of 0. */
export interface DealSum {
  readonly deals: number;
  readonly revenue: number;
}

/** What has become of the leads of one source and campaign, both '' for leads without one. */
export interface LeadsOfCampaign {
  readonly source: string;
  readonly campaign: string;
  /** How many leads reached each stage or a later one, in the order of STAGES; the first are all of them. */
  readonly reached: readonly number[];
  /** The amounts of the won deals that were matched to these leads. */
  readonly revenue: number;
}

/** What was spent on one source and campaign in the period, as far as the cost is known; '' where the cost has none. */
export interface CostOfCampaign {
  readonly source: string;
  readonly campaign: string;
  readonly cost: number;
  /** What of it was typed in the campaign calendar; null where nothing was. */
  readonly typed: number | null;
}

/**
 * Leads, deals and costs by the as-of moment. Money is in whole minor units of the workbook's currency. Groups are made
 * case aside, called as they were first written, in the order of their first leads or costs. `leads` and `reasons` of two
 * cohorts without a lead in common add up to those of both; the other fields are of all deals and costs, whatever the
 * cohort, but for `otherPeriod`.
 */
export interface ClosedLoopTally {
  readonly leads: readonly LeadsOfCampaign[];
  /** Disqualified leads of the cohort by source and reason, '' where there is none. */
  readonly reasons: readonly { readonly source: string; readonly reason: string; readonly leads: number }[];
  /** All won deals, by how their lead was found; under `none` those that have none. */
  readonly won: Readonly<Record<MatchedBy, DealSum>>;
  /** Those of them with a lead outside of the cohort. */
  readonly otherPeriod: DealSum;
  /** Those of them that closed in the period and have an amount; without a close date only where there is no period. */
  readonly inPeriod: DealSum;
  /** The amounts of those. */
  readonly orderValues: Histogram;
  /** The sum of those above 0: what was paid back is no part of what the orders brought. */
  readonly ordersAbove0: number;
  /** Deals that were lost. */
  readonly lost: number;
  /** Deals neither won nor lost that were created after the as-of moment. */
  readonly later: number;
  /** All other deals. */
  readonly open: number;
  readonly costs: readonly CostOfCampaign[];
  /** For each stage, do the records tell who reached it? */
  readonly told: readonly boolean[];
  /** Do they tell what was won? Where no export has deals, a revenue of 0 is no revenue. */
  readonly revenueTold: boolean;
  /** Imported costs of which only a part of their days lies in the period: of those it is the days' share that counts. */
  readonly prorated: number;
}

export function closedLoopTallyOf(records: Records, cohort: Cohort, settings: Settings): ClosedLoopTally {
  const { leads, deals, matches, stageHistory, asOf, present } = records;
  const campaigns = new GroupBy((source = '', campaign = '') => ({
    source,
    campaign,
    reached: STAGES.map(() => 0),
    revenue: 0,
  }));
  const reasons = new GroupBy((source = '', reason = '') => ({ source, reason, leads: 0 }));
  const campaignOf = new OncePerGroup(numberedPairs(leads), (lead) =>
    campaigns.of(leads.source[lead]!, leads.campaign[lead]!),
  );
  for (let i = 0; i < leads.length; i++) {
    if (!cohort.has[i]) continue;
    const { reached } = campaignOf.of(i);
    for (let stage = 0; stage <= stageHistory.reached[i]!; stage++) reached[stage]!++;
    if (leads.disqualified[i]) reasons.of(leads.source[i]!, leads.reason[i]!).leads++;
  }
  const won = { id: noDeals(), email: noDeals(), company: noDeals(), none: noDeals() };
  const [otherPeriod, inPeriod] = [noDeals(), noDeals()];
  const orderValues = new Histogram();
  let [lost, later, open, ordersAbove0] = [0, 0, 0, 0];
  for (let deal = 0; deal < deals.length; deal++) {
    const state = dealStateOf(deals, deal, asOf);
    if (state !== WON) {
      if (state === LOST) lost++;
      else if (state === NOT_YET) later++;
      else open++;
      continue;
    }
    const amount = deals.amount[deal]!;
    const revenue = Number.isNaN(amount) ? 0 : amount;
    if (!Number.isNaN(amount) && isInPeriod(deals.closed[deal]!, settings)) {
      add(inPeriod, revenue);
      orderValues.add(amount);
      if (amount > 0) ordersAbove0 = addMoney(ordersAbove0, amount);
    }
    add(won[matches.by[deal]!], revenue);
    const lead = matches.lead[deal]!;
    if (lead < 0) continue;
    if (cohort.has[lead]) {
      const campaign = campaignOf.of(lead);
      campaign.revenue = addMoney(campaign.revenue, revenue);
    } else add(otherPeriod, revenue);
  }
  const lists = {
    leads: campaigns.all,
    reasons: reasons.all,
    told: stageHistory.told,
    revenueTold: present.deals,
  };
  const sums = { won, otherPeriod, inPeriod, orderValues, ordersAbove0, lost, later, open };
  return { ...lists, ...sums, ...costsOf(records, settings) };
}

/**
 * The period that sums of days count in. Looking back, a month counts as far as its leads do: to the as-of day. Today's
 * exports hold it so already.
 */
export function periodToDate({ leads, asOf }: Records, settings: Period): Period {
  const looksBack = leads.created.some((created) => created >= asOf.until);
  return looksBack ? toDay(settings, asOf.day) : settings;
}

function toDay({ periodStart, periodEnd }: Period, day: number): Period {
  return { periodStart, periodEnd: Math.min(periodEnd ?? day, day) };
}

function costsOf(records: Records, settings: Settings) {
  const { spend, asOf } = records;
  const none: { cost: number; typed: number | null } = { cost: 0, typed: null };
  const costs = new GroupBy((source = '', campaign = '') => ({ source, campaign, ...none }));
  const period = periodToDate(records, settings);
  const toDate = toDay(settings, asOf.day);
  let prorated = 0;
  spend.cost.forEach((cost, i) => {
    if (Number.isNaN(cost) || spend.date[i]! >= asOf.until) return;
    // A cost that was typed for a campaign is a plan: of it counts what the days gone have cost.
    const isPlan = spend.campaignOf[i]! >= 0;
    const share = shareInPeriod(spend.date[i]!, spend.until[i]!, isPlan ? toDate : period);
    if (share === 0) return;
    if (share < 1 && !isPlan) prorated++;
    const sum = costs.of(spend.source[i]!, spend.campaign[i]!);
    const part = inMinorUnits(cost * share, settings.currency);
    sum.cost = addMoney(sum.cost, part);
    if (isPlan) sum.typed = addMoney(sum.typed ?? 0, part);
  });
  return { costs: costs.all, prorated };
}

type Period = Pick<Settings, 'periodStart' | 'periodEnd'>;

/** A deal without a close date is in the period only where there is none. */
export function isInPeriod(date: number, { periodStart, periodEnd }: Period): boolean {
  return (periodStart === null || date >= periodStart) && (periodEnd === null || date < periodEnd + 1);
}

/**
 * The part of a cost that lies in the period, by the days that it is for; all of a cost without a date.
 *
 * @param date its first day, or the moment
 * @param until its last day
 */
export function shareInPeriod(date: number, until: number, { periodStart, periodEnd }: Period): number {
  if (Number.isNaN(date)) return 1;
  const first = Math.floor(date);
  const from = Math.max(first, periodStart ?? first);
  const to = Math.min(until, periodEnd ?? until);
  return Math.max(0, to - from + 1) / (until - first + 1);
}

function add(sum: { deals: number; revenue: number }, revenue: number): void {
  sum.deals++;
  sum.revenue = addMoney(sum.revenue, revenue);
}

function noDeals() {
  return { deals: 0, revenue: 0 };
}
