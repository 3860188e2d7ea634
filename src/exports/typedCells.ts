import { FIELDS } from '../schema/fields.ts';
import type { Cell } from '../values/cell.ts';
import { civil, isSerialDay } from '../values/dates.ts';
import { unitHeader } from '../values/moneyUnit.ts';
import { cellsOf } from './cellTable.ts';
import { read } from './read.ts';
import type { Reading, ReadingOptions } from './reading.ts';
import { sameRecords } from './sameRecords.ts';

type Rows = readonly (readonly Cell[])[];

/** A number and how a spreadsheet has to show it, so that it is what was written. */
interface Typed {
  readonly value: number;
  readonly format: string;
}

/** The cells of an export, with numbers and dates as such. */
export interface TypedCells {
  readonly rows: Rows;
  /** The columns between which some have numbers or dates, counted from 0, the last one included; null where none has. */
  readonly span: { readonly first: number; readonly last: number } | null;
  /** The number format of a cell of the span. */
  readonly format: (row: number, column: number) => string;
}

const TEXT = '@';
const GENERAL = 'General';
/** Digits that a number of a spreadsheet keeps. */
const MOST_DIGITS = 15;
/** Fields are taken back to text one after the other until all is read as before, at most so often. */
const MOST_TIMES = 4;

/**
 * Gives the cells that were read as numbers or dates as such. A text whose number, shown in its format, is what was written
 * becomes one; every other stays the text that it is ("1.5e3", "(500)", "500 kr", a time with its zone), so nothing of the export
 * is lost. A column that can be read in two ways stays text until a person has said which. What comes out is read once more: a
 * field that would be read otherwise stays text as well.
 *
 * @param rows the cells as they came
 * @param reading what they were read as
 * @param holds does the spreadsheet give back a serial day that it is given? An hour that its zone has not is moved
 */
export function typedCells(
  rows: Rows,
  reading: Reading,
  options: ReadingOptions,
  holds: (serial: number) => boolean,
): TypedCells {
  const { recognition, doubts } = reading;
  const inDoubt = new Set(doubts.map(({ field }) => field));
  const types = new Map(FIELDS[recognition.kind].map(({ name, type }) => [name, type]));
  let columns = new Map(
    [...recognition.columns].flatMap(([name, column]) => {
      const type = types.get(name) ?? 'date';
      if (type === 'text' || inDoubt.has(name)) return [];
      const scale = unitHeader(recognition.headers[column]!).unit?.scale ?? 1;
      const typed = (cell: Cell, value: number) =>
        type === 'date' ? typedDate(cell, value, holds) : typedNumber(cell, value, scale);
      return [[name, { column, known: knownIn(rows, column, reading, name, typed) }] as const];
    }),
  );
  for (let times = 0; columns.size > 0 && times < MOST_TIMES; times++) {
    const typed = withTyped(rows, [...columns.values()]);
    const differing = sameRecords(reading, readAgain(typed.rows, options, reading));
    if (differing.length === 0) return typed;
    const left = new Map([...columns].filter(([name]) => !differing.includes(name)));
    columns = left.size < columns.size ? left : new Map();
  }
  return { rows, span: null, format: () => TEXT };
}

/** What a person has pointed at is known by its header; what no header says is to be found by itself once more. */
function readAgain(rows: Rows, options: ReadingOptions, { recognition }: Reading): Reading | undefined {
  try {
    return read(cellsOf(rows), { ...options, kind: recognition.kind });
  } catch {
    return undefined;
  }
}

interface TypedColumn {
  readonly column: number;
  /** What each different cell becomes; null for one that stays as it is. */
  readonly known: ReadonlyMap<Cell, Typed | null>;
}

function knownIn(
  rows: Rows,
  column: number,
  { rowNumbers, numbers }: Reading,
  field: string,
  typed: (cell: Cell, value: number) => Typed | null,
): Map<Cell, Typed | null> {
  const known = new Map<Cell, Typed | null>();
  const values = numbers.get(field);
  for (let i = 0; values && i < rowNumbers.length; i++) {
    const cell = rows[rowNumbers[i]! - 1]![column] ?? '';
    // The value of a blank cell is that of another column, or none.
    if (cell === '' || known.has(cell)) continue;
    known.set(cell, Number.isNaN(values[i]!) ? null : typed(cell, values[i]!));
  }
  return known;
}

function withTyped(rows: Rows, columns: readonly TypedColumn[]): TypedCells {
  const formats = new Map<number, Map<Cell, string>>();
  const made = rows.map((row) => {
    let copy: Cell[] | undefined;
    for (const { column, known } of columns) {
      const typed = known.get(row[column] ?? '');
      if (!typed) continue;
      copy ??= [...row];
      copy[column] = typed.value;
    }
    return copy ?? row;
  });
  const filled = columns.filter(({ known }) => [...known.values()].some((typed) => typed !== null));
  for (const { column, known } of filled)
    formats.set(column, new Map([...known].map(([cell, typed]) => [cell, typed?.format ?? TEXT])));
  const places = filled.map(({ column }) => column);
  return {
    rows: made,
    span: places.length === 0 ? null : { first: Math.min(...places), last: Math.max(...places) },
    format: (row, column) => {
      const ofColumn = formats.get(column);
      if (!ofColumn) return TEXT;
      const cell = rows[row]![column] ?? '';
      // What a person writes into a blank cell is a number as well.
      return cell === '' ? GENERAL : (ofColumn.get(cell) ?? TEXT);
    },
  };
}

const NUMBER =
  /^(-?)(0|[1-9]\d*|[1-9]\d{0,2}(?:([ \u00a0\u202f.,'\u2019])\d{3})(?:\3\d{3})*)(?:([.,])(\d+))?$/;

/** @param scale by what the column's header multiplies what is written */
function typedNumber(cell: Cell, value: number, scale: number): Typed | null {
  if (typeof cell === 'number') return { value: cell, format: GENERAL };
  const [, minus, whole, mark, decimalMark, decimals = ''] = NUMBER.exec(String(cell)) ?? [];
  if (whole === undefined || (mark !== undefined && mark === decimalMark)) return null;
  const digits = whole.replace(/\D/g, '');
  if (digits.length + decimals.length > MOST_DIGITS) return null;
  // "1.234" is one or the other: what it was read as tells.
  const groups: [whole: string, decimals: string][] = [[digits, decimals]];
  if (decimals.length === 3 && mark === undefined && digits.length <= 3) groups.push([digits + decimals, '']);
  for (const [before, behind] of groups) {
    const number = Number(`${minus}${before}${behind === '' ? '' : `.${behind}`}`);
    if (number * scale !== value || Object.is(number, -0)) continue;
    const isGrouped = before.length > 3 && (mark !== undefined || before !== digits);
    return { value: number, format: formatOf(isGrouped, behind.length) };
  }
  return null;
}

function formatOf(isGrouped: boolean, decimals: number): string {
  return `${isGrouped ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
}

const DATE =
  /^(\d{4}|\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{1,2})(?:(,? |T)(\d{1,2}):(\d{2})(?::(\d{2}))?( [AP]M)?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** A date of digits whose parts are those of the day that it was read as. */
function typedDate(cell: Cell, value: number, holds: (serial: number) => boolean): Typed | null {
  if (!isSerialDay(value) || !holds(value)) return null;
  if (typeof cell === 'number')
    return cell === value
      ? { value, format: `yyyy-mm-dd${Number.isInteger(value) ? '' : ' hh:mm:ss'}` }
      : null;
  const text = String(cell);
  const { year, month, day } = civil(value);
  const compact = COMPACT.exec(text);
  if (compact)
    return +compact[1]! === year && +compact[2]! === month && +compact[3]! === day && Number.isInteger(value)
      ? { value, format: 'yyyymmdd' }
      : null;
  const parts = DATE.exec(text);
  if (!parts) return null;
  const [, first, mark, second, third, between, hour, minute, seconds, half] = parts as unknown as string[];
  const isDay = (part: string) => +part === day && (part.length === 2 ? 'dd' : 'd');
  const isMonth = (part: string) => +part === month && (part.length === 2 ? 'mm' : 'm');
  const isYear = (part: string) =>
    part.length === 4
      ? +part === year && 'yyyy'
      : part.length === 2 && part === String(year % 100).padStart(2, '0') && 'yy';
  const orders = [
    [isYear(first!), isMonth(second!), isDay(third!)],
    [isDay(first!), isMonth(second!), isYear(third!)],
    [isMonth(first!), isDay(second!), isYear(third!)],
  ];
  const order = orders.find((one) => one.every((part) => part !== false));
  if (!order) return null;
  const date = order.join(mark);
  if (hour === undefined) return Number.isInteger(value) ? { value, format: date } : null;
  const hours = half ? (+hour % 12) + (half === ' PM' ? 12 : 0) : +hour;
  if (half ? +hour < 1 || +hour > 12 : hours > 23) return null;
  const time = (hours * 3600 + +minute! * 60 + +(seconds ?? 0)) / 86_400;
  if (Math.floor(value) + time !== value) return null;
  const clock = `${hour.length === 2 ? 'hh' : 'h'}:mm${seconds === undefined ? '' : ':ss'}`;
  return { value, format: `${date}${between === 'T' ? '"T"' : between}${clock}${half ? ' AM/PM' : ''}` };
}
