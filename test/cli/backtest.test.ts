import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backtested, runBacktest } from '../../src/cli/backtest.ts';
import { describeShared } from '../support/shared.ts';

/** Later than all of the data. */
const NOW = Date.UTC(2026, 10, 29);

describeShared(
  'data/olist',
  'Olist: customers in the next 90 days, month-ends 2017-12 to 2018-08',
  (file) => {
    const { product, compared, tested } = backtested(
      [
        '--leads',
        file('marketing_qualified_leads.csv'),
        '--deals',
        file('closed_deals.csv'),
        '--from',
        '2017-12',
      ],
      { now: NOW },
    ).tested;

    it('nine month-ends, of which at least 8 hold', () => {
      expect(tested).toHaveLength(9);
      expect(product.held).toBeGreaterThanOrEqual(8);
    });

    it('forecast ÷ came lies within 15 %', () => {
      expect(product.bias).toBeGreaterThan(0.85);
      expect(product.bias).toBeLessThan(1.15);
    });

    it('the interval score is better than those of seasonal naive and Holt–Winters', () => {
      expect(compared.product.of).toBeGreaterThanOrEqual(8);
      expect(compared.product.score!).toBeLessThan(compared.seasonalNaive.score!);
      expect(compared.product.score!).toBeLessThan(compared.holtWinters.score!);
    });
  },
);

describeShared(
  'data/crm-opportunities',
  'deals alone: revenue won in the next 30 days from open deals',
  (file) =>
    it('of the month-ends of 2017 between 70 and 90 % hold', () => {
      const { product } = backtested(['--deals', file('sales_pipeline.csv'), '--from', '2017-01'], {
        now: NOW,
      }).tested;
      expect(product.of).toBeGreaterThanOrEqual(9);
      expect(product.held / product.of).toBeGreaterThanOrEqual(0.7);
      expect(product.held / product.of).toBeLessThanOrEqual(0.9);
    }),
);

describe('the samples', () => {
  it('at least 9 of 10 hold, in both languages the same', async () => {
    const { product } = backtested([], { now: NOW }).tested;
    expect(product.of).toBe(10);
    expect(product.held).toBeGreaterThanOrEqual(9);
    expect(backtested(['--language', 'sv'], { now: NOW }).tested.product).toEqual(product);
  });

  it('are said line by line', async () => {
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    expect(await runBacktest(['--from', '2026-05', '--to', '2026-06'], { now: NOW, print })).toBe(0);
    expect(lines[0]).toBe(
      'Customers in the next 90 days from the leads that were there. Range: 90%. What came is known as of 2026-10-16.',
    );
    expect(lines.filter((line) => /^2026-/.test(line))).toHaveLength(2);
    expect(lines.join('\n')).toMatch(/Held: 2 of 2\. Forecast ÷ came: 1\.\d\d\./);
    expect(lines.join('\n')).toMatch(/Method +Held +Forecast ÷ came +Interval score/);
  });
});

describe('what is wrong with the order is said in one sentence', () => {
  const LEADS = join(import.meta.dirname, '../../samples/hubspot-en/contacts.csv');
  it.each([
    [['--from', 'May'], '“May” is no month. Write --from as 2026-10.'],
    [['--what', 'luck'], '“luck” cannot be tested. Write --what customers or --what revenue.'],
    [['--days', '0'], '“0” is no number of days from 1 to 366.'],
    [['--level', '100'], '“100” is no percentage from 1 to 99.'],
    [['--leads', LEADS, '--what', 'revenue'], 'Nothing can be forecast: too few won deals have an amount.'],
    [['--from', '2026-09'], 'There is no month-end with all of its 90 days up to 2026-10-16.'],
  ])('%j', async (args, said) => {
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    expect(await runBacktest(args, { now: NOW, print })).toBe(1);
    expect(lines).toEqual([said]);
  });
});
