import { roundUp } from '../../formulas/arithmetic.ts';
import { attemptsPerLead, hoursOfPromise } from '../../formulas/salesCapacity.ts';
import type { Settings } from '../../settings/settings.ts';
import { civil } from '../../values/dates.ts';
import { goalPeriod } from './pace.ts';

const DAYS_OF_MONTH = 365.25 / 12;

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

/** The revenue that marketing's leads shall bring: the goal × marketing's share. */
export function marketingGoal({ revenueGoal, marketingShare }: Settings): number {
  return revenueGoal * marketingShare;
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

/** The length of the goal period in months. */
export function goalMonths(settings: Settings, day: number): number {
  const { start, end } = goalPeriod(settings, day);
  return monthsBetween(start, end + 1);
}

function monthsBetween(from: number, to: number): number {
  const [a, b] = [civil(from), civil(to)];
  if (a.day === b.day) return (b.year - a.year) * 12 + b.month - a.month;
  return (to - from) / DAYS_OF_MONTH;
}
