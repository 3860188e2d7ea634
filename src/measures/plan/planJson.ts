import type { Plan } from './plan.ts';

/** `plan` in report.json. */
export function planJson(plan: Plan) {
  return {
    revenueGoal: plan.revenueGoal,
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
