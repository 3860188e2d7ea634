import { ratio } from '../../formulas/arithmetic.ts';
import { goalChance, type History, leadsForCertainty } from '../../formulas/binomial.ts';
import { customersNeeded, funnelNeeded, leadsNeeded, leadValue } from '../../formulas/plan.ts';
import { wilson } from '../../formulas/wilson.ts';
import { CUSTOMER, STAGES } from '../../schema/stages.ts';
import { STAGE_RATES } from '../../settings/inputs.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ClosedLoop, OrderSpread } from '../closedLoop/closedLoop.ts';
import type { ConversionByAge } from '../funnel/conversionByAge.ts';
import { historyOf } from '../funnel/conversionCurve.ts';
import type { Funnel } from '../funnel/funnel.ts';

/** A figure from the person's own records, what was typed over it, and which of the two is used. */
export interface MeasuredOrTyped {
  readonly measured: number | null;
  readonly typed: number | null;
  readonly used: number | null;
}

/** How the rate of the records was computed. */
export interface RateBasis {
  /** `tooEarly`: a mature rate was asked for, but not enough leads are so old; then it is customers ÷ leads. */
  readonly from: Settings['rateBasis'] | 'tooEarly';
  /** The age of a mature rate. */
  readonly days: number;
  readonly oldEnough: number;
  readonly interval: readonly [low: number, high: number] | null;
}

/** The plan as it is: the settings over the person's own records. Null where something is missing. */
export interface Plan {
  readonly revenueGoal: number;
  readonly averageOrderValue: MeasuredOrTyped;
  /** What the average order of the records is made of. */
  readonly orderBasis: { readonly deals: number } & OrderSpread;
  readonly leadToCustomerRate: MeasuredOrTyped;
  readonly rateBasis: RateBasis;
  /** What the rate of the records was learnt from; null where there are none. */
  readonly learntFrom: History | null;
  /** The same, where that rate is the one used. */
  readonly history: History | null;
  readonly certainty: number;
  readonly customersNeeded: number | null;
  readonly leadsNeeded: number | null;
  readonly leadsNeededAtCertainty: number | null;
  /** In how many of 100 such periods the leads needed bring the customers, as a share. */
  readonly chanceWithLeadsNeeded: number | null;
  readonly leadValue: number | null;
  /**
   * The lead-to-customer rate that the stage rates give where any of them is typed: all of them multiplied, those that
   * are not typed as the records have them. It is used where no lead-to-customer rate is typed. Null where none is typed,
   * or a stage has no rate.
   */
  readonly rateFromStages: number | null;
  /** Conversion of each stage to the next in the records, top to bottom; null where a stage was never reached. */
  readonly stageRates: readonly (number | null)[];
  readonly stageCounts: readonly number[] | null;
}

export function planOf(settings: Settings, funnel: Funnel, loop: ClosedLoop, young: ConversionByAge): Plan {
  const leads = funnel.stages[0]!.reached!;
  const customers = funnel.stages[CUSTOMER]!.reached;
  const order = choose(settings.averageOrderValue, averageOrderOf(loop.inPeriod));
  const mature = young.by(settings.rateWithinDays);
  const isMature = settings.rateBasis === 'mature' && mature.conversion !== null;
  // A step is known where both of its stages are told.
  const stageRates = funnel.stages
    .slice(1)
    .map(({ rateFromPrevious }, step) => (funnel.stages[step]!.reached === null ? null : rateFromPrevious));
  const fromStages = rateFromStages(settings, stageRates);
  const rate = choose(
    settings.leadToCustomerRate ?? fromStages,
    isMature ? mature.conversion : ratio(customers, leads),
  );
  const plain = leads > 0 && customers !== null ? { customers, leads } : null;
  const learntFrom = isMature ? historyOf(mature) : plain;
  const history = rate.typed === null ? learntFrom : null;
  const needed = order.used ? customersNeeded(settings.revenueGoal, order.used) : null;
  const hasRate = needed !== null && rate.used !== null && rate.used > 0;
  const leadCount = hasRate ? leadsNeeded(needed, rate.used!) : null;
  const rates = stageRates.filter((value): value is number => value !== null && value > 0);
  return {
    revenueGoal: settings.revenueGoal,
    averageOrderValue: order,
    orderBasis: { deals: loop.inPeriod.deals, ...loop.orderSpread },
    leadToCustomerRate: rate,
    rateBasis: {
      from: settings.rateBasis === 'mature' && !isMature ? 'tooEarly' : settings.rateBasis,
      days: mature.days,
      oldEnough: mature.oldEnough,
      interval: isMature ? mature.interval : plain && wilson(plain.customers, plain.leads),
    },
    learntFrom,
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
    rateFromStages: fromStages,
    stageRates,
    stageCounts: needed !== null && rates.length === STAGES.length - 1 ? funnelNeeded(needed, rates) : null,
  };
}

function rateFromStages(settings: Settings, measured: readonly (number | null)[]): number | null {
  const typed = STAGE_RATES.map((key) => settings[key]);
  if (typed.every((rate) => rate === null)) return null;
  return typed.reduce<number | null>((product, rate, step) => {
    // A stage that nobody has reached has no rate to plan with.
    const used = rate ?? (measured[step] || null);
    return product === null || used === null ? null : product * used;
  }, 1);
}

/** Null where what was taken back is more than what was sold: nothing can be planned with such an order. */
function averageOrderOf({ revenue, deals }: ClosedLoop['inPeriod']): number | null {
  return revenue < 0 ? null : ratio(revenue, deals);
}

function choose(typed: number | null, measured: number | null): MeasuredOrTyped {
  return { typed, measured, used: typed ?? measured };
}
