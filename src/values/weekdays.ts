/** The weekdays in their order: 0 is Monday. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** 0 = Monday … 6 = Sunday; serial day 0 was a Saturday. */
export function weekday(day: number): number {
  return (((day + 5) % 7) + 7) % 7;
}
