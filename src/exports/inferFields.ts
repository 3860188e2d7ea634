import { nameWords } from '../schema/fields.ts';
import type { RecordKind } from '../schema/kinds.ts';
import type { Cell } from '../values/cell.ts';
import { dateForm, orderOf } from '../values/dateForm.ts';
import { isSerialDay, readDate } from '../values/dates.ts';
import type { Looks } from './looks.ts';
import { mentions } from './synonyms.ts';

const MOST_STAGE_WORDS = 15;

type Look = 'email' | 'money' | 'date' | 'stage';

/** What can be seen from the values alone, for the fields that no header names. */
const LOOKS: Readonly<Record<RecordKind, readonly (readonly [field: string, look: Look])[]>> = {
  leads: [
    ['email', 'email'],
    ['created', 'date'],
    ['stage', 'stage'],
  ],
  deals: [
    ['email', 'email'],
    ['amount', 'money'],
    ['closed', 'date'],
    ['stage', 'stage'],
  ],
  activities: [
    ['email', 'email'],
    ['at', 'date'],
  ],
  spend: [
    ['cost', 'money'],
    ['date', 'date'],
  ],
  visits: [['date', 'date']],
  figures: [],
};

/**
 * Words with which a header says that its column is something else, whatever its cells look like: another person's
 * address, money that is no revenue, a date on which something is planned.
 */
const DENIALS: Readonly<Record<Look, ReadonlySet<string>>> = {
  email: setOf(
    'opt,out,not,no,do,domain,owner,rep,sales,seller,agent,manager,sender,from,by,assigned,assignee,user,created,modified,updated,verified,valid,status,bounced,bounce,unsubscribed,consent,referrer,referred,referrer,support,cc,bcc,ägare,säljare,ansvarig,skapad,avsändare,samtycke,eier,ejer,selger,sælger,besitzer,omistaja,myyjä,ägarens,säljarens,ansvarigs,ansvariges,säljare,handläggare,handläggarens,avsändarens,intern,internal,team,department,office,our,vår,vårt,shared,group,recipient,notify,invited,introduced,account executive,executive,representative,coach,partner,parent,assistant,spouse,emergency,invoice,billing,faktura',
  ),
  money: setOf(
    'weighted,probability,tax,vat,moms,mva,mwst,alv,ust,cost,costs,cpc,cpm,cpa,per,discount,rabatt,rebate,margin,profit,commission,provision,fee,fees,shipping,frakt,expected,forecast,target,quota,budget,goal,mål,count,number,quantity,qty,antal,size,limit,credit,unit,units,paid,due,outstanding,balance,refund,list,previous,last,next,avg,average,snitt,vägt,viktat,sannolikhet,kostnad,marginal,vinst,prognos,salary,lön,bid,percent,employee,employees,anställda,annual,yearly,company',
  ),
  date: setOf(
    'next,last,latest,due,expected,estimated,est,planned,target,forecast,birth,birthday,birthdate,born,renewal,expiry,expires,expiration,modified,updated,update,changed,edited,viewed,opened,clicked,end,start,stage,senaste,nästa,förväntat,beräknat,planerat,födelsedatum,född,ändrad,uppdaterad,förnyelse,follow,followup,reminder,meeting,demo,trial,export,exported,import,imported',
  ),
  stage: setOf('previous,old,from,next,last,föregående,förra,gammal,type,segment'),
};

/** Names of dates that say of any date that it is one. */
const ANY_DATE = setOf(
  'date,day,time,timestamp,datum,dag,tid,tidsstämpel,dato,päivämäärä,pvm,aikaleima,zeitstempel',
);

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map(nameWords));
}

/**
 * The fields that can be seen from what is below headers that nobody knows: an e-mail is one everywhere, money has
 * its currency, a stage few words of which most are known. A date of a lead or a deal needs a word of the field besides. Where two columns look alike, the one whose header has a name
 * of the field in it is taken, and without such a one neither is. A header that denies is never looked below.
 *
 * @param headers the names of all columns
 * @param free the columns that are no field yet
 * @param missing the fields that have no column yet
 */
export function inferFields(
  kind: RecordKind,
  headers: readonly string[],
  free: readonly number[],
  missing: ReadonlySet<string>,
  sample: readonly (readonly Cell[])[],
  looks: Looks,
): [field: string, column: number][] {
  const found: [string, number][] = [];
  for (const [field, look] of LOOKS[kind]) {
    if (!missing.has(field)) continue;
    const isAlike = (column: number): boolean => {
      const cells: Cell[] = [];
      for (const row of sample) {
        const cell = row[column] ?? '';
        const text = String(cell).trim();
        if (text === '') continue;
        // Where not even this one can be it, the others need not be looked at.
        if (look !== 'stage' && typeof cell !== 'number' && !looks.canBe(look, text)) return false;
        cells.push(cell);
      }
      return cells.length > 0 && looksLike(kind, look, cells, looks);
    };
    // A day says nothing of what happened on it: that takes a word of the field, and "date" is none.
    const isNamed = (column: number): boolean =>
      look !== 'date' ||
      field === 'at' ||
      field === 'date' ||
      mentions(headers[column]!, kind, field, ANY_DATE);
    const isMeant = (column: number): boolean =>
      isAlike(column) && isNamed(column) && !denies(headers[column]!, look);
    const first = free.findIndex(isMeant);
    if (first < 0) continue;
    const rest = free.slice(first);
    const one =
      onlyOne(rest, isMeant) ??
      onlyOne(rest, (column) => mentions(headers[column]!, kind, field) && isMeant(column));
    if (one !== undefined) found.push([field, one]);
  }
  return found;
}

function denies(header: string, look: Look): boolean {
  return nameWords(header)
    .split(' ')
    .some((word) => DENIALS[look].has(word));
}

/** The one column for which it is so; undefined where there is none or a second one. */
function onlyOne(columns: readonly number[], isSo: (column: number) => boolean): number | undefined {
  const first = columns.findIndex(isSo);
  if (first < 0 || columns.some((column, place) => place > first && isSo(column))) return undefined;
  return columns[first];
}

/** In a list of persons or deals hardly two rows have an address in common, unless it is the seller's. */
const FEWEST_DISTINCT = 0.75;

function isOfEach(addresses: readonly string[]): boolean {
  return new Set(addresses).size >= addresses.length * FEWEST_DISTINCT;
}

function looksLike(kind: RecordKind, look: Look, cells: readonly Cell[], looks: Looks): boolean {
  const texts = cells.map((cell) => String(cell).trim());
  switch (look) {
    case 'email':
      return (
        texts.every((text) => looks.canBe('email', text)) &&
        (kind === 'activities' || isOfEach(texts.map((text) => text.toLowerCase())))
      );
    case 'money':
      return texts.every((text) => looks.canBe('money', text));
    case 'date': {
      const order = orderOf(dateForm(texts), ['dmy']);
      return cells.every((cell, i) =>
        typeof cell === 'number'
          ? isSerialDay(cell)
          : /\D/.test(texts[i]!) && readDate(texts[i]!, order, () => 0) !== undefined,
      );
    }
    case 'stage': {
      const words = new Set(texts);
      if (words.size <= 1 || words.size > MOST_STAGE_WORDS) return false;
      const known = [...words].filter((word) => looks.canBe('stage', word));
      return known.length > words.size / 2;
    }
  }
}
