import { sensible } from './longest.ts';
import { DATE_ORDERS, type DateOrder, type WrittenDate, writtenDate } from './writtenDate.ts';

/**
 * Dates and times as serial days: 1 = one day, 0 = 1899-12-30, the spreadsheet's own number.
 * They are civil times of the spreadsheet; no time zone can shift them.
 */
export const SERIAL_OF_1970 = 25569;
const SECONDS_OF_DAY = 86_400;

/** Turns an instant (milliseconds since 1970 in UTC) into minutes that the spreadsheet's zone is ahead of UTC. */
export type ZoneOffset = (utcMilliseconds: number) => number;

/** Is it a number that can be a day between 1927 and 2119? 20261016 is a date written without dashes, not a day. */
export function isSerialDay(value: unknown): value is number {
  return typeof value === 'number' && value >= 10_000 && value < 80_000;
}

/** The serial day of a date, or undefined where there is no such day (31 February). */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const place = (year - FIRST_YEAR) * 12 + month - 1;
  if (place >= 0 && place < FIRST_DAYS.length - 1 && month >= 1 && month <= 12) {
    const first = FIRST_DAYS[place]!;
    return day >= 1 && day <= FIRST_DAYS[place + 1]! - first ? first + day - 1 : undefined;
  }
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return time / (SECONDS_OF_DAY * 1000) + SERIAL_OF_1970;
}

/** Year, month (1–12), day and weekday (1 = Monday … 7 = Sunday) of a serial day. */
export function civil(serial: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date((Math.floor(serial) - SERIAL_OF_1970) * SECONDS_OF_DAY * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: ((date.getUTCDay() + 6) % 7) + 1,
  };
}

/** The first day of the month after a day's. */
export function nextMonth(serial: number): number {
  const { year, month } = civil(serial);
  return month === 12 ? serialOf(year + 1, 1, 1)! : serialOf(year, month + 1, 1)!;
}

/** The first days of the months that dates of records fall into. */
const FIRST_YEAR = 1900;
const FIRST_DAYS = Int32Array.from({ length: 300 * 12 + 1 }, (_, month) =>
  Math.round(Date.UTC(FIRST_YEAR, month, 1) / (SECONDS_OF_DAY * 1000) + SERIAL_OF_1970),
);
/** "2026-11-28 14:30:00" */
export const LONGEST_ISO = 19;

/**
 * Reads a date that is written 2026-11-28, 2026-11-28 14:30 or 2026-11-28T14:30:00, as most exports write it: the same
 * as `readDate` gives, without making a text of it.
 *
 * @param signs character codes, of which those from start up to end are read
 * @returns NaN where it is written otherwise or there is no such day
 */
export function isoSerial(signs: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length !== 10 && length !== 16 && length !== 19) return Number.NaN;
  if (signs[start + 4] !== 45 || signs[start + 7] !== 45) return Number.NaN;
  const year = pair(signs, start) * 100 + pair(signs, start + 2);
  const month = pair(signs, start + 5);
  const place = (year - FIRST_YEAR) * 12 + month - 1;
  if (!(month >= 1 && month <= 12 && place >= 0 && place < FIRST_DAYS.length - 1)) return Number.NaN;
  const day = pair(signs, start + 8);
  if (!(day >= 1 && day <= FIRST_DAYS[place + 1]! - FIRST_DAYS[place]!)) return Number.NaN;
  const serial = FIRST_DAYS[place]! + day - 1;
  if (length === 10) return serial;
  const between = signs[start + 10];
  if ((between !== 84 && between !== 32) || signs[start + 13] !== 58) return Number.NaN;
  const hour = pair(signs, start + 11);
  const minute = pair(signs, start + 14);
  const second = length === 16 ? 0 : signs[start + 16] === 58 ? pair(signs, start + 17) : Number.NaN;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return Number.NaN;
  return serial + (hour * 3600 + minute * 60 + second) / SECONDS_OF_DAY;
}

/** Two digits as a number; NaN where they are none. */
function pair(signs: Uint8Array, place: number): number {
  const tens = signs[place]! - 48;
  const ones = signs[place + 1]! - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** A serial day as ISO text: "2018-02-01", or with its time "2018-02-01 14:30" where it has one. */
export function isoText(serial: number, withTime = false): string {
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS_OF_DAY);
  const { year, month, day } = civil(seconds === SECONDS_OF_DAY ? serial + 0.5 : serial);
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (!withTime) return date;
  const minutes = Math.floor((seconds % SECONDS_OF_DAY) / 60);
  return `${date} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A time of day (a fraction of it) as a clock shows it; the end of the day is 24:00. */
export function clockText(time: number): string {
  const minutes = Math.round(time * 1440);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * Reads one text as a date, with or without a time.
 *
 * @param text what {@link writtenDate} knows, an instant in seconds or milliseconds since 1970, or a serial number
 * @param order how year, month and day follow each other where they are numbers and the year is not first with four
 *   digits; where the order is year first and the year is last, only what can be read in one way is read
 * @param zone the spreadsheet's zone, for texts that say how far from UTC their time is
 * @returns serial days, or undefined where the text is no date or names a day that does not exist
 */
export function readDate(text: string, order: DateOrder, zone: ZoneOffset): number | undefined {
  return readings(text, zone)(order);
}

/**
 * The different moments that a text can be in one of some orders: one where it can be read in one way only.
 *
 * @returns serial days, none where the text is no date
 */
export function possibleDates(
  text: string,
  zone: ZoneOffset,
  orders: readonly DateOrder[] = DATE_ORDERS,
): number[] {
  return [...new Set(orders.map(readings(text, zone)).filter((date) => date !== undefined))];
}

/** What a text is in each order. */
function readings(text: string, zone: ZoneOffset): (order: DateOrder) => number | undefined {
  const trimmed = sensible(text);
  const counted = ONLY_DIGITS.test(trimmed) ? serialOfNumber(trimmed, zone) : undefined;
  if (counted !== undefined) return () => counted;
  const date = writtenDate(trimmed);
  return (order) => date && momentOf(date, serialIn(date, order), zone);
}

/** The moment that a text is, where it can be read in one way only; else undefined. */
export function onlyDate(text: string): number | undefined {
  const moments = possibleDates(text, () => 0);
  return moments.length === 1 ? moments[0] : undefined;
}

/** The serial day that a written date is in an order; undefined where there is no such day or the order says nothing of it. */
export function serialIn(date: WrittenDate, order: DateOrder): number | undefined {
  const day = date.days[order];
  if (day) return day.year < FIRST_YEAR_READ ? undefined : serialOf(day.year, day.month, day.day);
  if (!date.isOpen) return undefined;
  const [dayFirst, monthFirst] = [serialIn(date, 'dmy'), serialIn(date, 'mdy')];
  if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst;
  return dayFirst === monthFirst ? dayFirst : undefined;
}

/** Why a text could not be read as a date. */
export type NoDate =
  /** Its zone is one that does not say how far it is from UTC. */
  | { readonly reason: 'zone'; readonly zone: string }
  /** A day and a month, and no year. */
  | { readonly reason: 'year' }
  /** It is written as a date, but there is no such day. */
  | { readonly reason: 'day' }
  | { readonly reason: 'form' };

/** Says why {@link readDate} does not read a text. */
export function whyNoDate(text: string): NoDate {
  const date = writtenDate(text);
  if (!date) return { reason: 'form' };
  if (date.unknownZone !== undefined) return { reason: 'zone', zone: date.unknownZone };
  return { reason: date.lacksYear || date.monthAndDigits ? 'year' : 'day' };
}

const ONLY_DIGITS = /^\d+(?:[.,]\d+)?$/;
/** Instants from 2001 to 2100, as programs count them: in seconds, milliseconds or microseconds. */
const LAST_INSTANT = 4_102_444_800;
/** Older dates are slips of the finger; the calendar of before 1582 is another. */
const FIRST_YEAR_READ = 1600;

/** A serial day, or an instant that is counted from 1970. */
function serialOfNumber(digits: string, zone: ZoneOffset): number | undefined {
  const number = Number(digits.replace(',', '.'));
  if (/^[2-7]\d{4}(?!\d)/.test(digits)) return number;
  const whole = /^\d+/.exec(digits)![0].length;
  const inSeconds =
    whole === 10 ? number : whole === 13 ? number / 1000 : whole === 16 ? number / 1_000_000 : Number.NaN;
  return inSeconds <= LAST_INSTANT ? fromUtc(Math.round(inSeconds * 1000), zone) : undefined;
}

function momentOf(date: WrittenDate, day: number | undefined, zone: ZoneOffset): number | undefined {
  if (day === undefined || date.unknownZone !== undefined) return undefined;
  const serial = day + (date.seconds ?? 0) / SECONDS_OF_DAY;
  if (date.offset === undefined) return serial;
  const utc = (serial - SERIAL_OF_1970) * SECONDS_OF_DAY * 1000 - date.offset * 60_000;
  return fromUtc(Math.round(utc), zone);
}

function fromUtc(milliseconds: number, zone: ZoneOffset): number {
  const local = milliseconds + zone(milliseconds) * 60_000;
  return local / (SECONDS_OF_DAY * 1000) + SERIAL_OF_1970;
}

/**
 * What programs write into a date that is not there: the first or the last day that they can hold. Year 1 (.NET), 1601
 * and 1753 (Windows, SQL Server), 1899-12-30 to 1900-01-01 (spreadsheets), 1970-01-01 (Unix; the evening before, west of
 * Greenwich), 9999-12-31.
 */
const FIRST_DAYS_OF_PROGRAMS: ReadonlySet<number> = new Set([-109_205, -53_688, 0, 1, 2, 25_568, 25_569]);
const LAST_DAY_OF_PROGRAMS = 2_958_464;
const YEARS_OF_PROGRAMS = /1601|1753|1899|1900|1969|1970|9999/;
/** Few cells do: only those are looked at. */
const MAY_SAY_NO_DATE = /^0|1601|1753|1899|1900|1969|1970|9999|0001|[-/.]00?[-/.]/;
const ZEROS = /^0[0\s:/.tz+-]*$/i;
/** "1900-01-00" and "0/1/1900" are how spreadsheets show 0. */
const DAY_ZERO = /^(?:1900[-/.]0?1[-/.]00?|00?[-/.]0?1[-/.](?:19)?00|0?1[-/.]00?[-/.](?:19)?00)(?:[t ].*)?$/i;
const YEAR_ONE = /^(?:0001-01-01|0?1[-/.]0?1[-/.]0001)(?:[t ].*)?$/i;

/** Is the serial day one that programs write where there is no date? */
export function isPlaceholder(serial: number): boolean {
  return serial < SERIAL_OF_1970 + 1
    ? FIRST_DAYS_OF_PROGRAMS.has(Math.floor(serial))
    : serial >= LAST_DAY_OF_PROGRAMS;
}

/** Does a cell of a column of dates say that there is none: "0000-00-00", 1970-01-01, "31.12.9999", 0? */
export function saysNoDate(cell: string | number | boolean): boolean {
  if (typeof cell === 'number') return isPlaceholder(cell);
  if (typeof cell === 'boolean' || cell === '') return false;
  const text = sensible(cell);
  if (!MAY_SAY_NO_DATE.test(text)) return false;
  if (ZEROS.test(text) || DAY_ZERO.test(text) || YEAR_ONE.test(text)) return true;
  if (!YEARS_OF_PROGRAMS.test(text)) return false;
  const moments = possibleDates(text, () => 0);
  return moments.length === 1 && isPlaceholder(moments[0]!);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Whole days between two civil dates; NaN where one is missing. */
export function daysBetween(from: number, to: number): number {
  return Math.floor(to) - Math.floor(from);
}
