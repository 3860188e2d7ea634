import { withoutBinaryDust } from '../values/minorUnits.ts';
import type { Format, Formula, Style, TabCell, Value } from './tab.ts';

/** The cells that tabs are made of, in few words. */

/** A cell of any format and style. What would be printed as zero is zero: never "-0.0" or "+0.0"; no number has binary dust. */
export function cell(value: Value, format: Format = 'general', style: Style = 'plain'): TabCell {
  // What people type is as they have typed it.
  return { value: style === 'input' ? value : withoutDust(value, format), format, style };
}

/** So many decimals of a number are printed; those of other formats are printed as they are. */
const DECIMALS: Partial<Readonly<Record<Format, number>>> = {
  count: 0,
  money: 0,
  change: 0,
  points: 1,
  hours: 1,
  days: 1,
  decimal: 1,
  times: 1,
  percent: 3,
  immature: 3,
  rate: 4,
};
/** These are printed with a sign, the positive ones too. */
const SIGNED: readonly Format[] = ['change', 'points'];

function withoutDust(value: Value, format: Format): Value {
  const decimals = DECIMALS[format];
  if (Object.is(value, -0)) return 0;
  if (typeof value !== 'number' || format === 'date' || format === 'datetime') return value;
  const isSigned = value < 0 || SIGNED.includes(format);
  const isZero = decimals !== undefined && isSigned && Number(Math.abs(value).toFixed(decimals)) === 0;
  return isZero ? 0 : withoutBinaryDust(value);
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
