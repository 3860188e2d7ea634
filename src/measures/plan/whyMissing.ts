import { CUSTOMER } from '../../schema/stages.ts';
import type { ClosedLoop } from '../closedLoop/closedLoop.ts';
import type { Funnel } from '../funnel/funnel.ts';

/** Why the records give no average order. */
export type NoOrder = 'noDeals' | 'noneWon' | 'noAmount' | 'otherPeriod' | 'belowZero';
/** Why the records give no lead-to-customer rate. */
export type NoRate = 'noLeads' | 'otherPeriod' | 'customersUntold' | 'noCustomers';

/** What the records do not give to plan with, and why; null where they give it. */
export interface WhyMissing {
  readonly averageOrderValue: NoOrder | null;
  readonly leadToCustomerRate: NoRate | null;
}

/**
 * @param hasDeals are there any?
 * @param hasLeads is there an export of leads, or a warehouse's count of them?
 */
export function whyMissingOf(
  hasDeals: boolean,
  hasLeads: boolean,
  loop: ClosedLoop,
  funnel: Funnel,
): WhyMissing {
  return {
    averageOrderValue: whyNoOrder(hasDeals, loop),
    leadToCustomerRate: whyNoRate(hasLeads, funnel),
  };
}

function whyNoOrder(hasDeals: boolean, { won, total, inPeriod }: ClosedLoop): NoOrder | null {
  if (!hasDeals) return 'noDeals';
  if (won === 0) return 'noneWon';
  if (inPeriod.revenue < 0) return 'belowZero';
  if (inPeriod.revenue !== 0) return null;
  // What closed at another time has amounts.
  return inPeriod.deals === 0 && total.revenue !== 0 ? 'otherPeriod' : 'noAmount';
}

function whyNoRate(hasLeads: boolean, { stages }: Funnel): NoRate | null {
  if (!hasLeads) return 'noLeads';
  if (!stages[0]!.reached) return 'otherPeriod';
  const customers = stages[CUSTOMER]!.reached;
  if (customers === null) return 'customersUntold';
  return customers === 0 ? 'noCustomers' : null;
}
