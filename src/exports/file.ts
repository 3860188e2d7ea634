import Papa from 'papaparse';
import { Refusal } from '../language/sentence.ts';

/** A file or a pasted text, as rows of cells in their order; nothing is interpreted yet. */
export interface TextTable {
  readonly rows: string[][];
  readonly encoding: Encoding;
  readonly delimiter: string;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'text';

/** The first goes before an equal one; with a space behind it a delimiter may be before a quote. */
const DELIMITERS = [',', ';', '\t', '|', ', ', '; '];
/** How much of a file is tried with each delimiter before one is chosen. */
const SAMPLE_LENGTH = 200_000;
const SAMPLE_ROWS = 200;
/** More cells tell no more of a delimiter: a list of ids in one cell of one row has many. */
const MANY_CELLS = 100;
/** A spreadsheet has columns up to ZZZ. */
const MOST_COLUMNS = 18_278;
const MOST_SPACES = 500;

/**
 * Reads a file: finds its encoding and delimiter and splits it into rows.
 *
 * @param bytes the file as it lies on the disk, or a text that was pasted
 * @returns rows of text cells, blank lines at the end and columns at the right that are blank in every row left out
 * @throws Refusal when the file is empty, is no text (PDF, Excel workbook, picture), has one column only, or more columns than a
 *   spreadsheet has
 */
export function readFile(bytes: Uint8Array | string): TextTable {
  const { text, encoding } =
    typeof bytes === 'string' ? { text: bytes, encoding: 'text' as const } : decode(bytes);
  refuseOtherThanText(text);
  const { body, declared } = separatorLine(text.replace(/^\uFEFF/, ''));
  if (body.trim() === '') throw new Refusal('import.empty');
  const delimiter = declared ?? findDelimiter(body);
  const rows = withoutBlankEdges(split(body, delimiter));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width < 2) throw new Refusal('import.oneColumn');
  if (width > MOST_COLUMNS) throw new Refusal('import.tooWide', { columns: width, most: MOST_COLUMNS });
  return { rows, encoding, delimiter };
}

/** Finds the encoding by byte order mark, then by zero bytes, then by whether the bytes are valid UTF-8. */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = findEncoding(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function findEncoding(bytes: Uint8Array): Exclude<Encoding, 'text'> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1000);
  const zeroAt = (parity: number) => start.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  if (zeroAt(1) > start.length / 4) return 'utf-16le';
  if (zeroAt(0) > start.length / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function refuseOtherThanText(text: string): void {
  if (text.startsWith('%PDF')) throw new Refusal('import.pdf');
  if (text.startsWith('PK\u0003\u0004')) throw new Refusal('import.workbookFile');
  const start = text.slice(0, 4000);
  const controls = start.match(/[\u0000-\u0008\u000e-\u001a\ufffd]/g)?.length ?? 0;
  if (controls > start.length / 50) throw new Refusal('import.notText');
}

/** Excel's own first line `sep=;` names the delimiter and is no data. */
function separatorLine(text: string): { body: string; declared?: string } {
  const found = /^"?sep=(.)"?\r?\n?/i.exec(text);
  return found ? { body: text.slice(found[0].length), declared: found[1]! } : { body: text };
}

/** The delimiter with which most rows have the same number of cells, more cells counting for more. */
function findDelimiter(text: string): string {
  const start = text.slice(0, SAMPLE_LENGTH);
  // A line that is cut off has fewer cells than it has.
  const sample = start.length < text.length ? start.slice(0, start.lastIndexOf('\n') + 1) || start : start;
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = new Map<number, number>();
    const rows = split(sample, delimiter, SAMPLE_ROWS);
    for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    for (const [width, count] of widths) {
      const share = count / rows.length;
      const score = width < 2 ? 0 : share * share * (1 + Math.log(Math.min(width, MANY_CELLS)));
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
}

function split(text: string, delimiter: string, preview = 0): string[][] {
  return Papa.parse<string[]>(shortSpaces(text, delimiter), { delimiter, preview }).data;
}

/**
 * Behind every quote the parser looks as far as the next delimiter for anything but space; so a row of spaces that is
 * longer than anybody means is cut.
 */
function shortSpaces(text: string, delimiter: string): string {
  if (!text.includes('"')) return text;
  const rows = delimiter === '\t' ? /[^\S\r\n\t]{50,}/g : /[^\S\r\n]{50,}/g;
  return text.replace(rows, (spaces) => spaces.slice(0, MOST_SPACES));
}

/** Blank lines in the middle stay, so that rows are counted as the person sees them in the file. */
function withoutBlankEdges(rows: string[][]): string[][] {
  const filled = rows.map((row) => {
    let width = row.length;
    while (width > 0 && row[width - 1]!.trim() === '') width--;
    return width;
  });
  let end = rows.length;
  while (end > 0 && filled[end - 1] === 0) end--;
  const width = filled.reduce((most, one) => Math.max(most, one), 0);
  return rows.slice(0, end).map((row) => (row.length > width ? row.slice(0, width) : row));
}
