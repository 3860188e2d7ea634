import { weekday } from '../values/weekdays.ts';
import { DAY, dueTime, seconds, type WorkingTime, workingDays, workingHours } from './workingTime.ts';

/**
 * The same as `workingHours` and `dueTime`, for a hundred thousand questions about one working time: how much of it lies
 * before each day is summed up once. Moments beyond its days are asked there.
 */
export class WorkingClock {
  /** Working seconds before each day, and after the last one. */
  private readonly before: Float64Array;
  /** By weekday, from and to in seconds of the day, one window after the other. */
  private readonly windows: readonly Float64Array[];

  /**
   * @param first serial day
   * @param last serial day, not before the first
   */
  constructor(
    private readonly time: WorkingTime,
    private readonly first: number,
    last: number,
  ) {
    this.windows = time.week.map((windows) => Float64Array.from(windows.flat(), seconds));
    const ofWeekday = this.windows.map((windows) =>
      windows.reduce((sum, at, i) => sum + (i % 2 ? at : -at), 0),
    );
    const holidays = new Set(time.holidays);
    this.before = new Float64Array(last - first + 2);
    for (let day = first; day <= last; day++)
      this.before[day - first + 1] =
        this.before[day - first]! + (holidays.has(day) ? 0 : ofWeekday[weekday(day)]!);
  }

  /** Working hours between two moments; negative where the end lies before the start. */
  hours(start: number, end: number): number {
    const from = this.worked(seconds(start));
    const to = this.worked(seconds(end));
    return Number.isNaN(from) || Number.isNaN(to) ? workingHours(start, end, this.time) : (to - from) / 3600;
  }

  /** The moment at which so many working hours have passed; null where no working time comes within a hundred years. */
  due(start: number, hours: number): number | null {
    const before = this.before;
    const first = this.first;
    const from = seconds(start);
    const firstDay = Math.floor(from / DAY) - first;
    const worked = this.worked(from);
    if (Number.isNaN(worked)) return dueTime(start, hours, this.time);
    const left = Math.round(hours * 3600);
    const due = this.within(firstDay, from, left);
    if (!Number.isNaN(due)) return due;
    // The first day with any work on whose end as much has passed as is left.
    const enough = Math.max(worked + left, before[firstDay + 1]! + 1);
    let day = firstDay + 1;
    let end = before.length - 1;
    while (day < end) {
      const middle = (day + end) >> 1;
      if (before[middle + 1]! < enough) day = middle + 1;
      else end = middle;
    }
    if (day === before.length - 1) return dueTime(start, hours, this.time);
    return this.within(day, (day + first) * DAY, left - (before[day]! - worked));
  }

  /** Working seconds from the first day up to a moment; NaN beyond the days. */
  private worked(moment: number): number {
    const day = Math.floor(moment / DAY) - this.first;
    if (!(day >= 0 && day + 1 < this.before.length)) return Number.NaN;
    const sum = this.before[day]!;
    if (sum === this.before[day + 1]) return sum;
    const windows = this.windows[weekday(day + this.first)]!;
    const at = moment - (day + this.first) * DAY;
    let worked = sum;
    for (let i = 0; i < windows.length; i += 2)
      worked += Math.max(0, Math.min(at, windows[i + 1]!) - windows[i]!);
    return worked;
  }

  /** Working days from one day to another, both included; 0 where the last is before the first. */
  days(first: number, last: number): number {
    return workingDays(first, last, this.time);
  }

  /** The moment of a day, by its place, at which the seconds left have passed; NaN where the day ends before. */
  private within(day: number, from: number, left: number): number {
    if (this.before[day] === this.before[day + 1]) return Number.NaN;
    const midnight = (day + this.first) * DAY;
    const windows = this.windows[weekday(day + this.first)]!;
    let rest = left;
    for (let i = 0; i < windows.length; i += 2) {
      const opens = Math.max(from, midnight + windows[i]!);
      const closes = midnight + windows[i + 1]!;
      if (closes <= opens) continue;
      if (rest <= closes - opens) return (opens + rest) / DAY;
      rest -= closes - opens;
    }
    return Number.NaN;
  }
}
