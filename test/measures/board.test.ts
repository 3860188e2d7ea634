import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../samples/random.ts';
import { boardOf } from '../../src/measures/board.ts';
import { attainment, type SlaGroup } from '../../src/measures/sla.ts';

interface Rep {
  readonly label: string;
  readonly met: number;
  readonly due: number;
}

const rep = (label: string, met: number, due: number): Rep => ({ label, met, due });

const board = (reps: readonly Rep[]) =>
  boardOf(
    reps.map(
      ({ label, met, due }): SlaGroup => ({
        label,
        leads: due,
        speed: null,
        depth: attainment({ met, missed: due - met, running: 0 }),
        routing: null,
        attemptsPerLead: null,
        reachedShare: null,
      }),
    ),
    ({ depth }) => depth,
  );

describe('the board', () => {
  it('does not let one lead of one win over 95 of 100', () => {
    const { standings } = board([rep('new', 1, 1), rep('good', 95, 100), rep('slow', 60, 100)])!;
    expect(standings.map(({ label, verdict }) => [label, verdict])).toEqual([
      ['good', 'above'],
      ['new', 'like'],
      ['slow', 'below'],
    ]);
  });

  it('weighs by how far the reps lie apart: with as many leads each it is the analysis of variance', () => {
    // r reps with n leads: own share = (Σn(p − P)² ÷ P(1 − P) − (r − 1)) ÷ ((r − 1)(n − 1)); here P = 0.7, r = 2, n = 100.
    const own = (2 / 0.21 - 1) / 99;
    const { team, weight, standings } = board([rep('a', 80, 100), rep('b', 60, 100)])!;
    expect(team).toBe(0.7);
    expect(weight).toBeCloseTo(1 / own - 1, 9);
    expect(standings[0]!.fair).toBeCloseTo((80 + 0.7 * weight) / (100 + weight), 12);
  });

  it.each([
    [2, 6],
    [5, 60],
  ])('finds the weight that reps with %i to %i leads were drawn with: Beta(6, 4) weighs 10', (few, many) => {
    const random = seededRandom(7);
    // The sixth smallest of nine uniform numbers is Beta(6, 4).
    const drawn = () => Array.from({ length: 9 }, () => random.unit()).sort((a, b) => a - b)[5]!;
    const reps = Array.from({ length: 20_000 }, (_, i) => {
      const rate = drawn();
      const due = random.whole(few, many);
      return rep(
        String(i),
        Array.from({ length: due }, () => random.chance(rate)).filter(Boolean).length,
        due,
      );
    });
    const { team, weight } = board(reps)!;
    expect(Math.abs(team - 0.6)).toBeLessThan(0.01);
    expect(Math.abs(weight - 10)).toBeLessThan(1);
  });

  it('puts all where the team is when they differ no more than by chance', () => {
    const { weight, standings } = board([rep('a', 7, 10), rep('b', 6, 10), rep('c', 0, 0)])!;
    expect(weight).toBe(Number.POSITIVE_INFINITY);
    expect(standings.map(({ label, fair, verdict }) => [label, fair, verdict])).toEqual([
      ['a', 0.65, 'like'],
      ['b', 0.65, 'like'],
    ]);
  });

  it('makes nobody the best by one lead, however far the reps lie apart', () => {
    const { standings } = board([rep('one', 1, 1), rep('all', 50, 50), rep('none', 0, 50)])!;
    expect(standings.map(({ label }) => label)).toEqual(['all', 'one', 'none']);
  });

  it('is not there while nothing is due', () => expect(board([rep('a', 0, 0)])).toBeNull());

  it('moves everyone towards the team and never beyond it', () => {
    const one = fc
      .integer({ min: 0, max: 300 })
      .chain((due) => fc.integer({ min: 0, max: due }).map((met) => rep('x', met, due)));
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (reps) => {
        const { team = 0, standings = [] } = board(reps) ?? {};
        for (const { attainment: own, fair } of standings) {
          expect(fair).toBeGreaterThanOrEqual(Math.min(own, team) - 1e-12);
          expect(fair).toBeLessThanOrEqual(Math.max(own, team) + 1e-12);
        }
        const order = standings.map(({ fair }) => fair);
        expect(order).toEqual([...order].sort((a, b) => b - a));
      }),
    );
  });
});
