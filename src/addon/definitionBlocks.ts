import { inEveryLanguage } from '../language/language.ts';
import { FITS, INTERESTS, type TypedDefinitions } from '../settings/definitions.ts';
import { MATRIX_HEAD, RULE_HEADS, SECTIONS } from '../tabs/definitions.ts';
import type { Tab } from '../tabs/tab.ts';
import type { Cell } from '../values/cell.ts';
import { findHeaders, textAt } from './headers.ts';
import { put } from './put.ts';
import { cellValue } from './sanitise.ts';

/** The parts of the Definitions tab that are read, found by their heads wherever people have moved them. */

type Values = readonly (readonly Cell[])[];

/** Rows and columns counted from 0; `rows` stand below the head, up to the next section. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

const HEADS_OF_MATRIX = [inEveryLanguage(MATRIX_HEAD), ...INTERESTS.map((interest) => [interest])];
const HEADS_OF_RULES = RULE_HEADS.map(inEveryLanguage);
const TITLES: ReadonlySet<string> = new Set(SECTIONS.flatMap(inEveryLanguage));

/** What was typed; null in place of a part whose head is not there any more. */
export function typedDefinitions(values: Values): {
  [part in keyof TypedDefinitions]: TypedDefinitions[part] | null;
} {
  const matrix = blockOf(values, HEADS_OF_MATRIX);
  const rules = blockOf(values, HEADS_OF_RULES);
  return {
    salesReady: matrix && marksOf(values, matrix),
    rules: rules && below(values, rules).map((row) => RULE_HEADS.map((_, i) => row[rules.column + i] ?? '')),
  };
}

/** Puts the matrix or the rules of a new tab into the one that is there. */
export function overwriteDefinitions(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  values: Values,
  tab: Tab,
  names: readonly string[],
): void {
  const made = tab.rows.map((row) => row.map(cellValue)) as Cell[][];
  const matrix = blockOf(values, HEADS_OF_MATRIX);
  if (names.includes('salesReady') && matrix) {
    const marks = new Map(marksOf(made, blockOf(made, HEADS_OF_MATRIX)!));
    for (const [i, row] of below(values, matrix).entries()) {
      const fit = fitOf(row, matrix);
      if (!fit) continue;
      const cells = INTERESTS.map((interest) => marks.get(fit + interest) ?? '');
      put(sheet.getRange(matrix.row + i + 2, matrix.column + 2, 1, cells.length), [cells]);
    }
  }
  const rules = blockOf(values, HEADS_OF_RULES);
  if (!names.includes('rules') || !rules) return;
  const lines = typedDefinitions(made).rules!.filter((line) => line.some((cell) => cell !== ''));
  // The last row before the next section stays free.
  const room = Math.max(1, rules.rows - 1);
  if (lines.length > room) sheet.insertRowsAfter(rules.row + room, lines.length - room);
  const cells = Array.from({ length: Math.max(room, lines.length) }, (_, i) =>
    RULE_HEADS.map((_, j) => lines[i]?.[j] ?? ''),
  );
  put(sheet.getRange(rules.row + 2, rules.column + 1, cells.length, RULE_HEADS.length), cells);
}

function blockOf(values: Values, heads: readonly (readonly string[])[]): Block | null {
  const place = findHeaders(values, heads);
  if (!place) return null;
  const { row, column } = place;
  const end = values.findIndex((line, i) => i > row && TITLES.has(textAt(line, column)));
  return { row, column, rows: (end < 0 ? values.length : end) - row - 1 };
}

function below(values: Values, { row, rows }: Block): Values {
  return values.slice(row + 1, row + 1 + rows);
}

/** Each cell of the matrix with its grade: ["A1", "x"]. */
function marksOf(values: Values, matrix: Block): [grade: string, mark: Cell][] {
  return below(values, matrix).flatMap((row) => {
    const fit = fitOf(row, matrix);
    if (!fit) return [];
    return INTERESTS.map((interest, i): [string, Cell] => [fit + interest, row[matrix.column + 1 + i] ?? '']);
  });
}

function fitOf(row: readonly Cell[], { column }: Block): string | undefined {
  return FITS.find((fit) => fit === textAt(row, column).toUpperCase());
}
