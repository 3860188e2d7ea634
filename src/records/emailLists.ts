import type { TextColumn } from '../values/textColumn.ts';
import { addressesOf, emailsOf } from './emails.ts';
import type { Grouping } from './grouping.ts';

/** The e-mail addresses of each row or record, several of some: row i has those of codes[start[i]] up to codes[start[i + 1]]. */
export class EmailLists {
  /**
   * @param words the different addresses, as they are compared
   * @param codes the places of addresses in words, row by row; of a row each once
   * @param places of the addresses in words, where they are known already
   * @param nobodys rows that had no others than addresses of nobody, and one of those
   */
  constructor(
    readonly words: readonly string[],
    readonly start: Int32Array,
    readonly codes: Int32Array,
    private places?: ReadonlyMap<string, number>,
    readonly nobodys: { readonly rows: number; readonly example: string } = { rows: 0, example: '' },
  ) {}

  /** What the cells of a column hold; each different cell is taken apart once. */
  static of({ words: cells, codes: cellOf }: TextColumn): EmailLists {
    const words: string[] = [];
    const places = new Map<string, number>();
    /** By cell the place of its first address, -1 of none; the others beside. */
    const first = new Int32Array(cells.length).fill(-1);
    const others = new Map<number, number[]>();
    const nobodys = new Map<number, string>();
    const placeOf = (email: string): number => {
      const known = places.get(email);
      if (known !== undefined) return known;
      places.set(email, words.length);
      return words.push(email) - 1;
    };
    cells.forEach((cell, code) => {
      const found = emailsOf(cell).map(placeOf);
      if (found.length === 0) {
        if (cell.includes('@') && addressesOf(cell).length > 0) nobodys.set(code, addressesOf(cell)[0]!);
        return;
      }
      first[code] = found[0]!;
      if (found.length > 1) others.set(code, found.slice(1));
    });
    const start = new Int32Array(cellOf.length + 1);
    for (let row = 0; row < cellOf.length; row++) {
      const cell = cellOf[row]!;
      const more = others.size > 0 ? (others.get(cell)?.length ?? 0) : 0;
      start[row + 1] = start[row]! + (first[cell]! < 0 ? 0 : 1 + more);
    }
    let rows = 0;
    if (nobodys.size > 0) for (const code of cellOf) if (nobodys.has(code)) rows++;
    const [example = ''] = nobodys.values();
    const codes = new Int32Array(start[cellOf.length]!);
    for (let row = 0; row < cellOf.length; row++) {
      const cell = cellOf[row]!;
      let put = start[row]!;
      if (put === start[row + 1]) continue;
      codes[put++] = first[cell]!;
      if (put < start[row + 1]!) for (const other of others.get(cell)!) codes[put++] = other;
    }
    return new EmailLists(words, start, codes, places, { rows, example });
  }

  get length(): number {
    return this.start.length - 1;
  }

  /** The place of an address in words; -1 where nobody has it. */
  placeOf(email: string): number {
    this.places ??= new Map(this.words.map((word, place) => [word, place]));
    return this.places.get(email) ?? -1;
  }

  /** The addresses of a row or record. */
  at(row: number): readonly string[] {
    const { start, codes, words } = this;
    const one = start[row]!;
    if (start[row + 1] === one + 1) return [words[codes[one]!]!];
    return Array.from(codes.subarray(one, start[row + 1]), (code) => words[code]!);
  }

  /** The first address of each, '' of none. */
  firsts(): string[] {
    const { start, codes, words } = this;
    return Array.from({ length: this.length }, (_, row) =>
      start[row] === start[row + 1] ? '' : words[codes[start[row]!]!]!,
    );
  }

  /** The addresses of all rows of each record, those of its last row first. */
  ofRecords({ recordOf, first, byRow }: Grouping): EmailLists {
    if (byRow) return this;
    const lists: number[][] = Array.from(first, () => []);
    for (let row = recordOf.length - 1; row >= 0; row--) {
      const list = lists[recordOf[row]!]!;
      for (let i = this.start[row]!; i < this.start[row + 1]!; i++)
        if (!list.includes(this.codes[i]!)) list.push(this.codes[i]!);
    }
    const start = new Int32Array(lists.length + 1);
    lists.forEach((list, record) => {
      start[record + 1] = start[record]! + list.length;
    });
    return new EmailLists(this.words, start, Int32Array.from(lists.flat()), this.places, this.nobodys);
  }

  /** Those of these rows or records, in this order. */
  pick(rows: Int32Array): EmailLists {
    const start = new Int32Array(rows.length + 1);
    for (let i = 0; i < rows.length; i++)
      start[i + 1] = start[i]! + this.start[rows[i]! + 1]! - this.start[rows[i]!]!;
    const codes = new Int32Array(start[rows.length]!);
    for (let i = 0; i < rows.length; i++)
      for (let k = start[i]!; k < start[i + 1]!; k++)
        codes[k] = this.codes[this.start[rows[i]!]! + k - start[i]!]!;
    return new EmailLists(this.words, start, codes, this.places, this.nobodys);
  }

  /** With another address in the place of each. */
  map(change: (email: string) => string): EmailLists {
    const { rows, example } = this.nobodys;
    const nobodys = { rows, example: example === '' ? '' : change(example) };
    return new EmailLists(this.words.map(change), this.start, this.codes, undefined, nobodys);
  }
}
