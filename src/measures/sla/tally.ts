import { Histogram } from '../../formulas/histogram.ts';
import type { Records } from '../../records/records.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { isoWeek } from '../../values/isoWeek.ts';
import { OncePerDay, oncePerText } from '../foundOnce.ts';
import { monthOf } from '../funnel/period.ts';
import type { DaysOnly, FollowUps } from './followUp.ts';

const SECONDS_PER_HOUR = 3600;

/** What the leads of a group have seen of both promises by the as-of moment. Times are whole seconds of working time. */
export interface SlaCounts {
  /** '' for leads without the value. */
  readonly label: string;
  readonly leads: number;
  /** How many of the leads are met, missed and running, in the order of STATES; they sum to all of them. */
  readonly speed: readonly number[];
  readonly depth: readonly number[];
  /** Leads of which it is known how often sales tried to reach them. */
  readonly withAttempts: number;
  /** How often sales has tried to reach those. */
  readonly attempts: number;
  /** Leads that an attempt has reached. */
  readonly reached: number;
  /** From the start of the clock to the first attempt, of the leads that had one. */
  readonly toFirstAttempt: Histogram;
  /** From creation to assignment, of the leads that have a date for both. */
  readonly toAssignment: Histogram;
  /** From assignment to the first attempt after it, of the leads that had one. */
  readonly fromAssignment: Histogram;
}

/**
 * How the leads of a cohort whose clock has started were followed up. Each is in one group of every list; groups are made
 * case aside and called as they were first written. The tallies of two cohorts without a lead in common add up to that
 * of both.
 */
export interface SlaTally {
  readonly all: SlaCounts;
  /** In the order of their first leads. */
  readonly byOwner: readonly SlaCounts[];
  /** By the start of the clock, months as "2026-10" and weeks of ISO 8601 as "2026-W42", in any order. */
  readonly byMonth: readonly SlaCounts[];
  readonly byWeek: readonly SlaCounts[];
  /** Leads without the date that starts the clock: they are in none of the counts above. */
  readonly withoutClock: number;
  /** Leads with an attempt before they were created: they count as 0 seconds. */
  readonly attemptsBeforeCreation: number;
  /** What the exports tell, whatever the cohort; what they do not tell is no figure, though it is counted. */
  readonly told: {
    /** When sales tried to reach the leads. */
    readonly speed: boolean;
    /** How often. */
    readonly depth: boolean;
    /** Whether it did. */
    readonly reached: boolean;
    /** What has days without times, so that hours are not told. */
    readonly daysOnly: DaysOnly;
  };
  /** Leads whose clock starts on a day without a time, where other leads have one. */
  readonly startsWithoutTime: number;
}

export function slaTallyOf({ leads, present }: Records, followUps: FollowUps): SlaTally {
  const { hasSpeed, hasDepth, daysOnly, withoutClock, startsWithoutTime, attemptsBeforeCreation } = followUps;
  const all = noSlaCounts();
  const [owners, months, weeks] = [
    new GroupBy(noSlaCounts),
    new GroupBy(noSlaCounts),
    new GroupBy(noSlaCounts),
  ];
  const ofOwner = oncePerText(leads.owner, (owner) => owners.of(owner));
  const ofMonth = new OncePerDay((day) => months.of(monthOf(day)));
  const ofWeek = new OncePerDay((day) => weeks.of(weekOf(day)));
  for (let i = 0; i < followUps.length; i++) {
    const groups = [
      all,
      ofOwner.of(followUps.lead[i]!),
      ofMonth.of(followUps.start[i]!),
      ofWeek.of(followUps.start[i]!),
    ];
    for (const group of groups) add(group, followUps, i);
    addTime(groups, 'toFirstAttempt', followUps.hours[i]!);
    addTime(groups, 'toAssignment', followUps.routingHours[i]!);
    addTime(groups, 'fromAssignment', followUps.repHours[i]!);
  }
  return {
    all,
    byOwner: owners.all,
    byMonth: months.all,
    byWeek: weeks.all,
    withoutClock,
    attemptsBeforeCreation,
    startsWithoutTime,
    told: { speed: hasSpeed, depth: hasDepth, reached: present.activities, daysOnly },
  };
}

/** What is counted of nobody. */
export function noSlaCounts(label = '') {
  return {
    label,
    leads: 0,
    speed: [0, 0, 0],
    depth: [0, 0, 0],
    withAttempts: 0,
    attempts: 0,
    reached: 0,
    toFirstAttempt: new Histogram(),
    toAssignment: new Histogram(),
    fromAssignment: new Histogram(),
  };
}

function add(to: ReturnType<typeof noSlaCounts>, of: FollowUps, i: number): void {
  to.leads++;
  to.speed[of.speed[i]!]!++;
  to.depth[of.depth[i]!]!++;
  const attempts = of.attempts[i]!;
  if (!Number.isNaN(attempts)) {
    to.attempts += attempts;
    to.withAttempts++;
  }
  to.reached += of.reached[i]!;
}

type Time = 'toFirstAttempt' | 'toAssignment' | 'fromAssignment';

function addTime(groups: readonly SlaCounts[], time: Time, hours: number): void {
  if (Number.isNaN(hours)) return;
  const seconds = Math.round(hours * SECONDS_PER_HOUR);
  for (const group of groups) group[time].add(seconds);
}

/** A week as ISO 8601 writes it: "2026-W42". */
function weekOf(day: number): string {
  const { year, week } = isoWeek(day);
  return `${year}-W${String(week).padStart(2, '0')}`;
}
