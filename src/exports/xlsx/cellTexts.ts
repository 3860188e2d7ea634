import { isoText } from '../../values/dates.ts';
import type { CellFormat } from './cellFormats.ts';

const SECONDS_OF_DAY = 86_400;
/** 1904-01-01 as the serial day that the other system counts from 1900. */
const DAYS_TO_1904 = 1462;
/** Serial days that a spreadsheet shows as dates; beyond 9999-12-31 is none. */
const LAST_DAY = 2_958_465;
/** A number with a time's format from this day on is a day with its time. */
const FIRST_LIKELY_DAY = 10_000;
/** The day 1900-02-29, which never was, has a serial number in Excel: days before it are one less. */
const NO_SUCH_DAY = 60;
/** Digits that Excel holds. */
const DIGITS = 15;

/**
 * A number of a cell as text, so that it is read in one way only: dates as ISO texts, whole numbers as their digits, all
 * others with a point and never with three digits behind it, which may also be thousands.
 *
 * @param written as the file has it: "45000.5", "1.2E+10"
 * @param is1904 does the workbook count its days from 1904?
 */
export function numberText(written: string, { shows, currency }: CellFormat, is1904: boolean): string {
  const value = Number(written);
  if (written === '' || !Number.isFinite(value)) return written;
  if (shows !== 'number' && value >= 0) {
    const isTime = value < 1 || (shows === 'time' && value < FIRST_LIKELY_DAY);
    if (isTime) return clockText(value);
    const day = is1904 ? value + DAYS_TO_1904 : value < NO_SUCH_DAY ? value + 1 : value;
    if (day <= LAST_DAY) return dateText(day);
  }
  const digits = digitsOf(value);
  return currency === '' ? digits : `${digits} ${currency}`;
}

function digitsOf(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? String(value + 0) : BigInt(value).toString();
  const rounded = Number(value.toPrecision(DIGITS));
  const text = String(rounded);
  const plain = text.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : text;
  const decimals = plain.length - plain.indexOf('.') - 1;
  return plain.includes('.') && decimals === 3 ? `${plain}0` : plain;
}

function dateText(serial: number): string {
  const seconds = Math.round(serial * SECONDS_OF_DAY);
  const day = Math.floor(seconds / SECONDS_OF_DAY);
  const time = seconds - day * SECONDS_OF_DAY;
  return time === 0 ? isoText(day) : `${isoText(day)} ${clockOf(time)}`;
}

/** A time of day, or a time of more than a day in hours. */
function clockText(days: number): string {
  return clockOf(Math.round(days * SECONDS_OF_DAY));
}

function clockOf(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
