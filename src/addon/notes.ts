import { safeText } from './sanitise.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** As a range gives and takes them: text, numbers, booleans and dates. */
type Values = readonly (readonly unknown[])[];

/** What a person has written inside a report: it is theirs, though all around it is written anew. */
export interface Note {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  /** Where it goes if the new report needs the cell: the first blank one to the right of the report. */
  readonly free: number;
  readonly value: string | number | boolean | Date;
}

/**
 * Which cells of a report were written, so that what people add is told from it: for each row the cells as the digits of
 * a binary number, in base 36.
 */
export function filledCells(values: Values): string {
  return values
    .map((row) => parseInt(row.map((value) => (isBlank(value) ? '0' : '1')).join(''), 2).toString(36))
    .join();
}

/** The same with more cells written, a block from a row on. */
export function withFilled(filled: string, columns: number, row: number, values: Values): string {
  const rows = filled.split(',');
  values.forEach((cells, i) => {
    const bits = bitsOf(rows[row - 1 + i] ?? '0', columns);
    const both = bits.map((bit, column) => bit || !isBlank(cells[column]));
    rows[row - 1 + i] = filledCells([both.map((bit) => (bit ? 1 : ''))]);
  });
  return rows.join();
}

/**
 * What people have written into cells that the last report left blank. Where its own cells are not where they were (a row
 * was put in, lines were sorted), nobody can tell whose cell is whose.
 *
 * @param filled as `filledCells` gave it
 * @param columns of the report
 * @returns the notes, or `moved`
 */
export function notesInside(sheet: Sheet, filled: string, columns: number): readonly Note[] | 'moved' {
  const values = sheet.getDataRange().getValues() as unknown[][];
  const written = filled.split(',').map((row) => bitsOf(row, columns));
  const places: { row: number; column: number }[] = [];
  let [own, gone] = [0, 0];
  for (const [row, bits] of written.entries()) {
    for (const [column, bit] of bits.entries()) {
      const stands = !isBlank(values[row]?.[column]);
      if (bit) own++;
      if (bit && !stands) gone++;
      if (!bit && stands) places.push({ row: row + 1, column: column + 1 });
    }
  }
  if (places.length === 0) return [];
  if (gone > own * MOST_GONE) return 'moved';
  const formulas = sheet.getRange(1, 1, written.length, columns).getFormulas();
  const taken = values.map((cells) => cells.slice());
  return places.map(({ row, column }) => {
    const cells = taken[row - 1]!;
    let free = columns + 1;
    while (!isBlank(cells[free - 1])) free++;
    cells[free - 1] = true;
    const value = values[row - 1]![column - 1] as Note['value'];
    const formula = formulas[row - 1]![column - 1];
    return { row, column, free, value: formula || (typeof value === 'string' ? safeText(value) : value) };
  });
}

/** People clear a cell of ours now and then; more of them are a sign that the cells have moved. */
const MOST_GONE = 0.05;

function bitsOf(row: string, columns: number): boolean[] {
  return Array.from(parseInt(row, 36).toString(2).padStart(columns, '0'), (bit) => bit === '1');
}

function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}
