import { expect, it } from 'vitest';
import { monthTallyOf } from '../../../src/measures/funnel/monthTally.ts';
import { seasonOf } from '../../../src/measures/plan/season.ts';
import { type Csv, datasetFrom } from '../../support/reporting.ts';

function seasonFrom(csv: Csv) {
  const { records } = datasetFrom(csv).dataset;
  return seasonOf(monthTallyOf(records), records.asOf.day);
}

const month = (i: number) =>
  `${2024 + Math.floor((10 + i) / 12)}-${String(((10 + i) % 12) + 1).padStart(2, '0')}`;
/** One won deal a month from November 2024 on, and so many more in January. */
const season = (months: number, moreInJanuary: number) => {
  const lines: string[] = [];
  for (let i = 0; i < months; i++) {
    const times = month(i).endsWith('-01') ? 1 + moreInJanuary : 1;
    for (let k = 0; k < times; k++) lines.push(`d${i}-${k},Won,${month(i)}-10,1000`);
  }
  const deals = `Deal ID,Stage,Close date,Amount\n${lines.join('\n')}`;
  return seasonFrom({ deals });
};

it('is each month’s part of the customers of whole years, drawn towards a twelfth', () => {
  // As of 2026-11-30: two years, 26 customers in January and 2 in each other month; two are given to each.
  const { factors, months, customers } = season(25, 12)!;
  expect([months, customers]).toEqual([24, 48]);
  expect(factors[0]).toBeCloseTo((28 * 12) / 72, 12);
  expect(factors[1]).toBeCloseTo((4 * 12) / 72, 12);
  expect(factors.reduce((sum, factor) => sum + factor, 0)).toBeCloseTo(12, 12);
});

it('is none before two whole years are there', () => {
  const deals = (first: string) =>
    seasonFrom({ deals: `Deal ID,Stage,Close date,Amount\na,Won,${first},1\nb,Won,2026-10-31,1` });
  expect(deals('2024-11-30')).not.toBeNull();
  expect(deals('2024-12-01')).toBeNull();
  expect(seasonFrom({ leads: 'ID,Created\n1,2026-01-01' })).toBeNull();
});
