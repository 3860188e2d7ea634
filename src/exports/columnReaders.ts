import { LANGUAGES } from '../language/languages.ts';
import { type FieldType, nameWords } from '../schema/fields.ts';
import type { ColumnForm } from '../schema/kinds.ts';
import type { Cell } from '../values/cell.ts';
import { type DateForm, dateForm, orderOf } from '../values/dateForm.ts';
import { civil, isPlaceholder, isSerialDay, readDate, saysNoDate, serialIn } from '../values/dates.ts';
import { hasOwnUnit, numberForm, readNumber } from '../values/numbers.ts';
import { DATE_ORDERS, type DateOrder, writtenDate } from '../values/writtenDate.ts';
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
  key:
    | 'doubt.dayFirst'
    | 'doubt.monthFirst'
    | 'doubt.yearFirst'
    | 'doubt.exchanged'
    | 'doubt.comma'
    | 'doubt.point',
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
  const form = numberForm(textsOf(cells), LANGUAGES[options.language].signs.decimal);
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

const DATE_DOUBTS = { dmy: 'doubt.dayFirst', mdy: 'doubt.monthFirst', ymd: 'doubt.yearFirst' } as const;

/** What is known of the order of a column's dates before its cells are looked at. */
export interface KnownOrder {
  /** What the person has said: it goes before all. */
  readonly said: ColumnForm | undefined;
  /** What the file's other date columns prove, and what the system always writes: for what the column leaves open. */
  readonly likely: readonly (DateOrder | undefined)[];
}

/** @param form how the column writes its dates, see {@link dateFormOf} */
export function dateReader(
  cells: readonly Cell[],
  form: DateForm,
  known: KnownOrder,
  options: ReadingOptions,
  doubt: Doubting,
): Reader {
  const said = DATE_ORDERS.find((order) => order === known.said);
  const likely = known.likely.filter((order) => order !== undefined);
  const taken = orderOf(form, [...likely, ...byLanguage(form, options.language)]);
  if (form.doubt !== undefined && !said && !likely.includes(taken))
    doubt(form.doubt, taken, DATE_DOUBTS[taken]);
  const left = said ? undefined : leftAsText(cells);
  if (left !== undefined) doubt(left, taken, 'doubt.exchanged');
  const order = said ?? taken;
  const isOfDays = areMidnights(cells);
  return (cell) => {
    if (isSerialDay(cell)) return cell;
    const text = isOfDays ? String(cell).replace(MIDNIGHT, '') : String(cell);
    if (form.lacksYears && writtenDate(text)?.monthAndDigits) return undefined;
    return readDate(text, order, options.zone);
  };
}

const MIDNIGHT = /[T ]00:00(?::00(?:[.,]0{1,9})?)? ?(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)$/i;

/**
 * Where all cells are midnights in a zone of their own, a program has written days in that form: 2025-03-01T00:00:00Z is
 * 1 March everywhere, and nobody knows its hour.
 */
function areMidnights(cells: readonly Cell[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    if (typeof cell !== 'string' || !MIDNIGHT.test(cell)) return false;
    filled++;
  }
  return filled > 1;
}

const WEEK_HEADER =
  /^(?:iso ?)?(?:week|vecka|veckor|uke|uge|viikko|woche|kw|vko)(?: (?:nr|no|number|iso|start))?$/;
const YEAR_AND_NUMBER = /^((?:19|20)\d{2})[-/ ]?(\d{1,2})$/;

/** A column that is called by weeks: its "2025-10" is the tenth week, not October. */
export function isOfWeeks(header: string): boolean {
  return WEEK_HEADER.test(nameWords(header));
}

/** The cell as a week is written. */
export function asWeek(cell: Cell): Cell {
  const [, year, week] = YEAR_AND_NUMBER.exec(String(cell).trim()) ?? [];
  return week === undefined ? cell : `${year}-W${week}`;
}

/** Of all days 12 in 30 can be a month, of so many dates all by chance 1 in 40. */
const FEWEST_DATES = 4;

/**
 * A spreadsheet that takes 25/03/2025 for month first leaves it as text, and makes a date of 03/04/2025, the wrong one.
 * Of such a column only what could be a month has become dates, and only what could not is text.
 *
 * @returns a text that was left, where the column is like that
 */
function leftAsText(cells: readonly Cell[]): string | undefined {
  const dates = cells.filter(isSerialDay);
  if (dates.length < FEWEST_DATES || dates.some((serial) => civil(serial).day > 12)) return undefined;
  let left: string | undefined;
  for (const text of textsOf(cells)) {
    const date = writtenDate(text);
    if (!date?.isOpen) continue;
    if (serialIn(date, 'dmy') !== undefined && serialIn(date, 'mdy') !== undefined) return undefined;
    left ??= text;
  }
  return left;
}

/** How a column writes its dates. */
export function dateFormOf({ values }: CellColumn): DateForm {
  return dateForm(textsOf(values));
}

/** In which order dates are most often written where a language is spoken: in Swedish 31/1 25, and 25-01-31. */
function byLanguage(form: DateForm, language: ReadingOptions['language']): readonly DateOrder[] {
  const { dates, hyphenedDates } = LANGUAGES[language];
  return form.doubt?.includes('-') ? hyphenedDates : dates;
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

/**
 * The order that the date columns of the file prove, where they agree; else undefined. A year of four digits at the end
 * says nothing of where a short one stands, so each kind of year has its own.
 */
export function orderOfFile(forms: Iterable<DateForm>, hasShortYears: boolean): DateOrder | undefined {
  const proven = new Set<DateOrder>();
  for (const form of forms)
    if (form.proven && form.hasShortYears === hasShortYears) proven.add(form.orders[0]!);
  return proven.size === 1 ? [...proven][0] : undefined;
}

function* textsOf(cells: readonly Cell[]): Iterable<string> {
  for (const cell of cells) if (typeof cell === 'string' && cell !== '') yield cell;
}

/**
 * For each line the first of its cells in these columns that is filled; what says that there is nothing, or that there
 * is no date, is ''.
 */
export function firstFilled(columns: readonly CellColumn[], type: FieldType): CellColumn {
  const [first, ...others] = columns.map((column) => meaning(column, type));
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
function meaning(column: CellColumn, type: FieldType): CellColumn {
  const { values, dates } = column;
  if (dates) for (let i = 0; i < dates.length; i++) if (isPlaceholder(dates[i]!)) dates[i] = Number.NaN;
  let { isDistinct } = column;
  let blanks = 0;
  for (let code = 0; code < values.length; code++) {
    const cell = values[code]!;
    const value = meaningOf(cell, type);
    if (value === '') blanks++;
    else if (value !== cell) isDistinct = false;
    values[code] = value;
  }
  return { ...column, isDistinct: isDistinct && blanks < 2 };
}

/** A cell, '' where it says that there is nothing. */
export function meaningOf(cell: Cell, type: FieldType): Cell {
  if (type === 'date' && saysNoDate(cell)) return '';
  return typeof cell === 'string' ? textOf(cell) : cell;
}
