import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageGroupsOf, Followed } from '../../../src/measures/forecast/hazards.ts';
import { GOES_ON, Spells } from '../../../src/measures/forecast/spells.ts';

const EVERY = { from: 0, every: 1 };
/** Months of 100 days, from the day 1 on. */
const ENDS = [0, 100, 200];

function followed(rows: readonly (readonly [began: number, ended: number, ending: number])[]): Followed {
  const spells = new Spells();
  for (const [began, ended, ending] of rows) spells.add(began, ended, ending);
  return new Followed(spells, ENDS, 2);
}

describe('chances by age', () => {
  // Ages are in classes: 0 and 1, 2 and 3, 4 to 6, and so on, each about a third longer than the one before.
  it('are events ÷ days lived at ages of one class', () => {
    const rows = Array.from({ length: 10 }, (_, i) => [1, i < 2 ? 5 : GOES_ON, 0] as const);
    const hazards = followed(rows).hazards(EVERY, 2, 10);
    // Ten lived the day of age 4, on which two of them were won; eight went on to ages 5 and 6.
    expect(hazards.chance(0, 3, 1)).toBeCloseTo(2 / 26, 12);
    expect(hazards.chance(0, 3, 3)).toBeCloseTo(1 - (1 - 2 / 26) ** 3, 12);
    expect(hazards.chance(0, -1, 4)).toBe(0);
    // Who is seven days old has it behind them.
    expect(hazards.chance(0, 6, 5)).toBe(0);
  });

  it('a window knows what was in it alone: those that were there before come in at the age that they have', () => {
    // In the first month all are won on the first day, in the second none.
    const rows = [
      ...Array.from({ length: 20 }, () => [50, 50, 0] as const),
      ...Array.from({ length: 20 }, () => [150, GOES_ON, 0] as const),
    ];
    const made = followed(rows);
    expect(made.hazards({ from: 1, every: 1 }, 2, 10).chance(0, -1, 3)).toBe(0);
    expect(made.hazards({ from: 0, every: 2 }, 1, 10).chance(0, -1, 3)).toBeGreaterThan(0.9);
    expect(made.endedIn({ from: 1, every: 1 }, 2, 0)).toBe(0);
    expect(made.endedIn(EVERY, 2, 0)).toBe(20);
  });

  it('are from 0 to 1, never fall with time, and all ways together are at most 1', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.nat(150), fc.nat(1)), { minLength: 5 }),
        fc.integer({ min: -1, max: 60 }),
        (lives, age) => {
          const hazards = followed(
            lives.map(([began, days, ending]) => [began, began + days, ending]),
          ).hazards(EVERY, 2, 90);
          let before = 0;
          for (const days of [0, 1, 7, 30, 90]) {
            const chance = hazards.chance(0, age, days);
            expect(chance).toBeGreaterThanOrEqual(before - 1e-12);
            expect(chance).toBeLessThanOrEqual(1);
            expect(chance + hazards.chance(1, age, days)).toBeLessThanOrEqual(1 + 1e-9);
            before = chance;
          }
        },
      ),
      {
        numRuns: 50,
        // Nearly all have ended at the age of 39: what is left is a difference of numbers near 1.
        examples: [
          [
            [
              [1, 0, 0],
              [1, 14, 0],
              [1, 17, 1],
              [1, 25, 0],
              [1, 0, 0],
            ],
            39,
          ],
        ],
      },
    ));

  it('one thing after another: what follows in no days is nothing, what is sure to follow is the chance itself', () => {
    const rows = Array.from({ length: 10 }, (_, i) => [1, i < 5 ? 3 + i : GOES_ON, 0] as const);
    const hazards = followed(rows).hazards(EVERY, 2, 40);
    expect(hazards.followedBy(0, -1, 30, new Float64Array(31))).toBe(0);
    expect(hazards.followedBy(0, -1, 30, new Float64Array(31).fill(1))).toBeCloseTo(
      hazards.chance(0, -1, 30),
      12,
    );
  });
});

it('ages in classes keep how many there are', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 400 }), (counts) => {
      const groups = ageGroupsOf(Float64Array.from(counts));
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(counts.reduce((a, b) => a + b, 0));
    }),
  ));
