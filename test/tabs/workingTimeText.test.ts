import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/language/language.ts';
import { type RawInputs, settingsFrom } from '../../src/settings/parseSettings.ts';
import { listsFromJson } from '../../src/settings/settingsFile.ts';
import { workingTimeText } from '../../src/tabs/workingTimeText.ts';

const read = (typed: RawInputs, lists: Record<string, unknown> = {}) =>
  settingsFrom(typed, listsFromJson(lists));
const OFFICE = { lunchStart: '12:00', lunchEnd: '13:00', holidayCountry: 'SE', bridgeDays: 'yes' };
const SHORT_FRIDAY = { weekdayHours: { friday: ['08:00', '15:00'] }, holidays: ['2026-10-16'] };

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
});
