import type { TextColumn } from '../values/textColumn.ts';

const SEVERAL = /[;,|\s]/;

/**
 * Ids or e-mails of several contacts in one cell: "8001;8002". Space may be between them or be part of an id
 * ("LEAD 001"): both readings are given, and only those that exist match.
 */
export function splitIds(value: string): string[] {
  if (!SEVERAL.test(value)) return value === '' ? [] : [value];
  const parts = value.split(/[;,|\n]+/).map((part) => part.trim());
  return parts.flatMap((part) =>
    /\s/.test(part) ? [part, ...part.split(/\s+/)] : part === '' ? [] : [part],
  );
}

/** What several ids or e-mails in a cell name, for each row; each different cell is taken apart once. */
export class IdLists {
  private constructor(
    readonly lists: readonly (readonly string[])[],
    readonly codes: Int32Array,
  ) {}

  /** @param normal how an id or e-mail is compared */
  static of({ words, codes }: TextColumn, normal: (id: string) => string = (id) => id): IdLists {
    return new IdLists(
      words.map((cell) => splitIds(cell).map(normal)),
      codes,
    );
  }

  at(row: number): readonly string[] {
    return this.lists[this.codes[row]!]!;
  }

  /** With another in the place of each id. */
  map(change: (id: string) => string): IdLists {
    return new IdLists(
      this.lists.map((ids) => ids.map(change)),
      this.codes,
    );
  }
}
