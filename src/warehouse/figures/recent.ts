import { STATES } from '../../measures/sla/followUp.ts';
import {
  type Counts,
  firstMondayOf,
  noCounts,
  RECENT_DAYS,
  RECENT_WEEKS,
  type RecentTally,
} from '../../measures/sla/recentSla.ts';
import { GroupBy } from '../../values/groupBy.ts';
import type { Figure, Found } from '../figure.ts';
import type { Sql } from '../step.ts';

const WEEK = 7;
/** The last weeks, the one of the as-of day among them, and those that they are compared with. */
const DAYS = (RECENT_WEEKS + 1) * WEEK;

/** The promises whose time was out by the as-of day, each with the day on which it was. */
const out = (sql: Sql) => `
  SELECT owner, 'speed' AS promise, speed AS state, due_day AS day FROM ${sql.table('follow_ups')}
  UNION ALL SELECT owner, 'depth', depth, ${sql.serialDay('ends')} FROM ${sql.table('follow_ups')}`;
const today = (sql: Sql) => sql.serialDate(sql.asOf);

/** By the day on which the time was out. */
export const dueDays: Figure = {
  name: 'due_days',
  keys: ['promise', 'day', 'state'],
  values: ['leads'],
  select: (sql) => `
SELECT promise, day, state, COUNT(*) AS leads FROM (${out(sql)}
) AS promised WHERE day > ${today(sql)} - ${DAYS} AND day <= ${today(sql)}
GROUP BY promise, day, state`,
};

/** By rep, of the last days and as many before them. */
export const dueOwners: Figure = {
  name: 'due_owners',
  keys: ['promise', 'owner', 'span', 'state'],
  values: ['leads'],
  select: (sql) => `
SELECT promise, MIN(owner) AS owner, span, state, COUNT(*) AS leads
FROM (
  SELECT promise, owner, state, CASE WHEN day > ${today(sql)} - ${RECENT_DAYS} THEN 'now' ELSE 'before' END AS span
  FROM (${out(sql)}
  ) AS promised WHERE day > ${today(sql)} - ${2 * RECENT_DAYS} AND day <= ${today(sql)}
) AS spanned
GROUP BY promise, LOWER(owner), span, state`,
};

export const RECENT_FIGURES = [dueDays, dueOwners];

/** How many promises of each state were out on each of some days. */
export interface DueDay {
  readonly promise: 'speed' | 'depth';
  /** Serial day. */
  readonly day: number;
  /** The place in STATES. */
  readonly state: number;
  readonly leads: number;
}

export function dueDaysFrom(found: (figure: string) => readonly Found[]): DueDay[] {
  return found('due_days').map(({ keys, value }) => ({
    promise: keys[0] as DueDay['promise'],
    day: Number(keys[1]),
    state: stateOf(keys[2]!),
    leads: value('leads'),
  }));
}

/**
 * @param asOf the as-of day
 * @param told what is told of the follow-ups of all leads
 */
export function recentTallyFrom(
  found: (figure: string) => readonly Found[],
  asOf: number,
  told: RecentTally['told'],
): RecentTally {
  const owners = new GroupBy((label = '') => ({ label, now: noCounts(), before: noCounts() }));
  for (const { keys, value } of found('due_owners')) {
    const [promise, owner, time, state] = keys as ['speed' | 'depth', string, 'now' | 'before', string];
    owners.of(owner)[time][promise][stateOf(state)]! += value('leads');
  }
  const weeks: Counts[] = Array.from({ length: RECENT_WEEKS }, () => noCounts());
  const first = firstMondayOf(asOf);
  for (const { promise, day, state, leads } of dueDaysFrom(found)) {
    const week = weeks[Math.floor((day - first) / WEEK)];
    if (week) week[promise][state]! += leads;
  }
  return { byOwner: owners.all, byWeek: weeks, told };
}

function stateOf(state: string): number {
  return STATES.indexOf(state as (typeof STATES)[number]);
}
