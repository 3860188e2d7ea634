import type { Format, Formula, Style, TabCell, Value } from './tab.ts';

/** The cells that tabs are made of, in few words. */

/** A cell of any format and style. */
export function cell(value: Value, format: Format = 'general', style: Style = 'plain'): TabCell {
  return { value, format, style };
}

export const text = (value: string, style: Style = 'plain'): TabCell => cell(value, 'text', style);
export const count = (value: Value, style: Style = 'plain'): TabCell => cell(value, 'count', style);
export const money = (value: Value, style: Style = 'plain'): TabCell => cell(value, 'money', style);
export const percent = (value: Value, style: Style = 'plain'): TabCell => cell(value, 'percent', style);
/** As it is written after the `=`. */
export const formula = (written: string): Formula => ({ formula: `=${written}` });

/** The sheet's name of a cell: 3, 2 → "B3". Columns up to 702 (ZZ). */
export function reference(row: number, column: number): string {
  const letter = (n: number) => String.fromCharCode(64 + n);
  const letters =
    column > 26 ? letter(Math.floor((column - 1) / 26)) + letter(((column - 1) % 26) + 1) : letter(column);
  return `${letters}${row}`;
}
