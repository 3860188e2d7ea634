import { withoutAccents } from './accents.ts';
import { sensible } from './longest.ts';

/** The most words that a known phrase is written in: "did not pick up". */
const MOST_WORDS = 5;

/**
 * Phrases, each with what it means, looked up in a text as whole words: "call" is in "Call – outbound" and not in
 * "Recall". How a phrase is divided does not matter: "E-mail", "e mail" and "eMail" are the same.
 */
export class KnownPhrases<Meaning extends string> {
  private readonly meanings = new Map<string, Meaning>();

  /** @param phrases what it means → the phrases with commas between */
  constructor(phrases: Readonly<Record<Meaning, string>>) {
    for (const meaning of Object.keys(phrases) as Meaning[])
      for (const phrase of phrases[meaning].split(',')) this.meanings.set(wordsOf(phrase).join(''), meaning);
  }

  /**
   * What the phrases of a text mean, from left to right, the longest one at each place; undefined for each word that
   * belongs to none, so that a text is understood only where nothing in it is undefined.
   */
  in(text: string): (Meaning | undefined)[] {
    const words = wordsOf(text);
    const found: (Meaning | undefined)[] = [];
    for (let from = 0; from < words.length; ) {
      let taken = 1;
      let meaning: Meaning | undefined;
      for (
        let count = Math.min(MOST_WORDS, words.length - from);
        count > 0 && meaning === undefined;
        count--
      ) {
        meaning = this.meanings.get(words.slice(from, from + count).join(''));
        taken = count;
      }
      found.push(meaning);
      from += taken;
    }
    return found;
  }
}

/** "EmailOpened", "email_opened" and "E-mail – opened" as words without accents; none for a text too long to be a word. */
function wordsOf(text: string): string[] {
  return withoutAccents(sensible(text).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .toLowerCase()
    .replace(/\u00f8/g, 'o')
    .replace(/\u00e6/g, 'a')
    .replace(/\u00df/g, 'ss')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
