import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPeriods, keepingOf, type PromisedTerms } from '../../../src/measures/keeping/keeping.ts';
import type { Followed, KeepingBasis } from '../../../src/measures/keeping/keepingBasis.ts';
import { concessionsOf, strictestOf } from '../../../src/measures/keeping/strictest.ts';

const NEVER = Number.POSITIVE_INFINITY;
const lead = (hours: number, attempts: number, reachedAt = NEVER): Followed => ({
  hours,
  attempts,
  reachedAt,
  own: null,
});
const basisOf = (weeks: KeepingBasis['weeks']): KeepingBasis => ({ weeks, hasSpeed: true, hasDepth: true });
const weeksOf = (n: number, followed: readonly Followed[]) =>
  Array.from({ length: n }, () => ({ leads: followed.length, followed }));
const TERMS: PromisedTerms = {
  leads: 100,
  hours: 4,
  attempts: 5,
  threshold: 0.8,
  repHours: 1_000,
  minutesPerAttempt: 5,
};

describe('how often an agreement is kept', () => {
  it('is always where every lead has been called at once and five times', () => {
    const drawn = drawPeriods(basisOf(weeksOf(52, new Array(50).fill(lead(1, 5)))), 30)!;
    expect(keepingOf(drawn, TERMS)).toEqual({ marketing: 1, sales: 1, speed: 1, depth: 1 });
  });

  it('is never where sales has called nobody', () => {
    const drawn = drawPeriods(basisOf(weeksOf(52, new Array(50).fill(lead(NEVER, 0)))), 30)!;
    expect(keepingOf(drawn, TERMS)).toMatchObject({ marketing: 1, sales: 0, speed: 0, depth: 0 });
  });

  it('counts a lead that was reached as done, if it is said so', () => {
    const drawn = drawPeriods(basisOf(weeksOf(52, new Array(50).fill(lead(1, 2, 2)))), 30)!;
    expect(keepingOf(drawn, TERMS).depth).toBe(1);
  });

  it('knows that hours which are not there make no attempts', () => {
    const drawn = drawPeriods(basisOf(weeksOf(52, new Array(50).fill(lead(1, 5)))), 30)!;
    // 214 leads a month × 5 attempts × 5 minutes are 89 hours: half of them is not enough for 80 of 100.
    expect(keepingOf(drawn, { ...TERMS, repHours: 45 }).sales).toBe(0);
    const [repHours] = concessionsOf(drawn, { ...TERMS, repHours: 45 }, 5, 1).filter(
      ({ what }) => what === 'repHours',
    );
    expect(repHours!.keeping.sales).toBe(1);
  });

  it('holds a kind against its own promise', () => {
    const own = { ...lead(3, 5), own: { hours: 2, attempts: 5 } };
    const drawn = drawPeriods(basisOf(weeksOf(52, new Array(50).fill(own))), 30)!;
    expect(keepingOf(drawn, TERMS)).toMatchObject({ speed: 0, depth: 1 });
  });

  it('is not told from too few weeks', () => {
    expect(drawPeriods(basisOf(weeksOf(7, [lead(1, 5)])), 30)).toBeNull();
    expect(drawPeriods(basisOf(weeksOf(8, [lead(1, 5)])), 30)).not.toBeNull();
  });

  it('is the same every time', () => {
    const drawn = () => drawPeriods(basisOf(weeksOf(20, [lead(1, 5), lead(6, 1)])), 30)!;
    expect(keepingOf(drawn(), TERMS)).toEqual(keepingOf(drawn(), TERMS));
  });
});

const hours = fc.oneof(fc.double({ min: 0, max: 40, noNaN: true }), fc.constant(NEVER));
const weeks = fc.array(
  fc.array(fc.record({ hours, attempts: fc.nat(8), reachedAt: fc.constantFrom(1, 3, NEVER) }), {
    maxLength: 12,
  }),
  { minLength: 8, maxLength: 30 },
);

it('giving in never makes either side keep it less often, and what is strictest is kept', () => {
  fc.assert(
    fc.property(weeks, fc.integer({ min: 1, max: 60 }), (some, leads) => {
      const basis = basisOf(
        some.map((week) => ({ leads: week.length, followed: week.map((one) => ({ ...one, own: null })) })),
      );
      const drawn = drawPeriods(basis, 30, 200)!;
      const terms = { ...TERMS, leads, repHours: 10 };
      const now = keepingOf(drawn, terms);
      for (const { keeping } of concessionsOf(drawn, terms, 2, 1)) {
        expect(keeping.marketing!).toBeGreaterThanOrEqual(now.marketing!);
        expect(keeping.sales ?? 0).toBeGreaterThanOrEqual(now.sales ?? 0);
      }
      const strictest = strictestOf(drawn, terms);
      if (strictest.leads !== null)
        expect(keepingOf(drawn, { ...terms, leads: strictest.leads }).marketing).toBeGreaterThanOrEqual(0.95);
      if (strictest.sales)
        expect(keepingOf(drawn, { ...terms, ...strictest.sales }).sales).toBeGreaterThanOrEqual(0.95);
    }),
    { numRuns: 60 },
  );
});
