import { KnownPhrases } from '../values/knownPhrases.ts';
import { stageWord } from './stages.ts';

/**
 * What an activity can be. The first four are attempts by sales to reach somebody; `note` is written or planned by
 * sales for itself, `inbound` is what the lead did, `system` what the CRM did by itself.
 */
export const ACTIVITY_TYPES = ['call', 'email', 'meeting', 'other', 'note', 'inbound', 'system'] as const;
export type ActivityType = (typeof ACTIVITY_TYPES)[number];
export type AttemptType = Extract<ActivityType, 'call' | 'email' | 'meeting' | 'other'>;

/** What an export's own form says of its type words, as `stageWord` writes them. */
export type FormActivityTypes = Readonly<Record<string, ActivityType>>;

const ATTEMPTS: ReadonlySet<ActivityType> = new Set(['call', 'email', 'meeting', 'other']);

/** Is it something that sales does to reach a lead? */
export function isAttemptType(type: ActivityType | null): type is AttemptType {
  return type !== null && ATTEMPTS.has(type);
}

/**
 * What each phrase says of a type. `outbound` says who began; `answer` is the lead's unless something was sent;
 * `missed` likewise, for nobody misses a call of one's own; `about` says nothing by itself.
 */
type Said = ActivityType | 'outbound' | 'answer' | 'missed' | 'about';

const PHRASES: Readonly<Record<Said, string>> = {
  call: [
    'call,calls,called,calling,phone,phoned,telephone,dial,dialed,dialled,voicemail,voice mail,voice message,callback,call back',
    'no answer,busy,wrong number,left message,left voicemail,not reached,not connected,did not pick up',
    'samtal,telefonsamtal,säljsamtal,kundsamtal,uppföljningssamtal,telefon,telefonkontakt,tel,tfn,tlf,ring,ringa,ringt,ringde',
    'uppringning,röstmeddelande,röstbrevlåda,telefonsvarare,svarar ej,svarar inte,ej svar,inget svar,upptaget,fel nummer,ej nådd',
    'samtale,telefonsamtale,anrop,oppringning,ringte,opkald,telefonopkald,ikke svar,intet svar,svarer ikke',
    'puhelu,puhelut,puhelin,puhelinsoitto,soitto,ei vastausta,anruf,anrufe,telefonat,telefonanruf,telefongespräch,rückruf,nicht erreicht',
  ].join(),
  email: [
    'email,emails,emailed,mail,mails,mailed,epost,e-postmeddelande,mejl,mejlat,mailat,e-brev,sähköposti,sähköpostiviesti',
    '1 to 1 email,one to one email,sales email,sequence email',
  ].join(),
  meeting: [
    'meeting,meetings,appointment,appointments,demo,demos,demonstration,presentation,visit,visits,customer visit,client visit',
    'lunch,videoconference,video conference,web conference',
    'möte,möten,kundmöte,säljmöte,webbmöte,onlinemöte,videomöte,teamsmöte,telefonmöte,besök,kundbesök',
    'mote,moter,kundemote,møte,møde,møder,kundemøte,kundemøde,kundebesøk,kundebesøg,besøk,besøg',
    'tapaaminen,asiakastapaaminen,kokous,palaveri,besprechung,termin,treffen,besuch,kundenbesuch,kundentermin,vorführung',
  ].join(),
  other: [
    'other,others,sms,text message,text,mms,message,messages,whatsapp,linkedin,linkedin message,inmail,connection request',
    'social touch,letter,letters,postal mail,direct mail,fax,attempt,contact attempt,contact attempts,outreach,reach out,contacted',
    'meddelande,brev,kontaktförsök,kontaktad,kontaktat,annat,annan,övrigt,annet,andet,melding,besked,viesti,tekstiviesti,muu',
    'kirje,sonstiges,sonstige,andere,nachricht,brief,kontaktversuch',
  ].join(),
  note: [
    'note,notes,comment,comments,task,tasks,todo,to dos,reminder,reminders,deadline,memo,internal,planned,scheduled,booked',
    'rescheduled,cancelled,canceled,upcoming',
    'anteckning,anteckningar,samtalsanteckning,mötesanteckning,minnesanteckning,notering,noteringar,notis,kommentar,kommentarer',
    'uppgift,uppgifter,att göra,påminnelse,intern,internt,planerad,planerat,bokad,bokat,inställd,inställt,avbokad,avbokat,kommande',
    'notat,notater,oppgave,oppgaver,opgave,opgaver,planlagt,avlyst,aflyst,påminnelse,påmindelse',
    'muistiinpano,muistiinpanot,kommentti,tehtävä,tehtävät,muistutus,sisäinen,suunniteltu,peruttu',
    'notiz,notizen,aufgabe,aufgaben,bemerkung,erinnerung,interne,internes,geplant,abgesagt',
  ].join(),
  inbound: [
    'inbound,incoming,received,in,inkommande,inkommen,inkommet,mottagen,mottaget,inn,ind,innkommende,indgående,mottatt,modtaget',
    'saapuva,saapunut,vastaanotettu,eingehend,eingehender,eingehende,eingehendes,eingang,empfangen,erhalten',
    'opened,open,opens,opening,clicked,click,clicks,öppnad,öppnat,öppnade,öppning,klick,klickad,klickat,klickade,åpnet,åbnet',
    'klikket,avattu,klikattu,geöffnet,geklickt',
    'form,forms,submitted,submission,submissions,form fill,formulär,formulärsvar,inskickat,inskickad,ifyllt,skjema,lomake,formular',
    'page,webpage,website,pageview,pageviews,page view,page views,viewed,view,views,visited,web visit,web visits,website visit',
    'web page,web session,session,sidvisning,sidvisningar,webbesök,webbbesök,webbplatsbesök,hemsida,hemsidan,hemsidebesök,webbplats',
    'webbsida,sidevisning,nettstedsbesøk,sivunkatselu,verkkosivu,seitenaufruf,seitenaufrufe,webseite,websitebesuch',
    'download,downloads,downloaded,nedladdning,nedladdad,nedladdat,webinar,webinars,webinarium,registered,registration,signup',
    'signed up,anmälan,anmäld,registrering,subscribed,unsubscribed,unsubscribe,avregistrering,avregistrerad,logged in,login',
    'inloggning,inloggad,inquiry,enquiry,förfrågan,kontaktförfrågan,watched,live chat,ad click,conversation session',
    'referral received,feedback,survey,enkät,enkätsvar',
  ].join(),
  answer:
    'reply,replies,replied,response,responses,responded,request,requests,requested,svar,svarat,antwort,vastaus,pyyntö,anfrage',
  missed: 'missed,missad,missat,missade,tapt,verpasst,verpasster,verpasste,entgangener',
  system: [
    'created,added,updated,update,changed,change,changes,deleted,merged,converted,conversion,imported,import,assigned,reassigned',
    'assignment,enrolled,workflow,automation,automated,automatic,automatically,auto,system,sync,synced,delivered,bounce,bounced',
    'dropped,deferred,spam,won,lost,out of office,ooo,autoreply,auto reply,auto response,automatic reply,autoresponder',
    'marketing email,marketing emails,newsletter,newsletters,mass email,bulk email,drip,nurture',
    'skapad,skapat,skapades,uppdaterad,uppdaterat,ändrad,ändrat,ändring,borttagen,importerad,importerat,tilldelad,tilldelat',
    'levererad,levererat,studs,studsad,studsat,automatisk,automatiskt,autosvar,frånvaro,frånvaromeddelande,nyhetsbrev,massutskick',
    'fasbyte,statusändring,opprettet,oprettet,endret,ændret,oppdatert,opdateret,fravær,fraværsmelding,nyhetsbrev',
    'luotu,muutettu,päivitetty,uutiskirje,automaattivastaus,poissaolo,erstellt,geändert,aktualisiert,zugewiesen,automatische',
    'abwesend,abwesenheit,abwesenheitsnotiz,abwesenheitsnachricht',
  ].join(),
  outbound: [
    'outbound,outgoing,out,sent,send,made,placed,utgående,skickad,skickat,skickade,ut,ud,utgåande,udgående,sendt,lähetetty',
    'lähtevä,gesendet,ausgehend,ausgehender,ausgehende,ausgehendes,ausgang',
  ].join(),
  about: [
    'a,an,the,and,or,to,from,for,with,by,of,on,at,via,och,till,från,med,per,på,av,som,og,til,fra,ja,und,mit,an,von',
    'new,first,second,third,initial,intro,introduction,discovery,qualification,follow up,uppföljning,oppfølging,opfølgning',
    'seuranta,cold,warm,sales,manual,logged,log,completed,done,held,attended,connected,answered,successful,genomfört,genomförd',
    'genomförda,utfört,utförd,besvarat,besvarad,no show,left,video,online,web,webb,physical,in person,face to face,fysiskt,digitalt',
    'customer,client,prospect,kund,säljare,stage,status,lifecycle,lead,leads,deal,deals,contact,contacts,owner,property,field',
    'score,record,pipeline,opportunity,company,account,list,membership,sequence,cadence,activity,activities,aktivitet,event',
    'step,fas,steg,ägare,affär,hubspot,salesforce,gmail,outlook,teams,zoom,google,microsoft,skype,aircall,ringcentral,dialpad',
  ].join(),
};

let phrases: KnownPhrases<Said> | undefined;

function saidIn(word: string): (Said | undefined)[] {
  phrases ??= new KnownPhrases(PHRASES);
  return phrases.in(word);
}

/**
 * The type that a word of an export means: in Settings; where they say nothing, to the export's own form; else by the
 * known words of six languages. A word is known only where all of it is: of "Call me maybe" nothing is guessed.
 *
 * @param word as the export writes it; not blank
 * @param mapped what Settings say, by `stageWord`
 * @param form what the export's own form says
 * @returns null where nobody knows
 */
export function activityTypeOf(
  word: string,
  mapped: ReadonlyMap<string, ActivityType> = new Map(),
  form?: FormActivityTypes,
): ActivityType | null {
  const key = stageWord(word);
  return mapped.get(key) ?? Object.entries(form ?? {}).find(([own]) => own === key)?.[1] ?? knownType(word);
}

function knownType(word: string): ActivityType | null {
  const all = saidIn(word);
  const digitsAside = all.length > 1 ? withoutNumbers(word) : all;
  if (digitsAside.length === 0 || digitsAside.includes(undefined)) return null;
  const said = new Set(digitsAside);
  if (said.has('system')) return 'system';
  if (said.has('inbound')) return 'inbound';
  if (!said.has('outbound') && (said.has('answer') || said.has('missed'))) return 'inbound';
  if (said.has('note')) return 'note';
  const attempt = digitsAside.find((one) => one !== undefined && ATTEMPTS.has(one as ActivityType));
  if (attempt) return attempt as AttemptType;
  return said.has('outbound') ? 'other' : null;
}

/** "Call 2" and "E-mail #3" are a call and an e-mail. */
function withoutNumbers(word: string): (Said | undefined)[] {
  return saidIn(word.replace(/(?<![a-z])\d+(?![a-z])/gi, ' '));
}

/** Does a word of a direction say that the lead began? What else stands beside it does not matter. */
export function isInboundWord(word: string): boolean {
  const said = new Set(saidIn(word));
  if (said.has('outbound')) return false;
  return said.has('inbound') || said.has('missed') || said.has('answer');
}

/** Does a word of a direction say that sales began? */
export function isOutboundWord(word: string): boolean {
  return saidIn(word).includes('outbound');
}
