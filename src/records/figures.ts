import { FIGURE_KEYS, type FigureRow } from '../schema/figures.ts';
import { numberColumn } from '../values/columns.ts';
import { groupRows } from './grouping.ts';
import type { MergedRow, Origin, RecordTable } from './table.ts';

/** Counts that a warehouse has made of records which no sheet holds. */
export interface Figures {
  readonly length: number;
  readonly duplicates: number;
  /** How many of the records each export brought first. */
  readonly newInReading: readonly number[];
  /** How many of the rows of each export belong to a record that was there. */
  readonly knownInReading: readonly number[];
  readonly merged: readonly MergedRow[];
  readonly rows: readonly FigureRow[];
  readonly origin: (figure: number) => Origin;
}

/** Makes one of all rows that agree in every cell. */
export function figuresFrom(table: RecordTable): Figures {
  const group = groupRows(numberColumn(table.length, (row) => table.fingerprint(row)));
  const text = (field: string) => table.latestText(field, group).toArray();
  const [figure, name, value] = [text('figure'), text('name'), table.latestNumber('value', group)];
  const keys = Array.from({ length: FIGURE_KEYS }, (_, i) => text(`k${i + 1}`));
  return {
    length: group.first.length,
    duplicates: group.duplicates,
    ...table.newAndKnown(group),
    merged: table.merged(group),
    rows: figure.map((one, i) => ({
      figure: one,
      keys: keys.map((column) => column[i]!),
      name: name[i]!,
      value: value[i]!,
    })),
    origin: (row) => table.origin(group.last[row]!),
  };
}

/** The owners that a warehouse's figures name, in the order of their first leads, those without one last. */
export function ownersIn(rows: readonly FigureRow[]): string[] {
  const firstDays = new Map<string, number>();
  for (const { figure, keys, name, value } of rows) {
    if (figure !== 'owners') continue;
    const known = firstDays.get(keys[0]!) ?? Number.POSITIVE_INFINITY;
    firstDays.set(keys[0]!, name === 'first_day' ? value : known);
  }
  return [...firstDays]
    .sort(([one, a], [other, b]) => a - b || (one < other ? -1 : 1))
    .map(([owner]) => owner);
}
