import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Forecasted, forecastFrom } from '../../../src/measures/forecast/forecast.ts';
import { PARTS } from '../../../src/measures/forecast/subjects.ts';
import { anyLives, forecastOfLives, NOVEMBER, steadyLives, tallyOfLives } from '../../support/forecasts.ts';
import { serial } from '../../support/serial.ts';

/** An outlook that there is. */
function outlook(forecasted: Forecasted) {
  if (forecasted.why !== null) throw new Error(forecasted.why);
  return forecasted;
}
const sumOfParts = (forecasted: Forecasted) =>
  PARTS.reduce((sum, part) => sum + outlook(forecasted).parts[part], 0);

describe('a company in which nothing changes: one order in three days, 1 000 each', () => {
  const lives = steadyLives('2025-09-01', '2026-11-30');
  const forecast = forecastOfLives(lives, '2026-11-15', { customers: 10, revenue: 9000, leads: 60 });
  const { customers, revenue, leads } = forecast;

  it('half a month is over: five orders have come, and ten in all are expected', () => {
    expect(outlook(customers).won).toBe(5);
    expect(outlook(customers).expected).toBeCloseTo(10, 0);
    expect(outlook(revenue).won).toBe(5000);
    expect(outlook(revenue).expected / 1000).toBeCloseTo(10, 0);
    expect(outlook(leads).won).toBe(30);
    expect(outlook(leads).expected).toBeCloseTo(60, 0);
  });

  it('orders come from the open deals: a deal of today is won in 30 days', () => {
    const { openDeals, leadsToCome } = outlook(customers).parts;
    expect(openDeals).toBeGreaterThan(4);
    expect(leadsToCome).toBeLessThan(0.5);
    expect(forecast.openStages[0]).toMatchObject({ stage: 'Contract Sent', deals: 20 });
  });

  it('what comes lies in the range, and the goal that is expected may or may not be reached', () => {
    const { low, high, chance } = outlook(customers);
    expect(low).toBeLessThanOrEqual(10);
    expect(high).toBeGreaterThanOrEqual(10);
    expect(chance).toBeGreaterThan(0.35);
    expect(chance).toBeLessThan(0.75);
  });

  it('its ranges of earlier month-ends held', () => {
    const { held, of } = outlook(customers).record;
    expect(of).toBeGreaterThanOrEqual(8);
    expect(held).toBe(of);
  });

  it('conversion has not changed', () => expect(forecast.change!.changed).toBe(false));

  it('half of the leads become worth nothing from July on: that is seen, and fewer are expected', () => {
    const worse = lives.map((life, i) =>
      life.created > serial('2026-07-15') && i % 12 === 0 ? { ...life, won: false } : life,
    );
    const then = forecastOfLives(worse, '2026-11-15');
    expect(then.change!.direction).toBe('down');
    expect(outlook(then.customers).expected).toBeLessThan(9);
  });
});

describe('more open deals', () => {
  const lives = steadyLives('2026-03-01', '2026-11-30');
  it('of an age at which deals may still be won never lower what is expected, nor its range and the chance', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 29 }), (n, age) => {
        const created = serial('2026-11-15') - age;
        const open = Array.from({ length: n }, () => ({
          ...{ created, deal: 0, close: null, won: false, amount: 1000 },
        }));
        const [less, more] = [lives, [...lives, ...open]].map((ones) =>
          outlook(
            forecastOfLives(ones, '2026-11-15', { customers: 12, revenue: null, leads: null }).customers,
          ),
        );
        for (const figure of ['expected', 'low', 'high', 'chance'] as const)
          expect(more![figure]).toBeGreaterThanOrEqual(less![figure]!);
      }),
      { numRuns: 10, seed: 3 },
    ));
});

describe('when there is a forecast', () => {
  const lives = steadyLives('2026-03-01', '2026-11-30');
  it('not in the first tenth of the period: what has come is said', () => {
    expect(forecastOfLives(lives, '2026-11-02').customers).toMatchObject({ why: 'tooEarly', won: 1 });
    expect(forecastOfLives(lives, '2026-11-03').customers.why).toBeNull();
  });

  it('not before it begins; after its end what came is certain', () => {
    expect(forecastOfLives(lives, '2026-10-31').customers.why).toBe('notBegun');
    const { customers } = forecastOfLives(lives, '2026-11-30', { customers: 10, revenue: null, leads: null });
    const { won, low, high, expected, chance } = outlook(customers);
    expect([low, high, expected]).toEqual([won, won, won]);
    expect(chance).toBe(won >= 10 ? 1 : 0);
  });

  it('no amounts: orders are forecast, revenue is not', () => {
    const { customers, revenue } = forecastOfLives(
      lives.map((life) => ({ ...life, amount: 0 })),
      '2026-11-15',
    );
    expect([customers.why, revenue.why]).toEqual([null, 'noAmounts']);
  });

  it('four orders so far are too few', () => {
    const won = lives.filter((life) => life.deal !== null && life.won && life.created < serial('2026-06-01'));
    expect(forecastOfLives(won.slice(0, 4), '2026-11-15').customers.why).toBe('tooFew');
    expect(forecastOfLives(won.slice(0, 5), '2026-11-15').customers.why).toBeNull();
  });
});

describe('whatever the records', () => {
  const all = (test: (lives: Parameters<typeof forecastOfLives>[0], day: number) => void) =>
    fc.assert(
      fc.property(anyLives, fc.integer({ min: 3, max: 30 }), (lives, day) => {
        test(lives, day);
      }),
      { numRuns: 12, seed: 11, endOnFailure: true },
    );
  const dayOf = (day: number) => `2026-11-${String(day).padStart(2, '0')}`;

  it('won ≤ low ≤ expected ≤ high; won + all parts = expected; what is told is counted', () =>
    all((lives, day) => {
      const forecast = forecastOfLives(lives, dayOf(day));
      for (const one of [forecast.customers, forecast.revenue, forecast.leads]) {
        if (one.why !== null) continue;
        const near = 1e-9 * Math.max(1, one.high);
        expect(one.won).toBeLessThanOrEqual(one.low + near);
        expect(one.low).toBeLessThanOrEqual(one.expected + near);
        expect(one.expected).toBeLessThanOrEqual(one.high + near);
        expect(one.won + sumOfParts(one)).toBeCloseTo(one.expected, 6);
        expect(one.record.held).toBeLessThanOrEqual(one.record.of);
      }
      if (forecast.customers.why !== null || forecast.daysLeft === 0) return;
      const ofStages = forecast.openStages.reduce((sum, { expected }) => sum + expected, 0);
      expect(ofStages).toBeCloseTo(forecast.customers.parts.openDeals, 6);
    }));

  it('a higher goal is never likelier', () =>
    all((lives, day) => {
      const tally = tallyOfLives(lives, serial(dayOf(day)));
      let before = 1;
      for (const goal of [0, 3, 20]) {
        const goals = { customers: goal, revenue: null, leads: null };
        const { customers } = forecastFrom(tally, serial(dayOf(day)), NOVEMBER, goals, null);
        if (customers.why !== null) return;
        expect(customers.chance).toBeLessThanOrEqual(before + 1e-9);
        before = customers.chance!;
      }
    }));

  it('the order of the rows changes nothing', () =>
    all((lives, day) => {
      const [one, other] = [lives, [...lives].reverse()].map((ones) => forecastOfLives(ones, dayOf(day)));
      expect(one!.customers).toEqual(other!.customers);
    }));
});
