import type { Reading } from './reading.ts';

/** What has happened by the day that it stands under; a deal's close may be one that is hoped for. */
const HAPPENED = ['created', 'at', 'won', 'lost'] as const;

/**
 * The last day that exports know of: when the last lead or deal was created or the last activity done. Where no export says
 * any of these, the last close that is not in the future.
 *
 * @param today serial day
 * @returns serial day; null where nothing has a date
 */
export function lastDayIn(readings: readonly Reading[], today: number): number | null {
  const ofPeople = readings.filter(({ recognition: { kind } }) =>
    ['leads', 'deals', 'activities'].includes(kind),
  );
  return newest(ofPeople, HAPPENED, today) ?? newest(ofPeople, ['closed'], today);
}

function newest(readings: readonly Reading[], fields: readonly string[], today: number): number | null {
  let last = Number.NEGATIVE_INFINITY;
  for (const { numbers } of readings)
    for (const field of fields)
      for (const date of numbers.get(field) ?? []) if (date > last && date < today + 1) last = date;
  return Number.isFinite(last) ? Math.floor(last) : null;
}
