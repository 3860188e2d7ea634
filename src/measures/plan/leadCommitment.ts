import { ratio } from '../../formulas/arithmetic.ts';
import { leadsForCertainty } from '../../formulas/binomial.ts';
import { customersNeeded, leadsNeeded, leadValue } from '../../formulas/plan.ts';
import { leadsPerRep } from '../../formulas/salesCapacity.ts';
import type { Settings } from '../../settings/settings.ts';
import { goalMonths, marketingGoal } from '../sla/capacity.ts';
import type { Segment } from '../sla/segments.ts';
import type { Plan } from './plan.ts';

/** What is owed in the goal period by a team or for one rep. */
export interface CommittedLeads {
  readonly customers: number;
  readonly leads: number;
  readonly leadsPerMonth: number;
  /** The leads that bring the customers with the certainty asked for; null where no number does. */
  readonly leadsAtCertainty: number | null;
  /** In money: what the leads shall be worth. */
  readonly value: number;
}

/** One kind's part of what is owed, when leads come in the mix that the records have had. */
export interface CommittedSegment extends Segment {
  /** The kind's part of all leads of the cohort. */
  readonly share: number;
  /** The kind's own rate, else that of all leads. */
  readonly rateUsed: number;
  readonly leadValue: number;
  readonly owed: number;
  readonly owedPerRep: number;
  readonly valueOwed: number;
}

/** Marketing's promise: the leads that its share of the revenue goal takes, in number and in value. */
export interface LeadCommitment {
  readonly share: number;
  readonly team: CommittedLeads;
  readonly rep: CommittedLeads;
  /** Leads and value of the kinds sum to the team's, leads per rep to the rep's. */
  readonly byKind: readonly CommittedSegment[];
}

/**
 * Customers = ⌈goal × marketing's share ÷ average order⌉, leads = ⌈customers ÷ rate⌉; for a rep the same of the rep's
 * quota. In value: goal × share. By kind: number by the kind's part of the leads so far, value by its part of their
 * value; a kind's lead is worth average order × its rate.
 * Source: Roberge, The Sales Acceleration Formula, ch. 11–12.
 *
 * @param kinds over the cohort; without any nothing is divided
 * @param day the as-of day, whose month is the goal period by default
 * @returns null where the plan has no leads yet
 */
export function leadCommitmentOf(
  settings: Settings,
  plan: Plan,
  kinds: readonly Segment[],
  day: number,
): LeadCommitment | null {
  const order = plan.averageOrderValue.used;
  const rate = plan.leadToCustomerRate.used;
  if (plan.leadsNeeded === null || !order || !rate) return null;
  const { certainty, marketingShare, reps } = settings;
  const months = goalMonths(settings, day);
  const goal = marketingGoal(settings);
  const side = (value: number, leads: number): CommittedLeads => {
    const customers = customersNeeded(value, order);
    return {
      customers,
      leads,
      leadsPerMonth: leads / months,
      leadsAtCertainty:
        customers === plan.customersNeeded
          ? plan.leadsNeededAtCertainty
          : leadsForCertainty(customers, rate, certainty, plan.history ?? undefined),
      value,
    };
  };
  const team = side(goal, leadsNeeded(customersNeeded(goal, order), rate));
  const rep = side(goal / reps, leadsPerRep(goal / reps, order, rate));
  const all = kinds.reduce((sum, { leads }) => sum + leads, 0);
  const valued = kinds.map((kind) => ({
    ...kind,
    share: kind.leads / all,
    rateUsed: kind.rate ?? rate,
    leadValue: leadValue(order, kind.rate ?? rate),
  }));
  const worth = valued.reduce((sum, { leads, leadValue }) => sum + leads * leadValue, 0);
  const owed = apportioned(team.leads, kinds);
  const owedPerRep = apportioned(rep.leads, kinds);
  return {
    share: marketingShare,
    team,
    rep,
    byKind: valued.map((kind, i) => ({
      ...kind,
      owed: owed[i]!,
      owedPerRep: owedPerRep[i]!,
      // Where no kind has had a customer, none is worth more than another.
      valueOwed: goal * (ratio(kind.leads * kind.leadValue, worth) ?? kind.share),
    })),
  };
}

/** Whole numbers in the proportion of the kinds' leads that sum to the total: the largest remainders are rounded up. */
function apportioned(total: number, kinds: readonly Segment[]): number[] {
  const all = kinds.reduce((sum, { leads }) => sum + leads, 0);
  const exact = kinds.map(({ leads }) => (total * leads) / all);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact.map((value, i) => [value - whole[i]!, i] as const).sort(([a], [b]) => b - a);
  for (const [, i] of byRemainder.slice(0, left)) whole[i]!++;
  return whole;
}
