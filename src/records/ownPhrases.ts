import { TEXTS } from '../language/texts.ts';
import { wordsOf } from './personNames.ts';

/** A word of ours that is a number in the text. */
const NUMBER = '#';
/** Between the texts: it is in none of them. */
const APART = ' | ';

/** The phrases of all texts that we write ourselves, whatever their language. */
export class OwnPhrases {
  private all: string | undefined;

  /** Is it word by word in a text of ours? Asked of the few names that are found, so that the texts are taken apart late. */
  has(phrase: string): boolean {
    this.all ??= allPhrases();
    return this.all.includes(` ${phraseOf(phrase)} `);
  }
}

function allPhrases(): string {
  const texts = Object.values(TEXTS).flatMap((of) => Object.values(of));
  const spoken = texts
    // An example of an address names nobody.
    .map((text) => text.replace(/\S+@\S+/g, ' | '))
    .flatMap((text) => [
      text.replace(/\{\w+\|([^|}]*)\|[^}]*\}/g, '$1'),
      text.replace(/\{\w+\|[^|}]*\|([^}]*)\}/g, '$1'),
    ])
    .map((text) => phraseOf(text.replace(/\{\w+\}/g, ' 0 ')));
  return ` ${[...new Set(spoken)].join(APART)} `;
}

function phraseOf(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => (/^\p{N}+$/u.test(folded) ? NUMBER : folded))
    .join(' ');
}
