import type { Activities } from './activities.ts';
import type { AsOf } from './asOf.ts';
import type { Leads } from './leads.ts';
import { type LeadIndex, leadsOfActivity } from './match.ts';

/**
 * The attempts by sales to reach each lead, in the order of time: calls, e-mails, meetings and others; notes, what
 * came in from the lead and what was not done are no attempts. Lead i has the attempts from start[i] up to start[i + 1].
 */
export interface Attempts {
  readonly start: Int32Array;
  readonly at: Float64Array;
  readonly reached: Uint8Array;
  /** Activities that are attempts and belong to no lead, by their places. */
  readonly unmatched: readonly number[];
}

/** Something that sales did by then to reach somebody. */
export function isAttempt({ type, inbound, undone, at }: Activities, activity: number, asOf: AsOf): boolean {
  return type[activity] !== 'note' && !inbound[activity] && !undone[activity] && at[activity]! < asOf.until;
}

export function attemptsFrom(activities: Activities, leads: Leads, index: LeadIndex, asOf: AsOf): Attempts {
  const lead: number[] = [];
  const activity: number[] = [];
  const unmatched: number[] = [];
  for (let i = 0; i < activities.length; i++) {
    if (!isAttempt(activities, i, asOf)) continue;
    const found = leadsOfActivity(activities, i, leads, index);
    if (found.length === 0) unmatched.push(i);
    for (const place of found) {
      lead.push(place);
      activity.push(i);
    }
  }
  const order = Array.from({ length: lead.length }, (_, i) => i).sort(
    (a, b) => lead[a]! - lead[b]! || activities.at[activity[a]!]! - activities.at[activity[b]!]!,
  );
  const start = new Int32Array(leads.length + 1);
  for (const place of lead) start[place + 1]!++;
  for (let i = 0; i < leads.length; i++) start[i + 1]! += start[i]!;
  return {
    start,
    at: Float64Array.from(order, (i) => activities.at[activity[i]!]!),
    reached: Uint8Array.from(order, (i) => activities.reached[activity[i]!]!),
    unmatched,
  };
}
