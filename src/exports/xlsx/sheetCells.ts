import { Refusal, type Sentence, sentence } from '../../language/sentence.ts';
import { firstOf } from '../dataRows.ts';
import { type CellFormat, PLAIN_FORMAT } from './cellFormats.ts';
import { numberText } from './cellTexts.ts';
import { XmlTags } from './xmlTags.ts';

/** What the cells of all sheets share. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly is1904: boolean;
}

/** A sheet's cells as texts, and what is to be said of them. */
export interface SheetTexts {
  readonly rows: string[][];
  readonly notes: readonly Sentence[];
}

/** What a sheet holds at most: more is a damaged file. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Excel writes a sign that XML cannot hold as _x000D_. */
const WRITTEN_SIGN = /_x([0-9a-f]{4})_/gi;

/** The texts that cells share, each by its number. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const tags = new XmlTags(xml);
  while (tags.next()) if (tags.name === 'si' && !tags.isEnd) strings.push(richText(tags, 'si'));
  return strings;
}

/**
 * The cells of a sheet: texts, numbers as their digits, dates as ISO texts, of a formula the value that was computed last.
 * Each line is the row that the person sees, blank ones among them.
 *
 * @throws Refusal where a cell is beyond what a sheet holds
 */
export function sheetTexts(xml: string, { strings, formats, is1904 }: WorkbookParts): SheetTexts {
  const rows: string[][] = [];
  const errors = new Set<number>();
  const withoutValue = new Set<number>();
  const merged: string[] = [];
  const tags = new XmlTags(xml);
  let row = -1;
  let column = -1;
  while (tags.next()) {
    if (tags.isEnd) continue;
    if (tags.name === 'row') {
      const number = Number(tags.attribute('r'));
      row = number > 0 ? number - 1 : row + 1;
      column = -1;
    } else if (tags.name === 'c') {
      column = columnOf(tags.attribute('r') ?? '') ?? column + 1;
      if (tags.isEmpty) continue;
      if (row >= MOST_ROWS || column >= MOST_COLUMNS) throw new Refusal('import.damaged');
      const format = formats[Number(tags.attribute('s') ?? 0)] ?? PLAIN_FORMAT;
      const type = tags.attribute('t') ?? 'n';
      const { value, inline, hasFormula } = contentOf(tags);
      let text = '';
      if (type === 'e') errors.add(row);
      else if (type === 's') text = strings[Number(value)] ?? '';
      else if (type === 'inlineStr') text = inline ?? value ?? '';
      else if (type === 'str') text = signs(value ?? inline ?? '');
      else if (value === undefined || value === '') {
        if (hasFormula) withoutValue.add(row);
      } else if (type === 'b') text = value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
      else text = type === 'n' ? numberText(value, format, is1904) : value;
      if (text !== '') put(rows, row, column, text);
    } else if (tags.name === 'mergeCell') {
      const range = tags.attribute('ref') ?? '';
      if (isOverRows(range)) merged.push(range);
    }
  }
  const lines = (found: ReadonlySet<number>) => firstOf([...found], (line) => String(line + 1));
  return {
    rows,
    notes: [
      ...(errors.size > 0 ? [sentence('note.errorCells', { lines: lines(errors) })] : []),
      ...(withoutValue.size > 0
        ? [sentence('note.formulasWithoutValue', { lines: lines(withoutValue) })]
        : []),
      ...(merged.length > 0
        ? [
            sentence('note.mergedRows', {
              ranges: firstOf(
                merged.map((_, i) => i),
                (i) => merged[i]!,
              ),
            }),
          ]
        : []),
    ],
  };
}

function put(rows: string[][], row: number, column: number, text: string): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row]!;
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

/** What stands in a cell; the tags go behind its end. */
function contentOf(tags: XmlTags): {
  value: string | undefined;
  inline: string | undefined;
  hasFormula: boolean;
} {
  let value: string | undefined;
  let inline: string | undefined;
  let hasFormula = false;
  while (tags.next()) {
    if (tags.isEnd) {
      if (tags.name === 'c') break;
    } else if (tags.name === 'v') value = tags.text();
    else if (tags.name === 'f') hasFormula = true;
    else if (tags.name === 'is') inline = richText(tags, 'is');
  }
  return { value, inline, hasFormula };
}

/** A text with its parts in several looks as one; how it is spoken (rPh) is no part of it. */
function richText(tags: XmlTags, element: string): string {
  if (tags.isEmpty) return '';
  let text = '';
  let isSpoken = false;
  while (tags.next()) {
    if (tags.isEnd && tags.name === element) break;
    if (tags.name === 'rPh') isSpoken = !tags.isEnd && !tags.isEmpty;
    else if (tags.name === 't' && !tags.isEnd && !isSpoken) text += tags.text();
  }
  return signs(text);
}

function signs(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(WRITTEN_SIGN, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The column of "AB12", from 0; undefined where no cell is named. */
function columnOf(cell: string): number | undefined {
  let column = 0;
  let at = 0;
  for (; at < cell.length && at < 4; at++) {
    const sign = cell.charCodeAt(at);
    if (sign < 0x41 || sign > 0x5a) break;
    column = column * 26 + sign - 0x40;
  }
  return at === 0 ? undefined : column - 1;
}

/** Goes "A2:A5" over several rows? */
function isOverRows(range: string): boolean {
  const [from, to] = range.split(':').map((cell) => cell.replace(/\D/g, ''));
  return to !== undefined && from !== to;
}
