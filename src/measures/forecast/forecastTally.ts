import { LOST, OPEN, WON } from '../../records/deals.ts';
import type { Records } from '../../records/records.ts';
import { dealStateOf, NOT_YET } from '../../records/stageHistory.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import { addMoney } from '../../values/minorUnits.ts';
import { dealsByLead } from '../numbered.ts';
import { GOES_ON, Spells } from './spells.ts';

/** How a lead ceased to be one without a deal: it got its first one, or it is an order at once. */
export const HAS_DEAL = 0;
export const IS_ORDER = 1;
/** How a deal ended. */
export const IS_WON = 0;
export const IS_LOST = 1;

/** An order on the day on which it was won. */
export interface Order {
  readonly day: number;
  /** The day on which its deal was created; NaN where that is not known. */
  readonly created: number;
  /** In the workbook's currency; NaN where it is not known. */
  readonly amount: number;
}

/** An open deal whose creation is dated. */
export interface OpenDeal {
  readonly created: number;
  /** As Order has it. */
  readonly amount: number;
  /** The step that it stands in, in the export's own word; '' where it says none. */
  readonly stage: string;
}

/**
 * What a forecast is made of, counted by whole days. An order is a won deal; without deals it is a lead that became a
 * customer. Each order comes in one way: from a lead's first deal, from a lead that became one without a dated deal, or from
 * neither. So a deal that belongs to a lead is never counted with the lead. The tallies of two parts of the leads, with their deals, add up.
 */
export interface ForecastTally {
  /** Leads from their creation on. */
  readonly leads: Spells;
  /** Leads from their creation to the day on which they became customers, as the funnel has them. */
  readonly toCustomer: Spells;
  /** Leads from their creation to their first dated deal, or to the order where that has none. */
  readonly toDeal: Spells;
  /** All deals with a creation date, from it to their close. */
  readonly deals: Spells;
  /** Deals with a creation date that are no lead's first, from that day on. */
  readonly otherDeals: Spells;
  /** Orders without a creation date that are no lead's first, from their day on. */
  readonly otherOrders: Spells;
  readonly orders: readonly Order[];
  readonly open: readonly OpenDeal[];
  /** What has no date that is needed, and is in none of the above. */
  readonly undated: {
    readonly leads: number;
    readonly customers: number;
    readonly orders: number;
    readonly openDeals: number;
  };
  /** Do deals say what an order is? Else leads do. */
  readonly byDeals: boolean;
  /** Do the deals tell which of them are won or lost? */
  readonly outcomesTold: boolean;
  /** Do the records tell who is a customer? */
  readonly customersTold: boolean;
  readonly hasLeads: boolean;
}

export function forecastTallyOf(records: Records): ForecastTally {
  const { leads, deals, stageHistory, asOf, present } = records;
  const allLeads = new Spells();
  const toCustomer = new Spells();
  const toDeal = new Spells();
  const ofDeals = new Spells();
  const [otherDeals, otherOrders] = [new Spells(), new Spells()];
  const orders: Order[] = [];
  const open: OpenDeal[] = [];
  const undated = { leads: 0, customers: 0, orders: 0, openDeals: 0 };
  const byDeals = present.deals;
  const { start, rows } = dealsByLead(records);
  /** 1 for a deal that stands for its lead. */
  const isFirst = new Uint8Array(deals.length);
  const customer = stageHistory.entered[CUSTOMER]!;
  for (let lead = 0; lead < leads.length; lead++) {
    if (!stageHistory.counts[lead]) continue;
    const created = Math.floor(leads.created[lead]!);
    const became = customer[lead]!;
    const isUndated = stageHistory.reached[lead] === CUSTOMER && Number.isNaN(became);
    if (isUndated) undated.customers++;
    if (Number.isNaN(created)) {
      undated.leads++;
      if (!byDeals && !Number.isNaN(became)) {
        otherOrders.add(Math.floor(became), GOES_ON);
        orders.push({ day: Math.floor(became), created: Number.NaN, amount: Number.NaN });
      }
      continue;
    }
    allLeads.add(created, GOES_ON);
    const last = Number.isNaN(became) ? GOES_ON : Math.floor(became);
    if (!isUndated) toCustomer.add(created, last);
    if (!byDeals) {
      if (isUndated) continue;
      toDeal.add(created, last, IS_ORDER);
      if (last !== GOES_ON)
        orders.push({ day: Math.max(created, last), created: Number.NaN, amount: Number.NaN });
      continue;
    }
    const first = firstOf(records, rows.subarray(start[lead]!, start[lead + 1]!));
    if (first) isFirst[first.deal] = 1;
    toDeal.add(created, first?.day ?? GOES_ON, first?.ending ?? HAS_DEAL);
  }
  for (let deal = 0; byDeals && deal < deals.length; deal++) {
    const state = dealStateOf(deals, deal, asOf);
    if (state === NOT_YET) continue;
    const created = Math.floor(deals.created[deal]!);
    const closed = Math.floor(deals.closed[deal]!);
    const amount = deals.amount[deal]!;
    const isOrder = state === WON && !Number.isNaN(closed);
    if (state === WON && !isOrder) undated.orders++;
    const dated = isDated(created, closed, state);
    if (isOrder) orders.push({ day: closed, created: dated ? created : Number.NaN, amount });
    if (dated) {
      ofDeals.add(created, state === OPEN ? GOES_ON : closed, state === LOST ? IS_LOST : IS_WON);
      if (!isFirst[deal]) otherDeals.add(created, GOES_ON);
      // The word of a deal that was closed later says how it ended, not where it stood.
      if (state === OPEN)
        open.push({ created, amount, stage: deals.status[deal] === OPEN ? deals.stage[deal]! : '' });
    } else if (isOrder && !isFirst[deal]) otherOrders.add(closed, GOES_ON);
    if (state === OPEN && Number.isNaN(created)) undated.openDeals++;
  }
  return {
    leads: allLeads,
    toCustomer,
    toDeal,
    deals: ofDeals,
    otherDeals,
    otherOrders,
    ...byAmount(orders, open),
    undated,
    byDeals,
    outcomesTold: deals.outcomesTold,
    customersTold: stageHistory.told[CUSTOMER]!,
    hasLeads: present.leads,
  };
}

/** In an order that the order of the rows does not change. */
export function byAmount(orders: Order[], open: OpenDeal[]): Pick<ForecastTally, 'orders' | 'open'> {
  return {
    orders: orders.sort((a, b) => a.day - b.day || (a.amount || 0) - (b.amount || 0)),
    open: open.sort(
      (a, b) => a.created - b.created || (a.amount || 0) - (b.amount || 0) || (a.stage < b.stage ? -1 : 1),
    ),
  };
}

/** A deal whose life can be followed: one that closed before it was created was typed in afterwards. */
function isDated(created: number, closed: number, state: number): boolean {
  return !Number.isNaN(created) && (state === OPEN || created <= closed);
}

/** The first of a lead's deals, or orders without a creation date, and the day on which it began. */
function firstOf({ deals, asOf }: Records, ofLead: Int32Array) {
  let first: { deal: number; day: number; ending: number } | null = null;
  for (const deal of ofLead) {
    const state = dealStateOf(deals, deal, asOf);
    if (state === NOT_YET) continue;
    const created = Math.floor(deals.created[deal]!);
    const closed = Math.floor(deals.closed[deal]!);
    const dated = isDated(created, closed, state);
    if (!dated && state !== WON) continue;
    const day = dated ? created : closed;
    if (Number.isNaN(day)) continue;
    const ending = dated ? HAS_DEAL : IS_ORDER;
    if (!first || day < first.day || (day === first.day && deals.id[deal]! < deals.id[first.deal]!))
      first = { deal, day, ending };
  }
  return first;
}

/** How many of the orders came by a day. @param orders in the order of their days */
export function ordersUpTo(orders: readonly Order[], day: number): number {
  let [low, high] = [0, orders.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (orders[middle]!.day <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What the orders after the one day and up to the other brought, as far as their amounts are known.
 *
 * @param orders in the order of their days
 * @param counts which of them count, by default all
 */
export function revenueWithin(
  orders: readonly Order[],
  after: number,
  until: number,
  counts: (order: Order) => boolean = () => true,
): number {
  let sum = 0;
  const end = ordersUpTo(orders, until);
  for (let i = ordersUpTo(orders, after); i < end; i++) {
    const order = orders[i]!;
    if (order.amount > 0 && counts(order)) sum = addMoney(sum, order.amount);
  }
  return sum;
}

/** The first day on which anything began. */
export function firstDayOf({ leads, deals, orders, otherOrders }: ForecastTally): number {
  return [leads, deals, otherOrders].reduce(
    (first, spells) => Math.min(first, spells.asColumns().began[0] ?? first),
    orders[0]?.day ?? Number.POSITIVE_INFINITY,
  );
}
