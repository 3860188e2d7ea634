import { Groups } from './groups.ts';
import { plainText } from './plainText.ts';

/** Between the labels of a group that has several: no sign of any language. */
const BETWEEN = '\uffff';

/**
 * What is counted for each group of rows: a group is made when its first row comes, under its labels as they were
 * written there, and holds what `init` gives. Case does not divide groups.
 *
 * `const byOwner = new GroupBy((owner) => ({ owner, leads: 0 })); byOwner.of('Ada').leads++; byOwner.all`
 */
export class GroupBy<T> {
  /** The groups, in the order of their first rows. */
  readonly all: T[] = [];
  private readonly groups = new Groups();

  /** @param init what a group holds at first, from its labels */
  constructor(private readonly init: (...labels: string[]) => T) {}

  /** The group with these labels. */
  of(...labels: readonly string[]): T {
    const place = this.groups.place(labels.length === 1 ? labels[0]! : labels.map(plainText).join(BETWEEN));
    if (place === this.all.length) this.all.push(this.init(...labels.map(plainText)));
    return this.all[place]!;
  }
}
