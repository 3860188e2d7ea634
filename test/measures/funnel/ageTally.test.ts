import { expect, it } from 'vitest';
import { type AgeCounts, ageTallyOf } from '../../../src/measures/funnel/ageTally.ts';
import { countedFrom, pairsOf } from '../../support/tallies.ts';

// As of 2026-11-30.
const { records, cohort } = countedFrom({
  leads: `ID,Created,Source,Customer date,Stage
1,2026-11-01,Web,2026-11-11,
2,2026-11-01,web,2026-10-01,
3,2026-11-20,,,
4,2026-10-31,Web,,
5,,fair,2026-11-11,
6,2026-11-01,fair,,Customer`,
});
const tally = ageTallyOf(records, cohort);
const days = ({ label, customers, customersLived, others }: AgeCounts) => [
  label,
  pairsOf(customers),
  pairsOf(customersLived),
  pairsOf(others),
];

it('a customer counts at its age when it became one, and by the days since its creation', () =>
  expect(days(tally.all)).toEqual([
    '',
    [
      [0, 1],
      [10, 1],
    ],
    [[29, 2]],
    [
      [10, 1],
      [30, 1],
    ],
  ]));

it('and the same by source and by month of creation, the oldest lead first', () => {
  expect(tally.bySource.map(days)).toEqual([
    [
      'Web',
      [
        [0, 1],
        [10, 1],
      ],
      [[29, 2]],
      [[30, 1]],
    ],
    ['', [], [], [[10, 1]]],
  ]);
  expect(tally.byMonth.map(days)).toEqual([
    ['2026-10', [], [], [[30, 1]]],
    [
      '2026-11',
      [
        [0, 1],
        [10, 1],
      ],
      [[29, 2]],
      [[10, 1]],
    ],
  ]);
});

it('a lead without a creation date, and a customer without a date, have no age', () =>
  expect(tally.without).toEqual({ created: 1, customerDate: 1 }));
