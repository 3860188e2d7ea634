import { type CellPlaces, splitCells } from './splitCells.ts';

const QUOTE = 0x22;
const SPACE = 0x20;
/** Fewer are in a sentence with a comma as well. */
const FEWEST_CELLS_OF_A_ROW = 3;

/** A text of which some lines were taken out of the quotes around them. */
export interface Unwrapped {
  readonly bytes: Uint8Array;
  /** The lines, counted from 0. */
  readonly lines: readonly number[];
}

/**
 * Lines that stand between quotes as a whole, so that each is one cell with all cells of its row in it ("a,b,""c"""): a
 * program that knew another delimiter wrote the text once more. Beside lines that are split already only one that then has
 * as many cells as most of them is taken apart, since a footer is a text between quotes as well.
 *
 * @param start where the text begins
 * @param filled how many cells a line has up to the last that is not blank
 * @returns undefined where there is no such line
 */
export function unwrapLines(
  bytes: Uint8Array,
  { ends, lines }: CellPlaces,
  start: number,
  [delimiter, newline]: readonly [delimiter: number, newline: number],
  filled: (line: number) => number,
): Unwrapped | undefined {
  const count = lines.length - 1;
  const beginOf = (line: number) => (lines[line] === 0 ? start : ends[lines[line]! - 1]! + 1);
  const wrapped = new Map<number, Uint8Array>();
  for (let line = 0; line < count; line++) {
    if (filled(line) !== 1) continue;
    const inside = insideQuotes(bytes, beginOf(line), ends[lines[line]!]!);
    if (inside) wrapped.set(line, inside);
  }
  if (wrapped.size === 0) return undefined;
  const width = usualWidth(lines, filled);
  // A list of names with commas is no table.
  if (width === undefined && wrapped.size * 2 < count) return undefined;
  if (width !== undefined)
    for (const [line, inside] of wrapped)
      if (
        lines[line + 1]! - lines[line]! > 1 ||
        width < FEWEST_CELLS_OF_A_ROW ||
        splitCells(inside, 0, delimiter, newline).ends.length !== width
      )
        wrapped.delete(line);
  if (wrapped.size === 0) return undefined;
  const parts: Uint8Array[] = [];
  for (let line = 0; line < count; line++)
    parts.push(wrapped.get(line) ?? bytes.subarray(beginOf(line), ends[lines[line + 1]! - 1]!));
  return { bytes: joined(parts, newline), lines: [...wrapped.keys()] };
}

/** How many cells most of the lines with several have; undefined where none has. */
function usualWidth(lines: Uint32Array, filled: (line: number) => number): number | undefined {
  const counts = new Map<number, number>();
  for (let line = 0; line + 1 < lines.length; line++) {
    if (filled(line) < 2) continue;
    const width = lines[line + 1]! - lines[line]!;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let usual: number | undefined;
  for (const [width, count] of counts) if (usual === undefined || count > counts.get(usual)!) usual = width;
  return usual;
}

/** What stands between quotes, with its doubled quotes as one; undefined where nothing does. */
function insideQuotes(bytes: Uint8Array, begin: number, end: number): Uint8Array | undefined {
  let [from, to] = [begin, end];
  while (from < to && bytes[from]! <= SPACE) from++;
  while (to > from && bytes[to - 1]! <= SPACE) to--;
  if (to - from < 3 || bytes[from] !== QUOTE || bytes[to - 1] !== QUOTE) return undefined;
  const inside = new Uint8Array(to - from);
  let put = 0;
  for (let at = from + 1; at < to - 1; at++) {
    inside[put++] = bytes[at]!;
    if (bytes[at] === QUOTE && bytes[at + 1] === QUOTE && at + 2 < to) at++;
  }
  return inside.subarray(0, put);
}

function joined(parts: readonly Uint8Array[], newline: number): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0));
  let put = 0;
  for (const part of parts) {
    bytes.set(part, put);
    put += part.length;
    bytes[put++] = newline;
  }
  return bytes;
}
