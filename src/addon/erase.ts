import type { Recognition } from '../exports/recognise.ts';
import { Refusal } from '../language/sentence.ts';
import { leadsPastRetention } from '../measures/trust/retention.ts';
import { endOfDay } from '../records/asOf.ts';
import { addressesOf } from '../records/emails.ts';
import { type Erasure, type ExportRows, erasureOf, type Persons } from '../records/erase.ts';
import { normalEmail } from '../records/ids.ts';
import { recordsFrom } from '../records/records.ts';
import { REPORT_TABS } from '../schema/tabs.ts';
import { PLAUSIBLE_ADDRESS } from '../settings/addresses.ts';
import type { Cell } from '../values/cell.ts';
import { type DataTab, type Look, lookOnce, readDataTabs, replaceExport } from './dataTabs.ts';
import { exportPlace, exportThere, placeMark, rowsAt, widthOf } from './exportPlace.ts';
import { readSettings } from './inputs.ts';
import type { EraseAnswer, EraseRequest, RowPlace } from './protocol.ts';
import { put } from './put.ts';
import { refresh } from './refresh.ts';
import { exportValue } from './sanitise.ts';
import { addBatch, cancelImport } from './staging.ts';
import type { TimeBudget } from './timeBudget.ts';
import type { Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A data tab, and what in it has to go. */
interface Affected {
  readonly own: DataTab;
  /** The rows of its export. */
  readonly rows: readonly (readonly Cell[])[];
  readonly recognition: Recognition;
  readonly erasure: Erasure;
}

/** What is known of a person, or of all leads before the retention date: where, and how much. Nothing is changed. */
export function findPersons(workbook: Workbook, request: EraseRequest): EraseAnswer {
  const { affected, emails, uncertain } = affectedBy(workbook, request);
  return answer(workbook, affected, emails, uncertain(false), REPORT_TABS);
}

/**
 * Takes them out of every data tab and writes the reports anew; a report tab that is hidden goes, for it would keep what
 * it says. What people have written themselves is reported, not changed.
 *
 * @throws Refusal where the e-mail is none, or nobody is found
 */
export function erasePersons(workbook: Workbook, request: EraseRequest, budget: TimeBudget): EraseAnswer {
  const look = lookOnce(workbook);
  const known = affectedBy(workbook, request, look);
  let { affected } = known;
  const wereThere = affected.length > 0;
  budget.calls(workbook.callsToRead);
  // A run that ended has erased them all and not written the reports.
  if (affected.length === 0 && !workbook.document('erasing')) throw new Refusal('erase.nobody');
  workbook.keep('erasing', true);
  // Rows of an import that nobody has finished may name them too.
  cancelImport(workbook);
  for (let times = 0; affected.length > 0; times++) {
    const outcome = eraseAll(workbook, affected, known.emails, budget);
    if (outcome === 'noTime') throw new Refusal('erase.goOn', { tab: affected[0]!.own.sheet.getName() });
    if (outcome === 'done') break;
    if (times === MOST_TIMES) throw new Refusal('erase.moved');
    affected = affectedBy(workbook, request).affected;
  }
  // Where erasing has taken the time, the next run has enough for the reports.
  if (wereThere && !budget.hasTime(CALLS_TO_REPORT)) throw new Refusal('erase.reportsLeft');
  for (const id of REPORT_TABS) if (workbook.find(id)?.mark.hidden) workbook.remove(id);
  refresh(workbook, wereThere ? { budget } : { budget, look });
  // What still is in a report now is a note of somebody's.
  return answer(workbook, known.affected, known.emails, known.uncertain(true), [], () => budget.hasTime(3));
}

/** Calls to the spreadsheet that it takes to rewrite an export, and to look at a row and take it out. */
const CALLS_TO_REWRITE = 20;
const CALLS_TO_TAKE = 4;
/** Calls to the spreadsheet of a refresh that comes to a few tabs. */
const CALLS_TO_REPORT = 60;

/** How often it is begun anew because somebody moves rows in the same moment. */
const MOST_TIMES = 5;

/**
 * Erases in all tabs. By the rows of leads the others are found, so those go last; and the rows of leads that are found only by
 * the id in another lead's row before that.
 *
 * @returns `moved` where the rows of a tab are not where they were: then all is to be looked for once more
 */
function eraseAll(
  workbook: Workbook,
  affected: readonly Affected[],
  emails: readonly string[],
  budget: TimeBudget,
): 'done' | 'moved' | 'noTime' {
  const tells = ({ rows, erasure }: Affected) =>
    erasure.rows.some((row) =>
      rows[row]!.some((cell) => addressesOf(String(cell)).some((one) => emails.includes(one))),
    );
  const turn = (one: Affected) => (one.recognition.kind !== 'leads' ? 0 : tells(one) ? 2 : 1);
  for (const one of [...affected].sort((a, b) => turn(a) - turn(b))) {
    if (!budget.hasTime(isAlone(one) ? CALLS_TO_REWRITE : CALLS_TO_TAKE)) return 'noTime';
    const outcome = isAlone(one) ? rewrite(workbook, one) : takeOut(workbook, one, budget);
    if (outcome !== 'done') return outcome;
  }
  return 'done';
}

/** Is the export ours, and nothing of people's beside it whose rows belong to its rows? */
function isAlone({ own: { mark, place, values } }: Affected): boolean {
  const width = widthOf(place);
  return (
    mark.rows !== undefined &&
    place.columns.length === width &&
    values.every((row) => row.slice(width).every((cell) => cell === ''))
  );
}

/** Puts what is left of an export in its place. */
function rewrite(workbook: Workbook, { own, rows, recognition, erasure }: Affected): 'done' | 'moved' {
  const gone = new Set(erasure.rows);
  const left = rows.map((row) => [...row]);
  for (const { row, column, value } of erasure.cells) left[row]![column] = value;
  const kept = left.filter((_, row) => !gone.has(row));
  const staged = addBatch(workbook, 'erase', kept, 0);
  // They came as text: numbers and dates are shown as they were.
  if (kept.some((row) => row.some((cell) => typeof cell === 'number'))) {
    const width = kept[0]!.length;
    const formats = own.sheet.getRange(1, 1, rows.length, width).getNumberFormats();
    const range = staged.sheet.getRange(1, 1, kept.length, width);
    range.setNumberFormats(formats.filter((_, row) => !gone.has(row)));
    range.setValues(kept.map((row) => row.map(exportValue)));
  }
  const mark = { ...placeMark(kept, recognition.headerRow), from: own.mark.from ?? [] };
  const outcome = replaceExport(workbook, own, staged.sheet, mark, rows);
  workbook.remove(staged.mark.tab);
  if (outcome === undefined) return 'moved';
  takeAway(workbook, own.sheet, kept.length, gone.size);
  return 'done';
}

/** Rows that nothing is in any more go, so that what people have written below comes up. */
function takeAway(workbook: Workbook, sheet: Sheet, after: number, rows: number): void {
  if (rows === 0) return;
  const cells = workbook.cells(sheet.getRange(after + 1, 1, rows, sheet.getMaxColumns()));
  if (cells.some((row) => row.some((cell) => cell !== ''))) return;
  keepRow(sheet, rows);
  sheet.deleteRows(after + 1, rows);
}

/** Google keeps a row below those that are frozen. */
function keepRow(sheet: Sheet, rows: number): void {
  const rowsThere = sheet.getMaxRows();
  if (rowsThere - rows <= sheet.getFrozenRows()) sheet.insertRowsAfter(rowsThere, 1);
}

/**
 * Takes rows and cells out of a tab where people's own cells stand beside them, so that those go along. Each is looked at right
 * before: nobody else's row is deleted because the rows have moved.
 */
function takeOut(
  workbook: Workbook,
  { own: { sheet, mark, place, values }, rows, recognition, erasure: { rows: gone, cells } }: Affected,
  budget: TimeBudget,
): 'done' | 'moved' | 'noTime' {
  const width = values[0]!.length;
  const isThere = (row: number, n: number) =>
    JSON.stringify(workbook.cells(sheet.getRange(row + 1, 1, n, width))) ===
    JSON.stringify(values.slice(row, row + n));
  if (mark.rows !== undefined) {
    const goes = new Set(gone);
    const { next: _, ...before } = mark;
    const kept = rows.filter((_, row) => !goes.has(row));
    const next = { ...placeMark(kept, recognition.headerRow), from: mark.from ?? [] };
    workbook.remember(sheet, { ...before, next });
  }
  for (const { row, column, value } of cells) {
    if (!budget.hasTime(CALLS_TO_TAKE)) return 'noTime';
    const known = values[row] as Cell[];
    if (!isThere(row, 1)) return 'moved';
    put(sheet.getRange(row + 1, place.columns[column]! + 1), [[exportValue(value)]]);
    known[place.columns[column]!] = value;
  }
  keepRow(sheet, gone.length);
  // From below, so that the rows above keep their numbers; neighbours by one call.
  for (let end = gone.length - 1; end >= 0; ) {
    if (!budget.hasTime(CALLS_TO_TAKE)) return 'noTime';
    let start = end;
    while (start > 0 && gone[start - 1] === gone[start]! - 1) start--;
    if (!isThere(gone[start]!, end - start + 1)) return 'moved';
    sheet.deleteRows(gone[start]! + 1, end - start + 1);
    end = start - 1;
  }
  return 'done';
}

function affectedBy(
  workbook: Workbook,
  request: EraseRequest,
  look?: Look,
): {
  affected: Affected[];
  emails: readonly string[];
  /** Where it cannot be told who is meant, before or after the others are erased. */
  uncertain: (isErased: boolean) => RowPlace[];
} {
  const { settings } = readSettings(workbook);
  const { readings: known, tabs: read, lacking } = readDataTabs(workbook, settings, look);
  // A person may be in an export whose columns nobody has pointed at yet.
  const tabs = [...read, ...lacking];
  const readings = [...known, ...lacking.map(({ reading }) => reading)];
  const persons = personsOf(request);
  const exports = tabs.map(
    ({ place, values }, i): ExportRows => ({
      rows: rowsAt(place, values),
      recognition: readings[i]!.recognition,
    }),
  );
  const erasures = erasureOf(exports, persons);
  return {
    affected: tabs
      .map((own, i) => ({ own, ...exports[i]!, erasure: erasures[i]! }))
      .filter(({ erasure }) => erasure.rows.length + erasure.cells.length > 0),
    emails: persons.emails,
    uncertain: (isErased) =>
      erasures.flatMap(({ rows, uncertain = [] }, i) =>
        uncertain.map((row) => ({
          tab: tabs[i]!.sheet.getName(),
          row: row + 1 - (isErased ? rows.filter((gone) => gone < row).length : 0),
        })),
      ),
  };

  function personsOf({ email }: EraseRequest): Persons {
    if (email !== undefined) {
      const one = normalEmail(email);
      if (!PLAUSIBLE_ADDRESS.test(one)) throw new Refusal('erase.badEmail', { value: email });
      return { emails: [one], ids: [] };
    }
    const today = settings.asOf ?? Math.floor(workbook.zone.toSerial(new Date()));
    return leadsPastRetention(recordsFrom(known, settings, endOfDay(today)), settings.retention);
  }
}

/**
 * Also every place where an e-mail still is: people have written it there.
 *
 * @param unread report tabs that still say what they said before
 * @param hasTime whether another tab may be looked through
 */
function answer(
  workbook: Workbook,
  affected: readonly Affected[],
  emails: readonly string[],
  uncertain: readonly RowPlace[],
  unread: readonly string[],
  hasTime: () => boolean = () => true,
): EraseAnswer {
  let isCut = false;
  const leftOut = [
    ...workbook.all('data:'),
    ...['start', ...unread].flatMap((id) => workbook.find(id) ?? []),
  ];
  const own = new Set(leftOut.map(({ sheet }) => sheet.getSheetId()));
  const isTold = (cell: unknown) =>
    typeof cell === 'string' && emails.some((email) => cell.toLowerCase().includes(email));
  const elsewhere = workbook.spreadsheet
    .getSheets()
    .filter((sheet) => !own.has(sheet.getSheetId()))
    .flatMap((sheet) => (mayLook() ? rowsThatTell(sheet, workbook.values(sheet)) : []));
  const beside = workbook.all('data:').flatMap(({ sheet, mark }) => {
    if (!mayLook()) return [];
    const values = workbook.values(sheet);
    const place = exportPlace(exportThere(mark, values), values);
    const isOwn = (row: number, column: number) => row < place.rows && place.columns.includes(column);
    return rowsThatTell(
      sheet,
      values.map((cells, row) => cells.map((cell, column) => (isOwn(row, column) ? '' : cell))),
    );
  });
  return {
    found: affected.map(({ own, erasure }) => ({
      tab: own.sheet.getName(),
      rows: erasure.rows.length,
      cells: erasure.cells.length,
    })),
    elsewhere: [...elsewhere, ...beside],
    ...(isCut ? { isCut } : {}),
    ...(uncertain.length > 0 && { uncertain }),
  };

  function mayLook(): boolean {
    isCut ||= !hasTime();
    return !isCut;
  }

  function rowsThatTell(sheet: Sheet, values: readonly (readonly Cell[])[]) {
    return values.flatMap((row, i) => (row.some(isTold) ? [{ tab: sheet.getName(), row: i + 1 }] : []));
  }
}
