import type { Cell } from '../values/cell.ts';
import { Looks } from './looks.ts';
import { textOf } from './nullTokens.ts';
import type { Recognition } from './recognise.ts';

/** What a column seems to hold. */
export const COLUMN_HOLDS = ['blank', 'email', 'date', 'money', 'number', 'flag', 'stage', 'text'] as const;
export type ColumnHolds = (typeof COLUMN_HOLDS)[number];

/** A column as a person sees it who is to say what it is. */
export interface ColumnSeen {
  readonly header: string;
  readonly holds: ColumnHolds;
  /** A few different values. */
  readonly examples: readonly string[];
}

const MOST_EXAMPLES = 3;
const LONGEST_EXAMPLE = 40;
const ROWS_LOOKED_AT = 200;
/** What is asked of a column in this order: nine of ten filled cells must be it. */
const ASKED = ['email', 'flag', 'date', 'money', 'number', 'stage'] as const;
const MOST_OTHERS = 0.1;

/** Each column with a header, with what it seems to hold and three different values. */
export function columnsSeen(
  rows: readonly (readonly Cell[])[],
  { headers, headerRow }: Recognition,
): readonly ColumnSeen[] {
  const looks = new Looks();
  const below = rows.slice(headerRow + 1, headerRow + 1 + ROWS_LOOKED_AT);
  return headers.flatMap((header, column): ColumnSeen[] => {
    if (header === '') return [];
    const texts = below.map((row) => textOf(row[column] ?? '')).filter((text) => text !== '');
    const examples = [...new Set(texts)]
      .slice(0, MOST_EXAMPLES)
      .map((text) => (text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text));
    return [{ header, holds: holdsOf(texts, looks), examples }];
  });
}

function holdsOf(texts: readonly string[], looks: Looks): ColumnHolds {
  if (texts.length === 0) return 'blank';
  const found = ASKED.find((asked) => {
    const is = (text: string) => (asked === 'flag' ? looks.fits('flag', text) : looks.canBe(asked, text));
    return texts.filter((text) => !is(text)).length <= texts.length * MOST_OTHERS;
  });
  return found ?? 'text';
}
