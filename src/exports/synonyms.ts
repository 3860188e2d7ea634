import { RECORD_KINDS, type RecordKind } from '../settings/kinds.ts';
import { FIELDS } from './fields.ts';
import { sensible } from './longest.ts';

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
  readonly field: string;
  /** Its place among the field's synonyms. */
  readonly rank: number;
}

interface Index {
  /** Without the spaces between words. */
  readonly whole: ReadonlyMap<string, readonly Synonym[]>;
  readonly inside: ReadonlyMap<string, readonly Synonym[]>;
  readonly mostWords: number;
}

let indexes: Readonly<Record<RecordKind, Index>> | undefined;

/**
 * How near a header comes to the fields of a kind: only those that it comes near to at all. A header's phrases are looked
 * up among the synonyms, so that a wide table takes no longer for there being many of them.
 *
 * @param words as `headerWords` writes them
 */
export function closenessTo(kind: RecordKind, words: string): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  const header = sensible(words, 'header');
  if (header === '') return best;
  indexes ??= Object.fromEntries(RECORD_KINDS.map((of) => [of, indexOf(of)])) as Record<RecordKind, Index>;
  const { whole, inside, mostWords } = indexes[kind];
  const meet = (synonyms: readonly Synonym[] | undefined, score: number): void => {
    for (const { field, rank } of synonyms ?? [])
      best.set(field, Math.max(best.get(field) ?? 0, score - rank));
  };
  meet(whole.get(header.replace(/ /g, '')), EXACT);
  if (ABOUT_SOMETHING.test(header)) return best;
  const parts = header.split(' ');
  for (let from = 0; from < parts.length; from++) {
    let phrase = '';
    for (let to = from; to < Math.min(parts.length, from + mostWords); to++) {
      phrase += to === from ? parts[to]! : ` ${parts[to]!}`;
      meet(inside.get(phrase), to === parts.length - 1 && from > 0 ? ENDS_WITH : CONTAINS);
    }
  }
  return best;
}

function indexOf(kind: RecordKind): Index {
  const whole = new Map<string, Synonym[]>();
  const inside = new Map<string, Synonym[]>();
  let mostWords = 1;
  const put = (map: Map<string, Synonym[]>, key: string, synonym: Synonym): void => {
    map.set(key, [...(map.get(key) ?? []), synonym]);
  };
  for (const { name, synonyms } of FIELDS[kind]) {
    for (const [rank, words] of synonyms.entries()) {
      put(whole, words.replace(/ /g, ''), { field: name, rank });
      if (words.length < SHORTEST_WORD_INSIDE || name === 'id') continue;
      put(inside, words, { field: name, rank });
      mostWords = Math.max(mostWords, words.split(' ').length);
    }
  }
  return { whole, inside, mostWords };
}
