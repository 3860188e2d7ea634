import type { Records } from '../../records/records.ts';
import type { Cohort } from '../funnel/cohort.ts';
import type { Promises, SalesPromise } from './promises.ts';

/** A promise that was kept, was broken, or whose time still runs, by their places in the columns. */
export const STATES = ['met', 'missed', 'running'] as const;
export type State = (typeof STATES)[number];
export const [MET, MISSED, RUNNING] = [0, 1, 2];

/**
 * How sales has followed up the leads by the as-of moment, as columns: the value of follow-up i is at place i of each.
 * Moments are serial days, hours are working hours.
 */
export interface FollowUps {
  readonly length: number;
  /** What each lead was promised. */
  readonly promises: Promises;
  /** The lead's place. */
  readonly lead: Int32Array;
  /** When the clock started. */
  readonly start: Float64Array;
  /** When the first attempt is due; infinite where no working time ever comes. */
  readonly due: Float64Array;
  /** From the start of the clock to the first attempt; NaN where there was none. */
  readonly hours: Float64Array;
  /** MET, MISSED or RUNNING. */
  readonly speed: Uint8Array;
  /** When all attempts are to have been made. */
  readonly end: Float64Array;
  /** Attempts since the start of the clock; NaN where no export says. */
  readonly attempts: Float64Array;
  readonly depth: Uint8Array;
  /** 1 where any of them reached the lead. */
  readonly reached: Uint8Array;
  /** From creation to assignment; NaN where the lead has no date for either. */
  readonly routingHours: Float64Array;
  /** From assignment to the first attempt after it: the rep's own time. */
  readonly repHours: Float64Array;
  /** 1 where a first attempt is known, be it by its day only. */
  readonly tried: Uint8Array;
  /** Do the exports say whether sales tried to reach the leads? */
  readonly hasFirst: boolean;
  /** Do they say when, by the time of day? */
  readonly hasSpeed: boolean;
  /** What the exports have as days without times, so that hours cannot be told though the days are known. */
  readonly daysOnly: DaysOnly;
  /** Does any export say how often? */
  readonly hasDepth: boolean;
  /** Leads without the date that starts the clock. */
  readonly withoutClock: number;
  /** Leads whose clock starts on a day without a time, where other leads have one. */
  readonly startsWithoutTime: number;
  /** Leads with an attempt before they were created: they count as 0 hours. */
  readonly attemptsBeforeCreation: number;
}

export interface DaysOnly {
  /** The moments that start the clock. */
  readonly clock: boolean;
  /** The moments of the attempts, of all of them or of those of one export, or those of the first response. */
  readonly attempts: boolean;
}

/**
 * The follow-up of every lead of the cohort whose clock has started. Speed: working hours from the start of the clock
 * to the first attempt. Depth: attempts within calendar days of it. Missed as soon as the time is out, attempt or not.
 */
export function followUpsOf(records: Records, cohort: Cohort, promises: Promises): FollowUps {
  const { leads, attempts, asOf, present } = records;
  const { start: clock } = promises;
  const daysOnly = daysOnlyOf(records, cohort, clock);
  const hasTimes = !daysOnly.clock && !daysOnly.attempts;
  const [createdOnDays, assignedOnDays] = [areDays(leads.created), areDays(leads.assigned)];
  const hasFirst = present.activities || leads.hasResponse;
  const countsOnly = !present.activities;
  const hasDepth = present.activities || leads.attempts.some((value) => !Number.isNaN(value));
  const columns = columnsOf(cohort.size);
  let length = 0;
  let withoutClock = 0;
  let [startsWithoutTime, attemptsBeforeCreation] = [0, 0];
  for (let i = 0; i < leads.length && (hasFirst || hasDepth); i++) {
    if (!cohort.has[i]) continue;
    const start = clock[i]!;
    const promise = promises.all[promises.ofLead[i]!]!;
    const { time } = promise;
    if (!(start < asOf.until)) {
      withoutClock++;
      continue;
    }
    // An attempt before the lead was created is a fault in the data: it counts, as 0 hours, and is said. One before a
    // later hand-over was made for another reason and keeps no promise.
    // Of two days it cannot be said which moment was first: an attempt on the day of the hand-over keeps the promise.
    const since = promise.clockStart === 'created' ? Number.NEGATIVE_INFINITY : sinceOf(start);
    if (Number.isInteger(start)) startsWithoutTime++;
    const to = attempts.start[i + 1]!;
    const from = placeOfFirst(i, since);
    const first = firstAttempt(i, since);
    if (first < sinceOf(leads.created[i]!)) attemptsBeforeCreation++;
    const hours = hasTimes ? hoursBetween(time, start, first) : Number.NaN;
    // A lead of a day without a time may have come at its end.
    const latest = daysOnly.clock ? Math.floor(start) + 1 : start;
    const due = time.due(latest, promise.hours) ?? Number.POSITIVE_INFINITY;
    const end = start + promise.days;
    const deep = countsOnly ? leads.attempts[i]! >= promise.attempts : isDeep(promise, from, to, end);
    const assigned = known(leads.assigned[i]!, Number.NEGATIVE_INFINITY, asOf.until);
    columns.lead[length] = i;
    columns.start[length] = start;
    columns.due[length] = due;
    columns.hours[length] = hours;
    columns.tried[length] = Number.isNaN(first) ? 0 : 1;
    columns.speed[length] = state(first <= due || hours === 0, due, asOf.until);
    columns.end[length] = end;
    columns.attempts[length] = countsOnly ? leads.attempts[i]! : to - from;
    columns.depth[length] = state(deep, end, asOf.until);
    columns.reached[length] = isReached(from, to);
    columns.routingHours[length] =
      createdOnDays || assignedOnDays ? Number.NaN : hoursBetween(time, leads.created[i]!, assigned);
    columns.repHours[length] =
      daysOnly.attempts || assignedOnDays
        ? Number.NaN
        : hoursBetween(time, assigned, firstAttempt(i, assigned));
    length++;
  }
  return {
    ...columns,
    length,
    promises,
    hasFirst,
    hasSpeed: hasFirst && hasTimes,
    hasDepth,
    daysOnly,
    withoutClock,
    startsWithoutTime: daysOnly.clock ? 0 : startsWithoutTime,
    attemptsBeforeCreation,
  };

  /** From when an attempt is later than a moment: where either has no time, from the beginning of its day. */
  function sinceOf(moment: number): number {
    return hasTimes ? moment : Math.floor(moment);
  }

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
  function hoursBetween(time: SalesPromise['time'], from: number, to: number): number {
    return Number.isNaN(from) || Number.isNaN(to) ? Number.NaN : Math.max(0, time.hours(from, to));
  }

  function isDeep(promise: SalesPromise, from: number, to: number, end: number): boolean {
    let made = 0;
    for (let k = from; k < to && attempts.at[k]! <= end; k++) {
      made++;
      if (made >= promise.attempts || (promise.reachedEndsDepth && attempts.reached[k])) return true;
    }
    return false;
  }

  function isReached(from: number, to: number): number {
    for (let k = from; k < to; k++) if (attempts.reached[k]) return 1;
    return 0;
  }
}

/** Which of the moments that hours are counted between have no time of day. */
function daysOnlyOf(
  { leads, activities, attempts, asOf }: Records,
  cohort: Cohort,
  clock: Float64Array,
): DaysOnly {
  const starts = clock.filter((start, lead) => cohort.has[lead] === 1 && start < asOf.until);
  const ofReading = new Map<number, boolean>();
  // Calls may come with their times and meetings with their days: the first attempt may then be any of them.
  if (attempts.at.some(Number.isInteger))
    for (const [i, at] of attempts.at.entries()) {
      const { reading } = activities.origin(attempts.activity[i]!);
      ofReading.set(reading, (ofReading.get(reading) ?? true) && Number.isInteger(at));
    }
  return {
    clock: areDays(starts),
    attempts: areDays(leads.firstResponse) || [...ofReading.values()].includes(true),
  };
}

/** Are there moments, and none with a time of day? */
function areDays(moments: Float64Array): boolean {
  let known = 0;
  for (let i = 0; i < moments.length; i++) {
    const moment = moments[i]!;
    if (Number.isNaN(moment)) continue;
    if (!Number.isInteger(moment)) return false;
    known++;
  }
  return known > 0;
}

/** Room for at most so many follow-ups. */
function columnsOf(most: number) {
  return {
    lead: new Int32Array(most),
    start: new Float64Array(most),
    due: new Float64Array(most),
    hours: new Float64Array(most),
    speed: new Uint8Array(most),
    end: new Float64Array(most),
    attempts: new Float64Array(most),
    depth: new Uint8Array(most),
    reached: new Uint8Array(most),
    tried: new Uint8Array(most),
    routingHours: new Float64Array(most),
    repHours: new Float64Array(most),
  };
}

function state(kept: boolean, due: number, until: number): number {
  if (kept) return MET;
  return due < until ? MISSED : RUNNING;
}

function known(date: number, since: number, until: number): number {
  return date >= since && date < until ? date : Number.NaN;
}

function earlier(a: number, b: number): number {
  return Number.isNaN(a) || b < a ? b : a;
}
