import type { Reading } from '../exports/read.ts';
import type { DepthBasis } from '../measures/attempts/optimalAttempts.ts';
import { optimalAttemptsOf } from '../measures/attempts/optimalAttempts.ts';
import { reachByAttempt } from '../measures/attempts/reachByAttempt.ts';
import { closedLoopOf } from '../measures/closedLoop/closedLoop.ts';
import { cohortOf } from '../measures/funnel/cohort.ts';
import { conversionByAgeOf } from '../measures/funnel/conversionByAge.ts';
import { funnelOf } from '../measures/funnel/funnel.ts';
import type { Plan } from '../measures/plan/plan.ts';
import { planOf } from '../measures/plan/plan.ts';
import { scoresOf } from '../measures/scoring/scoring.ts';
import { segmentsOf } from '../measures/sla/segments.ts';
import { currenciesWithoutRate } from '../measures/trust/checks/checks.ts';
import type { AsOf } from '../records/asOf.ts';
import { recordsFrom } from '../records/records.ts';
import type { Settings } from '../settings/settings.ts';

/** What an agreement can start from. */
export interface PlanBasis {
  readonly plan: Plan;
  /** What the activities say of how often to try; null where they are too few. */
  readonly depth: DepthBasis | null;
  /** Currencies of amounts and costs that have no rate. */
  readonly withoutRate: readonly string[];
}

/** The same figures as in the report, without the others. */
export function planBasisOf(readings: readonly Reading[], settings: Settings, asOf: AsOf): PlanBasis {
  const records = recordsFrom(readings, settings, asOf);
  const cohort = cohortOf(records, settings);
  const plan = planOf(
    settings,
    funnelOf(records, cohort),
    closedLoopOf(records, cohort, settings),
    conversionByAgeOf(records, cohort),
  );
  const scores = scoresOf(records.leads, settings.definitions.rules, asOf);
  const matureDays = plan.rateBasis.from === 'mature' ? plan.rateBasis.days : null;
  const segments = segmentsOf(records, cohort, settings.leadKind, scores.grade, matureDays);
  const reach = reachByAttempt(records, cohort, segments);
  const worth = optimalAttemptsOf(records, cohort, segments, reach, plan.averageOrderValue.used, settings);
  return { plan, depth: worth?.basis ?? null, withoutRate: currenciesWithoutRate(records) };
}
