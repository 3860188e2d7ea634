import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../src/tabs/cells.ts';
import { BLANK, type Format, INDENT, type TabCell } from '../../src/tabs/tab.ts';
import { type Column, GAP, headCells, rowCells, SUM, Table } from '../../src/tabs/table.ts';

const TO_THE_LEFT: readonly Format[] = ['text', 'date', 'datetime'];
const FORMATS: readonly Format[] = [...TO_THE_LEFT, 'count', 'money', 'percent', 'days', 'change', 'general'];

type Row = readonly (string | number | null | undefined)[];

/** What a table writes on, with so many rows above it. */
function sheetOf(above: number) {
  const rows: (readonly TabCell[])[] = new Array(above).fill([]);
  return {
    rows,
    get next() {
      return rows.length + 1;
    },
    row: (...cells: readonly TabCell[]) => rows.push(cells),
  };
}

const columnsOf = (formats: readonly Format[], total?: Column<Row>['total']): Column<Row>[] =>
  formats.map((format, i) => ({ head: `head ${i}`, format, value: (row) => row[i], total }));

/** Columns of any formats, and rows of as many values. */
const tables = fc.array(fc.constantFrom(...FORMATS), { minLength: 1, maxLength: 8 }).chain((formats) =>
  fc.record({
    formats: fc.constant(formats),
    rows: fc.array(
      fc.tuple(
        ...formats.map(() =>
          fc.oneof(
            fc.string(),
            fc.integer({ min: -1e6, max: 1e6 }),
            fc.constant(null),
            fc.constant(undefined),
          ),
        ),
      ),
      { maxLength: 6 },
    ),
    above: fc.nat(20),
  }),
);

describe('a table', () => {
  it('has as many heads, cells and totals as columns, whatever the columns', () => {
    fc.assert(
      fc.property(tables, ({ formats, rows, above }) => {
        const sheet = sheetOf(above);
        const table = new Table<Row>(sheet, columnsOf(formats, SUM));
        for (const row of rows) table.row(row);
        table.total(rows);
        const written = sheet.rows.slice(above);
        expect(written).toHaveLength(1 + rows.length + 1);
        for (const cells of written) expect(cells).toHaveLength(formats.length);
      }),
    );
  });

  it('has its heads stand as what is below them', () => {
    fc.assert(
      fc.property(tables, ({ formats }) => {
        for (const [i, head] of headCells(columnsOf(formats)).entries()) {
          expect(head.style).toBe('head');
          expect(head.format).toBe(TO_THE_LEFT.includes(formats[i]!) ? 'text' : 'general');
          expect(String(head.value).replace(INDENT, '')).toBe(`head ${i}`);
        }
      }),
    );
  });

  it('indents a head where it indents the texts below, and nowhere else', () => {
    fc.assert(
      fc.property(tables, ({ formats }) => {
        const columns = columnsOf(formats);
        const heads = headCells(columns);
        const cells = rowCells<Row>(
          columns,
          formats.map(() => 'text'),
        );
        for (const [i, { value }] of heads.entries())
          expect(String(value).startsWith(INDENT)).toBe(String(cells[i]!.value).startsWith(INDENT));
      }),
    );
  });

  it('knows where it stands', () => {
    fc.assert(
      fc.property(tables, ({ formats, rows, above }) => {
        const sheet = sheetOf(above);
        const table = new Table<Row>(sheet, columnsOf(formats));
        for (const [i, row] of rows.entries()) expect(table.row(row)).toBe(above + 2 + i);
        expect([table.head, table.first, table.last]).toEqual([
          above + 1,
          above + 2,
          above + 1 + rows.length,
        ]);
      }),
    );
  });

  it('has no total line where no column has a total', () => {
    const sheet = sheetOf(0);
    const table = new Table<Row>(sheet, columnsOf(['text', 'count']));
    table.total([['a', 1]]);
    expect(sheet.rows).toHaveLength(1);
  });
});

describe('the cells of a column', () => {
  const cellOf = (column: Omit<Column<number>, 'head'>, row = 1) =>
    rowCells([{ head: '', ...column }], row, 7, 'note')[0];

  it('have its format, and its style or that of the line', () => {
    expect(cellOf({ format: 'money', value: (n) => n })).toEqual({
      value: 1,
      format: 'money',
      style: 'note',
    });
    expect(cellOf({ format: 'money', value: (n) => n, style: 'strong' })?.style).toBe('strong');
    expect(cellOf({ format: 'money', value: (n) => n, style: (n) => (n > 0 ? 'good' : 'bad') })?.style).toBe(
      'good',
    );
    expect(cellOf({ format: (n) => (n > 0 ? 'count' : 'money'), value: (n) => n })?.format).toBe('count');
  });

  it('are empty, not known, or a cell of their own', () => {
    expect(cellOf({ format: 'money', value: () => undefined, style: 'strong' })).toEqual({
      ...BLANK,
      style: 'note',
    });
    expect(cellOf({ format: 'money', value: () => null })).toEqual({
      value: null,
      format: 'money',
      style: 'note',
    });
    const own = text('too early', 'bad');
    expect(cellOf({ format: 'money', value: () => own })).toBe(own);
  });

  it('know their row, for formulas', () => {
    expect(cellOf({ format: 'count', value: (_, at) => ({ formula: `=A${at}` }) })?.value).toEqual({
      formula: '=A7',
    });
  });

  it('are indented where a text stands to the right of numbers, but for what people type', () => {
    const columns = (style: 'plain' | 'input'): Column<0>[] => [
      { head: 'n', format: 'count', value: () => 1 },
      { head: 'word', format: 'text', value: () => 'yes', style },
      { head: 'next', format: 'text', value: () => 'no' },
      GAP,
      { head: 'free', format: 'text', value: () => 'far' },
    ];
    const values = (cells: readonly TabCell[]) => cells.map(({ value }) => value);
    expect(values(headCells(columns('plain')))).toEqual(['n', `${INDENT}word`, 'next', '', 'free']);
    expect(values(rowCells(columns('plain'), 0))).toEqual([1, `${INDENT}yes`, 'no', null, 'far']);
    expect(values(rowCells(columns('input'), 0))[1]).toBe('yes');
  });
});

describe('the total line', () => {
  function totalOf(column: Omit<Column<Row>, 'head' | 'value'>, rows: readonly Row[]): TabCell | undefined {
    const sheet = sheetOf(0);
    const table = new Table<Row>(sheet, [
      { head: 'name', format: 'text', value: () => 'a', total: 'Total' },
      { head: 'n', value: ([n]) => n, ...column },
    ]);
    table.total(rows);
    return sheet.rows[1]?.[1];
  }

  it('is the sum of the numbers, in the format of the column; where none is known it is not known', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -1e6, max: 1e6 }))), (numbers) => {
        const unknown = numbers.length > 0 && numbers.every((n) => n === null);
        const sum = unknown ? null : numbers.reduce<number>((all, n) => all + (n ?? 0), 0);
        expect(
          totalOf(
            { format: 'money', total: SUM },
            numbers.map((n) => [n]),
          ),
        ).toEqual({ value: sum, format: 'money', style: 'total' });
      }),
    );
  });

  it('is what the column says, or empty', () => {
    const total = { format: 'percent', style: 'total' };
    expect(totalOf({ format: 'percent', total: 0.5, style: 'strong' }, [])).toEqual({ ...total, value: 0.5 });
    expect(totalOf({ format: 'percent', total: null }, [])).toEqual({ ...total, value: null });
    expect(totalOf({ format: 'percent' }, [])).toEqual({ ...BLANK, style: 'total' });
    const own = text('–', 'note');
    expect(totalOf({ format: 'percent', total: own }, [])).toBe(own);
  });
});
