import { FIELDS } from '../schema/fields.ts';
import { RECORD_KINDS, type RecordKind } from '../schema/kinds.ts';
import { LONGEST_HEADER, sensible } from '../values/longest.ts';

/** How well a header meets a synonym; within each, the likelier synonym goes first. */
const EXACT = 3000;
const ENDS_WITH = 2000;
const CONTAINS = 1000;
export const LEAST_EXACT = EXACT - 500;
/** "Has company" and "number of deals" tell something of a field and are not the field. */
const ABOUT_SOMETHING = /^(?:has|is|number of|no of|count of|har|ar|antal) /;
/** Shorter words ("id", "date") are found inside too many other headers to be trusted there. */
const SHORTEST_WORD_INSIDE = 5;

interface Synonym {
  /** The kind of record and the field, as `closenessKey` writes them. */
  readonly key: string;
  /** Its place among the field's synonyms. */
  readonly rank: number;
}

interface Index {
  /** Without the spaces between words. */
  readonly whole: ReadonlyMap<string, readonly Synonym[]>;
  readonly inside: ReadonlyMap<string, readonly Synonym[]>;
  /** The words with which those inside begin. */
  readonly first: ReadonlySet<string>;
  readonly mostWords: number;
}

let index: Index | undefined;
const NONE: ReadonlyMap<string, number> = new Map();

/** By which a field of a kind is found among what a header comes near to. */
export function closenessKey(kind: RecordKind, field: string): string {
  return `${kind}:${field}`;
}

/**
 * How near a header comes to the fields of all kinds, by `closenessKey`: only those that it comes near to at all. A
 * header's phrases are looked up among the synonyms, so that a wide table takes no longer for there being many of them.
 *
 * @param words as `headerWords` writes them
 */
export function closenessOf(words: string): ReadonlyMap<string, number> {
  const header = sensible(words, LONGEST_HEADER);
  if (header === '') return NONE;
  index ??= indexOfSynonyms();
  let best: Map<string, number> | undefined;
  const meet = (synonyms: readonly Synonym[] | undefined, score: number): void => {
    for (const { key, rank } of synonyms ?? []) {
      best ??= new Map();
      best.set(key, Math.max(best.get(key) ?? 0, score - rank));
    }
  };
  meet(index.whole.get(header.replace(/ /g, '')), EXACT);
  const parts = ABOUT_SOMETHING.test(header) ? [] : header.split(' ');
  for (let from = 0; from < parts.length; from++) {
    if (!index.first.has(parts[from]!)) continue;
    let phrase = '';
    for (let to = from; to < Math.min(parts.length, from + index.mostWords); to++) {
      phrase += to === from ? parts[to]! : ` ${parts[to]!}`;
      meet(index.inside.get(phrase), to === parts.length - 1 && from > 0 ? ENDS_WITH : CONTAINS);
    }
  }
  return best ?? NONE;
}

function indexOfSynonyms(): Index {
  const whole = new Map<string, Synonym[]>();
  const inside = new Map<string, Synonym[]>();
  const first = new Set<string>();
  let mostWords = 1;
  const put = (map: Map<string, Synonym[]>, text: string, synonym: Synonym): void => {
    map.set(text, [...(map.get(text) ?? []), synonym]);
  };
  for (const kind of RECORD_KINDS) {
    for (const { name, synonyms } of FIELDS[kind]) {
      for (const [rank, words] of synonyms.entries()) {
        const synonym = { key: closenessKey(kind, name), rank };
        put(whole, words.replace(/ /g, ''), synonym);
        if (words.length < SHORTEST_WORD_INSIDE || name === 'id') continue;
        put(inside, words, synonym);
        const parts = words.split(' ');
        first.add(parts[0]!);
        mostWords = Math.max(mostWords, parts.length);
      }
    }
  }
  return { whole, inside, first, mostWords };
}
