import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { readFile, rowsOf } from '../../src/exports/file.ts';
import { runInNode } from '../../src/local/engine/nodeSandbox.ts';
import {
  type LocalWorkbook,
  openWorkbook,
  type Snapshot,
  type WorkbookOptions,
} from '../../src/local/workbook.ts';
import './preparedSetup.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A file of dist/. */
export const built = (name: string): string => readFileSync(join(ROOT, 'dist', name), 'utf8');

/** The built add-on on the local workbook, as a person opens it. */
export function openBuilt(options: Partial<WorkbookOptions> = {}): LocalWorkbook {
  return openWorkbook({
    scripts: { 'Code.js': built('Code.js'), 'Reports.js': built('Reports.js') },
    files: { Sidebar: built('Sidebar.html') },
    runScripts: runInNode,
    locale: 'en_US',
    timeZone: 'Europe/Stockholm',
    now: () => new Date('2026-11-30T15:00:00Z'),
    ...options,
  });
}

interface Prepared {
  readonly snapshot: Snapshot;
  /** The code of the steps: two that differ must not have one name. */
  readonly steps: string;
}
const prepared = new Map<string, Prepared>();

/**
 * A workbook as some steps leave it. They are gone through once a run of the tests: whoever asks again, in another file or
 * process as well, has it opened from what was kept.
 *
 * @param what names the steps, as no other test does
 */
export function openPrepared(
  what: string,
  prepare: (workbook: LocalWorkbook) => void,
  options: Partial<WorkbookOptions> = {},
): LocalWorkbook {
  const kept = prepared.get(what) ?? keptInFile(what) ?? keep(what, prepare, options);
  if (kept.steps !== String(prepare)) throw new Error(`Two preparations are called “${what}”.`);
  prepared.set(what, kept);
  return openBuilt({ ...options, snapshot: kept.snapshot });
}

function keep(
  what: string,
  prepare: (workbook: LocalWorkbook) => void,
  options: Partial<WorkbookOptions>,
): Prepared {
  const workbook = openBuilt(options);
  prepare(workbook);
  const kept = { snapshot: workbook.snapshot(), steps: String(prepare) };
  // As a whole or not at all: another process may look for it now.
  writeFileSync(`${fileOf(what)}.${process.pid}`, JSON.stringify(kept));
  renameSync(`${fileOf(what)}.${process.pid}`, fileOf(what));
  return kept;
}

function keptInFile(what: string): Prepared | undefined {
  return existsSync(fileOf(what)) ? JSON.parse(readFileSync(fileOf(what), 'utf8')) : undefined;
}

const fileOf = (what: string): string => join(inject('prepared'), encodeURIComponent(what));

export function importText(
  workbook: LocalWorkbook,
  csv: string,
  kind?: string,
  name = 'export.csv',
): unknown {
  return workbook.run('importRows', [{ name, rows: rowsOf(readFile(csv)), ...(kind ? { kind } : {}) }]);
}

export function sample(path: string): Uint8Array {
  return readFileSync(join(ROOT, 'samples', path));
}

export function tabNames(workbook: LocalWorkbook): string[] {
  return workbook.model.getters.getSheetIds().map((id) => workbook.model.getters.getSheetName(id));
}

/** The tabs that a person sees. */
export function shownTabs({ model: { getters } }: LocalWorkbook): string[] {
  return getters.getVisibleSheetIds().map((id) => getters.getSheetName(id));
}

/** What is in a tab's cells, as values. */
export function cellsOf(workbook: LocalWorkbook, tab: string): unknown[][] {
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;
  return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
    Array.from(
      { length: getters.getNumberCols(sheetId) },
      (_, col) => getters.getEvaluatedCell({ sheetId, col, row }).value,
    ),
  );
}

/** The cell in a column (counted from 0) of the row that begins so. */
export function valueBeside(workbook: LocalWorkbook, tab: string, label: string, column: number): unknown {
  return cellsOf(workbook, tab).find((row) => row[0] === label)?.[column];
}

/** Types into a cell, as a person does. */
export function type(workbook: LocalWorkbook, tab: string, column: number, row: number, text: string): void {
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;
  workbook.gridModel.write(sheetId, column, row, text);
  workbook.gridModel.flush();
}
