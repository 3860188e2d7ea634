import { type Holiday, holidaysOf } from '../../formulas/holidays.ts';
import { madeOnce } from '../../formulas/madeOnce.ts';
import { WorkingClock } from '../../formulas/workingClock.ts';
import { type Window, type WorkingTime, workingDays, workingWeek } from '../../formulas/workingTime.ts';
import type { Settings } from '../../settings/settings.ts';
import { serialOf } from '../../values/dates.ts';

/** Whatever a CRM export of today can hold, and every goal period, lies between them. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2050;

/** The working time that people have agreed: hours by weekday, lunch, the country's holidays and their own. */
export const workingTimeOf = madeOnce((settings: Settings): WorkingTime => {
  const week = weekOf(settings);
  return workingWeek(
    week,
    freeDays(settings, week).map(({ day }) => day),
  );
});

/** The same as a clock, for whoever asks it about every lead. */
export const workingClockOf = madeOnce(
  (settings: Settings) =>
    new WorkingClock(workingTimeOf(settings), serialOf(FIRST_YEAR, 1, 1)!, serialOf(LAST_YEAR, 12, 31)!),
);

/** The holidays from the first day to the last that would have been working days, in their order. */
export function holidaysBetween(settings: Settings, first: number, last: number): Holiday[] {
  const week = weekOf(settings);
  const everyDay = workingWeek(week, []);
  const named = new Map<number, Holiday>();
  for (const holiday of freeDays(settings, week)) {
    const { day } = holiday;
    if (day >= first && day <= last && workingDays(day, day, everyDay) && !named.has(day))
      named.set(day, holiday);
  }
  return [...named.values()].sort((a, b) => a.day - b.day);
}

/** The country's days come first: a day that people have typed as well keeps its name. */
function freeDays(settings: Settings, week: WorkingTime['week']): Holiday[] {
  const { holidayCountry, holidayEves, bridgeDays, holidays } = settings;
  const weekend = week.map((windows) => (windows.length === 0 ? '1' : '0')).join('');
  return [
    ...holidaysOf(holidayCountry, FIRST_YEAR, LAST_YEAR, { eves: holidayEves, bridgeDays, weekend }),
    ...holidays.map((day) => ({ day, name: null })),
  ];
}

function weekOf({ open, close, lunchStart, lunchEnd, weekend, weekdayHours }: Settings): WorkingTime['week'] {
  const lunch: Window | null = lunchStart === null || lunchEnd === null ? null : [lunchStart, lunchEnd];
  return Array.from(weekend, (free, day) => {
    const own = weekdayHours.get(day);
    if (own === undefined) return free === '1' ? [] : windows(open, close, lunch);
    return own === null ? [] : windows(own.open, own.close, own.lunch);
  });
}

/** A lunch that lies partly or wholly outside the day takes away what it covers of it. */
function windows(open: number, close: number, lunch: Window | null): Window[] {
  if (!lunch) return [[open, close]];
  const parts: Window[] = [
    [open, Math.min(close, lunch[0])],
    [Math.max(open, lunch[1]), close],
  ];
  return parts.filter(([from, to]) => from < to);
}
