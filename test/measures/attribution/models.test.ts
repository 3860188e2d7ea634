import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut } from '../../../src/formulas/attribution/credit.ts';
import { removalShares } from '../../../src/formulas/attribution/markov.ts';
import { PATH_MODELS } from '../../../src/formulas/attribution/ofPaths.ts';
import type { Path } from '../../../src/formulas/attribution/paths.ts';
import { RULES, sharesByRule } from '../../../src/formulas/attribution/rules.ts';
import { shapleyCredits } from '../../../src/formulas/attribution/shapley.ts';
import { callFunction } from '../../../src/functions/call.ts';
import { FUNCTIONS } from '../../../src/functions/table.ts';
import { describeShared } from '../../shared.ts';

type Cells = string | number | readonly (readonly (string | number)[])[];
const attribution = (...args: Cells[]) =>
  callFunction(FUNCTIONS.find(({ name }) => name === 'ATTRIBUTION')!, args) as [
    channel: string,
    credit: number,
  ][];
const column = <T>(values: readonly T[]) => values.map((value) => [value]);

/** Small networks of up to five channels. */
const CHANNELS = 5;
const path = fc.record({
  channels: fc.array(fc.nat(CHANNELS - 1), { minLength: 1, maxLength: 6 }),
  conversions: fc.nat(20),
  ended: fc.nat(20),
});
const paths = fc.array(path, { minLength: 1, maxLength: 8 });
const total = (some: readonly Path[]) => some.reduce((sum, { conversions }) => sum + conversions, 0);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describeShared(
  'data/attribution',
  '10 000 paths, as the R package ChannelAttribution shares them out',
  (file) => {
    const given = csvParse(readFileSync(file('paths.csv'), 'utf8'));
    const expected = csvParse(readFileSync(file('first_last_linear.csv'), 'utf8'));
    const of = (name: string) => column(given.map((row) => Number(row[name])));
    const written = column(given.map((row) => row.path!));

    it.each(['first', 'last', 'linear'])('by %s, conversions and value', (model) => {
      for (const what of ['conversions', 'value']) {
        const counted = of(`total_conversion${what === 'value' ? '_value' : 's'}`);
        const credits = new Map(attribution(written, counted, model));
        expect(credits.size).toBe(expected.length);
        for (const row of expected)
          expect(credits.get(row.channel_name!)! / Number(row[`${model}_touch_${what}`])).toBeCloseTo(1, 12);
      }
    });

    it.each(PATH_MODELS)('by %s, in which nothing is lost', (model) => {
      const conversions = of('total_conversions');
      const credits = attribution(written, conversions, model, of('total_null')).map(([, credit]) => credit);
      expect(sum(credits)).toBeCloseTo(sum(conversions.flat()), 6);
      expect(credits).toEqual([...credits].sort((a, b) => b - a));
    });
  },
);

describe('rules', () => {
  const journey = fc
    .record({
      ages: fc.array(fc.double({ min: 0, max: 4000, noNaN: true }), { minLength: 1, maxLength: 9 }),
      leadCreation: fc.integer({ min: -1, max: 8 }),
      opportunityCreation: fc.integer({ min: -1, max: 8 }),
    })
    .map(({ ages, leadCreation, opportunityCreation }) => ({
      touches: ages.length,
      ages: [...ages].sort((a, b) => b - a),
      leadCreation: Math.min(leadCreation, ages.length - 1),
      opportunityCreation: Math.min(opportunityCreation, ages.length - 1),
    }));

  it.each(RULES)('%s shares out all of a journey', (rule) =>
    fc.assert(
      fc.property(journey, (one) => {
        const shares = sharesByRule(rule, one);
        expect(shares).toHaveLength(one.touches);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(sum(shares)).toBeCloseTo(1, 9);
      }),
    ),
  );

  it('a touch that is two milestones has the parts of both', () =>
    expect(
      sharesByRule('wShaped', { touches: 3, ages: [9, 5, 1], leadCreation: 0, opportunityCreation: 1 }),
    ).toEqual([0.6, 0.3, 0.1].map((share) => expect.closeTo(share, 12))));

  it('a milestone that is not known leaves its part to the others, in proportion', () => {
    const [first, other] = sharesByRule('leadCreation', {
      touches: 2,
      ages: [5, 1],
      leadCreation: -1,
      opportunityCreation: -1,
    });
    expect(first! / other!).toBeCloseTo(0.4 / 0.2, 12);
  });
});

describe('Markov', () => {
  it('gives what pychattr prints for its example, but for its 10 000 random walks', () => {
    const credits = attribution(
      column(['A > B > A > B > B > A', 'A > B > B > A > A', 'A > A']),
      column([1, 1, 1]),
      'markov',
    );
    // Exactly: A can be reached without B in half of the walks, B not without A; 1 to 0.5.
    expect(credits.map(([, credit]) => credit)).toEqual([expect.closeTo(2, 12), expect.closeTo(1, 12)]);
    expect(credits[0]![1]).toBeCloseTo(1.991106, 1);
  });

  it('is what walking step by step gives, with each channel led into nowhere', () =>
    fc.assert(
      fc.property(paths, (some) => {
        const all = walked(some);
        fc.pre(all > 0);
        const effects = Array.from({ length: CHANNELS }, (_, channel) => 1 - walked(some, channel) / all);
        removalShares(some, CHANNELS).forEach((share, channel) => {
          expect(share).toBeCloseTo(effects[channel]! / sum(effects), 6);
        });
      }),
      { numRuns: 50 },
    ));

  /** The chance of a conversion, by moving the walkers on until next to none is left. */
  function walked(some: readonly Path[], removed = -1): number {
    const left = new Map<number, number>();
    const moves = new Map<string, number>();
    for (const { channels, conversions, ended } of some) {
      [-1, ...channels].forEach((from, i) => {
        const to = channels[i];
        left.set(from, (left.get(from) ?? 0) + conversions + ended);
        const count = (key: string, n: number) => moves.set(key, (moves.get(key) ?? 0) + n);
        if (to !== undefined) count(`${from} ${to}`, conversions + ended);
        else count(`${from} won`, conversions);
      });
    }
    let there = new Map<number, number>([[-1, 1]]);
    let won = 0;
    for (let step = 0; step < 5000 && there.size > 0; step++) {
      const next = new Map<number, number>();
      for (const [from, chance] of there) {
        if (!left.get(from)) continue;
        won += (chance * (moves.get(`${from} won`) ?? 0)) / left.get(from)!;
        for (let to = 0; to < CHANNELS; to++) {
          const on = (chance * (moves.get(`${from} ${to}`) ?? 0)) / left.get(from)!;
          if (to !== removed && on > 1e-15) next.set(to, (next.get(to) ?? 0) + on);
        }
      }
      there = next;
    }
    return won;
  }
});

describe('Shapley', () => {
  it('is the mean of what a channel adds as it joins, over all orders of joining', () =>
    fc.assert(
      fc.property(paths, (some) => {
        const orders = permutations([...Array(CHANNELS).keys()]);
        const worth = (coalition: ReadonlySet<number>) =>
          total(some.filter(({ channels }) => channels.every((channel) => coalition.has(channel))));
        const means = new Array<number>(CHANNELS).fill(0);
        for (const order of orders) {
          const joined = new Set<number>();
          for (const channel of order) {
            const before = worth(joined);
            joined.add(channel);
            means[channel]! += (worth(joined) - before) / orders.length;
          }
        }
        shapleyCredits(some, CHANNELS).forEach((credit, channel) => {
          expect(credit).toBeCloseTo(means[channel]!, 9);
        });
      }),
      { numRuns: 30 },
    ));

  function permutations(values: readonly number[]): number[][] {
    if (values.length === 0) return [[]];
    return values.flatMap((value) =>
      permutations(values.filter((other) => other !== value)).map((rest) => [value, ...rest]),
    );
  }
});

describe('shares in money', () => {
  it('give back the sum to the öre, each within an öre of its share but for the largest', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 1e9 }),
        (weights, öre) => {
          const shares = weights.map((weight) => weight / sum(weights));
          const parts = shareOut(shares, öre / 100);
          expect(parts.reduce((all, part) => all + Math.round(part * 100), 0)).toBe(öre);
          const largest = shares.indexOf(Math.max(...shares));
          parts.forEach((part, i) => {
            if (i !== largest) expect(Math.abs(part - (shares[i]! * öre) / 100)).toBeLessThan(0.0051);
          });
        },
      ),
    ));
  it('leave the rest to the largest', () =>
    expect(shareOut([0.2, 0.4, 0.4], 0.04)).toEqual([0.01, 0.01, 0.02]));
});

describe('ATTRIBUTION', () => {
  it.each(PATH_MODELS)('by %s gives all of one path to its only channel', (model) =>
    expect(attribution('web', 100, model)).toEqual([['web', 100]]),
  );
  it('by time_decay halves the weight for every 7 days, and without days for every touch back', () => {
    expect(attribution('web@14 > fair@7 > mail@0', 7, 'time_decay')).toEqual([
      ['mail', 4],
      ['fair', 2],
      ['web', 1],
    ]);
    expect(attribution('web > fair > mail', 7, 'time_decay')).toEqual([
      ['mail', 4],
      ['fair', 2],
      ['web', 1],
    ]);
  });
  it('days do no harm to the other models, and a channel is the same in any case', () =>
    expect(attribution(column(['web@3 > fair@1,5', 'WEB']), column([2, 1]))).toEqual([
      ['web', 2],
      ['fair', 1],
    ]));
  it('takes another separator and a model in other dress', () =>
    expect(attribution('web | fair', 1, 'Time decay', '', '|')[0]![0]).toBe('fair'));
  it('of nothing gives nothing', () => expect(attribution(column(['', '']), column([1, 2]))).toBe(''));
  it('gives nothing to channels that brought nothing', () =>
    expect(attribution(column(['web', 'fair']), column([0, 0]), 'markov', column([3, 1]))).toEqual([
      ['web', 0],
      ['fair', 0],
    ]));
});
