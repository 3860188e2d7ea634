import { type Sentence, sentence } from '../language/sentence.ts';
import { shortened } from '../language/shortened.ts';
import { bracketed, FIELDS, type FieldType, fieldLabel, headerWords } from '../schema/fields.ts';
import type { ColumnForm, Mapping, RecordKind } from '../schema/kinds.ts';
import type { AskedColumn } from '../settings/definitions.ts';
import type { Cell } from '../values/cell.ts';
import { type DateOrder, dateForm, isSerialDay, readDate, type ZoneOffset } from '../values/dates.ts';
import { hashOf } from '../values/hash.ts';
import { currencyIn, numberForm, readNumber } from '../values/numbers.ts';
import { footerRowsOf } from './footerRows.ts';
import { headerRowOf } from './headerRow.ts';
import { textOf } from './nullTokens.ts';
import { type Recognition, recognise } from './recognise.ts';

/** One cell that could not be read, and with it the row that was left out. */
export interface Rejection {
  /** The row as the person counts it: the first line of the file or tab is 1. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: Sentence;
}

/** A column whose values can be read in two ways, how it was read, and a value to ask the person about. */
export interface Doubt {
  readonly field: string;
  readonly column: string;
  readonly example: string;
  readonly taken: ColumnForm;
  readonly sentence: Sentence;
}

/** An export as typed columns: every field has one value for each row that was read. */
export interface Reading {
  readonly recognition: Recognition;
  /** Rows with anything in them below the header: read + rejected. */
  readonly rows: number;
  /** The row number of every row that was read, as the person counts. */
  readonly rowNumbers: readonly number[];
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Numbers and serial dates; NaN where the cell is blank. */
  readonly numbers: ReadonlyMap<string, Float64Array>;
  /**
   * For each row that was read, a fingerprint of all its cells: rows without an id are the same thing when all of
   * them agree, as when a fresh export was pasted below the old one.
   */
  readonly fingerprints: Float64Array;
  readonly rejected: readonly Rejection[];
  /** What could be read in two ways, for the person to confirm. */
  readonly doubts: readonly Doubt[];
  /** What else the person should know of how the export was read. */
  readonly notes: readonly Sentence[];
}

export interface ReadingOptions {
  readonly kind?: RecordKind | undefined;
  readonly mapping: Mapping;
  /** The workbook's language decides what nothing in the column decides. */
  readonly language: 'sv' | 'en';
  readonly zone: ZoneOffset;
  /** Columns of leads that are none of our fields and that the scoring rules ask for. */
  readonly asked?: readonly AskedColumn[];
}

const LINES_NAMED = 4;
const IDS: ReadonlySet<string> = new Set(['id', 'leadId']);
const AMOUNTS: ReadonlySet<string> = new Set(['amount', 'cost']);

/**
 * Reads rows of cells as one kind of record. A row with a cell that cannot be read is named and left out; all the
 * others are read: `rows` = rows read + rejected rows, always.
 *
 * @param rows the cells of a file or a tab; titles may be above the header, and the header may come again
 *   where a second export was pasted below the first
 * @throws Refusal when nothing in the table makes sense
 */
export function read(rows: readonly (readonly Cell[])[], options: ReadingOptions): Reading {
  const recognition = recognise(rows, options.kind, options.mapping);
  const { headers, headerRow, columns, forms, kind, layout } = recognition;
  const { data, rejected, asides } = dataRows(rows, recognition);
  const refused = new Map<number, Rejection>(rejected.map((rejection) => [rejection.row, rejection]));
  const doubts: Doubt[] = [];
  const notes: Sentence[] = [];
  const texts = new Map<string, string[]>();
  const numbers = new Map<string, Float64Array>();
  const types = new Map<string, FieldType>(FIELDS[kind].map((field) => [field.name, field.type]));
  let marks: string[] = [];
  const { bareAt, wordsAt } = headerRowOf(headers);
  const fileOrder = orderOfFile(data, rows, columns, types);
  for (const [name, column] of columns) {
    const type = types.get(name) ?? 'date';
    const places = [
      column,
      ...(options.mapping[kind]?.[name] ? [] : columnsBeside(name, recognition, bareAt)),
    ];
    const placeOf = (row: readonly Cell[]) => places.find((place) => cellOf(row, place) !== '') ?? column;
    const cells = data.map((row) => cellOf(rows[row]!, placeOf(rows[row]!)));
    if (type === 'text') {
      if (IDS.has(name) && cells.some((cell) => typeof cell === 'number'))
        notes.push(sentence('note.numericIds', { column: headers[column]! }));
      const all = (row: readonly Cell[]) => places.map((place) => cellOf(row, place));
      texts.set(
        name,
        name === 'leadId' && places.length > 1
          ? data.map((row) =>
              all(rows[row]!)
                .filter((id) => id !== '')
                .join(';'),
            )
          : cells.map((cell) => String(cell)),
      );
      continue;
    }
    const doubt: Doubting = (example, taken, key) =>
      doubts.push({
        field: name,
        column: headers[column]!,
        example,
        taken,
        sentence: sentence(key, { column: headers[column]!, example }),
      });
    const parse =
      type === 'number'
        ? numberReader(cells, forms.get(name), options, doubt)
        : dateReader(cells, forms.get(name) ?? fileOrder ?? layout?.dates, options, doubt);
    const values = new Float64Array(data.length);
    cells.forEach((cell, i) => {
      const value = cell === '' ? Number.NaN : parse(cell);
      values[i] = value ?? Number.NaN;
      if (value !== undefined) return;
      const row = data[i]! + 1;
      const header = headers[placeOf(rows[data[i]!]!)]!;
      if (!refused.has(row)) refused.set(row, rejection(row, header, cell, type));
    });
    numbers.set(name, values);
    if (AMOUNTS.has(name)) {
      const ofAll = currencyIn(bracketed(headers[column]!)) ?? '';
      marks = cells.map((cell) => currencyIn(String(cell)) ?? ofAll);
    }
  }
  const askedHere = kind === 'leads' ? (options.asked ?? []) : [];
  for (const { name, type, words } of askedHere) {
    const column = words === null ? -1 : (wordsAt.get(words) ?? -1);
    if (column < 0) continue;
    const cells = data.map((row) => cellOf(rows[row]!, column));
    if (type === 'text') texts.set(name, cells.map(String));
    else numbers.set(name, Float64Array.from(cells, valueReader(cells, type, options, fileOrder)));
  }
  // The mark beside an amount or in its header says its currency where no column does.
  if (marks.some((mark) => mark !== '')) {
    const named = texts.get('currency');
    texts.set(
      'currency',
      marks.map((mark, i) => named?.[i] || mark),
    );
  }
  for (const [name, value] of Object.entries(layout?.constants ?? {})) {
    if (!columns.has(name)) texts.set(name, new Array<string>(data.length).fill(value));
  }
  const kept = data.map((row, i) => (refused.has(row + 1) ? -1 : i)).filter((i) => i >= 0);
  return {
    recognition,
    rows: data.length + rejected.length,
    rowNumbers: kept.map((i) => data[i]! + 1),
    texts: mapValues(texts, (values) => kept.map((i) => values[i]!)),
    numbers: mapValues(numbers, (values) => Float64Array.from(kept, (i) => values[i]!)),
    fingerprints: Float64Array.from(kept, (i) => hashOf(rows[data[i]!]!)),
    rejected: [...refused.values()].sort((a, b) => a.row - b.row),
    doubts,
    notes: [
      ...recognition.guessed.map((name) =>
        sentence('note.guessed', { column: headers[columns.get(name)!]!, field: sentence(fieldLabel(name)) }),
      ),
      ...(headerRow > 0 ? [sentence('note.headerRow', { row: headerRow + 1 })] : []),
      ...notes,
      ...(asides.length > 0 ? [asidesNote(rows, asides)] : []),
    ],
  };
}

/** Names lines as "7 (Total: Account)", the first few of them; the numbers alone stand beside. */
function asidesNote(rows: readonly (readonly Cell[])[], lines: readonly number[]): Sentence {
  const named = (name: (line: number) => string) =>
    [...lines.slice(0, LINES_NAMED).map(name), ...(lines.length > LINES_NAMED ? ['…'] : [])].join(', ');
  const begins = (line: number) => shown(rows[line]!.find((cell) => textOf(cell) !== '')!);
  return sentence('note.asides', {
    lines: named((line) => `${line + 1} (${begins(line)})`),
    numbers: named((line) => String(line + 1)),
  });
}

/**
 * The rows below the header that hold anything; a row with cells beyond the last header is rejected, and what a report
 * has below its rows is left aside.
 */
function dataRows(
  rows: readonly (readonly Cell[])[],
  recognition: Recognition,
): { data: number[]; rejected: Rejection[]; asides: number[] } {
  const { headers, headerRow } = recognition;
  const data: number[] = [];
  const asides = footerRowsOf(rows, recognition);
  const rejected: Rejection[] = [];
  const width = headers.length - [...headers].reverse().findIndex((header) => header !== '');
  for (let row = headerRow + 1; row < rows.length; row++) {
    const cells = rows[row]!;
    if (cells.every((cell) => cell === '')) continue;
    if (headers.every((header, column) => String(cells[column] ?? '').trim() === header)) continue;
    if (asides.has(row)) continue;
    const beyond = cells.findIndex((cell, column) => column >= width && cell !== '');
    if (beyond < 0) data.push(row);
    else {
      const reason = sentence('reject.beyondHeader', { cells: beyond + 1, headers: width });
      rejected.push({ row: row + 1, column: '', value: shown(cells[beyond]!), reason });
    }
  }
  return { data, rejected, asides: [...asides].sort((a, b) => a - b) };
}

/**
 * The columns that the form knows for a field besides the one that was taken. They fill its blank cells: a deal that
 * is not closed yet has its expected revenue only. Of an activity's leads all are taken: it is beside its lead or
 * beside the contact that the lead became, each in a column of its own.
 */
function columnsBeside(
  name: string,
  { layout, columns }: Recognition,
  bareAt: ReadonlyMap<string, number>,
): number[] {
  const taken = new Set(columns.values());
  return (layout?.headers[name] ?? [])
    .map((header) => bareAt.get(headerWords(header)) ?? -1)
    .filter((column) => column >= 0 && !taken.has(column));
}

function cellOf(row: readonly Cell[], column: number): Cell {
  const cell = row[column] ?? '';
  return typeof cell === 'string' ? textOf(cell) : cell;
}

type Reader = (cell: Cell) => number | undefined;
type Doubting = (
  example: string,
  taken: ColumnForm,
  key: 'doubt.dayFirst' | 'doubt.monthFirst' | 'doubt.comma' | 'doubt.point',
) => void;

function numberReader(
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
function valueReader(
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
function dateReader(
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
function orderOfFile(
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

function rejection(row: number, column: string, cell: Cell, type: FieldType): Rejection {
  const value = shown(cell);
  const dateShaped = /\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}/.test(value);
  const key = type === 'number' ? 'reject.notNumber' : dateShaped ? 'reject.noSuchDay' : 'reject.notDate';
  return { row, column, value, reason: sentence(key, { value }) };
}

function shown(cell: Cell): string {
  return shortened(String(cell));
}

function mapValues<A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> {
  return new Map([...map].map(([name, value]) => [name, change(value)]));
}
