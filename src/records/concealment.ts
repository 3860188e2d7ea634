import { say } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { sentence } from '../language/sentence.ts';
import { textKey } from '../values/plainText.ts';
import { emailsIn } from './emailsIn.ts';
import { OwnPhrases } from './ownPhrases.ts';
import type { Naming, PersonNames } from './personNames.ts';

/**
 * Puts something else in the place of everybody whom a text names: "Rep 2" for an owner, "Contact 5" for a contact or for
 * an e-mail address, each of them called the same in every text.
 *
 * `text` is for what comes from an export or was typed: there an owner's name of one word is a name ("Will's webinar").
 * `printed` is for what is about to be read, of which most are words of our own: there a name that is a phrase of ours as
 * well ("Will" and "will") is left alone, for what comes from the records has passed `text` before.
 */
export class Concealment {
  private readonly persons = new Map<string, string>();
  private readonly written = new Map<string, string>();
  private readonly shown = new Map<string, string>();
  private readonly given = new Set<string>();
  /** The values that are in use, each with the one that it is shown for. */
  private readonly taken = new Map<string, string>();
  private readonly pseudonyms: RegExp;
  private readonly own = new OwnPhrases();

  /**
   * @param names of owners and contacts; of an owner, `who` is the key in reps
   * @param reps what each owner is called, by name or e-mail address
   * @param emails addresses in lower case that no form tells from other texts
   */
  constructor(
    private readonly names: PersonNames,
    private readonly reps: ReadonlyMap<string, string>,
    private readonly emails: ReadonlySet<string>,
    private readonly language: Language,
  ) {
    const patterns = (['tab.rep', 'tab.contact'] as const).map((key) =>
      say(language, sentence(key, { n: '\0' })).replace('\0', String.raw`\d(?:[\d\s.,]*\d)?`),
    );
    this.pseudonyms = new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}])`,
      'gu',
    );
  }

  /** The text without names and e-mail addresses. */
  text(text: string): string {
    return this.without(text, () => true);
  }

  /**
   * The same of what is printed.
   *
   * @param isCode where a text of one word may be a sign of ours that no language has, as in report.json
   */
  printed(text: string, isCode = false): string {
    if (this.given.has(text)) return text;
    return this.without(text, (name) => !this.own.has(name) && !(isCode && name === text));
  }

  /**
   * Says which values there are, so that none of them is given to another; who is named in them gets a number in order.
   *
   * @param order of each value, lowest first
   */
  reserve(values: ReadonlyMap<string, number>): void {
    const naming: [value: string, order: number][] = [];
    for (const [value, order] of values)
      if (this.isNaming(value)) naming.push([value, order]);
      else this.give(value, value);
    naming.sort(([a, first], [b, second]) => (first === second ? (a < b ? -1 : 1) : first - second));
    for (const [value] of naming) this.value(value);
  }

  /** A value by which records are grouped: what was different is different, case and space around aside. */
  value(value: string): string {
    const known = this.shown.get(value);
    if (known !== undefined) return known;
    return this.give(value, this.text(value));
  }

  /** @param made the value without names */
  private give(value: string, made: string): string {
    const given = this.free(made, keyOf(value));
    this.shown.set(value, given);
    this.given.add(given);
    if (given !== value) this.written.set(given, value);
    return given;
  }

  /** What `value` has given, as it is written in the export. */
  writtenAs(shown: string): string {
    return this.written.get(shown) ?? shown;
  }

  private free(made: string, of: string): string {
    let free = made;
    for (let n = 2; (this.taken.get(keyOf(free)) ?? of) !== of; n++) free = `${made} (${n})`;
    this.taken.set(keyOf(free), of);
    return free;
  }

  /** Does the text name anybody? */
  isNaming(text: string): boolean {
    return this.namings(text, () => true).length > 0;
  }

  private without(text: string, isName: (written: string) => boolean): string {
    const namings = this.namings(text, isName);
    if (namings.length === 0) return text;
    let made = '';
    let from = 0;
    for (const { start, end, who } of namings) {
      made += text.slice(from, start) + this.called(who);
      from = end;
    }
    return made + text.slice(from);
  }

  /** Who is named, one after the other: a name within an address is the address's, one within a pseudonym is nobody's. */
  private namings(text: string, isName: (written: string) => boolean): Naming[] {
    if (text.length < 2) return [];
    const emails = emailsIn(text, this.emails).map(({ start, end, email }) => ({ start, end, who: email }));
    if (emails.length === 0 && this.names.find(text).length === 0) return [];
    const bare = emails
      .reduce((left, { start, end }) => left.slice(0, start) + apart(end - start) + left.slice(end), text)
      .replace(this.pseudonyms, (pseudonym) => apart(pseudonym.length));
    const names = this.names.find(bare).filter(({ start, end }) => isName(text.slice(start, end)));
    return [...emails, ...names].sort((a, b) => a.start - b.start);
  }

  private called(who: string): string {
    const rep = this.reps.get(who);
    if (rep !== undefined) return rep;
    const known = this.persons.get(who);
    if (known !== undefined) return known;
    const made = say(this.language, sentence('tab.contact', { n: this.persons.size + 1 }));
    this.persons.set(who, made);
    return made;
  }
}

/** As long, and in no name. */
function apart(length: number): string {
  return '|'.repeat(length);
}

/** As groups are told apart. */
function keyOf(value: string): string {
  return textKey(value);
}
