import { type ClosedLoop, closedLoopFrom } from '../measures/closedLoop/closedLoop.ts';
import { closedLoopTallyOf } from '../measures/closedLoop/tally.ts';
import { ageTallyOf } from '../measures/funnel/ageTally.ts';
import { type Cohort, cohortOf } from '../measures/funnel/cohort.ts';
import { type ConversionByAge, conversionByAgeFrom } from '../measures/funnel/conversionByAge.ts';
import { type Funnel, funnelFrom } from '../measures/funnel/funnel.ts';
import { funnelTallyOf } from '../measures/funnel/tally.ts';
import { type Plan, planOf } from '../measures/plan/plan.ts';
import { type Scores, scoresOf } from '../measures/scoring/scoring.ts';
import { type Segments, segmentsOf } from '../measures/sla/segments.ts';
import type { Records } from '../records/records.ts';
import type { Settings } from '../settings/settings.ts';

/** The plan and what it is made from: what all other figures begin with, and all that the wizard asks for. */
export interface PlanFigures {
  readonly cohort: Cohort;
  readonly funnel: Funnel;
  readonly conversionByAge: ConversionByAge;
  readonly closedLoop: ClosedLoop;
  readonly plan: Plan;
  readonly scores: Scores;
  readonly segments: Segments;
}

/** @param named the leads with their names, which a scoring rule may ask for */
export function planFiguresOf(records: Records, named: Records['leads'], settings: Settings): PlanFigures {
  const cohort = cohortOf(records, settings);
  const funnel = funnelFrom(funnelTallyOf(records, cohort));
  const conversionByAge = conversionByAgeFrom(ageTallyOf(records, cohort));
  const closedLoop = closedLoopFrom(closedLoopTallyOf(records, cohort, settings));
  const plan = planOf(settings, funnel, closedLoop, conversionByAge);
  const scores = scoresOf(named, settings.definitions.rules, records.asOf);
  const matureDays = plan.rateBasis.from === 'mature' ? plan.rateBasis.days : null;
  const segments = segmentsOf(records, cohort, settings.leadKind, scores.grade, matureDays);
  return { cohort, funnel, conversionByAge, closedLoop, plan, scores, segments };
}
