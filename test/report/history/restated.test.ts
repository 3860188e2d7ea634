import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClosedMonth } from '../../../src/measures/meeting/closedMonths.ts';
import { membersFrom, membersText } from '../../../src/report/history/keptMonths.ts';
import { restatedOf } from '../../../src/report/history/restated.ts';
import { serial } from '../../support/serial.ts';

const place = { file: 'Deals', row: 2 };
const month = (deals: Readonly<Record<string, number>>): ClosedMonth => ({
  figure: 'revenueOfMonth',
  month: '2026-09',
  value: Object.values(deals).reduce((sum, value) => sum + value, 0),
  members: Object.entries(deals).map(([id, value]) => ({ id, value, place })),
});
const kept = (deals: Readonly<Record<string, number>>) => {
  const { figure, month: name, value, members } = month(deals);
  return {
    day: serial('2026-10-09'),
    months: [{ figure, month: name, value, members: new Map(members.map((one) => [one.id, one.value])) }],
  };
};

describe('a month that is over', () => {
  it('is restated by the rows that changed, the largest change first', () => {
    const [restated] = restatedOf([month({ a: 100, b: 250, d: 5 })], kept({ a: 100, b: 400, c: 60 }));
    expect(restated).toMatchObject({ before: 560, now: 355, day: serial('2026-10-09') });
    expect(restated!.rows).toEqual([
      { id: 'b', before: 400, now: 250, place },
      { id: 'c', before: 60, now: null, place: null },
      { id: 'd', before: null, now: 5, place },
    ]);
  });
  it('is not where nothing of it changed, nor before anything was kept', () => {
    expect(restatedOf([month({ a: 100 })], kept({ a: 100 }))).toEqual([]);
    expect(restatedOf([month({ a: 100 })], null)).toEqual([]);
  });
});

it('the rows explain the whole change', () => {
  const deals = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 0, max: 1_000_000 }));
  fc.assert(
    fc.property(deals, deals, (then, now) => {
      for (const { before, now: is, rows } of restatedOf([month(now)], kept(then)))
        expect(rows!.reduce((sum, row) => sum + (row.now ?? 0) - (row.before ?? 0), 0)).toBe(is - before);
    }),
  );
});

it('what a month is made of is read as it was written', () => {
  const deals = fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), fc.integer({ min: 0 }));
  fc.assert(
    fc.property(deals, (some) => {
      const one = month(some);
      const read = membersFrom(one.figure, one.value, membersText(one));
      expect(read).toEqual(new Map(one.members.map(({ id, value }) => [id, value])));
    }),
  );
  expect(membersFrom('revenueOfMonth', 5, 'somebody typed this')).toBeNull();
});
