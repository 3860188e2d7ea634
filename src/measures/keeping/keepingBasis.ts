import type { Records } from '../../records/records.ts';
import type { Settings } from '../../settings/settings.ts';
import { mondayOf } from '../../values/isoWeek.ts';
import type { Cohort } from '../funnel/cohort.ts';
import { followUpsOf } from '../sla/followUp.ts';
import type { Promises } from '../sla/promises.ts';

const WEEK = 7;
/** Of so many weeks back is learnt: longer ago sales may have been others, and marketing's plan another. */
const MOST_WEEKS = 52;
/** Fewer weeks than this tell nothing of how often a promise is kept. */
export const FEWEST_WEEKS = 8;

/** How one lead was followed up, so that any promise can be held against it. */
export interface Followed {
  /** Working hours to the first attempt; infinite where there was none. */
  readonly hours: number;
  /** Attempts in the days that are promised. */
  readonly attempts: number;
  /** The attempt that reached it, counted from 1; infinite where none did. */
  readonly reachedAt: number;
  /** Its kind has a promise of its own: what that says stands in place of what the others are promised. */
  readonly own: { readonly hours: number | null; readonly attempts: number | null } | null;
}

/** What came and what was done in one week, Monday to Sunday. */
export interface KeepingWeek {
  readonly leads: number;
  /** Leads of the week whose time is out for both promises. */
  readonly followed: readonly Followed[];
}

/** The weeks that it is learnt from how often each side would keep an agreement. */
export interface KeepingBasis {
  /** In order; the as-of week, which is not over, is left out. */
  readonly weeks: readonly KeepingWeek[];
  /** Do the exports say when, and how often, sales tried to reach the leads? */
  readonly hasSpeed: boolean;
  readonly hasDepth: boolean;
}

/**
 * The last weeks as they were: leads that came, and for each lead how soon and how often sales tried to reach it.
 *
 * @param cohort all leads
 * @param promises what would be promised now: what is counted within its days, from its start of the clock
 */
export function keepingBasisOf(
  records: Records,
  cohort: Cohort,
  promises: Promises,
  settings: Settings,
): KeepingBasis {
  const { leads, stageHistory, asOf, attempts } = records;
  const end = mondayOf(asOf.day + 1);
  const created = leads.created.filter((date, lead) => stageHistory.counts[lead] === 1 && date < end);
  const first = Math.max(
    end - MOST_WEEKS * WEEK,
    // The week of the first lead may have begun before the export does.
    mondayOf(created.reduce((least, date) => Math.min(least, date), end)) + WEEK,
  );
  const count = Math.max(0, Math.round((end - first) / WEEK));
  const weeks = Array.from({ length: count }, () => ({ leads: 0, followed: [] as Followed[] }));
  const weekOf = (moment: number) => weeks[Math.floor((moment - first) / WEEK)];
  for (const date of created) if (date >= first) weekOf(date)!.leads++;
  const followUps = followUpsOf(records, cohort, promises);
  const standard = settings.attempts;
  for (let i = 0; i < followUps.length; i++) {
    const [start, until] = [followUps.start[i]!, followUps.end[i]!];
    const week = start >= first ? weekOf(start) : undefined;
    if (!week || !(until < asOf.until) || !(followUps.due[i]! < asOf.until)) continue;
    const lead = followUps.lead[i]!;
    const promise = promises.all[promises.ofLead[lead]!]!;
    let made = 0;
    let reachedAt = Number.POSITIVE_INFINITY;
    const to = attempts.start[lead + 1]!;
    for (let k = attempts.start[lead]!; k < to; k++) {
      const at = attempts.at[k]!;
      if (promise.clockStart !== 'created' && at < start) continue;
      if (at > until) break;
      made++;
      if (attempts.reached[k] && reachedAt === Number.POSITIVE_INFINITY) reachedAt = made;
    }
    const hours = followUps.hours[i]!;
    const isOwn = promise.hours !== settings.firstAttemptWithinHours || promise.attempts !== standard;
    week.followed.push({
      hours: Number.isNaN(hours) ? Number.POSITIVE_INFINITY : hours,
      attempts: made,
      reachedAt: promise.reachedEndsDepth ? reachedAt : Number.POSITIVE_INFINITY,
      own: isOwn ? { hours: promise.hours, attempts: promise.attempts } : null,
    });
  }
  return { weeks, hasSpeed: followUps.hasSpeed, hasDepth: followUps.hasDepth && records.present.activities };
}
