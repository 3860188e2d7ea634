import { type ForecastRecord, rangeOf, recordOf } from './forecastRecord.ts';
import { type ForecastTally, revenueWithin } from './forecastTally.ts';
import { endsWhole, monthEndsUpTo } from './monthEnds.ts';
import { amountsUpTo, comparedOf, type Prediction, Predictions, pricedOf, revenueOf } from './predictions.ts';
import { customersOf, followedDeals, openOrdersOf, type Subject, winChancesOf } from './subjects.ts';
import { type WhyNoForecast, whyNotCustomers, whyNotOrders } from './whyNoForecast.ts';

export const NEXT_DAYS = 90;
export const NEXT_LEVEL = 0.9;
/** For revenue from the deals that are open. */
export const OPEN_DAYS = 30;
export const OPEN_LEVEL = 0.8;

/** What comes in some days after the as-of day. */
export interface NextDays {
  readonly days: number;
  readonly level: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly record: ForecastRecord;
}

/** What comes in the next days from what is there already. */
export interface FromWhatIsThere {
  /** How much came after the one day and up to the other, from what was there on the first. */
  readonly came: (tally: ForecastTally, after: number, until: number) => number;
  /** Why it cannot be forecast at all; null where it can, if enough has come. */
  readonly whyNot: (tally: ForecastTally, asOf: number) => WhyNoForecast | null;
  /**
   * @param asOf the last day that the tally has
   * @param days at least 1
   * @param level of the range, above 0 and below 1
   */
  readonly forecast: (
    tally: ForecastTally,
    asOf: number,
    days: number,
    level: number,
  ) => NextDays | { readonly why: WhyNoForecast };
}

/** Customers among the leads that are there. */
export const CUSTOMERS_FROM_LEADS: FromWhatIsThere = {
  whyNot: whyNotCustomers,
  came: ({ toCustomer }, after, until) => toCustomer.endedWithin(after, until, 0, after),
  forecast: (tally, asOf, days, level) => {
    const ends = monthEndsUpTo(tally, asOf);
    const made = predictionsOf(customersOf(tally, ends, days), ends, days);
    return nextDaysOf(made, level, whyNotCustomers(tally), (cut) => made.numberAt(cut), made.subject.came);
  },
};

/** Revenue won from the deals that are open; those without a creation date have no age, and are left out on both sides. */
export const REVENUE_FROM_OPEN_DEALS: FromWhatIsThere = {
  whyNot: whyNotRevenue,
  came: revenueOfOpen,
  forecast: (tally, asOf, days, level) => {
    const ends = monthEndsUpTo(tally, asOf);
    const deals = followedDeals(tally, ends);
    const made = predictionsOf(openOrdersOf(tally, deals, ends, days), ends, days);
    const { last } = made;
    const chanceOf = winChancesOf(deals, days);
    const revenueAt = (cut: number): Prediction | null => {
      const number = made.numberAt(cut);
      const then = number && amountsUpTo(tally.orders, ends[cut]!);
      if (!number || !then) return null;
      const { windows } = number;
      // What the deals that were open then were said to be worth then, nobody knows any more.
      const priced =
        cut === last
          ? pricedOf(tally.open, windows, (window, age) => chanceOf(last, window, age, days), asOf)
          : [];
      return revenueOf(windows, then, priced);
    };
    return nextDaysOf(made, level, whyNotRevenue(tally, asOf), revenueAt, (after, until) =>
      revenueOfOpen(tally, after, until),
    );
  },
};

function whyNotRevenue(tally: ForecastTally, asOf: number): WhyNoForecast | null {
  return whyNotOrders(tally) ?? (amountsUpTo(tally.orders, asOf) ? null : 'noAmounts');
}

function predictionsOf(subject: Subject, ends: readonly number[], days: number): Predictions {
  return new Predictions(subject, ends, days, !endsWhole(ends));
}

function revenueOfOpen({ orders }: ForecastTally, after: number, until: number): number {
  return revenueWithin(orders, after, until, ({ created }) => created <= after);
}

function nextDaysOf(
  made: Predictions,
  level: number,
  why: WhyNoForecast | null,
  predictionAt: (cut: number) => Prediction | null,
  came: (after: number, until: number) => number,
): ReturnType<FromWhatIsThere['forecast']> {
  const now = why === null ? predictionAt(made.last) : null;
  if (!now) return { why: why ?? 'tooFew' };
  const record = recordOf(comparedOf(made, predictionAt, came), level);
  const [low, high] = rangeOf(now.totals, now.expected, level, record.width);
  return { days: made.days, level, expected: now.expected, low, high, record };
}
