import { emailsIn } from './emailsIn.ts';
import { type Naming, PersonNames } from './personNames.ts';

/** How some persons are called, and who else there is: by a name that two have, nobody can be told from the other. */
export class Namesakes {
  private readonly theirs = new PersonNames();
  private readonly others = new PersonNames();
  private readonly emailsOfOthers = new Set<string>();
  private readonly shared = new Set<string>();
  /** Ids and e-mail addresses of those who share a name. */
  private readonly namesakes = new Set<string>();
  /** The same text stands in many cells. */
  private readonly known = new Map<string, readonly Naming[]>();

  /** @param names of one of the persons */
  add(names: readonly string[]): void {
    for (const name of names) this.theirs.add(name);
  }

  /**
   * Another lead; once all the persons are added.
   *
   * @param emails in lower case
   * @param ids as they are compared
   */
  addLead(names: readonly string[], emails: readonly string[], ids: readonly string[]): void {
    for (const email of emails) this.emailsOfOthers.add(email);
    for (const name of names) {
      this.others.add(name);
      if (this.addShared(name)) for (const key of [...emails, ...ids]) this.namesakes.add(key);
    }
  }

  /**
   * Somebody who is no lead.
   *
   * @returns whether one of the persons is called the same
   */
  addShared(name: string): boolean {
    const found = this.theirs.find(name);
    for (const { who } of found) this.shared.add(who);
    return found.length > 0;
  }

  /** Is it the id or e-mail address of a lead that is called as one of the persons is? */
  isNamesake(key: string): boolean {
    return this.namesakes.has(key);
  }

  /** Where a text names one of the persons. */
  find(text: string): readonly Naming[] {
    let found = this.known.get(text);
    if (!found) {
      found = this.theirs.find(text);
      this.known.set(text, found);
    }
    return found;
  }

  /** May it be somebody else who is named there? */
  isShared({ who }: Naming): boolean {
    return this.shared.has(who);
  }

  /** Does the text name another lead, or have another's e-mail address? */
  isOfOthers(text: string): boolean {
    return (
      emailsIn(text).some(({ email }) => this.emailsOfOthers.has(email)) ||
      this.others.find(text).some(({ who }) => this.theirs.who(who) === undefined)
    );
  }
}
