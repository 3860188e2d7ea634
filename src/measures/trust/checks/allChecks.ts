import type { Dataset } from '../../../records/dataset.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { ReachByAttempt } from '../../attempts/reachByAttempt.ts';
import type { SpeedToLead } from '../../attempts/speedToLead.ts';
import type { Attributed } from '../../attribution/attributed.ts';
import type { CampaignFigures } from '../../closedLoop/campaigns.ts';
import type { ClosedLoop } from '../../closedLoop/closedLoop.ts';
import type { Feedback } from '../../closedLoop/feedback.ts';
import type { Cohort } from '../../funnel/cohort.ts';
import type { ConversionByAge } from '../../funnel/conversionByAge.ts';
import type { Funnel } from '../../funnel/funnel.ts';
import type { Grades } from '../../scoring/grades.ts';
import { missingColumns } from '../../scoring/scoring.ts';
import type { Sla } from '../../sla/sla.ts';
import { attemptChecks } from './attemptChecks.ts';
import { attributionChecks } from './attributionChecks.ts';
import { type Check, checksOf } from './checks.ts';
import { conversionByAgeChecks } from './conversionByAgeChecks.ts';
import { gradeChecks } from './gradeChecks.ts';

/** The figures that are checked. */
export interface Checked {
  readonly cohort: Cohort;
  readonly funnel: Funnel;
  readonly conversionByAge: ConversionByAge;
  readonly closedLoop: ClosedLoop;
  readonly sla: Sla;
  readonly feedback: Feedback;
  readonly campaigns: readonly CampaignFigures[];
  readonly reach: ReachByAttempt | null;
  readonly speedToLead: SpeedToLead | null;
  readonly attribution: Attributed;
  readonly grades: Grades;
}

/** Every check of every report, those that hold as well. */
export function allChecks(dataset: Dataset, figures: Checked, settings: Settings): Check[] {
  const { records, named } = dataset;
  const { definitions } = settings;
  const { cohort, conversionByAge, reach, speedToLead, sla, attribution, closedLoop, grades } = figures;
  const missing = records.present.leads ? missingColumns(named.leads, definitions.rules) : [];
  return [
    ...checksOf(dataset, figures, settings),
    ...conversionByAgeChecks(cohort, conversionByAge),
    ...attemptChecks(reach, speedToLead, sla),
    ...(records.present.deals ? attributionChecks(attribution, closedLoop.total) : []),
    ...gradeChecks(cohort, grades, definitions, missing),
  ];
}
