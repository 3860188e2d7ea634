import type { Cell } from '../values/cell.ts';
import { hashLetters } from '../values/hash.ts';
import type { ExportMark, TabMetadata } from './workbook.ts';

type Rows = readonly (readonly Cell[])[];

/** Where an export is on its tab. What people write below or beside it, or put between its columns, is no part of it. */
export interface ExportPlace {
  /** Its columns, counted from 0, from left to right. */
  readonly columns: readonly number[];
  /** How many rows from the top are its own. */
  readonly rows: number;
  /** Rows below it that hold something. */
  readonly below: number;
}

/** Letters that stand for the text of a head or of a row. */
const LENGTH = 4;
/** Of an export that is wider nothing is remembered of its heads. */
const MOST_COLUMNS = 1500;

/** What is remembered of an export, by which it is found again when people have written on its tab. */
export function placeMark(rows: Rows, headerRow: number): ExportMark {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const heads = Array.from({ length: columns }, (_, column) => signOf([rows[headerRow]?.[column] ?? '']));
  const last = signOf(filledUp(rows[rows.length - 1] ?? [], columns));
  return {
    rows: rows.length,
    columns,
    ...(columns <= MOST_COLUMNS ? { heads: [headerRow, ...heads].join() } : {}),
    last,
  };
}

/**
 * Where the export is now. Its columns are found by their heads, in whatever order, and its end by its last row; where they
 * are not there, somebody has pasted another export over it, and all that is on the tab is that.
 *
 * @param values all that is on the tab
 */
export function exportPlace({ rows, columns, heads, last }: ExportMark, values: Rows): ExportPlace {
  const width = values[0]?.length ?? 0;
  const all = { columns: upTo(width), rows: values.length, below: 0 };
  if (rows === undefined || columns === undefined) return all;
  if (heads === undefined || last === undefined) return { ...all, columns: upTo(Math.min(width, columns)) };
  const lastAt = (columns: readonly number[], row: number) => signAt(columns, values[row]) === last;
  const ways = waysOf(heads, values);
  const isEnded = (columns: readonly number[]) =>
    values.some((_, row) => row >= rows && lastAt(columns, row));
  const own =
    ways.length > 1
      ? (ways.find((columns) => lastAt(columns, rows - 1)) ?? ways.find(isEnded) ?? ways[0])
      : ways[0];
  if (!own) return all;
  const isLast = (row: number) => lastAt(own, row);
  let end = rows - 1;
  if (!isLast(end)) {
    // Rows put in between move the end down; sorting leaves it where it was.
    while (end < values.length && !isLast(end)) end++;
    if (end === values.length) end = isPasted(own, values, rows) ? values.length - 1 : rows - 1;
  }
  const holds = (row: readonly Cell[]) => row.some((cell) => cell !== '');
  return {
    columns: own,
    rows: Math.min(end + 1, values.length),
    below: values.slice(end + 1).filter(holds).length,
  };
}

/** Which export is on the tab, where a run may have ended before or behind the call that puts one in another's place. */
export function exportThere({ next, ...before }: TabMetadata, values: Rows): ExportMark {
  if (!next || !isThere(before, values)) return next ?? before;
  // Where one is the beginning of the other, the last row of the longer one tells.
  return isThere(next, values) && (next.rows ?? 0) >= (before.rows ?? 0) ? next : before;
}

function isThere({ rows = 0, heads = '', last = '' }: ExportMark, values: Rows): boolean {
  return waysOf(heads, values).some((own) => signAt(own, values[rows - 1]) === last);
}

/** The rows of an export, without what is beside or below it. */
export function rowsAt({ columns, rows }: ExportPlace, values: Rows): Cell[][] {
  return values.slice(0, rows).map((row) => columns.map((column) => row[column] ?? ''));
}

/** The columns of the sheet up to the last one of the export. */
export function widthOf({ columns }: ExportPlace): number {
  return columns.reduce((most, column) => Math.max(most, column + 1), 0);
}

/** In so many ways the columns are tried where people's own are called as ours. */
const MOST_WAYS = 64;
/** Of more columns with one head, as of blank ones, those to the left are ours. */
const MOST_ALIKE = 6;

/**
 * The ways in which columns of the sheet can be those with the heads, the furthest to the left first. There is one, but where
 * people have put in columns that are called as ours; none where a head is not there any more.
 */
function waysOf(heads: string, values: Rows): readonly (readonly number[])[] {
  const [headerRow, ...signs] = heads.split(',');
  const wanted = new Map<string, number>();
  for (const sign of signs) wanted.set(sign, (wanted.get(sign) ?? 0) + 1);
  const found = new Map<string, number[]>();
  for (const [column, head] of (values[Number(headerRow)] ?? []).entries()) {
    const sign = signOf([head]);
    if (wanted.has(sign)) found.set(sign, [...(found.get(sign) ?? []), column]);
  }
  let ways: number[][] = [[]];
  for (const [sign, n] of wanted) {
    const choices = choicesOf(found.get(sign) ?? [], n);
    ways = ways.flatMap((way) => choices.map((choice) => [...way, ...choice])).slice(0, MOST_WAYS);
  }
  return ways.map((way) => way.sort((a, b) => a - b));
}

/** So many of the columns in each way, those to the left first. */
function choicesOf(columns: readonly number[], n: number): number[][] {
  if (n === 0) return [[]];
  if (columns.length < n) return [];
  if (columns.length === n) return [[...columns]];
  if (columns.length > MOST_ALIKE) return [columns.slice(0, n)];
  const [first, ...others] = columns;
  return [...choicesOf(others, n - 1).map((rest) => [first!, ...rest]), ...choicesOf(others, n)].slice(
    0,
    MOST_WAYS,
  );
}

function signAt(columns: readonly number[], row: readonly Cell[] = []): string {
  return signOf(columns.map((column) => row[column] ?? ''));
}

/** Are the rows below where the export ended as full as its own? A note is not. */
function isPasted(own: readonly number[], values: Rows, rows: number): boolean {
  const filled = (row: readonly Cell[]) => own.filter((column) => row[column] !== '').length;
  const below = values.slice(rows).filter((row) => row.some((cell) => cell !== ''));
  return below.length > 0 && below.every((row) => filled(row) > own.length / 3);
}

function signOf(cells: readonly Cell[]): string {
  return cells.every((cell) => cell === '') ? '' : hashLetters(JSON.stringify(cells.map(signedText)), LENGTH);
}

/** A time of day comes back from a spreadsheet to the millisecond. */
function signedText(cell: Cell): string {
  if (typeof cell !== 'number' || Number.isInteger(cell)) return String(cell);
  return String(Math.round(cell * MILLISECONDS_OF_DAY) / MILLISECONDS_OF_DAY);
}

const MILLISECONDS_OF_DAY = 86_400_000;

function filledUp(row: readonly Cell[], width: number): Cell[] {
  return Array.from({ length: width }, (_, column) => row[column] ?? '');
}

function upTo(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}
