import { type Numbered, numbered } from './numbered.ts';

/** What belongs to a row by the number of its group, looked up once for each group, at the first row that asks. */
export class OncePerGroup<T> {
  private readonly found: (T | undefined)[];

  constructor(
    private readonly groups: Numbered,
    private readonly find: (row: number) => T,
  ) {
    this.found = new Array<T | undefined>(groups.size).fill(undefined);
  }

  of(row: number): T {
    const group = this.groups.of[row]!;
    const known = this.found[group];
    if (known !== undefined) return known;
    const found = this.find(row);
    this.found[group] = found;
    return found;
  }
}

/** The same for a column: what belongs to a row by its text, case aside. */
export function oncePerText<T>(column: readonly string[], find: (text: string) => T): OncePerGroup<T> {
  return new OncePerGroup(numbered(column), (row) => find(column[row]!));
}

/** What belongs to a moment by its day, looked up once for each day. */
export class OncePerDay<T> {
  private readonly found = new Map<number, T>();

  constructor(private readonly find: (day: number) => T) {}

  /** @param moment serial; NaN is a day of its own */
  of(moment: number): T {
    const day = Math.floor(moment);
    const known = this.found.get(day);
    if (known !== undefined) return known;
    const found = this.find(day);
    this.found.set(day, found);
    return found;
  }
}
