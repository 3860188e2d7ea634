import { Refusal, type Sentence, sentence } from '../language/sentence.ts';
import { type CellTable, cellsOf } from './cellTable.ts';
import type { Encoding } from './encoding/textBytes.ts';
import { isEncryptedOleFile, isOleFile } from './packed/oleFile.ts';
import { gunzipped, unzipped, zipEntries } from './packed/unpack.ts';
import { readText } from './textFile.ts';
import { readXlsx, type SheetTable } from './xlsx/readXlsx.ts';

/** A file or a pasted text as cells; nothing is interpreted yet. */
export interface FileCells {
  readonly cells: CellTable;
  /** How its text is written; 'xlsx' for a sheet of an Excel workbook. */
  readonly encoding: Encoding | 'xlsx';
  /** What stands between the cells; '' in a sheet. */
  readonly delimiter: string;
  /** What the person should know of how it was read. */
  readonly notes: readonly Sentence[];
  /** The sheet that was taken of a workbook, and all that hold a table. */
  readonly sheet?: string;
  readonly sheets?: readonly SheetTable[];
}

const ZIP = 'PK\u0003\u0004';
const EMPTY_ZIP = 'PK\u0005\u0006';
const GZIP = '\u001f\u008b';
/** A packed file may hold a packed one: an .xlsx in a .zip. */
const MOST_PACKED = 2;
const TABLES = /\.(?:csv|tsv|tab|xlsx|xlsm)(?:\.gz)?$/i;
const TEXTS = /\.(?:txt|text)(?:\.gz)?$/i;
/** What systems leave in zips beside what was put there. */
const LEFT_BY_SYSTEMS = /(?:^|[\\/])(?:__MACOSX[\\/]|\.|Thumbs\.db$|desktop\.ini$)/i;
/** What is named in a sentence. */
const MOST_NAMED = 5;

/**
 * Reads a file: a text with its encoding and delimiter, an Excel workbook (.xlsx), or one of these in a .zip or .gz.
 *
 * @param content the file as it lies on the disk, or a text that was pasted
 * @returns its cells; blank lines at the end and columns at the right that are blank in every row are left out. Of a workbook
 *   the first sheet that holds a table
 * @throws Refusal when the file is empty, is no table (PDF, older or protected workbook, picture), holds several tables or none,
 *   is damaged or too large, has one column only, or more columns than a spreadsheet has
 */
export function readFile(content: Uint8Array | string): FileCells {
  return typeof content === 'string' ? readText(content) : readBytes(content, 0);
}

/** Another sheet of the same workbook. */
export function withSheet(file: FileCells, name: string): FileCells {
  const sheet = file.sheets?.find((one) => one.name === name);
  return sheet ? ofSheet(file.sheets!, sheet) : file;
}

/** Its lines from one up to another, counted from 0, as rows of texts. */
export function rowsOf({ cells }: FileCells, from = 0, to = cells.length): string[][] {
  const length = Math.max(0, Math.min(to, cells.length) - from);
  return Array.from({ length }, (_, i) => cells.row(from + i) as string[]);
}

function readBytes(bytes: Uint8Array, depth: number): FileCells {
  const beginning = String.fromCharCode(...bytes.subarray(0, 4));
  if (isOleFile(bytes))
    throw new Refusal(isEncryptedOleFile(bytes) ? 'import.protectedWorkbook' : 'import.oldWorkbook');
  if (beginning.startsWith(EMPTY_ZIP)) throw new Refusal('import.zipWithoutTable');
  const isZip = beginning === ZIP;
  if (!isZip && !beginning.startsWith(GZIP)) return readText(bytes);
  if (depth === MOST_PACKED) throw new Refusal('import.zipWithoutTable');
  if (!isZip) return readBytes(gunzipped(bytes), depth + 1);
  const entries = zipEntries(bytes);
  const names = entries.map(({ name }) => name.replace(/\\/g, '/').toLowerCase());
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/)) throw new Refusal('import.binaryWorkbook');
  if (has(/^(?:word|ppt)\b/)) throw new Refusal('import.document');
  if (has(/\.iwa$|^index\.zip$/)) throw new Refusal('import.numbersFile');
  if (has(/^mimetype$/) && has(/^content\.xml$/)) throw new Refusal('import.openDocument');
  if (has(/^\[content_types\]\.xml$/)) {
    const sheets = readXlsx(bytes, entries);
    return ofSheet(sheets, sheets[0]!);
  }
  const own = entries.filter(({ name }) => !LEFT_BY_SYSTEMS.test(name));
  const tables = own.filter(({ name }) => TABLES.test(name));
  const texts = own.filter(({ name }) => TEXTS.test(name));
  const found = tables.length > 0 ? tables : texts.length > 0 ? texts : own.length === 1 ? own : [];
  if (found.length === 0) throw new Refusal('import.zipWithoutTable');
  if (found.length > 1) throw new Refusal('import.zipOfSeveral', { files: namesOf(found) });
  const [{ name }] = found as [(typeof found)[number]];
  return readBytes(unzipped(bytes, found).get(name)!, depth + 1);
}

function ofSheet(sheets: readonly SheetTable[], sheet: SheetTable): FileCells {
  const others = sheets.filter((one) => one !== sheet);
  return {
    cells: cellsOf(sheet.rows),
    encoding: 'xlsx',
    delimiter: '',
    notes: [
      ...(others.length > 0
        ? [sentence('note.otherSheets', { sheet: sheet.name, others: namesOf(others) })]
        : []),
      ...sheet.notes,
    ],
    sheet: sheet.name,
    sheets,
  };
}

function namesOf(named: readonly { readonly name: string }[]): string {
  const names = named.slice(0, MOST_NAMED).map(({ name }) => name);
  return [...names, ...(named.length > MOST_NAMED ? ['…'] : [])].join(', ');
}
