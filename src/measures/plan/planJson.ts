import type { Settings } from '../../settings/settings.ts';
import { isoText } from '../../values/dates.ts';
import type { Plan } from './plan.ts';
import type { PlanByMonth } from './planByMonth.ts';

/** `plan` in report.json: for what the goal is typed for. */
export function planJson(plan: Plan, { goalPer }: Settings) {
  return {
    revenueGoal: plan.revenueGoal,
    goalPer,
    averageOrderValue: plan.averageOrderValue.used,
    orderBasis: plan.orderBasis,
    leadToCustomerRate: plan.leadToCustomerRate.used,
    rateFrom: plan.history,
    rateBasis: {
      ...plan.rateBasis,
      interval: plan.rateBasis.interval ? [...plan.rateBasis.interval] : null,
    },
    customersNeeded: plan.customersNeeded,
    leadsNeeded: plan.leadsNeeded,
    certainty: plan.certainty,
    leadsNeededAtCertainty: plan.leadsNeededAtCertainty,
    chanceWithLeadsNeeded: plan.chanceWithLeadsNeeded,
    leadValue: plan.leadValue,
  };
}

/** `planByMonth` in report.json; null where no leads are promised yet. */
export function planByMonthJson(plan: PlanByMonth | null) {
  return (
    plan && {
      months: plan.months.map(({ start, ...figures }) => ({ month: isoText(start).slice(0, 7), ...figures })),
      season: plan.season && { factors: [...plan.season.factors], months: plan.season.months },
      lag: plan.lag,
      costPerLead: plan.costPerLead,
      costPerCustomer: plan.costPerCustomer,
      payback: plan.payback,
    }
  );
}
