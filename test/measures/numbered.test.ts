import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OncePerDay, oncePerText } from '../../src/measures/foundOnce.ts';
import {
  dealsByLead,
  numbered,
  numberedPairs,
  numberedTexts,
  rowsByNumber,
} from '../../src/measures/numbered.ts';
import type { Leads } from '../../src/records/leads.ts';
import type { Records } from '../../src/records/records.ts';
import { GroupBy } from '../../src/values/groupBy.ts';

const text = fc.constantFrom('', ' ', 'web', 'Web', ' WEB ', 'fair', 'Mässa', 'MÄSSA', 'ΟΔΟΣ', 'οδος');

describe('texts by number', () => {
  it('are numbered in the order of their first rows', () => {
    expect([...numberedTexts(['b', 'a', 'b', 'B']).of]).toEqual([0, 1, 0, 2]);
    const groups = numbered(['Web', 'fair', ' WEB', '']);
    expect([[...groups.of], groups.size, groups.labels]).toEqual([[0, 1, 0, 2], 3, ['Web', 'fair', '']]);
  });

  it('divide rows as groups of texts do, whichever rows are asked', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, fc.boolean()), { maxLength: 30 }), (rows) => {
        const [source, campaign] = [rows.map(([one]) => one), rows.map(([, one]) => one)];
        const plain = new GroupBy((label) => ({ label, rows: [] as number[] }));
        const plainPairs = new GroupBy((...labels) => ({ labels, rows: [] as number[] }));
        const groups = new GroupBy((label) => ({ label, rows: [] as number[] }));
        const pairs = new GroupBy((...labels) => ({ labels, rows: [] as number[] }));
        const of = oncePerText(source, (one) => groups.of(one));
        const pairOf = numberedPairs({ source, campaign } as unknown as Leads).of;
        const known = new Map<number, ReturnType<typeof pairs.of>>();
        rows.forEach(([, , isAsked], row) => {
          if (!isAsked) return;
          plain.of(source[row]!).rows.push(row);
          of.of(row).rows.push(row);
          plainPairs.of(source[row]!, campaign[row]!).rows.push(row);
          if (!known.has(pairOf[row]!)) known.set(pairOf[row]!, pairs.of(source[row]!, campaign[row]!));
          known.get(pairOf[row]!)!.rows.push(row);
        });
        expect(groups.all).toEqual(plain.all);
        expect(pairs.all).toEqual(plainPairs.all);
      }),
    ));
});

describe('rows put together by number', () => {
  it('are those that a walk over all rows finds', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 6 })), (of) => {
        const { start, rows } = rowsByNumber({ of: Int32Array.from(of), size: 7 });
        for (let number = 0; number < 7; number++)
          expect([...rows.subarray(start[number], start[number + 1])]).toEqual(
            of.flatMap((one, row) => (one === number ? [row] : [])),
          );
      }),
    ));

  it('are the deals of each lead', () => {
    const records = { leads: { length: 3 }, matches: { lead: Int32Array.from([2, -1, 0, 2]) } };
    const { start, rows } = dealsByLead(records as unknown as Records);
    expect([[...start], [...rows]]).toEqual([
      [0, 1, 1, 3],
      [2, 0, 3],
    ]);
  });
});

it('what belongs to a day is looked up once, and where there is no date as well', () => {
  const asked: number[] = [];
  const ofDay = new OncePerDay((day) => `day ${asked.push(day)}`);
  expect([5.2, Number.NaN, 5.9, Number.NaN, -0.5].map((moment) => ofDay.of(moment))).toEqual([
    'day 1',
    'day 2',
    'day 1',
    'day 2',
    'day 3',
  ]);
  expect(asked).toEqual([5, Number.NaN, -1]);
});

it('one column is numbered once', () => {
  const texts = ['web', 'fair'];
  expect(numbered(texts)).toBe(numbered(texts));
});
