import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile, rowsOf } from '../../src/exports/file.ts';
import { runInNode } from '../../src/local/engine/nodeSandbox.ts';
import { type LocalWorkbook, openWorkbook, type Snapshot } from '../../src/local/workbook.ts';

const ROOT = join(import.meta.dirname, '../..');
/** A file of the project. */
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The built add-on on a workbook, new or as it was kept. */
export function openAddon(snapshot?: Snapshot, now = () => new Date('2026-11-30T15:00:00Z')): LocalWorkbook {
  return openWorkbook({
    scripts: { 'Code.js': read('dist/Code.js'), 'Reports.js': read('dist/Reports.js') },
    files: { Sidebar: read('dist/Sidebar.html') },
    runScripts: runInNode,
    locale: 'en_US',
    timeZone: 'Europe/Stockholm',
    undo: false,
    now,
    ...(snapshot ? { snapshot } : {}),
  });
}

/** The first rows of the English sample's exports, under their headers. */
export function sampleRows(file: string, rows: number): string[][] {
  return rowsOf(readFile(new Uint8Array(readFileSync(join(ROOT, `samples/hubspot-en/${file}.csv`))))).slice(
    0,
    rows + 1,
  ) as string[][];
}
