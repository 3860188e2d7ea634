import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, type LabelledRow, rowsNow } from '../../src/addon/labelledRows.ts';

/** A line a row: its label, then how many other cells are filled (1 where nothing is said). */
function rows(...lines: string[]): LabelledRow[] {
  return lines.map((line) => {
    const [label = '', others = '1'] = line.split('|');
    return { label, filled: Number(label !== '') + (label === '' ? 0 : Number(others)) };
  });
}
const HEADS = new Set(['Rep', 'Source']);
const now = (before: LabelledRow[], after: LabelledRow[]) => rowsNow(before, after, HEADS);

describe('where a row of a report is now', () => {
  it('a row of a table is where its label is in that table, though another table has the label too', () =>
    expect(
      now(
        rows('Title|0', '', 'Rep', 'Ada', 'Bo', '', 'Source', 'Ada', 'web'),
        rows('Title|0', '', 'Rep', 'Cia', 'Bo', 'Ada', '', 'Source', 'Dag', 'web', 'Ada'),
      ),
    ).toEqual([0, 1, 2, 5, 4, 6, 7, 10, 9]));

  it('a row whose label is gone is gone; the same label once more is its second row', () =>
    expect(now(rows('Rep', 'Ada', 'Bo', 'Bo'), rows('Rep', 'Bo', 'Bo'))).toEqual([0, 'gone', 1, 2]));

  it('a sentence that reads otherwise is the one that follows the row above it', () =>
    expect(
      now(
        rows('Title|0', '114 leads|0', '', 'Rep', 'Ada', '… and 2 more.|0'),
        rows('Title|0', '117 leads|0', '', 'Rep', 'Bo', 'Ada', '… and 3 more.|0'),
      ),
    ).toEqual([0, 1, 2, 3, 5, 6]));

  it('a blank row stays above the title that it is above', () =>
    expect(now(rows('Rep', 'Ada', '', 'By source|0'), rows('Rep', 'Ada', 'Bo', '', 'By source|0'))).toEqual([
      0, 1, 3, 4,
    ]));

  it('no two rows come to be one, and a report that says the same has all of them where they are', () => {
    const line = fc.constantFrom('', 'Rep', 'Source', 'Ada', 'Bo', 'Text|0', 'Other|0', 'Cia');
    const report = fc.array(line, { maxLength: 12 }).map((lines) => rows(...lines));
    fc.assert(
      fc.property(report, report, (before, after) => {
        const there = now(before, after).filter((row) => row !== 'gone');
        expect(new Set(there).size).toBe(there.length);
        expect(there.every((row) => row < after.length)).toBe(true);
        expect(now(before, before)).toEqual(before.map((_, row) => row));
      }),
    );
  });
});

describe('rows that move together', () => {
  it('are one block, with those between them', () =>
    expect(blocksOf([1, 2, 3, 'gone', 0], (row) => row !== 1)).toEqual([
      { from: 0, to: 1, rows: 3 },
      { from: 4, to: 0, rows: 1 },
    ]));
});
