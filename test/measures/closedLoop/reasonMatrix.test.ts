import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonMatrixOf } from '../../../src/measures/closedLoop/reasonMatrix.ts';

const counts = fc.array(
  fc.record({
    source: fc.constantFrom('web', 'Web', 'fair', 'mail', 'call', ''),
    reason: fc.constantFrom('No budget', 'no budget', 'Student', ''),
    leads: fc.integer({ min: 1, max: 50 }),
  }),
  { maxLength: 30 },
);
const total = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

describe('the reasons beside the sources', () => {
  it('sum to the leads, by row and in all, however many columns there are', () =>
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 7 }), (reasons, columns) => {
        const { rows, sources, hasOthers } = reasonMatrixOf({ reasons }, columns);
        for (const { bySource, leads } of rows) {
          expect(total(bySource)).toBe(leads);
          expect(bySource).toHaveLength(sources.length + Number(hasOthers));
          expect(bySource.length).toBeLessThanOrEqual(columns);
        }
        expect(total(rows.map(({ leads }) => leads))).toBe(total(reasons.map(({ leads }) => leads)));
        if (rows.length > 0) expect(total(rows.map(({ share }) => share))).toBeCloseTo(1, 9);
      }),
    ));

  it('have the sources with the most leads, and the reason that nobody gave last', () => {
    const reasons = [
      { source: 'web', reason: '', leads: 9 },
      { source: 'fair', reason: 'Student', leads: 5 },
      { source: 'Fair', reason: 'student', leads: 2 },
      { source: 'mail', reason: 'Student', leads: 1 },
      { source: 'call', reason: 'No budget', leads: 1 },
    ];
    expect(reasonMatrixOf({ reasons }, 3)).toEqual({
      sources: ['web', 'fair'],
      hasOthers: true,
      rows: [
        { reason: 'Student', leads: 8, share: 8 / 18, bySource: [0, 7, 1] },
        { reason: 'No budget', leads: 1, share: 1 / 18, bySource: [0, 0, 1] },
        { reason: '', leads: 9, share: 0.5, bySource: [9, 0, 0] },
      ],
    });
    expect(reasonMatrixOf({ reasons }, 4)).toMatchObject({
      sources: ['web', 'fair', 'mail', 'call'],
      hasOthers: false,
    });
  });
});
