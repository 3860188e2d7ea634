import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chanceBelowAll,
  priorOfShares,
  type Seen,
  shrunk,
  shrunkInterval,
  weightOf,
} from '../../src/formulas/shrinkage.ts';

const seen = (sum: number, n: number): Seen => ({ sum, n });

/** Customers and leads of eight sources. The figures of this part are scipy 1.17's and numpy's, of the formulas as printed. */
const SOURCES = [
  seen(25, 372),
  seen(3, 317),
  seen(13, 269),
  seen(5, 180),
  seen(7, 139),
  seen(9, 123),
  seen(3, 71),
  seen(0, 1),
];

describe('shares drawn towards that of all', () => {
  const prior = priorOfShares(SOURCES)!;

  it('by as much as the groups differ beyond chance', () => {
    expect(prior.mean).toBeCloseTo(65 / 1472, 15);
    expect(prior.weight).toBeCloseTo(112.563_073_236_298_96, 8);
    expect(SOURCES.map((group) => Math.round(87_272.835_82 * shrunk(group, prior)))).toEqual([
      5398, 1619, 4110, 2974, 4153, 5176, 3789, 3820,
    ]);
  });

  it('lie where scipy’s beta has its middle 95 %', () => {
    const [a, b] = [prior.weight * prior.mean, prior.weight * (1 - prior.mean)];
    expect([a, b].map((one) => one.toFixed(6))).toEqual(['4.970516', '107.592557']);
    const [low, high] = shrunkInterval(seen(3, 317), prior);
    expect(low).toBeCloseTo(0.008047635206, 9);
    expect(high).toBeCloseTo(0.033270956412, 9);
    expect(chanceBelowAll(seen(3, 317), prior)).toBeCloseTo(0.99870945838, 9);
  });

  it('are that of all where the groups differ by chance alone', () => {
    const same = priorOfShares([seen(7, 10), seen(6, 10)])!;
    expect(same.weight).toBe(Number.POSITIVE_INFINITY);
    expect(shrunk(seen(0, 1), same)).toBe(0.65);
    expect(shrunkInterval(seen(0, 1), same)).toEqual([0.65, 0.65]);
    expect(chanceBelowAll(seen(0, 1), same)).toBe(0.5);
  });

  it('of nothing are nothing', () => expect(priorOfShares([seen(0, 0)])).toBeNull());

  it('go from that of all to the group’s own as it grows, without a jump, and never beyond either', () => {
    const group = fc
      .integer({ min: 0, max: 300 })
      .chain((n) => fc.integer({ min: 0, max: n }).map((sum) => seen(sum, n)));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 9 }), group, (groups, own) => {
        const all = priorOfShares(groups);
        if (!all || own.n === 0) return;
        const [one, more] = [shrunk(own, all), shrunk(seen(2 * own.sum, 2 * own.n), all)];
        const share = own.sum / own.n;
        const off = (value: number) => Math.abs(value - share);
        expect(off(more)).toBeLessThanOrEqual(off(one) + 1e-12);
        expect(off(one)).toBeLessThanOrEqual(off(all.mean) + 1e-12);
        const [low, high] = shrunkInterval(own, all);
        expect(low).toBeLessThanOrEqual(one + 1e-9);
        expect(high).toBeGreaterThanOrEqual(one - 1e-9);
        const next = shrunk(seen(own.sum, own.n + 1), all);
        expect(Math.abs(next - one)).toBeLessThanOrEqual(1 / (own.n + 1));
      }),
    );
  });
});

describe('the weight of several sets together', () => {
  it('is that of one where there is one, and of twice the same', () => {
    const variance = (65 / 1472) * (1 - 65 / 1472);
    const one = weightOf([{ groups: SOURCES, variance }]);
    expect(one).toBeCloseTo(112.563_073_236_298_96, 8);
    expect(
      weightOf([
        { groups: SOURCES, variance },
        { groups: SOURCES, variance },
      ]),
    ).toBeCloseTo(one, 9);
  });

  it('of means is Bühlmann and Straub’s: groups of 4 with means 10 and 20 whose values differ by 1 weigh 2', () => {
    // Values 9, 9, 11, 11 and 19, 19, 21, 21: variance of all 26, within a group 1 (4/3 without bias).
    const spread = { groups: [seen(40, 4), seen(80, 4)], variance: 26 };
    // ρ = (200 ÷ 26 − 1) ÷ (8 − 4 − 1): above one, so the least weight holds.
    expect(weightOf([spread])).toBe(2);
    // With values 20 apart as well: variance of all 125, ρ = (200 ÷ 125 − 1) ÷ 3 = 0.2, weight 4.
    expect(weightOf([{ ...spread, variance: 125 }])).toBeCloseTo(4, 12);
  });
});
