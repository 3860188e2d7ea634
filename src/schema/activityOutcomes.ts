import { KnownPhrases } from '../values/knownPhrases.ts';

/**
 * What came of an activity, by the word that its export has for it. `undone`: it was not done, or not yet. `unsent`: of
 * an e-mail, nothing arrived. `arrived`: the row is what came in by itself (an automatic reply, a call that we missed).
 */
export interface Outcome {
  readonly reached: boolean;
  readonly undone: boolean;
  readonly unsent: boolean;
  readonly arrived: boolean;
}

type Said = 'reached' | 'notReached' | 'undone' | 'unsent' | 'arrived' | 'about';

const PHRASES: Readonly<Record<Said, string>> = {
  reached: [
    'connected,reached,answered,completed,held,attended,spoke,talked,replied,yes,true,meeting booked,booked meeting,demo booked',
    'nådd,ansluten,anslutet,svarade,svarat,besvarat,besvarad,pratade,genomfört,genomförd,ja,sant,möte bokat,bokat möte',
    'svarte,svarede,besvart,besvaret,gjennomført,gennemført,nådde,tavoitettu,vastattu,vastasi,pidetty,kyllä',
    'erreicht,beantwortet,verbunden,durchgeführt,gesprochen',
  ].join(),
  notReached: [
    'voicemail,voice mail,answering machine,machine,no answer,not answered,unanswered,did not answer,busy,wrong number,wrong person',
    'gatekeeper,no show,not reached,not connected,no contact,no reply,no response',
    'röstbrevlåda,röstmeddelande,telefonsvarare,ej svar,inget svar,svarar ej,svarar inte,svarade inte,svarade ej,upptaget',
    'fel nummer,fel person,ej nådd,inte nådd,ej ansluten,ej genomfört,ej genomförd,inte genomfört,uteblev,växel',
    'ikke svar,intet svar,svarte ikke,svarede ikke,ikke nådd,telefonsvarer,ei vastausta,ei vastannut,ei tavoitettu,vastaaja',
    'nicht erreicht,keine antwort,besetzt,mailbox,anrufbeantworter',
  ].join(),
  undone: [
    'open,new,created,pending,upcoming,not started,not yet started,in progress,waiting,waiting on someone else,deferred,undone',
    'not done,not completed,incomplete,todo,planned,scheduled,rescheduled,postponed,overdue,cancelled,canceled,skipped,tentative',
    'öppen,ny,skapad,planerad,planerat,bokad,bokat,ej påbörjad,ej utförd,ej utfört,ej klar,ej slutförd,pågående,väntar,kommande',
    'förfallen,inställd,inställt,avbokad,avbokat,ombokad,uppskjuten,att göra',
    'åpen,åben,planlagt,ikke startet,ikke utført,avlyst,aflyst,utsatt,udsat',
    'avoin,suunniteltu,kesken,peruttu,ei aloitettu,offen,geplant,nicht begonnen,in bearbeitung,abgesagt,verschoben,überfällig',
  ].join(),
  unsent:
    'bounced,bounce,hard bounce,soft bounce,undelivered,not delivered,failed,not sent,draft,queued,studsad,studsat,utkast,ej skickat,ej levererat,misslyckades,feilet,mislykkedes,entwurf,fehlgeschlagen,luonnos',
  arrived:
    'missed,missed call,inbound,incoming,inkommande,innkommende,indgående,eingehend,saapuva,missad,missat,missat samtal,auto reply,automatic reply,auto response,out of office,ooo,autosvar,automatiskt svar,frånvaro,frånvaromeddelande,tapt anrop,fravær,verpasst,verpasster anruf,abwesend,abwesenheitsnotiz,automatische antwort,poissa,automaattivastaus',
  about: 'the,a,an,on,by,to,call,email,meeting,task,samtal,mejl,möte,uppgift,reply,received,svar',
};

let phrases: KnownPhrases<Said> | undefined;

/**
 * Reads the word for what came of an activity. Only how it begins says that somebody was reached ("Connected – wants a
 * quote"), and not where anything in it denies it ("Answered by machine"); only all of it says that it was not done.
 */
export function outcomeOf(word: string): Outcome {
  phrases ??= new KnownPhrases(PHRASES);
  const said = phrases.in(word);
  const isAll = (what: Said): boolean =>
    said.includes(what) && said.every((one) => one === what || one === 'about');
  return {
    reached: said[0] === 'reached' && !said.includes('notReached'),
    undone: isAll('undone'),
    unsent: isAll('unsent'),
    arrived: isAll('arrived'),
  };
}
