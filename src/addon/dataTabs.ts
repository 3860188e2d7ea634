import { cellsOf } from '../exports/cellTable.ts';
import { layoutId } from '../exports/layoutId.ts';
import { read } from '../exports/read.ts';
import type { Reading } from '../exports/reading.ts';
import { wordsIn } from '../language/language.ts';
import { Refusal } from '../language/sentence.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { askedColumns } from '../settings/definitions.ts';
import type { Settings } from '../settings/settings.ts';
import type { Cell } from '../values/cell.ts';
import { growSheet } from './growSheet.ts';
import { put } from './put.ts';
import { exportValue, LONGEST_CELL } from './sanitise.ts';
import type { OwnTab, Workbook } from './workbook.ts';

const PREFIX = 'data:';
/** Rows in one call: Google takes larger ones, but has been seen to fail on them. */
const ROWS_PER_WRITE = 10_000;
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
  readonly tabs: readonly OwnTab[];
  /** Data tabs without a row below a header. */
  readonly empty: readonly string[];
}

/** What an import has made. */
export interface Imported {
  readonly tab: string;
  readonly reading: Reading;
  /** Rows shorter than the header. */
  readonly shortRows: number;
  /** Cells with more text than a cell can hold: the rest of it was left out. */
  readonly cutCells: number;
}

/**
 * What comes back puts the rows of an export that has been read into its own tab, kept as they came: plain text under
 * their own header. So several can be read before the first is written.
 *
 * @throws Refusal where the rows are too many for a spreadsheet
 */
export function importRows(
  workbook: Workbook,
  rows: readonly (readonly Cell[])[],
  reading: Reading,
  settings: Settings,
): () => Imported {
  const { headers, headerRow } = reading.recognition;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const room =
    rows.length * width < MANY_CELLS ? MOST_CELLS : roomFor(workbook, dataTab(reading, settings).id);
  if (rows.length * width > room)
    throw new Refusal('import.tooLarge', { cells: rows.length * width, most: Math.max(0, room) });
  const shortRows = rows
    .slice(headerRow + 1)
    .filter((row) => row.length < headers.length && row.some((cell) => cell !== '')).length;
  const isTooLong = (cell: Cell) => typeof cell === 'string' && cell.length >= LONGEST_CELL;
  const cutCells = rows.reduce((sum, row) => sum + row.filter(isTooLong).length, 0);
  return () => {
    const { id, name } = dataTab(reading, settings);
    const known = workbook.find(id);
    const own = known ?? workbook.create({ tab: id }, name, Number.POSITIVE_INFINITY);
    writeText(own.sheet, 1, rows, width);
    if (!known) {
      own.sheet.setFrozenRows(headerRow + 1);
      own.sheet.setColumnWidths(1, width, DATA_WIDTH);
    }
    clearRest(own, rows.length, width);
    workbook.remember(own.sheet, { tab: id, rows: rows.length, columns: width });
    workbook.readings.set(own.sheet.getSheetId(), reading);
    return { tab: own.sheet.getName(), reading, shortRows, cutCells };
  };
}

/** Cells that a tab of the add-on's can have beside all others. */
function roomFor(workbook: Workbook, tab: string): number {
  const own = workbook.find(tab)?.sheet.getSheetId();
  const others = workbook.spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== own);
  return others.reduce((room, sheet) => room - sheet.getMaxRows() * sheet.getMaxColumns(), MOST_CELLS);
}

/** Reads rows as an export, without writing anything. */
export function readRows(
  workbook: Workbook,
  kind: RecordKind | undefined,
  rows: readonly (readonly Cell[])[],
  settings: Settings,
): Reading {
  return read(cellsOf(rows), optionsFor(workbook, kind, settings));
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
    workbook.remember(sheet, { tab: id });
    workbook.readings.set(sheet.getSheetId(), reading);
    return { tab: name, reading, shortRows: 0, cutCells: 0 };
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

/**
 * Reads every data tab; one that has been emptied has no rows. What a person wrote to the right of the export is not
 * part of it.
 *
 * @throws Refusal that names the tab, where one cannot be read
 */
export function readDataTabs(workbook: Workbook, settings: Settings): DataTabs {
  const readings: Reading[] = [];
  const names: string[] = [];
  const tabs: OwnTab[] = [];
  const empty: string[] = [];
  for (const own of workbook.all(PREFIX)) {
    const { sheet, mark } = own;
    const kind = mark.tab.split(':')[1] as RecordKind;
    const name = sheet.getName();
    const known = workbook.readings.get(sheet.getSheetId());
    if (known) {
      readings.push(known);
      names.push(name);
      tabs.push(own);
      continue;
    }
    const rows = workbook
      .values(sheet)
      .map((row) => (mark.columns === undefined ? row : row.slice(0, mark.columns)));
    if (rows.filter((row) => row.some((cell) => cell !== '')).length < 2) {
      empty.push(name);
      continue;
    }
    try {
      readings.push(read(cellsOf(rows), optionsFor(workbook, kind, settings)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal('import.inTab', { tab: name, reason: error.sentence });
    }
    names.push(name);
    tabs.push(own);
  }
  for (const { kind, name, cells } of workbook.untabbed) {
    readings.push(read(cells, optionsFor(workbook, kind, settings)));
    names.push(name);
  }
  return { readings, names, tabs, empty };
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

/** Blanks what the export before was longer or wider by: after the new one is written, and no further than it reached. */
function clearRest({ sheet, mark }: OwnTab, rows: number, columns: number): void {
  const { rows: oldRows = 0, columns: oldColumns = 0 } = mark;
  if (oldRows > rows)
    sheet.getRange(rows + 1, 1, oldRows - rows, Math.max(oldColumns, columns)).clearContent();
  if (oldColumns > columns)
    sheet.getRange(1, columns + 1, Math.min(rows, oldRows), oldColumns - columns).clearContent();
}

/** Writes rows as plain text from a row on, as many as fit into one call at a time. */
export function writeText(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  firstRow: number,
  rows: readonly (readonly Cell[])[],
  width: number,
): void {
  growSheet(sheet, firstRow - 1 + rows.length, width);
  sheet.getRange(firstRow, 1, rows.length, width).setNumberFormat('@');
  for (let start = 0; start < rows.length; start += ROWS_PER_WRITE) {
    const part = rows.slice(start, start + ROWS_PER_WRITE);
    const cells = part.map((row) =>
      Array.from({ length: width }, (_, column) => exportValue(row[column] ?? '')),
    );
    put(sheet.getRange(firstRow + start, 1, part.length, width), cells);
  }
}
