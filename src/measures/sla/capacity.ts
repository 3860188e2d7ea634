import { roundUp } from '../../formulas/arithmetic.ts';
import { attemptsPerLead, hoursOfPromise } from '../../formulas/salesCapacity.ts';
import { goalMonths } from '../../settings/goal.ts';
import type { Settings } from '../../settings/settings.ts';

/** What marketing's leads ask of sales in the goal period, and what is set aside for them. */
export interface Capacity {
  readonly leads: number;
  /** The leads ÷ reps, rounded up. */
  readonly leadsPerRep: number;
  readonly hoursNeeded: number;
  readonly hoursAvailable: number;
  /** Whole attempts per lead that the hours allow; null where an attempt takes no time. */
  readonly attemptsPerLead: number | null;
  /** Length of the goal period: whole where it begins and ends with a month. */
  readonly months: number;
}

/** What of a plan the promise is made from. */
export interface CapacityBasis {
  /** The leads that marketing owes. */
  readonly leadsNeeded: number | null;
  readonly averageOrderValue: { readonly used: number | null };
  readonly leadToCustomerRate: { readonly used: number | null };
}

/** Null where the plan has no leads yet. @param day the as-of day, whose month is the goal period by default */
export function capacityOf(settings: Settings, plan: CapacityBasis, day: number): Capacity | null {
  const { leadsNeeded: leads, averageOrderValue, leadToCustomerRate } = plan;
  if (leads === null || !averageOrderValue.used || !leadToCustomerRate.used) return null;
  const { reps, hoursPerMonth, minutesPerAttempt, attempts } = settings;
  const months = goalMonths(settings, day);
  const hoursAvailable = reps * hoursPerMonth * months;
  return {
    leads,
    leadsPerRep: roundUp(leads / reps),
    hoursNeeded: hoursOfPromise(leads, attempts, minutesPerAttempt),
    hoursAvailable,
    attemptsPerLead:
      minutesPerAttempt > 0 && leads > 0 ? attemptsPerLead(leads, hoursAvailable, minutesPerAttempt) : null,
    months,
  };
}
