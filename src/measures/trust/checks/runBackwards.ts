import type { Records } from '../../../records/records.ts';
import { CUSTOMER, STAGES } from '../../../schema/stages.ts';
import { daysBetween } from '../../../values/dates.ts';
import type { Cohort } from '../../funnel/cohort.ts';

/**
 * The leads of the cohort, as their places, of which a time in the funnel counts as 0 days because its dates run
 * backwards: from a stage to the next one, or from the creation to the customer.
 */
export function runBackwards({ stageHistory: { entered } }: Records, cohort: Cohort): number[] {
  const isBefore = (later: number, earlier: number, lead: number): boolean =>
    daysBetween(entered[earlier]![lead]!, entered[later]![lead]!) < 0;
  const found: number[] = [];
  for (let lead = 0; lead < cohort.has.length; lead++) {
    if (!cohort.has[lead]) continue;
    let isOdd = isBefore(CUSTOMER, 0, lead);
    for (let stage = 1; stage < STAGES.length && !isOdd; stage++) isOdd = isBefore(stage, stage - 1, lead);
    if (isOdd) found.push(lead);
  }
  return found;
}
