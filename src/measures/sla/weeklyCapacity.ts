import { roundUp } from '../../formulas/arithmetic.ts';
import { hoursOfPromise } from '../../formulas/salesCapacity.ts';
import { type WorkingTime, workingDays } from '../../formulas/workingTime.ts';
import type { Settings } from '../../settings/settings.ts';
import { civil, nextMonth, serialOf } from '../../values/dates.ts';
import { type IsoWeek, isoWeek, mondayOf } from '../../values/isoWeek.ts';
import type { Pace } from './pace.ts';
import { workingTimeOf } from './workingTime.ts';

/** Whether sales has the hands for the leads of one week. */
export interface WeekCapacity extends IsoWeek {
  /** First and last day that count: what is left of the as-of week, and of the last up to the goal's end. */
  readonly first: number;
  readonly last: number;
  readonly leads: number;
  readonly attempts: number;
  readonly hours: number;
  readonly hoursAvailable: number;
  /** Whole leads for which there are no hours; 0 where the hours are enough. */
  readonly leadsTooMany: number;
}

/**
 * Sales' hands week by week, from the day after the as-of day to the end of the goal period: leads expected (those of
 * the campaigns and the present pace of all others) × the attempts promised × minutes an attempt, against reps × hours
 * a month, spread over the working days of each month.
 *
 * @returns null where no pace is known; no week where the period is over
 */
export function weeklyCapacityOf(
  settings: Settings,
  pace: Pace | null,
  asOfDay: number,
): WeekCapacity[] | null {
  if (!pace?.coming) return null;
  const { coming, end } = pace;
  const { attempts, minutesPerAttempt } = settings;
  const time = workingTimeOf(settings);
  const hoursOfLead = hoursOfPromise(1, attempts, minutesPerAttempt);
  const weeks: WeekCapacity[] = [];
  for (let first = asOfDay + 1; first <= end; first = mondayOf(first) + 7) {
    const last = Math.min(end, mondayOf(first) + 6);
    const leads = coming.within(first, last);
    if (leads === 0 && workingDays(first, last, time) === 0) continue;
    const hours = hoursOfPromise(leads, attempts, minutesPerAttempt);
    const hoursAvailable = hoursBetween(first, last, settings, time);
    const missing = hours - hoursAvailable;
    weeks.push({
      ...isoWeek(first),
      first,
      last,
      leads,
      attempts: leads * attempts,
      hours,
      hoursAvailable,
      leadsTooMany: missing > 0 && hoursOfLead > 0 ? roundUp(missing / hoursOfLead) : 0,
    });
  }
  return weeks;
}

/** Hours for leads between two days, both included: each month's spread over its working days. */
function hoursBetween(
  first: number,
  last: number,
  { reps, hoursPerMonth }: Settings,
  time: WorkingTime,
): number {
  let hours = 0;
  for (let day = first; day <= last; day++) {
    if (workingDays(day, day, time) === 0) continue;
    const { year, month } = civil(day);
    hours += (reps * hoursPerMonth) / workingDays(serialOf(year, month, 1)!, nextMonth(day) - 1, time);
  }
  return hours;
}
