import type { Records } from '../../records/records.ts';
import { goalMonths, goalPeriod } from '../../settings/goal.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Cohort } from '../funnel/cohort.ts';
import { promisesOf } from '../sla/promises.ts';
import { drawPeriods, type Keeping, keepingOf, type PromisedTerms } from './keeping.ts';
import { keepingBasisOf } from './keepingBasis.ts';
import { type Concession, concessionsOf, type Strictest, strictestOf } from './strictest.ts';

/** Whether what is proposed can be kept, what each concession does to it, and what both sides would surely keep. */
export interface KeepingFigures {
  /** So many weeks were learnt from. */
  readonly weeks: number;
  readonly terms: PromisedTerms;
  readonly keeping: Keeping;
  readonly concessions: readonly Concession[];
  readonly strictest: Strictest;
}

/**
 * @param cohort all leads
 * @param grades of all leads, '' for one without
 * @param draft what would be agreed
 * @param leads that would be promised; null for none
 * @returns null where the records hold too few weeks
 */
export function keepingFiguresOf(
  records: Records,
  cohort: Cohort,
  grades: readonly string[],
  draft: Settings,
  leads: number | null,
): KeepingFigures | null {
  const { day } = records.asOf;
  // What would be agreed is held against the past, whatever was in force then.
  const promises = promisesOf(records, { ...draft, agreements: [] }, grades);
  const basis = keepingBasisOf(records, cohort, promises, draft);
  const { start, end } = goalPeriod(draft, day);
  const drawn = drawPeriods(basis, end - start + 1);
  if (!drawn) return null;
  const months = goalMonths(draft, day);
  const terms: PromisedTerms = {
    leads,
    hours: draft.firstAttemptWithinHours,
    attempts: draft.attempts,
    threshold: draft.digestThreshold,
    repHours: draft.reps * draft.hoursPerMonth * months,
    minutesPerAttempt: draft.minutesPerAttempt,
  };
  return {
    weeks: basis.weeks.length,
    terms,
    keeping: keepingOf(drawn, terms),
    concessions: concessionsOf(drawn, terms, draft.reps, months),
    strictest: strictestOf(drawn, terms),
  };
}
