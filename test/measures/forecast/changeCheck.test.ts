import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeCheckOf, YOUNG_DAYS } from '../../../src/measures/forecast/changeCheck.ts';
import { GOES_ON, Spells } from '../../../src/measures/forecast/spells.ts';

const DAY = 1000;
/** Ten leads a day for 400 days; so many of those created on a day become customers after ten days. */
function leadsWith(customersOf: (created: number) => number): Spells {
  const spells = new Spells();
  for (let created = DAY - 399; created <= DAY; created++) {
    const customers = customersOf(created);
    spells.add(created, created + 10, 0, customers);
    spells.add(created, GOES_ON, 0, 10 - customers);
  }
  return spells;
}

const isYoung = (created: number) => created > DAY - YOUNG_DAYS;

describe('has conversion changed?', () => {
  it('not where young leads become customers as the older ones did', () => {
    const check = changeCheckOf(
      leadsWith((created) => created % 2),
      DAY,
    );
    expect(check.changed).toBe(false);
    expect(check.direction).toBeNull();
    expect(check.observed).toBeCloseTo(check.expected, 0);
  });

  it('down where half as many of the young ones do, up where twice as many do', () => {
    expect(
      changeCheckOf(
        leadsWith((day) => (isYoung(day) ? 1 : 2)),
        DAY,
      ).direction,
    ).toBe('down');
    expect(
      changeCheckOf(
        leadsWith((day) => (isYoung(day) ? 2 : 1)),
        DAY,
      ).direction,
    ).toBe('up');
  });

  it('young leads do not look worse for being young: what comes after the day is not looked at', () => {
    const all = leadsWith(() => 1);
    const known = new Spells();
    const { began, ended, count } = all.asColumns();
    for (let i = 0; i < began.length; i++)
      known.add(began[i]!, ended[i]! <= DAY ? ended[i]! : GOES_ON, 0, count[i]!);
    expect(changeCheckOf(all, DAY)).toEqual(changeCheckOf(known, DAY));
    expect(changeCheckOf(all, DAY).changed).toBe(false);
  });

  it('nothing to compare: no change', () => {
    expect(changeCheckOf(new Spells(), DAY).changed).toBe(false);
    const young = new Spells();
    young.add(DAY - 3, DAY - 1);
    expect(changeCheckOf(young, DAY).changed).toBe(false);
  });

  it('it rings in about 5 of 100 cases where chance alone is at work', () => {
    let rung = 0;
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(99)), (draws) => {
        const check = changeCheckOf(
          leadsWith(() => [...draws.take(10)].filter((draw) => draw < 10).length),
          DAY,
        );
        if (check.changed) rung++;
      }),
      { numRuns: 60, seed: 17 },
    );
    expect(rung).toBeLessThanOrEqual(8);
  });
});
