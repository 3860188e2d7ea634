import type { Dataset } from '../../../records/dataset.ts';
import type { Records } from '../../../records/records.ts';
import type { Settings } from '../../../settings/settings.ts';
import { attemptChecks } from './attemptChecks.ts';
import { attributionChecks } from './attributionChecks.ts';
import { campaignChecks } from './campaignChecks.ts';
import type { Check, Checked, ChecksOf } from './check.ts';
import { closedLoopChecks } from './closedLoopChecks.ts';
import { conversionByAgeChecks } from './conversionByAgeChecks.ts';
import { dataChecks } from './dataChecks.ts';
import { dealChecks } from './dealChecks.ts';
import { feedbackChecks } from './feedbackChecks.ts';
import { funnelChecks } from './funnelChecks.ts';
import { gradeChecks } from './gradeChecks.ts';
import { shownChecks } from './shownChecks.ts';
import { slaChecks } from './slaChecks.ts';

/** The checks of what is shown, in the order in which the data flows. */
const OF_FIGURES: readonly ChecksOf[] = [
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

/**
 * Every check of every report, those that hold as well.
 *
 * @param dataset all that the exports say: whether they were read as they are does not hang on what is shown
 * @param shown the records that the figures are made of
 */
export function allChecks(
  dataset: Dataset,
  figures: Checked,
  settings: Settings,
  shown: Records = dataset.records,
): Check[] {
  const ofShown: Dataset = { ...dataset, records: shown };
  return [
    ...dataChecks(dataset, figures, settings),
    ...shownChecks(dataset.records, shown, settings),
    ...OF_FIGURES.flatMap((checksOf) => checksOf(ofShown, figures, settings)),
  ];
}

/** What is checked of figures that a warehouse has counted: their records are not here. */
const OF_COUNTED: readonly ChecksOf[] = [
  dataChecks,
  funnelChecks,
  closedLoopChecks,
  campaignChecks,
  slaChecks,
  feedbackChecks,
  conversionByAgeChecks,
  attemptChecks,
  gradeChecks,
];

/** @param present what the warehouse has */
export function countedChecks(
  dataset: Dataset,
  present: Records['present'],
  figures: Checked,
  settings: Settings,
): Check[] {
  const counted: Dataset = { ...dataset, records: { ...dataset.records, present } };
  return OF_COUNTED.flatMap((checksOf) => checksOf(counted, figures, settings));
}
