import { expect, it } from 'vitest';
import { forecastTallyOf } from '../../../src/measures/forecast/forecastTally.ts';
import { whyNotCustomers, whyNotOrders } from '../../../src/measures/forecast/whyNoForecast.ts';
import { type Csv, datasetFrom } from '../../support/reporting.ts';

const tallyOf = (csv: Csv) => forecastTallyOf(datasetFrom(csv).dataset.records);
/** So many won deals with a date, and so many without. */
const deals = (dated: number, undated: number) =>
  tallyOf({
    deals: [
      'Deal ID,Deal Stage,Amount,Create Date,Close Date',
      ...Array.from({ length: dated }, (_, i) => `d${i},Closed Won,10,2026-01-01,2026-02-01`),
      ...Array.from({ length: undated }, (_, i) => `u${i},Closed Won,10,2026-01-01,`),
    ].join('\n'),
  });

it('a tenth of the orders may lack their date, more may not', () => {
  expect(whyNotOrders(deals(9, 1))).toBeNull();
  expect(whyNotOrders(deals(8, 1))).toBe('undated');
});

it('deals of which none says whether it is won tell of no order', () => {
  const of = (...stages: string[]) =>
    whyNotOrders(
      tallyOf({
        deals: `Deal ID,Deal Stage,Create Date\n${stages.map((stage, i) => `${i},${stage},2026-01-01`).join('\n')}`,
      }),
    );
  expect([of('Kärnsteg', ''), of('Contract Sent'), of('Kärnsteg', 'Closed Lost')]).toEqual([
    'outcomesUntold',
    null,
    null,
  ]);
});

it('deals alone tell nothing of leads', () => expect(whyNotCustomers(deals(9, 0))).toBe('noRecords'));

it('no export: nothing', () => expect(whyNotOrders(tallyOf({}))).toBe('noRecords'));

it('leads that are only called converted: nobody says who is a customer', () => {
  const tally = tallyOf({ leads: 'ID,Created,Status\n1,2026-11-02,Converted\n2,2026-11-03,Open\n' });
  expect([whyNotCustomers(tally), whyNotOrders(tally)]).toEqual(['customersUntold', 'customersUntold']);
});
