import { describe, expect, it } from 'vitest';
import { monthEndsOf } from '../../../src/measures/forecast/monthEnds.ts';
import {
  customersOf,
  EVERY_MONTH,
  followedDeals,
  newLeadsOf,
  openOrdersOf,
  ordersOf,
  sumOf,
} from '../../../src/measures/forecast/subjects.ts';
import { steadyLives, tallyOfLives } from '../../support/forecasts.ts';
import { serial } from '../../support/serial.ts';

// Two leads a day, a third of them with a deal after 20 days, half of those won 30 days later.
const asOf = serial('2026-10-31');
const tally = tallyOfLives(steadyLives('2025-09-01', '2026-10-31'), asOf);
const ends = monthEndsOf(serial('2025-09-01'), asOf);
const cut = ends.length - 1;

describe('what is expected of a company in which nothing changes', () => {
  it('orders of the next 30 days: one in three days, nearly all from open deals', () => {
    const orders = ordersOf(tally, followedDeals(tally, ends), ends, 30, () => 2);
    const { parts } = orders.expected(cut, EVERY_MONTH, 30);
    expect(sumOf(parts)).toBeCloseTo(10, 0);
    expect(parts.openDeals).toBeGreaterThan(8);
    expect(parts.otherDeals).toBe(0);
    expect(orders.came(asOf - 30, asOf)).toBe(10);
  });

  it('of the next 90 days more and more from leads, and those to come', () => {
    const { parts } = ordersOf(tally, followedDeals(tally, ends), ends, 90, () => 2).expected(
      cut,
      EVERY_MONTH,
      90,
    );
    expect(sumOf(parts)).toBeGreaterThan(26);
    expect(sumOf(parts)).toBeLessThan(32);
    expect(parts.leadsToCome).toBeGreaterThan(8);
  });

  it('from the open deals alone it is the same as in all orders', () => {
    const all = ordersOf(tally, followedDeals(tally, ends), ends, 30, () => 2).expected(cut, EVERY_MONTH, 30);
    const open = openOrdersOf(tally, followedDeals(tally, ends), ends, 30).expected(cut, EVERY_MONTH, 30);
    expect(open.parts.openDeals).toBeCloseTo(all.parts.openDeals, 9);
    expect(sumOf(open.parts)).toBe(open.parts.openDeals);
  });

  it('customers among the leads that are there: those who become it at the age of 50 days', () => {
    const customers = customersOf(tally, ends, 90);
    // Leads of the last 50 days have it before them: 100 leads, a sixth of them.
    expect(sumOf(customers.expected(cut, EVERY_MONTH, 90).parts)).toBeCloseTo(100 / 6, -0.5);
    // One in three days of the 50 days before.
    expect(Math.abs(customers.came(asOf - 90, asOf) - 50 / 3)).toBeLessThan(1);
  });

  it('new leads at the pace of the days, unless the plan knows better', () => {
    expect(sumOf(newLeadsOf(tally, ends, () => null).expected(cut, EVERY_MONTH, 30).parts)).toBeCloseTo(
      60,
      6,
    );
    const planned = newLeadsOf(tally, ends, () => ({ leads: 75, learntFrom: 100 }));
    expect(sumOf(planned.expected(cut, EVERY_MONTH, 30).parts)).toBe(75);
  });
});

it('the less was learnt from the less sure it is', () => {
  const { unsure } = openOrdersOf(tally, followedDeals(tally, ends), ends, 30).expected(cut, EVERY_MONTH, 30);
  const { unsure: ofOne } = openOrdersOf(tally, followedDeals(tally, ends), ends, 30).expected(
    cut,
    { from: cut - 1, every: 1 },
    30,
  );
  expect(ofOne).toBeGreaterThan(unsure);
});
