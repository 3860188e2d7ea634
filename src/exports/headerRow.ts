import { bareWords, headerWords } from '../schema/fields.ts';
import { closenessOf } from './synonyms.ts';

const DASH = /\s[-\u2013]\s/;

/** A line that may be the header, made ready once for everything that its names are compared with. */
export interface HeaderRow {
  readonly headers: readonly string[];
  /** Each header as `headerWords` writes it. */
  readonly words: readonly string[];
  /** The first column with these words. */
  readonly wordsAt: ReadonlyMap<string, number>;
  /** The first column with these words, the unit of money behind them aside. */
  readonly bareAt: ReadonlyMap<string, number>;
  /** The headers as `markWords` writes them. */
  readonly marks: ReadonlySet<string>;
  /** Which fields each header names, by `closenessKey`. */
  readonly closeness: readonly ReadonlyMap<string, number>[];
}

/** @param headers the cells of the line as texts */
export function headerRowOf(headers: readonly string[]): HeaderRow {
  const words = headers.map(headerWords);
  const bare = headers.map(bareWords);
  return {
    headers,
    words,
    wordsAt: firstPlaces(words),
    bareAt: firstPlaces(bare),
    marks: new Set(headers.map((header, i) => (DASH.test(header) ? markWords(header) : bare[i]!))),
    closeness: headers.map(closenessOf),
  };
}

/** A mark as it is compared: the dash of "Deal - Stage" is one system's own, "Deal Stage" is another's. */
export function markWords(header: string): string {
  const parts = header.trim().split(DASH);
  return parts.map((part, i) => (i === parts.length - 1 ? bareWords(part) : headerWords(part))).join(' - ');
}

function firstPlaces(names: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, name] of names.entries()) if (!places.has(name)) places.set(name, place);
  return places;
}
