import { dueTime, workingHours } from '../../formulas/workingTime.ts';
import type { Records } from '../../records/records.ts';
import { STAGES } from '../../schema/stages.ts';
import type { ClockStart, Settings } from '../../settings/settings.ts';
import type { Cohort } from '../funnel/cohort.ts';
import { workingTimeOf } from './workingTime.ts';

/** A promise that was kept, was broken, or whose time still runs. */
export type State = 'met' | 'missed' | 'running';

/** How sales has followed up one lead by the as-of moment. Moments are serial days, hours are working hours. */
export interface FollowUp {
  /** The lead's place. */
  readonly lead: number;
  /** When the clock started. */
  readonly start: number;
  /** When the first attempt is due; infinite where no working time ever comes. */
  readonly due: number;
  /** From the start of the clock to the first attempt; NaN where there was none. */
  readonly hours: number;
  readonly speed: State;
  /** When all attempts are to have been made. */
  readonly end: number;
  /** Attempts since the start of the clock; NaN where no export says. */
  readonly attempts: number;
  readonly depth: State;
  /** Did any of them reach the lead? */
  readonly reached: boolean;
  /** From creation to assignment; NaN where the lead has no date for either. */
  readonly routingHours: number;
  /** From assignment to the first attempt after it: the rep's own time. */
  readonly repHours: number;
}

export interface FollowUps {
  readonly list: readonly FollowUp[];
  /** Does any export say when sales tried to reach the leads? */
  readonly hasSpeed: boolean;
  /** Does any export say how often? */
  readonly hasDepth: boolean;
  /** Leads without the date that starts the clock. */
  readonly withoutClock: number;
  /** Leads with an attempt before they were created: they count as 0 hours. */
  readonly attemptsBeforeCreation: number;
}

/**
 * The follow-up of every lead of the cohort whose clock has started. Speed: working hours from the start of the clock
 * to the first attempt. Depth: attempts within calendar days of it. Missed as soon as the time is out, attempt or not.
 */
export function followUpsOf(records: Records, cohort: Cohort, settings: Settings): FollowUps {
  const { leads, attempts, asOf, present } = records;
  const time = workingTimeOf(settings);
  const clock = clockOf(records, settings.clockStart);
  const hasSpeed = present.activities || leads.hasResponse;
  const countsOnly = !present.activities;
  const hasDepth = present.activities || leads.attempts.some((value) => !Number.isNaN(value));
  const list: FollowUp[] = [];
  let withoutClock = 0;
  let attemptsBeforeCreation = 0;
  for (let i = 0; i < leads.length && (hasSpeed || hasDepth); i++) {
    if (!cohort.has[i]) continue;
    const start = clock[i]!;
    if (!(start < asOf.until)) {
      withoutClock++;
      continue;
    }
    // An attempt before the lead was created is a fault in the data: it counts, as 0 hours, and is said. One before a
    // later hand-over was made for another reason and keeps no promise.
    const since = settings.clockStart === 'created' ? Number.NEGATIVE_INFINITY : start;
    const to = attempts.start[i + 1]!;
    const from = placeOfFirst(i, since);
    const first = firstAttempt(i, since);
    if (first < leads.created[i]!) attemptsBeforeCreation++;
    const hours = hoursBetween(start, first);
    const due = dueTime(start, settings.firstAttemptWithinHours, time) ?? Number.POSITIVE_INFINITY;
    const end = start + settings.attemptsWithinDays;
    const deep = countsOnly ? leads.attempts[i]! >= settings.attempts : isDeep(from, to, end);
    const assigned = known(leads.assigned[i]!, Number.NEGATIVE_INFINITY, asOf.until);
    list.push({
      lead: i,
      start,
      due,
      hours,
      speed: state(first <= due || hours === 0, due, asOf.until),
      end,
      attempts: countsOnly ? leads.attempts[i]! : to - from,
      depth: state(deep, end, asOf.until),
      reached: attempts.reached.subarray(from, to).some((reached) => reached === 1),
      routingHours: hoursBetween(leads.created[i]!, assigned),
      repHours: hoursBetween(assigned, firstAttempt(i, assigned)),
    });
  }
  return { list, hasSpeed, hasDepth, withoutClock, attemptsBeforeCreation };

  /** The lead's first activity since a moment, or the end of its activities. */
  function placeOfFirst(lead: number, since: number): number {
    const to = attempts.start[lead + 1]!;
    let from = attempts.start[lead]!;
    while (from < to && attempts.at[from]! < since) from++;
    return from;
  }

  /** NaN where there was none, and where the moment is unknown. */
  function firstAttempt(lead: number, since: number): number {
    if (Number.isNaN(since)) return Number.NaN;
    const from = placeOfFirst(lead, since);
    return earlier(
      from < attempts.start[lead + 1]! ? attempts.at[from]! : Number.NaN,
      known(leads.firstResponse[lead]!, since, asOf.until),
    );
  }

  /** What runs backwards counts as 0 hours. */
  function hoursBetween(from: number, to: number): number {
    return Number.isNaN(from) || Number.isNaN(to) ? Number.NaN : Math.max(0, workingHours(from, to, time));
  }

  function isDeep(from: number, to: number, end: number): boolean {
    let made = 0;
    for (let k = from; k < to && attempts.at[k]! <= end; k++) {
      made++;
      if (made >= settings.attempts || (settings.reachedEndsDepth && attempts.reached[k])) return true;
    }
    return false;
  }
}

/** When each lead's clock starts; NaN where that date is missing. */
function clockOf({ leads, stageHistory }: Records, start: ClockStart): Float64Array {
  if (start === 'created') return leads.created;
  return start === 'assigned' ? leads.assigned : stageHistory.entered[STAGES.indexOf(start)]!;
}

function state(kept: boolean, due: number, until: number): State {
  if (kept) return 'met';
  return due < until ? 'missed' : 'running';
}

function known(date: number, since: number, until: number): number {
  return date >= since && date < until ? date : Number.NaN;
}

function earlier(a: number, b: number): number {
  return Number.isNaN(a) || b < a ? b : a;
}
