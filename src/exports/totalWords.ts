import { sensible } from '../values/longest.ts';
import { openingOf } from './cellTable.ts';

/** The words for a sum, in the languages that reports come in; each may stand alone or before what it is the sum of. */
const WORDS =
  'grand totals?|overall totals?|report totals?|account totals?|campaign totals?|sum total|sub-?totals?|totals?|totalt|totalsumma|totalsum|totale|totaal|total g\u00e9n\u00e9ral|summa|delsumma|sum|summe|gesamt|gesamtsumme|gesamtergebnis|insgesamt|zwischensumme|i ?alt|til ?sammen|tilsammans|yhteens\u00e4|kaikki yhteens\u00e4|summat|v\u00e4lisumma';
/** What a report sums up, where neither a colon nor a dash parts it from the word. */
const PARTS =
  'all|alla|campaigns?|accounts?|ads?|ad groups?|ad sets?|search|display|video|shopping|rows?|records?|results?|costs?|spend|filtered|kampanj(?:er)?|kontot?|rader|kostnad|antal|belopp';

/** "Total", "Total - Search", "Total: Account", "Total all campaigns"; neither "Total Football" nor "Total-AB". */
const LABEL = new RegExp(
  `^(?:${WORDS})(?:\\s*[:(].*|\\s+[-\u2013\u2014].*|\\s+(?:of |av |f\u00f6r )?(?:${PARTS})(?:\\s.*)?)?$`,
  'i',
);
/** What no campaign is called: "Total of 12 results", "Results from 12 campaigns", "Resultat fr\u00e5n 12 kampanjer". */
const CERTAIN =
  /^(?:(?:grand )?totals? (?:of|for|from|\u2013|-|:)\s*\d[\d.,\s]* (?:results?|campaigns?|rows?|ads?|ad sets?|ad groups?|records?|items?)|results? (?:from|for) \d[\d.,\s]* .+|resultat (?:fr\u00e5n|f\u00f6r) \d[\d.,\s]* .+|grand totals?\s*[:(].*)$/i;

const OPENINGS: ReadonlySet<number> = new Set(
  [
    ...WORDS.replace(/[?]|\(.*?\)/g, '').split('|'),
    'i alt',
    'ialt',
    'til sammen',
    'tilsammen',
    'results',
    'resultat',
  ].map(openingOf),
);

/** "Brand Total", "Google summa": how a pivot table names the sum of a group; whether it is one, its amount tells. */
const BEHIND =
  /\s(?:sub-?totals?|totals?|totalt|summa|delsumma|sum|gesamt|summe|ergebnis|i alt|yhteens\u00e4|result)$/i;

/** Is a text a name with the word for a sum behind it? */
export function isNamedSum(text: string): boolean {
  return BEHIND.test(sensible(text));
}

/** May a cell with this opening name a sum? Hardly any does, and only those need be looked at. */
export function mayNameTotal(opening: number): boolean {
  return OPENINGS.has(opening);
}

/** Does a text name a sum? `certain`: it is the name of nothing else. */
export function totalNamed(text: string): 'certain' | 'label' | undefined {
  const name = sensible(text);
  if (CERTAIN.test(name)) return 'certain';
  return LABEL.test(name) ? 'label' : undefined;
}
