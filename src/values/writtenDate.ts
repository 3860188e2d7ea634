import { sensible } from './longest.ts';
import { isWeekday, monthOf } from './monthNames.ts';
import { zoneOf } from './zoneNames.ts';

/** The orders in which year, month and day can be written where they are all numbers. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a text says as a date, before the calendar is asked whether there is such a day. */
export interface WrittenDate {
  /**
   * Year, month and day in each order in which the text can be read; the same in all of them where the year has four
   * digits and comes first, or the month has its name.
   */
  readonly days: Readonly<Partial<Record<DateOrder, Day>>>;
  /** Is the order open? */
  readonly isOpen: boolean;
  /** Of an open one: has its year two digits, so that it may also come first? */
  readonly hasShortYear: boolean;
  /** The time of day in seconds; undefined where there is none. */
  readonly seconds: number | undefined;
  /** Minutes ahead of UTC, where the text says it. */
  readonly offset: number | undefined;
  /** The name of a zone that does not say how far it is from UTC. */
  readonly unknownZone: string | undefined;
  /** "Jan-25": a month and two digits, which are its year unless the column shows that they are days. */
  readonly monthAndDigits: { readonly month: number; readonly digits: number } | undefined;
  /** "25 Jan", "Jun 5, 9:00": a day whose year is not written. */
  readonly lacksYear: boolean;
}

type DatePart = Pick<WrittenDate, 'days' | 'isOpen' | 'hasShortYear' | 'monthAndDigits' | 'lacksYear'> & {
  readonly rest: string;
};

const BEYOND_ASCII = /[^ -~]/;
/** Marks of direction and of no width, which browsers and Windows write between a date's parts. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A sign beyond ASCII, spaces, what a spreadsheet begins a text with, or "1. 2. 2018". */
const NOT_PLAIN = /[^ -~]| {2}|^'|\d\. \d/;

const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;
const NUMBERS = /^(\d{1,2})([-/. ])(\d{1,2})\2'?(\d{4}|\d{2})(?!\d)(.*)$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)(.*)$/;
const COMPACT_WITH_TIME = /^((?:19|20)\d{2})(\d{2})(\d{2})(\d{4}(?:\d{2})?)(?!\d)(.*)$/;
/** A month of digits alone, as advertising reports write it. Before 2013 it could as well be a day, 20-11-12. */
const COMPACT_MONTH = /^(201[3-9]|20[2-9]\d)(0[1-9]|1[0-2])$/;
/** A week of ISO 8601, as Looker and Google write it, with its day or without: "2025-W10", "2025W10-1", "W10 2025". */
const WEEK = /^((?:19|20)\d{2})[- ]?[wv]\.?(\d{1,2})(?:-?([1-7]))?$/i;
const WEEK_FIRST =
  /^(?:w|v\.?|week|vecka|uke|uge|kw|vko|viikko|woche) ?(\d{1,2})[,/]?[- ]?((?:19|20)\d{2})$/i;
const MONTH_LAST = /^((?:19|20)\d{2})[-/](\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2})[-/.]((?:19|20)\d{2})$/;
const DAY_NAMED =
  /^(\d{1,2})(?:(?:st|nd|rd|th|er|:?[ae]|\u00ba)(?=[\s.]))?[.\s/-]*(?:of |de )?(\p{L}{3,})[.,]?[\s/-]*(?:de )?'?(\d{4}(?!\d)|\d{2}(?!\d|[:.]\d))(.*)$/iu;
const NAMED_DAY = /^(\p{L}{3,})[.\s/-]*(\d{1,2})(?:st|nd|rd|th)?(?:,?[\s/.-]+|,)(\d{4})(?!\d)(.*)$/iu;
const NAMED_DAY_SHORT_YEAR =
  /^(\p{L}{3,})[.\s/-]*(\d{1,2})(?:st|nd|rd|th)?(?:,\s*'?|\s+')(\d{2})(?![\d:.])(.*)$/iu;
const YEAR_NAMED_DAY = /^(\d{4})[.,\s/-]*(\p{L}{3,})[.\s/-]*(\d{1,2})(?![\d:])(.*)$/iu;
const NAMED_MONTH = /^(\p{L}{3,})[.,]?[\s/-]*'?((?:19|20)\d{2})$/iu;
const YEAR_NAMED = /^((?:19|20)\d{2})[.,\s/-]*(\p{L}{3,})\.?$/iu;
const NAMED_DIGITS = /^(\p{L}{3,})[.,]?[\s/-]*(')?(\d{1,2})$/iu;
const DAY_WITHOUT_YEAR =
  /^(?:\d{1,2}[.\s/-]*(\p{L}{3,})|(\p{L}{3,})[.\s/-]*\d{1,2}(?:st|nd|rd|th)?)\.?(?:[,\s].*)?$/iu;

const LEADING_WORD = /^(\p{L}{2,})\.?,?\s(.+)$/u;
/** "Tue Jun 10 09:00:00 CEST 2025", as Unix and Java print it. */
const YEAR_LAST =
  /^(\p{L}{3,}) (\d{1,2}) (\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)( [a-z]{1,5}| [+-]\d{2}:?\d{2})? (\d{4})$/iu;
const TIME_FIRST = /^(\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?),? (.*\d.*)$/i;
const WEEKDAY_BEHIND = /^,? ?\(?(\p{L}{2,})\)?\.?(?=[ ,]|$)/u;
const TIME =
  /^(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,:]\d{1,9})?)?)?\s?(?:([apfe])\.?\s?m\.?(?![a-z])|uhr|h(?![a-z]))?(?!\d)/i;
/** As nearly all programs write it. */
const PLAIN_TIME = /^[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;
const COMPACT_TIME = /^(\d{2})(\d{2})(\d{2})?(?:[.,]\d{1,9})?(?![\d:.])/;
const TIME_WORD = /^(?:at|kl\.?|klo|um|@|\u00e0)\s?(?=\d)/i;

/**
 * Reads what a text says as a date: ISO (also without signs), three numbers in any order, months by name, a month
 * alone, a time before or behind it, AM and PM, and a zone.
 *
 * @returns undefined where it is no date
 */
export function writtenDate(text: string): WrittenDate | undefined {
  const plain = plainly(text);
  const part = beginsWithDigit(plain)
    ? (withDigitFirst(plain) ?? withTimeFirst(plain))
    : /\d/.test(plain)
      ? withWordFirst(plain)
      : undefined;
  if (!part) return undefined;
  const behind = timePart(part.rest);
  if (!behind) return undefined;
  const { days, isOpen, hasShortYear, monthAndDigits, lacksYear } = part;
  const { seconds, offset, unknownZone } = behind;
  return { days, isOpen, hasShortYear, monthAndDigits, lacksYear, seconds, offset, unknownZone };
}

/** In signs of ASCII where they mean the same, with one space where there are several. */
function plainly(text: string): string {
  const bounded = sensible(text);
  if (!NOT_PLAIN.test(bounded)) return bounded;
  const ascii = BEYOND_ASCII.test(bounded)
    ? bounded
        .normalize('NFKC')
        .replace(UNSEEN, '')
        .replace(/[\u2212\u2010-\u2015]/g, '-')
        .replace(/[\u2018\u2019]/g, "'")
    : bounded;
  return sensible(
    ascii
      .replace(/\s+/g, ' ')
      .replace(/^'/, '')
      .replace(/(\d)\. (?=\d)/g, '$1.'),
  );
}

function beginsWithDigit(text: string): boolean {
  const sign = text.charCodeAt(0);
  return sign >= 0x30 && sign <= 0x39;
}

function withDigitFirst(text: string): DatePart | undefined {
  return ofNumbers(text) ?? ofDigits(text) ?? ofWeek(text) ?? ofNames(text) ?? ofMonth(text);
}

/** A weekday or a month is first. */
function withWordFirst(text: string): DatePart | undefined {
  const [, word, behind] = LEADING_WORD.exec(text) ?? [];
  const isAside = word !== undefined && (/^(?:den|the)$/i.test(word) || isWeekday(word));
  const bare = isAside ? behind!.replace(/^(?:den|the) /i, '') : text;
  return beginsWithDigit(bare)
    ? withDigitFirst(bare)
    : (withYearLast(bare) ?? ofWeek(bare) ?? ofNames(bare) ?? ofMonth(bare));
}

/** A week is dated by its Monday. */
function ofWeek(text: string): DatePart | undefined {
  const [, year, week, day = '1'] = WEEK.exec(text) ?? [];
  if (year !== undefined) return mondayPlus(+year, +week!, +day - 1);
  const [, first, behind] = WEEK_FIRST.exec(text) ?? [];
  return behind === undefined ? undefined : mondayPlus(+behind, +first!, 0);
}

/** The first week of a year is the one with 4 January in it. */
function mondayPlus(year: number, week: number, days: number): DatePart | undefined {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  const date = new Date(Date.UTC(year, 0, monday + (week - 1) * 7));
  const thursday = new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + 3));
  if (week < 1 || thursday.getUTCFullYear() !== year) return undefined;
  date.setUTCDate(date.getUTCDate() + days);
  return known(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), '');
}

function withYearLast(text: string): DatePart | undefined {
  const [, month, day, time, zone = '', year] = YEAR_LAST.exec(text) ?? [];
  return year === undefined ? undefined : ofNames(`${month} ${day} ${year} ${time}${zone}`);
}

function withTimeFirst(text: string): DatePart | undefined {
  const [, time, rest] = TIME_FIRST.exec(text) ?? [];
  if (time === undefined) return undefined;
  const date = beginsWithDigit(rest!) ? withDigitFirst(rest!) : withWordFirst(rest!);
  return date && date.rest.trim() === '' ? { ...date, rest: ` ${time}` } : undefined;
}

function ofNumbers(text: string): DatePart | undefined {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return known(+iso[1]!, +iso[3]!, +iso[4]!, iso[5]!);
  const found = NUMBERS.exec(text);
  if (!found) return undefined;
  const [, first, , second, third, rest] = found as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const year = fullYear(third);
  const hasShortYear = third.length === 2;
  return {
    days: {
      dmy: { year, month: +second, day: +first },
      mdy: { year, month: +first, day: +second },
      // A year has two digits or four: "1/2/25" does not begin with one.
      ...(hasShortYear && first.length === 2
        ? { ymd: { year: fullYear(first), month: +second, day: +third } }
        : {}),
    },
    isOpen: true,
    hasShortYear,
    monthAndDigits: undefined,
    lacksYear: false,
    rest,
  };
}

/** "20250610", "20250610T090000Z", "20250610090000", "202506". */
function ofDigits(text: string): DatePart | undefined {
  if (!/^\d{6}/.test(text)) return undefined;
  const long = COMPACT_WITH_TIME.exec(text);
  if (long) return known(+long[1]!, +long[2]!, +long[3]!, `T${long[4]}${long[5]}`);
  const found = COMPACT.exec(text);
  if (found) return known(+found[1]!, +found[2]!, +found[3]!, found[4]!.replace(/^ (?=\d{4})/, 'T'));
  const month = COMPACT_MONTH.exec(text);
  return month ? known(+month[1]!, +month[2]!, 1, '') : undefined;
}

function ofNames(text: string): DatePart | undefined {
  const dayFirst = DAY_NAMED.exec(text);
  if (dayFirst) {
    const month = monthOf(dayFirst[2]!);
    if (month) return known(fullYear(dayFirst[3]!), month, +dayFirst[1]!, dayFirst[4]!);
  }
  const monthFirst = NAMED_DAY.exec(text) ?? NAMED_DAY_SHORT_YEAR.exec(text);
  if (monthFirst) {
    const month = monthOf(monthFirst[1]!);
    if (month) return known(fullYear(monthFirst[3]!), month, +monthFirst[2]!, monthFirst[4]!);
  }
  const yearFirst = YEAR_NAMED_DAY.exec(text);
  const month = yearFirst && monthOf(yearFirst[2]!);
  return month ? known(+yearFirst[1]!, month, +yearFirst[3]!, yearFirst[4]!) : undefined;
}

/** "2026-10", "10/2026", "Oct 2026", "2026 oktober", "Oct-26": the first day of the month, as costs by month are dated. */
function ofMonth(text: string): DatePart | undefined {
  const numbers = MONTH_LAST.exec(text);
  if (numbers) return known(+numbers[1]!, +numbers[2]!, 1, '');
  const turned = MONTH_FIRST.exec(text);
  if (turned) return known(+turned[2]!, +turned[1]!, 1, '');
  const named = NAMED_MONTH.exec(text);
  const month = named && monthOf(named[1]!);
  if (month) return known(+named[2]!, month, 1, '');
  const behindYear = YEAR_NAMED.exec(text);
  const last = behindYear && monthOf(behindYear[2]!);
  if (last) return known(+behindYear[1]!, last, 1, '');
  const short = NAMED_DIGITS.exec(text);
  const monthOfShort = short && monthOf(short[1]!);
  if (monthOfShort && (short[3]!.length === 2 || short[2])) {
    const date = known(fullYear(short[3]!.padStart(2, '0')), monthOfShort, 1, '');
    return short[2] ? date : { ...date, monthAndDigits: { month: monthOfShort, digits: +short[3]! } };
  }
  const [, before, behind] = DAY_WITHOUT_YEAR.exec(text) ?? [];
  const word = before ?? behind;
  return word !== undefined && monthOf(word)
    ? { days: {}, isOpen: false, hasShortYear: false, monthAndDigits: undefined, lacksYear: true, rest: '' }
    : undefined;
}

function known(year: number, month: number, day: number, rest: string): DatePart {
  const it = { year, month, day };
  return {
    days: { dmy: it, mdy: it, ymd: it },
    isOpen: false,
    hasShortYear: false,
    monthAndDigits: undefined,
    lacksYear: false,
    rest,
  };
}

/** Two digits are 1970 to 2069. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

type Behind = Pick<WrittenDate, 'seconds' | 'offset' | 'unknownZone'>;
const NO_TIME: Behind = { seconds: undefined, offset: undefined, unknownZone: undefined };

/** What is behind the day: nothing, or a time and perhaps its zone. */
function timePart(behindDay: string): Behind | undefined {
  if (behindDay === '') return NO_TIME;
  const plain = PLAIN_TIME.exec(behindDay);
  return plain ? withZone(secondsOf(plain, undefined), plain[4] ?? '') : loosely(behindDay);
}

function loosely(behindDay: string): Behind | undefined {
  let rest = behindDay.replace(/^[.,]/, '').trim();
  const weekday = WEEKDAY_BEHIND.exec(rest);
  if (weekday && isWeekday(weekday[1]!)) rest = rest.slice(weekday[0].length).replace(/^[ ,]+/, '');
  if (rest === '') return NO_TIME;
  const isMarked = /^t(?=\d)/i.test(rest) || TIME_WORD.test(rest);
  rest = rest.replace(/^t(?=\d)/i, '').replace(TIME_WORD, '');
  const compact = isMarked ? COMPACT_TIME.exec(rest) : null;
  const time = compact ?? TIME.exec(rest);
  // A day with a zone and no time, as XML writes it, is that day.
  if (!time) return zoneOf(rest) ? NO_TIME : undefined;
  const isHour = time[2] === undefined;
  if (isHour && !isMarked && !/[a-z]/i.test(time[0])) return undefined;
  return withZone(secondsOf(time, compact ? undefined : time[4]), rest.slice(time[0].length).trim());
}

function withZone(seconds: number | undefined, behindTime: string): Behind | undefined {
  if (seconds === undefined) return undefined;
  if (behindTime === '') return { seconds, offset: undefined, unknownZone: undefined };
  const zone = zoneOf(behindTime);
  if (!zone) return undefined;
  return 'unknown' in zone
    ? { seconds, offset: undefined, unknownZone: zone.unknown }
    : { seconds, offset: zone.minutes, unknownZone: undefined };
}

/** The time of day in seconds; the end of a day is 24:00. Half is the letter of AM, PM, f.m. or e.m. */
function secondsOf(time: RegExpExecArray, half: string | undefined): number | undefined {
  let hour = Number(time[1]);
  const minute = Number(time[2] ?? 0);
  const second = Number(time[3] ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (/[pe]/i.test(half) ? 12 : 0);
  }
  if (minute > 59 || second > 59) return undefined;
  const seconds = hour * 3600 + minute * 60 + second;
  return seconds <= 86_400 ? seconds : undefined;
}
