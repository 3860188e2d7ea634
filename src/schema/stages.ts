import { sensible } from '../values/longest.ts';
import { textKey } from '../values/plainText.ts';

/** The stages in their order. What a CRM calls them is mapped in Settings; known words come mapped. */
export const STAGES = ['lead', 'mql', 'sql', 'opportunity', 'customer'] as const;
export type StageKey = (typeof STAGES)[number];

/** Where a stage word can be mapped to: one of the stages, a contact that is no lead, or a deal that was lost. */
export type StageTarget = StageKey | 'notLead' | 'lost';

export const OPPORTUNITY = STAGES.indexOf('opportunity');
export const CUSTOMER = STAGES.indexOf('customer');

const STAGE_WORDS: Readonly<Record<StageKey | 'notLead', string>> = {
  notLead: 'subscriber,prenumerant,abonnent,other,annat,övrigt',
  lead: 'lead,leads,new,ny,nytt,open,contacted,inquiry,potentiell kund',
  mql: 'mql,marketing qualified lead,marketing qualified,marketingqualifiedlead,marknadskvalificerat lead,marknadskvalificerad,marknadskvalificerat',
  sql: 'sql,sales qualified lead,sales qualified,salesqualifiedlead,säljkvalificerat lead,säljkvalificerad,säljkvalificerat,försäljningskvalificerat lead',
  opportunity:
    'opportunity,affärsmöjlighet,möjlighet,deal,affär,offert,closed - converted,qualified - converted',
  customer: 'customer,evangelist,kund,ambassadör,won,closed won,vunnen',
};

/** What CRMs call the steps of a deal that is neither won nor lost yet. */
const OPEN_DEAL_WORDS: ReadonlySet<string> = new Set(
  [
    'open,new,in progress,opportunity,deal,prospecting,engaging,qualification,qualified,needs analysis,value proposition',
    'id. decision makers,perception analysis,proposal,proposal/price quote,proposal made,quote sent,negotiation',
    'negotiation/review,negotiations started,contact made,demo scheduled,meeting booked,appointment scheduled',
    'appointmentscheduled,qualified to buy,qualifiedtobuy,presentation scheduled,presentationscheduled',
    'decision maker bought-in,decisionmakerboughtin,contract sent,contractsent,qualify,develop,propose',
    'öppen,öppet,ny,nytt,pågående,affärsmöjlighet,möjlighet,affär,kvalificering,kvalificerad,kvalificerad köpare',
    'behovsanalys,möte bokat,demo bokad,presentation bokad,beslutsfattare övertygad,offert,offert skickad,förhandling',
    'avtal skickat,kontrakt skickat',
  ].flatMap((words) => words.split(',')),
);

/** Is it a known word for a deal that is still open? */
export function isOpenDealWord(word: string): boolean {
  const key = stageWord(word);
  return OPEN_DEAL_WORDS.has(key) || OPEN_DEAL_WORDS.has(unnumbered(key));
}

const WON_WORDS = wordSet(
  'won,vunnen,vunnet,vunna,vunnit,signerad,signerat,signed,sold,såld,sålt,solgt,vundet,vunden,gewonnen,voitettu,closedwon',
);
/** Won where nothing else is said: "Customer" is a won deal, "Customer review" is a step on the way. */
const WON_ALONE = wordSet('kund,customer,win,vinst,wins');
/** The same of a lost one: "Win/Loss" holds Win and Loss. */
const LOST_ALONE = wordSet('loss,losses,förlust,tap,tab,verlust,tappio');
const LOST_WORDS = wordSet(
  'lost,förlorad,förlorat,förlorade,tappad,tappat,avslag,tapt,tabt,verloren,hävitty,closedlost',
);
/** Words that may be beside such a word without changing it: "Deal lost", "Avtal signerat". */
const PLAIN_WORDS = wordSet(
  'deal,deals,opportunity,opp,sale,sales,order,contract,agreement,status,stage,is,as,affär,affären,affärer,avtal,avtalet,kontrakt,kontraktet,är,som,salg,kauppa,us,oss,and,och,og,und,ja',
);
/** Behind these the state is said, and what follows is a detail: "Closed Lost No Budget". */
const CLOSED_WORDS = wordSet(
  'closed,close,avslutad,avslutat,stängd,stängt,lukket,avsluttet,afsluttet,geschlossen,abgeschlossen,suljettu',
);
const NEGATIONS = wordSet(
  'not,no,never,non,ej,inte,icke,ikke,nicht,kein,keine,ei,wont,wasnt,isnt,cannot,cant',
);
/** Words that take back what is beside them: it has not happened yet. */
const NOT_YET = wordSet(
  'almost,nearly,near,likely,probably,probable,possible,possibly,verbal,verbally,pending,awaiting,waiting,expected,forecast,forecasted,yet,soon,ska,skall,snart,nästan,troligen,sannolikt,trolig,muntlig,muntligt,muntligen,inväntar,väntar,avvaktar,förväntad,förväntas,nesten,næsten,bald,pian,melkein',
);
/** What was won and is no more: the revenue did not come, or went back. */
const UNDONE = wordSet(
  'cancelled,canceled,cancellation,reversed,reversal,refunded,refund,returned,withdrawn,withdrew,void,voided,terminated,churned,churn,rescinded,revoked,credited,disputed,chargeback,failed,unwon,reopened,annullerad,annullerat,avbruten,avbrutet,avbokad,avbokat,återkallad,återkallat,återtagen,återbetald,hävd,hävt,uppsagd,uppsagt,ångrad,ångrat,krediterad,krediterat,makulerad,makulerat,reklamation,storniert,storno,gekündigt,widerrufen,peruttu,peruutettu,aflyst,avlyst,annulleret,annullert,kansellert,opsagt',
);
/** Whoever won it where we did not: "Won by competitor", "Vunnen av konkurrent". */
const OTHERS = wordSet(
  'competitor,competitors,competition,konkurrent,konkurrenten,konkurrenter,konkurrenterna,kilpailija,wettbewerber,konkurrenz,rival,other,others,another,annan,andra',
);
/** Behind "lost" or "won" comes to whom or why: "Lost to competitor", "Förlorad på pris". */
const TO_WHOM = wordSet('to,till,til,on,på,due,because,by,av,af,mot,against,at,an,von,pga,för,the,a,en');
/** "Not won" is how some say lost; "not signed" is said of a deal that is open. */
const WON_AS_STATE = wordSet('won,vunnen,vunnet,vunna,vundet,vunden,gewonnen,voitettu');

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((word) => word.normalize('NFC')));
}

/**
 * What a word for a deal's stage means as a whole: won or lost, or undefined where it says neither or cannot be sure.
 * A word that only contains "won" is not won: "To be won", "Won\u2019t proceed", "Almost won", "Won/Lost" do not say that it
 * is. What is behind a dash, a colon or in brackets is a detail, as in "Closed Won - Upsell".
 */
export function dealWord(word: string): 'won' | 'lost' | undefined {
  const text = sensible(word)
    .normalize('NFC')
    .replace(/([a-zåäöø])([A-ZÅÄÖØ])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\u2019'\u00b4\u02bc]/g, '');
  if (text.includes('?')) return undefined;
  const parts = text
    .split(/[:/|,;()[\]>\u2013\u2014]|\s-\s/)
    .map((part) => part.split(/[^\p{L}\p{N}]+/u).filter((one) => one !== '' && !/^\d+$/.test(one)))
    .filter((part) => part.length > 0);
  if (parts.length === 1 && parts[0]!.length === 1) {
    if (WON_ALONE.has(parts[0]![0]!)) return 'won';
    if (LOST_ALONE.has(parts[0]![0]!)) return 'lost';
  }
  const said = parts.map(partOf).filter((one) => one !== 'plain');
  const [isWon, isLost] = [said.includes('won'), said.includes('lost')];
  if (isWon === isLost || said[0] === 'unsure') return undefined;
  // Why it was lost may be put in any words; what was won must not be taken back.
  return isLost ? 'lost' : said.includes('unsure') || said.includes('takenBack') ? undefined : 'won';
}

function partOf(words: readonly string[]): 'won' | 'lost' | 'unsure' | 'takenBack' | 'detail' | 'plain' {
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  if (has(UNDONE) && !has(LOST_WORDS)) return 'takenBack';
  const isPlain = (word: string) => PLAIN_WORDS.has(word) || CLOSED_WORDS.has(word);
  const at = words.findIndex((word) => WON_WORDS.has(word) || LOST_WORDS.has(word));
  if (at < 0) {
    if (has(NEGATIONS) || has(NOT_YET)) return 'unsure';
    return words.every(isPlain) ? 'plain' : 'detail';
  }
  if (has(WON_WORDS) && has(LOST_WORDS)) return 'unsure';
  const isWon = WON_WORDS.has(words[at]!);
  const [before, behind] = [words.slice(0, at), words.slice(at + 1)];
  if (isWon && before.length === 1 && NEGATIONS.has(before[0]!) && behind.length === 0)
    return WON_AS_STATE.has(words[at]!) ? 'lost' : 'unsure';
  if (!before.every(isPlain)) return 'unsure';
  const isToOthers = TO_WHOM.has(behind[0] ?? '');
  if (!isWon)
    return isToOthers || behind.every(isPlain) || before.some((word) => CLOSED_WORDS.has(word))
      ? 'lost'
      : 'unsure';
  if (isToOthers && behind.some((word) => OTHERS.has(word))) return 'lost';
  if (behind.every(isPlain)) return 'won';
  const isDetail = !has(NEGATIONS) && !has(NOT_YET) && !has(OTHERS) && !isToOthers;
  return isDetail && before.some((word) => CLOSED_WORDS.has(word)) ? 'won' : 'unsure';
}

/** What an export's own form says of its stage words, as `stageWord` writes them. */
export type FormStages = Readonly<Record<string, StageTarget>>;

/** What the form says of a word; a number before it ("1. Offert") only orders the steps. */
export function formStage(word: string, stages: FormStages | undefined): StageTarget | undefined {
  if (!stages) return undefined;
  const key = stageWord(word);
  const named = Object.entries(stages);
  const find = (text: string) => named.find(([known]) => known === text)?.[1];
  return find(key) ?? find(unnumbered(key));
}

/**
 * The stage that a word means in Settings; where Settings say nothing, to the export's own form; else by the known
 * words; else undefined.
 */
export function stageOf(
  word: string,
  mapped: ReadonlyMap<string, StageTarget> = new Map(),
  stages?: FormStages,
): StageTarget | undefined {
  const key = stageWord(word);
  return mapped.get(key) ?? formStage(word, stages) ?? KNOWN.get(key) ?? KNOWN.get(unnumbered(key));
}

/** A longer text is no word that somebody writes in two ways. */
const LONGEST_WORD = 500;

/** A stage word as it is compared: case, outer space and repeated space aside. */
export function stageWord(word: string): string {
  return word.length > LONGEST_WORD ? word : textKey(word).replace(/[_\s]+/g, ' ');
}

function unnumbered(key: string): string {
  return key.replace(/^\d{1,2}\s*[.):-]\s*/, '');
}

const KNOWN: ReadonlyMap<string, StageTarget> = new Map(
  ([...STAGES, 'notLead'] as const).flatMap((stage) =>
    STAGE_WORDS[stage].split(',').map((word): [string, StageTarget] => [word, stage]),
  ),
);
