import type { Cell } from '../exports/recognise.ts';
import { Refusal } from '../language/sentence.ts';
import type { Settings } from '../settings/settings.ts';
import { type Imported, importRows, importTab, writeText } from './dataTabs.ts';
import type { Incoming } from './protocol.ts';
import type { Workbook } from './workbook.ts';

const PREFIX = 'staging:';

/** Puts a batch of rows at the end of those that have come under the id. Nothing of the person's is touched yet. */
export function addBatch(workbook: Workbook, id: string, rows: readonly (readonly Cell[])[]): void {
  const known = workbook.find(PREFIX + id);
  const own = known ?? workbook.create(PREFIX + id, `… ${id}`, Number.POSITIVE_INFINITY);
  if (!known) own.sheet.hideSheet();
  const start = own.mark.rows ?? 0;
  const columns = Math.max(own.mark.columns ?? 0, ...rows.map((row) => row.length));
  writeText(own.sheet, start + 1, rows, columns);
  workbook.remember(own.sheet, { ...own.mark, rows: start + rows.length, columns });
}

/** All that has come is put into data tabs, or, where one cannot be read, none of it. */
export function finishImport(
  workbook: Workbook,
  incoming: readonly Incoming[],
  settings: Settings,
): Imported[] {
  try {
    const steps = incoming.map(({ id, tab, kind }) => {
      if (tab !== undefined) return importTab(workbook, kind, tab, settings);
      const staged = workbook.find(PREFIX + id);
      if (!staged) throw new Refusal('import.lost');
      return importRows(workbook, kind, workbook.values(staged.sheet), settings);
    });
    return steps.map((commit) => commit());
  } finally {
    cancelImport(workbook);
  }
}

/** What has come and was not finished goes away. */
export function cancelImport(workbook: Workbook): void {
  for (const { mark } of workbook.all(PREFIX)) workbook.remove(mark.tab);
}
