import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../src/settings/parseSettings.ts';
import { listsFromJson } from '../../src/settings/settingsFile.ts';
import { fingerprintOf } from '../../src/warehouse/fingerprint.ts';
import { questionOf } from '../../src/warehouse/question.ts';
import { serial } from '../support/serial.ts';

const PRESENT = { deals: true, outcomes: true, activities: true, responses: true };
const settingsWith = (stages: readonly (readonly [word: string, means: string])[], typed = {}) =>
  settingsFrom(typed, listsFromJson({ stages: Object.fromEntries(stages) })).settings;
const of = (settings: ReturnType<typeof settingsWith>, zone?: string, day: number | null = null) =>
  fingerprintOf(questionOf(settings, day, day === null ? null : PRESENT, zone));

describe('what the SQL and its mapping are made with', () => {
  const usual = of(settingsWith([]));
  const WORDS = [
    ['Hot', 'sql'],
    ['Cold', 'lead'],
  ] as const;

  it('is the same on every day, and whatever the CRM turns out to tell', () =>
    expect(of(settingsWith([]), undefined, serial('2026-10-01'))).toBe(usual));

  it('is another with other promises or another currency', () => {
    expect(of(settingsWith([], { attempts: 9 }))).not.toBe(usual);
    expect(of(settingsWith([], { currency: 'EUR' }))).not.toBe(usual);
  });

  it('is another with other stage words, in whatever order they are typed', () => {
    const words = of(settingsWith(WORDS));
    expect(words).not.toBe(usual);
    expect(of(settingsWith([...WORDS].reverse()))).toBe(words);
    expect(of(settingsWith([['hot ', 'SQL'], WORDS[1]]))).toBe(words);
    expect(of(settingsWith([['Hot', 'mql'], WORDS[1]]))).not.toBe(words);
    expect(of(settingsWith([['Warm', 'sql'], WORDS[1]]))).not.toBe(words);
  });

  it('is another in another time zone, but for how its name is written', () => {
    expect(of(settingsWith([]), 'Europe/Stockholm')).toBe(usual);
    expect(of(settingsWith([]), 'europe/stockholm')).toBe(usual);
    expect(of(settingsWith([]), 'Europe/Helsinki')).not.toBe(usual);
  });
});
