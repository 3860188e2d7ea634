import { withoutAccents } from '../../values/accents.ts';
import { LONGEST_HEADER, sensible } from '../../values/longest.ts';

/** How the cells of a field are parsed: with `number` and `date` a cell that is neither is named and left out. */
export type FieldType = 'text' | 'number' | 'date';

/**
 * What the cells of a field look like. A column is taken for a field by its header and its cells: where the cells
 * are something else, the header was mistaken (cellsFit.ts says what fits).
 */
export type Holds =
  | 'id'
  | 'email'
  | 'personName'
  | 'companyName'
  | 'word'
  | 'flag'
  | 'text'
  /** A text that is kept as it is: "none" is no word for nothing there. */
  | 'verbatim'
  | 'date'
  | 'number'
  | 'money';

const TYPE_OF: Readonly<Partial<Record<Holds, FieldType>>> = {
  date: 'date',
  number: 'number',
  money: 'number',
};

/** The languages in which headers are known. */
export type HeaderLanguage = 'en' | 'sv' | 'nb' | 'da' | 'fi' | 'de';

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly holds: Holds;
  /** Whole headers in each language, the likeliest first, as `nameWords` writes them. */
  readonly names: readonly (readonly string[])[];
  /** Is a header the other field's, where both bear its name and the other has no column yet? */
  readonly givesWay: boolean;
  /** Is it taken only where a column has become nothing else, and says nothing of what kind the list is? */
  readonly isAside: boolean;
}

/**
 * @param names the whole headers that name the field, by language, with commas between, the likeliest first: where two
 *   columns are the field by their names, the one that is named earlier is taken
 */
export function field(
  name: string,
  holds: Holds,
  names: Readonly<Partial<Record<HeaderLanguage, string>>>,
  { givesWay = false, isAside = false } = {},
): Field {
  return {
    name,
    type: TYPE_OF[holds] ?? 'text',
    holds,
    names: Object.values(names).map((list) => list.split(',').map(nameWords)),
    givesWay,
    isAside,
  };
}

/** A header as words: lower case, accents and punctuation aside, so that "E-post", "e post" and "epost:" meet. */
export function headerWords(header: string): string {
  return withoutAccents(header)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'Ae',
  ß: 'ss',
  '%': ' percent ',
  '#': ' number ',
};

/**
 * A header as the words in which fields are named: "closeDate", "close_date" and "Close Date" are the same, Nordic and
 * German letters are written with English ones, and the signs % and # are words, since "Amount %" is no amount.
 */
export function nameWords(header: string): string {
  return headerWords(
    sensible(header, LONGEST_HEADER)
      .replace(/[øØæÆß%#]/g, (sign) => LETTERS[sign]!)
      .replace(/([a-z0-9åäö])([A-ZÅÄÖ])/g, '$1 $2'),
  );
}
