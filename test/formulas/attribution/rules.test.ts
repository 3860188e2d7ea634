import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES, sharesByRule } from '../../../src/formulas/attribution/rules.ts';

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

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
