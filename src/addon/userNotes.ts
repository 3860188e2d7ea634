import { isAnyLink, type TabCell } from '../tabs/tab.ts';
import { hashLetters } from '../values/hash.ts';
import { safeText } from './sanitise.ts';
import type { TabMetadata, Written } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a person has written inside a report: it is theirs, though all around it is written anew. */
export interface UserNote {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | Date;
}

/** What is in the cells of a sheet now. */
export type Values = readonly (readonly unknown[])[];

/** Of each cell of a report: '' where nothing was written, `FIGURE`, or the sign of a text. */
type Signs = readonly (readonly string[])[];

const BLANK = '.';
const FIGURE = '#';
/** A text whose sign has no letters. */
const TEXT = '~';
const SAME = '=';
/**
 * Letters of a text's sign. A note that by chance has the sign of the text it is typed over would be lost: with three, one in
 * 46 656. What is remembered of a tab has to stay short, so a report of very many texts gets fewer, or at last none: then
 * only notes in its blank cells and over its figures are distinguished from it.
 */
const LENGTHS = [3, 2, 1, 0] as const;
/** Characters: a tab's metadata can hold 30 000; the signs lie in it twice while the tab is written, and more does. */
const MOST_CHARACTERS = 13_000;

/**
 * What was written into a report, short enough to be remembered with the tab, so that what people add to it or type over
 * it is distinguished from it.
 *
 * @returns lines that begin with the length of a text's sign; only the first where even the places of the filled cells are too
 *   many: then what is typed into the others is not distinguished
 */
export function filledCells(grid: readonly (readonly TabCell[])[]): string {
  return printed(
    grid.map((row) => row.map(({ value }) => cellSign(isAnyLink(value) ? value.text : value, LENGTHS[0]))),
  );
}

/** The same after a block was written over it, from a row on. */
export function withFilled(filled: string, row: number, values: readonly (readonly unknown[])[]): string {
  const { signs: before, length } = read(filled);
  const signs = before.map((cells) => [...cells]);
  values.forEach((cells, i) => {
    const others = (signs[row - 1 + i] ?? []).slice(cells.length);
    signs[row - 1 + i] = [...cells.map((value) => cellSign(value, length)), ...others];
  });
  return printed(signs, length);
}

/**
 * What is remembered of a tab, by what is in its cells: a run that ended while it wrote has left either what was there before
 * or what it was about to write.
 */
export function settledMark({ next, ...before }: TabMetadata, values: Values): TabMetadata {
  if (!next) return before;
  const after = { ...before, ...next };
  const [asBefore, asNext] = [misfits(before, values), misfits(after, values)];
  if (asBefore < asNext) return before;
  // Where both filled the same cells, nobody can tell which of two looks they have.
  const { looks, ...others } = after;
  return asBefore === asNext && looks !== before.looks ? others : after;
}

/** How many cells are not as they were written. */
function misfits({ filled = '', columns = 0 }: Written, values: Values): number {
  const { signs, length } = read(filled);
  let found = 0;
  for (let row = 0; row < Math.max(signs.length, values.length); row++)
    for (let column = 0; column < columns; column++)
      if ((signs[row]?.[column] ?? '') !== cellSign(values[row]?.[column], length)) found++;
  return found;
}

/**
 * What people have written into cells that the last report left blank, and texts that they have typed over its own. Where
 * its cells are not where they were (a row was put in, lines were sorted), nobody can tell whose cell is whose.
 *
 * @param mark what is remembered of the report: its width, and its cells as `filledCells` gave them
 * @param values what is in its cells now
 * @param other the cells of a report that was begun as well, if any: what is in it is ours too
 * @returns the notes, or `rearranged`
 */
export function userNotesIn(
  sheet: Sheet,
  { filled = '', columns = 0 }: Written,
  values: Values,
  other = '',
): readonly UserNote[] | 'rearranged' {
  // A run that ended behind the making of its tab has written nothing yet.
  if (values.every((cells) => cells.every(isBlank))) return [];
  const { signs, length } = read(filled);
  const begun = read(other);
  const inColumn = Array.from({ length: columns }, (_, column) => new Set(signs.map((row) => row[column])));
  const places: { row: number; column: number }[] = [];
  let [own, gone, shifted] = [0, 0, 0];
  for (const [row, cells] of signs.entries()) {
    for (let column = 0; column < columns; column++) {
      const written = cells[column] ?? '';
      const now = cellSign(values[row]?.[column], length);
      if (written !== '') own++;
      if (now === written) continue;
      if (now === '') gone++;
      else if (other !== '' && cellSign(values[row]?.[column], begun.length) === begun.signs[row]?.[column])
        continue;
      // A figure that is typed over is one of ours again after the refresh.
      else if (written === '' || now !== FIGURE) {
        places.push({ row: row + 1, column: column + 1 });
        // A text of ours that is not where it was written: a row or a column was put in.
        if (length > 1 && now !== FIGURE && (inColumn[column]!.has(now) || cells.includes(now))) shifted++;
      }
    }
  }
  if (places.length === 0) return [];
  if (shifted >= FEWEST_SHIFTED || gone > Math.max(FEWEST_GONE, own * MOST_GONE)) return 'rearranged';
  const formulas = sheet.getRange(1, 1, signs.length, columns).getFormulas();
  return places.map(({ row, column }) => {
    const value = values[row - 1]![column - 1] as UserNote['value'];
    const formula = formulas[row - 1]![column - 1];
    return { row, column, value: formula || (typeof value === 'string' ? safeText(value) : value) };
  });
}

/** Texts of ours that stand in another row than they were written in. */
const FEWEST_SHIFTED = 2;
/** People clear a cell of ours now and then; more of them are a sign that the cells have moved. */
const FEWEST_GONE = 5;
const MOST_GONE = 0.1;

/** Space and apostrophes aside, which a spreadsheet may take off. A figure is a figure: it is ours again at the refresh. */
function cellSign(value: unknown, length: number): string {
  if (isBlank(value)) return '';
  if (typeof value !== 'string') return FIGURE;
  return cutSign(hashLetters(value.replace(/[\s']/g, ''), LENGTHS[0]), length);
}

function cutSign(sign: string, length: number): string {
  if (sign === '' || sign === FIGURE) return sign;
  return length === 0 ? TEXT : sign.slice(0, length);
}

/** Lines of signs, one a row; a row that is as the one before is SAME. */
function printed(signs: Signs, longest: number = LENGTHS[0]): string {
  for (const length of LENGTHS.filter((one) => one <= longest)) {
    const rows = signs.map((row) =>
      Array.from(row, (sign) => cutSign(sign ?? '', length) || BLANK)
        .join('')
        .replace(/\.+$/, ''),
    );
    const lines = rows.map((row, i) => (row !== '' && row === rows[i - 1] ? SAME : row));
    const text = [length, ...lines].join();
    if (text.length <= MOST_CHARACTERS) return text;
  }
  // Of a list as long as Leads only the heads: they tell whether its columns are where they were.
  const heads = [LENGTHS[0], (signs[0] ?? []).map((sign) => sign || BLANK).join('')].join();
  return longest === LENGTHS[0] && heads.length <= MOST_CHARACTERS ? heads : '';
}

function read(filled: string): { signs: Signs; length: number } {
  const [first = '', ...rows] = filled.split(',');
  // An earlier version gave every cell three letters, figures too, and no length: what it tells is which cells were filled.
  if (!/^[0-3]$/.test(first)) return { signs: [first, ...rows].map(formerCells), length: 0 };
  const length = Number(first);
  const cell = length === 0 ? /[.#~]/g : new RegExp(`[.#]|[0-9a-z]{${length}}`, 'g');
  const signs: string[][] = [];
  for (const row of rows) {
    if (row === SAME) signs.push(signs[signs.length - 1]!);
    else signs.push(Array.from(row.matchAll(cell), ([sign]) => (sign === BLANK ? '' : sign)));
  }
  return { signs, length };
}

function formerCells(row: string): string[] {
  return Array.from(row.matchAll(/\.|[0-9a-z]{3}/g), ([sign]) => (sign === BLANK ? '' : TEXT));
}

function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}
