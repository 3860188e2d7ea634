import { type ForecastTally, HAS_DEAL, IS_ORDER, IS_WON } from './forecastTally.ts';
import { ageGroupsOf, Followed, type Hazards } from './hazards.ts';
import type { Spells } from './spells.ts';

/** Where what is still to come comes from. */
export interface Parts {
  /** Deals that are open. */
  readonly openDeals: number;
  /** Leads that are there and have no deal yet, given that they have got so old without one. */
  readonly leadsThere: number;
  /** Leads that are still to be created. */
  readonly leadsToCome: number;
  /** Deals still to be created that are no lead's first: of customers who buy again, and of nobody who is a lead. */
  readonly otherDeals: number;
}

export const PARTS = ['openDeals', 'leadsThere', 'leadsToCome', 'otherDeals'] as const;
const NOTHING: Parts = { openDeals: 0, leadsThere: 0, leadsToCome: 0, otherDeals: 0 };

/** What is expected in some days. */
export interface Expectation {
  readonly parts: Parts;
  /** The sum of the squared chances of the open deals: what comes at most once varies less. */
  readonly squares: number;
}

/**
 * Something that comes and is forecast. A cut is the place of a month's last day: nothing that came later is looked at.
 * A window is the months from one on up to the cut.
 */
export interface Subject {
  /** How many came after the one day and up to the other. */
  readonly came: (after: number, until: number) => number;
  /** How many came in the months of a window. */
  readonly learntFrom: (cut: number, fromMonth: number) => number;
  readonly expected: (cut: number, fromMonth: number, days: number) => Expectation;
}

/** Made once for each cut and window. */
function oncePerWindow<T>(make: (cut: number, fromMonth: number) => T): typeof make {
  const known = new Map<number, T>();
  return (cut, fromMonth) => {
    const key = cut * 65_536 + fromMonth;
    let made = known.get(key);
    if (made === undefined) {
      made = make(cut, fromMonth);
      known.set(key, made);
    }
    return made;
  };
}

/** How many of a list in order are at most so much. */
export function countUpTo(days: ArrayLike<number>, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many began a day in a window. */
function perDay(spells: Spells, ends: readonly number[], cut: number, fromMonth: number): number {
  const days = ends[cut]! - ends[fromMonth]!;
  return days > 0 ? spells.beganWithin(ends[fromMonth]!, ends[cut]!) / days : 0;
}

/**
 * Orders: open deals that are won, leads that get a deal which is won in what time is left, or are an order at once; the same of
 * leads that come at the window's pace; and deals and orders that are no lead's first, at theirs.
 *
 * @param most days ahead that will be asked for
 * @param comingOf what is known of the leads to come besides the pace, as leads in so many days; null where nothing is
 */
export function ordersOf(
  tally: ForecastTally,
  ends: readonly number[],
  most: number,
  comingOf: (cut: number, days: number) => number | null,
): Subject {
  const [leads, deals] = [new Followed(tally.toDeal, ends, 2), new Followed(tally.deals, ends, 2)];
  const days = tally.orders.map(({ day }) => day);
  const came = (after: number, until: number) => countUpTo(days, until) - countUpTo(days, after);
  const modelOf = oncePerWindow((cut, fromMonth) => ({
    ofLeads: leads.hazards(fromMonth, cut, most),
    ofDeals: deals.hazards(fromMonth, cut, most),
    leadsADay: perDay(tally.leads, ends, cut, fromMonth),
    otherDealsADay: perDay(tally.otherDeals, ends, cut, fromMonth),
    otherOrdersADay: perDay(tally.otherOrders, ends, cut, fromMonth),
  }));
  const groupsOf = oncePerWindow((cut) => ({
    leads: ageGroupsOf(leads.standingAt(ends[cut]!)),
    deals: ageGroupsOf(deals.standingAt(ends[cut]!)),
  }));
  return {
    came,
    learntFrom: (cut, fromMonth) => came(ends[fromMonth]!, ends[cut]!),
    expected: (cut, fromMonth, ahead) => {
      const { ofLeads, ofDeals, leadsADay, otherDealsADay, otherOrdersADay } = modelOf(cut, fromMonth);
      const groups = groupsOf(cut, 0);
      /** Of a deal created today: won within so many days, and the sum of that over them. */
      const won = Float64Array.from({ length: ahead + 1 }, (_, left) => ofDeals.chance(IS_WON, -1, left + 1));
      const wonByNow = new Float64Array(ahead + 1);
      let sum = 0;
      for (let left = 0; left <= ahead; left++) {
        sum += won[left]!;
        wonByNow[left] = sum;
      }
      let [openDeals, squares, leadsThere] = [0, 0, 0];
      for (const { age, count } of groups.deals) {
        const chance = ofDeals.chance(IS_WON, age, ahead);
        openDeals += count * chance;
        squares += count * chance * chance;
      }
      for (const { age, count } of groups.leads)
        leadsThere +=
          count * (ofLeads.followedBy(HAS_DEAL, age, ahead, won) + ofLeads.chance(IS_ORDER, age, ahead));
      let ofLead = ofLeads.followedBy(HAS_DEAL, -1, ahead, wonByNow);
      for (let left = 1; left <= ahead; left++) ofLead += ofLeads.chance(IS_ORDER, -1, left);
      const leadsToCome = ((comingOf(cut, ahead) ?? leadsADay * ahead) / ahead) * ofLead;
      const otherDeals = otherDealsADay * wonByNow[ahead - 1]! + otherOrdersADay * ahead;
      return { parts: { openDeals, leadsThere, leadsToCome, otherDeals }, squares };
    },
  };
}

/** The chance of each age of an open deal to be won in some days, as a window tells. */
export function winChancesOf(tally: ForecastTally, ends: readonly number[], most: number) {
  const deals = new Followed(tally.deals, ends, 2);
  const hazardsOf = oncePerWindow((cut, fromMonth) => deals.hazards(fromMonth, cut, most));
  return (cut: number, fromMonth: number, age: number, days: number) =>
    hazardsOf(cut, fromMonth).chance(IS_WON, age, days);
}

/** Customers among the leads that are there, however they become it: by age alone. */
export function customersOf(tally: ForecastTally, ends: readonly number[], most: number): Subject {
  const followed = new Followed(tally.toCustomer, ends, 1);
  const hazardsOf = oncePerWindow((cut, fromMonth): Hazards => followed.hazards(fromMonth, cut, most));
  return {
    came: (after, until) => tally.toCustomer.endedWithin(after, until, 0, after),
    learntFrom: (cut, fromMonth) => followed.endedIn(fromMonth, cut, 0),
    expected: (cut, fromMonth, days) => {
      const byAge = followed.standingAt(ends[cut]!);
      const hazards = hazardsOf(cut, fromMonth);
      let leadsThere = 0;
      for (let age = 0; age < byAge.length; age++)
        if (byAge[age]! > 0) leadsThere += byAge[age]! * hazards.chance(0, age, days);
      return { parts: { ...NOTHING, leadsThere }, squares: 0 };
    },
  };
}

/** Orders from the deals that are open, and no others. */
export function openOrdersOf(tally: ForecastTally, ends: readonly number[], most: number): Subject {
  const deals = new Followed(tally.deals, ends, 2);
  const hazardsOf = oncePerWindow((cut, fromMonth) => deals.hazards(fromMonth, cut, most));
  return {
    came: (after, until) => tally.deals.endedWithin(after, until, IS_WON, after),
    learntFrom: (cut, fromMonth) => deals.endedIn(fromMonth, cut, IS_WON),
    expected: (cut, fromMonth, days) => {
      const byAge = deals.standingAt(ends[cut]!);
      const hazards = hazardsOf(cut, fromMonth);
      let [openDeals, squares] = [0, 0];
      for (let age = 0; age < byAge.length; age++) {
        if (byAge[age] === 0) continue;
        const chance = hazards.chance(IS_WON, age, days);
        openDeals += byAge[age]! * chance;
        squares += byAge[age]! * chance * chance;
      }
      return { parts: { ...NOTHING, openDeals }, squares };
    },
  };
}

/** New leads, at the pace of the window's days. */
export function newLeadsOf(
  tally: ForecastTally,
  ends: readonly number[],
  comingOf: (cut: number, days: number) => number | null,
): Subject {
  const count = oncePerWindow((cut, fromMonth) => tally.leads.beganWithin(ends[fromMonth]!, ends[cut]!));
  return {
    came: (after, until) => tally.leads.beganWithin(after, until),
    learntFrom: count,
    expected: (cut, fromMonth, days) => {
      const within = ends[cut]! - ends[fromMonth]!;
      const pace = within > 0 ? (count(cut, fromMonth) / within) * days : 0;
      return { parts: { ...NOTHING, leadsToCome: comingOf(cut, days) ?? pace }, squares: 0 };
    },
  };
}

export function sumOf(parts: Parts): number {
  return PARTS.reduce((sum, part) => sum + parts[part], 0);
}
