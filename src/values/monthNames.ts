import { withoutAccents } from './accents.ts';

/** January to December as English, Swedish, Norwegian, Danish, German, Dutch, French and Spanish exports write them. */
const MONTHS = [
  'january february march april may june july august september october november december',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar mars april mai juni juli august september oktober november desember',
  'januar februar marts april maj juni juli august september oktober november december',
  'januar februar maerz april mai juni juli august september oktober november dezember',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
];
/** German and Dutch abbreviate March by leaving letters out; Austria has a January of its own. */
const IRREGULAR: readonly (readonly [string, number])[] = [
  ['marz', 3],
  ['mrz', 3],
  ['mrt', 3],
  ['janner', 1],
];
/** Finnish names have endings, and their first letters mean other months elsewhere ("mar" would be November). */
const FINNISH =
  /^(?:(tammi)|(helmi)|(maalis)|(huhti)|(touko)|(kesa)|(heina)|(elo)|(syys)|(loka)|(marras)|(joulu))(?:kuu(?:n|ta|ssa)?)?$/;
const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday mandag tisdag onsdag torsdag fredag lordag sondag tirsdag l\u00f8rdag s\u00f8ndag montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ke maandag dinsdag woensdag donderdag vrijdag zaterdag zondag';
const SHORTEST_MONTH = 3;
const SHORTEST_WEEKDAY = 2;

/** Beginnings of the names; 0 where one is the beginning of two months ("jui"). Made when a word is first asked about. */
let months: Map<string, number> | undefined;
let weekdays: Set<string> | undefined;

/**
 * The month that a word names, whole or as an abbreviation of three letters or more: "Okt" is 10, "marketing" is none.
 *
 * @param word letters alone, in any case
 */
export function monthOf(word: string): number | undefined {
  months ??= monthBeginnings();
  const small = word.toLowerCase();
  const plain = months.has(small) ? small : withoutAccents(small);
  const found = months.get(plain);
  if (found !== undefined) return found || undefined;
  const finnish = FINNISH.exec(plain);
  return finnish ? finnish.findIndex((part, i) => i > 0 && part !== undefined) : undefined;
}

/** Is the word a weekday, whole or abbreviated, in a language whose months are known? */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set(WEEKDAYS.split(' ').flatMap((name) => beginnings(name, SHORTEST_WEEKDAY)));
  return weekdays.has(withoutAccents(word.toLowerCase())) && monthOf(word) === undefined;
}

function monthBeginnings(): Map<string, number> {
  const known = new Map(IRREGULAR);
  for (const names of MONTHS)
    for (const [i, name] of names.split(' ').entries())
      for (const beginning of beginnings(name, SHORTEST_MONTH))
        known.set(beginning, (known.get(beginning) ?? i + 1) === i + 1 ? i + 1 : 0);
  return known;
}

function beginnings(name: string, shortest: number): string[] {
  return Array.from({ length: name.length - shortest + 1 }, (_, i) => name.slice(0, shortest + i));
}
