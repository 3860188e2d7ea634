import { Refusal } from '../language/sentence.ts';
import { leadsPastRetention } from '../measures/trust/retention.ts';
import { endOfDay } from '../records/asOf.ts';
import { type Erasure, type ExportRows, erasureOf, type Persons } from '../records/erase.ts';
import { normalEmail } from '../records/ids.ts';
import { recordsFrom } from '../records/records.ts';
import { REPORT_TABS } from '../schema/tabs.ts';
import { PLAUSIBLE_ADDRESS } from '../settings/addresses.ts';
import type { Cell } from '../values/cell.ts';
import { readDataTabs } from './dataTabs.ts';
import { readSettings } from './inputs.ts';
import type { EraseAnswer, EraseRequest, RowPlace } from './protocol.ts';
import { put } from './put.ts';
import { refresh } from './refresh.ts';
import { exportValue } from './sanitise.ts';
import type { OwnTab, Workbook } from './workbook.ts';

/** A data tab, and what in it has to go. */
interface Affected {
  readonly own: OwnTab;
  readonly rows: readonly (readonly Cell[])[];
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
export function erasePersons(workbook: Workbook, request: EraseRequest): EraseAnswer {
  const { affected, emails, uncertain } = affectedBy(workbook, request);
  if (affected.length === 0) throw new Refusal('erase.nobody');
  for (const { own, rows, erasure } of affected) eraseIn(workbook, own, rows, erasure);
  for (const id of REPORT_TABS) if (workbook.find(id)?.mark.hidden) workbook.remove(id);
  refresh(workbook);
  // What still is in a report now is a note of somebody's.
  return answer(workbook, affected, emails, uncertain(true), []);
}

function affectedBy(
  workbook: Workbook,
  request: EraseRequest,
): {
  affected: Affected[];
  emails: readonly string[];
  /** Where it cannot be told who is meant, before or after the others are erased. */
  uncertain: (isErased: boolean) => RowPlace[];
} {
  const { settings } = readSettings(workbook);
  const { readings, tabs } = readDataTabs(workbook, settings);
  const persons = personsOf(request);
  const exports = tabs.map(
    ({ sheet }, i): ExportRows => ({
      rows: workbook.values(sheet),
      recognition: readings[i]!.recognition,
    }),
  );
  const erasures = erasureOf(exports, persons);
  return {
    affected: tabs
      .map((own, i) => ({ own, rows: exports[i]!.rows, erasure: erasures[i]! }))
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
    return leadsPastRetention(recordsFrom(readings, settings, endOfDay(today)), settings.retention);
  }
}

function eraseIn(
  workbook: Workbook,
  { sheet, mark }: OwnTab,
  rows: Affected['rows'],
  { rows: gone, cells }: Erasure,
): void {
  for (const { row, column, value } of cells)
    put(sheet.getRange(row + 1, column + 1), [[exportValue(value)]]);
  const rowsThere = sheet.getMaxRows();
  // Google keeps a row below those that are frozen.
  if (rowsThere - gone.length <= sheet.getFrozenRows()) sheet.insertRowsAfter(rowsThere, 1);
  // From below, so that the rows above keep their numbers; neighbours by one call.
  for (let end = gone.length - 1; end >= 0; ) {
    let start = end;
    while (start > 0 && gone[start - 1] === gone[start]! - 1) start--;
    sheet.deleteRows(gone[start]! + 1, end - start + 1);
    end = start - 1;
  }
  workbook.remember(sheet, { ...mark, rows: (mark.rows ?? rows.length) - gone.length });
}

/**
 * Also every place where an e-mail still is: people have written it there.
 *
 * @param unread report tabs that still say what they said before
 */
function answer(
  workbook: Workbook,
  affected: readonly Affected[],
  emails: readonly string[],
  uncertain: readonly RowPlace[],
  unread: readonly string[],
): EraseAnswer {
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
    .flatMap((sheet) =>
      workbook
        .values(sheet)
        .flatMap((row, i) => (row.some(isTold) ? [{ tab: sheet.getName(), row: i + 1 }] : [])),
    );
  return {
    found: affected.map(({ own, erasure }) => ({
      tab: own.sheet.getName(),
      rows: erasure.rows.length,
      cells: erasure.cells.length,
    })),
    elsewhere,
    ...(uncertain.length > 0 && { uncertain }),
  };
}
