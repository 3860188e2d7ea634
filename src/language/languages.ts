/**
 * The languages of the product: one row each. A language’s texts are in the folder of its code, which folders.ts names; all
 * else that is to be known of it is here. Code.js carries this table, so it is short.
 */
export const LANGUAGES = {
  sv: {
    name: 'Svenska',
    tags: ['sv'],
    locale: 'sv_SE',
    country: 'SE',
    signs: { decimal: ',', group: '\u00a0', minus: '\u2212', percent: '\u00a0%' },
    separator: ';',
    dates: ['dmy', 'ymd', 'mdy'],
    hyphenedDates: ['ymd', 'dmy', 'mdy'],
    sheet: { first: 'Blad1', yes: 'SANT', no: 'FALSKT', currency: 'kr' },
    isReadByNative: true,
  },
  en: {
    name: 'English',
    tags: ['en'],
    locale: 'en_US',
    country: null,
    signs: { decimal: '.', group: ',', minus: '-', percent: '%' },
    separator: ',',
    dates: ['mdy', 'dmy', 'ymd'],
    hyphenedDates: ['mdy', 'dmy', 'ymd'],
    sheet: { first: 'Sheet1', yes: 'TRUE', no: 'FALSE', currency: '[$€£]' },
    isReadByNative: true,
  },
  nb: {
    name: 'Norsk bokmål',
    tags: ['nb', 'nn', 'no'],
    locale: 'no_NO',
    country: 'NO',
    signs: { decimal: ',', group: '\u00a0', minus: '\u2212', percent: '\u00a0%' },
    separator: ';',
    dates: ['dmy', 'ymd', 'mdy'],
    hyphenedDates: ['ymd', 'dmy', 'mdy'],
    sheet: { first: 'Ark1', yes: 'SANN', no: 'USANN', currency: 'kr' },
    isReadByNative: false,
  },
} as const satisfies Readonly<Record<string, LanguageRow>>;

type Order = 'dmy' | 'mdy' | 'ymd';

interface LanguageRow {
  /** What it calls itself. */
  readonly name: string;
  /** The languages of locales in which it is spoken: `no` of no_NO. */
  readonly tags: readonly string[];
  /** Of a new spreadsheet, as Google calls it. */
  readonly locale: string;
  /** Where it is at home, where that is one country: its currency and holidays follow. */
  readonly country: string | null;
  /** How it writes numbers (as CLDR has it), and what follows a number that is a percentage. */
  readonly signs: Readonly<Record<'decimal' | 'group' | 'minus' | 'percent', string>>;
  /** Between the arguments of a formula. */
  readonly separator: ';' | ',';
  /** In which order dates are most often written: the first that a column allows is taken. */
  readonly dates: readonly Order[];
  /** The same of dates with hyphens. */
  readonly hyphenedDates: readonly Order[];
  /** What a spreadsheet says in it, and a regular expression of the currency signs that it knows in numbers: for the local one. */
  readonly sheet: Readonly<Record<'first' | 'yes' | 'no' | 'currency', string>>;
  /** Somebody whose own language it is has read the texts; until then the add-on says that nobody has. */
  readonly isReadByNative: boolean;
}

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGE_CODES.includes(value as Language);
}

/** @param locale of a spreadsheet, person or browser: "sv_SE", "nb-NO", "no" @returns English where it is none of ours */
export function languageOfLocale(locale: string): Language {
  const tag = locale.toLowerCase().replace(/[_-].*/, '');
  return LANGUAGE_CODES.find((code) => (LANGUAGES[code].tags as readonly string[]).includes(tag)) ?? 'en';
}

/** The names of the languages whose texts nobody has read whose own language it is. */
export function unreadLanguages(): string {
  return LANGUAGE_CODES.filter((code) => !LANGUAGES[code].isReadByNative)
    .map((code) => LANGUAGES[code].name)
    .join(', ');
}
