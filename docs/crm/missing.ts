import type { RecordKind } from '../../src/schema/kinds.ts';
import type { Both } from './crmPage.ts';

/** What a field is for: without a needed one a main figure is missing, without a useful one something beside it. */
export interface Missing {
  readonly isNeeded: boolean;
  readonly without: Both;
}

const needed = (en: string, sv: string): Missing => ({ isNeeded: true, without: { en, sv } });
const useful = (en: string, sv: string): Missing => ({ isNeeded: false, without: { en, sv } });

const NAMES = useful('call list shows no name', 'ringlistan visar inget namn');

/** By kind and field: what is missing in the reports where an export has no column for it. */
export const MISSING: Readonly<Partial<Record<RecordKind, Readonly<Record<string, Missing>>>>> = {
  leads: {
    id: needed(
      'deals and activities find their lead only by e-mail or company',
      'affärer och aktiviteter hittar sitt lead bara via e-post eller företag',
    ),
    email: needed(
      'deals and activities without an id find no lead',
      'affärer och aktiviteter utan id hittar inget lead',
    ),
    contactId: useful(
      'deals on the contact find their lead only by e-mail or company',
      'affärer på kontakten hittar sitt lead bara via e-post eller företag',
    ),
    dealId: useful(
      'the converted deal finds its lead only by e-mail or company',
      'den konverterade affären hittar sitt lead bara via e-post eller företag',
    ),
    firstName: NAMES,
    lastName: NAMES,
    name: NAMES,
    company: useful(
      'deals without id and e-mail find no lead',
      'affärer utan id och e-post hittar inget lead',
    ),
    phone: useful('no number in the call list', 'inget nummer i ringlistan'),
    country: useful('no choice of country on Start', 'inget val av land på Start'),
    created: needed(
      'no pace, no months, no time limit: nothing says when the lead came',
      'ingen takt, inga månader, ingen tidsgräns: inget säger när leadet kom',
    ),
    source: needed(
      'all leads are of one source: no closed loop',
      'alla leads har samma källa: ingen sluten återkoppling',
    ),
    campaign: useful('no figures by campaign', 'inga siffror per kampanj'),
    latestSource: useful('last touch is the first one again', 'sista kontakten är den första igen'),
    latestSourceDate: useful('the last touch has no day', 'sista kontakten saknar dag'),
    touchpoint: useful('the touch is not told from others', 'kontaktpunkten skiljs inte från andra'),
    owner: needed('no figures by rep', 'inga siffror per säljare'),
    stage: needed(
      'how far a lead has come is known only from dates and deals',
      'hur långt ett lead har kommit syns bara på datum och affärer',
    ),
    converted: useful(
      'opportunities are known only from the deals',
      'affärsmöjligheter syns bara på affärerna',
    ),
    reason: useful('no reasons in Sales feedback', 'inga orsaker i Säljs återkoppling'),
    assigned: useful('the clock starts when the lead is created', 'klockan startar när leadet skapas'),
    'entered:lead': useful(
      'a former subscriber counts from the day the contact was created',
      'en tidigare prenumerant räknas från dagen då kontakten skapades',
    ),
    'entered:mql': needed(
      'no days between stages, no week’s MQLs',
      'inga dagar mellan faser, inga MQL per vecka',
    ),
    'entered:sql': needed(
      'no days between stages, no week’s SQLs',
      'inga dagar mellan faser, inga SQL per vecka',
    ),
    'entered:opportunity': useful(
      'the day comes from the deal’s creation',
      'dagen tas från när affären skapades',
    ),
    'entered:customer': useful('the day comes from the won deal', 'dagen tas från den vunna affären'),
  },
  deals: {
    id: needed(
      'two rows of one deal are two deals unless every cell agrees',
      'två rader för en affär är två affärer om inte varje cell är lika',
    ),
    name: useful('lists show no name of the deal', 'listor visar inget affärsnamn'),
    leadId: needed(
      'the deal finds its lead only by e-mail or company',
      'affären hittar sitt lead bara via e-post eller företag',
    ),
    email: useful(
      'the deal finds its lead only by id or company',
      'affären hittar sitt lead bara via id eller företag',
    ),
    company: useful('the last way to the lead is closed', 'sista vägen till leadet är stängd'),
    amount: needed('no revenue, no average order', 'inga intäkter, inget snittordervärde'),
    currency: useful('amounts count as the workbook’s currency', 'belopp räknas i arbetsbokens valuta'),
    created: useful(
      'no days to win, no opportunity date',
      'inga dagar till vinst, inget datum för affärsmöjlighet',
    ),
    closed: needed('won deals fall in no month', 'vunna affärer hamnar inte i någon månad'),
    won: needed('won deals fall in no month', 'vunna affärer hamnar inte i någon månad'),
    lost: useful('no days to lose', 'inga dagar till förlust'),
    expectedClose: useful(
      'open deals are in no period of the forecast',
      'öppna affärer ligger i ingen prognosperiod',
    ),
    stage: needed(
      'only a won date or a yes-or-no column says what is won; else every deal is open',
      'bara ett vinstdatum eller en ja-eller-nej-kolumn säger vad som är vunnet; annars är varje affär öppen',
    ),
    isWon: useful('the stage’s word alone says whether it is won', 'bara fasens ord säger om den är vunnen'),
    isLost: useful(
      'the stage’s word alone says whether it is lost',
      'bara fasens ord säger om den är förlorad',
    ),
    lostReason: useful('no reasons for lost deals', 'inga orsaker till förlorade affärer'),
    owner: needed('no deals by rep', 'inga affärer per säljare'),
    pipeline: useful('no choice of pipeline on Start', 'inget val av pipeline på Start'),
  },
  activities: {
    id: useful(
      'two equal rows are one activity only when every cell agrees',
      'två lika rader är en aktivitet bara om varje cell är lika',
    ),
    leadId: needed(
      'the list needs this or e-mail, else it is refused',
      'listan måste ha detta eller e-post, annars tas den inte emot',
    ),
    email: needed(
      'the list needs this or an id, else it is refused',
      'listan måste ha detta eller ett id, annars tas den inte emot',
    ),
    at: needed('the list is refused', 'listan tas inte emot'),
    type: needed(
      'notes and tasks count as attempts too',
      'anteckningar och uppgifter räknas också som försök',
    ),
    outcome: useful('nothing says whether the lead was reached', 'inget säger om leadet nåddes'),
    direction: useful('incoming calls count as attempts', 'inkommande samtal räknas som försök'),
    done: useful('planned activities count as attempts', 'planerade aktiviteter räknas som försök'),
    owner: useful('who tried is not known', 'vem som försökte är okänt'),
  },
  spend: {
    date: needed('the cost counts wholly in every period', 'kostnaden räknas helt i varje period'),
    source: needed('no cost per lead of a source', 'ingen kostnad per lead för en källa'),
    campaign: useful('no cost per campaign', 'ingen kostnad per kampanj'),
    cost: needed('the list is refused', 'listan tas inte emot'),
    currency: useful('costs count as the workbook’s currency', 'kostnader räknas i arbetsbokens valuta'),
  },
};
