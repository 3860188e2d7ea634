import type { Settings } from '../settings/settings.ts';
import { CUSTOMER, STAGES } from '../settings/stages.ts';
import { ratio } from './arithmetic.ts';
import { goalChance, type History, leadsForCertainty } from './certainty.ts';
import type { Funnel } from './funnel.ts';
import type { Loop } from './loop.ts';
import { customersNeeded, funnelNeeded, leadsNeeded, leadValue } from './plan.ts';

/** A figure from the person's own records, what was typed over it, and which of the two is used. */
export interface Choice {
  readonly measured: number | null;
  readonly typed: number | null;
  readonly used: number | null;
}

/** The plan as it stands: the settings over the person's own records. Null where something is missing. */
export interface Planned {
  readonly revenueGoal: number;
  readonly averageOrderValue: Choice;
  readonly leadToCustomerRate: Choice;
  /** What the rate was learnt from, where it comes from the records. */
  readonly history: History | null;
  readonly certainty: number;
  readonly customersNeeded: number | null;
  readonly leadsNeeded: number | null;
  readonly leadsNeededAtCertainty: number | null;
  /** In how many of 100 such periods the leads needed bring the customers, as a share. */
  readonly chanceWithLeadsNeeded: number | null;
  readonly leadValue: number | null;
  /** Conversion of each stage to the next in the records, top to bottom; null where a stage was never reached. */
  readonly stageRates: readonly (number | null)[];
  readonly stageCounts: readonly number[] | null;
}

export function plannedOf(settings: Settings, funnel: Funnel, loop: Loop): Planned {
  const leads = funnel.stages[0]!.reached;
  const customers = funnel.stages[CUSTOMER]!.reached;
  const order = choose(settings.averageOrderValue, ratio(loop.inPeriod.revenue, loop.inPeriod.deals));
  const rate = choose(settings.leadToCustomerRate, ratio(customers, leads));
  const history = rate.typed === null && leads > 0 ? { customers, leads } : null;
  const needed = order.used ? customersNeeded(settings.revenueGoal, order.used) : null;
  const hasRate = needed !== null && rate.used !== null && rate.used > 0;
  const leadCount = hasRate ? leadsNeeded(needed, rate.used!) : null;
  const stageRates = funnel.stages.slice(1).map(({ rateFromPrevious }) => rateFromPrevious);
  const rates = stageRates.filter((value): value is number => value !== null && value > 0);
  return {
    revenueGoal: settings.revenueGoal,
    averageOrderValue: order,
    leadToCustomerRate: rate,
    history,
    certainty: settings.certainty,
    customersNeeded: needed,
    leadsNeeded: leadCount,
    leadsNeededAtCertainty: hasRate
      ? leadsForCertainty(needed, rate.used!, settings.certainty, history ?? undefined)
      : null,
    chanceWithLeadsNeeded:
      leadCount === null ? null : goalChance(leadCount, rate.used!, needed!, history ?? undefined),
    leadValue: order.used !== null && rate.used !== null ? leadValue(order.used, rate.used) : null,
    stageRates,
    stageCounts: needed !== null && rates.length === STAGES.length - 1 ? funnelNeeded(needed, rates) : null,
  };
}

function choose(typed: number | null, measured: number | null): Choice {
  return { typed, measured, used: typed ?? measured };
}
