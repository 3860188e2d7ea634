import { type ForecastTally, HAS_DEAL, IS_ORDER, IS_WON, ordersUpTo } from './forecastTally.ts';
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
export const NOTHING: Parts = { openDeals: 0, leadsThere: 0, leadsToCome: 0, otherDeals: 0 };

/** What is expected in some days. */
export interface Expectation {
  readonly parts: Parts;
  /** The sum of the squared chances of the open deals: what comes at most once varies less. */
  readonly squares: number;
  /** The variance that it has, as a part of its square, for having been learnt from few. */
  readonly unsure: number;
}

/** What is known of the leads to come besides the own pace. */
export interface ComingLeads {
  /** Leads from the day after the as-of day to the period's end. */
  readonly leads: number;
  /** How many leads that was learnt from. */
  readonly learntFrom: number;
}

/** A rate that so many were counted for varies by one part in so many (Jeffreys' half added, so that none is not certainty). */
function unsureFrom(learnt: number): number {
  return 1 / (learnt + 0.5);
}

/** Months to learn from: every so many of those from one on, before the cut. */
export interface Window {
  readonly from: number;
  /** 1 for all of them, 3 for the same month of each quarter, 12 for that of each year. */
  readonly every: number;
}

/**
 * Something that comes and is forecast. A cut is the place of a month's last day: nothing that came later is looked at.
 */
export interface Subject {
  /** How many came after the one day and up to the other. */
  readonly came: (after: number, until: number) => number;
  /** How many came in the months of a window. */
  readonly learntFrom: (cut: number, window: Window) => number;
  readonly expected: (cut: number, window: Window, days: number) => Expectation;
}

/** Made once for each cut and window. */
function oncePerWindow<T>(make: (cut: number, window: Window) => T): typeof make {
  const known = new Map<number, T>();
  return (cut, window) => {
    const key = keyOf(cut, window);
    let made = known.get(key);
    if (made === undefined) {
      made = make(cut, window);
      known.set(key, made);
    }
    return made;
  };
}

export const EVERY_MONTH: Window = { from: 0, every: 1 };

/** A number of its own for a cut and a window. */
export function keyOf(cut: number, { from, every }: Window): number {
  return (cut * 4096 + from) * 16 + every;
}

function sumOver(byMonth: ArrayLike<number>, cut: number, { from, every }: Window): number {
  let sum = 0;
  for (let month = from; month < cut; month += every) sum += byMonth[month]!;
  return sum;
}

/** Counts by month, from how many came after the one day and up to the other. */
function byMonth(ends: readonly number[], came: (after: number, until: number) => number): Float64Array {
  return Float64Array.from({ length: ends.length - 1 }, (_, month) => came(ends[month]!, ends[month + 1]!));
}

/** How many began, by window, in all and a day. */
function beganOf(spells: Spells, ends: readonly number[]) {
  const began = byMonth(ends, (after, until) => spells.beganWithin(after, until));
  const days = byMonth(ends, (after, until) => until - after);
  const all = (cut: number, window: Window) => sumOver(began, cut, window);
  return {
    all,
    perDay: (cut: number, window: Window) => all(cut, window) / Math.max(1, sumOver(days, cut, window)),
  };
}

/**
 * Orders: open deals that are won, leads that get a deal which is won in what time is left, or are an order at once; the same of
 * leads that are still to come; and deals and orders that are no lead's first, at theirs.
 *
 * @param deals as `followedDeals` gives them
 * @param most days ahead that will be asked for
 * @param leadsADay how many are still expected a day at a cut: the leads' own windows say it, which may be others
 */
export function ordersOf(
  tally: ForecastTally,
  deals: Followed,
  ends: readonly number[],
  most: number,
  leadsADay: (cut: number) => number,
): Subject {
  const leads = new Followed(tally.toDeal, ends, 2);
  const came = (after: number, until: number) =>
    ordersUpTo(tally.orders, until) - ordersUpTo(tally.orders, after);
  const cameBy = byMonth(ends, came);
  const [newDeals, newOrders] = [beganOf(tally.otherDeals, ends), beganOf(tally.otherOrders, ends)];
  const modelOf = oncePerWindow((cut, window) => ({
    ofLeads: leads.hazards(window, cut, most),
    ofDeals: deals.hazards(window, cut, most),
    otherDealsADay: newDeals.perDay(cut, window),
    otherOrdersADay: newOrders.perDay(cut, window),
    learnt: sumOver(cameBy, cut, window),
  }));
  const leadsByAge = oncePerWindow((cut) => ageGroupsOf(leads.standingAt(ends[cut]!)));
  return {
    came,
    learntFrom: (cut, window) => sumOver(cameBy, cut, window),
    expected: (cut, window, ahead) => {
      const { ofLeads, ofDeals, otherDealsADay, otherOrdersADay, learnt } = modelOf(cut, window);
      /** Of a deal created today: won within so many days, and the sum of that over them. */
      const won = Float64Array.from({ length: ahead + 1 }, (_, left) => ofDeals.chance(IS_WON, -1, left + 1));
      const wonByNow = new Float64Array(ahead + 1);
      let sum = 0;
      for (let left = 0; left <= ahead; left++) {
        sum += won[left]!;
        wonByNow[left] = sum;
      }
      const { openDeals, squares } = openDealsOf(deals, ends[cut]!, ofDeals, ahead);
      let leadsThere = 0;
      for (const { age, count } of leadsByAge(cut, EVERY_MONTH))
        leadsThere +=
          count * (ofLeads.followedBy(HAS_DEAL, age, ahead, won) + ofLeads.chance(IS_ORDER, age, ahead));
      let ofLead = ofLeads.followedBy(HAS_DEAL, -1, ahead, wonByNow);
      for (let left = 1; left <= ahead; left++) ofLead += ofLeads.chance(IS_ORDER, -1, left);
      const leadsToCome = leadsADay(cut) * ofLead;
      const otherDeals = otherDealsADay * wonByNow[ahead - 1]! + otherOrdersADay * ahead;
      const unsure = unsureFrom(learnt);
      return { parts: { openDeals, leadsThere, leadsToCome, otherDeals }, squares, unsure };
    },
  };
}

/** The deals from their creation on, as chances are learnt from them. */
export function followedDeals({ deals }: ForecastTally, ends: readonly number[]): Followed {
  return new Followed(deals, ends, 2);
}

/** The chance of each age of an open deal to be won in some days, as a window tells. */
export function winChancesOf(deals: Followed, most: number) {
  const hazardsOf = oncePerWindow((cut, window) => deals.hazards(window, cut, most));
  return (cut: number, window: Window, age: number, days: number) =>
    hazardsOf(cut, window).chance(IS_WON, age, days);
}

/** Customers among the leads that are there, however they become it: by age alone. */
export function customersOf(tally: ForecastTally, ends: readonly number[], most: number): Subject {
  const followed = new Followed(tally.toCustomer, ends, 1);
  const hazardsOf = oncePerWindow((cut, window): Hazards => followed.hazards(window, cut, most));
  return {
    came: (after, until) => tally.toCustomer.endedWithin(after, until, 0, after),
    learntFrom: (cut, window) => followed.endedIn(window, cut, 0),
    expected: (cut, window, days) => {
      const byAge = followed.standingAt(ends[cut]!);
      const hazards = hazardsOf(cut, window);
      let leadsThere = 0;
      for (let age = 0; age < byAge.length; age++)
        if (byAge[age]! > 0) leadsThere += byAge[age]! * hazards.chance(0, age, days);
      const unsure = unsureFrom(followed.endedIn(window, cut, 0));
      return { parts: { ...NOTHING, leadsThere }, squares: 0, unsure };
    },
  };
}

/** How many of the deals that are open on a day are won in the days after it, and the sum of their squared chances. */
function openDealsOf(
  deals: Followed,
  day: number,
  hazards: Hazards,
  days: number,
): { openDeals: number; squares: number } {
  const byAge = deals.standingAt(day);
  let [openDeals, squares] = [0, 0];
  for (let age = 0; age < byAge.length; age++) {
    if (byAge[age] === 0) continue;
    const chance = hazards.chance(IS_WON, age, days);
    openDeals += byAge[age]! * chance;
    squares += byAge[age]! * chance * chance;
  }
  return { openDeals, squares };
}

/** Orders from the deals that are open, and no others. */
export function openOrdersOf(
  tally: ForecastTally,
  deals: Followed,
  ends: readonly number[],
  most: number,
): Subject {
  const hazardsOf = oncePerWindow((cut, window) => deals.hazards(window, cut, most));
  return {
    came: (after, until) => tally.deals.endedWithin(after, until, IS_WON, after),
    learntFrom: (cut, window) => deals.endedIn(window, cut, IS_WON),
    expected: (cut, window, days) => {
      const { openDeals, squares } = openDealsOf(deals, ends[cut]!, hazardsOf(cut, window), days);
      const unsure = unsureFrom(deals.endedIn(window, cut, IS_WON));
      return { parts: { ...NOTHING, openDeals }, squares, unsure };
    },
  };
}

/** New leads, at the pace of the window's days. */
export function newLeadsOf(
  tally: ForecastTally,
  ends: readonly number[],
  comingOf: (cut: number) => ComingLeads | null,
): Subject {
  const began = beganOf(tally.leads, ends);
  return {
    came: (after, until) => tally.leads.beganWithin(after, until),
    learntFrom: began.all,
    expected: (cut, window, days) => {
      const pace = { leads: began.perDay(cut, window) * days, learntFrom: began.all(cut, window) };
      const { leads, learntFrom } = comingOf(cut) ?? pace;
      return { parts: { ...NOTHING, leadsToCome: leads }, squares: 0, unsure: unsureFrom(learntFrom) };
    },
  };
}

export function sumOf(parts: Parts): number {
  return PARTS.reduce((sum, part) => sum + parts[part], 0);
}
