import type { Cell } from '../values/cell.ts';
import { plainText } from '../values/plainText.ts';
import { type CellTable, openingOf, opensBeyondAscii } from './cellTable.ts';

/** What CRMs and people write for nothing. */
const BLANKS: ReadonlySet<string> = new Set(
  [
    'null|(null)|<null>|undefined|none|-none-|--none--|(none)|<none>|n/a|n.a.|n.a|na|(n/a)|#n/a|#n/a!|#ref!|#value!|nan',
    '(blank)|(empty)|no value|(no value)|(not set)|not set|[not provided]|(not provided)|not provided',
    'not applicable|not available|not specified|(not specified)|(not available)|?|??',
    '(tom)|(tomt)|(saknas)|saknas|uppgift saknas|(ingen)|(inget)|inget värde|(inget värde)|ej angivet|ej angiven',
    '(ej angivet)|(ej angiven)|ej tillämpligt|(leer)|keine angabe|(vacío)|(vide)|(vuoto)',
  ].flatMap((words) => words.split('|')),
);
/** Nothing but dashes or points is written for nothing as well. */
const ONLY_DASHES = /^(?:[-\u2010-\u2015\u2212]{1,10}|[.\u2026\u00b7]{1,10})$/;

const LONGEST_BLANK = Math.max(...[...BLANKS].map((blank) => blank.length));
/** What such words begin with: few cells do, and only those need be looked at. */
const BLANK_OPENINGS: ReadonlySet<number> = new Set(
  [...BLANKS, ...['-', '.'].flatMap((sign) => [sign, sign.repeat(2), sign.repeat(3)])].map(openingOf),
);

/** A cell as plain text; what is written for nothing is ''. */
export function textOf(cell: Cell): string {
  const text = plainText(String(cell));
  if (text.length > LONGEST_BLANK) return text;
  return BLANKS.has(text.toLowerCase()) || ONLY_DASHES.test(text) ? '' : text;
}

/** Is a cell blank, or does it say that there is nothing? */
export function isNothing(cells: CellTable, line: number, column: number): boolean {
  const opening = cells.opening(line, column);
  if (opening < 0) return true;
  if (!BLANK_OPENINGS.has(opening) && !opensBeyondAscii(opening)) return false;
  return textOf(cells.cell(line, column)) === '';
}
