import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueTime, workingDays, workingHours } from '../../../src/formulas/workingTime.ts';
import { holidaysBetween, workingTimeOf } from '../../../src/measures/sla/workingTime.ts';
import { type RawInputs, settingsFrom } from '../../../src/settings/parseSettings.ts';
import { listsFromJson } from '../../../src/settings/settingsFile.ts';
import { clockText, isoText } from '../../../src/values/dates.ts';
import { serial } from '../../support/serial.ts';

const read = (typed: RawInputs, lists: Record<string, unknown> = {}) =>
  settingsFrom(typed, listsFromJson(lists));
const agreed = (typed: RawInputs, lists: Record<string, unknown> = {}) =>
  workingTimeOf(read(typed, lists).settings);
const due = (start: string, hours: number, time = office) =>
  isoText(dueTime(serial(start), hours, time)!, true);
const OFFICE = { lunchStart: '12:00', lunchEnd: '13:00', holidayCountry: 'SE', bridgeDays: 'yes' };
const SHORT_FRIDAY = { weekdayHours: { friday: ['08:00', '15:00'] }, holidays: ['2026-10-16'] };
const office = agreed(OFFICE, SHORT_FRIDAY);

describe('four hours from', () => {
  it('the morning go past lunch', () => expect(due('2026-10-14 10:00', 4)).toBe('2026-10-14 15:00'));
  it('lunch begin after it', () => expect(due('2026-10-14 12:30', 4)).toBe('2026-10-14 17:00'));
  it('a Friday with hours of its own end on Monday', () =>
    expect(due('2026-10-09 11:00', 4)).toBe('2026-10-12 09:00'));
  it('the day before an own holiday end after the weekend', () =>
    expect(due('2026-10-15 15:00', 4)).toBe('2026-10-19 10:00'));
  it('the day before Ascension Day go past the bridge day', () =>
    expect(due('2026-05-13 15:00', 4)).toBe('2026-05-18 10:00'));
  it('without a country no day is a holiday', () =>
    expect(due('2026-12-23 15:00', 4, agreed({}))).toBe('2026-12-24 10:00'));
});

describe('a due time', () => {
  const minute = fc.integer({ min: 0, max: 3 * 365 * 1440 }).map((m) => serial('2025-01-01') + m / 1440);
  const clock = (from: number, to: number) => fc.integer({ min: from * 4, max: to * 4 }).map((n) => n / 96);
  const country = fc.constantFrom('none', 'SE', 'NO', 'DK', 'FI');
  const settings = fc.record({
    open: clock(0, 10),
    lunchStart: clock(11, 12),
    lunchEnd: clock(12.25, 13),
    close: clock(14, 24),
    holidayCountry: country,
    eves: fc.boolean(),
    bridgeDays: fc.boolean(),
  });
  it('is so many hours away, and never in lunch, on a free day or outside the hours', () => {
    fc.assert(
      fc.property(settings, minute, fc.integer({ min: 1, max: 80 }), (typed, start, hours) => {
        const clocks = Object.fromEntries(
          (['open', 'close', 'lunchStart', 'lunchEnd'] as const).map((key) => [key, clockText(typed[key])]),
        );
        const { settings, problems } = read({ ...typed, ...clocks }, SHORT_FRIDAY);
        expect(problems).toEqual([]);
        const time = workingTimeOf(settings);
        const end = dueTime(start, hours, time)!;
        expect(workingHours(start, end, time)).toBeCloseTo(hours, 6);
        // A due time at closing or at the beginning of lunch is still working time.
        const before = end - 1 / 86_400;
        const [day, at] = [Math.floor(before), before - Math.floor(before)];
        const isFriday = new Date(`${isoText(day)}T12:00Z`).getUTCDay() === 5;
        expect(at >= (isFriday ? 8 / 24 : typed.open) - 1e-6).toBe(true);
        expect(at <= (isFriday ? 15 / 24 : typed.close)).toBe(true);
        expect(at > typed.lunchStart && at < typed.lunchEnd - 1e-6).toBe(false);
        expect([0, 6]).not.toContain(new Date(`${isoText(day)}T12:00Z`).getUTCDay());
        expect(isoText(day)).not.toBe('2026-10-16');
        expect(holidaysBetween(settings, day, day)).toEqual([]);
        expect(workingDays(day, day, time)).toBe(1);
      }),
    );
  });
});
