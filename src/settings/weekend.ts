import { inEveryLanguage } from '../language/language.ts';
import { WEEKDAYS, type Weekday } from '../values/weekdays.ts';
import { isDash } from './typedValue.ts';

const BETWEEN = /[\s,;/+&]+(?:(?:och|and|og)\s+)?/i;
const FROM_TO = /^(\S+?)\.?\s*[-\u2013]\s*(\S+)$/;

/**
 * The free days of a week as they are typed: "Sat, Sun", "lördag och söndag", "fre–sön", "–" for none, or the code of
 * NETWORKDAYS.INTL, of which a cell may have lost the zeros that were first.
 *
 * @returns seven signs from Monday to Sunday, 1 = free; undefined where it is no such list or leaves no working day
 */
export function weekendFrom(typed: unknown): string | undefined {
  const days = daysOf(String(typed).trim());
  return days && /^[01]{7}$/.test(days) && days !== '1111111' ? days : undefined;
}

function daysOf(text: string): string | undefined {
  if (isDash(text)) return '0000000';
  if (/^[01]{1,7}$/.test(text)) return text.padStart(7, '0');
  const [, from = '', to = ''] = FROM_TO.exec(text) ?? [];
  const [first, last] = [weekdayFrom(from), weekdayFrom(to)];
  if (first !== undefined && last !== undefined && first <= last)
    return signs((day) => day >= first && day <= last);
  const named = text.split(BETWEEN).filter(Boolean).map(weekdayFrom);
  return named.includes(undefined) ? undefined : signs((day) => named.includes(day));
}

const signs = (isFree: (day: number) => boolean): string =>
  WEEKDAYS.map((_, day) => (isFree(day) ? '1' : '0')).join('');

/** The weekdays that a code says are free. */
export function freeWeekdays(code: string): Weekday[] {
  return WEEKDAYS.filter((_, day) => code[day] === '1');
}

/** 0 = Monday: a weekday by its name in any language, or at least its first three letters. */
export function weekdayFrom(value: unknown): number | undefined {
  const typed = String(value ?? '')
    .trim()
    .toLowerCase()
    .replace(/\.$/, '');
  if (typed.length < 3) return undefined;
  const day = WEEKDAYS.findIndex((known) =>
    inEveryLanguage(`weekday.${known}`).some((name) => {
      const word = name.toLowerCase();
      // "Sundays", "lördagar", "lørdager"
      return word.startsWith(typed) || typed === `${word}s` || typed === `${word}ar` || typed === `${word}er`;
    }),
  );
  return day < 0 ? undefined : day;
}
