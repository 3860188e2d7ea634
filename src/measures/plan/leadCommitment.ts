import { ratio, roundUp } from '../../formulas/arithmetic.ts';
import { leadsForCertainty } from '../../formulas/binomial.ts';
import { customersNeeded, leadsNeeded, leadValue } from '../../formulas/plan.ts';
import { goalMonths, marketingGoal } from '../../settings/goal.ts';
import type { Promised, Settings } from '../../settings/settings.ts';
import type { Segment } from '../sla/segments.ts';
import type { Plan } from './plan.ts';

/** What is owed in the goal period by a team or for one rep. */
export interface CommittedLeads {
  readonly customers: number;
  /** What is promised: the one or the other of the two below, or what was typed. */
  readonly leads: number;
  readonly leadsPerMonth: number;
  /** The leads that bring the customers on average. */
  readonly leadsOnAverage: number;
  /** The leads that bring the customers with the certainty asked for; null where no number does. */
  readonly leadsAtCertainty: number | null;
  /** In money: what the leads that are promised shall be worth. */
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
  /** What was promised: `average` as well where no number of leads gives the certainty asked for. */
  readonly promised: Promised;
  readonly team: CommittedLeads;
  /** The team's ÷ reps: leads in whole numbers, rounded up; customers and value as they come. */
  readonly rep: CommittedLeads;
  /** Leads and value of the kinds sum to the team's; leads per rep to the team's ÷ reps. */
  readonly byKind: readonly CommittedSegment[];
}

/**
 * Customers = ⌈goal × marketing's share ÷ average order⌉, leads on average = ⌈customers ÷ rate⌉, and those that are
 * promised are these or the ones that give the certainty asked for; a rep's are the team's ÷ reps. In value: goal × share,
 * as much more as more leads are promised than on average. By kind: number by the kind's part of the leads so far,
 * value by its part of their value; a kind's lead is worth average order × its rate.
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
  const { certainty, promise, marketingShare, reps } = settings;
  const months = goalMonths(settings, day);
  const goal = marketingGoal(settings);
  const customers = customersNeeded(goal, order);
  const leadsOnAverage = leadsNeeded(customers, rate);
  const leadsAtCertainty =
    customers === plan.customersNeeded
      ? plan.leadsNeededAtCertainty
      : leadsForCertainty(customers, rate, certainty, plan.history ?? undefined);
  const promised = leadsAtCertainty === null ? 'average' : promise;
  const leads = settings.leadsPromised ?? (promised === 'certain' ? leadsAtCertainty! : leadsOnAverage);
  const value = leadsOnAverage > 0 ? (goal * leads) / leadsOnAverage : goal;
  const team: CommittedLeads = {
    customers,
    leads,
    leadsPerMonth: leads / months,
    leadsOnAverage,
    leadsAtCertainty,
    value,
  };
  const ofRep = (count: number) => roundUp(count / reps);
  const rep: CommittedLeads = {
    customers: customers / reps,
    leads: ofRep(leads),
    leadsPerMonth: leads / months / reps,
    leadsOnAverage: ofRep(leadsOnAverage),
    leadsAtCertainty: leadsAtCertainty === null ? null : ofRep(leadsAtCertainty),
    value: value / reps,
  };
  const all = kinds.reduce((sum, { leads }) => sum + leads, 0);
  const valued = kinds.map((kind) => ({
    ...kind,
    share: kind.leads / all,
    rateUsed: kind.rate ?? rate,
    leadValue: leadValue(order, kind.rate ?? rate),
  }));
  const worth = valued.reduce((sum, { leads, leadValue }) => sum + leads * leadValue, 0);
  const owed = apportioned(team.leads, kinds);
  return {
    share: marketingShare,
    promised,
    team,
    rep,
    byKind: valued.map((kind, i) => ({
      ...kind,
      owed: owed[i]!,
      owedPerRep: owed[i]! / reps,
      // Where no kind has had a customer, none is worth more than another.
      valueOwed: value * (ratio(kind.leads * kind.leadValue, worth) ?? kind.share),
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
