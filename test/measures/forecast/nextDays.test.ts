import { describe, expect, it } from 'vitest';
import { CUSTOMERS_FROM_LEADS, REVENUE_FROM_OPEN_DEALS } from '../../../src/measures/forecast/nextDays.ts';
import { steadyLives, tallyOfLives } from '../../support/forecasts.ts';
import { serial } from '../../support/serial.ts';

const asOf = serial('2026-10-31');
const later = tallyOfLives(steadyLives('2025-09-01', '2027-02-28'), serial('2027-02-28'));
const tally = tallyOfLives(steadyLives('2025-09-01', '2027-02-28'), asOf);

describe.each([
  ['customers of the next 90 days from the leads that are there', CUSTOMERS_FROM_LEADS, 90, 0.9],
  ['revenue of the next 30 days from the deals that are open', REVENUE_FROM_OPEN_DEALS, 30, 0.8],
] as const)('%s', (_, what, days, level) => {
  const made = what.forecast(tally, asOf, days, level);
  if ('why' in made) throw new Error(made.why);
  const came = what.came(later, asOf, asOf + days);

  it('where nothing changes the range holds, and what is expected is near what comes', () => {
    expect(made.low).toBeLessThanOrEqual(came);
    expect(made.high).toBeGreaterThanOrEqual(came);
    expect(made.expected / came).toBeGreaterThan(0.8);
    expect(made.expected / came).toBeLessThan(1.25);
  });

  it('its record held', () => expect(made.record.held).toBe(made.record.of));
});

it('only what was there counts: a deal that is begun and won later is not of the open ones', () => {
  // Of 30 days all ten orders are of deals that were open before; of 60 days ten more, whose deals were begun since.
  expect(REVENUE_FROM_OPEN_DEALS.came(later, asOf, asOf + 30)).toBe(10_000);
  expect(REVENUE_FROM_OPEN_DEALS.came(later, asOf, asOf + 60)).toBe(10_000);
});

it('says why where it cannot be told', () => {
  const nobody = { ...tally, hasLeads: false };
  expect(CUSTOMERS_FROM_LEADS.forecast(nobody, asOf, 90, 0.9)).toEqual({ why: 'noRecords' });
  const worthless = { ...tally, orders: tally.orders.map((order) => ({ ...order, amount: Number.NaN })) };
  expect(REVENUE_FROM_OPEN_DEALS.forecast(worthless, asOf, 30, 0.8)).toEqual({ why: 'noAmounts' });
});
