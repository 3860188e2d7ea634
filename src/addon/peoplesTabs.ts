import { presentLabel } from '../language/formerLabels.ts';
import { type Choice, isPageLink, type Tab, type TabCell } from '../tabs/tab.ts';
import type { Cell } from '../values/cell.ts';
import { growSheet } from './growSheet.ts';
import { NUMBER_FORMATS } from './looks.ts';
import { putTrusting } from './put.ts';
import { cellValue, pageFormula, safeText } from './sanitise.ts';
import type { OwnTab, Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a refresh may write on a tab that people own. */

/**
 * Writes the refreshed cells of a tab that people own, each in the row that has its label now: they may have moved
 * rows. Neighbouring rows go in by one call; those that say it already are left alone.
 */
export function refreshCells(workbook: Workbook, { sheet }: OwnTab, tab: Tab): void {
  if (tab.refreshed.length === 0) return;
  if (blocksToWrite(tab, workbook.lastValues(sheet)).length === 0) return;
  // Rows may have been put in since they were read.
  for (const block of blocksToWrite(tab, workbook.values(sheet))) {
    const first = block[0]!;
    const range = sheet.getRange(first.row, first.column, block.length, first.cells.length);
    range.setNumberFormats(block.map(({ cells }) => cells.map(({ format }) => NUMBER_FORMATS[format])));
    putTrusting(
      workbook,
      range,
      block.map(({ cells }) => cells.map(cellValue)),
    );
  }
}

/** How many calls to the spreadsheet `refreshCells` takes, as the tab was read last. */
export function callsToRefresh(workbook: Workbook, { sheet }: OwnTab, tab: Tab): number {
  const blocks = tab.refreshed.length === 0 ? 0 : blocksToWrite(tab, workbook.lastValues(sheet)).length;
  return blocks === 0 ? 0 : CALLS_TO_READ + blocks * CALLS_TO_WRITE;
}
const CALLS_TO_READ = 2;
const CALLS_TO_WRITE = 2;

interface RowToWrite {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly TabCell[];
}

/** The refreshed cells that do not say it already, neighbouring rows together. */
function blocksToWrite(
  { refreshed, rows, language }: Tab,
  values: readonly (readonly Cell[])[],
): RowToWrite[][] {
  const labels = values.map((row) => presentLabel(String(row[0] ?? '').trim(), language));
  const writes = refreshed.flatMap(({ label, column, columns }): RowToWrite[] => {
    const row = labels.indexOf(label) + 1;
    const source = rows.find((cells) => cells[0]!.value === label);
    if (row === 0 || !source) return [];
    return [{ row, column, cells: source.slice(column - 1, column - 1 + columns) }];
  });
  const blocks: RowToWrite[][] = [];
  for (const one of writes.sort((a, b) => a.row - b.row)) {
    const last = blocks[blocks.length - 1]?.[blocks[blocks.length - 1]!.length - 1];
    if (last && one.row === last.row + 1 && one.column === last.column) blocks[blocks.length - 1]!.push(one);
    else blocks.push([one]);
  }
  const isThere = ({ row, column, cells }: RowToWrite) =>
    cells.every(({ value }, i) => (values[row - 1]![column - 1 + i] ?? '') === (value ?? ''));
  return blocks.filter((block) => !block.every(isThere));
}

/** Puts the words of a tab that people own into another language, wherever they are now; what people typed stays. */
export function translate(workbook: Workbook, { sheet, mark }: OwnTab, tab: Tab, translation: Tab): void {
  const words = tab.widths.map(() => new Map<string, TabCell>());
  for (const [k, place] of tab.anchors.entries()) {
    for (const [column, cell] of tab.rows[place]!.entries()) {
      const other = wordsOf(translation.rows[translation.anchors[k]!]?.[column]);
      if (wordsOf(cell) !== undefined && other !== undefined) words[column]!.set(other.trim(), cell);
    }
  }
  // Where one cell of a row is a word of ours in its own column, the others may have been moved to another.
  const anywhere = new Map(words.flatMap((ofColumn) => [...ofColumn].filter(([word]) => word !== '')));
  const values = workbook.values(sheet).map((cells) => {
    const isOurs = cells.filter((cell) => anywhere.has(String(cell).trim())).length > 1;
    return cells.map((cell, column) => {
      const known = isOurs ? anywhere : words[column];
      const made = typeof cell === 'string' ? known?.get(cell.trim()) : undefined;
      return { cell: made ? written(made) : cell, isNew: made !== undefined && wordsOf(made) !== cell };
    });
  });
  for (let column = 0; column < (values[0]?.length ?? 0); column++) {
    for (let start = 0; start < values.length; start++) {
      let end = start;
      while (end < values.length && values[end]![column]!.isNew) end++;
      if (end === start) continue;
      const block = values.slice(start, end).map((row) => [row[column]!.cell]);
      putTrusting(workbook, sheet.getRange(start + 1, column + 1, block.length, 1), block);
      start = end;
    }
  }
  offerChoices(
    sheet,
    tab,
    values.map((row) => row.map(({ cell }) => cell)),
  );
  workbook.remember(sheet, { ...mark, language: tab.language });
}

/** What is read in a cell of ours that holds words. */
function wordsOf(cell: TabCell | undefined): string | undefined {
  if (cell !== undefined && isPageLink(cell.value)) return cell.value.text;
  return typeof cell?.value === 'string' ? cell.value : undefined;
}

function written(cell: TabCell): string | number | boolean {
  return isPageLink(cell.value) ? pageFormula(cell.value) : cellValue(cell);
}

/**
 * Cells in which people choose from a list, or are told when it is no number or date, in the rows that have their
 * labels; what is there stays.
 *
 * @param isNew the tab has been made in this run: nobody has rules of their own on it
 */
export function offerChoices(
  sheet: Sheet,
  tab: Tab,
  values: readonly (readonly Cell[])[],
  isNew = false,
): void {
  const labels = values.map((cells) => presentLabel(String(cells[0] ?? '').trim(), tab.language));
  const places = tab.choices.flatMap((choice) => {
    const { row, column, below } = choice;
    const place = labels.indexOf(String(tab.rows[row - 1]![0]!.value));
    return place < 0 ? [] : [{ first: place + (below ? 1 : 0), rows: below ?? 1, column, choice }];
  });
  if (places.length === 0) return;
  const top = Math.min(...places.map(({ first }) => first));
  const bottom = Math.max(...places.map(({ first, rows }) => first + rows));
  const left = Math.min(...places.map(({ column }) => column));
  const right = Math.max(...places.map(({ column }) => column));
  growSheet(sheet, bottom, right);
  // All of them by one call, with people's own among them as they are.
  const all = sheet.getRange(top + 1, left, bottom - top, right - left + 1);
  const rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] = isNew
    ? Array.from({ length: bottom - top }, () => new Array(right - left + 1).fill(null))
    : all.getDataValidations();
  for (const { first, rows, column, choice } of places) {
    const rule = ruleOf(choice);
    for (const cells of rules.slice(first - top, first - top + rows)) cells[column - left] = rule;
  }
  all.setDataValidations(rules);
}

/** An item of a list is longer than this nowhere in Google's own dialog. */
const LONGEST_ITEM = 256;

/**
 * The rule of a cell; null where nothing is left to choose from. What is chosen is entered as if it were typed, so a text
 * that would become a formula is not offered: it comes from an export. It may still be typed as a text.
 */
function ruleOf(choice: Choice): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const rule = SpreadsheetApp.newDataValidation();
  if ('choices' in choice) {
    const items = choice.choices.filter((item) => safeText(item) === item && item.length <= LONGEST_ITEM);
    if (items.length === 0) return null;
    return rule
      .requireValueInList(items, true)
      .setAllowInvalid(choice.allowsOthers ?? false)
      .build();
  }
  const { kind, help } = choice;
  const required =
    kind === 'date'
      ? rule.requireDate()
      : kind.atMost === undefined
        ? rule.requireNumberGreaterThanOrEqualTo(kind.atLeast)
        : rule.requireNumberBetween(kind.atLeast, kind.atMost);
  return required.setAllowInvalid(true).setHelpText(help).build();
}
