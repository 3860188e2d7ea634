import { ratio } from '../../formulas/arithmetic.ts';
import type { Histogram } from '../../formulas/histogram.ts';
import { wilson } from '../../formulas/wilson.ts';
import { type DaysOnly, MET, MISSED, RUNNING, type State } from './followUp.ts';
import type { SlaCounts, SlaTally } from './tally.ts';

const SECONDS_PER_HOUR = 3600;

/** How many leads keep a promise. A lead whose time is not out is running and belongs to neither side. */
export interface Attainment {
  readonly met: number;
  readonly missed: number;
  readonly running: number;
  /** met + missed */
  readonly due: number;
  /** met ÷ (met + missed) */
  readonly attainment: number | null;
  /** 95 %, Wilson; null where none is due. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** With the working hours to the first attempt, over the leads that had one. */
export interface Speed extends Attainment, Hours {}

/** Working hours at the middle and at the slow end; null where no lead has them. */
export interface Hours {
  readonly medianHours: number | null;
  readonly p90Hours: number | null;
}

/** The way to the first attempt in two parts, over the leads that have a date of assignment. */
export interface Routing {
  /** How many leads have one. */
  readonly leads: number;
  /** From creation to assignment: nobody's on the sales floor. */
  readonly routing: Hours;
  /** From assignment to the first attempt after it, of the leads that had one: the rep's own. */
  readonly rep: Hours;
}

export interface SlaGroup {
  /** '' for leads without the value. */
  readonly label: string;
  readonly leads: number;
  /** Null where no export says when sales tried to reach the leads. */
  readonly speed: Speed | null;
  readonly depth: Attainment | null;
  /** Null where no lead has a date of assignment. */
  readonly routing: Routing | null;
  /** Attempts by now ÷ leads whose attempts are known; null where no export says. */
  readonly attemptsPerLead: number | null;
  /** The part of the leads that an attempt has reached; null where no export says. */
  readonly reachedShare: number | null;
}

/** All leads whose clock has started, and the same by group. */
export interface Sla extends Omit<SlaGroup, 'label'> {
  /** The worst attainment first. */
  readonly byOwner: readonly SlaGroup[];
  /**
   * By the start of the clock, months as "2026-10" and weeks as "2026-W42", in order. While the time for all attempts of one of
   * their leads runs, their attainment in depth is null.
   */
  readonly byMonth: readonly SlaGroup[];
  readonly byWeek: readonly SlaGroup[];
  /** Leads without the date that starts the clock. */
  readonly withoutClock: number;
  /** Leads whose clock starts on a day without a time, where other leads have one. */
  readonly startsWithoutTime: number;
  /** What has days without times: then speed is null though the days are known. */
  readonly daysOnly: DaysOnly;
  /** Leads with an attempt before they were created: they count as 0 hours. */
  readonly attemptsBeforeCreation: number;
}

/**
 * Sales' side of the agreement, over the leads of the cohort. A lead whose time is not out is running, attempt or not.
 */
export function slaFrom(tally: SlaTally): Sla {
  const { told, withoutClock, startsWithoutTime, attemptsBeforeCreation } = tally;
  const figures = (counts: SlaCounts): SlaGroup => ({
    label: counts.label,
    leads: counts.leads,
    speed: told.speed ? { ...attainmentBy(counts.speed), ...hoursOf(counts.toFirstAttempt) } : null,
    depth: told.depth ? attainmentBy(counts.depth) : null,
    routing: routingOf(counts),
    attemptsPerLead: told.depth ? ratio(counts.attempts, counts.withAttempts) : null,
    reachedShare: told.reached ? ratio(counts.reached, counts.leads) : null,
  });
  const { label, ...all } = figures(tally.all);
  const byLabel = (a: SlaGroup, b: SlaGroup) => (a.label < b.label ? -1 : 1);
  return {
    ...all,
    byOwner: tally.byOwner.map(figures).sort(worstFirst),
    byMonth: tally.byMonth.map(figures).map(whenDecided).sort(byLabel),
    byWeek: tally.byWeek.map(figures).map(whenDecided).sort(byLabel),
    withoutClock,
    startsWithoutTime,
    daysOnly: told.daysOnly,
    attemptsBeforeCreation,
  };
}

/**
 * While the time for all attempts runs, only leads that were reached before are decided, and none can be missed: that is no
 * attainment yet.
 */
function whenDecided({ depth, ...group }: SlaGroup): SlaGroup {
  const isRunning = depth !== null && depth.running > 0;
  return { ...group, depth: isRunning ? { ...depth, attainment: null, interval: null } : depth };
}

function routingOf({ toAssignment, fromAssignment }: SlaCounts): Routing | null {
  if (toAssignment.total === 0) return null;
  return { leads: toAssignment.total, routing: hoursOf(toAssignment), rep: hoursOf(fromAssignment) };
}

/** @param times in seconds */
function hoursOf(times: Histogram): Hours {
  const [middle, slow] = times.quantiles([0.5, 0.9]);
  return { medianHours: ratio(middle!, SECONDS_PER_HOUR), p90Hours: ratio(slow!, SECONDS_PER_HOUR) };
}

function worstFirst(a: SlaGroup, b: SlaGroup): number {
  const kept = ({ speed, depth }: SlaGroup) => (speed ?? depth)?.attainment ?? 2;
  const missed = ({ speed, depth }: SlaGroup) => (speed ?? depth)?.missed ?? 0;
  return kept(a) - kept(b) || missed(b) - missed(a);
}

/** Leads whose time still runs are on neither side: 42 met, 6 missed and 12 running are 87.5 %. */
export function attainment(counts: Readonly<Record<State, number>>): Attainment {
  const due = counts.met + counts.missed;
  return {
    ...counts,
    due,
    attainment: ratio(counts.met, due),
    interval: due === 0 ? null : wilson(counts.met, due),
  };
}

/** @param counts by STATES */
export function attainmentBy(counts: ArrayLike<number>): Attainment {
  return attainment({ met: counts[MET]!, missed: counts[MISSED]!, running: counts[RUNNING]! });
}
