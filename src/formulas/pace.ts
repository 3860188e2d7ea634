import { ratio } from './arithmetic.ts';
import { type WorkingTime, workingDays } from './workingTime.ts';

/**
 * The part of a goal that is due by the end of a day, growing by working days between start and end.
 *
 * @returns 0 before the start, the whole goal from the end on; null where the period has no working day
 */
export function dueBy(
  goal: number,
  start: number,
  end: number,
  day: number,
  time: WorkingTime,
): number | null {
  const share = ratio(workingDays(start, Math.min(day, end), time), workingDays(start, end, time));
  return share === null ? null : goal * share;
}
