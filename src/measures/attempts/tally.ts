import type { Records } from '../../records/records.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import { textKey } from '../../values/plainText.ts';
import type { Cohort } from '../funnel/cohort.ts';
import type { Segments } from '../sla/segments.ts';
import { type AttemptCounts, effortAt, goesOnOf } from './goingOn.ts';

/** Leads of the last so many days tell how many come in a month. */
export const DAYS_OF_INFLOW = 90;

/** What was tried with the leads of a kind. */
export interface AttemptsOfKind {
  /** '' for leads without the value. */
  readonly label: string;
  /** The first attempts first; after the last that was made there may be leads given up before one that was not. */
  readonly attempts: readonly AttemptCounts[];
  /** Customers among the leads that an attempt has reached. */
  readonly customers: number;
  /** Leads that were created in the last DAYS_OF_INFLOW days up to the end of the period. */
  readonly created: number;
}

/**
 * How sales has tried to reach the leads of a cohort. Which attempts a chance is learnt from hangs on the rep and the number
 * of the attempt alone (goingOn.ts): so the reps need not be told apart.
 */
export interface AttemptsTally {
  readonly all: AttemptsOfKind;
  /** In any order; none where leads are not divided. */
  readonly byKind: readonly AttemptsOfKind[];
}

/** @param periodEnd a serial day; null where the period has no end */
export function attemptsTallyOf(
  records: Records,
  cohort: Cohort,
  kinds: Pick<Segments, 'list' | 'placeOfLead'>,
  periodEnd: number | null,
): AttemptsTally {
  const { leads, attempts, stageHistory, asOf } = records;
  const start = endOfInflow(asOf.day, periodEnd) - DAYS_OF_INFLOW;
  const counted = (label: string) => ({ label, tried: [] as number[], customers: 0, created: 0 });
  const all = counted('');
  const ofKinds = kinds.list.map(({ label }) => counted(label));
  for (let lead = 0; lead < cohort.has.length; lead++) {
    if (!cohort.has[lead]) continue;
    const isTried = attempts.start[lead] !== attempts.start[lead + 1];
    const isCustomer =
      isTried && effortAt(records, lead).isReached && stageHistory.reached[lead] === CUSTOMER;
    const isLate = leads.created[lead]! >= start;
    for (const counts of [all, ofKinds[kinds.placeOfLead(lead)]]) {
      if (!counts) continue;
      if (isTried) counts.tried.push(lead);
      if (isCustomer) counts.customers++;
      if (isLate) counts.created++;
    }
  }
  const goesOn = goesOnOf(records, all.tried);
  const ofKind = ({ tried, ...counts }: typeof all): AttemptsOfKind => ({
    ...counts,
    attempts: attemptCountsOf(records, tried, goesOn),
  });
  return { all: ofKind(all), byKind: ofKinds.map(ofKind) };
}

/**
 * @param leads places of leads that have been tried
 * @param goesOn has the rep of a lead nearly always gone on up to an attempt?
 */
export function attemptCountsOf(
  records: Pick<Records, 'attempts' | 'asOf'>,
  leads: readonly number[],
  goesOn: (lead: number, k: number) => boolean = () => true,
): AttemptCounts[] {
  const counts: ReturnType<typeof noAttempts>[] = [];
  const at = (k: number) => {
    while (counts.length <= k) counts.push(noAttempts());
    return counts[k]!;
  };
  for (const lead of leads) {
    const { tries, isReached, isGivenUp } = effortAt(records, lead);
    for (let k = 0; k < tries; k++) {
      const attempt = at(k);
      const hasReached = isReached && k === tries - 1;
      const isGoingOn = goesOn(lead, k);
      attempt.tried++;
      if (isGoingOn) attempt.triedGoingOn++;
      if (hasReached) attempt.reached++;
      if (hasReached && isGoingOn) attempt.reachedGoingOn++;
    }
    if (isGivenUp) at(tries).givenUp++;
  }
  return counts;
}

/** What is counted of an attempt that nobody has made. */
export function noAttempts() {
  return { tried: 0, reached: 0, givenUp: 0, triedGoingOn: 0, reachedGoingOn: 0 };
}

/** The day after the last one of the period that has been, as a serial day. */
export function endOfInflow(day: number, periodEnd: number | null): number {
  return Math.min(day, periodEnd ?? day) + 1;
}

/** What was tried with the leads of a kind, by its label; where there are none nothing was. */
export function attemptsByKind({ byKind }: AttemptsTally): (label: string) => AttemptsOfKind {
  const ofKind = new Map(byKind.map((kind) => [textKey(kind.label), kind]));
  return (label) => ofKind.get(textKey(label)) ?? { label, attempts: [], customers: 0, created: 0 };
}

/** Leads that an attempt has reached: each is reached once. */
export function reachedIn({ attempts }: AttemptsOfKind): number {
  return attempts.reduce((all, { reached }) => all + reached, 0);
}
