import { ratio } from '../../formulas/arithmetic.ts';
import { LOST } from '../../records/deals.ts';
import type { MatchedBy } from '../../records/match.ts';
import type { Records } from '../../records/records.ts';
import { isWon } from '../../records/stageHistory.ts';
import { CUSTOMER, STAGES } from '../../schema/stages.ts';
import type { Settings } from '../../settings/settings.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { OncePerGroup, oncePerText } from '../foundOnce.ts';
import type { Cohort } from '../funnel/cohort.ts';
import { numberedPairs } from '../numbered.ts';

export interface ClosedLoopRow {
  /** '' where the leads have none. */
  readonly source: string;
  readonly campaign: string;
  /** How many leads reached each stage, in the order of STAGES. */
  readonly reached: readonly number[];
  readonly leads: number;
  readonly customers: number;
  readonly revenue: number;
  /** Null where no cost is known: then nothing that is divided by it is given either. */
  readonly cost: number | null;
  readonly costPerLead: number | null;
  readonly costPerCustomer: number | null;
  /** (revenue − cost) ÷ cost */
  readonly roi: number | null;
}

export interface DealSum {
  readonly deals: number;
  readonly revenue: number;
}

/** What became of the leads, by where they came from; every won deal is counted on exactly one line. */
export interface ClosedLoop {
  readonly bySource: readonly ClosedLoopRow[];
  readonly byCampaign: readonly ClosedLoopRow[];
  /** Why leads were disqualified, by where they came from; the most frequent first. */
  readonly reasons: readonly { readonly source: string; readonly reason: string; readonly leads: number }[];
  /** Won deals by how their lead was found. */
  readonly matchedBy: Readonly<Record<Exclude<MatchedBy, 'none'>, number>>;
  /** Won deals of leads that are not in the period. */
  readonly otherPeriod: DealSum;
  readonly unmatched: DealSum;
  readonly total: DealSum;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Deals created after the as-of moment: they are left out. */
  readonly later: number;
  /** Won deals that closed in the period and have an amount that can be priced: what the average order is made of. */
  readonly inPeriod: DealSum;
  readonly totalCost: number | null;
  /** What of it was typed in the campaign calendar; null where nothing was. */
  readonly typedCost: number | null;
  /** True where only a part of a month's cost lies in the period. */
  readonly proratedMonths: boolean;
}

/** Source × campaign to revenue and cost, for the leads of the cohort and what they have become by the as-of moment. */
export function closedLoopOf(records: Records, cohort: Cohort, settings: Settings): ClosedLoop {
  const { leads, deals, matches, stageHistory, asOf } = records;
  const sources = sums();
  const campaigns = sums();
  const reasons = new GroupBy((source, reason) => ({ source: source!, reason: reason!, leads: 0 }));
  const sourceOf = oncePerText(leads.source, (source) => sources.of(source));
  const campaignOf = new OncePerGroup(numberedPairs(leads), (lead) =>
    campaigns.of(leads.source[lead]!, leads.campaign[lead]!),
  );
  for (let i = 0; i < leads.length; i++) {
    if (!cohort.has[i]) continue;
    const bySource = sourceOf.of(i).reached;
    const byCampaign = campaignOf.of(i).reached;
    for (let stage = 0; stage <= stageHistory.reached[i]!; stage++) {
      bySource[stage]!++;
      byCampaign[stage]!++;
    }
    if (leads.disqualified[i]) reasons.of(leads.source[i]!, leads.reason[i]!).leads++;
  }
  const matchedBy = { id: 0, email: 0, company: 0 };
  const otherPeriod = { deals: 0, revenue: 0 };
  const unmatched = { deals: 0, revenue: 0 };
  const total = { deals: 0, revenue: 0 };
  let won = 0;
  let lost = 0;
  let later = 0;
  const inPeriod = { deals: 0, revenue: 0 };
  for (let deal = 0; deal < deals.length; deal++) {
    if (!isWon(deals, deal, asOf)) {
      if (deals.status[deal] === LOST && !(deals.closed[deal]! >= asOf.until)) lost++;
      else if (deals.created[deal]! >= asOf.until) later++;
      continue;
    }
    won++;
    const revenue = Number.isNaN(deals.amount[deal]!) ? 0 : deals.amount[deal]!;
    if (!Number.isNaN(deals.amount[deal]!) && isInPeriod(deals.closed[deal]!, settings))
      add(inPeriod, revenue);
    add(total, revenue);
    const by = matches.by[deal]!;
    if (by === 'none') {
      add(unmatched, revenue);
      continue;
    }
    matchedBy[by]++;
    const lead = matches.lead[deal]!;
    if (!cohort.has[lead]) {
      add(otherPeriod, revenue);
      continue;
    }
    sourceOf.of(lead).revenue += revenue;
    campaignOf.of(lead).revenue += revenue;
  }
  // Looking back, a month's cost counts as far as its leads do: to the as-of day. Today's exports hold it so already.
  let looksBack = false;
  for (let i = 0; i < leads.length && !looksBack; i++) looksBack = leads.created[i]! >= asOf.until;
  const toDate = { ...settings, periodEnd: Math.min(settings.periodEnd ?? asOf.day, asOf.day) };
  const { spend } = records;
  let totalCost: number | null = null;
  let typedCost: number | null = null;
  let proratedMonths = false;
  spend.cost.forEach((cost, i) => {
    if (Number.isNaN(cost) || spend.date[i]! >= asOf.until) return;
    // A cost that was typed for a campaign is a plan: of it counts what the days gone have cost.
    const isPlan = spend.campaignOf[i]! >= 0;
    const share = shareInPeriod(spend.date[i]!, spend.until[i]!, isPlan || looksBack ? toDate : settings);
    if (share === 0) return;
    if (share < 1 && !isPlan) proratedMonths = true;
    totalCost = (totalCost ?? 0) + cost * share;
    if (isPlan) typedCost = (typedCost ?? 0) + cost * share;
    for (const sum of [sources.of(spend.source[i]!), campaigns.of(spend.source[i]!, spend.campaign[i]!)])
      sum.cost = (sum.cost ?? 0) + cost * share;
  });
  return {
    bySource: rowsOf(sources.all),
    byCampaign: rowsOf(campaigns.all),
    reasons: reasons.all.sort((a, b) => b.leads - a.leads),
    matchedBy,
    otherPeriod,
    unmatched,
    total,
    won,
    lost,
    open: deals.length - won - lost - later,
    later,
    inPeriod,
    totalCost,
    typedCost,
    proratedMonths,
  };
}

type Period = Pick<Settings, 'periodStart' | 'periodEnd'>;

/** A deal without a close date is in the period only where there is none. */
function isInPeriod(date: number, { periodStart, periodEnd }: Period): boolean {
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
  sum.revenue += revenue;
}

/** What became of the leads of one source and campaign. */
interface LoopSum {
  readonly source: string;
  readonly campaign: string;
  readonly reached: number[];
  revenue: number;
  cost: number | null;
}

function sums() {
  return new GroupBy(
    (source, campaign = ''): LoopSum => ({
      source: source!,
      campaign,
      reached: STAGES.map(() => 0),
      revenue: 0,
      cost: null,
    }),
  );
}

/** Most revenue first, then most leads; leads without a source come last. */
function rowsOf(list: readonly LoopSum[]): ClosedLoopRow[] {
  return list
    .map(({ source, campaign, reached, revenue, cost }) => {
      const leads = reached[0]!;
      const customers = reached[CUSTOMER]!;
      return {
        source,
        campaign,
        reached,
        leads,
        customers,
        revenue,
        cost,
        costPerLead: ratio(cost, leads),
        costPerCustomer: ratio(cost, customers),
        // A cost that no lead can be set against, as one known for the source only, has no return of its own.
        roi: cost === null || leads === 0 ? null : ratio(revenue - cost, cost),
      };
    })
    .sort(
      (a, b) =>
        Number(a.source === '') - Number(b.source === '') || b.revenue - a.revenue || b.leads - a.leads,
    );
}
