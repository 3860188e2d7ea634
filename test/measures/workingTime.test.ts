import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueTime, workingDays, workingHours } from '../../src/formulas/workingTime.ts';
import { say, wordsIn } from '../../src/language/language.ts';
import { holidaysBetween, workingTimeOf } from '../../src/measures/sla/workingTime.ts';
import { type RawInputs, settingsFrom } from '../../src/settings/parseSettings.ts';
import { listsFromJson } from '../../src/settings/settingsFile.ts';
import { slaTab } from '../../src/tabs/sla/sla.ts';
import { workingTimeText } from '../../src/tabs/workingTimeText.ts';
import { clockText, isoText } from '../../src/values/dates.ts';
import { reportFrom, textsOf } from '../reporting.ts';
import { serial } from '../serial.ts';

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

it('the pace counts the days that the agreement has', () => {
  const pace = (typed: RawInputs) =>
    reportFrom(
      { leads: 'ID,Created\n1,2026-12-01' },
      {
        averageOrderValue: 10_000,
        leadToCustomerRate: 0.1,
        goalStart: '2026-12-01',
        goalEnd: '2026-12-31',
        ...typed,
      },
    ).pace!.daysInAll;
  // 23 weekdays; Thursday 24, Friday 25 and Thursday 31 are free; no bridge is left between them.
  expect([
    pace({}),
    pace({ holidayCountry: 'Sweden' }),
    pace({ holidayCountry: 'SE', holidayEves: 'nej' }),
  ]).toEqual([23, 20, 22]);
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

describe('the settings', () => {
  const said = (typed: RawInputs, lists: Record<string, unknown> = {}) =>
    read(typed, lists).problems.map((problem) => say('en', problem));

  it('a lunch has both its ends, inside the day', () => {
    for (const lunch of [
      { lunchStart: '12:00' },
      { lunchEnd: '13:00' },
      { lunchStart: '13:00', lunchEnd: '12:00' },
      { lunchStart: '07:00', lunchEnd: '09:00' },
    ]) {
      expect(said(lunch)).toEqual([
        'Lunch cannot be used: fill in both when it begins and when it ends, between 08:00 and 17:00, or leave both blank.',
      ]);
      expect(read(lunch).settings).toMatchObject({ lunchStart: null, lunchEnd: null });
    }
  });

  it('a weekday may be written in either language, shortened, or free', () => {
    for (const friday of ['friday', 'Friday', 'fredag', 'fre', 'Fri.'])
      expect(read({}, { weekdayHours: { [friday]: ['08:00', '15:00'] } }).settings.weekdayHours).toEqual(
        new Map([[4, { open: 8 / 24, close: 15 / 24, lunch: null }]]),
      );
    for (const free of [[], '–', ['-', '-'], null])
      expect(read({}, { weekdayHours: { friday: free } }).settings.weekdayHours).toEqual(
        new Map([[4, null]]),
      );
  });

  it('a weekday’s lunch is that of other days, its own, or none', () => {
    const friday = (...lunch: string[]) =>
      agreed(OFFICE, { weekdayHours: { friday: ['08:00', '15:00', ...lunch] } }).week[4]!.map((window) =>
        window.map((at) => Math.round(at * 24 * 60) / 60),
      );
    expect(friday()).toEqual([
      [8, 12],
      [13, 15],
    ]);
    expect(friday('11:30', '12:00')).toEqual([
      [8, 11.5],
      [12, 15],
    ]);
    expect(friday('–')).toEqual([[8, 15]]);
    expect(agreed(OFFICE, { weekdayHours: { saturday: ['10:00', '12:30'] } }).week[5]).toEqual([
      [10 / 24, 12 / 24],
    ]);
  });

  it('a weekday line that cannot be used is named', () => {
    for (const [line, words] of [
      [{ someday: ['08:00', '15:00'] }, 'someday 08:00 15:00'],
      [{ friday: ['15:00', '08:00'] }, 'friday 15:00 08:00'],
      [{ friday: ['08:00'] }, 'friday 08:00'],
      [{ friday: ['08:00', '15:00', '12:00'] }, 'friday 08:00 15:00 12:00'],
      [{ friday: ['08:00', '15:00', '14:00', '16:00'] }, 'friday 08:00 15:00 14:00 16:00'],
    ] as const) {
      expect(said({}, { weekdayHours: line }).join()).toContain(`The weekday line “${words}” cannot be used`);
      expect(read({}, { weekdayHours: line }).settings.weekdayHours.size).toBe(0);
    }
  });

  it('some working day is left', () => {
    const none = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, []]));
    expect(said({}, { weekdayHours: none })).toEqual([
      'The weekday lines leave no working day: take one away that makes a day free.',
    ]);
    expect(said({}, { weekdayHours: { ...none, sunday: ['10:00', '14:00'] } })).toEqual([]);
  });
});

describe('the SLA tab says which working time holds', () => {
  const { settings } = read(OFFICE, SHORT_FRIDAY);

  it('in English', () =>
    expect(workingTimeText(settings, wordsIn('en'))).toBe(
      'Working time: Monday–Thursday 08:00–17:00 (lunch 12:00–13:00), Friday 08:00–15:00 (lunch 12:00–13:00); free: public holidays in Sweden, eves, bridge days, 1 own day.',
    ));
  it('in Swedish', () =>
    expect(workingTimeText(settings, wordsIn('sv'))).toBe(
      'Arbetstid: måndag–torsdag 08:00–17:00 (lunch 12:00–13:00), fredag 08:00–15:00 (lunch 12:00–13:00); lediga dagar: helgdagar i Sverige, aftnar, klämdagar, 1 egen dag.',
    ));
  it('where nothing was set', () =>
    expect(workingTimeText(read({}).settings, wordsIn('en'))).toBe(
      'Working time: Monday–Friday 08:00–17:00; no holidays are set.',
    ));
  it('and names the holidays of the goal period', () => {
    const tab = slaTab(
      reportFrom(
        { leads: 'ID,Created\n1,2026-12-01' },
        {
          averageOrderValue: 10_000,
          leadToCustomerRate: 0.1,
          holidayCountry: 'SE',
          goalStart: '2026-12-01',
          goalEnd: '2026-12-31',
        },
        listsFromJson({ holidays: ['2026-12-23', '2026-12-24'] }),
      ),
    );
    expect(textsOf(tab)).toContain(
      'Holidays in it that are no working days: 2026-12-23 own day, 2026-12-24 Christmas Eve, 2026-12-25 Christmas Day, 2026-12-31 New Year’s Eve.',
    );
  });
});
