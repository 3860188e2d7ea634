import { ratio } from '../../formulas/arithmetic.ts';
import { leadsForCertainty } from '../../formulas/binomial.ts';
import { customersNeeded, leadsNeeded, leadValue } from '../../formulas/plan.ts';
import { marketingGoal } from '../../settings/goal.ts';
import type { AgreedLeads, MonthFactors, Promised, Settings } from '../../settings/settings.ts';
import type { Segment } from '../sla/segments.ts';
import { apportioned } from './apportioned.ts';
import type { Plan } from './plan.ts';

/**
 * Marketing's promise for what the goal is typed for. Customers = ⌈goal × marketing's share ÷ average order⌉, leads on
 * average = ⌈customers ÷ rate⌉, and those that are promised are these or the ones that give the certainty asked for. In value:
 * goal × share, as much more as more leads are promised than on average. By kind: number by the kind's part of the leads so
 * far, value by its part of their value; a kind's lead is worth average order × its rate.
 * Source: Roberge, The Sales Acceleration Formula, ch. 11–12.
 *
 * @param kinds over the cohort; without any nothing is divided
 * @param months how the goal is divided into months; null: evenly
 * @returns null where the plan has no leads yet
 */
export function agreedLeadsOf(
  settings: Settings,
  plan: Plan,
  kinds: readonly Segment[],
  months: MonthFactors | null,
): AgreedLeads | null {
  const order = plan.averageOrderValue.used;
  const rate = plan.leadToCustomerRate.used;
  if (plan.leadsNeeded === null || !order || !rate) return null;
  const { certainty, promise } = settings;
  const goal = marketingGoal(settings);
  const customers = customersNeeded(goal, order);
  const leadsOnAverage = leadsNeeded(customers, rate);
  const leadsAtCertainty =
    customers === plan.customersNeeded
      ? plan.leadsNeededAtCertainty
      : leadsForCertainty(customers, rate, certainty, plan.history ?? undefined);
  const leads = settings.leadsPromised ?? askedLeads({ leadsOnAverage, leadsAtCertainty }, promise);
  const value = leadsOnAverage > 0 ? (goal * leads) / leadsOnAverage : goal;
  const soFar = kinds.map((kind) => kind.leads);
  const all = soFar.reduce((sum, count) => sum + count, 0);
  const worthOf = ({ rate: own }: Segment) => leadValue(order, own ?? rate);
  const worth = kinds.reduce((sum, kind) => sum + kind.leads * worthOf(kind), 0);
  const owed = apportioned(leads, soFar);
  return {
    customers: plan.customersNeeded!,
    ofMarketing: customers,
    averageOrderValue: order,
    leadToCustomerRate: rate,
    leads,
    leadsOnAverage,
    leadsAtCertainty,
    value,
    byKind: kinds.map((kind, i) => ({
      label: kind.label,
      leads: owed[i]!,
      // Where no kind has had a customer, none is worth more than another.
      value: value * (ratio(kind.leads * worthOf(kind), worth) ?? kind.leads / all),
      share: kind.leads / all,
      rate: kind.rate ?? rate,
      leadValue: worthOf(kind),
    })),
    months,
  };
}

/** What the goal asks for by own data, whatever number was promised: on average, or with the certainty where a number gives it. */
export function askedLeads(
  { leadsOnAverage, leadsAtCertainty }: Pick<AgreedLeads, 'leadsOnAverage' | 'leadsAtCertainty'>,
  promise: Promised,
): number {
  return promise === 'certain' && leadsAtCertainty !== null ? leadsAtCertainty : leadsOnAverage;
}
