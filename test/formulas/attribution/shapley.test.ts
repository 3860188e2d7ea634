import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../../src/formulas/attribution/paths.ts';
import { shapleyCredits } from '../../../src/formulas/attribution/shapley.ts';

/** Small networks of up to five channels. */
const CHANNELS = 5;
const path = fc.record({
  channels: fc.array(fc.nat(CHANNELS - 1), { minLength: 1, maxLength: 6 }),
  conversions: fc.nat(20),
  ended: fc.nat(20),
});
const paths = fc.array(path, { minLength: 1, maxLength: 8 });
const total = (some: readonly Path[]) => some.reduce((sum, { conversions }) => sum + conversions, 0);

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
