import { madeOnce } from '../formulas/madeOnce.ts';
import type { Leads } from '../records/leads.ts';
import type { Records } from '../records/records.ts';
import { Groups } from '../values/groups.ts';

/** The groups of some rows by number, in the order of their first rows: row i is of group of[i]. */
export interface Numbered {
  readonly of: Int32Array;
  readonly size: number;
}

/** The texts of a column, each with a number. */
export interface NumberedTexts extends Numbered {
  /** As each was first written. */
  readonly labels: readonly string[];
}

/** A column by its texts, letter by letter. */
export const numberedTexts = madeOnce((texts: readonly string[]): NumberedTexts => {
  const numbers = new Map<string, number>();
  const of = new Int32Array(texts.length);
  for (let row = 0; row < texts.length; row++) {
    const text = texts[row]!;
    let number = numbers.get(text);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(text, number);
    }
    of[row] = number;
  }
  return { of, size: numbers.size, labels: [...numbers.keys()] };
});

/** A column by its groups, case and space around aside, as `GroupBy` divides it. */
export const numbered = madeOnce((texts: readonly string[]): NumberedTexts => {
  const written = numberedTexts(texts);
  const groups = new Groups();
  const group = Int32Array.from(written.labels, (text) => groups.place(text));
  const of = new Int32Array(texts.length);
  for (let row = 0; row < of.length; row++) of[row] = group[written.of[row]!]!;
  return { of, size: groups.labels.length, labels: groups.labels };
});

/** The leads by source and campaign together. */
export const numberedPairs = madeOnce(({ source, campaign }: Leads): Numbered => {
  const [sources, campaigns] = [numbered(source), numbered(campaign)];
  const numbers = new Map<number, number>();
  const of = new Int32Array(source.length);
  for (let lead = 0; lead < of.length; lead++) {
    const pair = sources.of[lead]! * campaigns.size + campaigns.of[lead]!;
    let number = numbers.get(pair);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(pair, number);
    }
    of[lead] = number;
  }
  return { of, size: numbers.size };
});

/** The rows of each number in their order: those of number n are rows[start[n]] up to rows[start[n + 1]]. */
export interface RowsByNumber {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/**
 * Rows put together by their numbers, by counting.
 *
 * @param of the number of each row, below the size; -1 for a row that is left out
 */
export function rowsByNumber({ of, size }: Numbered): RowsByNumber {
  const start = new Int32Array(size + 1);
  for (let row = 0; row < of.length; row++) if (of[row]! >= 0) start[of[row]! + 1]!++;
  for (let number = 0; number < size; number++) start[number + 1]! += start[number]!;
  const next = start.slice();
  const rows = new Int32Array(start[size]!);
  for (let row = 0; row < of.length; row++) if (of[row]! >= 0) rows[next[of[row]!]!++] = row;
  return { start, rows };
}

/** The leads that have each address, by its place among the different ones. */
export const leadsByEmail = madeOnce(({ words, start, codes }: Leads['emails']): RowsByNumber => {
  const { start: from, rows } = rowsByNumber({ of: codes, size: words.length });
  let lead = 0;
  const leadOf = Int32Array.from(codes, (_, place) => {
    while (start[lead + 1]! <= place) lead++;
    return lead;
  });
  return { start: from, rows: rows.map((place) => leadOf[place]!) };
});

/** The deals of each lead: those of lead i are rows[start[i]] up to rows[start[i + 1]]. */
export const dealsByLead = madeOnce(
  ({ matches, leads }: Records): RowsByNumber => rowsByNumber({ of: matches.lead, size: leads.length }),
);
