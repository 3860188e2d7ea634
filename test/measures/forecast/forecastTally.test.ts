import { describe, expect, it } from 'vitest';
import { forecastTallyOf, ordersUpTo } from '../../../src/measures/forecast/forecastTally.ts';
import { datasetFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

const LEADS = 'Record ID,Create Date,Became a Customer Date';
const DEALS = 'Deal ID,Deal Stage,Amount,Create Date,Close Date,Associated Contact IDs';
/** As of 2026-11-30. */
function tallyOf(leads: readonly string[] | null, deals: readonly string[] | null) {
  const { dataset } = datasetFrom({
    ...(leads ? { leads: [LEADS, ...leads].join('\n') } : {}),
    ...(deals ? { deals: [DEALS, ...deals].join('\n') } : {}),
  });
  return forecastTallyOf(dataset.records);
}
const ALL = Number.POSITIVE_INFINITY;

describe('each order comes in one way', () => {
  const tally = tallyOf(
    ['a,2026-09-01,', 'b,2026-09-01,', 'c,2026-09-01,'],
    [
      'first,Closed Won,100,2026-09-10,2026-10-01,a',
      'second,Closed Won,50,2026-10-05,2026-11-01,a',
      'undated,Closed Won,30,,2026-10-07,b',
      'nobodys,Closed Won,20,2026-10-01,2026-10-20,',
      'open,Contract Sent,70,2026-11-01,,c',
    ],
  );

  it('four orders, on the days of their close', () => {
    expect(tally.orders.map(({ day, amount }) => [day, amount])).toEqual([
      [serial('2026-10-01'), 100],
      [serial('2026-10-07'), 30],
      [serial('2026-10-20'), 20],
      [serial('2026-11-01'), 50],
    ]);
    expect(ordersUpTo(tally.orders, serial('2026-10-07'))).toBe(2);
    expect(ordersUpTo(tally.orders, serial('2026-10-06'))).toBe(1);
  });

  it('from a lead’s first deal, from a lead without a dated one, or from neither', () => {
    expect(tally.toDeal.endedWithin(0, ALL, 0)).toBe(2); // a and c have a deal
    expect(tally.toDeal.endedWithin(0, ALL, 1)).toBe(1); // b is an order at once
    expect(tally.otherDeals.beganWithin(0, ALL)).toBe(2); // second, and nobody's
    expect(tally.otherOrders.beganWithin(0, ALL)).toBe(0);
    expect(tally.deals.beganWithin(0, ALL)).toBe(4); // all that have a creation date
  });

  it('the open one with its step and amount', () =>
    expect(tally.open).toEqual([{ created: serial('2026-11-01'), amount: 70, stage: 'Contract Sent' }]));
});

it('a deal that closed before it was created was typed in afterwards: an order without a life', () => {
  const tally = tallyOf(null, ['a,Closed Won,10,2026-11-05,2026-11-01,']);
  expect(tally.orders).toEqual([{ day: serial('2026-11-01'), created: Number.NaN, amount: 10 }]);
  expect(tally.deals.beganWithin(0, ALL)).toBe(0);
  expect(tally.otherOrders.beganWithin(0, ALL)).toBe(1);
});

it('what lies after the as-of day has not happened: won later is open, created later is not there', () => {
  const tally = tallyOf(null, ['a,Closed Won,10,2026-11-05,2026-12-01,', 'b,Contract Sent,10,2026-12-01,,']);
  expect(tally.orders).toEqual([]);
  expect(tally.open.map(({ created, stage }) => [created, stage])).toEqual([[serial('2026-11-05'), '']]);
});

it('without deals an order is a lead that became a customer', () => {
  const tally = tallyOf(['a,2026-09-01,2026-10-01', 'b,2026-09-01,'], null);
  expect(tally.byDeals).toBe(false);
  expect(tally.orders.map(({ day }) => day)).toEqual([serial('2026-10-01')]);
  expect(tally.toCustomer.endedWithin(0, ALL, 0)).toBe(1);
});

it('what lacks a date is counted apart', () => {
  const tally = tallyOf(
    ['a,,'],
    ['won,Closed Won,10,2026-11-01,,', 'open,Contract Sent,10,,,', 'lost,Closed Lost,10,,2026-11-02,'],
  );
  expect(tally.undated).toEqual({ leads: 1, customers: 0, orders: 1, openDeals: 1 });
});
