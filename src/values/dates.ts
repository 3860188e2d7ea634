import { sensible } from './longest.ts';

/**
 * Dates and times as serial days: 1 = one day, 0 = 1899-12-30, the spreadsheet's own number.
 * They are civil times of the spreadsheet; no time zone can shift them.
 */
export const SERIAL_OF_1970 = 25569;
const SECONDS_OF_DAY = 86_400;

export type DateOrder = 'dmy' | 'mdy';

/** How a column writes its dates: the order of day and month where the year is last. */
export interface DateForm {
  readonly order: DateOrder;
  /** A value that can be read in two ways, where nothing in the column decides between day and month. */
  readonly doubt: string | undefined;
  /** Does the column itself decide? */
  readonly proven: boolean;
}

/** Turns an instant (milliseconds since 1970 in UTC) into minutes that the spreadsheet's zone is ahead of UTC. */
export type ZoneOffset = (utcMilliseconds: number) => number;

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  maj: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
};
const TIME =
  /^[T,\s]*(?:kl\.?\s*)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+\u2212-]\d{2}:?\d{2})?$/i;

interface Parts {
  /** Year, month, day; or first, second and year where the column must say which is the month. */
  readonly year: number;
  readonly first: number;
  readonly second: number;
  readonly known: boolean;
  readonly rest: string;
}

/** Is it a number that can be a day between 1927 and 2119? 20261016 is a date written without dashes, not a day. */
export function isSerialDay(value: unknown): value is number {
  return typeof value === 'number' && value >= 10_000 && value < 80_000;
}

/** The serial day of a date, or undefined where there is no such day (31 February). */
export function serialOf(year: number, month: number, day: number): number | undefined {
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
 * @param text ISO, day-month-year, month-day-year, with month names in Swedish or English, two-digit years
 *   (00–69 are 2000–2069), AM and PM, "kl. 14:30", an offset or Z, epoch milliseconds, or a serial number
 * @param order which of day and month comes first where the year is last
 * @param zone the spreadsheet's zone, for texts with an offset
 * @returns serial days, or undefined where the text is no date or names a day that does not exist
 */
export function readDate(text: string, order: DateOrder, zone: ZoneOffset): number | undefined {
  const trimmed = sensible(text);
  if (/^\d{13}$/.test(trimmed)) return fromUtc(Number(trimmed), zone);
  if (/^[2-7]\d{4}(?:[.,]\d+)?$/.test(trimmed)) return Number(trimmed.replace(',', '.'));
  const parts = partsOf(trimmed);
  if (!parts) return undefined;
  const monthFirst = parts.known || order === 'mdy';
  const day = serialOf(
    parts.year,
    monthFirst ? parts.first : parts.second,
    monthFirst ? parts.second : parts.first,
  );
  if (day === undefined) return undefined;
  return withTime(day, parts.rest, zone);
}

/**
 * Decides from the whole column whether the day or the month comes first: one value above 12 is enough.
 *
 * @param values the column's texts
 * @param fallback the order used where nothing decides: what another date column of the same file shows, else
 *   the workbook's language
 */
export function dateForm(values: Iterable<string>, fallback: DateOrder): DateForm {
  let dayFirst = 0;
  let monthFirst = 0;
  let open: string | undefined;
  for (const value of values) {
    const parts = partsOf(sensible(value));
    if (!parts || parts.known) continue;
    if (parts.first > 12 && parts.second <= 12) dayFirst++;
    else if (parts.second > 12 && parts.first <= 12) monthFirst++;
    else if (parts.first !== parts.second) open ??= value;
  }
  if (dayFirst === monthFirst) return { order: fallback, doubt: open, proven: false };
  const mixed = dayFirst > 0 && monthFirst > 0;
  return { order: dayFirst > monthFirst ? 'dmy' : 'mdy', doubt: mixed ? open : undefined, proven: !mixed };
}

function partsOf(text: string): Parts | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/.exec(text) ?? compact(text);
  if (iso) return { year: +iso[1]!, first: +iso[3]!, second: +iso[4]!, known: true, rest: iso[5]! };
  const numeric = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/.exec(text);
  if (numeric) {
    const year = fullYear(numeric[4]!);
    return { year, first: +numeric[1]!, second: +numeric[3]!, known: false, rest: numeric[5]! };
  }
  return withMonthName(text) ?? monthOnly(text);
}

/** "2026-10", "10/2026", "Oct 2026", "oktober 2026": the first day of the month, as costs by month are dated. */
function monthOnly(text: string): Parts | undefined {
  const iso = /^((?:19|20)\d{2})[-/](\d{1,2})$/.exec(text);
  const turned = /^(\d{1,2})[-/.]((?:19|20)\d{2})$/.exec(text);
  const named = /^([a-z]{3,})\.?[\s-]+((?:19|20)\d{2})$/i.exec(text);
  const month = iso
    ? +iso[2]!
    : turned
      ? +turned[1]!
      : named
        ? MONTHS[named[1]!.slice(0, 3).toLowerCase()]
        : undefined;
  const year = iso?.[1] ?? turned?.[2] ?? named?.[2];
  if (!month || !year) return undefined;
  return { year: +year, first: month, second: 1, known: true, rest: '' };
}

/** "20180201" and "20180201 14:30". */
function compact(text: string): RegExpExecArray | null {
  return /^((?:19|20)\d{2})()(\d{2})(\d{2})(?!\d)(.*)$/.exec(text);
}

function withMonthName(text: string): Parts | undefined {
  const dayFirst =
    /^(?:[a-z\u00e5\u00e4\u00f6]{2,},?\s+)?(?:den\s+)?(\d{1,2})[.\s-]*([a-z]{3,})[.,]?[\s-]*(\d{4}|\d{2})(?!\d)(.*)$/i.exec(
      text,
    );
  const monthFirst =
    /^(?:[a-z]{3,},?\s+)?([a-z]{3,})[.\s-]*(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})(.*)$/i.exec(text);
  const found = dayFirst
    ? { day: dayFirst[1]!, month: dayFirst[2]!, year: dayFirst[3]!, rest: dayFirst[4]! }
    : monthFirst && {
        month: monthFirst[1]!,
        day: monthFirst[2]!,
        year: monthFirst[3]!,
        rest: monthFirst[4]!,
      };
  const month = found && MONTHS[found.month.slice(0, 3).toLowerCase()];
  if (!found || !month) return undefined;
  return { year: fullYear(found.year), first: month, second: +found.day, known: true, rest: found.rest };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function withTime(day: number, rest: string, zone: ZoneOffset): number | undefined {
  if (rest.trim() === '') return day;
  const time = TIME.exec(rest);
  if (!time) return undefined;
  let hour = Number(time[1]);
  const half = time[4]?.[0]?.toLowerCase();
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  const minute = Number(time[2]);
  const second = Number(time[3] ?? 0);
  if (hour > 24 || minute > 59 || second > 59) return undefined;
  const serial = day + (hour * 3600 + minute * 60 + second) / SECONDS_OF_DAY;
  const offset = time[5];
  if (offset === undefined) return serial;
  const utc = (serial - SERIAL_OF_1970) * SECONDS_OF_DAY * 1000 - offsetMinutes(offset) * 60_000;
  return fromUtc(Math.round(utc), zone);
}

function offsetMinutes(offset: string): number {
  const found = /^([+\u2212-])(\d{2}):?(\d{2})$/.exec(offset);
  if (!found) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '+' ? minutes : -minutes;
}

function fromUtc(milliseconds: number, zone: ZoneOffset): number {
  const local = milliseconds + zone(milliseconds) * 60_000;
  return local / (SECONDS_OF_DAY * 1000) + SERIAL_OF_1970;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Whole days between two civil dates; NaN where one is missing. */
export function daysBetween(from: number, to: number): number {
  return Math.floor(to) - Math.floor(from);
}
