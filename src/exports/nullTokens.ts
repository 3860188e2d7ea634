import type { Cell } from '../values/cell.ts';
import { type CellTable, openingOf, opensBeyondAscii } from './cellTable.ts';

/** What CRMs and people write for nothing. */
const BLANKS: ReadonlySet<string> = new Set(
  '-|--|---|–|—|null|none|-none-|--none--|n/a|na|#n/a|nan|[not provided]|(not provided)|(no value)|(none)|(blank)|(tom)|(saknas)|inget värde'.split(
    '|',
  ),
);

const LONGEST_BLANK = Math.max(...[...BLANKS].map((blank) => blank.length));
/** What such words begin with: few cells do, and only those need be looked at. */
const BLANK_OPENINGS: ReadonlySet<number> = new Set([...BLANKS].map(openingOf));

/** A cell as text without space around it; what is written for nothing is ''. */
export function textOf(cell: Cell): string {
  const text = String(cell).trim();
  return text.length <= LONGEST_BLANK && BLANKS.has(text.toLowerCase()) ? '' : text;
}

/** Is a cell blank, or does it say that there is nothing? */
export function isNothing(cells: CellTable, line: number, column: number): boolean {
  const opening = cells.opening(line, column);
  if (opening < 0) return true;
  if (!BLANK_OPENINGS.has(opening) && !opensBeyondAscii(opening)) return false;
  return textOf(cells.cell(line, column)) === '';
}
