import type { ImportFigures } from '../../records/imports.ts';
import type { Records } from '../../records/records.ts';
import { type SourceRow, sourceRowOf } from '../../records/sourceRow.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import { type FollowUps, MISSED, RUNNING } from './followUp.ts';

/** How long a broken promise is on the list, in days: what is older is counted only. */
export const DAYS_ON_LIST = 30;

/** Which lead it is about, and who has it. */
export interface LeadLine {
  /** Name and company, as far as they are known; else the id. */
  readonly lead: string;
  readonly id: string;
  /** How it can be reached; '' where no export says. */
  readonly email: string;
  readonly phone: string;
  /** Where it is in its export; null where a warehouse has it. */
  readonly place: SourceRow | null;
  /** '' for a lead without an owner. */
  readonly owner: string;
  /** What the lead is worth: average order × the rate of its kind; null where either is unknown. */
  readonly value: number | null;
}

/** A lead with which sales has broken a promise, and that can still be won. */
export interface Breach extends LeadLine {
  /** `speed`: no attempt in time; `depth`: too few attempts in time. */
  readonly promise: 'speed' | 'depth';
  /** When the promise was broken. */
  readonly since: number;
  /** Speed: working hours from the due time to the first attempt, or to now where there is none. Depth: days over. */
  readonly late: number;
  /** Attempts that are short of the promise; of a first attempt that was late 0, of one not made yet 1. */
  readonly missing: number;
}

/** A promise whose time still runs. */
export interface Running extends LeadLine {
  readonly promise: 'speed' | 'depth';
  /** When the time is out. */
  readonly due: number;
  /** Speed: working hours left. Depth: days left. */
  readonly left: number;
  readonly missing: number;
}

export interface Breaches {
  /** Broken within the last days: those still to be made good first, then by value at risk, then the longest broken. */
  readonly list: readonly Breach[];
  /** Broken longer ago. */
  readonly older: number;
  /** The soonest out first. */
  readonly next: readonly Running[];
  /** How many of the broken ones still ask for something, and how many are next: of a warehouse the lists are cut. */
  readonly overdue: number;
  readonly dueNext: number;
}

/**
 * The leads to see to: broken promises, and those that will be broken next. Customers and disqualified leads are left
 * out: nothing is at risk there. On the list a lead is on one line, with the first promise that asks for something;
 * attempts whose time still runs are reported besides, also where the first one came too late.
 *
 * @param worthOf the value of a lead by its place
 * @param imports by which its row is found
 * @param daysOnList how long a broken promise is on the list
 */
export function breachesOf(
  records: Records,
  followUps: FollowUps,
  worthOf: (lead: number) => number | null,
  imports: readonly ImportFigures[],
  daysOnList = DAYS_ON_LIST,
): Breaches {
  const { leads, stageHistory, asOf } = records;
  const { hasSpeed, hasFirst, hasDepth, speed, depth, tried } = followUps;
  const now = asOf.until;
  const since = now - daysOnList;
  const found: Breach[] = [];
  const next: Running[] = [];
  let older = 0;
  for (let i = 0; i < followUps.length; i++) {
    const lead = followUps.lead[i]!;
    if (leads.disqualified[lead] || stageHistory.reached[lead]! >= CUSTOMER) continue;
    // That nobody has tried at all is known without hours as well.
    const lateFirst = speed[i] === MISSED && (hasSpeed || (hasFirst && !tried[i]));
    const tooFew = hasDepth && depth[i] === MISSED;
    if (!lateFirst && !tooFew && speed[i] !== RUNNING && depth[i] !== RUNNING) continue;
    const promise = followUps.promises.all[followUps.promises.ofLead[lead]!]!;
    const { time } = promise;
    const hours = followUps.hours[i]!;
    const due = followUps.due[i]!;
    const end = followUps.end[i]!;
    const made = followUps.attempts[i]!;
    const short = Math.max(0, promise.attempts - (Number.isNaN(made) ? 0 : made));
    const missingFirst = Number.isNaN(hours) ? 1 : 0;
    const missing = followUps.reached[i] && promise.reachedEndsDepth ? 0 : short;
    const recentFirst = lateFirst && due >= since;
    const recentFew = tooFew && end >= since;
    // The first promise that asks for something, else the first.
    if (recentFirst && (missingFirst > 0 || !recentFew || missing === 0)) {
      const late = missingFirst > 0 ? time.hours(due, now) : hours - promise.hours;
      found.push(breachOf(lead, 'speed', due, Math.max(0, toTheSecond(late, 3600)), missingFirst));
    } else if (recentFew) found.push(breachOf(lead, 'depth', end, toTheSecond(now - end, 86_400), missing));
    else if (lateFirst || tooFew) older++;
    if (hasSpeed && speed[i] === RUNNING && Number.isFinite(due))
      next.push(runningOf(lead, 'speed', due, time.hours(now, due), 1));
    else if (hasDepth && depth[i] === RUNNING && short > 0)
      next.push(runningOf(lead, 'depth', end, toTheSecond(end - now, 86_400), short));
  }
  return {
    ...breachesInOrder(found, next),
    older,
    overdue: found.filter(({ missing }) => missing > 0).length,
    dueNext: next.length,
  };

  function breachOf(
    lead: number,
    promise: Breach['promise'],
    since: number,
    late: number,
    missing: number,
  ): Breach {
    return { ...whoOf(lead), promise, since, late, missing };
  }

  function runningOf(
    lead: number,
    promise: Running['promise'],
    due: number,
    left: number,
    missing: number,
  ): Running {
    return { ...whoOf(lead), promise, due, left, missing };
  }

  function whoOf(lead: number) {
    return {
      lead: leadName(leads, lead),
      id: leads.id[lead]!,
      email: leads.email[lead]!,
      phone: leads.phone[lead]!,
      place: sourceRowOf(imports, 'leads', leads.origin(lead)),
      owner: leads.owner[lead]!,
      value: worthOf(lead),
    };
  }
}

/** Broken promises: those still to be made good first, then by value at risk, then the longest broken; others as they run out. */
export function breachesInOrder(
  list: readonly Breach[],
  next: readonly Running[],
): Pick<Breaches, 'list' | 'next'> {
  const open = ({ missing }: Breach) => Number(missing > 0);
  return {
    list: [...list].sort((a, b) => open(b) - open(a) || (b.value ?? 0) - (a.value ?? 0) || a.since - b.since),
    next: [...next].sort((a, b) => a.due - b.due || (b.value ?? 0) - (a.value ?? 0)),
  };
}

/** Name and company, as far as they are known; else the id. */
export function leadName({ name, company, id }: Records['leads'], lead: number): string {
  const [own, ofCompany] = [name[lead]!, company[lead]!];
  return own !== '' && ofCompany !== '' ? `${own}, ${ofCompany}` : own || ofCompany || id[lead]!;
}

/**
 * Times are known to the second; of a difference of two serial days binary dust is left.
 *
 * @param seconds of an hour where the span is in hours, of a day where it is in days
 */
function toTheSecond(span: number, seconds: number): number {
  return Math.round(span * seconds) / seconds;
}
