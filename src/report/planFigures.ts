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
import type { LeadKind, Settings } from '../settings/settings.ts';
import type { Counted } from '../warehouse/counted.ts';
import { cohortFrom, segmentsFromCounted } from './fromWarehouse.ts';

/** What the leads created in a period have become. */
export interface CohortFigures {
  readonly cohort: Cohort;
  readonly funnel: Funnel;
  readonly conversionByAge: ConversionByAge;
  readonly closedLoop: ClosedLoop;
}

/** The plan and what it is made from: what all other figures begin with, and all that the wizard asks for. */
export interface PlanFigures extends CohortFigures {
  readonly plan: Plan;
  readonly scores: Scores;
  /** By what the leads are divided, as is in force. */
  readonly leadKind: LeadKind;
  readonly segments: Segments;
  /** The same, divided by something else. */
  readonly segmentsBy: (leadKind: LeadKind) => Segments;
}

/**
 * @param named the leads with their names, which a scoring rule may ask for
 * @param draft what Settings and Plan say, where the agreement in force says something else
 * @param counted by a warehouse, in place of the records
 */
export function planFiguresOf(
  records: Records,
  named: Records['leads'],
  settings: Settings,
  draft = settings,
  counted: Counted | null = null,
): PlanFigures {
  const figures = cohortFiguresOf(records, settings, counted);
  const { cohort, funnel, conversionByAge, closedLoop } = figures;
  const plan = planOf(draft, funnel, closedLoop, conversionByAge);
  const scores = scoresOf(named, settings.definitions.rules, records.asOf);
  const matureDays = plan.rateBasis.from === 'mature' ? plan.rateBasis.days : null;
  const rate = plan.leadToCustomerRate.used;
  const { leadKind } = settings;
  const segmentsBy = (kind: LeadKind) =>
    counted
      ? segmentsFromCounted(counted, kind, matureDays, rate)
      : segmentsOf(records, cohort, kind, scores.grade, matureDays, rate);
  return { ...figures, plan, scores, leadKind, segments: segmentsBy(leadKind), segmentsBy };
}

/**
 * @param settings whose period says which leads
 * @param counted by a warehouse, in place of the records
 */
export function cohortFiguresOf(
  records: Records,
  settings: Settings,
  counted: Counted | null = null,
): CohortFigures {
  const cohort = counted ? cohortFrom(counted) : cohortOf(records, settings);
  return {
    cohort,
    funnel: funnelFrom(counted?.funnel ?? funnelTallyOf(records, cohort)),
    conversionByAge: conversionByAgeFrom(counted?.ages ?? ageTallyOf(records, cohort)),
    closedLoop: closedLoopFrom(counted?.closedLoop ?? closedLoopTallyOf(records, cohort, settings)),
  };
}
