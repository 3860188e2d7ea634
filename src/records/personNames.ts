import { withoutAccents } from '../values/accents.ts';

/** Where in a text somebody is named, and who it is, as `add` was told. */
export interface Naming {
  readonly start: number;
  readonly end: number;
  readonly who: string;
}

interface Word {
  readonly start: number;
  readonly end: number;
  /** Case and accents aside. */
  readonly folded: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LETTER = /\p{L}/u;
const BEYOND_ASCII = /[^\0-\x7f]/;
const CAPITAL = /^\p{Lu}/u;
/** What stands between two persons or things, and not between the words of one name. */
const BETWEEN_TWO = /[;|&/:]/;
/** A longer one is a text. */
const MOST_WORDS = 8;
const MOST_MIDDLE = 2;

/**
 * Names of persons, found again in any text: as whole words, case, accents and spacing aside, in any order ("Ada Berg",
 * "Berg, Ada"), with a genitive's s, with names in the middle that only one side has ("Ada Maria Berg"). A name of one
 * word is many other things as well and is found only if it was added by `addWord`.
 *
 * The words of a name are kept in alphabetical order, so that one look-up answers for every order; a text takes a few
 * look-ups a word, however many names there are.
 */
export class PersonNames {
  private readonly whoOf = new Map<string, string>();
  private readonly words = new Set<string>();
  private longest = 1;

  /**
   * @param name as it is written in one cell, in any order
   * @param who what `find` says of it; without it a sign of its words, the same in any order
   * @returns whether there are words enough to know somebody by
   */
  add(name: string, who?: string): boolean {
    return this.addWords(foldedWords(name), who);
  }

  /** The same of the words that the name is made of, as `foldedWords` gives them. */
  addWords(words: readonly string[], who?: string): boolean {
    if (words.length < 2 || words.length > MOST_WORDS || !words.some(hasLetter)) return false;
    const key = keyOf(words);
    this.keep(key, who ?? key, words);
    if (words.length > 2) {
      const outer = [words[0]!, words[words.length - 1]!];
      this.keep(keyOf(outer), who ?? key, outer);
    }
    this.longest = Math.max(this.longest, words.length);
    return true;
  }

  /** A name of one word, which is the person's wherever the word stands. */
  addWord(name: string, who: string): void {
    const [word, ...others] = wordsOf(name);
    if (word && others.length === 0 && LETTER.test(word.folded)) this.keep(word.folded, who, [word.folded]);
  }

  /** Who is called so; undefined where nobody is. */
  who(name: string): string | undefined {
    return this.whoOf.get(keyOf(foldedWords(name)));
  }

  /** Everybody whom the text names, from its beginning to its end. */
  find(text: string): Naming[] {
    if (this.whoOf.size === 0 || !LETTER.test(text)) return [];
    const words = wordsOf(text);
    const found: Naming[] = [];
    for (let i = 0; i < words.length; i++) {
      const naming = this.at(text, words, i);
      if (!naming) continue;
      found.push(naming);
      while (i + 1 < words.length && words[i + 1]!.start < naming.end) i++;
    }
    return found;
  }

  /** The longest name that begins with a word of the text. */
  private at(text: string, words: readonly Word[], first: number): Naming | undefined {
    const { start, folded } = words[first]!;
    if (!this.isOfName(folded)) return undefined;
    let best: Naming | undefined;
    const take = (last: Word, of: readonly string[]) => {
      for (const [ending, end] of endings(last)) {
        const who = this.whoOf.get(keyOf([...of, ending]));
        if (who === undefined) continue;
        best = { start, end, who };
        return;
      }
    };
    take(words[first]!, []);
    const before: string[] = [];
    for (let next = first + 1; next < words.length && before.length + 2 <= this.longest; next++) {
      before.push(words[next - 1]!.folded);
      if (!this.isOfName(words[next]!.folded) || BETWEEN_TWO.test(gap(text, words, next))) break;
      take(words[next]!, before);
    }
    // The middle names and the last one follow without a sign between: "Ada Berg, Bo Ek" is no Ada Ek.
    for (let last = first + 1; last < words.length && last <= first + 1 + MOST_MIDDLE; last++) {
      if (!/^[\s.]*$/.test(gap(text, words, last))) break;
      const word = words[last]!;
      if (last > first + 1 && word.end > (best?.end ?? 0) && this.isOfName(word.folded)) take(word, [folded]);
      if (!CAPITAL.test(text.slice(word.start, word.end))) break;
    }
    return best;
  }

  private isOfName(folded: string): boolean {
    return this.words.has(folded) || (folded.endsWith('s') && this.words.has(folded.slice(0, -1)));
  }

  private keep(key: string, who: string, words: readonly string[]): void {
    if (!this.whoOf.has(key)) this.whoOf.set(key, who);
    for (const word of words) this.words.add(word);
  }
}

/** The last word of a name as it stands, and without a genitive's s; with where the name ends. */
function endings({ folded, end }: Word): [ending: string, end: number][] {
  return folded.endsWith('s')
    ? [
        [folded, end],
        [folded.slice(0, -1), end - 1],
      ]
    : [[folded, end]];
}

/** What stands before a word of the text, from the end of the word before. */
function gap(text: string, words: readonly Word[], place: number): string {
  return text.slice(words[place - 1]!.end, words[place]!.start);
}

/** The words of a text, as names are compared. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  if (!BEYOND_ASCII.test(text)) {
    const folded = text.toLowerCase();
    for (let end = 0; end < text.length; ) {
      let start = end;
      while (start < text.length && !isOfWord(folded.charCodeAt(start))) start++;
      end = start;
      while (end < text.length && isOfWord(folded.charCodeAt(end))) end++;
      if (end > start) words.push({ start, end, folded: folded.slice(start, end) });
    }
    return words;
  }
  for (const { 0: written, index } of text.matchAll(WORD))
    words.push({ start: index, end: index + written.length, folded: withoutAccents(written).toLowerCase() });
  return words;
}

/** The words alone. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded);
}

/** A digit or a small letter. */
function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function hasLetter(word: string): boolean {
  return LETTER.test(word);
}

/** The same for the words in any order. */
function keyOf(words: readonly string[]): string {
  const [first = '', second = ''] = words;
  if (words.length === 1) return first;
  if (words.length === 2) return first < second ? `${first} ${second}` : `${second} ${first}`;
  return [...words].sort().join(' ');
}
