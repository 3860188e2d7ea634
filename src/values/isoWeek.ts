import { civil, serialOf } from './dates.ts';
import { weekday } from './weekdays.ts';

/** A week as ISO 8601 numbers it: from Monday to Sunday, in the year that has its Thursday. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** The Monday of a day's week. */
export function mondayOf(day: number): number {
  return day - weekday(day);
}

export function isoWeek(day: number): IsoWeek {
  const thursday = mondayOf(Math.floor(day)) + 3;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - serialOf(year, 1, 1)!) / 7) + 1 };
}
