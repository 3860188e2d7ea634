import { isAtLeast, roundDown, roundUp } from './arithmetic.ts';
import { customersNeeded } from './plan.ts';

/** What the two sides of the agreement cost and bring: leads that a rep needs, and attempts that a lead is worth. */

/** Leads that one rep needs to make the quota: ⌈customers of the quota ÷ close rate⌉. */
export function leadsPerRep(quota: number, revenuePerCustomer: number, closeRate: number): number {
  return roundUp(customersNeeded(quota, revenuePerCustomer) / closeRate);
}

/**
 * Leads of each kind that one rep needs when they come in a fixed mix.
 *
 * @param closeRates the close rate of each kind, 0 … 1, not all 0
 * @param mix each kind's share of the leads; the shares sum to 1
 */
export function leadsPerRepByKind(
  quota: number,
  revenuePerCustomer: number,
  closeRates: readonly number[],
  mix: readonly number[],
): number[] {
  const rateOfMix = closeRates.reduce((sum, rate, kind) => sum + rate * mix[kind]!, 0);
  const exact = customersNeeded(quota, revenuePerCustomer) / rateOfMix;
  return mix.map((share) => roundUp(exact * share));
}

/** Whole attempts per lead that the hours allow: ⌊hours × 60 ÷ minutes per attempt ÷ leads⌋. */
export function attemptsPerLead(leads: number, hours: number, minutesPerAttempt: number): number {
  return roundDown((hours * 60) / minutesPerAttempt / leads);
}

/** Hours that a promise of so many attempts per lead costs. */
export function hoursOfPromise(leads: number, attempts: number, minutesPerAttempt: number): number {
  return (leads * attempts * minutesPerAttempt) / 60;
}

/** Reps needed to keep the promise, whole. */
export function repsNeeded(
  leads: number,
  attempts: number,
  minutesPerAttempt: number,
  hoursPerRep: number,
): number {
  return roundUp(hoursOfPromise(leads, attempts, minutesPerAttempt) / hoursPerRep);
}

/**
 * How many attempts bring the greatest expected gain. Attempt k is made only while the lead is not reached.
 *
 * @param reachRates for each attempt, the chance (0 … 1) that it reaches a lead not reached before
 * @param valuePerReachedLead money, at least 0
 * @param costPerAttempt money, at least 0
 * @returns 0 … the number of rates; of equal gains the fewest attempts
 */
export function attemptsThatPay(
  reachRates: readonly number[],
  valuePerReachedLead: number,
  costPerAttempt: number,
): number {
  let notReached = 1;
  let gain = 0;
  let best = { attempts: 0, gain: 0 };
  reachRates.forEach((rate, i) => {
    gain += notReached * (rate * valuePerReachedLead - costPerAttempt);
    notReached *= 1 - rate;
    if (!isAtLeast(best.gain, gain, valuePerReachedLead + costPerAttempt)) best = { attempts: i + 1, gain };
  });
  return best.attempts;
}
