import type { Records } from '../../records/records.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { type IsoWeek, isoWeek, mondayOf } from '../../values/isoWeek.ts';
import { oncePerText } from '../foundOnce.ts';
import type { FollowUps } from './followUp.ts';
import { type Attainment, attainmentBy } from './sla.ts';

/** The days that the present is compared over. */
export const RECENT_DAYS = 30;
const WEEK = 7;
/** So many weeks are shown beside each other. */
export const RECENT_WEEKS = 13;

/** Both promises over the leads whose time for them was out in some days; null where no export says. */
export interface Kept {
  readonly speed: Attainment | null;
  readonly depth: Attainment | null;
}

export interface RecentOwner {
  /** '' for leads without an owner. */
  readonly owner: string;
  readonly now: Kept;
  readonly before: Kept;
}

export interface RecentWeek extends Kept, IsoWeek {
  /** Serial day. */
  readonly monday: number;
}

/**
 * How sales keeps its promises now. A promise is counted when its time is out, so that every one of a time is decided: by the
 * day on which a lead came, the last weeks would hold those only that were kept early.
 */
export interface RecentSla {
  /** The last days, up to the as-of moment. */
  readonly now: Kept;
  /** As many days before them. */
  readonly before: Kept;
  /** Reps with a promise in either, the most missed first attempts (else attempts) first. */
  readonly byOwner: readonly RecentOwner[];
  /** Weeks from Monday to Sunday, in order; the last is that of the as-of day. */
  readonly byWeek: readonly RecentWeek[];
}

/** Promises whose time was out by the as-of moment, of reps over the last days and as many before them, and of the last weeks. */
export interface RecentTally {
  readonly byOwner: readonly { readonly label: string; readonly now: Counts; readonly before: Counts }[];
  /** RECENT_WEEKS weeks from Monday to Sunday, the last that of the as-of day. */
  readonly byWeek: readonly Counts[];
  /** What the exports tell. */
  readonly told: { readonly speed: boolean; readonly depth: boolean };
}

/** The Monday of the first week. @param asOf the as-of day */
export function firstMondayOf(asOf: number): number {
  return mondayOf(asOf) - (RECENT_WEEKS - 1) * WEEK;
}

/** @param followUps of all leads */
export function recentTallyOf({ leads, asOf }: Records, followUps: FollowUps): RecentTally {
  const owners = new GroupBy(none);
  const ofOwner = oncePerText(leads.owner, (owner) => owners.of(owner));
  const firstMonday = firstMondayOf(asOf.day);
  const weeks = Array.from({ length: RECENT_WEEKS }, () => noCounts());
  const add = (promise: 'speed' | 'depth', lead: number, out: number, state: number) => {
    // Nobody has broken or kept what is still running.
    if (!(out < asOf.until)) return;
    const age = asOf.until - out;
    const time = age <= RECENT_DAYS ? 'now' : age <= 2 * RECENT_DAYS ? 'before' : null;
    if (time) ofOwner.of(lead)[time][promise][state]!++;
    const week = weeks[Math.floor((out - firstMonday) / WEEK)];
    if (week) week[promise][state]!++;
  };
  for (let i = 0; i < followUps.length; i++) {
    add('speed', followUps.lead[i]!, followUps.due[i]!, followUps.speed[i]!);
    add('depth', followUps.lead[i]!, followUps.end[i]!, followUps.depth[i]!);
  }
  const { hasSpeed: speed, hasDepth: depth } = followUps;
  return { byOwner: owners.all, byWeek: weeks, told: { speed, depth } };
}

/** @param asOf the as-of day */
export function recentSlaFrom({ byOwner, byWeek, told }: RecentTally, asOf: number): RecentSla {
  const firstMonday = firstMondayOf(asOf);
  const keptOf = ({ speed, depth }: Counts): Kept => ({
    speed: told.speed ? attainmentBy(speed) : null,
    depth: told.depth ? attainmentBy(depth) : null,
  });
  const allOf = (time: 'now' | 'before') => {
    const all = noCounts();
    for (const promise of ['speed', 'depth'] as const)
      for (const owner of byOwner)
        owner[time][promise].forEach((n, state) => {
          all[promise][state]! += n;
        });
    return keptOf(all);
  };
  return {
    now: allOf('now'),
    before: allOf('before'),
    byOwner: byOwner
      .map(({ label, now, before }) => ({ owner: label, now: keptOf(now), before: keptOf(before) }))
      .filter(({ now, before }) => [now, before].some((kept) => decided(kept) > 0))
      .sort((a, b) => missed(b.now) - missed(a.now) || (a.owner < b.owner ? -1 : 1)),
    byWeek: byWeek.map((counts, i) => {
      const monday = firstMonday + i * WEEK;
      return { monday, ...isoWeek(monday), ...keptOf(counts) };
    }),
  };
}

/** How many leads are met, missed and running, in the order of STATES. */
export interface Counts {
  readonly speed: number[];
  readonly depth: number[];
}

export function noCounts(): Counts {
  return { speed: [0, 0, 0], depth: [0, 0, 0] };
}

function none(label = '') {
  return { label, now: noCounts(), before: noCounts() };
}

function decided({ speed, depth }: Kept): number {
  return (speed?.due ?? 0) + (depth?.due ?? 0);
}

function missed({ speed, depth }: Kept): number {
  return (speed ?? depth)?.missed ?? 0;
}
