import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile, rowsOf } from '../../src/exports/file.ts';
import { runInNode } from '../../src/local/engine/nodeSandbox.ts';
import { type LocalWorkbook, openWorkbook, type Snapshot } from '../../src/local/workbook.ts';

const ROOT = join(import.meta.dirname, '../..');
const texts = new Map<string, string>();
/** A file of the project; it is read once, for it is asked for at every fault. */
export function read(path: string): string {
  const text = texts.get(path) ?? readFileSync(join(ROOT, path), 'utf8');
  texts.set(path, text);
  return text;
}

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

const exports = new Map<string, string[][]>();
/** The first rows of the English sample's exports, under their headers. */
export function sampleRows(file: string, rows: number): string[][] {
  const all =
    exports.get(file) ??
    (rowsOf(
      readFile(new Uint8Array(readFileSync(join(ROOT, `samples/hubspot-en/${file}.csv`)))),
    ) as string[][]);
  exports.set(file, all);
  return all.slice(0, rows + 1);
}
