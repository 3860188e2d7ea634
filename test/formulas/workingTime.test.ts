import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueTime, workingDays, workingHours, workingTime } from '../../src/formulas/workingTime.ts';
import { isoText } from '../../src/values/dates.ts';
import { serial } from '../support/serial.ts';

describe('working time', () => {
  const time = workingTime(8 / 24, 17 / 24, '0000011', [serial('2026-06-19')]);

  it('a lead that comes at night starts at opening', () =>
    expect(isoText(dueTime(serial('2026-06-15 23:00'), 4, time)!, true)).toBe('2026-06-16 12:00'));
  it('a due time that falls on closing is that closing', () =>
    expect(isoText(dueTime(serial('2026-06-15 13:00'), 4, time)!, true)).toBe('2026-06-15 17:00'));
  it('no hours from closing on are over at the next opening: who calls then keeps the promise', () => {
    const closing = serial('2026-06-15 17:00');
    expect(isoText(dueTime(closing, 0, time)!, true)).toBe('2026-06-16 08:00');
    expect(workingHours(closing, dueTime(closing, 0, time)!, time)).toBe(0);
  });
  it('Midsummer eve and the weekend are skipped', () =>
    expect(isoText(dueTime(serial('2026-06-18 16:00'), 2, time)!, true)).toBe('2026-06-22 09:00'));

  it('a due time comes within a hundred years, or not at all', () => {
    const oneDayInHundredYears = workingTime(
      8 / 24,
      9 / 24,
      '0000000',
      Array.from({ length: 366 * 101 }, (_, day) => serial('2026-01-01') + day).filter(
        (day) => day !== serial('2026-01-01') + 36_000,
      ),
    );
    expect(dueTime(serial('2026-01-01'), 1, oneDayInHundredYears)).toBe(
      serial('2026-01-01') + 36_000 + 9 / 24,
    );
    expect(dueTime(serial('2026-01-01'), 2, oneDayInHundredYears)).toBeNull();
  });

  it('a due time is so many working hours away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 200 }), (minutes, hours) => {
        const start = serial('2026-06-01') + minutes / 1440;
        expect(workingHours(start, dueTime(start, hours, time)!, time)).toBeCloseTo(hours, 6);
      }),
    );
  });

  it('days and hours agree with counting day by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (from, length) => {
        const first = serial('2026-05-20') + from;
        let days = 0;
        for (let day = first; day < first + length; day++) days += workingDays(day, day, time);
        expect(workingDays(first, first + length - 1, time)).toBe(days);
        expect(workingHours(first, first + length, time)).toBe(days * 9);
      }),
    );
  });
});
