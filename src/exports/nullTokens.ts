import type { Cell } from '../values/cell.ts';
import type { CellTable } from './cellTable.ts';

/** What CRMs and people write for nothing. */
const BLANKS: ReadonlySet<string> = new Set(
  '-|--|–|—|null|none|-none-|--none--|n/a|na|#n/a|nan|[not provided]|(not provided)|(no value)|(none)|(blank)|(tom)|(saknas)|inget värde'.split(
    '|',
  ),
);

const LONGEST_BLANK = Math.max(...[...BLANKS].map((blank) => blank.length));
/** What such a word begins with: few cells do, and only those need be looked at. */
const BLANK_SIGNS: ReadonlySet<number> = new Set(
  [...BLANKS].flatMap((blank) => [blank, blank.toUpperCase()]).map((blank) => blank.charCodeAt(0)),
);

/** A cell as text without space around it; what is written for nothing is ''. */
export function textOf(cell: Cell): string {
  const text = String(cell).trim();
  return text.length <= LONGEST_BLANK && BLANKS.has(text.toLowerCase()) ? '' : text;
}

/** Is a cell blank, or does it say that there is nothing? */
export function isNothing(cells: CellTable, line: number, column: number): boolean {
  const sign = cells.sign(line, column);
  if (sign < 0) return true;
  // A byte above ASCII is one of several of a sign.
  return (sign >= 0x80 || BLANK_SIGNS.has(sign)) && textOf(cells.cell(line, column)) === '';
}
