import type { SentenceKey } from '../language/topics.ts';
import type { HolidayCountry } from '../settings/settings.ts';
import { civil, serialOf } from '../values/dates.ts';
import { weekday } from '../values/weekdays.ts';

/** Public holidays by rule: a date, so many days from Easter, or a weekday within a span of days. */

export interface Holiday {
  /** Serial day. */
  readonly day: number;
  /** Null for a day that people have typed themselves. */
  readonly name: SentenceKey | null;
}

export interface HolidayChoice {
  /** Are days free on which offices are shut, though no law says so? */
  readonly eves: boolean;
  /** Is a working day free that lies between a holiday and another free day? */
  readonly bridgeDays: boolean;
  /** Seven signs from Monday to Sunday, 1 = no work. */
  readonly weekend: string;
}

interface Rule {
  readonly name: SentenceKey;
  readonly on: (year: number) => number;
  /** The first and the last year that has it; without them, every year. */
  readonly since?: number;
  readonly until?: number;
  /** No public holiday by law. */
  readonly eve?: true;
}

const date = (month: number, day: number) => (year: number) => serialOf(year, month, day)!;
const easterAnd = (days: number) => (year: number) => easterSunday(year) + days;
/** The first such weekday (0 = Monday) from a date on. */
const weekdayFrom = (wanted: number, month: number, day: number) => (year: number) => {
  const first = serialOf(year, month, day)!;
  return first + ((wanted - weekday(first) + 7) % 7);
};
const FRIDAY = 4;
const SATURDAY = 5;

const EVERYWHERE: readonly Rule[] = [
  { name: 'holiday.newYear', on: date(1, 1) },
  { name: 'holiday.goodFriday', on: easterAnd(-2) },
  { name: 'holiday.easterDay', on: easterAnd(0) },
  { name: 'holiday.easterMonday', on: easterAnd(1) },
  { name: 'holiday.ascension', on: easterAnd(39) },
  { name: 'holiday.whitSunday', on: easterAnd(49) },
  { name: 'holiday.christmasEve', on: date(12, 24), eve: true },
  { name: 'holiday.christmasDay', on: date(12, 25) },
  { name: 'holiday.boxingDay', on: date(12, 26) },
];
const EPIPHANY: Rule = { name: 'holiday.epiphany', on: date(1, 6) };
const MAUNDY_THURSDAY: Rule = { name: 'holiday.maundyThursday', on: easterAnd(-3) };
const MAY_DAY: Rule = { name: 'holiday.mayDay', on: date(5, 1) };
const WHIT_MONDAY: Rule = { name: 'holiday.whitMonday', on: easterAnd(50) };
const NEW_YEARS_EVE: Rule = { name: 'holiday.newYearsEve', on: date(12, 31), eve: true };
const MIDSUMMER_AND_ALL_SAINTS: readonly Rule[] = [
  { name: 'holiday.midsummerEve', on: weekdayFrom(FRIDAY, 6, 19), eve: true },
  { name: 'holiday.midsummerDay', on: weekdayFrom(SATURDAY, 6, 20) },
  { name: 'holiday.allSaints', on: weekdayFrom(SATURDAY, 10, 31) },
];

/**
 * As the laws have them since 2000: SE lag (1989:253) om allmänna helgdagar, NO lov om helligdager og helligdagsfred
 * and lov om 1 og 17 mai, DK as borger.dk lists them (store bededag until 2023), FI kyrkolagen and the laws on the first
 * of May and Independence Day. Eves: SE and FI those which semesterlagen there sets beside Sundays, NO and DK those by
 * custom.
 */
const RULES: Readonly<Record<HolidayCountry, readonly Rule[]>> = {
  none: [],
  SE: [
    ...EVERYWHERE,
    EPIPHANY,
    MAY_DAY,
    { ...WHIT_MONDAY, until: 2004 },
    { name: 'holiday.nationalDay', on: date(6, 6), since: 2005 },
    ...MIDSUMMER_AND_ALL_SAINTS,
    NEW_YEARS_EVE,
  ],
  NO: [
    ...EVERYWHERE,
    MAUNDY_THURSDAY,
    MAY_DAY,
    { name: 'holiday.constitutionDay', on: date(5, 17) },
    WHIT_MONDAY,
    NEW_YEARS_EVE,
  ],
  DK: [
    ...EVERYWHERE,
    MAUNDY_THURSDAY,
    { name: 'holiday.prayerDay', on: easterAnd(26), until: 2023 },
    { name: 'holiday.constitutionDay', on: date(6, 5), eve: true },
    WHIT_MONDAY,
    NEW_YEARS_EVE,
  ],
  FI: [
    ...EVERYWHERE,
    EPIPHANY,
    MAY_DAY,
    ...MIDSUMMER_AND_ALL_SAINTS,
    { name: 'holiday.independenceDay', on: date(12, 6) },
  ],
};

/**
 * The holidays of a country in the order of their days, each day once.
 *
 * @param firstYear the first calendar year
 * @param lastYear the last one, included
 */
export function holidaysOf(
  country: HolidayCountry,
  firstYear: number,
  lastYear: number,
  { eves, bridgeDays, weekend }: HolidayChoice,
): Holiday[] {
  const names = new Map<number, SentenceKey>();
  // New Year's Eve can be a bridge to a day of the next year, 2 January to one of the last.
  for (let year = firstYear - 1; year <= lastYear + 1; year++) {
    for (const { name, on, since = year, until = year, eve } of RULES[country]) {
      if (since <= year && year <= until && (eves || !eve) && !names.has(on(year))) names.set(on(year), name);
    }
  }
  const isFree = (day: number) => names.has(day) || weekend[weekday(day)] === '1';
  const bridges = bridgeDays
    ? [...names.keys()]
        .flatMap((day) => [day - 1, day + 1])
        .filter((day) => !isFree(day) && isFree(day - 1) && isFree(day + 1))
    : [];
  for (const day of bridges) names.set(day, 'holiday.bridgeDay');
  return [...names]
    .map(([day, name]) => ({ day, name }))
    .filter(({ day }) => civil(day).year >= firstYear && civil(day).year <= lastYear)
    .sort((a, b) => a.day - b.day);
}

/** Easter Sunday of the Gregorian calendar: the anonymous computus (Nature 1876; Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor(century / 4);
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - skipped - lunar + 15) % 30;
  const inCentury = year % 100;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const march = epact + toSunday - 7 * late + 114;
  return serialOf(year, Math.floor(march / 31), (march % 31) + 1)!;
}
