import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WorkingClock } from '../../src/formulas/workingClock.ts';
import { dueTime, type Window, workingHours, workingWeek } from '../../src/formulas/workingTime.ts';
import { serial } from '../support/serial.ts';

const FIRST = serial('2026-01-01');
const LAST = serial('2026-12-31');

/** Minutes of a day in order, two by two a window. */
const windows = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 6 })
  .map((minutes) => [...minutes].sort((a, b) => a - b))
  .map((minutes) =>
    Array.from(
      { length: minutes.length >> 1 },
      (_, i): Window => [minutes[2 * i]! / 1440, minutes[2 * i + 1]! / 1440],
    ),
  );
const time = fc
  .tuple(
    fc.array(windows, { minLength: 7, maxLength: 7 }),
    fc.array(fc.integer({ min: FIRST - 5, max: LAST + 5 })),
  )
  .map(([week, holidays]) => workingWeek(week, holidays));
/** A whole minute or any moment, also one beyond the clock's days. */
const moment = fc.oneof(
  fc.integer({ min: (FIRST - 20) * 1440, max: (LAST + 20) * 1440 }).map((minutes) => minutes / 1440),
  fc.double({ min: FIRST - 20, max: LAST + 20, noNaN: true }),
);

it('says the same as the plain way, to the last digit', () =>
  fc.assert(
    fc.property(time, moment, moment, fc.double({ min: 0, max: 3000, noNaN: true }), (week, a, b, hours) => {
      const clock = new WorkingClock(week, FIRST, LAST);
      expect(clock.hours(a, b)).toBe(workingHours(a, b, week));
      expect(clock.due(a, hours)).toBe(dueTime(a, hours, week));
      expect(clock.due(a, 0)).toBe(dueTime(a, 0, week));
    }),
    { numRuns: 500 },
  ));
