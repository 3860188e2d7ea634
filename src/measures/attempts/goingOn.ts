import type { Records } from '../../records/records.ts';
import { numbered } from '../numbered.ts';

/** Who goes on at every attempt with so large a part of the leads not reached chooses hardly any. */
export const NEARLY_ALWAYS = 0.9;
/** A lead whose last attempt is younger may still be tried again. */
export const DAYS_TO_TRY_AGAIN = 14;

/** The attempts with one number: the first at each lead, the second … */
export interface AttemptCounts {
  /** How often it was made to a lead not reached before. */
  readonly tried: number;
  /** How often it reached the lead. */
  readonly reached: number;
  /** Leads that were given up unreached just before it. */
  readonly givenUp: number;
  /** Of those tried and reached, those of the reps who have nearly always gone on up to this attempt. */
  readonly triedGoingOn: number;
  readonly reachedGoingOn: number;
}

/** `all` reps; those only who nearly always `goOn`; or all reps though they `choose` whom to try again. */
export type LearntFrom = 'all' | 'goOn' | 'choose';

/** How a lead was tried. */
export interface Effort {
  /** Attempts up to the first that reached it, that one among them; all where none did. */
  readonly tries: number;
  readonly isReached: boolean;
  /** Not reached, and not tried for so long that it will hardly be again; a disqualified lead as any other. */
  readonly isGivenUp: boolean;
}

/** @param lead the place of a lead with an attempt */
export function effortAt({ attempts, asOf }: Pick<Records, 'attempts' | 'asOf'>, lead: number): Effort {
  const from = attempts.start[lead]!;
  const to = attempts.start[lead + 1]!;
  let at = from;
  while (at < to && attempts.reached[at] !== 1) at++;
  const isReached = at < to;
  const isOver = attempts.at[to - 1]! < asOf.until - DAYS_TO_TRY_AGAIN;
  return { tries: (isReached ? at + 1 : to) - from, isReached, isGivenUp: !isReached && isOver };
}

/**
 * Which reps go on. Of the leads that the attempts before have not reached, a rep tries a part once more: where that was
 * nearly all at each attempt so far, the leads are not chosen. Who disqualifies whom he does not believe in chooses.
 *
 * @param leads places of the leads that have been tried
 * @returns has the rep of a lead nearly always gone on, up to the attempt with a number from 0?
 */
export function goesOnOf(records: Records, leads: readonly number[]): (lead: number, k: number) => boolean {
  const reps = numbered(records.leads.owner);
  /** By attempt and rep: leads tried, and leads given up unreached just before. */
  const tried: Int32Array[] = [];
  const givenUp: Int32Array[] = [];
  const at = (list: Int32Array[], k: number) => {
    while (list.length <= k) list.push(new Int32Array(reps.size));
    return list[k]!;
  };
  for (const lead of leads) {
    const { tries, isGivenUp } = effortAt(records, lead);
    const rep = reps.of[lead]!;
    for (let k = 0; k < tries; k++) at(tried, k)[rep]!++;
    if (isGivenUp) at(givenUp, tries)[rep]!++;
  }
  const goOn: Uint8Array[] = [];
  tried.forEach((made, k) => {
    const left = at(givenUp, k);
    goOn.push(
      Uint8Array.from(made, (n, rep) => Number((goOn[k - 1]?.[rep] ?? 1) === 1 && isNearly(n, left[rep]!))),
    );
  });
  return (lead, k) => goOn[k]?.[reps.of[lead]!] === 1;
}

/**
 * Whose attempts tell the chance of each attempt: where all reps together have nearly always gone on, nobody's leads are
 * chosen; else those of the reps who have, where they are enough.
 *
 * @param attempts of all leads, the first one first
 * @param fewest attempts that a chance is learnt from
 * @returns for each of them
 */
export function learntFrom(attempts: readonly AttemptCounts[], fewest: number): LearntFrom[] {
  let isAll = true;
  return attempts.map(({ tried, givenUp, triedGoingOn }) => {
    isAll &&= isNearly(tried, givenUp);
    if (isAll) return 'all';
    return triedGoingOn >= fewest ? 'goOn' : 'choose';
  });
}

function isNearly(tried: number, givenUp: number): boolean {
  return tried > 0 && tried >= NEARLY_ALWAYS * (tried + givenUp);
}
