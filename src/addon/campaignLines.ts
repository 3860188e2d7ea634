import type { Cell } from '../exports/cell.ts';
import { bothLanguages } from '../language/language.ts';
import { Refusal, type Sentence, sentence } from '../language/sentence.ts';
import { CAMPAIGN_COLUMNS, CAMPAIGN_HEADS } from '../settings/campaigns.ts';
import type { TypedLists } from '../settings/read.ts';
import { CAMPAIGN_FORMATS, campaignCells } from '../tabs/campaigns.ts';
import { textAt } from './heads.ts';
import { growSheet, NUMBER_FORMATS } from './render.ts';
import { exportValue } from './sanitise.ts';
import type { OwnTab, Workbook } from './workbook.ts';

/** The campaign calendar, read and written under its heads, wherever people have moved its columns. */

const NEEDED_HEADS = [CAMPAIGN_HEADS.start, CAMPAIGN_HEADS.campaign] as const;

/** The lines below the heads; a column that a person took away is blank. */
export function readCampaigns(workbook: Workbook): { campaigns: Cell[][]; missing: Sentence[] } {
  const own = workbook.find('campaigns');
  if (!own) return { campaigns: [], missing: [] };
  const values = workbook.values(own.sheet);
  const heads = campaignHeads(values);
  if (!heads) return { campaigns: [], missing: [sentence('campaigns.noHead', headless(own.sheet))] };
  const lines = values.slice(heads.row + 1);
  return {
    campaigns: lines.map((cells) => heads.columns.map((column) => cells[column] ?? '')),
    missing: [],
  };
}

/** Puts the lines of a calendar from a settings file in place of those that stand there, each under its head. */
export function overwriteCampaigns(workbook: Workbook, { campaigns }: TypedLists): void {
  const { sheet } = workbook.find('campaigns')!;
  const values = workbook.values(sheet);
  const heads = campaignHeads(values);
  if (!heads) throw new Refusal('campaigns.noHead', headless(sheet));
  const lines = Math.max(campaigns.length, values.length - heads.row - 1);
  if (lines === 0) return;
  growSheet(sheet, heads.row + 1 + lines, 1);
  const cells = campaigns.map((line) => campaignCells(line) as Cell[]);
  heads.columns.forEach((column, i) => {
    if (column < 0) return;
    const written = Array.from({ length: lines }, (_, line) => [exportValue(cells[line]?.[i] ?? '')]);
    const range = sheet.getRange(heads.row + 2, column + 1, lines, 1);
    if (CAMPAIGN_FORMATS[CAMPAIGN_COLUMNS[i]!] === 'date') range.setNumberFormat(NUMBER_FORMATS.date);
    range.setValues(written);
  });
}

function headless(sheet: OwnTab['sheet']) {
  return { tab: sheet.getName(), heads: NEEDED_HEADS.map((key) => sentence(key)) };
}

/**
 * Where the heads stand, by their words in either language and in any order.
 *
 * @returns the row and, of each head, the column (-1 where it is not there), both counted from 0
 */
function campaignHeads(
  values: readonly (readonly Cell[])[],
): { row: number; columns: readonly number[] } | undefined {
  const columnOf = (cells: readonly Cell[], words: readonly string[]) =>
    cells.findIndex((_, column) => words.includes(textAt(cells, column)));
  const needed = NEEDED_HEADS.map(bothLanguages);
  const row = values.findIndex((cells) => needed.every((words) => columnOf(cells, words) >= 0));
  if (row < 0) return undefined;
  return {
    row,
    columns: Object.values(CAMPAIGN_HEADS).map((key) => columnOf(values[row]!, bothLanguages(key))),
  };
}
