import { cell } from './cells.ts';
import { BLANK, type Format, INDENT, isAnyLink, type Style, type TabCell, type Value } from './tab.ts';

/**
 * A column of a table, declared once: its head and its cells are made from the same row, so that they cannot disagree.
 */
export interface Column<Row> {
  /** null: nothing is over the column. */
  readonly head: string | null;
  /** Texts and dates are to the left, numbers to the right, and their heads with them. By row it is of numbers. */
  readonly format: Format | ((row: Row) => Format);
  /**
   * What is in the cell. null: a figure that is not known. undefined: the cell is empty. A whole cell: where a row
   * differs from its column.
   *
   * @param at the number of the row on the sheet, for formulas
   */
  readonly value: (row: Row, at: number) => Value | TabCell | undefined;
  /** Where it is not the style of the line. */
  readonly style?: Style | ((row: Row) => Style) | undefined;
  /** How it is computed and from what: a note on the head. */
  readonly note?: string | undefined;
  /** What is in the line below the rows; there is such a line where any column says so. */
  readonly total?: Value | TabCell | typeof SUM | undefined;
}

/** As a total: the sum of the column's numbers. */
export const SUM: unique symbol = Symbol('sum');

/** An empty column, into which the text to its left runs over. */
export const GAP: Column<unknown> = { head: '', format: 'general', value: () => undefined };

/** An empty column without a head, at the right edge of a table. */
export const FREE: Column<unknown> = { head: null, format: 'text', value: () => undefined };

/** Where a table writes its lines. */
interface Sheet {
  /** The number of the next row. */
  readonly next: number;
  row(...cells: readonly TabCell[]): number;
}

/** A table on a tab: it knows where it is, for formulas. */
export class Table<Row> {
  /** The row of the heads, counted from 1 as on the sheet. */
  readonly head: number;
  /** The last row with figures, above the total; that of the heads where there is none. */
  last: number;

  /** @param lineStyle the style of a row's cells where their columns have none of their own */
  constructor(
    private readonly sheet: Sheet,
    private readonly columns: readonly Column<Row>[],
    private readonly lineStyle: (row: Row) => Style = () => 'plain',
    headBeside: readonly TabCell[] = [],
  ) {
    this.head = sheet.row(...headCells(columns), ...headBeside);
    this.last = this.head;
  }

  /** The first row with figures. */
  get first(): number {
    return this.head + 1;
  }

  /**
   * Writes a row.
   *
   * @param write puts its cells on the sheet, where more is there than they
   * @returns its number
   */
  row(row: Row, write: (cells: readonly TabCell[]) => void = (cells) => this.sheet.row(...cells)): number {
    this.last = this.sheet.next;
    write(rowCells(this.columns, row, this.last, this.lineStyle(row)));
    return this.last;
  }

  /** Writes the line below the rows, where a column has something to say there. */
  total(rows: readonly Row[]): void {
    if (this.columns.some(({ total }) => total !== undefined))
      this.sheet.row(...totalCells(this.columns, rows));
  }
}

/** The heads: each is as what is below it does. */
export function headCells<Row>(columns: readonly Column<Row>[]): TabCell[] {
  return columns.map(({ head, format, note }, i) => ({
    ...cell(
      head !== null && isIndented(columns, i) ? INDENT + head : head,
      isToTheLeft(format) ? 'text' : 'general',
      'head',
    ),
    ...(note === undefined ? {} : { note }),
  }));
}

/**
 * The cells of a row.
 *
 * @param at its number on the sheet, where a column asks for it
 */
export function rowCells<Row>(
  columns: readonly Column<Row>[],
  row: Row,
  at = 0,
  lineStyle: Style = 'plain',
): TabCell[] {
  return columns.map(({ value, format, style = lineStyle }, i) => {
    const given = value(row, at);
    if (given === undefined) return { ...BLANK, style: lineStyle };
    if (isCell(given)) return given;
    const styled = typeof style === 'function' ? style(row) : style;
    // What people type is as they have typed it.
    const isOurText = typeof given === 'string' && styled !== 'input' && styled !== 'prose';
    const written = typeof format === 'function' ? format(row) : format;
    return cell(
      isOurText && isIndented(columns, i) ? INDENT + given : given,
      // A link is a formula, which a cell of text would show as such.
      isAnyLink(given) ? 'general' : written,
      styled,
    );
  });
}

function totalCells<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): TabCell[] {
  return columns.map(({ value, format, total }) => {
    if (total === undefined) return { ...BLANK, style: 'total' };
    if (isCell(total)) return total;
    // A format by row is of numbers.
    const written = typeof format === 'function' ? 'general' : format;
    return cell(total === SUM ? sumOf(rows.map((row) => value(row, 0))) : total, written, 'total');
  });
}

/** The sum of the figures that are known; null where some are not known and none is. */
export function sumOf(values: readonly (Value | TabCell | undefined)[]): number | null {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === 0 && values.includes(null)) return null;
  return numbers.reduce((sum, value) => sum + value, 0);
}

function isToTheLeft(format: Column<never>['format']): boolean {
  return format === 'text' || format === 'date' || format === 'datetime';
}

/** A text to the right of numbers would begin where they end. */
function isIndented<Row>(columns: readonly Column<Row>[], i: number): boolean {
  const before = columns[i - 1]?.format;
  if (before === undefined || before === 'general') return false;
  return isToTheLeft(columns[i]!.format) && !isToTheLeft(before);
}

function isCell(given: Value | TabCell | typeof SUM): given is TabCell {
  return typeof given === 'object' && given !== null && 'style' in given;
}
