import { beforeAll, describe, expect, it } from 'vitest';
import { bandsOf, chancesSaid, type Said } from '../../../bench/calibration.ts';

/**
 * `npm run calibrate` does it with 300 companies; with fewer of them a share differs by chance as well: by its standard
 * error, twice of which is allowed for besides.
 */
const COMPANIES = 40;
const POINTS = 0.1;

describe('the chance of the goal is what it says', () => {
  let all: readonly Said[] = [];
  beforeAll(() => {
    all = chancesSaid(COMPANIES, 1);
  });
  it.each(['customers', 'revenue'] as const)(
    '%s: each band’s share reached lies within 10 points',
    (subject) => {
      const said = all.filter((one) => one.subject === subject);
      expect(said.length).toBeGreaterThan(COMPANIES);
      for (const { of, said: chance, reached } of bandsOf(said)) {
        if (of === 0) continue;
        const byChance = 2 * Math.sqrt((chance * (1 - chance)) / of);
        expect(Math.abs(reached - chance)).toBeLessThan(POINTS + byChance);
      }
    },
  );

  it('of ten ranges of 80 % eight or nine hold', () => {
    for (const subject of ['customers', 'revenue']) {
      const said = all.filter((one) => one.subject === subject);
      const held = said.filter(({ low, high, came }) => low <= came && came <= high).length;
      expect(held / said.length).toBeGreaterThan(0.75);
    }
  });
});

it('bands: a chance on the border is of the upper one, and 100 % of the last', () => {
  const one = { subject: 'leads', company: 0, asOf: 0, low: 0, high: 0, expected: 0, came: 0 } as const;
  const bands = bandsOf([
    { ...one, chance: 0.2, reached: true },
    { ...one, chance: 1, reached: false },
  ]);
  expect(bands.map(({ of }) => of)).toEqual([0, 1, 0, 0, 1]);
  expect([bands[1]!.reached, bands[4]!.reached]).toEqual([1, 0]);
});
