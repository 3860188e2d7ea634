import type { SentenceKey } from './topics.ts';

/** A sentence for a person, not yet in a language: its key in the language files and what fills its gaps. */
export interface Sentence {
  readonly key: SentenceKey;
  readonly values: Readonly<Record<string, Filling>>;
}

/** What fills a gap: a name or number as it is, or sentences of their own (joined by commas). */
export type Filling = string | number | Sentence | readonly Sentence[];

export function sentence(key: SentenceKey, values: Readonly<Record<string, Filling>> = {}): Sentence {
  return { key, values };
}

/**
 * Input that cannot be used as a whole. Whoever is nearest to the person puts it into words
 * (`say` in language/language.ts); until then nothing has been written.
 */
export class Refusal extends Error {
  readonly sentence: Sentence;

  constructor(key: SentenceKey, values: Readonly<Record<string, Filling>> = {}) {
    super(key);
    this.name = 'Refusal';
    this.sentence = sentence(key, values);
  }
}
