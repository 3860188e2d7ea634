import { currencyIn } from '../../values/numbers.ts';
import { XmlTags } from './xmlTags.ts';

/** What a cell's number format says of its number. */
export interface CellFormat {
  readonly shows: 'number' | 'date' | 'time';
  /** The currency that stands beside the number ("EUR", "kr"), '' for none. */
  readonly currency: string;
}

export const PLAIN_FORMAT: CellFormat = { shows: 'number', currency: '' };
/** Dates among the formats that every workbook has (ECMA-376, part 1, 18.8.30); those of Eastern Asia among them. */
const isDateId = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
const isTimeId = (id: number) => (id >= 18 && id <= 21) || (id >= 45 && id <= 47);

/** The formats of a workbook's cells, by the number with which a cell names its own. */
export function cellFormats(styles: string): CellFormat[] {
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  const tags = new XmlTags(styles);
  let isOfCells = false;
  while (tags.next()) {
    if (tags.name === 'cellXfs') isOfCells = !tags.isEnd;
    else if (tags.isEnd) continue;
    else if (tags.name === 'numFmt')
      codes.set(Number(tags.attribute('numFmtId')), tags.attribute('formatCode') ?? '');
    else if (tags.name === 'xf' && isOfCells) {
      const id = Number(tags.attribute('numFmtId') ?? 0);
      const code = codes.get(id);
      formats.push(code === undefined ? builtInFormat(id) : formatOf(code));
    }
  }
  return formats;
}

function builtInFormat(id: number): CellFormat {
  return isDateId(id)
    ? { shows: 'date', currency: '' }
    : isTimeId(id)
      ? { shows: 'time', currency: '' }
      : PLAIN_FORMAT;
}

/**
 * What a format says by its letters: y and d are parts of a date, h and s of a time, m of either.
 *
 * @param code such as `yyyy\-mm\-dd`, `[h]:mm`, `#,##0.00\ "kr"`, `[$€-407] #,##0`
 */
export function formatOf(code: string): CellFormat {
  const first = code.slice(0, LONGEST_CODE).split(';')[0]!;
  // What stands in brackets is elapsed time, or a colour, a condition or a currency; quoted texts are texts.
  const letters = first
    .replace(/"[^"]*"?|\\.|[_*]./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]?/g, '')
    .replace(/general|standard/gi, '')
    .replace(/am\/pm|a\/p/gi, 'h');
  if (/[yd]/i.test(letters)) return { shows: 'date', currency: '' };
  if (/[hs]/i.test(letters)) return { shows: 'time', currency: '' };
  if (/m/i.test(letters)) return { shows: 'date', currency: '' };
  const currency =
    currencyIn(first.replace(/\[\$([^\]-]*)[^\]]*\]/g, ' $1 ').replace(/["\\_*-]/g, ' ')) ?? '';
  return { shows: 'number', currency: currency === 'KR' ? 'kr' : currency };
}

/** A format has at most 255 signs in Excel. */
const LONGEST_CODE = 255;
