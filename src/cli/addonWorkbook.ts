import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNode } from '../local/engine/nodeSandbox.ts';
import { type LocalWorkbook, openWorkbook } from '../local/workbook.ts';
import { ROOT } from './order.ts';

/**
 * A local workbook in which the built add-on runs. It is in a file of its own so that it can be loaded while something else is
 * waited for: what it stands on takes a second.
 */

export { workbookXlsx } from '../local/xlsx/xlsx.ts';

/** @param locale and `timeZone`: of the spreadsheet */
export function openAddonWorkbook(locale: string, timeZone: string): LocalWorkbook {
  return openWorkbook({
    scripts: Object.fromEntries(
      ['Code.js', 'Reports.js'].map((name) => [name, readFileSync(join(ROOT, 'dist', name), 'utf8')]),
    ),
    files: { Sidebar: readFileSync(join(ROOT, 'dist/Sidebar.html'), 'utf8') },
    runScripts: runInNode,
    locale,
    timeZone,
    undo: false,
  });
}
