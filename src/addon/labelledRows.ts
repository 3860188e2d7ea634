/**
 * A row of a report as far as notes beside it hang on it: by its label, the text of its first cell. In a table the label is that
 * of the table, which its head names; the same label in the same table counts as its first, its second row.
 */
export interface LabelledRow {
  /** '' where the first cell is blank, or holds what a person has typed over the label. */
  readonly label: string;
  /** How many of its cells hold something. */
  readonly filled: number;
}

/** Where a row of the report before is now. */
export type RowNow = number | 'gone';

interface Keyed {
  readonly key: string;
  /** Is it a row of figures about its label? Others are titles and sentences. */
  readonly isRecord: boolean;
}

/**
 * Where each row is now. A row of a table that has no such label any more is gone; a title or a sentence that reads otherwise
 * follows the row above it.
 *
 * @param heads the labels of the heads of tables
 */
export function rowsNow(
  before: readonly LabelledRow[],
  after: readonly LabelledRow[],
  heads: ReadonlySet<string>,
): RowNow[] {
  const places = new Map(keysOf(after, heads).map(({ key }, row) => [key, row]));
  const taken = new Set<number>();
  const keyed = keysOf(before, heads);
  const found = keyed.map(({ key }): RowNow | undefined => {
    const row = places.get(key);
    if (row !== undefined) taken.add(row);
    return row;
  });
  for (const [row, { isRecord }] of keyed.entries()) {
    if (found[row] !== undefined) continue;
    const above = found[row - 1];
    const next = typeof above === 'number' ? above + 1 : row;
    const free = isRecord ? undefined : [next, row].find((one) => one < after.length && !taken.has(one));
    found[row] = free ?? 'gone';
    if (free !== undefined) taken.add(free);
  }
  return found as RowNow[];
}

function keysOf(rows: readonly LabelledRow[], heads: ReadonlySet<string>): Keyed[] {
  const times = new Map<string, number>();
  const keyOf = (...parts: string[]): string => {
    const key = parts.join('\u0001');
    const n = (times.get(key) ?? 0) + 1;
    times.set(key, n);
    return `${key}\u0001${n}`;
  };
  let table: string | null = null;
  const keyed = rows.map(({ label, filled }): Keyed => {
    if (filled > 1 && heads.has(label)) {
      table = keyOf('head', label);
      return { key: table, isRecord: false };
    }
    // A blank row ends a table.
    if (filled === 0) table = null;
    if (table !== null) return { key: keyOf('row', table, label), isRecord: label !== '' && filled > 1 };
    return { key: label === '' ? '' : keyOf('text', label), isRecord: false };
  });
  // A blank row is known by the title below it, and by how far above it is.
  let [below, distance] = ['', 0];
  for (let row = rows.length - 1; row >= 0; row--) {
    const { key } = keyed[row]!;
    if (key !== '') [below, distance] = [key, 0];
    else keyed[row] = { key: `blank\u0001${below}\u0001${++distance}`, isRecord: false };
  }
  return keyed;
}

/** Rows that stay together: those from `from` on stand from `to` on now. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

/** The rows with notes, as the fewest blocks that move as one. */
export function blocksOf(now: readonly RowNow[], hasNote: (row: number) => boolean): Block[] {
  const blocks: Block[] = [];
  let last = -2;
  for (let row = 0; row < now.length; row++) {
    const to = now[row]!;
    if (to === 'gone') continue;
    const block = blocks[blocks.length - 1];
    if (block && last === row - 1 && to === block.to + block.rows) {
      blocks[blocks.length - 1] = { ...block, rows: block.rows + 1 };
    } else if (hasNote(row)) blocks.push({ from: row, to, rows: 1 });
    else continue;
    last = row;
  }
  return blocks;
}
