import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/language/language.ts';
import { TABS } from '../../src/schema/tabs.ts';
import { cell, text } from '../../src/tabs/cells.ts';
import { COLOURS, INDENT, type Tab } from '../../src/tabs/tab.ts';
import { type Column, SUM } from '../../src/tabs/table.ts';
import { type Chart, chartFigures, TabWriter } from '../../src/tabs/writer.ts';

const WIDTHS = [200, 100, 100, 300];
const words = wordsIn('en');
const writerOf = (id: 'funnel' | 'plan' = 'funnel') => new TabWriter(id, words, WIDTHS);
const tabOf = (writer: TabWriter): Tab => writer.tab({ colour: COLOURS.blue });
const valuesOf = ({ rows }: Tab) => rows.map((row) => row.map(({ value }) => value));

const COLUMNS: readonly Column<number>[] = [
  { head: 'name', format: 'text', value: (n) => `no. ${n}`, total: 'all' },
  { head: 'n', format: 'count', value: (n) => n, total: SUM },
];

const chartOf = (width: number, height: number, title = ''): Chart => ({
  type: 'bar',
  title,
  figures: chartFigures(COLUMNS, [1, 2, 3], 5),
  size: { width, height },
  colours: [COLOURS.blue],
  legend: 'none',
});

describe('a tab', () => {
  it('is called and owned as the table of tabs says', () => {
    for (const { id, owner } of TABS) {
      const tab = tabOf(new TabWriter(id, wordsIn('sv'), WIDTHS));
      expect(tab).toMatchObject({ id, owner, language: 'sv', name: wordsIn('sv')(`tab.${id}`) });
    }
  });

  it('is a rectangle, and takes no row that is wider', () => {
    const writer = writerOf();
    writer.row(text('a'));
    expect(tabOf(writer).rows[0]).toHaveLength(WIDTHS.length);
    expect(() => writer.row(...WIDTHS.map(() => cell(1)), cell(1))).toThrow('5 cells');
  });

  it('has anchors where people own it: every row but flowing text', () => {
    const written = (id: 'funnel' | 'plan') => {
      const writer = writerOf(id);
      writer.band('title', 'title');
      writer.paragraph('note', 'word '.repeat(100).trim());
      writer.row(text('label'));
      return tabOf(writer);
    };
    const { anchors, rows } = written('plan');
    expect(anchors).toEqual([0, rows.length - 1]);
    expect(written('funnel').anchors).toEqual([]);
  });

  it('keeps the lists to choose from and the cells that a refresh writes', () => {
    const writer = writerOf('plan');
    const choice = { row: 1, column: 2, choices: ['a'] };
    const cells = { label: 'x', column: 3, columns: 2 };
    writer.choice(choice);
    writer.refresh(cells);
    expect(tabOf(writer)).toMatchObject({ choices: [choice], refreshed: [cells] });
  });
});

describe('a table on a tab', () => {
  it('has heads over its own columns, rows and a total', () => {
    const writer = writerOf();
    writer.blank();
    const table = writer.table(COLUMNS, [3, 4]);
    const tab = tabOf(writer);
    expect(valuesOf(tab).slice(1)).toEqual([
      ['name', 'n', null, null],
      ['no. 3', 3, null, null],
      ['no. 4', 4, null, null],
      ['all', 7, null, null],
    ]);
    expect(tab.rows[1]!.map(({ style }) => style)).toEqual(['head', 'head', 'plain', 'plain']);
    expect([table.head, table.first, table.last]).toEqual([2, 3, 4]);
  });

  it('shows so many rows at most, says how many more there are, and sums them all', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), (n, most) => {
        const writer = writerOf();
        const rows = Array.from({ length: n }, (_, i) => i + 1);
        const table = writer.table(COLUMNS, rows, { most });
        const values = valuesOf(tabOf(writer));
        const shown = Math.min(n, most);
        expect(table.last - table.head).toBe(shown);
        expect(values).toHaveLength(1 + shown + (n > most ? 1 : 0) + 1);
        expect(values.at(-1)![1]).toBe((n * (n + 1)) / 2);
        if (n > most) expect(values.at(-2)![0]).toBe(words('tab.more', { n: n - most }));
      }),
    );
  });

  it('has notes beside its rows and below them', () => {
    const writer = writerOf();
    const long = 'word '.repeat(30).trim();
    const table = writer.table(COLUMNS, [1, 2], {
      beside: { head: 'why', text: (n) => (n === 1 ? long : 'short') },
      below: (n) => (n === 2 ? 'after all' : ''),
    });
    const values = valuesOf(tabOf(writer));
    expect(values[0]).toEqual(['name', 'n', 'why', null]);
    expect(values[1]!.slice(0, 2)).toEqual(['no. 1', 1]);
    expect(values[2]!.slice(0, 2)).toEqual([null, null]);
    expect(values.slice(table.last - 1)).toEqual([
      ['no. 2', 2, `${INDENT}short`, null],
      ['after all', null, null, null],
      ['all', 3, null, null],
    ]);
  });
});

describe('a chart', () => {
  it('lies over rows that hold nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 900 }), fc.integer({ min: 1, max: 40 }), (height, n) => {
        const writer = writerOf();
        writer.table(
          COLUMNS,
          Array.from({ length: n }, (_, i) => i),
        );
        writer.chart(chartOf(400, height));
        const after = writer.row(text('after'));
        const { charts, rows } = tabOf(writer);
        const { row } = charts[0]!.at;
        expect((after - row) * 21).toBeGreaterThanOrEqual(height);
        for (const line of rows.slice(row - 1, after - 1))
          for (const { value } of line.slice(0, WIDTHS.length)) expect(value).toBeNull();
        expect(rows[row - 2]![0]!.value).not.toBeNull();
      }),
    );
  });

  it('is called by a cell above it, and stands to the right of the one before it', () => {
    const writer = writerOf();
    writer.chart(chartOf(250, 300, 'Won'), chartOf(100, 320, 'Lost'));
    const { charts, rows } = tabOf(writer);
    const [one, other] = charts;
    expect(one!.at).toEqual({ row: 2, column: 1 });
    // 200 pixels are not enough, 300 are.
    expect(other!.at).toEqual({ row: 2, column: 3 });
    expect([rows[0]![0]!.value, rows[0]![2]!.value]).toEqual(['Won', 'Lost']);
  });

  it('has its figures beside the tab, hidden, in as many rows whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 8 }), fc.integer({ min: 1, max: 6 }), (drawn, most) => {
        const writer = writerOf();
        writer.chart({ ...chartOf(250, 300, 'a'), figures: chartFigures(COLUMNS, drawn, most) });
        writer.chart({ ...chartOf(250, 300, 'b'), figures: chartFigures(COLUMNS, [7], 2) });
        const { charts, rows, hiddenFrom, widths } = tabOf(writer);
        expect(hiddenFrom).toBe(WIDTHS.length + 1);
        expect(widths).toHaveLength(WIDTHS.length + 4);
        expect(charts.map(({ data }) => data)).toEqual([
          { row: 1, column: WIDTHS.length + 1, rows: most + 1, columns: 2 },
          { row: 1, column: WIDTHS.length + 3, rows: 3, columns: 2 },
        ]);
        const figures = rows.slice(0, most + 1).map((line) => line[WIDTHS.length + 1]!.value);
        const shown = drawn.slice(0, most);
        expect(figures).toEqual(['n', ...shown, ...new Array(most - shown.length).fill(null)]);
        expect(rows[1]![WIDTHS.length + 3]!.value).toBe(7);
      }),
    );
  });

  it('is on a tab that is long enough for its figures', () => {
    const writer = writerOf();
    writer.chart({ ...chartOf(250, 21, 'a'), figures: chartFigures(COLUMNS, [1], 40) });
    expect(tabOf(writer).rows).toHaveLength(41);
  });
});
