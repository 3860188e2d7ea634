import type { FieldType } from '../schema/fields.ts';
import type { ColumnForm } from '../schema/kinds.ts';
import type { Cell } from '../values/cell.ts';
import { type DateOrder, dateForm, isSerialDay, readDate } from '../values/dates.ts';
import { numberForm, readNumber } from '../values/numbers.ts';
import { textOf } from './nullTokens.ts';
import type { ReadingOptions } from './reading.ts';

/** How the cells of one column are read: decided from the whole column, never from one cell. */

/** Undefined where the cell is not what the column holds. */
export type Reader = (cell: Cell) => number | undefined;
/** Reports a value that can be read in two ways. */
export type Doubting = (
  example: string,
  taken: ColumnForm,
  key: 'doubt.dayFirst' | 'doubt.monthFirst' | 'doubt.comma' | 'doubt.point',
) => void;

export function numberReader(
  cells: readonly Cell[],
  confirmed: ColumnForm | undefined,
  options: ReadingOptions,
  doubt: Doubting,
): Reader {
  const said = confirmed === 'comma' ? ',' : confirmed === 'point' ? '.' : undefined;
  const form = numberForm(textsOf(cells), options.language === 'sv' ? ',' : '.');
  if (form.doubt !== undefined && !said) {
    // Points and commas that only stand between thousands: the decimal sign would be the other one.
    const isComma = form.decimal === 'none' ? form.doubt.includes('.') : form.decimal === ',';
    doubt(form.doubt, isComma ? 'comma' : 'point', isComma ? 'doubt.comma' : 'doubt.point');
  }
  return (cell) => (typeof cell === 'number' ? cell : readNumber(String(cell), said ?? form.decimal));
}

/** Reads the cells of a column that nobody has said is one of numbers or dates: what is neither is as good as blank. */
export function valueReader(
  cells: readonly Cell[],
  type: 'number' | 'date',
  options: ReadingOptions,
  fileOrder: DateOrder | undefined,
): (cell: Cell) => number {
  const unsaid = () => {};
  const parse =
    type === 'number'
      ? numberReader(cells, undefined, options, unsaid)
      : dateReader(cells, fileOrder, options, unsaid);
  return (cell) => (cell === '' ? Number.NaN : (parse(cell) ?? Number.NaN));
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

/** The order of day and month that the date columns of the file prove, where they agree; else undefined. */
export function orderOfFile(
  data: readonly number[],
  rows: readonly (readonly Cell[])[],
  columns: ReadonlyMap<string, number>,
  types: ReadonlyMap<string, FieldType>,
): DateOrder | undefined {
  const proven = new Set<DateOrder>();
  for (const [name, column] of columns) {
    if ((types.get(name) ?? 'date') !== 'date') continue;
    const form = dateForm(textsOf(data.map((row) => cellOf(rows[row]!, column))), 'dmy');
    if (form.proven) proven.add(form.order);
  }
  return proven.size === 1 ? [...proven][0] : undefined;
}

function* textsOf(cells: readonly Cell[]): Iterable<string> {
  for (const cell of cells) if (typeof cell === 'string' && cell !== '') yield cell;
}

/** The cell in a column, '' where it is blank or says that there is nothing. */
export function cellOf(row: readonly Cell[], column: number): Cell {
  const cell = row[column] ?? '';
  return typeof cell === 'string' ? textOf(cell) : cell;
}
