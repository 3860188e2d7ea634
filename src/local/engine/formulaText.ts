/**
 * Formula text between the spreadsheet's locale, as Google takes and gives it, and o-spreadsheet's own form
 * (English: `,` between arguments, `.` in numbers, no way to write a quote in a text).
 */
import type { Locale } from './engine.ts';

/** Our own function in o-spreadsheet that stands for a formula which Google could not read. */
export const PARSE_ERROR_FUNCTION = 'FORMULA_PARSE_ERROR';

/** Texts, quoted tab names, numbers and names (or references) are taken whole; all else letter by letter. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_$\u00C0-\uFFFF][\w.$\u00C0-\uFFFF]*|\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?|[\s\S]/g;
const ENGINE_TOKEN =
  /"[^"]*"|'(?:[^']|'')*'|[A-Za-z_$\u00C0-\uFFFF][\w.$\u00C0-\uFFFF]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[\s\S]/g;

/**
 * A formula as typed in the locale, for o-spreadsheet. `;` parts arguments in every locale, `,` only where it is
 * not the decimal sign; what Google would refuse becomes a formula that gives #ERROR!.
 */
export function toEngineFormula(formula: string, locale: Locale): string {
  const comma = locale.decimalSeparator === ',';
  let depth = 0;
  let refused = false;
  const tokens = (formula.slice(1).match(TOKEN) ?? []).map((token) => {
    const first = token[0]!;
    if (first === '"' && token.length > 1) return engineText(token.slice(1, -1));
    if (/\d/.test(first)) {
      if (!comma && token.includes(',')) return token;
      if (comma && token.includes('.')) refused = true;
      return token.replace(',', '.');
    }
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (token === ';') return depth > 0 ? ';' : ',';
    if (token === '\\' && depth > 0) return ',';
    if (token === ',' && comma) refused = true;
    return token;
  });
  if (refused) return `=${PARSE_ERROR_FUNCTION}("${encoded(formula)}")`;
  return `=${tokens.join('')}`;
}

/** Stand for a quote and for a backslash while a formula is taken apart: letters that no formula has. */
const QUOTE = '\uE000';
const BACKSLASH = '\uE001';

/**
 * A text of a formula for o-spreadsheet, which takes a backslash before a quote for part of the text: where there
 * are quotes, or a backslash at the end, the text is put together from parts.
 */
function engineText(inside: string): string {
  if (!/""|\\$/.test(inside)) return `"${inside}"`;
  const parts = inside.split(/("")|(\\)(?=""|$)/).filter((part) => part !== undefined && part !== '');
  const written = parts.map((part) =>
    part === '""' ? 'CHAR(34)' : part === '\\' ? 'CHAR(92)' : `"${part}"`,
  );
  return `(""&${written.join('&')})`;
}

/** Undoes {@link engineText}. */
function withTexts(formula: string): string {
  return formula.replace(/\(""((?:&(?:"[^"]*"|CHAR\(34\)|CHAR\(92\)))+)\)/g, (_whole, parts: string) => {
    const text = parts.replace(
      /&(?:"([^"]*)"|CHAR\((34|92)\))/g,
      (_part, words: string | undefined, code: string) =>
        words === undefined ? (code === '34' ? QUOTE : BACKSLASH) : words,
    );
    return `"${text}"`;
  });
}

/** A formula that was refused, as a text without quotes and backslashes. */
const encoded = (formula: string): string =>
  formula.replace(/["\\%]/g, (letter) => encodeURIComponent(letter));

/** A formula of o-spreadsheet as Google would show it in the locale. */
export function toGoogleFormula(formula: string, locale: Locale): string {
  const refused = new RegExp(`^=${PARSE_ERROR_FUNCTION}\\("([^"]*)"\\)$`).exec(formula);
  if (refused) return decodeURIComponent(refused[1]!);
  const comma = locale.decimalSeparator === ',';
  let depth = 0;
  const tokens = (withTexts(formula.slice(1)).match(ENGINE_TOKEN) ?? []).map((token) => {
    const first = token[0]!;
    if (first === '"' && token.length > 1) return token.replaceAll(QUOTE, '""').replaceAll(BACKSLASH, '\\');
    if (/\d/.test(first)) return comma ? token.replace('.', ',') : token;
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (token === ',') return depth > 0 ? (comma ? '\\' : ',') : locale.formulaArgSeparator;
    return token;
  });
  return `=${tokens.join('')}`;
}
