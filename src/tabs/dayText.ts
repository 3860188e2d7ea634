import type { Words } from '../language/language.ts';
import { civil } from '../values/dates.ts';

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** A day as people say it: "12 okt" in Swedish, "12 Oct" in English. @param day serial day */
export function dayText(day: number, words: Words): string {
  const { month, day: date } = civil(day);
  return `${date} ${words(`month.${month as Month}`)}`;
}

/** A month with its year: "okt 2026", "Oct 2026". @param month "2026-10" */
export function monthText(month: string, words: Words): string {
  const [year, number] = month.split('-');
  return `${words(`month.${Number(number) as Month}`)} ${year}`;
}
