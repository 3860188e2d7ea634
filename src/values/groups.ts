import { plainText, textKey } from './plainText.ts';

/** Values grouped by their text, case and spacing aside; each group is called as it was first written. */
export class Groups {
  readonly labels: string[] = [];
  private readonly placeOf = new Map<string, number>();

  /** The place of the text's group; a new one where it is the first. */
  place(text: string): number {
    const key = textKey(text);
    const known = this.placeOf.get(key);
    if (known !== undefined) return known;
    const place = this.labels.length;
    this.placeOf.set(key, place);
    this.labels.push(plainText(text));
    return place;
  }
}
