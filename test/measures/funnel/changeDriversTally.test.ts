import { expect, it } from 'vitest';
import { changeDriversTallyOf } from '../../../src/measures/funnel/changeDriversTally.ts';
import { serial } from '../../support/serial.ts';
import { countedFrom, pairsOf } from '../../support/tallies.ts';

const span = (first: string, last: string) => ({ start: serial(first), end: serial(last) });
/** As of the last day of November 2026: 30 days after the last of `now`, and so until the last day of September for `before`. */
const talliedOf = (leads: readonly string[], deals: readonly string[] = []) => {
  const csv = {
    leads: ['ID,Source,Created,Stage,SQL date,Customer date', ...leads].join('\n'),
    deals: ['Deal ID,Lead ID,Stage,Close date,Amount', 'other,,Lost,2026-01-01,1', ...deals].join('\n'),
  };
  const { records } = countedFrom(csv);
  return changeDriversTallyOf(records, span('2026-10-02', '2026-10-31'), span('2026-08-02', '2026-08-31'));
};

it('counts each side by source, as far as its leads had come so many days after its end', () => {
  const { now, before, followed } = talliedOf([
    '1,web,2026-10-02 00:00,,2026-11-30 23:59,',
    '2,Web,2026-10-31 23:59,,,2026-11-30',
    '3,web,2026-08-02,,2026-09-30 23:59,2026-10-01',
    '4,fair,2026-08-31 23:59,,2026-10-01,',
    // Beside both spans, and between them.
    '5,web,2026-11-01,,2026-11-02,',
    '6,web,2026-09-15,,2026-09-16,',
    '7,web,2026-08-01 23:59,,2026-08-03,',
    '8,web,,,2026-10-05,',
  ]);
  const inShort = ({ sources }: typeof now) => sources.map(({ label, reached }) => [label, ...reached]);
  expect(followed).toBe(30);
  expect(inShort(now)).toEqual([['web', 2, 2, 2, 1, 1]]);
  expect(inShort(before)).toEqual([
    ['web', 1, 1, 1, 0, 0],
    ['fair', 1, 0, 0, 0, 0],
  ]);
});

it('what nothing dates counts as it is by the as-of day, and is said', () => {
  const { now, before } = talliedOf([
    '1,web,2026-10-05,SQL,,',
    '2,web,2026-08-05,SQL,,',
    '3,web,2026-08-05,Lead,,',
  ]);
  expect([now.undated, before.undated]).toEqual([1, 1]);
  expect(before.sources[0]!.reached).toEqual([2, 1, 1, 0, 0]);
});

it('counts customers by what their deals that were won by then are worth together, nothing included', () => {
  const lead = (id: number) => `${id},web,2026-08-05,,,2026-08-20`;
  const { before } = talliedOf(
    [lead(1), lead(2), lead(3), lead(4), lead(5)],
    [
      'a,1,Won,2026-09-30,0.1',
      'b,1,Won,2026-08-20,0.2',
      // Followed until the end of September.
      'c,1,Won,2026-10-01,500',
      'd,2,Won,,0.3',
      'e,3,Won,2026-09-01,',
      'f,4,Lost,2026-09-01,70',
    ],
  );
  expect(pairsOf(before.sources[0]!.amounts)).toEqual([
    [0, 3],
    [0.3, 2],
  ]);
});
