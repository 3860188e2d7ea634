import { withoutAccents } from '../values/accents.ts';
import { sensible } from '../values/longest.ts';
import type { RecordKind } from './kinds.ts';
import type { StageKey } from './stages.ts';

/** What a column of the field must hold: with `number` and `date` a cell that is neither is named and left out. */
export type FieldType = 'text' | 'number' | 'date';

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** Header words in English and Swedish, the likeliest first; compared as `headerWords` writes them. */
  readonly synonyms: readonly string[];
}

const field = (name: string, type: FieldType, synonyms: string): Field => ({
  name,
  type,
  synonyms: synonyms.split(',').map((word) => headerWords(word)),
});

/** Names the field of a lead that holds the date on which it entered a stage. */
export const enteredField = (stage: StageKey): string => `entered:${stage}`;

/**
 * The fields of each kind of record and the header words by which they are known in any file.
 * A system's own file (systems/) says more exactly what its exports are called.
 */
export const FIELDS: Readonly<Record<RecordKind, readonly Field[]>> = {
  leads: [
    field(
      'id',
      'text',
      'lead id,contact id,record id,mql id,person id,prospect id,kontakt id,lead nr,post id,id,record id contact',
    ),
    field('email', 'text', 'email,e-mail,email address,e-post,epost,e-postadress,epostadress,mail,mejl'),
    field('name', 'text', 'name,full name,lead name,contact name,namn,kontaktnamn,kontaktperson'),
    field('firstName', 'text', 'first name,förnamn'),
    field('lastName', 'text', 'last name,efternamn,surname'),
    field(
      'company',
      'text',
      'company,company name,account,account name,organization,organisation,företag,företagsnamn,bolag,kundnamn',
    ),
    field(
      'created',
      'date',
      'created,create date,created date,created at,created on,date created,creation date,first contact date,lead date,skapad,skapad datum,skapandedatum,skapad den,datum skapad,registrerad,inkom,inkommen,lead datum,date,datum',
    ),
    field(
      'source',
      'text',
      'source,lead source,original source,original traffic source,origin,channel,utm source,källa,leadkälla,ursprunglig källa,ursprung,kanal',
    ),
    field(
      'latestSource',
      'text',
      'latest traffic source,latest source,last source,senaste trafikkälla,senaste källa',
    ),
    field(
      'latestSourceDate',
      'date',
      'latest traffic source date,latest source date,last source date,datum för senaste trafikkälla,senaste trafikkälla datum,datum för senaste källa,senaste källa datum',
    ),
    // By which form or kind of campaign the row's person met us; no source of a lead.
    field('touchpoint', 'text', 'touchpoint,kontaktpunkt'),
    field(
      'campaign',
      'text',
      'campaign,campaign name,utm campaign,source campaign,kampanj,kampanjnamn,original source drill down 1',
    ),
    field(
      'owner',
      'text',
      'owner,lead owner,contact owner,sales rep,sales agent,rep,assigned to,ägare,kontaktägare,leadägare,ansvarig,säljare,handläggare',
    ),
    field('country', 'text', 'country,country region,land,land region'),
    field(
      'stage',
      'text',
      'lifecycle stage,stage,lead stage,livscykelfas,livscykelstadium,fas,steg,lead status,leadstatus,status',
    ),
    field('converted', 'text', 'converted,is converted,konverterad'),
    field('contactId', 'text', 'converted contact id'),
    field(
      'mergedIds',
      'text',
      'merged contact ids,merged record ids,merged ids,sammanslagna kontakt id n,sammanslagna post id n',
    ),
    field('dealId', 'text', 'converted opportunity id,converted deal id'),
    field('disqualified', 'text', 'disqualified,diskvalificerad'),
    field(
      'reason',
      'text',
      'unqualified reason,disqualification reason,rejection reason,diskvalificeringsorsak,orsak,avslagsorsak',
    ),
    field('fit', 'number', 'fit,fit score,passform'),
    field('interest', 'number', 'interest,interest score,engagement score,intresse'),
    field(
      'assigned',
      'date',
      'assigned date,owner assigned date,date assigned,tilldelad,tilldelad datum,tilldelningsdatum',
    ),
    field(
      'firstResponse',
      'date',
      'first response,first contacted,first touch date,time of first touch,första svar,första kontakt,första kontaktförsök',
    ),
    field(
      'attempts',
      'number',
      'attempts,number of attempts,contact attempts,times contacted,number of times contacted,antal försök,kontaktförsök,antal kontaktförsök',
    ),
  ],
  deals: [
    field(
      'id',
      'text',
      'deal id,opportunity id,record id,order id,affärs id,affär id,ordernummer,post id,id',
    ),
    field('name', 'text', 'deal name,opportunity name,deal title,name,title,affärsnamn,affär,namn,benämning'),
    field(
      'leadId',
      'text',
      'lead id,contact id,mql id,associated contact ids,associated contact id,person id,kontakt id,associerade kontakt id n,associerade kontakt id,lead',
    ),
    field(
      'email',
      'text',
      'email,e-mail,contact email,email address,associated contact emails,e-post,epost,kontaktens e-post,associerade kontakters e-post',
    ),
    field(
      'company',
      'text',
      'company,company name,account,account name,associated company,organization,customer,företag,företagsnamn,kund,kundnamn,bolag,associerat företag',
    ),
    field(
      'amount',
      'number',
      'amount,deal amount,deal value,close value,value,revenue,order value,total,belopp,värde,affärsvärde,ordervärde,summa,omsättning,intäkt',
    ),
    field('currency', 'text', 'currency,currency code,deal currency code,valuta,valutakod'),
    field(
      'created',
      'date',
      'create date,created,created date,created at,engage date,open date,date created,skapandedatum,skapad,skapad datum,öppnad',
    ),
    field(
      'closed',
      'date',
      'close date,closed date,closed,closed at,order date,stängningsdatum,avslutsdatum,slutdatum,stängd,orderdatum,affärsdatum',
    ),
    field('won', 'date', 'won date,won time,date won,closed won date,vunnen datum,vinstdatum,vunnen den'),
    field('lost', 'date', 'lost date,lost time,date lost,förlorad datum,förlorad den'),
    field(
      'stage',
      'text',
      'deal stage,stage,status,opportunity stage,affärsfas,affärsstadium,fas,steg,resultat',
    ),
    field(
      'lostReason',
      'text',
      'closed lost reason,lost reason,loss reason,orsak till förlorad affär,förlustorsak,orsak',
    ),
    field(
      'owner',
      'text',
      'deal owner,opportunity owner,owner,sales agent,sales rep,sr id,affärsägare,ägare,säljare,ansvarig',
    ),
  ],
  activities: [
    field('id', 'text', 'activity id,record id,call id,engagement id,aktivitets id,post id,id'),
    field(
      'leadId',
      'text',
      'lead id,contact id,mql id,associated contact ids,associated contact id,who id,kontakt id,associerade kontakt id n,associerade kontakt id,lead',
    ),
    field(
      'email',
      'text',
      'email,e-mail,contact email,associated contact emails,e-post,epost,associerade kontakters e-post',
    ),
    field(
      'at',
      'date',
      'activity date,date,timestamp,call date,activity time,start time,completed,completed at,created,create date,aktivitetsdatum,datum,tid,tidpunkt,utförd,starttid',
    ),
    field('type', 'text', 'activity type,type,task type,aktivitetstyp,typ'),
    field(
      'outcome',
      'text',
      'call outcome,outcome,result,call result,meeting outcome,status,samtalsutfall,utfall,resultat',
    ),
    field('direction', 'text', 'call direction,direction,samtalsriktning,riktning'),
    field('done', 'text', 'done,task status,activity status,slutfört,slutförd'),
    field(
      'owner',
      'text',
      'activity assigned to,assigned to,owner,activity owner,rep,sales rep,aktivitet tilldelad till,tilldelad till,ägare,säljare,ansvarig',
    ),
  ],
  spend: [
    field('date', 'date', 'month,date,day,period,start date,månad,datum,dag,startdatum'),
    field('source', 'text', 'source,channel,utm source,platform,källa,kanal,leadkälla,plattform'),
    field('campaign', 'text', 'campaign,campaign name,utm campaign,kampanj,kampanjnamn'),
    field('cost', 'number', 'cost,spend,amount spent,amount,total spent,kostnad,utgift,belopp,spenderat'),
    field('currency', 'text', 'currency,currency code,valuta,valutakod'),
  ],
};

/** What a file must at least say to be of a kind: one field of every group. */
export const REQUIRED: Readonly<Record<RecordKind, readonly (readonly string[])[]>> = {
  leads: [
    ['id', 'email', 'name', 'company', 'lastName'],
    ['created', 'source', 'stage', 'owner'],
  ],
  deals: [['amount', 'stage', 'won', 'closed']],
  activities: [['at'], ['leadId', 'email']],
  spend: [['cost'], ['source', 'campaign']],
};

/** A header as words: lower case, accents and punctuation aside, so that "E-post", "e post" and "epost:" meet. */
export function headerWords(header: string): string {
  return withoutAccents(header)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A header's words without the currency in brackets behind them: "Amount spent (SEK)" is called "Amount spent". */
export function bareWords(header: string): string {
  return headerWords(bracketed(header) === '' ? header : header.slice(0, header.lastIndexOf('(')));
}

/** What is in brackets behind a header and may be a currency; '' where nothing does. */
export function bracketed(header: string): string {
  const end = header.trimEnd();
  const open = end.lastIndexOf('(');
  if (open < 0 || !end.endsWith(')')) return '';
  return /^(?:[A-Z]{3}|kr|[\u20ac$\u00a3])$/i.exec(sensible(end.slice(open + 1, -1)))?.[0] ?? '';
}

/** The language files' key for the name of a field. */
export function fieldLabel(name: string): `field.${'created'}` {
  return (
    name.startsWith('entered:') ? `field.entered.${name.slice(8)}` : `field.${name}`
  ) as 'field.created';
}
