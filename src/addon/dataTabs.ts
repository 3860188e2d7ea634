import type { RecordKind } from '../exports/fields.ts';
import { type Reading, read } from '../exports/read.ts';
import type { Cell } from '../exports/recognise.ts';
import { wordsIn } from '../language/language.ts';
import { Refusal } from '../language/sentence.ts';
import type { Settings } from '../settings/settings.ts';
import { growSheet } from './render.ts';
import { exportValue } from './sanitise.ts';
import type { OwnTab, Workbook } from './workbook.ts';

const PREFIX = 'data:';
/** Rows in one call: Google takes larger ones, but has been seen to fail on them. */
const ROWS_PER_WRITE = 10_000;
const MOST_CELLS = 9_000_000;

/** The exports as they lie in their data tabs, read anew. */
export interface DataTabs {
  readonly readings: readonly Reading[];
  readonly names: readonly string[];
}

/** What an import has made. */
export interface Imported {
  readonly tab: string;
  readonly reading: Reading;
  /** Rows shorter than the header. */
  readonly shortRows: number;
}

/** @returns the export's own tab, kept as it came: plain text under its own header */
export function importRows(
  workbook: Workbook,
  kind: RecordKind | undefined,
  rows: readonly (readonly Cell[])[],
  settings: Settings,
): Imported {
  const reading = read(rows, optionsFor(workbook, kind, settings));
  const { recognition } = reading;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length * width > MOST_CELLS)
    throw new Refusal('import.tooLarge', { cells: rows.length * width, most: MOST_CELLS });
  const words = wordsIn(settings.language);
  const id = `${PREFIX}${recognition.kind}:${recognition.form?.name ?? ''}`;
  const name = words('tab.data', { kind: words(`kind.${recognition.kind}`) });
  const own = workbook.find(id) ?? workbook.create(id, name, Number.POSITIVE_INFINITY);
  writeRows(workbook, own, rows, width);
  return {
    tab: own.sheet.getName(),
    reading,
    shortRows: rows
      .slice(recognition.headerRow + 1)
      .filter((row) => row.length > 0 && row.length < recognition.headers.length).length,
  };
}

/** Reads every data tab. */
export function readDataTabs(workbook: Workbook, settings: Settings): DataTabs {
  const readings: Reading[] = [];
  const names: string[] = [];
  for (const { sheet, mark } of workbook.all(PREFIX)) {
    const kind = mark.tab.split(':')[1] as RecordKind;
    readings.push(read(workbook.values(sheet), optionsFor(workbook, kind, settings)));
    names.push(sheet.getName());
  }
  return { readings, names };
}

function optionsFor(workbook: Workbook, kind: RecordKind | undefined, settings: Settings) {
  return { kind, mapping: settings.mapping, language: settings.language, zone: workbook.zone.offset };
}

function writeRows(
  workbook: Workbook,
  { sheet, mark }: OwnTab,
  rows: readonly (readonly Cell[])[],
  width: number,
): void {
  if (mark.rows !== undefined) sheet.clearContents();
  growSheet(sheet, rows.length, width);
  sheet.getRange(1, 1, sheet.getMaxRows(), width).setNumberFormat('@');
  for (let start = 0; start < rows.length; start += ROWS_PER_WRITE) {
    const part = rows.slice(start, start + ROWS_PER_WRITE);
    const cells = part.map((row) =>
      Array.from({ length: width }, (_, column) => exportValue(row[column] ?? '')),
    );
    sheet.getRange(start + 1, 1, part.length, width).setValues(cells);
  }
  workbook.remember(sheet, { tab: mark.tab, rows: rows.length, columns: width });
}
