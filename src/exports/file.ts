import { Refusal, type Sentence, sentence } from '../language/sentence.ts';
import { ByteTable } from './bytes/byteTable.ts';
import { isUtf8 } from './bytes/isUtf8.ts';
import { splitCells } from './bytes/splitCells.ts';
import type { CellTable } from './cellTable.ts';
import { firstOf } from './dataRows.ts';

/** A file or a pasted text as cells; nothing is interpreted yet. */
export interface FileCells {
  readonly cells: CellTable;
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** What the person should know of how it was split. */
  readonly notes: readonly Sentence[];
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'text';

/** The first goes before an equal one. */
const DELIMITERS = [',', ';', '\t', '|'];
/** How much of a file is tried with each delimiter before one is chosen. */
const SAMPLE_BYTES = 200_000;
const SAMPLE_LINES = 200;
/** More cells tell no more of a delimiter: a list of ids in one cell of one row has many. */
const MANY_CELLS = 100;
/** A spreadsheet has columns up to ZZZ. */
const MOST_COLUMNS = 18_278;
const [NEWLINE, RETURN, QUOTE] = [0x0a, 0x0d, 0x22];

/**
 * Reads a file: finds its encoding and delimiter and splits it into rows.
 *
 * @param bytes the file as it lies on the disk, or a text that was pasted
 * @returns its cells; blank lines at the end and columns at the right that are blank in every row are left out
 * @throws Refusal when the file is empty, is no text (PDF, Excel workbook, picture), has one column only, or more columns than a
 *   spreadsheet has
 */
export function readFile(content: Uint8Array | string): FileCells {
  const { bytes, encoding, start } = oneByteOrUtf8(content);
  const beginning = new TextDecoder(encoding === 'windows-1252' ? encoding : 'utf-8').decode(
    bytes.subarray(start, start + 4000),
  );
  refuseOtherThanText(beginning);
  const { length: before, declared } = separatorLine(beginning);
  const first = start + before;
  if (isBlank(bytes, first)) throw new Refusal('import.empty');
  const newline = newlineOf(bytes, first);
  const delimiter = declared ?? findDelimiter(bytes, first, newline);
  const places = splitCells(bytes, first, delimiter.charCodeAt(0), newline);
  const cells = new ByteTable(bytes, places, encoding === 'windows-1252' ? encoding : 'utf-8', first);
  if (cells.width < 2) throw new Refusal('import.oneColumn');
  if (cells.width > MOST_COLUMNS)
    throw new Refusal('import.tooWide', { columns: cells.width, most: MOST_COLUMNS });
  return { cells, encoding, delimiter, notes: openQuotesNote(places.openQuotes) };
}

/** Its lines from one up to another, counted from 0, as rows of texts. */
export function rowsOf({ cells }: FileCells, from = 0, to = cells.length): string[][] {
  const length = Math.max(0, Math.min(to, cells.length) - from);
  return Array.from({ length }, (_, i) => cells.row(from + i) as string[]);
}

function openQuotesNote(lines: readonly number[]): Sentence[] {
  if (lines.length === 0) return [];
  return [sentence('note.openQuotes', { lines: firstOf(lines, (line) => String(line + 1)) })];
}

/** The text as bytes in which a delimiter is one byte, and where behind a byte order mark it begins. */
function oneByteOrUtf8(content: Uint8Array | string): {
  bytes: Uint8Array;
  encoding: Encoding;
  start: number;
} {
  const encoding = typeof content === 'string' ? 'text' : findEncoding(content);
  const bytes =
    typeof content === 'string'
      ? new TextEncoder().encode(content)
      : encoding === 'utf-16le' || encoding === 'utf-16be'
        ? new TextEncoder().encode(new TextDecoder(encoding).decode(content))
        : content;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { bytes, encoding, start: hasMark ? 3 : 0 };
}

/** Finds the encoding by byte order mark, then by zero bytes, then by whether the bytes are valid UTF-8. */
function findEncoding(bytes: Uint8Array): Exclude<Encoding, 'text'> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1000);
  const zeroAt = (parity: number) => start.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  if (zeroAt(1) > start.length / 4) return 'utf-16le';
  if (zeroAt(0) > start.length / 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isBlank(bytes: Uint8Array, start: number): boolean {
  let at = start;
  while (at < bytes.length && bytes[at]! <= 0x20) at++;
  return at === bytes.length;
}

/** What ends a line: the first of the two outside quotes says it. */
function newlineOf(bytes: Uint8Array, start: number): number {
  let isQuoted = false;
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) isQuoted = !isQuoted;
    else if (bytes[at] === NEWLINE && !isQuoted) return NEWLINE;
    else if (bytes[at] === RETURN && !isQuoted) return bytes[at + 1] === NEWLINE ? NEWLINE : RETURN;
  }
  return NEWLINE;
}

function refuseOtherThanText(text: string): void {
  if (text.startsWith('%PDF')) throw new Refusal('import.pdf');
  if (text.startsWith('PK\u0003\u0004')) throw new Refusal('import.workbookFile');
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\ufffd]/g)?.length ?? 0;
  if (controls > text.length / 50) throw new Refusal('import.notText');
}

/** Excel's own first line `sep=;` names the delimiter and is no data. */
function separatorLine(text: string): { length: number; declared?: string } {
  const found = /^"?sep=([\x20-\x7e\t])"?(?:\r?\n|\r)?/i.exec(text);
  return found ? { length: found[0].length, declared: found[1]! } : { length: 0 };
}

/** The delimiter with which most rows have the same number of cells, more cells counting for more. */
function findDelimiter(bytes: Uint8Array, start: number, newline: number): string {
  const whole = bytes.subarray(0, start + SAMPLE_BYTES);
  // A line that is cut off has fewer cells than it has.
  const sample =
    whole.length < bytes.length ? whole.subarray(0, whole.lastIndexOf(newline) + 1 || whole.length) : whole;
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const { lines } = splitCells(sample, start, delimiter.charCodeAt(0), newline);
    const widths = new Map<number, number>();
    const rows = Math.min(SAMPLE_LINES, lines.length - 1);
    for (let row = 0; row < rows; row++) {
      const width = lines[row + 1]! - lines[row]!;
      widths.set(width, (widths.get(width) ?? 0) + 1);
    }
    for (const [width, count] of widths) {
      const share = count / rows;
      const score = width < 2 ? 0 : share * share * (1 + Math.log(Math.min(width, MANY_CELLS)));
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
}
