import { cohortOf } from '../measures/funnel/cohort.ts';
import type { Scores } from '../measures/scoring/scoring.ts';
import type { Segments } from '../measures/sla/segments.ts';
import { narrowed } from '../records/narrowed.ts';
import type { Records } from '../records/records.ts';
import { periodOf } from '../settings/period.ts';
import type { Settings } from '../settings/settings.ts';
import { type CohortFigures, cohortFiguresOf, type PlanFigures } from './planFigures.ts';

/**
 * What the reports are about: the records that have what is chosen, and the leads of the chosen period. The plan and the
 * agreement are made of all records in Settings' own period, whatever is looked at.
 */
export interface View extends CohortFigures {
  readonly records: Records;
  /** With the bounds of the chosen period in place of Settings' own. */
  readonly settings: Settings;
  readonly isNarrowed: boolean;
  readonly hasOwnPeriod: boolean;
  /** Grades and kinds as they are of all leads, for the leads of the view. */
  readonly scores: Scores;
  readonly segments: Segments;
}

/** @param standing of all records in Settings' own period; where nothing else is chosen it is the view */
export function viewOf(all: Records, standing: PlanFigures, own: Settings): View {
  const { start, end } = periodOf(own, all.asOf.day);
  const hasOwnPeriod = start === own.periodStart && end === own.periodEnd;
  const settings = hasOwnPeriod ? own : { ...own, periodStart: start, periodEnd: end };
  const kept = narrowed(all, own);
  const records = kept?.records ?? all;
  const figures = kept || !hasOwnPeriod ? cohortFiguresOf(records, settings) : standing;
  const { cohort, funnel, conversionByAge, closedLoop } = figures;
  const view = { records, settings, isNarrowed: kept !== null, hasOwnPeriod };
  const ofAll = { scores: standing.scores, segments: standing.segments };
  return {
    ...view,
    cohort,
    funnel,
    conversionByAge,
    closedLoop,
    ...(kept ? ofLeads(kept.leadPlaces, standing) : ofAll),
  };
}

/** What is known of all leads by their places, for some of them. */
function ofLeads(places: Int32Array, { scores, segments }: PlanFigures) {
  const { fit, interest, grade } = scores;
  return {
    scores: {
      fit: Float64Array.from(places, (lead) => fit[lead]!),
      interest: Float64Array.from(places, (lead) => interest[lead]!),
      grade: Array.from(places, (lead) => grade[lead]!),
    },
    segments: {
      ...segments,
      placeOfLead: (lead: number) => segments.placeOfLead(places[lead]!),
      rateOfLead: (lead: number) => segments.rateOfLead(places[lead]!),
    },
  };
}

/** The leads of Settings' own period that have what is chosen: whom to call hangs on no period that is looked at. */
export function standingCohortOf(view: View, own: Settings) {
  return view.hasOwnPeriod ? view.cohort : cohortOf(view.records, own);
}
