import { ratio } from '../../formulas/arithmetic.ts';
import type { Histogram } from '../../formulas/histogram.ts';
import type { MatchedBy } from '../../records/match.ts';
import { CUSTOMER, STAGES } from '../../schema/stages.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { type Reached, reachedFrom } from '../funnel/reached.ts';
import type { ClosedLoopTally, DealSum } from './tally.ts';

export interface ClosedLoopRow {
  /** '' where the leads have none. */
  readonly source: string;
  readonly campaign: string;
  readonly reached: Reached;
  readonly leads: number;
  /** Null where the records do not tell who is a customer. */
  readonly customers: number | null;
  readonly revenue: number;
  /** Null where no cost is known: then nothing that is divided by it is given either. */
  readonly cost: number | null;
  readonly costPerLead: number | null;
  readonly costPerCustomer: number | null;
  /** (revenue − cost) ÷ cost */
  readonly roi: number | null;
}

/** Whether an average order is one that is met with: half of the orders are at most the median. Null for no orders. */
export interface OrderSpread {
  readonly median: number | null;
  readonly largest: number | null;
  /** The largest order ÷ all orders above 0. */
  readonly shareOfLargest: number | null;
}

/** What became of the leads, by where they came from; every won deal is counted on exactly one line. */
export interface ClosedLoop {
  readonly bySource: readonly ClosedLoopRow[];
  readonly byCampaign: readonly ClosedLoopRow[];
  /** Why leads were disqualified, by where they came from; the most frequent first. */
  readonly reasons: ClosedLoopTally['reasons'];
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
  /** How unlike each other those are. */
  readonly orderSpread: OrderSpread;
  readonly totalCost: number | null;
  /** What of it was typed in the campaign calendar; null where nothing was. */
  readonly typedCost: number | null;
  /** True where only a part of a month's cost lies in the period. */
  readonly proratedMonths: boolean;
}

/** Source × campaign to revenue and cost, for the leads of the cohort and what they have become by the as-of moment. */
export function closedLoopFrom(tally: ClosedLoopTally): ClosedLoop {
  const { leads, reasons, won, otherPeriod, inPeriod, lost, later, open, costs, prorated, told } = tally;
  const [sources, campaigns] = [sums(), sums()];
  const both = ({ source, campaign }: { readonly source: string; readonly campaign: string }) => [
    sources.of(source),
    campaigns.of(source, campaign),
  ];
  for (const row of leads)
    for (const sum of both(row)) {
      row.reached.forEach((n, stage) => {
        sum.reached[stage]! += n;
      });
      sum.revenue += row.revenue;
    }
  for (const row of costs) for (const sum of both(row)) sum.cost = (sum.cost ?? 0) + row.cost;
  const { id, email, company, none: unmatched } = won;
  const total = [id, email, company, unmatched].reduce((sum, { deals, revenue }) => ({
    deals: sum.deals + deals,
    revenue: sum.revenue + revenue,
  }));
  return {
    bySource: rowsOf(sources.all, told),
    byCampaign: rowsOf(campaigns.all, told),
    reasons: [...reasons].sort((a, b) => b.leads - a.leads),
    matchedBy: { id: id.deals, email: email.deals, company: company.deals },
    otherPeriod,
    unmatched,
    total,
    won: total.deals,
    lost,
    open,
    later,
    inPeriod,
    orderSpread: orderSpreadOf(tally.orderValues),
    totalCost: totalOf(costs.map(({ cost }) => cost)),
    typedCost: totalOf(costs.flatMap(({ typed }) => typed ?? [])),
    proratedMonths: prorated > 0,
  };
}

function orderSpreadOf(orders: Histogram): OrderSpread {
  const values = orders.values();
  const largest = values.length === 0 ? null : values[values.length - 1]!;
  // What was paid back is no part of what the orders brought.
  let brought = 0;
  for (const value of values) if (value > 0) brought += value * orders.of(value);
  const shareOfLargest = largest !== null && largest > 0 ? largest / brought : null;
  return { median: orders.median(), largest, shareOfLargest };
}

/** Null for nothing. */
function totalOf(amounts: readonly number[]): number | null {
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount);
}

/** What is known so far of a source and campaign. */
interface Sum {
  readonly source: string;
  readonly campaign: string;
  readonly reached: number[];
  revenue: number;
  cost: number | null;
}

function sums() {
  return new GroupBy(
    (source = '', campaign = ''): Sum => ({
      source,
      campaign,
      reached: STAGES.map(() => 0),
      revenue: 0,
      cost: null,
    }),
  );
}

/** Most revenue first, then most leads; leads without a source come last. */
function rowsOf(list: readonly Sum[], told: readonly boolean[]): ClosedLoopRow[] {
  return list
    .map(({ source, campaign, reached: counts, revenue, cost }) => {
      const reached = reachedFrom(counts, told);
      const [leads, customers] = [reached[0], reached[CUSTOMER] ?? null];
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
