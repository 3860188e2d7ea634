import { LANGUAGE_CODES, type Language } from './languages.ts';
import { printNumber } from './print.ts';
import type { Filling, Sentence } from './sentence.ts';
import { TEXTS } from './texts.ts';
import type { SentenceKey } from './topics.ts';

/**
 * Puts a sentence into words: gaps filled, numbers printed as the language writes them. `{rows|row|rows}` is the word
 * for one where `rows` is 1, else the word for several.
 */
export function say(language: Language, { key, values }: Sentence): string {
  return TEXTS[language][key].replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (_, name: string, one?: string, several?: string) =>
      one === undefined ? filled(language, values[name] ?? '') : values[name] === 1 ? one : several!,
  );
}

function filled(language: Language, value: Filling): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return printNumber(value, language);
  if ('key' in value) return say(language, value);
  return value.map((one) => say(language, one)).join(', ');
}

/** What a text is called in each language, to find a label whatever the language of the tab. */
export function inEveryLanguage(key: SentenceKey): readonly string[] {
  return LANGUAGE_CODES.map((code) => TEXTS[code][key]);
}

/** The words of one language: `words(key, gaps)`, and `words.say` for a sentence made elsewhere. */
export interface Words {
  (key: SentenceKey, values?: Readonly<Record<string, Filling>>): string;
  say(sentence: Sentence): string;
  readonly language: Language;
}

export function wordsIn(language: Language): Words {
  const words = (key: SentenceKey, values: Readonly<Record<string, Filling>> = {}) =>
    say(language, { key, values });
  return Object.assign(words, { say: (text: Sentence) => say(language, text), language });
}
