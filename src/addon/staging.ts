import { concatenated, layoutId } from '../exports/layoutId.ts';
import type { Reading } from '../exports/reading.ts';
import { Refusal } from '../language/sentence.ts';
import type { Settings } from '../settings/settings.ts';
import type { Cell } from '../values/cell.ts';
import { hashLetters } from '../values/hash.ts';
import {
  type Imported,
  importRows,
  importTab,
  readRows,
  requireRoom,
  rowsOfTab,
  type Staged,
  writeText,
} from './dataTabs.ts';
import { exportPlace, exportThere, rowsAt } from './exportPlace.ts';
import type { Incoming } from './protocol.ts';
import type { TimeBudget } from './timeBudget.ts';
import type { OwnTab, Workbook } from './workbook.ts';

const PREFIX = 'staging:';
/** After so many milliseconds rows that have come and were not imported go away. */
const LONGEST_WAIT = 6 * 3_600_000;

/**
 * Puts a batch of rows on a hidden sheet, behind those that have come under the id. Nothing of the person's is touched yet.
 *
 * @param start how many rows have come before it, so that a batch may be sent once more; without it behind all that are there
 */
export function addBatch(
  workbook: Workbook,
  id: string,
  rows: readonly (readonly Cell[])[],
  start?: number,
): OwnTab {
  const tab = PREFIX + id;
  let known = workbook.find(tab);
  // Rows of an earlier import under the same id are no part of this one.
  if (known && start === 0 && (known.mark.rows ?? 0) > 0) {
    workbook.remove(tab);
    known = undefined;
  }
  const sign = hashLetters(JSON.stringify([rows.length, rows[0], rows[rows.length - 1]]));
  const isOnceMore = start === undefined && known?.mark.batch?.sign === sign;
  const first = isOnceMore ? known!.mark.batch!.start : (start ?? known?.mark.rows ?? 0);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), known?.mark.columns ?? 0);
  if (!known) {
    requireRoom(workbook, rows.length, columns);
    const sheet = workbook.begin(id);
    sheet.hideSheet();
    workbook.remember(sheet, { tab, rows: 0, columns: 0, at: Date.now() });
    known = workbook.find(tab)!;
  }
  const { sheet, mark } = known;
  if (first > 0) requireRoom(workbook, rows.length, columns);
  writeText(sheet, first + 1, rows, columns);
  const batch = { sign, start: first };
  workbook.remember(sheet, { ...mark, rows: first + rows.length, columns, at: Date.now(), batch });
  return workbook.find(tab)!;
}

/** Something that is to be imported, as it was read. */
interface Read {
  readonly one: Incoming;
  /** Undefined for a tab of the person's own, and for what an earlier run has imported. */
  readonly staged: Staged | undefined;
  readonly rows: readonly (readonly Cell[])[];
  readonly reading: Reading;
  /** The tab in which it is already: a run that ended has got so far. */
  readonly done: string | undefined;
}

/**
 * All that has come is put into data tabs, or, where one cannot be read, none of it. It may be asked once more after a run that
 * ended: what that run has imported is known by its id.
 *
 * @param known rows that need not be read from their sheets
 * @returns the first of them, as many as there was time for; asked once more, it goes on with the others
 */
export function finishImport(
  workbook: Workbook,
  incoming: readonly Incoming[],
  settings: Settings,
  budget: TimeBudget,
  known?: readonly (readonly Cell[])[],
): Imported[] {
  const ids = incoming.flatMap(({ id }) => id ?? []);
  let read: Read[];
  try {
    read = incoming.map((one) => readIncoming(workbook, one, settings, known));
  } catch (error) {
    if (error instanceof Refusal) cancelImport(workbook, ids);
    throw error;
  }
  const commits = new Map<Incoming, () => Imported>();
  // What comes together and has one form is one list.
  for (const group of groupBy(read, ({ reading }) => layoutId(reading.recognition))) {
    const commit = commitOf(workbook, group, settings);
    let made: Imported | undefined;
    for (const { one, reading } of group) {
      commits.set(one, () => {
        made ??= commit();
        return { ...made, reading: group.length === 1 ? made.reading : reading };
      });
    }
  }
  const made: Imported[] = [];
  budget.calls(workbook.callsToRead);
  // Said first: a run that ends in between has read some of it in.
  if (workbook.document('lastRun')) workbook.keep('outdated', true);
  for (const one of incoming) {
    if (!budget.hasTime(CALLS_TO_IMPORT, CALLS_TO_SURVEY) && made.length > 0) return made;
    made.push(commits.get(one)!());
  }
  cancelImport(workbook, ids);
  return made;
}

/** Calls to the spreadsheet that it takes to put an export into its tab, and to say what all of them hold. */
const CALLS_TO_IMPORT = 15;
const CALLS_TO_SURVEY = 15;

/** Puts exports of one form into their tab, as one list. */
function commitOf(workbook: Workbook, group: readonly Read[], settings: Settings): () => Imported {
  const [{ one, staged, reading, done }] = group as [Read];
  if (done !== undefined) return () => ({ tab: done, reading, shortRows: 0, cutCells: 0, hasMoved: false });
  if (group.length === 1)
    return staged
      ? importRows(workbook, staged, reading, settings)
      : importTab(workbook, one.tab!, reading, settings);
  const all = concatenated(group.map(({ rows, reading: { recognition } }) => ({ rows, recognition })));
  const list = readRows(workbook, reading.recognition.kind, all, settings, one.columnsLater);
  const from = group.flatMap(({ one: { id } }) => id ?? []);
  // What was sent stays where it is until the list is imported, so that it may be asked once more.
  const own = addBatch(workbook, `${from.join(' + ')} +`, all, 0);
  const commit = importRows(workbook, { own, rows: all, from }, list, settings);
  return () => {
    const made = commit();
    workbook.remove(own.mark.tab);
    return made;
  };
}

/** @throws Refusal where it is not here any more, or cannot be read */
function readIncoming(
  workbook: Workbook,
  one: Incoming,
  settings: Settings,
  known: readonly (readonly Cell[])[] | undefined,
): Read {
  const { id, tab, kind, columnsLater } = one;
  if (tab !== undefined) {
    const rows = rowsOfTab(workbook, tab);
    return {
      one,
      staged: undefined,
      rows,
      reading: readRows(workbook, kind, rows, settings, columnsLater),
      done: undefined,
    };
  }
  const own = workbook.find(PREFIX + id);
  if (own) {
    const rows = known ?? workbook.values(own.sheet);
    const staged = { own, rows, from: [id!] };
    return {
      one,
      staged,
      rows,
      reading: readRows(workbook, kind, rows, settings, columnsLater),
      done: undefined,
    };
  }
  for (const { sheet, mark } of workbook.all('data:')) {
    if (!mark.from?.includes(id!) && !mark.next?.from?.includes(id!)) continue;
    const values = workbook.values(sheet);
    const there = exportThere(mark, values);
    if (!there.from?.includes(id!)) continue;
    const rows = rowsAt(exportPlace(there, values), values);
    return {
      one,
      staged: undefined,
      rows,
      reading: readRows(workbook, kind, rows, settings, columnsLater),
      done: sheet.getName(),
    };
  }
  throw new Refusal('import.lost');
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

/** What has come under the ids and was not imported goes away; without ids all that has come. */
export function cancelImport(workbook: Workbook, ids?: readonly string[]): void {
  for (const { mark } of workbook.all(PREFIX))
    if (!ids || ids.includes(mark.tab.slice(PREFIX.length))) workbook.remove(mark.tab);
}

/** Rows of an import that was never finished go away. */
export function clearStaging(workbook: Workbook): void {
  for (const { mark } of workbook.all(PREFIX))
    if (Date.now() - (mark.at ?? 0) > LONGEST_WAIT) workbook.remove(mark.tab);
}
