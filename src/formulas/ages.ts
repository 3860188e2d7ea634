import { daysBetween } from '../values/dates.ts';

/** How long one lead has been observed, and whether that ended with it becoming a customer. */
export interface Age {
  /** Whole days between civil dates. */
  readonly days: number;
  readonly isCustomer: boolean;
}

/**
 * The age at which a lead became a customer; of a lead that is none, the age it has reached on the as-of day, which
 * counts. A customer date before the creation counts as 0 days.
 *
 * @param created serial number of a day or moment
 * @param customer the same; NaN for a lead that is no customer
 * @param asOf the last day that counts: what is later has not happened yet
 * @returns null for a lead that was created later
 */
export function ageOf(created: number, customer: number, asOf: number): Age | null {
  const observed = daysBetween(created, asOf);
  if (observed < 0) return null;
  const toCustomer = Math.max(0, daysBetween(created, customer));
  return toCustomer <= observed
    ? { days: toCustomer, isCustomer: true }
    : { days: observed, isCustomer: false };
}
