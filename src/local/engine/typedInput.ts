/**
 * What a string becomes in a cell: Google reads it as if a person had typed it, in the spreadsheet's locale.
 * The answer is content for o-spreadsheet, which would otherwise read it in English.
 */
import { LANGUAGES, languageOfLocale } from '../../language/languages.ts';
import { helpers, type Locale } from './engine.ts';
import { toEngineFormula } from './formulaText.ts';
import { isPlainText, PLAIN_TEXT, PLAIN_TEXT_OF_FORMULA } from './numberFormat.ts';

/** A cell's content for o-spreadsheet; `format` is what Google gives the cell if it has none of its own. */
export interface TypedInput {
  content: string;
  format?: string;
}

/** A day as it is written where full stops part its numbers, with a time where there is one; the engine does not know it. */
const DOTTED_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})( \d{1,2}:\d{2}(?::\d{2})?)?$/;
/** Locales whose hours and minutes may be parted by a full stop: there 12.30 is a time. */
const DOT_TIME = ['sv', 'fi', 'da', 'nb', 'nn', 'no'];

/** What the typed string becomes in a cell of the given format (o-spreadsheet's). */
export function typedInput(text: string, locale: Locale, cellFormat: string | undefined): TypedInput {
  if (text === '') return { content: '' };
  if (text.startsWith("'")) return { content: textContent(text.slice(1), cellFormat) };
  if (isPlainText(cellFormat)) return { content: textContent(text, cellFormat) };
  if (/^[=+]./s.test(text)) {
    return { content: toEngineFormula(text.startsWith('+') ? `=${text}` : text, locale) };
  }
  const trimmed = text.trim();
  const number = readNumber(trimmed, locale);
  if (number) return number;
  const upper = trimmed.toUpperCase();
  const { yes, no } = LANGUAGES[languageOfLocale(locale.code)].sheet;
  if (upper === 'TRUE' || upper === yes) return { content: 'TRUE' };
  if (upper === 'FALSE' || upper === no) return { content: 'FALSE' };
  return readDate(trimmed, locale) ?? { content: textContent(text, cellFormat) };
}

/**
 * A number that a person types into the grid, as o-spreadsheet reads it (in English, without grouping); undefined for what is no number
 * in the locale. As in Google Sheets, in a cell that shows percent 20 means 20 %.
 *
 * @param cellFormat o-spreadsheet's format in which the cell is shown
 */
export function typedNumber(
  text: string,
  locale: Locale,
  cellFormat: string | undefined,
): string | undefined {
  if (isPlainText(cellFormat)) return undefined;
  const number = partsOfNumber(text.trim(), locale);
  if (!number) return undefined;
  const isPercent = number.percent || (!number.sign && cellFormat?.includes('%') === true);
  return `${number.plain}${isPercent ? '%' : ''}`;
}

/** Content that o-spreadsheet keeps as the text it is, in a cell of the given format. */
export function textContent(text: string, cellFormat: string | undefined): string {
  if (text === '') return '';
  if (isPlainText(cellFormat)) return text.startsWith('=') ? `'${text}` : text;
  return needsApostrophe(text) ? `'${text}` : text;
}

/** The text behind content that {@link textContent} wrote in a cell of the given format. */
export function textOfContent(content: string, cellFormat: string | undefined): string {
  return content.startsWith("'") && cellFormat !== PLAIN_TEXT ? content.slice(1) : content;
}

/** The plain-text format in which a text is safe: see numberFormat.ts. */
export function plainTextFormat(content: string): string {
  return content.startsWith("'=") ? PLAIN_TEXT_OF_FORMULA : PLAIN_TEXT;
}

/** Whether o-spreadsheet would take the text for a formula, a number, a date or a truth value. */
function needsApostrophe(text: string): boolean {
  if (/^['=]/.test(text)) return true;
  return /^[\s\d\-+.,:/$€%apme]*\d[\s\d\-+.,:/$€%apme]*$/i.test(text) || /^\s*(true|false)\s*$/i.test(text);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A number as it was typed. */
interface NumberParts {
  /** With a minus, a decimal point and an exponent, if there are any: what `Number` reads. */
  plain: string;
  decimals: string;
  percent: boolean;
  isGrouped: boolean;
  /** The sign of a currency. */
  sign?: string;
  isSignLast: boolean;
}

function partsOfNumber(text: string, locale: Locale): NumberParts | undefined {
  const decimal = escaped(locale.decimalSeparator);
  const group = locale.thousandsSeparator?.trim()
    ? escaped(locale.thousandsSeparator)
    : '[\\s\\u00a0\\u202f]';
  const digits = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${decimal}\\d*)?|${decimal}\\d+`;
  const { currency } = LANGUAGES[languageOfLocale(locale.code)].sheet;
  const shape = new RegExp(
    `^(${currency}\\s?)?([-−]?)(${currency}\\s?)?(${digits})(?:e([+-]?\\d{1,3}))?\\s?(%)?(\\s?${currency})?$`,
    'i',
  );
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, before, minus, between, body, exponent, percent, after] = match;
  const unsigned = body!.replace(new RegExp(group, 'g'), '').replace(locale.decimalSeparator, '.');
  const plain = `${minus ? '-' : ''}${unsigned}${exponent ? `e${exponent}` : ''}`;
  if (!Number.isFinite(Number(plain))) return undefined;
  const sign = (before ?? between ?? after)?.trim();
  return {
    plain,
    decimals: unsigned.includes('.') ? '0.00' : '0',
    percent: percent !== undefined,
    isGrouped: new RegExp(group).test(body!),
    ...(sign && { sign }),
    isSignLast: after !== undefined,
  };
}

function readNumber(text: string, locale: Locale): TypedInput | undefined {
  const number = partsOfNumber(text, locale);
  if (!number) return undefined;
  const { plain, decimals, percent, isGrouped, sign, isSignLast } = number;
  const value = Number(plain);
  if (percent) return { content: numberContent(value / 100), format: `${decimals}%` };
  if (sign) {
    const symbol = `[$${sign}]`;
    return {
      content: numberContent(value),
      format: isSignLast ? `#,##${decimals} ${symbol}` : `${symbol}#,##${decimals}`,
    };
  }
  return { content: numberContent(value), ...(isGrouped && { format: `#,##${decimals}` }) };
}

function readDate(text: string, locale: Locale): TypedInput | undefined {
  const clock = /^(\d{1,4})\.(\d{1,4})(?:\.(\d{2}))?$/.exec(text);
  if (clock && DOT_TIME.includes(locale.code.slice(0, 2))) {
    // A person who meant 12.5 in a Swedish sheet gets a time, at Google too.
    const [, hours, minutes, seconds] = clock;
    const serial = Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds ?? 0) / 86_400;
    return { content: numberContent(serial), format: 'hhhh:mm:ss' };
  }
  const dotted = locale.dateFormat.includes('.') ? DOTTED_DATE.exec(text) : null;
  if (dotted) {
    const [, day, month, year, time = ''] = dotted;
    const read = readDate(`${year}-${month}-${day}${time}`, locale);
    return read && { ...read, format: read.format!.replace('yyyy-mm-dd', locale.dateFormat) };
  }
  if (!/^[\d\s/:.-]+(?:am|pm)?$/i.test(text) || !helpers.isDateTime(text, locale)) return undefined;
  const serial = helpers.toNumber({ value: text }, locale);
  const date = /^\d{4}-/.test(text) ? 'yyyy-mm-dd' : locale.dateFormat;
  const format = !text.includes(':')
    ? date
    : /[/-]/.test(text)
      ? `${date} ${locale.timeFormat}`
      : locale.timeFormat;
  return { content: numberContent(serial), format };
}

/** A number as content: never with an exponent that o-spreadsheet would not read. */
export function numberContent(value: number): string {
  return Object.is(value, -0) ? '0' : String(value);
}
