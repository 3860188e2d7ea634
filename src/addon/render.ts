import { say } from '../language/language.ts';
import { sentence } from '../language/sentence.ts';
import { TAB_ORDER, type TabId } from '../schema/tabs.ts';
import { BLANK, isLink, type Link, type Tab, type TabCell } from '../tabs/tab.ts';
import { hashLetters } from '../values/hash.ts';
import { replaceCharts } from './charts.ts';
import { isFormerName } from './formerTabs.ts';
import { growSheet } from './growSheet.ts';
import { dress, looksOf, NUMBER_FORMATS } from './looks.ts';
import { offerChoices, refreshCells, translate } from './peoplesTabs.ts';
import { put } from './put.ts';
import { cellValue, linkFormula } from './sanitise.ts';
import { filledCells, type UserNote, userNotesIn } from './userNotes.ts';
import type { OwnTab, TabMetadata, Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts a tab into the spreadsheet. A report is one rectangle and its values go in by one call, so that either the new
 * report or the old one is there; what people wrote below moves down when the report grows. Of a tab that people
 * own, only the cells that a refresh may write are written.
 *
 * @param translation the same tab in the other language, by whose words a tab made in that language is found and put into this;
 *   it is made only where the language has changed
 * @param what `words`: of a tab that people own, only its words are put into the language
 * @returns the name of the tab that was left to the person, where what was there had been rearranged
 */
export function renderTab(
  workbook: Workbook,
  tab: Tab,
  translation: () => Tab,
  what: 'all' | 'words' = 'all',
): string | undefined {
  const known = workbook.find(tab.id);
  const inOtherLanguage = known !== undefined && known.mark.language !== tab.language;
  const formerId = known?.mark.formerId;
  if (known && formerId !== undefined && isFormerName(formerId, known.sheet.getName()))
    known.sheet.setName(workbook.freeName(tab.name));
  const other = inOtherLanguage ? translation() : tab;
  if (tab.name !== other.name && known?.sheet.getName() === other.name)
    known.sheet.setName(workbook.freeName(tab.name));
  if (known && tab.owner === 'people') {
    if (inOtherLanguage) translate(workbook, known, tab, other);
    if (what === 'all') refreshCells(workbook, known, tab);
    return undefined;
  }
  const notes = known?.mark.filled
    ? userNotesIn(known.sheet, known.mark.filled, known.mark.columns ?? 0)
    : [];
  if (notes === 'rearranged') {
    const name = setAside(workbook, known!, tab);
    renderTab(workbook, { ...tab, name }, translation, what);
    return known!.sheet.getName();
  }
  const own = known ?? workbook.create(tab.id, tab.name, placeOf(workbook, tab));
  const { sheet, mark } = own;
  if (mark.hidden) sheet.showSheet();
  const columns = Math.max(tab.widths.length, mark.columns ?? 0);
  const rows = Math.max(tab.rows.length, mark.rows ?? 0);
  makeRoom(sheet, rows, columns, mark);
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => tab.rows[row]?.[column] ?? BLANK),
  );
  const range = sheet.getRange(1, 1, rows, columns);
  const each = <T>(give: (cell: TabCell) => T): T[][] => grid.map((row) => row.map(give));
  range.setNumberFormats(each(({ format }) => NUMBER_FORMATS[format]));
  const values: UserNote['value'][][] = each((one) => {
    const sheet = isLink(one.value) ? workbook.sheetId(one.value.link.file) : undefined;
    return sheet === undefined ? cellValue(one) : linkFormula(one.value as Link, sheet);
  });
  const filled = filledCells(grid);
  const displaced = notes.filter(({ row, column }) => values[row - 1]![column - 1] !== '');
  for (const { row, column, value } of notes)
    if (values[row - 1]![column - 1] === '') values[row - 1]![column - 1] = value;
  put(range, values);
  for (const { row, free, value } of displaced) {
    growSheet(sheet, row, free);
    put(sheet.getRange(row, free), [[value]]);
  }
  const looks = hashLetters(looksOf(grid));
  // A look that is already is not asked for again: each way of dressing the cells is a call to the spreadsheet.
  if (mark.looks !== looks) dress(range, grid);
  if (!known) {
    tab.widths.forEach((width, i) => {
      if (width !== tab.widths[i - 1]) sheet.setColumnWidths(i + 1, sameFrom(tab.widths, i), width);
    });
    sheet.setFrozenRows(tab.frozenRows);
    sheet.setHiddenGridlines(true);
    sheet.setTabColor(tab.colour);
    offerChoices(
      sheet,
      tab,
      tab.rows.map((row) => row.map(({ value }) => (typeof value === 'string' ? value : ''))),
    );
  }
  const charts = tab.charts.length === 0 ? '' : hashLetters(JSON.stringify(tab.charts));
  const chartIds =
    mark.charts === charts ? (mark.chartIds ?? []) : replaceCharts(sheet, tab.charts, mark.chartIds ?? []);
  workbook.remember(sheet, {
    tab: tab.id,
    language: tab.language,
    rows,
    columns,
    filled,
    looks,
    charts,
    chartIds,
  });
  return undefined;
}

/**
 * What a person has rearranged is theirs from now on, under a name that says so; the report gets a new tab.
 *
 * @returns the name that is free for it
 */
function setAside(workbook: Workbook, { sheet }: OwnTab, { id, language }: Tab): string {
  const name = sheet.getName();
  workbook.forget(id);
  sheet.setName(workbook.freeName(say(language, sentence('tab.setAside', { tab: name }))));
  return name;
}

/** Hides a report tab that is no longer wanted: it would grow old unseen. It comes back with the next report. */
export function hideTab(workbook: Workbook, id: TabId): void {
  const known = workbook.find(id);
  if (!known || known.mark.hidden) return;
  known.sheet.hideSheet();
  workbook.remember(known.sheet, { ...known.mark, hidden: true });
}

/** After the tabs that come before it in the method, and before all data tabs. */
function placeOf(workbook: Workbook, tab: Tab): number {
  const before = TAB_ORDER.slice(0, TAB_ORDER.indexOf(tab.id));
  return before.filter((id) => workbook.find(id)).length;
}

/** Grows the report's own place, so that what is below moves down; then the sheet, where it is too small. */
function makeRoom(sheet: Sheet, rows: number, columns: number, mark: TabMetadata): void {
  const hasRows = sheet.getMaxRows();
  const reportRows = Math.min(mark.rows ?? 0, hasRows);
  const grows = reportRows > 0 && rows > reportRows;
  if (grows) sheet.insertRowsAfter(reportRows, rows - reportRows);
  growSheet(sheet, rows, columns, grows ? hasRows + rows - reportRows : hasRows);
}

function sameFrom(widths: readonly number[], start: number): number {
  let end = start;
  while (widths[end] === widths[start]) end++;
  return end - start;
}
