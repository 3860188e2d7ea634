import { describe, expect, it } from 'vitest';
import { say } from '../../src/language/language.ts';
import { workingTimeOf } from '../../src/measures/sla/workingTime.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { type RawInputs, settingsFrom } from '../../src/settings/parseSettings.ts';
import { listsFromJson } from '../../src/settings/settingsFile.ts';

const read = (typed: RawInputs, lists: Record<string, unknown> = {}) =>
  settingsFrom(typed, listsFromJson(lists));
const agreed = (typed: RawInputs, lists: Record<string, unknown> = {}) =>
  workingTimeOf(read(typed, lists).settings);
const OFFICE = { lunchStart: '12:00', lunchEnd: '13:00', holidayCountry: 'SE', bridgeDays: 'yes' };

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

describe('settings as people type them', () => {
  it('bad ones are named, one sentence each, and the fallback is used', () => {
    const { settings, problems } = settingsFrom(
      { leadToCustomerRate: 2, attempts: 'many', open: '18:00', close: '17:00', currency: 'kronor' },
      { ...NO_LISTS, rates: [['EUR', 'x']], holidays: [['soon']] },
    );
    expect(problems.map(({ key }) => key)).toEqual([
      'setting.bad',
      'setting.bad',
      'setting.bad',
      'setting.openAfterClose',
      'setting.badRate',
      'setting.badHoliday',
    ]);
    expect(settings).toMatchObject({ leadToCustomerRate: null, attempts: 5, currency: 'SEK' });
  });

  it('choices may be in either language', () => {
    for (const word of ['ja', 'yes', 'JA', true])
      expect(settingsFrom({ reachedEndsDepth: word }, NO_LISTS).settings.reachedEndsDepth).toBe(true);
    for (const word of ['tilldelat', 'assigned'])
      expect(settingsFrom({ clockStart: word }, NO_LISTS).settings.clockStart).toBe('assigned');
  });

  it('a rate may be typed as 2 %, 0,02 or 0.02', () => {
    for (const typed of ['2 %', '0,02', '0.02', 0.02])
      expect(settingsFrom({ leadToCustomerRate: typed }, NO_LISTS).settings.leadToCustomerRate).toBe(0.02);
  });
});
