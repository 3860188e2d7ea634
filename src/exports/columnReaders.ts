import type { ColumnForm } from '../schema/kinds.ts';
import type { Cell } from '../values/cell.ts';
import { type DateOrder, dateForm, isSerialDay, readDate } from '../values/dates.ts';
import { hasOwnUnit, numberForm, readNumber } from '../values/numbers.ts';
import type { CellColumn } from './cellTable.ts';
import { textOf } from './nullTokens.ts';
import type { ReadingOptions } from './reading.ts';

/**
 * How the cells of one column are read: decided from the whole column, never from one cell, and done once for each
 * different cell.
 */

/** Undefined where the cell is not what the column holds. */
export type Reader = (cell: Cell) => number | undefined;
/** Reports a value that can be read in two ways. */
export type Doubting = (
  example: string,
  taken: ColumnForm,
  key: 'doubt.dayFirst' | 'doubt.monthFirst' | 'doubt.comma' | 'doubt.point',
) => void;

/** @param scale by what the column's header multiplies its numbers ("Belopp (tkr)"); not those with a unit of their own */
export function numberReader(
  cells: readonly Cell[],
  confirmed: ColumnForm | undefined,
  options: ReadingOptions,
  doubt: Doubting,
  scale = 1,
): Reader {
  const said = confirmed === 'comma' ? ',' : confirmed === 'point' ? '.' : undefined;
  const form = numberForm(textsOf(cells), options.language === 'sv' ? ',' : '.');
  if (form.doubt !== undefined && !said) {
    // Points and commas that only stand between thousands: the decimal sign would be the other one.
    const isComma = form.decimal === 'none' ? form.doubt.includes('.') : form.decimal === ',';
    doubt(form.doubt, isComma ? 'comma' : 'point', isComma ? 'doubt.comma' : 'doubt.point');
  }
  return (cell) => {
    if (typeof cell === 'number') return cell * scale;
    const text = String(cell);
    const number = readNumber(text, said ?? form.decimal);
    return scale === 1 || number === undefined || hasOwnUnit(text) ? number : number * scale;
  };
}

/** @param decided what the person has said, or what the file's other date columns prove */
export function dateReader(
  cells: readonly Cell[],
  decided: ColumnForm | undefined,
  options: ReadingOptions,
  doubt: Doubting,
): Reader {
  const byLanguage: DateOrder = options.language === 'sv' ? 'dmy' : 'mdy';
  const fallback = decided === 'dmy' || decided === 'mdy' ? decided : undefined;
  const form = dateForm(textsOf(cells), fallback ?? byLanguage);
  if (form.doubt !== undefined && !fallback)
    doubt(form.doubt, form.order, form.order === 'dmy' ? 'doubt.dayFirst' : 'doubt.monthFirst');
  const order = fallback ?? form.order;
  return (cell) => (isSerialDay(cell) ? cell : readDate(String(cell), order, options.zone));
}

/** Reads a column; one that has dates that are read is given them. */
export function readColumn(
  column: CellColumn,
  parse: Reader,
): { values: Float64Array; unreadable: number[] } {
  const parsed = column.values.map((cell) => (cell === '' ? Number.NaN : parse(cell)));
  const { codes } = column;
  const values = column.dates ?? new Float64Array(codes.length);
  /** The places of what is neither blank nor what the column holds. */
  const unreadable: number[] = [];
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code < 0) continue;
    const value = parsed[code];
    values[i] = value ?? Number.NaN;
    if (value === undefined) unreadable.push(i);
  }
  return { values, unreadable };
}

/** The order of day and month that the date columns of the file prove, where they agree; else undefined. */
export function orderOfFile(dates: Iterable<CellColumn>): DateOrder | undefined {
  const proven = new Set<DateOrder>();
  for (const { values } of dates) {
    const form = dateForm(textsOf(values), 'dmy');
    if (form.proven) proven.add(form.order);
  }
  return proven.size === 1 ? [...proven][0] : undefined;
}

function* textsOf(cells: readonly Cell[]): Iterable<string> {
  for (const cell of cells) if (typeof cell === 'string' && cell !== '') yield cell;
}

/** For each line the first of its cells in these columns that is filled; what says that there is nothing is ''. */
export function firstFilled(columns: readonly CellColumn[]): CellColumn {
  const [first, ...others] = columns.map(meaning);
  if (others.length === 0) return first!;
  const values = [...first!.values];
  const codes = first!.codes.slice();
  for (const other of others) {
    const before = values.length;
    for (const cell of other.values) values.push(cell);
    for (let i = 0; i < codes.length; i++) if (values[codes[i]!] === '') codes[i] = before + other.codes[i]!;
  }
  return { values, codes, isDistinct: false };
}

/** The column with '' for what says that there is nothing. */
function meaning(column: CellColumn): CellColumn {
  const { values } = column;
  let { isDistinct } = column;
  let blanks = 0;
  for (let code = 0; code < values.length; code++) {
    const cell = values[code]!;
    const value = meaningOf(cell);
    if (value === '') blanks++;
    else if (value !== cell) isDistinct = false;
    values[code] = value;
  }
  return { ...column, isDistinct: isDistinct && blanks < 2 };
}

/** A cell, '' where it says that there is nothing. */
export function meaningOf(cell: Cell): Cell {
  return typeof cell === 'string' ? textOf(cell) : cell;
}
