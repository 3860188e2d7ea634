import fc from 'fast-check';
import { expect, it } from 'vitest';
import { monthFactorsOf } from '../../../src/measures/plan/monthFactors.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { settingsFrom } from '../../../src/settings/parseSettings.ts';
import { MONTHS_OF_YEAR } from '../../../src/settings/settings.ts';

const settingsOf = (goalPer: string, fiscalYearStart = 'january') =>
  settingsFrom({ goalPer, fiscalYearStart }, NO_LISTS).settings;
const seasonOf = (factors: readonly number[]) => ({ factors, months: 24, customers: 100 });
const ONLY_JUNE = seasonOf(MONTHS_OF_YEAR.map((month) => (month === 'june' ? 12 : 0)));

it('asks for leads as much earlier as own customers come later, and for none after that', () => {
  const { revenue, leads } = monthFactorsOf(settingsOf('fiscalYear'), ONLY_JUNE, [0.5, 0.3, 0.2])!;
  expect(revenue).toEqual(ONLY_JUNE.factors);
  expect(leads).toEqual([0, 0, 0, 2.4, 3.6, 6, 0, 0, 0, 0, 0, 0]);
});

it('is none where every month is as the others: a goal of the goal period, or no season told', () => {
  expect(monthFactorsOf(settingsOf('goalPeriod'), ONLY_JUNE, [1])).toBeNull();
  expect(monthFactorsOf(settingsOf('fiscalYear'), null, [0.5, 0.5])).toBeNull();
});

it('sets the months of a quarter against each other only', () => {
  const twice = seasonOf([1, 1, 2, 0.5, 0.5, 1, 1, 1, 1, 1, 1, 1]);
  const { revenue } = monthFactorsOf(settingsOf('quarter'), twice, null)!;
  expect(revenue.slice(0, 6)).toEqual([0.75, 0.75, 1.5, 0.75, 0.75, 1.5]);
  const fromMay = monthFactorsOf(settingsOf('quarter', 'february'), twice, null)!.revenue;
  // February to April: 1, 2, 0.5 of 3.5.
  expect(fromMay.slice(1, 4)).toEqual([0.8571, 1.7143, 0.4286]);
});

it('sums to as many months as there are, whatever season and lag', () =>
  fc.assert(
    fc.property(
      fc.constantFrom('quarter', 'fiscalYear'),
      fc.constantFrom(...MONTHS_OF_YEAR),
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 12, maxLength: 12 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }),
      (per, first, counts, came) => {
        const all = counts.reduce((sum, count) => sum + count, 0);
        const season = seasonOf(counts.map((count) => (count * 12) / all));
        const customers = came.reduce((sum, count) => sum + count, 0);
        const lag = customers > 0 ? came.map((count) => count / customers) : null;
        const { revenue, leads } = monthFactorsOf(settingsOf(per, first), season, lag)!;
        for (const factors of [revenue, leads])
          expect(factors.reduce((sum, factor) => sum + factor, 0)).toBeCloseTo(12, 9);
      },
    ),
  ));
