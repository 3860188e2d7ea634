import { isLink, type TabCell } from '../tabs/tab.ts';
import { safeText } from './sanitise.ts';
import { signOf } from './sign.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a person has written inside a report: it is theirs, though all around it is written anew. */
export interface Note {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  /** Where it goes if the new report needs the cell: the first blank one to the right of the report. */
  readonly free: number;
  readonly value: string | number | boolean | Date;
}

/** Of each cell of a report: the sign of what was written there, '' where nothing was. */
type Signs = readonly (readonly string[])[];

const BLANK = '.';
/** Letters of a sign. A note that by chance has the sign of the text it is typed over would be lost: one in 46 656. */
const LENGTH = 3;

/**
 * What was written into a report, short enough to be remembered with the tab, so that what people add to it or type over
 * it is told from it.
 */
export function filledCells(grid: readonly (readonly TabCell[])[]): string {
  return printed(grid.map((row) => row.map(({ value }) => cellSign(isLink(value) ? value.text : value))));
}

/** The same after a block was written over it, from a row on. */
export function withFilled(filled: string, row: number, values: readonly (readonly unknown[])[]): string {
  const signs = read(filled).map((cells) => [...cells]);
  values.forEach((cells, i) => {
    const before = signs[row - 1 + i] ?? [];
    signs[row - 1 + i] = [...cells.map(cellSign), ...before.slice(cells.length)];
  });
  return printed(signs);
}

/**
 * What people have written into cells that the last report left blank, and texts that they have typed over its own. Where
 * its cells are not where they were (a row was put in, lines were sorted), nobody can tell whose cell is whose.
 *
 * @param filled as `filledCells` gave it
 * @param columns of the report
 * @returns the notes, or `moved`
 */
export function notesInside(sheet: Sheet, filled: string, columns: number): readonly Note[] | 'moved' {
  const values = sheet.getDataRange().getValues() as unknown[][];
  const signs = read(filled);
  const inColumn = Array.from({ length: columns }, (_, column) => new Set(signs.map((row) => row[column])));
  const places: { row: number; column: number }[] = [];
  let [own, gone, shifted] = [0, 0, 0];
  for (const [row, cells] of signs.entries()) {
    for (let column = 0; column < columns; column++) {
      const written = cells[column] ?? '';
      const now = cellSign(values[row]?.[column]);
      if (written !== '') own++;
      if (now === written) continue;
      if (now === '') gone++;
      // A figure that is typed over is one of ours again after the refresh.
      else if (written === '' || typeof values[row]![column] === 'string') {
        places.push({ row: row + 1, column: column + 1 });
        if (inColumn[column]!.has(now)) shifted++;
      }
    }
  }
  if (places.length === 0) return [];
  if (shifted >= FEWEST_SHIFTED || gone > Math.max(FEWEST_GONE, own * MOST_GONE)) return 'moved';
  const formulas = sheet.getRange(1, 1, signs.length, columns).getFormulas();
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

/** Texts of ours that stand in another row than they were written in. */
const FEWEST_SHIFTED = 2;
/** People clear a cell of ours now and then; more of them are a sign that the cells have moved. */
const FEWEST_GONE = 5;
const MOST_GONE = 0.1;

/** Space and apostrophes aside, which a spreadsheet may take off; numbers as far as it keeps them. */
function cellSign(value: unknown): string {
  if (isBlank(value)) return '';
  return signOf(
    typeof value === 'number' ? String(Math.round(value * 1e6)) : String(value).replace(/[\s']/g, ''),
    LENGTH,
  );
}

function printed(signs: Signs): string {
  return signs
    .map((row) =>
      Array.from(row, (sign) => sign || BLANK)
        .join('')
        .replace(/\.+$/, ''),
    )
    .join();
}

function read(filled: string): Signs {
  return filled
    .split(',')
    .map((row) => Array.from(row.matchAll(/\.|[0-9a-z]{3}/g), ([sign]) => (sign === BLANK ? '' : sign)));
}

function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}
