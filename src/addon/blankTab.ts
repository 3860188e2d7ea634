import { TAB_ORDER } from '../schema/tabs.ts';
import type { Tab } from '../tabs/tab.ts';
import { strokesFor } from './columnWidths.ts';
import type { Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How a sheet looks before anything is in it. */
export interface Like {
  readonly isBlank: boolean;
  readonly frozenRows: number;
  readonly widths: readonly number[];
  readonly colour: string | undefined;
}

/** As Google makes a sheet. */
const LIKE_NEW: Like = { isBlank: false, frozenRows: 0, widths: [], colour: undefined };
/** What most tabs have in common, so that it is done once for all of them: a label and figures beside it. */
const MOST_COLUMNS = 26;
const BLANK_NAME = '·';
export const LIKE_BLANK: Like = {
  isBlank: true,
  frozenRows: 1,
  widths: [220, ...Array.from({ length: MOST_COLUMNS - 1 }, () => 120)],
  colour: undefined,
};
/** For fewer new tabs a blank one takes more calls than it saves. */
const FEWEST_COPIES = 3;

/** Is a new tab begun as a copy of the blank one? */
export function isCopied(workbook: Workbook): boolean {
  const missing = TAB_ORDER.filter((id) => !workbook.find(id)).length;
  return workbook.blank !== undefined || missing >= FEWEST_COPIES;
}

/**
 * Begins a new tab: where several are to be made as a copy of a blank one, which has what most of them have in common, and the
 * colour of the one before.
 *
 * @param place counted from 0 among all sheets
 * @returns the sheet, and what it has already
 */
export function beginTab(workbook: Workbook, tab: Tab, place: number): { sheet: Sheet; like: Like } {
  if (!isCopied(workbook)) return { sheet: workbook.begin(tab.name, place), like: LIKE_NEW };
  workbook.blank ??= { sheet: newBlank(workbook), colour: undefined };
  const { blank } = workbook;
  if (blank.colour !== tab.colour) blank.sheet.setTabColor(tab.colour);
  blank.colour = tab.colour;
  return { sheet: workbook.begin(tab.name, place, blank.sheet), like: { ...LIKE_BLANK, colour: tab.colour } };
}

function newBlank(workbook: Workbook): Sheet {
  const sheet = workbook.begin(BLANK_NAME);
  sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(LIKE_BLANK.frozenRows);
  for (const { column, columns, width } of strokesFor(LIKE_BLANK.widths))
    sheet.setColumnWidths(column + 1, columns, width);
  return sheet;
}
