import { expect, it } from 'vitest';
import { funnelTallyOf } from '../../../src/measures/funnel/tally.ts';
import { countedFrom, pairsOf } from '../../support/tallies.ts';

const { records, cohort } = countedFrom({
  leads: `ID,Created,Source,Campaign,Owner,MQL date,SQL date,Customer date,Stage
1,2026-09-01,Web,Spring,Ada,2026-09-03,2026-09-06,2026-10-01,
2,2026-09-30 23:00,web ,,Bo,2026-10-02 01:00,,,
3,2026-10-05,,,,2026-10-04,,,
4,,fair,Spring,Ada,,,,MQL`,
});
const tally = funnelTallyOf(records, cohort);

it('each lead counts at its stage and at those before', () => expect(tally.reached).toEqual([4, 4, 1, 1, 1]));

it('groups are called as they were first written, blank ones \u2018\u2019', () => {
  expect(tally.bySource).toEqual([
    { label: 'Web', reached: [2, 2, 1, 1, 1] },
    { label: '', reached: [1, 1, 0, 0, 0] },
    { label: 'fair', reached: [1, 1, 0, 0, 0] },
  ]);
  expect(tally.byCampaign.map(({ label, reached }) => [label, reached[0]])).toEqual([
    ['Spring', 2],
    ['', 2],
  ]);
  expect(tally.byOwner.map(({ label, reached }) => [label, reached[0]])).toEqual([
    ['Ada', 2],
    ['Bo', 1],
    ['', 1],
  ]);
  expect(tally.byMonth.map(({ label, reached }) => [label, reached[0]])).toEqual([
    ['2026-09', 2],
    ['2026-10', 1],
    ['', 1],
  ]);
});

it('days are civil days between two dates, 0 where they run backwards, and none where one is missing', () => {
  // Lead to MQL: 2 days, 2 days from a late evening to an early morning, and one that runs backwards.
  expect(tally.stepDays.map(pairsOf)).toEqual([
    [],
    [
      [0, 1],
      [2, 2],
    ],
    [[3, 1]],
    [],
    // From SQL: nobody records opportunities.
    [[25, 1]],
  ]);
  expect(pairsOf(tally.daysToCustomer)).toEqual([[30, 1]]);
});
