import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removalShares } from '../../../src/formulas/attribution/markov.ts';
import type { Path } from '../../../src/formulas/attribution/paths.ts';
import { callFunction } from '../../../src/functions/call.ts';
import { FUNCTIONS } from '../../../src/functions/table.ts';

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
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

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
