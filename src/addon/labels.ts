import { labelsOf } from '../language/formerLabels.ts';
import type { SentenceKey } from '../language/topics.ts';
import type { Cell } from '../values/cell.ts';

/** The row whose label says so, in any language, counted from 1; 0 where there is none. */
export function rowOf(values: readonly (readonly Cell[])[], key: SentenceKey): number {
  const labels = labelsOf(key);
  return values.findIndex((cells) => labels.includes(String(cells[0] ?? '').trim())) + 1;
}

/** The value in a column of the row whose label says so, in any language; undefined where there is no such row. */
export function labelled(
  values: readonly (readonly Cell[])[],
  key: SentenceKey,
  column: number,
): Cell | undefined {
  return values[rowOf(values, key) - 1]?.[column - 1];
}
