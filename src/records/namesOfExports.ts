import type { Reading } from '../exports/reading.ts';
import type { Language } from '../language/languages.ts';
import { textKey } from '../values/plainText.ts';
import type { TextColumn } from '../values/textColumn.ts';
import { Concealment } from './concealment.ts';
import { addressesOf } from './emails.ts';
import { emailsIn } from './emailsIn.ts';
import { foldedWords, PersonNames } from './personNames.ts';

/** An address whose form tells that it is one. */
const USUAL = /\.[a-z]{2,}$/i;

/**
 * Knows everybody whom the exports name in a column for names, in every row: also in one that a later row of the same
 * record has taken the place of.
 *
 * @param called what an owner is called
 */
export function concealmentOf(
  readings: readonly Reading[],
  called: (owner: string) => string,
  language: Language,
): Concealment {
  const names = new PersonNames();
  const reps = new Map<string, string>();
  const emails = new Set<string>();
  const words = (field: string) => readings.flatMap(({ texts }) => texts.get(field)?.words ?? []);
  for (const owner of words('owner')) {
    const who = ownerKey(owner);
    if (who === '') continue;
    reps.set(who, called(owner));
    // "Ada Berg (left)", "Ada Berg <ada@bolag.se>"
    const addresses = emailsIn(owner);
    for (const { email } of addresses) reps.set(email, called(owner));
    const bare = addresses.reduceRight(
      (left, { start, end }) => left.slice(0, start) + left.slice(end),
      owner,
    );
    for (const name of [bare, bare.replace(/[(<[].*/s, ''), ...bare.split(/[;|/]/)])
      if (!names.add(name, who)) names.addWord(name, who);
  }
  for (const { recognition, texts } of readings) {
    for (const email of texts.get('email')?.words ?? [])
      for (const one of addressesOf(email)) if (one.includes('@') && !USUAL.test(one)) emails.add(one);
    if (recognition.kind !== 'leads') continue;
    for (const name of texts.get('name')?.words ?? []) names.add(name);
    const [first, last] = [texts.get('firstName'), texts.get('lastName')];
    if (!first || !last) continue;
    addPairs(names, first, last);
  }
  return new Concealment(names, reps, emails, language);
}

/** First and last names in two columns; each different one is taken apart once, and each two of them added once. */
function addPairs(names: PersonNames, first: TextColumn, last: TextColumn): void {
  const [firstWords, lastWords] = [first.words.map(foldedWords), last.words.map(foldedWords)];
  const seen = new Set<number>();
  for (let row = 0; row < first.length; row++) {
    const [one, other] = [first.codes[row]!, last.codes[row]!];
    const pair = one * lastWords.length + other;
    if (seen.has(pair)) continue;
    seen.add(pair);
    names.addWords([...firstWords[one]!, ...lastWords[other]!]);
  }
}

/** An owner as it is compared: case and spacing aside. */
export function ownerKey(owner: string): string {
  return textKey(owner);
}
