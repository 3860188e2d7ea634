import { FIELDS, nameWords } from '../schema/fields.ts';
import { RECORD_KINDS, type RecordKind } from '../schema/kinds.ts';
import { LONGEST_HEADER, sensible } from '../values/longest.ts';
import { unitHeader } from '../values/moneyUnit.ts';

/** How well a header names a field: the whole header, less its place among the names and the words left off. */
const WHOLE = 3000;
const WORD_LEFT_OFF = 100;
const GIVES_WAY = 1000;
const UNIT_ALONE = 1;
const MONEY_FIELDS: readonly (readonly [RecordKind, string])[] = [
  ['deals', 'amount'],
  ['spend', 'cost'],
];

/** Words that say nothing of which field it is: where a system keeps it, or that it is the first of several. */
const SYSTEM_WORDS =
  'hs,sf,c,properties,property,attributes,fields,data,custom,cf,my,your,din,ditt,dina,deres,ihre,ihr,primary,main,primär,work,the,1';
/** Before a field of its own record: "Lead - Created", "Affärens värde". Of a word behind, it is another thing. */
const OWN_RECORD: Readonly<Record<RecordKind, string>> = {
  leads:
    'lead,leads,contact,contacts,person,prospect,kontakt,kontaktens,personens,leadets,leadens,prospekt,liidi,liidin,yhteyshenkilön',
  deals:
    'deal,deals,opportunity,opp,order,affär,affärens,affärs,affärsmöjlighet,avtale,avtalens,aftale,aftalens,salgsmulighet,kaupan,verkaufschance',
  activities:
    'activity,activities,aktivitet,aktivitetens,aktivität,engagement,call,task,meeting,event,samtal,möte,uppgift',
  spend: 'ad,ads,annons,metrics,segments',
  visits: 'website,site,web,visit,metrics,segments',
  figures: '',
};
/** Behind a date: the zone it is in. */
const ZONE_WORDS = 'utc,gmt,cet,cest,timestamp,local,in';

interface Name {
  /** The kind of record and the field, as `closenessKey` writes them. */
  readonly key: string;
  readonly kind: RecordKind;
  readonly holds: string;
  readonly score: number;
}

interface Words {
  /** Without the spaces between words. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  readonly system: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
  readonly own: Readonly<Record<RecordKind, ReadonlySet<string>>>;
}

let known: Words | undefined;
const NONE: ReadonlyMap<string, number> = new Map();
/** The day on which somebody was contacted is not the one on which the contact was created. */
const NO_CREATION = 'contact date';
/** A header of more words is a question or a sentence. */
const MOST_WORDS = 9;

/** By which a field of a kind is found among what a header names. */
export function closenessKey(kind: RecordKind, field: string): string {
  return `${kind}:${field}`;
}

/**
 * Which fields of all kinds a header names, by `closenessKey`, the greater the number the better. A header names a field
 * when it is one of the field's names, but for words that say nothing: never because a name occurs somewhere in it.
 *
 * @param header as it stands in the file
 */
export function closenessOf(header: string): ReadonlyMap<string, number> {
  known ??= wordsKnown();
  const text = sensible(header, LONGEST_HEADER);
  if (!/\p{L}/u.test(text)) return NONE;
  const found = new Map<string, number>();
  look(nameWords(text), found, () => true);
  const { bare, unit } = unitHeader(text);
  if (unit) look(nameWords(bare), found, (name) => name.holds === 'money');
  // A column that is called EUR or kr and nothing else is the money, where no other is.
  if (unit && bare === text)
    for (const [kind, field] of MONEY_FIELDS) found.set(closenessKey(kind, field), UNIT_ALONE);
  return found;
}

/** Looks a header up whole, then with more and more of the words left off that say nothing. */
function look(words: string, found: Map<string, number>, isMeant: (name: Name) => boolean): void {
  const { names, system, own, zones } = known!;
  const parts = words.split(' ');
  if (words === '' || parts.length > MOST_WORDS || words === NO_CREATION) return;
  const kinds = new Set<RecordKind>(RECORD_KINDS);
  let isOfRecord = false;
  for (const [from, first] of parts.entries()) {
    let isZoned = false;
    for (let to = parts.length; to > from; to--) {
      for (const name of names.get(parts.slice(from, to).join('')) ?? []) {
        // "Customer ID" is no deal's id, and "Email UTC" no e-mail.
        const fits =
          kinds.has(name.kind) && !(isOfRecord && name.holds === 'id') && (!isZoned || name.holds === 'date');
        const score = name.score - WORD_LEFT_OFF * (from + parts.length - to);
        if (fits && isMeant(name) && score > (found.get(name.key) ?? 0)) found.set(name.key, score);
      }
      const last = parts[to - 1]!;
      if (zones.has(last)) isZoned = true;
      else if (!system.has(last)) break;
    }
    if (system.has(first)) continue;
    isOfRecord = true;
    for (const kind of kinds) if (!own[kind].has(first)) kinds.delete(kind);
    if (kinds.size === 0) return;
  }
}

/**
 * Does a name of the field occur in the header? Then it tells which of several columns that look alike is meant.
 *
 * @param but names that say too little for that
 */
export function mentions(
  header: string,
  kind: RecordKind,
  field: string,
  but: ReadonlySet<string> = new Set(),
): boolean {
  const words = ` ${nameWords(header)} `;
  const names = FIELDS[kind].find(({ name }) => name === field)?.names ?? [];
  return names.some((list) => list.some((name) => !but.has(name) && words.includes(` ${name} `)));
}

function wordsKnown(): Words {
  const setOf = (list: string) => new Set(list.split(',').map(nameWords));
  const names = new Map<string, Name[]>();
  for (const kind of RECORD_KINDS) {
    for (const { name, holds, names: lists, givesWay } of FIELDS[kind]) {
      const seen = new Set<string>();
      for (const list of lists) {
        for (const [place, words] of list.entries()) {
          const whole = words.replace(/ /g, '');
          if (seen.has(whole)) continue;
          seen.add(whole);
          const score = WHOLE - place - (givesWay ? GIVES_WAY : 0);
          const one: Name = { key: closenessKey(kind, name), kind, holds, score };
          names.set(whole, [...(names.get(whole) ?? []), one]);
        }
      }
    }
  }
  return {
    names,
    system: setOf(SYSTEM_WORDS),
    zones: setOf(ZONE_WORDS),
    own: {
      leads: setOf(OWN_RECORD.leads),
      deals: setOf(OWN_RECORD.deals),
      activities: setOf(OWN_RECORD.activities),
      spend: setOf(OWN_RECORD.spend),
      visits: setOf(OWN_RECORD.visits),
      figures: setOf(OWN_RECORD.figures),
    },
  };
}
