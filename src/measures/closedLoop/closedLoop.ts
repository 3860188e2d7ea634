import { ratio } from '../../formulas/arithmetic.ts';
import type { MatchedBy } from '../../records/match.ts';
import { CUSTOMER, STAGES } from '../../schema/stages.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { addMoney, sumOfMoney } from '../../values/minorUnits.ts';
import { type Reached, reachedFrom } from '../funnel/reached.ts';
import type { ClosedLoopTally, DealSum } from './tally.ts';

/** What some leads have become, and at what cost. */
export interface LoopFigures {
  readonly reached: Reached;
  readonly leads: number;
  /** Null where the records do not tell who is a customer. */
  readonly customers: number | null;
  readonly revenue: number;
  /** Null where no cost is known: then nothing that is divided by it is given either. */
  readonly cost: number | null;
  readonly costPerLead: number | null;
  readonly costPerCustomer: number | null;
  /** (revenue − cost) ÷ cost; null also where no export tells what was won. */
  readonly roi: number | null;
}

export interface ClosedLoopRow extends LoopFigures {
  /** '' where the leads have none. */
  readonly source: string;
  readonly campaign: string;
}

/** Whether an average order is one that is met with: half of the orders are at most the median. Null for no orders. */
export interface OrderSpread {
  readonly median: number | null;
  readonly largest: number | null;
  /** The largest order ÷ all orders above 0. */
  readonly shareOfLargest: number | null;
}

/** Above this share of the revenue an average order is that of one deal. */
const MOST_OF_ONE_DEAL = 1 / 3;
/** Of three deals one always brings a third or more. */
const FEWEST_BESIDE = 4;

/** Whether one deal is so much of the revenue that neither the average order nor a source's share is what one meets with. */
export function hangsOnOneDeal({
  inPeriod,
  orderSpread,
}: Pick<ClosedLoop, 'inPeriod' | 'orderSpread'>): boolean {
  return inPeriod.deals >= FEWEST_BESIDE && (orderSpread.shareOfLargest ?? 0) > MOST_OF_ONE_DEAL;
}

/** What became of the leads, by where they came from; every won deal is counted on exactly one line. */
export interface ClosedLoop {
  readonly bySource: readonly ClosedLoopRow[];
  readonly byCampaign: readonly ClosedLoopRow[];
  /** Of all leads of the period, whatever their source. Its cost is what is known of the costs. */
  readonly ofAllLeads: LoopFigures;
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
  const { leads, reasons, won, otherPeriod, inPeriod, lost, later, open, costs, prorated } = tally;
  const [sources, campaigns] = [sums(), sums()];
  const all = sumOf();
  const each = ({ source, campaign }: { readonly source: string; readonly campaign: string }) => [
    sources.of(source),
    campaigns.of(source, campaign),
    all,
  ];
  for (const row of leads)
    for (const sum of each(row)) {
      row.reached.forEach((n, stage) => {
        sum.reached[stage]! += n;
      });
      sum.revenue = addMoney(sum.revenue, row.revenue);
    }
  for (const row of costs) for (const sum of each(row)) sum.cost = addMoney(sum.cost ?? 0, row.cost);
  const { id, email, company, none: unmatched } = won;
  const total = [id, email, company, unmatched].reduce((sum, { deals, revenue }) => ({
    deals: sum.deals + deals,
    revenue: addMoney(sum.revenue, revenue),
  }));
  return {
    bySource: rowsOf(sources.all, tally),
    byCampaign: rowsOf(campaigns.all, tally),
    ofAllLeads: figuresOf(all, tally),
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
    orderSpread: orderSpreadOf(tally),
    totalCost: totalOf(costs.map(({ cost }) => cost)),
    typedCost: totalOf(costs.flatMap(({ typed }) => typed ?? [])),
    proratedMonths: prorated > 0,
  };
}

function orderSpreadOf({ orderValues: orders, ordersAbove0 }: ClosedLoopTally): OrderSpread {
  const values = orders.values();
  const largest = values.length === 0 ? null : values[values.length - 1]!;
  const shareOfLargest = largest !== null && largest > 0 ? largest / ordersAbove0 : null;
  return { median: orders.median(), largest, shareOfLargest };
}

/** Null for nothing. */
function totalOf(amounts: readonly number[]): number | null {
  return amounts.length === 0 ? null : sumOfMoney(amounts);
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
  return new GroupBy(sumOf);
}

function sumOf(source = '', campaign = ''): Sum {
  return { source, campaign, reached: STAGES.map(() => 0), revenue: 0, cost: null };
}

type Told = Pick<ClosedLoopTally, 'told' | 'revenueTold'>;

function figuresOf({ revenue, cost, reached: counts }: Sum, { told, revenueTold }: Told): LoopFigures {
  const reached = reachedFrom(counts, told);
  const [leads, customers] = [reached[0], reached[CUSTOMER] ?? null];
  // A cost that no lead can be set against, as one known for the source only, has no return of its own.
  const hasReturn = revenueTold && cost !== null && leads > 0;
  return {
    reached,
    leads,
    customers,
    revenue,
    cost,
    costPerLead: ratio(cost, leads),
    costPerCustomer: ratio(cost, customers),
    roi: hasReturn ? ratio(addMoney(revenue, -cost), cost) : null,
  };
}

/** Most revenue first, then most leads; leads without a source come last. */
function rowsOf(list: readonly Sum[], told: Told): ClosedLoopRow[] {
  return list
    .map((sum) => ({ source: sum.source, campaign: sum.campaign, ...figuresOf(sum, told) }))
    .sort(
      (a, b) =>
        Number(a.source === '') - Number(b.source === '') || b.revenue - a.revenue || b.leads - a.leads,
    );
}
