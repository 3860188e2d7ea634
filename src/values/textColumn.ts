import { flagColumn, placeColumn } from './columns.ts';

/**
 * The texts of a column: each different text once, and for each row the place of its text among them. Sources, owners and
 * stages repeat, so that what is asked of a text is asked once for each different one.
 */
export class TextColumn implements Iterable<string> {
  private texts: readonly string[] | undefined;

  /**
   * @param words the different texts
   * @param codes for each row the place of its text in words
   * @param places the place of each text in words, where it is known already
   */
  constructor(
    readonly words: readonly string[],
    readonly codes: Int32Array,
    private places?: ReadonlyMap<string, number>,
  ) {}

  /** The column of these texts, row by row. */
  static of(texts: Iterable<string>): TextColumn {
    const coder = new Coder();
    const codes = Int32Array.from(texts, (text) => coder.code(text));
    return new TextColumn(coder.words, codes, coder.codes);
  }

  /** Of texts that may be there several times, each once. */
  static ofCodes(texts: readonly string[], codes: Int32Array): TextColumn {
    const coder = new Coder();
    const places = placeColumn(texts.length, (i) => coder.code(texts[i]!));
    const isSame = coder.words.length === texts.length;
    return new TextColumn(
      coder.words,
      isSame ? codes : placeColumn(codes.length, (row) => places[codes[row]!]!),
      coder.codes,
    );
  }

  /** As many rows of one text. */
  static filled(length: number, text: string): TextColumn {
    return new TextColumn([text], new Int32Array(length));
  }

  get length(): number {
    return this.codes.length;
  }

  at(row: number): string {
    return this.words[this.codes[row]!]!;
  }

  /** The place of a text in words; undefined where no row has it. */
  codeOf(text: string): number | undefined {
    this.places ??= new Map(this.words.map((word, code) => [word, code]));
    return this.places.get(text);
  }

  /** The texts with another in the place of each, asked for once for each different text. */
  map(change: (text: string) => string): TextColumn {
    const { words, codes } = this;
    const changed = words.map(change);
    return changed.every((word, code) => word === words[code]) ? this : TextColumn.ofCodes(changed, codes);
  }

  /** 1 for each row whose text is such a one. */
  flags(is: (text: string) => boolean): Uint8Array {
    const known = this.words.map(is);
    const { codes } = this;
    return flagColumn(codes.length, (row) => known[codes[row]!]!);
  }

  /** These rows of the column, in this order. */
  pick(rows: Int32Array): TextColumn {
    return new TextColumn(
      this.words,
      rows.map((row) => this.codes[row]!),
    );
  }

  /** The texts row by row; made once, for they are asked for several times. */
  toArray(): readonly string[] {
    this.texts ??= this.each(this.words);
    return this.texts;
  }

  /** For each row what its text is for: one of these, which are given for each different text. */
  each<T>(ofWords: readonly T[]): T[] {
    const { codes } = this;
    const values = new Array<T>(codes.length);
    for (let row = 0; row < codes.length; row++) values[row] = ofWords[codes[row]!]!;
    return values;
  }

  *[Symbol.iterator](): Iterator<string> {
    for (const code of this.codes) yield this.words[code]!;
  }
}

/** Gives each different text a number, from 0 up, in the order in which they come. */
class Coder {
  readonly words: string[] = [];
  readonly codes = new Map<string, number>();

  code(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    this.codes.set(text, this.words.length);
    return this.words.push(text) - 1;
  }
}
