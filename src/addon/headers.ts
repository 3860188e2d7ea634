import type { Cell } from '../values/cell.ts';

type Values = readonly (readonly Cell[])[];

/** The text of a cell, as heads and labels are compared. */
export function textAt(cells: readonly Cell[], column: number): string {
  return String(cells[column] ?? '').trim();
}

/**
 * Where heads are beside each other, wherever people have moved them.
 *
 * @param heads of each, its words in every language
 * @param from the first column that is looked at, counted from 0
 * @returns row and column of the first head, counted from 0
 */
export function findHeaders(
  values: Values,
  heads: readonly (readonly string[])[],
  from = 0,
): { row: number; column: number } | undefined {
  for (const [row, cells] of values.entries()) {
    for (let column = from; column < cells.length; column++)
      if (heads.every((texts, i) => texts.includes(textAt(cells, column + i)))) return { row, column };
  }
  return undefined;
}
