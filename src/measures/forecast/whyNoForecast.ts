import type { ForecastTally } from './forecastTally.ts';

/** Of what is needed at most this part may lack a date. */
const MOST_UNDATED = 0.1;

/** Why something is not forecast. */
export type WhyNoForecast =
  /** No export has leads, or deals. */
  | 'noRecords'
  /** The records do not tell who is a customer. */
  | 'customersUntold'
  /** The deals do not tell which of them are won or lost. */
  | 'outcomesUntold'
  /** More than a tenth of the orders, or customers, have no date. */
  | 'undated'
  /** Fewer than five have come so far. */
  | 'tooFew'
  /** No order has an amount, or fewer than five have. */
  | 'noAmounts'
  /** Less than a tenth of the period is over. */
  | 'tooEarly'
  /** The period lies ahead. */
  | 'notBegun';

/** Why orders are not forecast; null where the records tell enough of them. */
export function whyNotOrders({
  byDeals,
  outcomesTold,
  hasLeads,
  customersTold,
  orders,
  undated,
}: ForecastTally): WhyNoForecast | null {
  if (!byDeals && !hasLeads) return 'noRecords';
  if (byDeals && !outcomesTold) return 'outcomesUntold';
  if (!byDeals && !customersTold) return 'customersUntold';
  const without = byDeals ? undated.orders : undated.customers;
  return without > MOST_UNDATED * (orders.length + without) ? 'undated' : null;
}

/** The same of customers among the leads. */
export function whyNotCustomers({
  hasLeads,
  customersTold,
  toCustomer,
  undated,
}: ForecastTally): WhyNoForecast | null {
  if (!hasLeads) return 'noRecords';
  if (!customersTold) return 'customersUntold';
  const dated = toCustomer.endedWithin(-1, Number.POSITIVE_INFINITY, 0);
  return undated.customers > MOST_UNDATED * (dated + undated.customers) ? 'undated' : null;
}
