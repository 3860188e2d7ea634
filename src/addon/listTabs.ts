import { inEveryLanguage } from '../language/language.ts';
import { Refusal, type Sentence, sentence } from '../language/sentence.ts';
import type { RawLists } from '../settings/parseLists.ts';
import type { ListTab } from '../tabs/listTab.ts';
import type { Cell } from '../values/cell.ts';
import { growSheet } from './growSheet.ts';
import { textAt } from './headers.ts';
import { NUMBER_FORMATS } from './looks.ts';
import { put } from './put.ts';
import { exportValue } from './sanitise.ts';
import type { OwnTab, Workbook } from './workbook.ts';

/** Lists on a tab of their own, read and written under their heads, wherever people have moved the columns. */

/**
 * The lines below the heads; a column that a person took away is blank.
 *
 * @param missing takes what is to be said where the heads are not there
 */
export function readList(workbook: Workbook, list: ListTab, missing: Sentence[]): Cell[][] {
  const own = workbook.find(list.id);
  if (!own) return [];
  const values = workbook.lastValues(own.sheet);
  const heads = headsOf(list, values);
  if (!heads) {
    missing.push(sentence('listTab.noHead', headless(list, own.sheet)));
    return [];
  }
  const lost = list.columns.filter(({ isOptional }, i) => !isOptional && heads.columns[i]! < 0);
  if (lost.length > 0)
    missing.push(
      sentence('listTab.lostHeads', {
        tab: own.sheet.getName(),
        heads: lost.map(({ head }) => sentence(head)),
      }),
    );
  const lines = values.slice(heads.row + 1);
  return lines.map((cells) => heads.columns.map((column) => cells[column] ?? ''));
}

/** Puts lines from a settings file in place of those that stand there, each cell under its head. */
export function overwriteList(workbook: Workbook, list: ListTab, lists: RawLists): void {
  const { sheet } = workbook.find(list.id)!;
  const values = workbook.values(sheet);
  const heads = headsOf(list, values);
  if (!heads) throw new Refusal('listTab.noHead', headless(list, sheet));
  const given = lists[list.id];
  const lines = Math.max(given.length, values.length - heads.row - 1);
  if (lines === 0) return;
  growSheet(sheet, heads.row + 1 + lines, 1);
  const cells = given.map((line) => list.cells(line) as Cell[]);
  heads.columns.forEach((column, i) => {
    if (column < 0) return;
    const written = Array.from({ length: lines }, (_, line) => [exportValue(cells[line]?.[i] ?? '')]);
    const range = sheet.getRange(heads.row + 2, column + 1, lines, 1);
    if (list.columns[i]!.format === 'date') range.setNumberFormat(NUMBER_FORMATS.date);
    put(range, written);
  });
}

function headless({ needed }: ListTab, sheet: OwnTab['sheet']) {
  return { tab: sheet.getName(), heads: needed.map((key) => sentence(key)) };
}

/**
 * Where the heads are, by their words in either language and in any order.
 *
 * @returns the row and, of each head, the column (-1 where it is not there), both counted from 0
 */
function headsOf(
  { needed, columns }: ListTab,
  values: readonly (readonly Cell[])[],
): { row: number; columns: readonly number[] } | undefined {
  const columnOf = (cells: readonly Cell[], words: readonly string[]) =>
    cells.findIndex((_, column) => words.includes(textAt(cells, column)));
  const wanted = needed.map(inEveryLanguage);
  const row = values.findIndex((cells) => wanted.every((words) => columnOf(cells, words) >= 0));
  if (row < 0) return undefined;
  return { row, columns: columns.map(({ head }) => columnOf(values[row]!, inEveryLanguage(head))) };
}
