import type { Activities, ActivityType } from './activities.ts';
import type { AsOf } from './asOf.ts';
import { isAttempt } from './attempts.ts';
import type { Leads } from './leads.ts';
import type { Touch } from './leadTouches.ts';
import { type LeadIndex, leadsOfActivity } from './match.ts';

/** The touches of each lead in the order of time: lead i has those from start[i] up to start[i + 1]. */
export interface Touches {
  readonly start: Int32Array;
  readonly list: readonly Touch[];
}

/**
 * The touches of all leads up to the as-of moment.
 *
 * @param activityName what the attempts of a type are called, where they count as touches; null where they do not
 */
export function touchesFrom(
  leads: Leads,
  activities: Activities,
  index: LeadIndex,
  asOf: AsOf,
  activityName: ((type: ActivityType) => string) | null,
): Touches {
  const list = leads.touches.filter(({ at }) => !(at >= asOf.until));
  for (let i = 0; activityName && i < activities.length; i++) {
    if (!isAttempt(activities, i, asOf)) continue;
    const channel = activityName(activities.type[i]!);
    for (const lead of leadsOfActivity(activities, i, leads, index))
      list.push({ lead, at: activities.at[i]!, channel, campaign: '', kind: 'activity' });
  }
  list.sort((a, b) => a.lead - b.lead || byTime(a, b));
  const start = new Int32Array(leads.length + 1);
  for (const { lead } of list) start[lead + 1]!++;
  for (let i = 0; i < leads.length; i++) start[i + 1]! += start[i]!;
  return { start, list };
}

/** A creation without a date comes before all others. */
export function byTime(a: Touch, b: Touch): number {
  const [one, other] = [a.at, b.at].map((at) => (Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at));
  return one === other ? 0 : one! - other!;
}
