import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likelyShare } from '../../src/sidebar/likelyShare.ts';

const seconds = fc.double({ min: 0, max: 1000, noNaN: true });
const usual = fc.double({ min: 0.1, max: 400, noNaN: true });

it('goes by the time that the last run took', () => {
  expect(likelyShare(0, 20)).toBe(0);
  expect(likelyShare(10, 20)).toBeCloseTo(0.45, 9);
  expect(likelyShare(20, 20)).toBeCloseTo(0.9, 9);
});
it('never goes back and never says that it is done', () =>
  fc.assert(
    fc.property(seconds, seconds, usual, (one, other, time) => {
      const [before, after] = [Math.min(one, other), Math.max(one, other)].map((at) => likelyShare(at, time));
      expect(before).toBeLessThanOrEqual(after!);
      // What is shown is a whole percent.
      expect(Math.round(after! * 100)).toBeLessThan(100);
    }),
  ));
