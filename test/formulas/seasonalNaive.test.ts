import { expect, it } from 'vitest';
import { seasonalNaive } from '../../src/formulas/seasonalNaive.ts';

const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

it('before there is a value of the same season: as it was last, with the errors so many steps ahead', () =>
  expect(seasonalNaive([3, 5, 9], 2, 12)).toEqual({ forecast: 9, errors: [6] }));

it('as it was in the same season, from the first such value on', () => {
  expect(seasonalNaive(year, 3, 12)!.forecast).toBe(3);
  expect(seasonalNaive(year.slice(0, 9), 3, 12)!.forecast).toBe(9);
  expect(seasonalNaive(year.slice(0, 10), 3, 12)!.forecast).toBe(1);
  expect(seasonalNaive([...year, 21], 1, 12)).toEqual({ forecast: 2, errors: [20] });
});

it('nothing of nothing', () => expect(seasonalNaive([], 1, 12)).toBeNull());
