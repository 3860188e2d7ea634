/** Number formats: as Google and Excel write them, and as o-spreadsheet keeps them. */
import { helpers } from './engine.ts';

/** Plain text. */
export const PLAIN_TEXT = '@';

/**
 * Plain text for a text that begins with `=`. o-spreadsheet takes content that begins with `=` for a formula in
 * every format, and in the format `@` it would show the apostrophe that prevents it. In this one, whose text part
 * is `@`, the apostrophe stays hidden and the text is shown as it is.
 */
export const PLAIN_TEXT_OF_FORMULA = '0;-0;0;@';

/** Google's format in o-spreadsheet's letters; throws on what neither would show. */
export function toEngineFormat(format: string): string {
  if (format === '' || /^general$/i.test(format)) return '';
  const mapped = format
    .split(/("[^"]*"|\\.|\[\$[^\]]*\])/)
    .map((part, index) => {
      // Words in quotes and currency signs stay what they are; a currency's language is dropped.
      if (part.startsWith('"')) return `[$${part.slice(1, -1)}]`;
      if (index % 2 === 1) return part.replace(/-[^\]-]*\]$/, ']');
      return (
        part
          // Colours are no part of o-spreadsheet's formats.
          .replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\d+)\]/gi, '')
          .replace(/\[h+\]/gi, 'hhhh')
          .replace(/am\/pm/gi, 'a')
          .replace(/E\+0+/g, 'e')
          .replaceAll('?', '#')
          // A single h, m or s is a valid part at Google; only two letters are in o-spreadsheet.
          .replace(/(?<![a-z$])h(?![a-z])/gi, 'hh')
          .replace(/(?<![a-z])s(?![a-z])/gi, 'ss')
          .replace(/D|Y|M|H|S/g, (letter) => letter.toLowerCase())
      );
    })
    .join('');
  try {
    helpers.parseFormat(mapped);
  } catch {
    throw new Error(`The number format "${format}" is not available in the local workbook`);
  }
  return mapped;
}

/** o-spreadsheet's format as Excel writes it. */
export function toExcelFormat(format: string): string {
  if (format === PLAIN_TEXT_OF_FORMULA) return PLAIN_TEXT;
  return format
    .replace(/\[\$([^\]]*)\]/g, '"$1"')
    .replaceAll('hhhh', '[h]')
    .replace(/(?<![a-z"])a(?![a-z"])/g, 'AM/PM');
}

/** o-spreadsheet's format as Google gives it. */
export function toGoogleFormat(format: string | undefined): string {
  return format ? toExcelFormat(format) : 'General';
}

/** Whether cells of this format hold text whatever is typed into them. */
export const isPlainText = (format: string | undefined): boolean =>
  format === PLAIN_TEXT || format === PLAIN_TEXT_OF_FORMULA;
