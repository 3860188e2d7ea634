import { isAttemptType } from '../schema/activityTypes.ts';
import { flagColumn, numberColumn } from '../values/columns.ts';
import type { Activities } from './activities.ts';
import type { AsOf } from './asOf.ts';
import type { LeadIndex } from './leadIndex.ts';
import type { Leads } from './leads.ts';
import { leadsOfActivities } from './match.ts';

/**
 * The attempts by sales to reach each lead, in the order of time: calls, e-mails, meetings and others; notes, what
 * came in from the lead, what a system did, what was not done and what nobody knows are no attempts. Lead i has the attempts from start[i] up to start[i + 1].
 */
export interface Attempts {
  readonly start: Int32Array;
  /** The activity that each attempt is, by its place. */
  readonly activity: Int32Array;
  readonly at: Float64Array;
  readonly reached: Uint8Array;
  /** Activities that are attempts and belong to no lead, by their places. */
  readonly unmatched: readonly number[];
}

/** Something that sales did, whenever, to reach somebody. */
export function isOutreach({ type, inbound, undone }: Activities, activity: number): boolean {
  return isAttemptType(type[activity]!) && !inbound[activity] && !undone[activity];
}

/** The same by then. */
export function isAttempt(activities: Activities, activity: number, asOf: AsOf): boolean {
  return isOutreach(activities, activity) && activities.at[activity]! < asOf.until;
}

export function attemptsFrom(activities: Activities, leads: Leads, index: LeadIndex, asOf: AsOf): Attempts {
  const leadsOf = leadsOfActivities(activities, leads, index);
  const unmatched: number[] = [];
  const start = new Int32Array(leads.length + 1);
  const eachOf = (visit: (lead: number, activity: number) => void): void => {
    for (let i = 0; i < activities.length; i++) {
      if (!isAttempt(activities, i, asOf)) continue;
      const found = leadsOf(i);
      if (typeof found === 'number') visit(found, i);
      else if (found.length === 0) visit(-1, i);
      else for (const lead of found) visit(lead, i);
    }
  };
  eachOf((lead, i) => {
    if (lead < 0) unmatched.push(i);
    else start[lead + 1]!++;
  });
  for (let i = 0; i < leads.length; i++) start[i + 1]! += start[i]!;
  const count = start[leads.length]!;
  const activity = new Int32Array(count);
  const next = start.slice();
  eachOf((lead, i) => {
    if (lead >= 0) activity[next[lead]!++] = i;
  });
  for (let lead = 0; lead < leads.length; lead++)
    sortByTime(activity, start[lead]!, start[lead + 1]!, activities);
  return {
    start,
    activity,
    at: numberColumn(count, (i) => activities.at[activity[i]!]!),
    reached: flagColumn(count, (i) => activities.reached[activity[i]!] === 1),
    unmatched,
  };
}

/**
 * Sorts a part of a list in place; exports are in the order of time mostly, so that little is to be done. Of two at one moment
 * the one that reached the lead is the first, whatever the order of the rows.
 */
function sortByTime(list: Int32Array, from: number, to: number, { at, reached }: Activities): void {
  const order = (a: number, b: number) => at[a]! - at[b]! || reached[b]! - reached[a]!;
  for (let i = from + 1; i < to; i++) {
    if (order(list[i - 1]!, list[i]!) <= 0) continue;
    const sorted = Array.from(list.subarray(from, to)).sort(order);
    list.set(sorted, from);
    return;
  }
}
