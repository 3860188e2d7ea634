import { expect, it } from 'vitest';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { reportFrom, saidInEnglish } from '../support/reporting.ts';

it('"kr" is the workbook\u2019s own only where that has crowns', () => {
  const deals = 'Deal ID,Stage,Amount\n1,Won,1 000 kr\n2,Won,500 EUR';
  expect(reportFrom({ deals }, { currency: 'EUR' }).closedLoop.total.revenue).toBe(500);
  expect(
    reportFrom({ deals }, { currency: 'EUR' }, { ...NO_LISTS, rates: [['SEK', 0.09]] }).closedLoop.total
      .revenue,
  ).toBeCloseTo(590, 9);
  expect(reportFrom({ deals }, { currency: 'NOK' }).closedLoop.total.revenue).toBe(1000);
});

it('amounts in a currency without a rate are counted, not priced, and said', () => {
  const deals = 'Deal ID,Stage,Amount\n1,Won,1000 kr\n2,Won,\u20ac 100\n3,Won,$50';
  const { closedLoop, checks } = reportFrom(
    { deals },
    { currency: 'SEK' },
    { ...NO_LISTS, rates: [['EUR', 11.5]] },
  );
  expect(closedLoop.total).toEqual({ deals: 3, revenue: 2150 });
  expect(checks.map(saidInEnglish).join()).toContain(
    'Amounts in a currency without a rate (USD), left out of all sums: 1 (3).',
  );
});

it('a currency may be written by its name', () => {
  const deals = 'Deal ID,Stage,Amount,Currency\n1,Won,1000,Swedish Krona\n2,Won,100,Euro';
  const { closedLoop } = reportFrom({ deals }, { currency: 'SEK' }, { ...NO_LISTS, rates: [['EUR', 11]] });
  expect(closedLoop.total.revenue).toBe(2100);
});

it('converted amounts and costs are whole minor units of the workbook\u2019s currency, each', () => {
  const lists = { ...NO_LISTS, rates: [['EUR', 11.235]] };
  const deals = 'Deal ID,Stage,Amount,Currency\n1,Won,10.05,EUR\n2,Won,10.05,EUR\n3,Won,0.1,\n4,Won,0.2,';
  const spend = 'Month,Source,Cost,Currency\n2026-11-01,web,10.05,EUR\n2026-10-01,fair,10.05,EUR';
  const { closedLoop } = reportFrom({ deals, spend }, { currency: 'SEK' }, lists);
  // 10.05 × 11.235 = 112.91175
  expect(closedLoop.total.revenue).toBe(226.12);
  expect(closedLoop.totalCost).toBe(225.82);
  expect(reportFrom({ deals }, { currency: 'JPY' }, lists).closedLoop.total.revenue).toBe(226);
});
