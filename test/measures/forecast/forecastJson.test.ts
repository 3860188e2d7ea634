import { expect, it } from 'vitest';
import { forecastJson } from '../../../src/measures/forecast/forecastJson.ts';
import { forecastOfLives, steadyLives } from '../../support/forecasts.ts';

const lives = steadyLives('2026-03-01', '2026-11-30');
const goals = { customers: 10, revenue: 9000, leads: 60 };

it('has what is promised of it', () => {
  const json = forecastJson(forecastOfLives(lives, '2026-11-15', goals));
  const outlook = {
    won: expect.any(Number),
    expected: expect.any(Number),
    low: expect.any(Number),
    high: expect.any(Number),
    chance: expect.any(Number),
  };
  expect(json).toMatchObject({
    period: { start: '2026-11-01', end: '2026-11-30' },
    customers: outlook,
    revenue: outlook,
    leads: outlook,
    level: 0.8,
    record: { held: expect.any(Number), of: expect.any(Number) },
    next90Days: {
      customers: {
        expected: expect.any(Number),
        low: expect.any(Number),
        high: expect.any(Number),
        level: 0.9,
      },
    },
    changed: false,
  });
});

it('what is not forecast is blank, and says why', () =>
  expect(forecastJson(forecastOfLives(lives, '2026-11-02', goals)).customers).toMatchObject({
    won: 1,
    expected: null,
    low: null,
    high: null,
    chance: null,
    why: 'tooEarly',
  }));
