import type { Country } from './names.ts';
import type {
  ActivityType,
  DealStage,
  Direction,
  LostReason,
  Outcome,
  Reason,
  Source,
  Stage,
  Status,
} from './world.ts';

export type Kind = 'contacts' | 'deals' | 'activities' | 'spend';
/** Every word that HubSpot translates. */
export type Word =
  | Country
  | Stage
  | Status
  | Source
  | Reason
  | DealStage
  | LostReason
  | ActivityType
  | Outcome
  | Direction
  | 'Sales Pipeline';

/** How a file is written: HubSpot's own way, or the way it leaves a Swedish Excel. */
export interface Dialect {
  folder: string;
  language: 'en' | 'sv';
  files: Record<Kind, string>;
  headers: Record<Kind, readonly string[]>;
  word(word: Word | ''): string;
  amount(amount: number): string;
  line(cells: readonly string[]): string;
  bytes(text: string): Uint8Array;
}

const ENGLISH_HEADERS: Record<Kind, readonly string[]> = {
  contacts: [
    'Record ID',
    'First Name',
    'Last Name',
    'Email',
    'Phone Number',
    'Contact owner',
    'Company Name',
    'Country/Region',
    'Create Date',
    'Lifecycle Stage',
    'Lead Status',
    'Original Source',
    'Original Source Drill-Down 1',
    'Became a Lead Date',
    'Became a Marketing Qualified Lead Date',
    'Became a Sales Qualified Lead Date',
    'Became an Opportunity Date',
    'Became a Customer Date',
    'Unqualified Reason',
    'Latest Traffic Source',
    'Latest Traffic Source Date',
  ],
  deals: [
    'Record ID',
    'Deal Name',
    'Pipeline',
    'Deal Stage',
    'Amount',
    'Currency',
    'Create Date',
    'Close Date',
    'Deal owner',
    'Associated Company',
    'Associated Contact IDs',
    'Associated Contact emails',
    'Closed Lost Reason',
  ],
  activities: [
    'Record ID',
    'Activity date',
    'Activity type',
    'Call outcome',
    'Call direction',
    'Activity assigned to',
    'Associated Contact IDs',
  ],
  spend: ['Month', 'Source', 'Campaign', 'Cost', 'Currency'],
};

const SWEDISH_HEADERS: Record<Kind, readonly string[]> = {
  contacts: [
    'Post-ID',
    'Förnamn',
    'Efternamn',
    'E-post',
    'Telefonnummer',
    'Kontaktägare',
    'Företagsnamn',
    'Land/region',
    'Skapandedatum',
    'Livscykelfas',
    'Leadstatus',
    'Ursprunglig källa',
    'Ursprunglig källa, detaljer 1',
    'Blev lead-datum',
    'Blev marknadskvalificerat lead-datum',
    'Blev säljkvalificerat lead-datum',
    'Blev affärsmöjlighet-datum',
    'Blev kund-datum',
    'Diskvalificeringsorsak',
    'Senaste trafikkälla',
    'Datum för senaste trafikkälla',
  ],
  deals: [
    'Post-ID',
    'Affärsnamn',
    'Pipeline',
    'Affärsfas',
    'Belopp',
    'Valuta',
    'Skapandedatum',
    'Stängningsdatum',
    'Affärsägare',
    'Associerat företag',
    'Associerade kontakt-ID:n',
    'Associerade kontakters e-post',
    'Orsak till förlorad affär',
  ],
  activities: [
    'Post-ID',
    'Aktivitetsdatum',
    'Aktivitetstyp',
    'Samtalsutfall',
    'Samtalsriktning',
    'Aktivitet tilldelad till',
    'Associerade kontakt-ID:n',
  ],
  spend: ['Månad', 'Källa', 'Kampanj', 'Kostnad', 'Valuta'],
};

const SWEDISH_WORDS: Record<Word, string> = {
  Sweden: 'Sverige',
  Finland: 'Finland',
  Denmark: 'Danmark',
  'United Kingdom': 'Storbritannien',
  Subscriber: 'Prenumerant',
  Lead: 'Lead',
  'Marketing Qualified Lead': 'Marknadskvalificerat lead',
  'Sales Qualified Lead': 'Säljkvalificerat lead',
  Opportunity: 'Affärsmöjlighet',
  Customer: 'Kund',
  Partner: 'Partner',
  New: 'Ny',
  'Attempted to Contact': 'Kontaktförsök gjort',
  Connected: 'Ansluten',
  'In Progress': 'Pågår',
  'Open Deal': 'Öppen affär',
  Unqualified: 'Okvalificerad',
  'Bad Timing': 'Fel tidpunkt',
  'Organic Search': 'Organisk sökning',
  'Paid Search': 'Betald sökning',
  'Paid Social': 'Betalda sociala medier',
  'Email Marketing': 'E-postmarknadsföring',
  Referrals: 'Hänvisningar',
  'Direct Traffic': 'Direkttrafik',
  'Offline Sources': 'Offlinekällor',
  'No budget': 'Ingen budget',
  'Warehouse too small': 'För litet lager',
  'No need now': 'Inget behov just nu',
  'Private person': 'Privatperson',
  Student: 'Student',
  Competitor: 'Konkurrent',
  'Wrong contact details': 'Fel kontaktuppgifter',
  'Appointment Scheduled': 'Möte bokat',
  'Qualified To Buy': 'Kvalificerad köpare',
  'Presentation Scheduled': 'Presentation bokad',
  'Contract Sent': 'Avtal skickat',
  'Closed Won': 'Vunnen',
  'Closed Lost': 'Förlorad',
  Price: 'Priset',
  'Chose competitor': 'Valde konkurrent',
  'No decision': 'Inget beslut',
  'Bad timing': 'Dålig tidpunkt',
  'Missing feature': 'Saknad funktion',
  Call: 'Samtal',
  Email: 'E-post',
  Meeting: 'Möte',
  Note: 'Anteckning',
  'No answer': 'Inget svar',
  'Left voicemail': 'Röstmeddelande',
  Busy: 'Upptaget',
  'Wrong number': 'Fel nummer',
  Completed: 'Genomfört',
  Outbound: 'Utgående',
  Inbound: 'Inkommande',
  'Sales Pipeline': 'Säljpipeline',
};

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

export const ENGLISH: Dialect = {
  folder: 'hubspot-en',
  language: 'en',
  files: {
    contacts: 'contacts.csv',
    deals: 'deals.csv',
    activities: 'activities.csv',
    spend: 'spend.csv',
  },
  headers: ENGLISH_HEADERS,
  word: (word) => word,
  amount: (amount) => amount.toFixed(2),
  line: (cells) => `${cells.map(quoted).join(',')}\n`,
  bytes: utf8,
};

export const SWEDISH: Dialect = {
  folder: 'hubspot-sv',
  language: 'sv',
  files: {
    contacts: 'kontakter.csv',
    deals: 'affarer.csv',
    activities: 'aktiviteter.csv',
    spend: 'kostnader.csv',
  },
  headers: SWEDISH_HEADERS,
  word: (word) => (word === '' ? '' : SWEDISH_WORDS[word]),
  amount: swedishAmount,
  line: (cells) => `${cells.map((cell) => (/[;"\r\n]/.test(cell) ? quoted(cell) : cell)).join(';')}\r\n`,
  bytes: windows1252,
};

/** 85000 as "85 000,00". The space is a no-break one, as Excel writes it. */
function swedishAmount(amount: number): string {
  const [whole, decimals] = amount.toFixed(2).split('.');
  return `${whole!.replace(/\B(?=(\d{3})+$)/g, '\u00a0')},${decimals}`;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const EURO_SIGN = 0x20ac;
const EURO_BYTE = 0x80;

/** Latin-1 and the euro sign are all of Windows-1252 that the samples need. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0)!;
    if (code === EURO_SIGN) return EURO_BYTE;
    if (code > 0xff || (code >= 0x80 && code < 0xa0)) {
      throw new Error(`Windows-1252 here has no ${JSON.stringify(letter)}.`);
    }
    return code;
  });
}
