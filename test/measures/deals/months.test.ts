import { expect, it } from 'vitest';
import { monthsInARow } from '../../../src/measures/deals/months.ts';
import { reportFrom } from '../../support/reporting.ts';

const monthsOf = (closed: readonly string[], most: number) => {
  const lines = closed.map((date, i) => `${i},${i % 2 ? 'Lost' : 'Won'},10,${date}`);
  const { deals } = reportFrom({ deals: `Deal ID,Stage,Amount,Close date\n${lines.join('\n')}` });
  return monthsInARow(deals.byMonth, most);
};

it('every month from the first to the last, also those without a deal', () => {
  const { months, earlier, undated } = monthsOf(['2025-11-30', '2026-02-01'], 24);
  expect(months.map(({ month, won, lost }) => [month, won.deals, lost.deals])).toEqual([
    ['2025-11', 1, 0],
    ['2025-12', 0, 0],
    ['2026-01', 0, 0],
    ['2026-02', 0, 1],
  ]);
  expect(months[1]).toMatchObject({ winRate: null, won: { amount: 0 } });
  expect([earlier, undated]).toEqual([null, null]);
});

it('what is older stands together, what has no date apart', () => {
  const { months, earlier, undated } = monthsOf(
    ['1999-01-01', '2025-11-30', '2025-11-30', '', '2026-01-01', '2026-02-01'],
    2,
  );
  expect(months.map(({ month }) => month)).toEqual(['2026-01', '2026-02']);
  expect(earlier).toMatchObject({ month: '2025-11', won: { deals: 2, amount: 20 }, lost: { deals: 1 } });
  expect(earlier!.winRate).toBeCloseTo(2 / 3, 12);
  expect(undated!.lost.deals).toBe(1);
});

it('no deal was decided: no month', () =>
  expect(monthsInARow([], 24)).toEqual({ months: [], earlier: null, undated: null }));
