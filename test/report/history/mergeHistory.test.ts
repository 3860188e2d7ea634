import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HistoryRow } from '../../../src/report/history/historyRow.ts';
import { mergedHistory } from '../../../src/report/history/mergeHistory.ts';
import { mondayOf } from '../../../src/values/isoWeek.ts';
import { serial } from '../../support/serial.ts';

const row = (day: number, value: number, owner = ''): HistoryRow => ({
  day,
  figure: 'leadsCome',
  value,
  from: null,
  to: null,
  source: '',
  owner,
  agreement: null,
  definitions: 1,
});
const TODAY = serial('2026-11-30');
const days = (rows: readonly HistoryRow[]) => [...new Set(rows.map(({ day }) => day))];

it('a refresh on the same day takes the place of the one before', () => {
  const once = mergedHistory([row(TODAY - 1, 5)], [row(TODAY, 7), row(TODAY, 8)], TODAY);
  expect(mergedHistory(once, [row(TODAY, 9)], TODAY).map(({ value }) => value)).toEqual([5, 9]);
});

it('every day of 13 weeks is kept, then the last of each week, and nothing after two years', () => {
  let rows: HistoryRow[] = [];
  for (let day = TODAY - 800; day <= TODAY; day++) rows = mergedHistory(rows, [row(day, day)], day);
  const kept = days(rows);
  expect(kept.filter((day) => day > TODAY - 91)).toHaveLength(91);
  const earlier = kept.filter((day) => day <= TODAY - 91);
  expect(new Set(earlier.map(mondayOf)).size).toBe(earlier.length);
  expect(earlier.slice(1, -1).every((day) => day === mondayOf(day) + 6)).toBe(true);
  expect(kept[0]).toBeGreaterThanOrEqual(serial('2024-11-30'));
});

it('with names off nothing is about a rep', () => {
  const before = [row(TODAY - 7, 1, 'Ada'), row(TODAY - 7, 2)];
  expect(mergedHistory(before, [row(TODAY, 3)], TODAY, (text) => text).map(({ value }) => value)).toEqual([
    2, 3,
  ]);
});

it('whatever the order of the refreshes, rows are in the order of days and none of another day is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: TODAY - 60, max: TODAY })), (order) => {
      let rows: HistoryRow[] = [];
      for (const day of order) rows = mergedHistory(rows, [row(day, day)], day);
      expect(rows.map(({ day }) => day)).toEqual([...new Set(order)].sort((a, b) => a - b));
    }),
  );
});
