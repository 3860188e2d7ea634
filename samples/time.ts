/** Civil time as whole minutes since 1970-01-01 00:00. No zone comes in: UTC only serves as a calendar. */
export type Minute = number;

const MINUTE_MS = 60_000;
export const HOUR = 60;
export const DAY = 24 * HOUR;
export const OPEN = 8 * HOUR;
export const CLOSE = 17 * HOUR;

export function at(text: string): Minute {
  const [year, month, day, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return Date.UTC(year!, month! - 1, day, hour, minute) / MINUTE_MS;
}

export function dateTime(minute: Minute): string {
  return new Date(minute * MINUTE_MS).toISOString().slice(0, 16).replace('T', ' ');
}

export function date(minute: Minute): string {
  return dateTime(minute).slice(0, 10);
}

export function dayStart(minute: Minute): Minute {
  return minute - (minute % DAY);
}

/** 0 is Sunday. 1970-01-01 was a Thursday. */
export function weekday(minute: Minute): number {
  return (Math.floor(minute / DAY) + 4) % 7;
}

// Swedish days off that fall on week-days, and the eves on which offices stand empty.
const DAYS_OFF = new Set(
  `2025-05-01 2025-05-29 2025-06-06 2025-06-20 2025-12-24 2025-12-25 2025-12-26 2025-12-31
   2026-01-01 2026-01-06 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-06-19`
    .split(/\s+/)
    .map(at),
);

export function isWorkday(minute: Minute): boolean {
  const day = weekday(minute);
  return day !== 0 && day !== 6 && !DAYS_OFF.has(dayStart(minute));
}

/** The same moment if the office is open, else when it next opens. */
export function nextOpen(minute: Minute): Minute {
  let day = dayStart(minute);
  if (isWorkday(day) && minute < day + CLOSE) return Math.max(minute, day + OPEN);
  do day += DAY;
  while (!isWorkday(day));
  return day + OPEN;
}

export function addWorkingMinutes(start: Minute, minutes: number): Minute {
  let now = nextOpen(start);
  let left = Math.round(minutes);
  for (;;) {
    const untilClose = dayStart(now) + CLOSE - now;
    if (left < untilClose) return now + left;
    left -= untilClose;
    now = nextOpen(now + untilClose);
  }
}

export function addWorkdays(start: Minute, days: number): Minute {
  let day = dayStart(start);
  for (let left = days; left > 0; ) {
    day += DAY;
    if (isWorkday(day)) left--;
  }
  return day;
}
