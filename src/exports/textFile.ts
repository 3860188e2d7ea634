import { Refusal, type Sentence, sentence } from '../language/sentence.ts';
import { ByteTable } from './bytes/byteTable.ts';
import { withDoubledQuotes } from './bytes/escapedQuotes.ts';
import { newlineOf, withOneNewline } from './bytes/lineEnds.ts';
import { type CellPlaces, splitCells } from './bytes/splitCells.ts';
import { unwrapLines } from './bytes/wrappedLines.ts';
import type { CellTable } from './cellTable.ts';
import { firstOf } from './dataRows.ts';
import { type Encoding, textBytes } from './encoding/textBytes.ts';
import { lostSigns } from './encoding/utf8.ts';

/** A text as cells. */
export interface TextCells {
  readonly cells: CellTable;
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** What the person should know of how it was read. */
  readonly notes: readonly Sentence[];
}

/** The first goes before an equal one. */
const DELIMITERS = [',', ';', '\t', '|'];
/** How much of a file is tried with each delimiter before one is chosen. */
const SAMPLE_BYTES = 200_000;
const SAMPLE_LINES = 200;
/** More cells tell no more of a delimiter: a list of ids in one cell of one row has many. */
const MANY_CELLS = 100;
/** A spreadsheet has columns up to ZZZ. */
const MOST_COLUMNS = 18_278;
/** Signs by which a file is seen to be no text. */
const BEGINNING = 4000;
/** A short text may have some that got into it. */
const MOST_CONTROLS = 2;

/** A text as it was split. */
interface Split {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly delimiter: string;
  readonly newline: number;
  readonly places: CellPlaces;
  readonly cells: ByteTable;
}

/**
 * Reads a text: finds its encoding and delimiter and splits it into rows.
 *
 * @param content the file as it lies on the disk, or a text that was pasted
 * @returns its cells; blank lines at the end and columns at the right that are blank in every row are left out
 * @throws Refusal when the text is empty, is no text, is a web page, has one column only, or more columns than a spreadsheet has
 */
export function readText(content: Uint8Array | string): TextCells {
  const { bytes: written, encoding, start: first, notes } = textBytes(content);
  const beginning = new TextDecoder().decode(written.subarray(first, first + BEGINNING));
  refuseOtherThanTable(beginning);
  const full = withoutZeros(written);
  const { length: before, declared } = separatorLine(beginning);
  const start = first + before;
  if (isBlank(full, start)) throw new Refusal('import.empty');
  const mended = withDoubledQuotes(full);
  let split = splitText(mended, start, declared);
  const { delimiter, newline } = split;
  const apart = unwrapLines(split.bytes, split.places, start, [delimiter.charCodeAt(0), newline], (line) =>
    split.cells.filled(line),
  );
  if (apart) split = splitText(apart.bytes, 0, split.cells.width < 2 ? undefined : delimiter);
  const { cells, places } = split;
  if (cells.width < 2) throw new Refusal('import.oneColumn');
  if (cells.width > MOST_COLUMNS)
    throw new Refusal('import.tooWide', { columns: cells.width, most: MOST_COLUMNS });
  const linesNote = (key: LinesNote, lines: readonly number[]) =>
    lines.length === 0
      ? []
      : [sentence(key, { n: lines.length, lines: firstOf(lines, (line) => String(line + 1)) })];
  return {
    cells,
    encoding,
    delimiter: split.delimiter,
    notes: [
      ...notes,
      ...(full === written ? [] : [sentence('note.zeroBytes')]),
      ...linesNote('note.openQuotes', places.openQuotes),
      ...linesNote('note.unwrapped', apart?.lines ?? []),
      ...linesNote('note.lostSigns', linesOf(lostSigns(split.bytes), places)),
    ],
  };
}

type LinesNote = 'note.openQuotes' | 'note.unwrapped' | 'note.lostSigns';

function splitText(text: Uint8Array, start: number, declared: string | undefined): Split {
  const newline = newlineOf(text, start);
  const delimiter = declared ?? findDelimiter(text, start, newline);
  const sign = delimiter.charCodeAt(0);
  const bytes = withOneNewline(text, start, sign, newline);
  const places = splitCells(bytes, start, sign, newline);
  return {
    bytes,
    start,
    delimiter,
    newline,
    places,
    cells: new ByteTable(bytes, places, start),
  };
}

/** The lines in which these places are, each once. Both are in their order. */
function linesOf(places: readonly number[], { ends, lines }: CellPlaces): number[] {
  const found: number[] = [];
  let line = 0;
  for (const place of places) {
    while (line + 2 < lines.length && ends[lines[line + 1]! - 1]! < place) line++;
    if (found[found.length - 1] !== line) found.push(line);
  }
  return found;
}

/** Zero bytes are no part of any text: programs that broke off leave them. */
function withoutZeros(bytes: Uint8Array): Uint8Array {
  return bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes;
}

function isBlank(bytes: Uint8Array, start: number): boolean {
  let at = start;
  while (at < bytes.length && bytes[at]! <= 0x20) at++;
  return at === bytes.length;
}

function refuseOtherThanTable(text: string): void {
  if (text.startsWith('%PDF')) throw new Refusal('import.pdf');
  if (/^\s*<(?:!doctype|!--|\?xml|html|head|body|meta|style|table)\b/i.test(text))
    throw new Refusal('import.webPage');
  const controls = text.match(/[\u0001-\u0008\u000e-\u001a]/g)?.length ?? 0;
  if (controls > Math.max(MOST_CONTROLS, text.length / 50)) throw new Refusal('import.notText');
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
