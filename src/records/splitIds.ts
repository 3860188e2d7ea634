import type { TextColumn } from '../values/textColumn.ts';

const SEVERAL = /[;,|\s]/;

/**
 * Ids or e-mails of several contacts in one cell: "8001;8002". Space may be between them or be part of an id
 * ("LEAD 001"): both readings are given, and only those that exist match.
 */
export function splitIds(value: string): string[] {
  if (!SEVERAL.test(value)) return value === '' ? [] : [value];
  const hasSpaces = /\s/.test(value);
  const ids: string[] = [];
  for (const part of value.split(/[;,|\n]+/)) {
    const id = hasSpaces ? part.trim() : part;
    if (id === '') continue;
    ids.push(id);
    if (hasSpaces && /\s/.test(id)) for (const one of id.split(/\s+/)) ids.push(one);
  }
  return ids;
}

/** What several ids or e-mails in a cell name, for each row. A cell is taken apart when it is asked for. */
export class IdLists {
  private constructor(
    /** How many different cells there are. */
    readonly cells: number,
    /** For each row the place of its cell among them. */
    readonly codes: Int32Array,
    readonly ofCell: (code: number) => readonly string[],
  ) {}

  /** @param split how a cell is taken apart */
  static of({ words, codes }: TextColumn, split: (cell: string) => readonly string[] = splitIds): IdLists {
    return new IdLists(words.length, codes, (code) => split(words[code]!));
  }

  at(row: number): readonly string[] {
    return this.ofCell(this.codes[row]!);
  }

  /** Those of these rows, in this order. */
  pick(rows: Int32Array): IdLists {
    return new IdLists(
      this.cells,
      rows.map((row) => this.codes[row]!),
      this.ofCell,
    );
  }

  /** With another in the place of each id. */
  map(change: (id: string) => string): IdLists {
    const lists = Array.from({ length: this.cells }, (_, code) => this.ofCell(code).map(change));
    return new IdLists(this.cells, this.codes, (code) => lists[code]!);
  }
}
