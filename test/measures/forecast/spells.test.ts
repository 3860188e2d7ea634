import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GOES_ON, Spells } from '../../../src/measures/forecast/spells.ts';

function spellsOf(...rows: readonly [began: number, ended: number, ending?: number][]): Spells {
  const spells = new Spells();
  for (const [began, ended, ending] of rows) spells.add(began, ended, ending);
  return spells;
}

it('what began, and what ended in a way, after the one day and up to the other', () => {
  const spells = spellsOf([10, 20], [10, 21, 1], [11, GOES_ON], [12, 20]);
  expect(spells.beganWithin(9, 10)).toBe(2);
  expect(spells.beganWithin(10, 12)).toBe(2);
  expect(spells.endedWithin(19, 20, 0)).toBe(2);
  expect(spells.endedWithin(20, 21, 0)).toBe(0);
  expect(spells.endedWithin(20, 21, 1)).toBe(1);
});

it('of those that began by a day, where that is asked; what goes on never ended', () => {
  const spells = spellsOf([10, 20], [12, 20], [13, GOES_ON]);
  expect(spells.endedWithin(0, 100, 0, 11)).toBe(1);
  expect(spells.endedWithin(0, Number.POSITIVE_INFINITY, 0)).toBe(2);
});

it('an end before the beginning is on its day', () =>
  expect(spellsOf([10, 4]).endedWithin(9, 10, 0)).toBe(1));

it('two parts add up to both, whatever the order', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(300), fc.nat(300), fc.nat(3))),
      fc.array(fc.tuple(fc.nat(300), fc.nat(300), fc.nat(3))),
      (one, other) => {
        const sum = spellsOf(...one);
        sum.addAll(spellsOf(...other));
        expect(sum.asColumns()).toEqual(spellsOf(...other, ...one).asColumns());
      },
    ),
  ));
