import { say } from '../language/language.ts';
import { sentence } from '../language/sentence.ts';
import { TAB_ORDER, type TabId } from '../schema/tabs.ts';
import { BLANK, isLink, type Link, type Tab, type TabCell } from '../tabs/tab.ts';
import { hashLetters } from '../values/hash.ts';
import { replaceCharts } from './charts.ts';
import { isFormerName } from './formerTabs.ts';
import { growSheet, NEW_SHEET } from './growSheet.ts';
import { dress, looksOf, NUMBER_FORMATS } from './looks.ts';
import { offerChoices, refreshCells, translate } from './peoplesTabs.ts';
import { put, putTrusting } from './put.ts';
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
    workbook.rename(known.sheet, tab.name);
  const other = inOtherLanguage ? translation() : tab;
  if (tab.name !== other.name && known?.sheet.getName() === other.name)
    workbook.rename(known.sheet, tab.name);
  if (known && tab.owner === 'people') {
    if (inOtherLanguage) translate(workbook, known, tab, other);
    if (what === 'all') refreshCells(workbook, known, tab);
    return undefined;
  }
  const before = known && cellsBefore(known);
  const notes = before && known.mark.filled ? userNotesIn(known.sheet, known.mark, before.values) : [];
  if (notes === 'rearranged') {
    const name = setAside(workbook, known!, tab);
    renderTab(workbook, { ...tab, name }, translation, what);
    return known!.sheet.getName();
  }
  const mark: Partial<TabMetadata> = known?.mark ?? {};
  const columns = Math.max(tab.widths.length, mark.columns ?? 0);
  const rows = Math.max(tab.rows.length, mark.rows ?? 0);
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => tab.rows[row]?.[column] ?? BLANK),
  );
  const each = <T>(give: (cell: TabCell) => T): T[][] => grid.map((row) => row.map(give));
  const filled = filledCells(grid);
  const looks = hashLetters(looksOf(grid));
  const charts = tab.charts.length === 0 ? '' : hashLetters(JSON.stringify(tab.charts));
  const next = { tab: tab.id, language: tab.language, rows, columns, filled, looks, charts };
  const { sheet } = known ?? workbook.create(next, tab.name, placeOf(workbook, tab));
  if (mark.hidden) sheet.showSheet();
  makeRoom(sheet, rows, columns, mark, before?.size ?? (known ? undefined : NEW_SHEET));
  const range = sheet.getRange(1, 1, rows, columns);
  // A look that is already is not asked for again: each way of dressing the cells is a call to the spreadsheet.
  const isLikeBefore = mark.looks === looks;
  if (!isLikeBefore) range.setNumberFormats(each(({ format }) => NUMBER_FORMATS[format]));
  const values: UserNote['value'][][] = each((one) => {
    const sheet = isLink(one.value) ? workbook.sheetId(one.value.link.file) : undefined;
    return sheet === undefined ? cellValue(one) : linkFormula(one.value as Link, sheet);
  });
  const displaced = notes.filter(({ row, column }) => values[row - 1]![column - 1] !== '');
  for (const { row, column, value } of notes)
    if (values[row - 1]![column - 1] === '') values[row - 1]![column - 1] = value;
  if (tab.choices.length > 0 || hasFailed(workbook)) put(range, values);
  else putTrusting(range, values);
  for (const { row, value } of displaced) {
    const free = freeColumn(sheet, row, columns);
    growSheet(sheet, row, free);
    put(sheet.getRange(row, free), [[value]]);
  }
  if (!isLikeBefore) dress(range, grid);
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
  if ((mark.charts ?? '') !== next.charts) replaceCharts(workbook, sheet, tab, known === undefined);
  workbook.remember(sheet, next);
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
  workbook.rename(sheet, say(language, sentence('tab.setAside', { tab: name })));
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
function makeRoom(
  sheet: Sheet,
  rows: number,
  columns: number,
  mark: Partial<TabMetadata>,
  known: Size | undefined,
): void {
  if (known && rows <= known.rows && columns <= known.columns) return;
  const hasRows = sheet.getMaxRows();
  const reportRows = Math.min(mark.rows ?? 0, hasRows);
  const grows = reportRows > 0 && rows > reportRows;
  if (grows) sheet.insertRowsAfter(reportRows, rows - reportRows);
  growSheet(sheet, rows, columns, grows ? hasRows + rows - reportRows : hasRows);
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What is in the cells of the report that is there; where somebody has taken rows or columns away, all that the sheet has. */
function cellsBefore({ sheet, mark: { rows = 0, columns = 0, filled } }: OwnTab): {
  values: unknown[][];
  size: Size | undefined;
} {
  if (!filled || rows === 0 || columns === 0) return { values: [], size: undefined };
  try {
    return { values: sheet.getRange(1, 1, rows, columns).getValues(), size: { rows, columns } };
  } catch {
    return { values: sheet.getDataRange().getValues(), size: undefined };
  }
}

/** The first blank cell of a row to the right of the report, counted from 1. */
function freeColumn(sheet: Sheet, row: number, columns: number): number {
  const cells = (sheet.getDataRange().getValues()[row - 1] ?? []) as unknown[];
  let free = columns + 1;
  while (free <= cells.length && cells[free - 1] !== '') free++;
  return free;
}

/** Has the last run failed, perhaps on a rule of a person's? */
function hasFailed(workbook: Workbook): boolean {
  return workbook.document('runs')?.runs[0]?.result === 'failed';
}

function sameFrom(widths: readonly number[], start: number): number {
  let end = start;
  while (widths[end] === widths[start]) end++;
  return end - start;
}
