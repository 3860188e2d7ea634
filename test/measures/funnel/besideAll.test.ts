import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../samples/random.ts';
import { wilson } from '../../../src/formulas/wilson.ts';
import { besideAll } from '../../../src/measures/funnel/besideAll.ts';
import type { Reached } from '../../../src/measures/funnel/reached.ts';

const group = (leads: number, customers: number | null) => ({
  reached: [leads, null, null, null, customers] as unknown as Reached,
});

describe('groups beside all', () => {
  it('are told apart by more than chance among as many groups', () => {
    // 20 of 100 beside 10 %: twice binom.sf(19, 100, 0.1) = 0.0040; with 13 groups 0.052.
    const others = (n: number) => Array.from({ length: n }, () => group(1000, 100));
    const first = (n: number) => besideAll([group(100, 20), ...others(n)], 1)[0]!.beside;
    expect([first(2), first(30)]).toEqual(['above', 'like']);
  });

  it('of many equal sources none is marked in at least 19 of 20 reports', () => {
    const random = seededRandom(5);
    let marked = 0;
    for (let world = 0; world < 400; world++) {
      const groups = Array.from({ length: 20 }, () =>
        group(150, Array.from({ length: 150 }, () => random.chance(0.1)).filter(Boolean).length),
      );
      if (besideAll(groups, 1).some(({ beside }) => beside !== 'like')) marked++;
    }
    expect(marked / 400).toBeLessThan(0.05);
  });

  it('have wider intervals where customers come in flocks', () => {
    const [one] = besideAll([group(100, 20), group(900, 90)], 2);
    expect(one!.interval).toEqual(wilson(10, 50));
    expect(one!.beside).toBe('like');
  });

  it('stand beside nothing where nobody or everybody is a customer, or nothing is told', () => {
    expect(besideAll([group(10, 0), group(5, 0)], 1).map(({ beside }) => beside)).toEqual([null, null]);
    expect(besideAll([group(10, 10)], 1)[0]!.beside).toBeNull();
    expect(besideAll([group(10, null), group(0, 0)], 1)).toEqual([
      { interval: null, beside: null },
      { interval: null, beside: null },
    ]);
  });
});
