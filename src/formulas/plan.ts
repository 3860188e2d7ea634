import { roundUp } from './arithmetic.ts';

/**
 * The plan backwards: from revenue to customers to leads, whole customers first, rounded up once per figure.
 * Source of the worked example: goal 100 000, average order 10 000, 2 % → 10 customers, 500 leads.
 */

/** Customers that bring the revenue: ⌈goal ÷ average order⌉. Both in the same currency; the order above 0. */
export function customersNeeded(revenueGoal: number, averageOrderValue: number): number {
  return roundUp(revenueGoal / averageOrderValue);
}

/** Leads that bring the customers on average: ⌈customers ÷ rate⌉, with a rate above 0 and at most 1. */
export function leadsNeeded(customers: number, leadToCustomerRate: number): number {
  return roundUp(customers / leadToCustomerRate);
}

/**
 * The count needed in every stage, from leads at the top to customers at the bottom.
 *
 * @param customers whole customers at the bottom
 * @param stageRates conversion of each stage to the next from the top to the bottom, each above 0 and at most 1
 * @returns one count more than rates; each rounded up once from the exact value, never a rounding of a rounding
 */
export function funnelNeeded(customers: number, stageRates: readonly number[]): number[] {
  const counts = [customers];
  let exact = customers;
  for (const rate of [...stageRates].reverse()) {
    exact /= rate;
    counts.push(roundUp(exact));
  }
  return counts.reverse();
}

/** What a lead is worth: average order × lead-to-customer rate. */
export function leadValue(averageOrderValue: number, leadToCustomerRate: number): number {
  return averageOrderValue * leadToCustomerRate;
}

/** A sales-ready grade: fit A–D and interest 1–4, from scores of 0–100; A and 1 from 75, B and 2 from 50, C and 3 from 25. */
export function leadGrade(fit: number, interest: number): string {
  return BY_QUARTERS[4 * quarter(fit) + quarter(interest)]!;
}

/** The grades by fit and, within it, by interest, each from its lowest quarter. */
const BY_QUARTERS = [
  'D4',
  'D3',
  'D2',
  'D1',
  'C4',
  'C3',
  'C2',
  'C1',
  'B4',
  'B3',
  'B2',
  'B1',
  'A4',
  'A3',
  'A2',
  'A1',
];

function quarter(score: number): number {
  return Math.min(3, Math.floor(score / 25));
}
