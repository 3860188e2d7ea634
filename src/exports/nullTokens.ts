import type { Cell } from '../values/cell.ts';
import { sensible } from '../values/longest.ts';

/** What CRMs and people write for nothing. */
const BLANKS: ReadonlySet<string> = new Set(
  '-|--|–|—|null|none|-none-|--none--|n/a|na|#n/a|nan|[not provided]|(not provided)|(no value)|(none)|(blank)|(tom)|(saknas)|inget värde'.split(
    '|',
  ),
);

/** A cell as text without space around it; what is written for nothing is ''. */
export function textOf(cell: Cell): string {
  const text = String(cell).trim();
  return BLANKS.has(sensible(text).toLowerCase()) ? '' : text;
}
