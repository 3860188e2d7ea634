import { type Sentence, sentence } from '../language/sentence.ts';
import type { Tab } from '../tabs/tab.ts';
import type { Cell } from '../values/cell.ts';
import { cellValue } from './sanitise.ts';

type Values = readonly (readonly Cell[])[];

/**
 * Lines of a signed version of the agreement that somebody has changed in the cells. What was agreed is kept beside the cells, so
 * the change alters nothing and is written over; but whoever signed shall know.
 *
 * @param tabs the page as it is made, in every language: the one that fits best is on the sheet
 * @param values what is on the sheet, which shows the same version
 */
export function changedLines(tabs: readonly Tab[], values: Values, version: number): Sentence[] {
  const found = tabs.map((tab) => changesFrom(tab, values, String(version)));
  return found.reduce((fewest, one) => (one.length < fewest.length ? one : fewest));
}

function changesFrom({ rows, signed = [], name }: Tab, values: Values, version: string): Sentence[] {
  const left = new Set(values.keys());
  const text = (cell: unknown) => String(cell ?? '').trim();
  return signed.flatMap((place) => {
    const [figure, words] = rows[place - 1]!.map((one) => text(cellValue(one))) as [string, string];
    const there = [...left].filter((row) => text(values[row]![1]) === words);
    const same = there.find((row) => text(values[row]![0]) === figure);
    if (same !== undefined) {
      left.delete(same);
      return [];
    }
    const line = `${figure} ${words}`.trim();
    if (there.length === 0) return [sentence('check.signedLine', { tab: name, version, line })];
    left.delete(there[0]!);
    const now = text(values[there[0]!]![0]);
    return [sentence('check.signedCell', { tab: name, version, line, now, row: String(there[0]! + 1) })];
  });
}
