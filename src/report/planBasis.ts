import type { Reading } from '../exports/reading.ts';
import { type DepthBasis, optimalAttemptsFrom } from '../measures/attempts/optimalAttempts.ts';
import { reachByAttemptFrom } from '../measures/attempts/reachByAttempt.ts';
import { attemptsTallyOf } from '../measures/attempts/tally.ts';
import { monthTallyOf } from '../measures/funnel/monthTally.ts';
import { customerLagOf } from '../measures/plan/customerLag.ts';
import { monthFactorsOf } from '../measures/plan/monthFactors.ts';
import type { Plan } from '../measures/plan/plan.ts';
import { seasonOf } from '../measures/plan/season.ts';
import { type WhyMissing, whyMissingOf } from '../measures/plan/whyMissing.ts';
import { currenciesWithoutRate } from '../measures/trust/checks/currenciesWithoutRate.ts';
import { lastDayOf } from '../measures/trust/staleness.ts';
import type { AsOf } from '../records/asOf.ts';
import { ownersIn } from '../records/choices.ts';
import { recordsFrom } from '../records/records.ts';
import type { MonthFactors, Settings } from '../settings/settings.ts';
import { countedFrom } from '../warehouse/counted.ts';
import { planFiguresOf } from './planFigures.ts';

/** What an agreement can start from. */
export interface PlanBasis {
  readonly plan: Plan;
  /** How a goal of a quarter or a year is divided into months; null: evenly. */
  readonly months: MonthFactors | null;
  readonly whyMissing: WhyMissing;
  /** What the activities say of how often to try; null where they are too few. */
  readonly depth: DepthBasis | null;
  /** Currencies of amounts and costs that have no rate. */
  readonly withoutRate: readonly string[];
  /** Leads that are converted, where no file and no deal says into what; Settings may. */
  readonly convertedUnsaid: number;
  /** Owners of leads and deals. */
  readonly owners: number;
  /** The last day that the exports know of, as a serial day; null where nothing has a date. */
  readonly lastDay: number | null;
}

/** The same figures as in the report, without the others. */
export function planBasisOf(readings: readonly Reading[], settings: Settings, asOf: AsOf): PlanBasis {
  const records = recordsFrom(readings, settings, asOf);
  const counted = records.present.figures ? countedFrom(records.figures.rows, settings) : null;
  const figures = planFiguresOf(records, records.leads, settings, settings, counted);
  const { cohort, plan, segments, closedLoop, funnel, conversionByAge } = figures;
  const convertedUnsaid = records.present.deals ? 0 : records.leads.convertedUnsaid;
  const day = counted?.meta.asOf ?? asOf.day;
  const attempts =
    counted?.attempts(figures.leadKind) ?? attemptsTallyOf(records, cohort, segments, settings.periodEnd);
  const optimal = optimalAttemptsFrom(
    attempts,
    cohort,
    segments,
    reachByAttemptFrom(attempts, segments),
    plan.averageOrderValue.used,
    counted?.funnel.told ?? records.stageHistory.told,
    settings,
    day,
  );
  const season = seasonOf(counted?.months ?? monthTallyOf(records), day);
  const hasDeals = counted ? counted.meta.present.deals : records.present.deals && records.deals.length > 0;
  return {
    plan,
    months: monthFactorsOf(settings, season, customerLagOf(conversionByAge)),
    whyMissing: whyMissingOf(hasDeals, records.present.leads || counted !== null, closedLoop, funnel),
    depth: optimal?.basis ?? null,
    withoutRate: currenciesWithoutRate(records),
    convertedUnsaid,
    owners: counted ? counted.owners.length : ownersIn(records),
    lastDay: counted ? counted.meta.lastDay : lastDayOf(records),
  };
}
