import { expect, it } from 'vitest';
import { cohortOf } from '../../../../src/measures/funnel/cohort.ts';
import { runBackwards } from '../../../../src/measures/trust/checks/runBackwards.ts';
import { datasetFrom } from '../../../support/reporting.ts';

it.each([
  ['2026-09-10,2026-09-11,2026-09-12,', 'in order', false],
  ['2026-09-10,2026-09-10,,', 'on one day', false],
  ['2026-09-10,2026-09-08,,', 'an MQL before it was created', true],
  ['2026-09-10,2026-09-12,2026-09-11,', 'an SQL before it was an MQL', true],
  ['2026-09-10,,,2026-09-01', 'a customer before it was created', true],
  [',2026-09-12,,2026-09-01', 'stages apart, of which no time is taken', false],
])('the stages of a lead with the dates %s are %s', (dates, _, isOdd) => {
  const { dataset, settings } = datasetFrom({
    leads: `ID,Created,MQL date,SQL date,Customer date\n1,${dates}`,
  });
  expect(runBackwards(dataset.records, cohortOf(dataset.records, settings))).toEqual(isOdd ? [0] : []);
});

it('only leads of the cohort are looked at', () => {
  const leads = 'ID,Created,MQL date\n1,2026-08-10,2026-08-08\n2,2026-09-10,2026-09-08';
  const { dataset, settings } = datasetFrom({ leads }, { periodStart: '2026-09-01' });
  expect(runBackwards(dataset.records, cohortOf(dataset.records, settings))).toEqual([1]);
});
