import type { UnzipFileInfo } from 'fflate';
import { Refusal, type Sentence } from '../../language/sentence.ts';
import { unzipped } from '../packed/unpack.ts';
import { cellFormats } from './cellFormats.ts';
import { sharedStrings, sheetTexts } from './sheetCells.ts';
import { XmlTags } from './xmlTags.ts';

/** A sheet that holds a table. */
export interface SheetTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly Sentence[];
}

/**
 * Reads an Excel workbook (.xlsx, ECMA-376): the sheets that hold a table, in their order; hidden ones are no export.
 *
 * @param entries what the file holds
 * @throws Refusal where it is damaged or too large, and where no sheet holds a table
 */
export function readXlsx(bytes: Uint8Array, entries: readonly UnzipFileInfo[]): SheetTable[] {
  const isPart = ({ name }: UnzipFileInfo) => /\.(?:xml|rels)$/i.test(name) && !UNREAD.test(name);
  const files = new Map(
    [...unzipped(bytes, entries.filter(isPart))].map(([name, file]) => [pathOf(name), file]),
  );
  const xml = (path: string) => {
    const file = files.get(pathOf(path));
    return file && new TextDecoder(isUtf16(file) ? 'utf-16le' : 'utf-8').decode(file);
  };
  const home = targets(xml('_rels/.rels') ?? '', '').find(({ type }) => type === 'officeDocument')?.path;
  const workbookPath = home ?? 'xl/workbook.xml';
  const workbook = xml(workbookPath);
  if (workbook === undefined) throw new Refusal('import.damaged');
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  const name = workbookPath.slice(folder.length);
  const related = targets(xml(`${folder}_rels/${name}.rels`) ?? '', folder);
  const partOf = (type: string) => xml(related.find((one) => one.type === type)?.path ?? '') ?? '';
  const { sheets, is1904 } = workbookSheets(workbook);
  const parts = {
    strings: sharedStrings(partOf('sharedStrings')),
    formats: cellFormats(partOf('styles')),
    is1904,
  };
  const found: SheetTable[] = [];
  let isFilled = false;
  for (const sheet of sheets) {
    const part = related.find(({ id, type }) => id === sheet.id && type === 'worksheet');
    if (sheet.isHidden || !part) continue;
    const text = xml(part.path);
    if (text === undefined) throw new Refusal('import.damaged');
    const { rows, notes } = sheetTexts(text, parts);
    isFilled ||= rows.length > 0;
    if (isTable(rows)) found.push({ name: sheet.name, rows, notes });
  }
  if (found.length === 0) throw new Refusal(isFilled ? 'import.noTableInWorkbook' : 'import.emptyWorkbook');
  return found;
}

/** Drawings, themes and the like hold no cells. */
const UNREAD =
  /(?:^|[\\/])(?:theme|drawings|charts|media|docProps|customXml|printerSettings|pivotCache|externalLinks)[\\/]/i;

/** Two lines with two cells each. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  let lines = 0;
  for (const row of rows) {
    let cells = 0;
    for (const text of row) if (text.trim() !== '') cells++;
    if (cells > 1 && ++lines === 2) return true;
  }
  return false;
}

function workbookSheets(xml: string): {
  sheets: { name: string; id: string; isHidden: boolean }[];
  is1904: boolean;
} {
  const sheets: { name: string; id: string; isHidden: boolean }[] = [];
  let is1904 = false;
  const tags = new XmlTags(xml);
  while (tags.next()) {
    if (tags.isEnd) continue;
    if (tags.name === 'workbookPr') is1904 = /^(?:1|true|on)$/i.test(tags.attribute('date1904') ?? '');
    else if (tags.name === 'sheet')
      sheets.push({
        name: tags.attribute('name') ?? '',
        id: tags.attribute('id') ?? '',
        isHidden: /hidden/i.test(tags.attribute('state') ?? ''),
      });
  }
  return { sheets, is1904 };
}

/** What a part names: the last word of the kind, and where it is. */
function targets(rels: string, folder: string): { id: string; type: string; path: string }[] {
  const found: { id: string; type: string; path: string }[] = [];
  const tags = new XmlTags(rels);
  while (tags.next()) {
    if (tags.isEnd || tags.name !== 'Relationship') continue;
    const target = tags.attribute('Target') ?? '';
    const type = tags.attribute('Type') ?? '';
    found.push({
      id: tags.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      path: target.startsWith('/') ? target : folder + target,
    });
  }
  return found;
}

/** One name for a part, however it is written: "xl\Worksheets\..\sheet1.xml". */
function pathOf(name: string): string {
  const parts: string[] = [];
  for (const part of name.toLowerCase().split(/[\\/]/)) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}
