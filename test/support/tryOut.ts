import { runInNode } from '../../src/local/engine/nodeSandbox.ts';
import { type LocalWorkbook, openWorkbook, type WorkbookOptions } from '../../src/local/workbook.ts';

/** A workbook in Swedish, in Stockholm, with a small script of its own. */
export function tryOut(code: string, options: Partial<WorkbookOptions> = {}): LocalWorkbook {
  return openWorkbook({
    scripts: { 'Code.js': code },
    runScripts: runInNode,
    locale: 'sv_SE',
    timeZone: 'Europe/Stockholm',
    ...options,
  });
}

/** A workbook whose script has one function `go` with the given body, in which `sheet` is the first tab. */
export function tryBody(body: string, options: Partial<WorkbookOptions> = {}): LocalWorkbook {
  return tryOut(
    `function go(a, b) { const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; ${body} }`,
    options,
  );
}

/** What `go` with the given body gives. */
export const tried = (body: string, options: Partial<WorkbookOptions> = {}): unknown =>
  tryBody(body, options).call('go');
