import { describe, expect, it } from 'vitest';
import { amountsUpTo, pricedOf } from '../../../src/measures/forecast/predictions.ts';
import { EVERY_MONTH } from '../../../src/measures/forecast/subjects.ts';

const order = (day: number, amount: number) => ({ day, created: Number.NaN, amount });

describe('what an order is worth', () => {
  it('of fewer than five with an amount nobody can tell', () => {
    const orders = [1, 2, 3, 4, 5].map((day) => order(day, 100));
    expect(amountsUpTo(orders, 4)).toBeNull();
    expect(amountsUpTo(orders, 5)).toMatchObject({ mean: 100, known: 1 });
  });

  it('as those of the last year where it has thirty, else as all were', () => {
    const old = Array.from({ length: 30 }, (_, i) => order(i, 10));
    const recent = (n: number) => Array.from({ length: n }, (_, i) => order(1000 + i, 50));
    expect(amountsUpTo([...old, ...recent(30)], 1100)!.mean).toBe(50);
    expect(amountsUpTo([...old, ...recent(29)], 1100)!.mean).toBeCloseTo((300 + 29 * 50) / 59, 9);
  });

  it('an order without an amount, or with 0, adds nothing', () => {
    const orders = [1, 2, 3, 4, 5].map((day) => order(day, 100));
    const unknown = [
      order(6, Number.NaN),
      order(7, 0),
      order(8, Number.NaN),
      order(9, Number.NaN),
      order(10, 0),
    ];
    expect(amountsUpTo([...orders, ...unknown], 10)).toMatchObject({ mean: 100, known: 0.5 });
  });
});

it('open deals with an amount have the chance of their age', () => {
  const open = [
    { created: 90, amount: 500, stage: '' },
    { created: 95, amount: Number.NaN, stage: '' },
  ];
  const window = { window: EVERY_MONTH, weight: 1, levels: [], expectation: {} as never };
  expect(pricedOf(open, [window], (_, age) => age / 100, 100)).toEqual([{ amount: 500, chances: [0.1] }]);
});
