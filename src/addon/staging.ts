import type { Cell } from '../exports/cell.ts';
import { formId, joined } from '../exports/formId.ts';
import type { Reading } from '../exports/read.ts';
import { Refusal } from '../language/sentence.ts';
import type { Settings } from '../settings/settings.ts';
import { type Imported, importRows, importTab, readRows, writeText } from './dataTabs.ts';
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
    const commits = new Map<Incoming, () => Imported>();
    const sent: { one: Incoming; rows: Cell[][]; reading: Reading }[] = [];
    for (const one of incoming) {
      if (one.tab !== undefined) {
        commits.set(one, importTab(workbook, one.kind, one.tab, settings));
        continue;
      }
      const staged = workbook.find(PREFIX + one.id);
      if (!staged) throw new Refusal('import.lost');
      const rows = workbook.values(staged.sheet);
      sent.push({ one, rows, reading: readRows(workbook, one.kind, rows, settings) });
    }
    // Files of one form that come together are one list.
    for (const group of groupBy(sent, ({ reading }) => formId(reading.recognition))) {
      const rows =
        group.length === 1
          ? group[0]!.rows
          : joined(group.map(({ rows, reading: { recognition } }) => ({ rows, recognition })));
      const commit = importRows(workbook, group[0]!.reading.recognition.kind, rows, settings);
      let made: Imported | undefined;
      for (const { one, reading } of group) {
        commits.set(one, () => {
          made ??= commit();
          return group.length === 1 ? made : { ...made, reading };
        });
      }
    }
    return incoming.map((one) => commits.get(one)!());
  } finally {
    cancelImport(workbook);
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

/** What has come and was not finished goes away. */
export function cancelImport(workbook: Workbook): void {
  for (const { mark } of workbook.all(PREFIX)) workbook.remove(mark.tab);
}
