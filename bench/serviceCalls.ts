import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { runInNode } from '../src/local/engine/nodeSandbox.ts';
import { openWorkbook } from '../src/local/workbook.ts';

const ROOT = join(import.meta.dirname, '..');
const FILES = { leads: 'contacts', deals: 'deals', activities: 'activities', spend: 'spend' };

/** Calls that would be a round trip to Google's spreadsheet each, in all and by name. */
export interface Calls {
  readonly all: number;
  readonly byName: readonly (readonly [name: string, calls: number])[];
}

export interface Served {
  readonly first: Calls;
  readonly refresh: Calls;
  /** From a new workbook to the sample loaded and all reports made. */
  readonly seconds: number;
}

/** The built add-on on the local workbook with the English sample: its first reports, and the same once more. */
export function serviceCalls(): Served {
  const start = performance.now();
  const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
  const workbook = openWorkbook({
    scripts: { 'Code.js': read('dist/Code.js'), 'Reports.js': read('dist/Reports.js') },
    files: { Sidebar: read('dist/Sidebar.html') },
    runScripts: runInNode,
    locale: 'en_US',
    undo: false,
    timeZone: 'Europe/Stockholm',
    now: () => new Date('2026-11-30T15:00:00Z'),
  });
  for (const [kind, file] of Object.entries(FILES)) {
    const { data } = Papa.parse(read(`samples/hubspot-en/${file}.csv`), { skipEmptyLines: true });
    workbook.run('importRows', [{ kind, name: `${file}.csv`, rows: data }]);
  }
  const counted = (work: () => unknown): Calls => {
    workbook.resetCalls();
    work();
    if (workbook.screen.alerts.length > 0) throw new Error(JSON.stringify(workbook.screen.alerts));
    const byName = Object.entries(workbook.calls).sort(([, a], [, b]) => b - a);
    return { all: workbook.callCount(), byName };
  };
  const first = counted(() => workbook.run('generate', [{}]));
  const seconds = (performance.now() - start) / 1000;
  return { first, refresh: counted(() => workbook.call('refreshReports')), seconds };
}
