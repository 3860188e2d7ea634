import { attemptChecks } from './attemptChecks.ts';
import { attributionChecks } from './attributionChecks.ts';
import { campaignChecks } from './campaignChecks.ts';
import type { ChecksOf } from './check.ts';
import { closedLoopChecks } from './closedLoopChecks.ts';
import { conversionByAgeChecks } from './conversionByAgeChecks.ts';
import { dataChecks } from './dataChecks.ts';
import { dealChecks } from './dealChecks.ts';
import { feedbackChecks } from './feedbackChecks.ts';
import { funnelChecks } from './funnelChecks.ts';
import { gradeChecks } from './gradeChecks.ts';
import { slaChecks } from './slaChecks.ts';

/** The groups of checks, in the order in which the data flows. */
const GROUPS: readonly ChecksOf[] = [
  dataChecks,
  funnelChecks,
  closedLoopChecks,
  dealChecks,
  campaignChecks,
  slaChecks,
  feedbackChecks,
  conversionByAgeChecks,
  attemptChecks,
  attributionChecks,
  gradeChecks,
];

/** Every check of every report, those that hold as well. */
export const allChecks: ChecksOf = (dataset, figures, settings) =>
  GROUPS.flatMap((checksOf) => checksOf(dataset, figures, settings));
