import { describe, expect, it } from 'vitest';
import { backtestOf, holds } from '../../../src/measures/backtest/backtest.ts';
import { CUSTOMERS_FROM_LEADS } from '../../../src/measures/forecast/nextDays.ts';
import { steadyLives, tallyOfLives } from '../../support/forecasts.ts';
import { serial } from '../../support/serial.ts';

const lives = steadyLives('2025-09-01', '2026-11-30');
const asOf = serial('2026-11-30');
const test = backtestOf(tallyOfLives(lives, asOf), asOf, (day) => tallyOfLives(lives, day), {
  what: CUSTOMERS_FROM_LEADS,
  days: 90,
  level: 0.9,
  from: serial('2025-12-31'),
});

it('the month-ends of which all days are known: 90 days after 31 August is 29 November', () => {
  expect(test.tested[0]!.day).toBe(serial('2025-12-31'));
  expect(test.tested.at(-1)!.day).toBe(serial('2026-08-31'));
});

describe('a company in which nothing changes', () => {
  it('every range holds, and what is forecast is near what comes', () => {
    expect(test.product).toMatchObject({ of: 9, held: 9 });
    expect(test.product.bias).toBeGreaterThan(0.85);
    expect(test.product.bias).toBeLessThan(1.15);
  });

  it('the peers go on with what came wholly: what was known three months before, once that has been wrong by something', () => {
    expect(test.tested[0]!.peers.seasonalNaive).toBeNull();
    const { expected, low, high } = test.tested.at(-1)!.peers.seasonalNaive!;
    expect(expected).toBe(test.tested.at(-4)!.came);
    expect(holds({ expected, low, high }, test.tested.at(-1)!.came)).toBe(true);
  });

  it('scores are compared at the month-ends at which all forecast', () => {
    const { product, seasonalNaive, holtWinters } = test.compared;
    expect(new Set([product.of, seasonalNaive.of, holtWinters.of]).size).toBe(1);
    expect(product.of).toBeLessThanOrEqual(9);
  });
});
