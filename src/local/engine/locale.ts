/** A spreadsheet locale (`sv_SE`) as o-spreadsheet wants it, read from what the machine knows of languages. */
import type { Locale } from './engine.ts';

/** First day of the week: Sunday (7) in these regions, Monday (1) elsewhere. */
const SUNDAY_FIRST = ['US', 'CA', 'MX', 'BR', 'JP', 'KR', 'IN', 'IL', 'ZA', 'PH'];

const DATE_PARTS: Partial<Record<string, string>> = { year: 'yyyy', month: 'mm', day: 'dd' };

/** The locale of the given code, with `;` between arguments where the comma is the decimal sign. */
export function localeOf(code: string): Locale {
  const tag = code.replace('_', '-');
  const numberParts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5);
  const part = (type: string): string | undefined => numberParts.find((each) => each.type === type)?.value;
  const decimalSeparator = part('decimal') ?? '.';
  const dateFormat = new Intl.DateTimeFormat(tag, { year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(new Date(Date.UTC(2020, 10, 23)))
    .map(({ type, value }) => DATE_PARTS[type] ?? value.replace(/[^-/. ]/g, ''))
    .join('')
    .replace(/[. ]+$/, '');
  const hour12 = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions().hour12;
  return {
    name: new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? code,
    code,
    thousandsSeparator: part('group') ?? '',
    decimalSeparator,
    weekStart: SUNDAY_FIRST.includes(code.slice(3)) ? 7 : 1,
    dateFormat: code === 'en_US' ? 'm/d/yyyy' : dateFormat,
    timeFormat: hour12 ? 'hh:mm:ss a' : 'hh:mm:ss',
    formulaArgSeparator: decimalSeparator === ',' ? ';' : ',',
  };
}
