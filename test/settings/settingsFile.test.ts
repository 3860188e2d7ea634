import { expect, it } from 'vitest';
import { settingsFrom } from '../../src/settings/parseSettings.ts';
import { listsFromJson, underPresentNames } from '../../src/settings/settingsFile.ts';

const FORMER = {
  showNames: 'no',
  weekdayHours: { friday: ['08:00', '15:00'] },
  eves: 'no',
  rateBasis: 'mature',
  rateWithinDays: 90,
  digestThreshold: 0.7,
  lookbackDays: 30,
  salesSources: 'fair',
  comparisonModel: 'linear',
};
const PRESENT = {
  showNames: 'no',
  weekdayHours: { friday: ['08:00', '15:00'] },
  holidayEves: 'no',
  rateBasis: 'mature',
  rateWithinDays: 90,
  digestThreshold: 0.7,
  lookbackDays: 30,
  salesSourceWords: 'fair',
  comparisonModel: 'linear',
};
const read = (json: Record<string, unknown>) => {
  const present = underPresentNames(json);
  return settingsFrom(present, listsFromJson(present));
};

it('a settings file of an earlier version says the same under its names', () => {
  expect(read(FORMER)).toEqual(read(PRESENT));
  expect(read(FORMER).settings).toMatchObject({
    showNames: false,
    weekdayHours: new Map([[4, { open: 8 / 24, close: 15 / 24, lunch: null }]]),
    holidayEves: false,
    rateBasis: 'mature',
    rateWithinDays: 90,
    digestThreshold: 0.7,
    lookbackDays: 30,
    salesSourceWords: 'fair',
    comparisonModel: 'linear',
  });
});

it('what has the same name as ever stays', () =>
  expect(underPresentNames({ revenueGoal: 5, stages: { Het: 'sql' } })).toEqual({
    revenueGoal: 5,
    stages: { Het: 'sql' },
  }));
