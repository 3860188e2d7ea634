import { FORMER_ORDER, TAB_ORDER, type TabId } from '../schema/tabs.ts';
import type { TimeBudget } from './timeBudget.ts';
import type { OwnTab, TabMetadata, Workbook } from './workbook.ts';

/** What the add-on made of a tab's visibility last. */
function wasShown({ shown, hidden }: TabMetadata): boolean {
  return shown ?? !hidden;
}

/** How many calls to the spreadsheet `setShown` takes. */
export function callsToShow(mark: TabMetadata, isShown: boolean): number {
  return wasShown(mark) === isShown && mark.turning === undefined ? 0 : 4;
}

/**
 * Shows or hides one of the add-on's tabs where that is other than the add-on made it last. A person who has shown or hidden it
 * keeps it so.
 */
export function setShown(workbook: Workbook, tab: string, isShown: boolean): void {
  const { sheet, mark } = workbook.find(tab)!;
  const { turning, ...rest } = mark;
  const before = wasShown(mark);
  if (turning === undefined && before === isShown) return;
  if (turning === undefined && sheet.isSheetHidden() === before) return;
  // Said first, so that a run that ends in between is not taken for a person's choice.
  workbook.remember(sheet, { ...rest, turning: isShown });
  if (isShown) sheet.showSheet();
  else hide(sheet);
  workbook.remember(sheet, { ...rest, shown: isShown });
}

/** Google hides every sheet but the last that is shown; that one refuses once more as well, other than where a call has failed. */
export function hide(sheet: OwnTab['sheet']): void {
  for (let times = 0; times < 2; times++) {
    try {
      sheet.hideSheet();
      return;
    } catch {
      // It stays where it is the only one to be seen.
    }
  }
}

/** Exports stand behind the reports, hidden; an earlier version showed them. */
export function hideExports(workbook: Workbook): void {
  for (const { mark } of workbook.all('data:'))
    if (mark.shown === undefined) setShown(workbook, mark.tab, false);
}

const CALLS_TO_MOVE = 3;

/**
 * Puts the tabs of a workbook that an earlier version made into the order in which they are used, once: those that are shown
 * to the front, for one that is hidden cannot be made active, as a move demands. Tabs that a person has moved stay where they
 * are.
 *
 * @param isEarlier did an earlier version make them?
 */
export function arrange(workbook: Workbook, budget: TimeBudget, isEarlier: boolean): void {
  const state = workbook.document('order');
  if (state === 'use') return;
  const places = ownPlaces(workbook);
  // Tabs that no earlier version had may be there already, where a run before this one had no time to move any.
  const former = places.filter((id) => FORMER_ORDER.includes(id));
  const isMoved = JSON.stringify(former) !== JSON.stringify(FORMER_ORDER.filter((id) => former.includes(id)));
  if (state !== 'arranging') {
    if (!isEarlier || isMoved) {
      workbook.keep('order', 'use');
      return;
    }
    if (!budget.hasTime(CALLS_TO_MOVE * places.length + 4)) return;
    workbook.keep('order', 'arranging');
  }
  const { spreadsheet } = workbook;
  const active = spreadsheet.getActiveSheet();
  const shown = TAB_ORDER.filter((id) => places.includes(id))
    .map((id) => workbook.find(id)!.sheet)
    .filter((sheet) => !sheet.isSheetHidden());
  for (const [place, sheet] of shown.entries()) {
    spreadsheet.setActiveSheet(sheet);
    spreadsheet.moveActiveSheet(place + 1);
  }
  spreadsheet.setActiveSheet(active);
  workbook.keep('order', 'use');
}

/** The add-on's tabs in the order of the sheets. */
function ownPlaces(workbook: Workbook): TabId[] {
  const ids = new Map(
    TAB_ORDER.flatMap((id) => {
      const own = workbook.find(id);
      return own ? [[own.sheet.getSheetId(), id] as const] : [];
    }),
  );
  return workbook.spreadsheet.getSheets().flatMap((sheet) => ids.get(sheet.getSheetId()) ?? []);
}
