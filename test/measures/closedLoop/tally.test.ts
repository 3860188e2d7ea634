import { expect, it } from 'vitest';
import { closedLoopTallyOf } from '../../../src/measures/closedLoop/tally.ts';
import { countedFrom, pairsOf } from '../../support/tallies.ts';

// As of 2026-11-30; the period is November.
const { records, cohort, settings } = countedFrom(
  {
    leads: `ID,Created,Source,Campaign,Email,Stage,Unqualified Reason
1,2026-11-02,Web,Spring,a@x.se,,
2,2026-11-03,web,spring,b@x.se,SQL,No budget
3,2026-11-04,fair,,c@x.se,,
4,2026-10-04,Web,Spring,d@x.se,,`,
    deals: `Deal ID,Lead ID,Email,Stage,Created,Close date,Amount
a,1,,Won,2026-11-05,2026-11-20,100.5
b,,c@x.se,Won,2026-11-05,2026-11-21,
c,4,,Won,2026-10-05,2026-10-20,40
d,,z@x.se,Won,2026-11-05,2026-11-22,7
e,2,,Lost,2026-11-05,2026-11-22,9
f,2,,Open,2026-11-05,2026-12-24,9
g,2,,Open,2026-12-05,,9`,
    spend: `Month,Source,Campaign,Cost
2026-11,web,Spring,60
2026-11,Mail,,5
2026-10,web,Spring,70`,
  },
  { periodStart: '2026-11-01', periodEnd: '2026-11-30' },
);
const tally = closedLoopTallyOf(records, cohort, settings);

it('leads and the amounts of their deals by source and campaign, case aside', () =>
  expect(tally.leads).toEqual([
    { source: 'Web', campaign: 'Spring', reached: [2, 2, 2, 2, 1], revenue: 100.5 },
    { source: 'fair', campaign: '', reached: [1, 1, 1, 1, 1], revenue: 0 },
  ]));

it('why leads were disqualified', () =>
  expect(tally.reasons).toEqual([{ source: 'web', reason: 'No budget', leads: 1 }]));

it('won deals by how their lead was found; one without an amount is a deal of 0', () =>
  expect(tally.won).toEqual({
    id: { deals: 2, revenue: 140.5 },
    email: { deals: 1, revenue: 0 },
    company: { deals: 0, revenue: 0 },
    none: { deals: 1, revenue: 7 },
  }));

it('those with a lead outside of the cohort, and those of the period that have an amount', () => {
  expect(tally.otherPeriod).toEqual({ deals: 1, revenue: 40 });
  expect(tally.inPeriod).toEqual({ deals: 2, revenue: 107.5 });
  expect(pairsOf(tally.orderValues)).toEqual([
    [7, 1],
    [100.5, 1],
  ]);
});

it('all deals are won, lost, open or created later', () =>
  expect([tally.lost, tally.open, tally.later]).toEqual([1, 1, 1]));

it('costs of the period by source and campaign', () => {
  // Costs of one day have no order of their own.
  expect([...tally.costs].sort((a, b) => b.cost - a.cost)).toEqual([
    { source: 'web', campaign: 'Spring', cost: 60, typed: null },
    { source: 'Mail', campaign: '', cost: 5, typed: null },
  ]);
  expect(tally.prorated).toBe(0);
});
