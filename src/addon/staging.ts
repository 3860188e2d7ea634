import { concatenated, layoutId } from '../exports/layoutId.ts';
import { Refusal } from '../language/sentence.ts';
import type { Settings } from '../settings/settings.ts';
import type { Cell } from '../values/cell.ts';
import { type Imported, importRows, importTab, readRows, rowsOfTab, writeText } from './dataTabs.ts';
import type { Incoming } from './protocol.ts';
import type { Workbook } from './workbook.ts';

const PREFIX = 'staging:';

/** Puts a batch of rows at the end of those that have come under the id. Nothing of the person's is touched yet. */
export function addBatch(workbook: Workbook, id: string, rows: readonly (readonly Cell[])[]): void {
  const known = workbook.find(PREFIX + id);
  const own = known ?? workbook.create({ tab: PREFIX + id }, `… ${id}`, Number.POSITIVE_INFINITY);
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
    const read = incoming.map((one) => {
      const rows = rowsOf(workbook, one);
      return { one, rows, reading: readRows(workbook, one.kind, rows, settings) };
    });
    const commits = new Map<Incoming, () => Imported>();
    // What comes together and has one form is one list.
    for (const group of groupBy(read, ({ reading }) => layoutId(reading.recognition))) {
      const [{ one, rows, reading }] = group as [(typeof read)[0]];
      if (group.length === 1) {
        const { tab } = one;
        commits.set(
          one,
          tab === undefined
            ? importRows(workbook, rows, reading, settings)
            : importTab(workbook, tab, reading, settings),
        );
        continue;
      }
      const all = concatenated(group.map(({ rows, reading: { recognition } }) => ({ rows, recognition })));
      const list = readRows(workbook, reading.recognition.kind, all, settings);
      const commit = importRows(workbook, all, list, settings);
      let made: Imported | undefined;
      for (const part of group) {
        commits.set(part.one, () => {
          made ??= commit();
          return { ...made, reading: part.reading };
        });
      }
    }
    return incoming.map((one) => commits.get(one)!());
  } finally {
    cancelImport(workbook);
  }
}

/** The rows that came under an id, or those of a tab of the person's own. */
function rowsOf(workbook: Workbook, { id, tab }: Incoming): Cell[][] {
  if (tab !== undefined) return rowsOfTab(workbook, tab);
  const staged = workbook.find(PREFIX + id);
  if (!staged) throw new Refusal('import.lost');
  return workbook.values(staged.sheet);
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
