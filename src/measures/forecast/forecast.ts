import type { Span } from '../../settings/period.ts';
import { type ChangeCheck, changeCheckOf } from './changeCheck.ts';
import { type Compared, chanceOf, type ForecastRecord, rangeOf, recordOf } from './forecastRecord.ts';
import { type ForecastTally, revenueWithin } from './forecastTally.ts';
import { endsWhole, monthEndsUpTo } from './monthEnds.ts';
import { CUSTOMERS_FROM_LEADS, NEXT_DAYS, NEXT_LEVEL, type NextDays } from './nextDays.ts';
import {
  amountsUpTo,
  averageOf,
  comparedOf,
  type Prediction,
  Predictions,
  pricedOf,
  revenueOf,
} from './predictions.ts';
import {
  type ComingLeads,
  followedDeals,
  NOTHING,
  newLeadsOf,
  ordersOf,
  type Parts,
  type Subject,
  winChancesOf,
} from './subjects.ts';
import { type WhyNoForecast, whyNotCustomers, whyNotOrders } from './whyNoForecast.ts';

/** Of ten such ranges eight hold. */
export const LEVEL = 0.8;
/** Before so much of the period is over nothing is forecast. */
export const EARLY = 0.1;

/** What a period will bring. */
export interface Outlook {
  /** Come so far in the period. */
  readonly won: number;
  /** By the period's end: what has come and all parts together. */
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** The goal that the chance is of; null for none. */
  readonly goal: number | null;
  /** That the goal is reached at the period's end. */
  readonly chance: number | null;
  /** What is still to come, by where it comes from. */
  readonly parts: Parts;
  readonly record: ForecastRecord;
  /** By how much the level may lie off beyond chance, as a standard deviation. */
  readonly spread: number;
  /** Variance ÷ mean of how many come (of revenue: of its orders), at least 1. */
  readonly dispersion: number;
}

/** An outlook, or why there is none and what is known all the same. */
export type Forecasted =
  | ({ readonly why: null } & Outlook)
  | { readonly why: WhyNoForecast; readonly won: number | null; readonly goal: number | null };

/** Open deals in one step, and what they may still bring in the period. */
export interface OpenStage {
  /** In the export's own word; '' where it is not known. */
  readonly stage: string;
  readonly deals: number;
  /** How many of them are expected to be won by the period's end. */
  readonly expected: number;
  /** What those bring; null where no amount is known. */
  readonly revenue: number | null;
}

/** Where the goal's period stands and what it will bring. */
export interface Forecast {
  readonly period: Span;
  /** The days of the period after the as-of day. */
  readonly daysLeft: number;
  /** Won deals; without deals leads that became customers. */
  readonly customers: Forecasted;
  readonly revenue: Forecasted;
  readonly leads: Forecasted;
  readonly level: number;
  readonly next90Days: NextDays | { readonly why: WhyNoForecast };
  /** Null where it cannot be told. */
  readonly change: ChangeCheck | null;
  /** By step, the most expected first; empty where nothing is forecast. */
  readonly openStages: readonly OpenStage[];
  /** Deals that are open and lack a creation date: they have no age, and nothing is expected of them. */
  readonly openUndated: number;
}

/** What the period is measured against; null where there is no goal. */
export interface ForecastGoals {
  readonly customers: number | null;
  readonly revenue: number | null;
  readonly leads: number | null;
}

/**
 * What the goal's period will have brought at its end: what has come, what the open deals bring, the leads that are there
 * and those still to come, each at the chances that the own records tell; with a range and the chance of the goal.
 *
 * @param asOf serial day: the last day that the tally has
 * @param coming null where the own pace is all that is known
 */
export function forecastFrom(
  tally: ForecastTally,
  asOf: number,
  period: Span,
  goals: ForecastGoals,
  coming: ComingLeads | null,
): Forecast {
  const ends = monthEndsUpTo(tally, asOf);
  const isPart = !endsWhole(ends);
  const last = ends.length - 1;
  const daysLeft = Math.max(0, period.end - asOf);
  const days = Math.max(1, daysLeft);
  const comingOf = (cut: number) => (cut === last ? coming : null);
  const predict = (subject: Subject) => new Predictions(subject, ends, days, isPart);
  const newLeads = predict(newLeadsOf(tally, ends, comingOf));
  const leadsADay = (cut: number) => {
    const windows = newLeads.windowsAt(cut);
    return windows ? averageOf(windows).leadsToCome / days : 0;
  };
  const deals = followedDeals(tally, ends);
  const orders = predict(ordersOf(tally, deals, ends, days, leadsADay));
  const early = whyEarly(period, asOf);
  const inPeriod = (subject: Subject) => subject.came(period.start - 1, Math.min(asOf, period.end));
  const ofOrders = whyNotOrders(tally);
  const ordersNow = ofOrders === null ? orders.numberAt(last) : null;
  const amounts = amountsUpTo(tally.orders, asOf);
  const winChance = winChancesOf(deals, days);
  const priced =
    ordersNow && amounts
      ? pricedOf(tally.open, ordersNow.windows, (window, age) => winChance(last, window, age, days), asOf)
      : [];
  const revenueNow = ordersNow && amounts ? revenueOf(ordersNow.windows, amounts, priced) : null;
  const forecasted = (
    won: number | null,
    goal: number | null,
    why: WhyNoForecast | null,
    now: Prediction | null,
    compared: () => Compared[],
    counted = now?.expected ?? 0,
  ): Forecasted => {
    const reason = why ?? early ?? (now || daysLeft === 0 ? null : 'tooFew');
    if (reason !== null || won === null) return { why: reason ?? 'noRecords', won, goal };
    return { why: null, ...outlookOf(won, goal, daysLeft === 0 ? null : now, counted, compared()) };
  };
  const revenueCame = (after: number, until: number) => revenueWithin(tally.orders, after, until);
  const revenueAt = (cut: number): Prediction | null => {
    const number = orders.numberAt(cut);
    const then = number && amountsUpTo(tally.orders, ends[cut]!);
    return number && then ? revenueOf(number.windows, then, []) : null;
  };
  const numbered = (made: Predictions) => () =>
    comparedOf(made, (cut) => made.numberAt(cut), made.subject.came);
  const whyRevenue = ofOrders ?? (amounts ? null : 'noAmounts');
  return {
    period,
    daysLeft,
    customers: forecasted(
      ofOrders === null || ofOrders === 'undated' ? inPeriod(orders.subject) : null,
      goals.customers,
      ofOrders,
      ordersNow,
      numbered(orders),
    ),
    revenue: forecasted(
      whyRevenue === null ? revenueCame(period.start - 1, Math.min(asOf, period.end)) : null,
      goals.revenue,
      whyRevenue,
      revenueNow,
      () => comparedOf(orders, revenueAt, revenueCame),
      ordersNow?.expected,
    ),
    leads: forecasted(
      tally.hasLeads ? inPeriod(newLeads.subject) : null,
      goals.leads,
      tally.hasLeads ? null : 'noRecords',
      newLeads.numberAt(last),
      numbered(newLeads),
    ),
    level: LEVEL,
    next90Days: CUSTOMERS_FROM_LEADS.forecast(tally, asOf, NEXT_DAYS, NEXT_LEVEL),
    change: whyNotCustomers(tally) === null ? changeCheckOf(tally.toCustomer, asOf) : null,
    openStages:
      ordersNow && daysLeft > 0 ? openStagesOf(tally, ordersNow, asOf, last, days, winChance, amounts) : [],
    openUndated: tally.undated.openDeals,
  };
}

function whyEarly({ start, end }: Span, asOf: number): WhyNoForecast | null {
  if (asOf < start) return 'notBegun';
  return asOf - start + 1 < (end - start + 1) * EARLY ? 'tooEarly' : null;
}

function outlookOf(
  won: number,
  goal: number | null,
  now: Prediction | null,
  counted: number,
  compared: readonly Compared[],
): Outlook {
  const record = recordOf(compared, LEVEL);
  const expected = now?.expected ?? 0;
  const [low, high] = now ? rangeOf(now.totals, expected, LEVEL, record.width) : [0, 0];
  const spread = now ? spreadOf(now) : 0;
  return {
    won,
    expected: won + expected,
    low: won + low,
    high: won + high,
    goal,
    chance: goal === null ? null : now ? chanceOf(now.totals, goal - won, record.width) : Number(won >= goal),
    parts: now?.parts ?? NOTHING,
    record,
    spread,
    dispersion: 1 + counted * spread * spread,
  };
}

/** The spread that all windows and levels have together. */
function spreadOf({ windows }: Prediction): number {
  let square = 0;
  for (const { levels } of windows)
    for (const { weight, spread } of levels) square += weight * spread * spread;
  return Math.sqrt(square);
}

function openStagesOf(
  { open }: ForecastTally,
  { windows }: Prediction,
  asOf: number,
  last: number,
  days: number,
  winChance: ReturnType<typeof winChancesOf>,
  amounts: ReturnType<typeof amountsUpTo>,
): OpenStage[] {
  const stages = new Map<string, { deals: number; expected: number; revenue: number }>();
  for (const { stage, created, amount } of open) {
    const found = stages.get(stage) ?? { deals: 0, expected: 0, revenue: 0 };
    stages.set(stage, found);
    const chance = windows.reduce(
      (sum, { weight, window }) => sum + weight * winChance(last, window, asOf - created, days),
      0,
    );
    found.deals++;
    found.expected += chance;
    if (amounts) found.revenue += chance * (amount > 0 ? amount : amounts.known * amounts.mean);
  }
  return [...stages]
    .map(([stage, { revenue, ...figures }]) => ({ stage, ...figures, revenue: amounts ? revenue : null }))
    .sort((a, b) => b.expected - a.expected || (a.stage < b.stage ? -1 : 1));
}
