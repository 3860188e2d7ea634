import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  goalMonthsOfYear,
  goalPeriod,
  goalSpan,
  inGoalPeriod,
  partOfGoal,
  wholePartOfGoal,
} from '../../src/settings/goal.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { type RawInputs, settingsFrom } from '../../src/settings/parseSettings.ts';
import type { Span } from '../../src/settings/period.ts';
import { GOAL_PERS, MONTHS_OF_YEAR } from '../../src/settings/settings.ts';
import { isoText } from '../../src/values/dates.ts';
import { serial } from '../support/serial.ts';

const typed = (inputs: RawInputs) => settingsFrom(inputs, NO_LISTS).settings;
const days = ({ start, end }: Span) => `${isoText(start)} – ${isoText(end)}`;
const DAY = serial('2026-11-30');

describe('what the goal is typed for', () => {
  it.each([
    ['goalPeriod', 'january', '2026-11-01 – 2026-11-30'],
    ['quarter', 'january', '2026-10-01 – 2026-12-31'],
    ['quarter', 'may', '2026-11-01 – 2027-01-31'],
    ['quarter', 'december', '2026-09-01 – 2026-11-30'],
    ['fiscalYear', 'january', '2026-01-01 – 2026-12-31'],
    ['fiscalYear', 'may', '2026-05-01 – 2027-04-30'],
    ['fiscalYear', 'november', '2026-11-01 – 2027-10-31'],
    ['fiscalYear', 'december', '2025-12-01 – 2026-11-30'],
  ])('%s from %s: %s', (goalPer, fiscalYearStart, expected) =>
    expect(days(goalSpan(typed({ goalPer, fiscalYearStart }), DAY))).toBe(expected),
  );

  it('is that of the goal period’s own days where those are set', () => {
    const settings = typed({ goalPer: 'quarter', goalStart: '2026-02-01', goalEnd: '2026-02-28' });
    expect(days(goalPeriod(settings, DAY))).toBe('2026-02-01 – 2026-02-28');
    expect(days(goalSpan(settings, DAY))).toBe('2026-01-01 – 2026-03-31');
  });
});

describe('a part of the goal', () => {
  const year = typed({ goalPer: 'fiscalYear', revenueGoal: 1_200_000 });

  it('of a month is a twelfth, of half a month half of that, where no season is told', () => {
    expect(partOfGoal(year, null, goalPeriod(year, DAY), DAY)).toBeCloseTo(1 / 12, 12);
    expect(partOfGoal(year, null, { start: DAY - 14, end: DAY }, DAY)).toBeCloseTo(1 / 24, 12);
    expect(inGoalPeriod(year, null, DAY)).toMatchObject({ revenueGoal: 100_000, goalPer: 'goalPeriod' });
  });

  it('is all of it for a goal that is typed for its own days', () => {
    const own = typed({ revenueGoal: 300_000, goalStart: '2026-10-01', goalEnd: '2026-12-31' });
    expect(partOfGoal(own, null, goalPeriod(own, DAY), DAY)).toBe(1);
    expect(inGoalPeriod(own, null, DAY)).toBe(own);
  });

  it('in whole numbers sums to the whole over the months of a year, and is never far from its share', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...GOAL_PERS),
        fc.constantFrom(...MONTHS_OF_YEAR),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: serial('2020-01-01'), max: serial('2030-12-31') }),
        (goalPer, fiscalYearStart, weights, total, day) => {
          const settings = typed({ goalPer, fiscalYearStart });
          const months = goalMonthsOfYear(settings, day);
          const first = MONTHS_OF_YEAR.indexOf(fiscalYearStart);
          // Within each quarter they sum to three, so that it is the same goal in each.
          const factors = weights.map((weight, month) => {
            const quarter = Math.floor(((month - first + 12) % 12) / 3);
            const sum = [0, 1, 2].reduce((all, i) => all + weights[(first + 3 * quarter + i) % 12]!, 0);
            return (3 * weight) / sum;
          });
          const whole = months.map((month) => wholePartOfGoal(total, settings, factors, month, day));
          const times = { goalPeriod: 12, quarter: 4, fiscalYear: 1 }[goalPer];
          expect(whole.reduce((all, part) => all + part, 0)).toBe(times * total);
          months.forEach((month, i) => {
            expect(Number.isInteger(whole[i])).toBe(true);
            expect(
              Math.abs(whole[i]! - total * partOfGoal(settings, factors, month, day)),
            ).toBeLessThanOrEqual(1.000001);
          });
        },
      ),
    ));
});
