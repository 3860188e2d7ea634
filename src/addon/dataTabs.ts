import { cellsOf } from '../exports/cellTable.ts';
import { layoutId } from '../exports/layoutId.ts';
import { read } from '../exports/read.ts';
import type { Reading } from '../exports/reading.ts';
import { type TypedCells, typedCells } from '../exports/typedCells.ts';
import { wordsIn } from '../language/language.ts';
import { Refusal } from '../language/sentence.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { askedColumns } from '../settings/definitions.ts';
import type { Settings } from '../settings/settings.ts';
import type { Cell } from '../values/cell.ts';
import { type ExportPlace, exportPlace, exportThere, placeMark, rowsAt, widthOf } from './exportPlace.ts';
import { growSheet } from './growSheet.ts';
import { put } from './put.ts';
import { exportValue, LONGEST_CELL } from './sanitise.ts';
import type { ExportMark, OwnTab, Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PREFIX = 'data:';
/** Rows in one call: Google takes larger ones, but has been seen to fail on them. */
const ROWS_PER_WRITE = 10_000;
const PLAIN_TEXT = '@';
/** What a spreadsheet can hold. */
const MOST_CELLS = 10_000_000;
/** Of an export that is worth asking how much room there is. */
const MANY_CELLS = 300_000;
/** Of the columns of an export, in pixels. */
const DATA_WIDTH = 150;

/** The exports as they lie in their data tabs, read anew. */
export interface DataTabs {
  readonly readings: readonly Reading[];
  readonly names: readonly string[];
  /** Their tabs. */
  readonly tabs: readonly DataTab[];
  /** Those of which no person has said yet what their columns are: nothing is made of their rows. */
  readonly lacking: readonly LackingTab[];
  /** Data tabs without a row below a header. */
  readonly empty: readonly string[];
  /** Data tabs with rows below their export that are no part of it. */
  readonly below: readonly { readonly tab: string; readonly rows: number }[];
}

/** A data tab, where its export is, and all that is on it. */
export interface DataTab extends OwnTab {
  readonly place: ExportPlace;
  readonly values: readonly (readonly Cell[])[];
}

/** A data tab whose columns are not known. */
export interface LackingTab extends DataTab {
  readonly name: string;
  readonly reading: Reading;
}

/** What an import has made. */
export interface Imported {
  readonly tab: string;
  readonly reading: Reading;
  /** Rows shorter than the header. */
  readonly shortRows: number;
  /** Cells with more text than a cell can hold: the rest of it was left out. */
  readonly cutCells: number;
  /** Was something of people's in the way of the export, so that it was moved? */
  readonly hasMoved: boolean;
}

/** Rows of an export that have come and are on a hidden sheet of their own, as plain text. */
export interface Staged {
  /** Their tab. */
  readonly own: OwnTab;
  readonly rows: readonly (readonly Cell[])[];
  /** The ids under which they were sent. */
  readonly from: readonly string[];
}

function pointingMark({ recognition }: Reading): Pick<ExportMark, 'pointing'> {
  return recognition.lacks.length > 0 ? { pointing: true } : {};
}

/**
 * What comes back puts the rows of an export that has been read into its own tab, by one call, with numbers and dates as such. So
 * several can be read before the first is written, and a run that ends in between leaves the old export or the new one.
 */
export function importRows(
  workbook: Workbook,
  staged: Staged,
  reading: Reading,
  settings: Settings,
): () => Imported {
  const { rows } = staged;
  const { headers, headerRow } = reading.recognition;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const shortRows = rows
    .slice(headerRow + 1)
    .filter((row) => row.length < headers.length && row.some((cell) => cell !== '')).length;
  const isTooLong = (cell: Cell) => typeof cell === 'string' && cell.length >= LONGEST_CELL;
  const cutCells = rows.reduce((sum, row) => sum + row.filter(isTooLong).length, 0);
  return () => {
    const { id, name } = dataTab(reading, settings);
    const { zone } = workbook;
    const holds = (serial: number) => zone.toSerial(zone.toDate(serial)) === serial;
    const kind = reading.recognition.kind;
    const mayLack = reading.recognition.lacks.length > 0;
    const typed = typedCells(rows, reading, { ...optionsFor(workbook, kind, settings), mayLack }, holds);
    writeTyped(staged.own.sheet, typed, rows);
    const mark = { ...placeMark(typed.rows, headerRow), from: staged.from, ...pointingMark(reading) };
    const known = workbook.find(id);
    const hasMoved = known !== undefined && replaceExport(workbook, known, staged.own.sheet, mark) === true;
    if (!known) {
      const { sheet } = staged.own;
      sheet.setFrozenRows(headerRow + 1);
      sheet.setColumnWidths(1, width, DATA_WIDTH);
      const called = sheet.getName();
      if (workbook.isUnready(called)) workbook.rename(sheet, called, name);
      workbook.become(staged.own.mark.tab, { tab: id, shown: false, ...mark });
    }
    const { sheet } = workbook.find(id)!;
    workbook.readings.set(sheet.getSheetId(), reading);
    return { tab: sheet.getName(), reading, shortRows, cutCells, hasMoved };
  };
}

/**
 * Puts an export in the place of the one before, by one call. What people have written where it needs room is moved first: rows
 * below it down, columns beside it to the right, and columns between its own behind all others. They may write while that
 * goes on: so all is looked at once more right before.
 *
 * @param staged the sheet on which the export is, from its first cell on
 * @param expected what the export before has to hold; undefined where that does not matter
 * @returns whether something was moved; undefined where the export before holds something else: then nothing is replaced
 */
export function replaceExport(
  workbook: Workbook,
  { sheet, mark }: OwnTab,
  staged: Sheet,
  next: ExportMark,
  expected?: readonly (readonly Cell[])[],
): boolean | undefined {
  let hasMoved = false;
  let known = workbook.values(sheet);
  for (let times = 0; ; times++) {
    const before = exportThere(mark, known);
    const place = exportPlace(before, known);
    if (expected && JSON.stringify(rowsAt(place, known)) !== JSON.stringify(expected)) return undefined;
    hasMoved = makeWay(sheet, place, known, next) || hasMoved;
    const rows = Math.max(next.rows ?? 0, place.rows);
    const columns = Math.max(next.columns ?? 0, widthOf(place));
    growSheet(staged, rows, columns);
    growSheet(sheet, rows, columns);
    const { next: _, ...rest } = mark;
    workbook.remember(sheet, { ...rest, ...before, tab: mark.tab, next });
    const now = workbook.values(sheet);
    if (times === MOST_LOOKS || JSON.stringify(now) === JSON.stringify(known)) {
      const to = sheet.getRange(1, 1, rows, columns);
      staged.getRange(1, 1, rows, columns).copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_NORMAL, false);
      return hasMoved;
    }
    known = now;
  }
}

/** How often what people write in the same moment is looked at anew. */
const MOST_LOOKS = 3;

/** Moves what people have written where an export needs room. @returns whether something was moved */
function makeWay(
  sheet: Sheet,
  place: ExportPlace,
  values: readonly (readonly Cell[])[],
  { rows = 0, columns = 0 }: ExportMark,
): boolean {
  const holds = (cells: readonly Cell[]) => cells.some((cell) => cell !== '');
  const columnAt = (column: number) => values.map((row) => row[column] ?? '');
  const ends = widthOf(place);
  const width = values[0]?.length ?? 0;
  const isBelow = values.slice(place.rows, rows).some(holds);
  if (isBelow) sheet.insertRowsAfter(place.rows, rows - place.rows);
  const isBeside = values.some((row) => holds(row.slice(ends, columns)));
  if (isBeside) sheet.insertColumnsAfter(ends, columns - ends);
  // A run that ended has put some of them there already.
  const behind = new Set(Array.from({ length: width - ends }, (_, i) => columnAt(ends + i).join()));
  const between = Array.from({ length: ends }, (_, column) => column).filter(
    (column) =>
      !place.columns.includes(column) && holds(columnAt(column)) && !behind.has(columnAt(column).join()),
  );
  const free = Math.max(width, columns) + (isBeside ? columns - ends : 0);
  if (between.length > 0) growSheet(sheet, values.length, free + between.length);
  between.forEach((column, i) => {
    const cells = columnAt(column).map((cell) => [exportValue(cell)]);
    put(sheet.getRange(1, free + i + 1, cells.length, 1), cells);
  });
  return isBelow || isBeside || between.length > 0;
}

/**
 * Is there room for an export on a sheet of its own, before it takes the place of the one before?
 *
 * @throws Refusal where there is none
 */
export function requireRoom(workbook: Workbook, rows: number, columns: number): void {
  const cells = rows * columns;
  if (cells < MANY_CELLS) return;
  const sheets = workbook.spreadsheet.getSheets();
  const room = sheets.reduce((left, sheet) => left - sheet.getMaxRows() * sheet.getMaxColumns(), MOST_CELLS);
  if (cells > room) throw new Refusal('import.tooLarge', { cells, most: Math.max(0, room) });
}

/** Reads rows as an export, without writing anything. */
export function readRows(
  workbook: Workbook,
  kind: RecordKind | undefined,
  rows: readonly (readonly Cell[])[],
  settings: Settings,
  mayLack = false,
): Reading {
  return read(cellsOf(rows), { ...optionsFor(workbook, kind, settings), mayLack });
}

/** All that is on a tab of the person's own. @throws Refusal where there is no such tab any more */
export function rowsOfTab(workbook: Workbook, name: string): Cell[][] {
  const sheet = workbook.spreadsheet.getSheetByName(name);
  if (!sheet) throw new Refusal('import.noTab', { name });
  return workbook.values(sheet);
}

/** What comes back makes a tab that a person has pasted into the data tab of the export as which it was read. */
export function importTab(
  workbook: Workbook,
  name: string,
  reading: Reading,
  settings: Settings,
): () => Imported {
  return () => {
    const { id } = dataTab(reading, settings);
    workbook.forget(id);
    const sheet = workbook.spreadsheet.getSheetByName(name)!;
    workbook.remember(sheet, { tab: id, ...pointingMark(reading) });
    workbook.readings.set(sheet.getSheetId(), reading);
    return { tab: name, reading, shortRows: 0, cutCells: 0, hasMoved: false };
  };
}

/**
 * An export of the same form goes into the same tab again. So costs of two advertising systems are in two tabs and
 * are counted together.
 */
function dataTab({ recognition }: Reading, { language }: Settings): { id: string; name: string } {
  const words = wordsIn(language);
  return {
    id: PREFIX + layoutId(recognition),
    name: words('tab.data', { kind: words(`kind.${recognition.kind}`) }),
  };
}

/** What a sheet is called and what is on it. */
export type Look = (sheet: Sheet) => { readonly name: string; readonly values: Cell[][] };

/** Asks for each sheet once, so that its rows can be read in two ways without being fetched twice. */
export function lookOnce(workbook: Workbook): Look {
  const seen = new Map<number, ReturnType<Look>>();
  return (sheet) => {
    const id = sheet.getSheetId();
    const known = seen.get(id) ?? { name: workbook.nameOf(sheet), values: workbook.values(sheet) };
    seen.set(id, known);
    return known;
  };
}

/**
 * Reads every data tab; one that has been emptied has no rows. What a person wrote to the right of the export is not
 * part of it.
 *
 * @throws Refusal that names the tab, where one cannot be read
 */
export function readDataTabs(
  workbook: Workbook,
  settings: Settings,
  look: Look = lookOnce(workbook),
  kinds?: ReadonlySet<RecordKind>,
): DataTabs {
  const readings: Reading[] = [];
  const names: string[] = [];
  const tabs: DataTab[] = [];
  const lacking: LackingTab[] = [];
  const empty: string[] = [];
  const below: { tab: string; rows: number }[] = [];
  for (const own of workbook.all(PREFIX)) {
    const { sheet, mark } = own;
    const kind = mark.tab.split(':')[1] as RecordKind;
    if (kinds && !kinds.has(kind)) continue;
    const known = workbook.readings.get(sheet.getSheetId());
    if (known && known.recognition.lacks.length === 0) {
      readings.push(known);
      names.push(sheet.getName());
      tabs.push({ ...own, place: { columns: [], rows: 0, below: 0 }, values: [] });
      continue;
    }
    const { name, values } = look(sheet);
    const place = exportPlace(exportThere(mark, values), values);
    const rows = rowsAt(place, values);
    if (place.below > 0) below.push({ tab: name, rows: place.below });
    if (rows.filter((row) => row.some((cell) => cell !== '')).length < 2) {
      empty.push(name);
      continue;
    }
    let reading: Reading;
    try {
      // One that was known and has lost a column is broken: the reports stay as they are until it is mended.
      const mayLack = exportThere(mark, values).pointing === true;
      reading = read(cellsOf(rows), { ...optionsFor(workbook, kind, settings), mayLack });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal('import.inTab', { tab: name, reason: error.sentence });
    }
    if (reading.recognition.lacks.length > 0) {
      lacking.push({ ...own, name, place, values, reading });
      continue;
    }
    readings.push(reading);
    names.push(name);
    tabs.push({ ...own, place, values });
  }
  for (const { kind, name, cells } of workbook.untabbed) {
    readings.push(read(cells, optionsFor(workbook, kind, settings)));
    names.push(name);
  }
  return { readings, names, tabs, lacking, empty, below };
}

function optionsFor(workbook: Workbook, kind: RecordKind | undefined, settings: Settings) {
  return {
    kind,
    mapping: settings.mapping,
    language: settings.language,
    zone: workbook.zone.offset,
    asked: askedColumns(settings.definitions),
  };
}

/**
 * Puts numbers and dates in the place of the texts that they were, between the first and the last column that has any. Those that
 * a try before this one has put in, which failed later, look as it has made them look.
 *
 * @param before the cells as they are on the sheet
 */
function writeTyped(
  sheet: Sheet,
  { rows, span, format }: TypedCells,
  before: readonly (readonly Cell[])[],
): void {
  if (!span) return;
  const width = span.last - span.first + 1;
  for (let start = 0; start < rows.length; start += ROWS_PER_WRITE) {
    const part = rows.slice(start, start + ROWS_PER_WRITE);
    const range = sheet.getRange(start + 1, span.first + 1, part.length, width);
    const each = <T>(give: (row: number, column: number) => T): T[][] =>
      part.map((_, row) => Array.from({ length: width }, (_, i) => give(start + row, span.first + i)));
    const isThere = (row: number, column: number) => typeof before[row]![column] === 'number';
    const isMade = part.some((_, row) => before[start + row]!.some((cell) => typeof cell === 'number'));
    const formats = isMade ? range.getNumberFormats() : [];
    const made = (row: number, column: number) => {
      const there = isThere(row, column) ? formats[row - start]?.[column - span.first] : undefined;
      return there === undefined || there === PLAIN_TEXT ? format(row, column) : there;
    };
    // A text in a cell that is not of text would be taken for a number.
    range.setNumberFormats(each(made));
    range.setValues(each((row, column) => exportValue(rows[row]![column] ?? '')));
  }
}

/** Writes rows as plain text from a row on, as many as fit into one call at a time. */
export function writeText(
  sheet: Sheet,
  firstRow: number,
  rows: readonly (readonly Cell[])[],
  width: number,
): void {
  growSheet(sheet, firstRow - 1 + rows.length, width);
  sheet.getRange(firstRow, 1, rows.length, width).setNumberFormat(PLAIN_TEXT);
  for (let start = 0; start < rows.length; start += ROWS_PER_WRITE) {
    const part = rows.slice(start, start + ROWS_PER_WRITE);
    const cells = part.map((row) =>
      Array.from({ length: width }, (_, column) => exportValue(row[column] ?? '')),
    );
    put(sheet.getRange(firstRow + start, 1, part.length, width), cells);
  }
}
