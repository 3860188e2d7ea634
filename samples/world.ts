import { type Country, companyName, domain, personName, plain } from './names.ts';
import { type Random, seededRandom } from './random.ts';
import {
  addWorkdays,
  addWorkingMinutes,
  at,
  CLOSE,
  DAY,
  date,
  dayStart,
  HOUR,
  isWorkday,
  type Minute,
  nextOpen,
  OPEN,
  weekday,
} from './time.ts';

/** One made-up company that sells warehouse scanners and the software behind them. */
const SEED = 20_264_600;
const FIRST_DAY = at('2025-05-01');
const LAST_DAY = at('2026-10-16');
/** The moment of the export: what would come later has not happened. */
export const EXPORTED = LAST_DAY + 16 * HOUR;
const LEADS = 1500;
/** The last afternoon is given, so that some leads surely still await their first attempt. */
const LAST_AFTERNOON = ['13:22', '14:05', '14:48', '15:31'].map((clock) => at(`2026-10-16 ${clock}`));

export type Source =
  | 'Organic Search'
  | 'Paid Search'
  | 'Paid Social'
  | 'Email Marketing'
  | 'Referrals'
  | 'Direct Traffic'
  | 'Offline Sources';
export type Stage =
  | 'Subscriber'
  | 'Lead'
  | 'Marketing Qualified Lead'
  | 'Sales Qualified Lead'
  | 'Opportunity'
  | 'Customer'
  | 'Partner';
export type Status =
  | 'New'
  | 'Attempted to Contact'
  | 'Connected'
  | 'In Progress'
  | 'Open Deal'
  | 'Unqualified'
  | 'Bad Timing';
export type Reason =
  | 'No budget'
  | 'Warehouse too small'
  | 'No need now'
  | 'Private person'
  | 'Student'
  | 'Competitor'
  | 'Wrong contact details';
export type DealStage =
  | 'Appointment Scheduled'
  | 'Qualified To Buy'
  | 'Presentation Scheduled'
  | 'Contract Sent'
  | 'Closed Won'
  | 'Closed Lost';
export type LostReason = 'Price' | 'Chose competitor' | 'No decision' | 'Bad timing' | 'Missing feature';
export type ActivityType = 'Call' | 'Email' | 'Meeting' | 'Note';
export type Outcome = 'Connected' | 'No answer' | 'Left voicemail' | 'Busy' | 'Wrong number' | 'Completed';
export type Direction = 'Outbound' | 'Inbound';
export type Currency = 'SEK' | 'EUR' | 'USD';

export interface Lead {
  id: string;
  first: string;
  last: string;
  email: string;
  phone: string;
  owner: string;
  company: string;
  country: Country;
  created: Minute;
  /** What the file says, where that is not the true time of creation. */
  createdText: string | null;
  stage: Stage;
  status: Status | '';
  source: Source | '';
  campaign: string;
  /** From where the contact came last, and when. */
  latestSource: Source | '';
  latestVisit: Minute | null;
  becameLead: Minute | null;
  becameMql: Minute | null;
  becameSql: Minute | null;
  becameOpportunity: Minute | null;
  becameCustomer: Minute | null;
  reason: Reason | '';
}

export interface Deal {
  id: string;
  name: string;
  stage: DealStage;
  amount: number | 'TBD';
  currency: Currency;
  created: Minute;
  closed: Minute;
  owner: string;
  company: string;
  contactId: string;
  email: string;
  lostReason: LostReason | '';
  /** Whom the deal is really with, whatever its row in the file says. */
  lead: Lead | null;
}

export interface Activity {
  id: string;
  at: Minute;
  type: ActivityType;
  outcome: Outcome | '';
  direction: Direction | '';
  owner: string;
  lead: Lead;
}

export interface Spend {
  month: string;
  source: Source;
  campaign: string;
  cost: number;
  currency: Currency;
}

export interface World {
  random: Random;
  leads: Lead[];
  deals: Deal[];
  activities: Activity[];
  spend: Spend[];
}

interface Campaign {
  name: string;
  /** Share of the leads of its source while it runs. */
  weight: number;
  monthly: number;
  currency: Currency;
  from: string;
  to: string;
}

const COMES_BACK = 0.5;
const BACK_BY: readonly (readonly [Source, number])[] = [
  ['Email Marketing', 5],
  ['Paid Search', 3],
  ['Direct Traffic', 3],
  ['Organic Search', 2],
  ['Paid Social', 1],
];

const ALWAYS = { from: '2025-05', to: '2026-10' };

interface SourceTraits {
  share: number;
  /** Chance that a lead reached by sales is worth a sales process; what sets the sources apart. */
  qualified: number;
  /** Chance that marketing alone finds the lead qualified. */
  marketing: number;
  campaigns: readonly Campaign[];
  /** Cost a month that belongs to no campaign. */
  monthly: number;
}

const SOURCES: Record<Source, SourceTraits> = {
  'Organic Search': { share: 26, qualified: 0.5, marketing: 0.4, campaigns: [], monthly: 14_000 },
  'Paid Search': {
    share: 18,
    qualified: 0.32,
    marketing: 0.35,
    campaigns: [
      { name: 'Sök Handskanner', weight: 5, monthly: 13_500, currency: 'SEK', ...ALWAYS },
      {
        name: 'Sök Lagersystem',
        weight: 3,
        monthly: 11_200,
        currency: 'SEK',
        from: '2025-09',
        to: '2026-10',
      },
      { name: 'Sök Varumärke', weight: 2, monthly: 3_100, currency: 'SEK', ...ALWAYS },
    ],
    monthly: 0,
  },
  'Paid Social': {
    share: 22,
    qualified: 0.1,
    marketing: 0.2,
    campaigns: [
      { name: 'LinkedIn Lagerchefer', weight: 4, monthly: 1_050, currency: 'EUR', ...ALWAYS },
      { name: 'LinkedIn E-handel', weight: 3, monthly: 780, currency: 'EUR', from: '2026-01', to: '2026-10' },
      { name: 'Meta Guide Inventering', weight: 5, monthly: 6_400, currency: 'SEK', ...ALWAYS },
    ],
    monthly: 0,
  },
  'Email Marketing': {
    share: 12,
    qualified: 0.27,
    marketing: 0.45,
    campaigns: [
      { name: 'Nyhetsbrev', weight: 3, monthly: 2_400, currency: 'SEK', ...ALWAYS },
      {
        name: 'Webbinarium Spårbarhet',
        weight: 4,
        monthly: 4_800,
        currency: 'SEK',
        from: '2025-10',
        to: '2026-05',
      },
      {
        name: 'Höstkampanj 2026',
        weight: 4,
        monthly: 5_600,
        currency: 'SEK',
        from: '2026-08',
        to: '2026-10',
      },
    ],
    monthly: 0,
  },
  Referrals: { share: 8, qualified: 0.75, marketing: 0.6, campaigns: [], monthly: 4_500 },
  // Nobody buys direct traffic: the source without any cost.
  'Direct Traffic': { share: 9, qualified: 0.33, marketing: 0.35, campaigns: [], monthly: 0 },
  'Offline Sources': { share: 5, qualified: 0.33, marketing: 0.3, campaigns: [], monthly: 0 },
};
export const SOURCE_NAMES = Object.keys(SOURCES) as Source[];

/** Trade fairs are what the offline leads cost, and they come twice a year. */
const FAIRS: readonly (readonly [string, number])[] = [
  ['2025-10', 68_000],
  ['2026-03', 41_500],
  ['2026-10', 72_500],
];

const OPPORTUNITY_IF_QUALIFIED = 0.62;
const WON_IF_OPPORTUNITY = 0.45;
const MEDIAN_ORDER = 75_000;

interface Rep {
  name: string;
  weight: number;
  /** Median working hours to the first attempt. */
  response: number;
  attempts: readonly [number, number];
  /** Working days from one attempt to the next. */
  gap: readonly [number, number];
  /** Chance that a lead is forgotten altogether. */
  forgets: number;
}

const REPS: readonly Rep[] = [
  { name: 'Sara Lindqvist', weight: 27, response: 0.7, attempts: [6, 8], gap: [1, 2], forgets: 0 },
  { name: 'Johan Bergström', weight: 26, response: 2, attempts: [3, 6], gap: [1, 4], forgets: 0.01 },
  { name: 'Amina Yusuf', weight: 25, response: 2.3, attempts: [3, 5], gap: [2, 4], forgets: 0.01 },
  { name: 'Petter Åkesson', weight: 22, response: 5.5, attempts: [1, 3], gap: [2, 6], forgets: 0.04 },
];
const RESPONSE_SPREAD = 0.95;

/** Chance that attempt number k reaches a lead that none before it reached. */
const REACH = [0.3, 0.22, 0.16, 0.11, 0.08, 0.06, 0.05, 0.04];
const EMAIL_INSTEAD_OF_CALL = 0.18;
const CALLS_BACK = 0.07;
const MISSES: readonly (readonly [Outcome, number])[] = [
  ['No answer', 62],
  ['Left voicemail', 24],
  ['Busy', 11],
  ['Wrong number', 3],
];

const COUNTRIES: readonly (readonly [Country, number])[] = [
  ['Sweden', 82],
  ['Finland', 8],
  ['Denmark', 6],
  ['United Kingdom', 4],
];
const PRODUCTS = ['Handskanner', 'Lagersystem', 'Skannerpaket', 'Etikettskrivare', 'Plocksystem'];
const SUBSCRIBER = 0.016;
const COLLEAGUE = 0.2;

/** Relative number of leads on a day: growth, the week, summer, Christmas and days off. */
function dayWeight(day: Minute): number {
  const growth = 1 + (0.7 * (day - FIRST_DAY)) / (LAST_DAY - FIRST_DAY);
  const week = [0.22, 1.15, 1.2, 1.15, 1.1, 0.9, 0.15][weekday(day)]!;
  const month = date(day).slice(5, 7);
  const season = month === '07' ? 0.4 : month === '12' || month === '08' ? 0.8 : 1;
  const dayOff = week > 0.5 && !isWorkday(day) ? 0.25 : 1;
  return growth * week * season * dayOff;
}

function creationTimes(random: Random, leads: number): Minute[] {
  const days: [Minute, number][] = [];
  for (let day = FIRST_DAY; day <= LAST_DAY; day += DAY) days.push([day, dayWeight(day)]);
  const times = [...LAST_AFTERNOON];
  while (times.length < leads) {
    const hour = random.chance(0.72) ? random.whole(8, 16) : random.weighted(OTHER_HOURS);
    const time = random.weighted(days) + hour * HOUR + random.whole(0, 59);
    if (time < EXPORTED) times.push(time);
  }
  return times.sort((a, b) => a - b);
}

const OTHER_HOURS: readonly (readonly [number, number])[] = [
  [0, 1],
  [6, 2],
  [7, 4],
  [17, 5],
  [18, 4],
  [19, 4],
  [20, 5],
  [21, 4],
  [22, 3],
  [23, 1],
];

/** Reserved by the Swedish regulator for made-up people: 070-174 06 05 to 070-174 06 99. */
function phone(random: Random): string {
  return `070-174 06 ${String(random.whole(5, 99)).padStart(2, '0')}`;
}

/** Addresses that no two people share, and companies that some colleagues do. */
class Registry {
  private readonly emails = new Set<string>();
  private readonly companies = new Map<Country, string[]>();

  constructor(private readonly random: Random) {}

  company(country: Country): string {
    const known = this.companies.get(country) ?? [];
    this.companies.set(country, known);
    if (known.length > 0 && this.random.chance(COLLEAGUE)) return this.random.pick(known);
    let fresh: string;
    do fresh = companyName(this.random, country);
    while (known.includes(fresh));
    known.push(fresh);
    return fresh;
  }

  email(first: string, last: string, company: string): string {
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : String(number);
      const email = `${plain(first)}.${plain(last)}${suffix}@${domain(company)}`;
      if (this.emails.has(email)) continue;
      this.emails.add(email);
      return email;
    }
  }
}

function campaignOf(random: Random, source: Source, created: Minute): string {
  const month = date(created).slice(0, 7);
  const running = SOURCES[source].campaigns.filter(({ from, to }) => from <= month && month <= to);
  if (running.length === 0) return '';
  return random.weighted(running.map(({ name, weight }) => [name, weight] as const));
}

function newLead(random: Random, registry: Registry, created: Minute): Lead {
  const country = random.weighted(COUNTRIES);
  const { first, last } = personName(random, country);
  const company = registry.company(country);
  const source = random.weighted(SOURCE_NAMES.map((name) => [name, SOURCES[name].share] as const));
  return {
    id: '',
    first,
    last,
    email: registry.email(first, last, company),
    phone: country === 'Sweden' && random.chance(0.85) ? phone(random) : '',
    owner: random.weighted(REPS.map(({ name, weight }) => [name, weight] as const)),
    company,
    country,
    created,
    createdText: null,
    stage: 'Lead',
    status: 'New',
    source,
    campaign: campaignOf(random, source, created),
    latestSource: '',
    latestVisit: null,
    becameLead: created,
    becameMql: null,
    becameSql: null,
    becameOpportunity: null,
    becameCustomer: null,
    reason: '',
  };
}

function makeSubscriber(lead: Lead): void {
  lead.stage = 'Subscriber';
  lead.status = '';
  lead.becameLead = null;
}

/** Tells what happens to one lead from the first call to the last signature. */
class Story {
  private readonly rep: Rep;
  private readonly traits: SourceTraits;

  constructor(
    private readonly world: World,
    private readonly lead: Lead,
  ) {
    this.rep = REPS.find(({ name }) => name === lead.owner)!;
    this.traits = SOURCES[lead.source as Source];
  }

  tell(): void {
    const { lead } = this;
    const { random } = this.world;
    const reached = this.followUp();
    const qualified = reached !== null && random.chance(this.traits.qualified);
    if (qualified && this.qualify(reached)) return;
    if (random.chance(this.traits.marketing))
      this.marketingQualifies(lead.created + random.whole(5, 6 * DAY));
    if (reached !== null && !qualified) this.turnDown();
  }

  private record(
    time: Minute,
    type: ActivityType,
    outcome: Outcome | '',
    direction: Direction | '' = '',
  ): void {
    const { lead } = this;
    this.world.activities.push({ id: '', at: time, type, outcome, direction, owner: lead.owner, lead });
  }

  private firstAttempt(): Minute {
    const { random } = this.world;
    const { created } = this.lead;
    // Now and then somebody answers the same evening instead of next morning.
    const sinceDayBegan = created % DAY;
    if (isWorkday(created) && sinceDayBegan >= CLOSE && sinceDayBegan < 21 * HOUR && random.chance(0.12)) {
      return created + random.whole(10, 80);
    }
    return addWorkingMinutes(created, random.lognormal(this.rep.response * HOUR, RESPONSE_SPREAD) + 1);
  }

  private nextAttempt(previous: Minute): Minute {
    const { random } = this.world;
    return addWorkdays(previous, random.whole(...this.rep.gap)) + random.whole(OPEN + 5, CLOSE - 5);
  }

  /** Attempts until someone answers, the rep gives up, or the export is taken. */
  private followUp(): Minute | null {
    const { random } = this.world;
    if (random.chance(this.rep.forgets)) return null;
    const most = random.whole(...this.rep.attempts);
    let time = this.firstAttempt();
    for (let attempt = 0; attempt < most && time < EXPORTED; attempt++) {
      this.lead.status = 'Attempted to Contact';
      if (random.chance(REACH[attempt]!)) {
        this.record(time, 'Call', 'Connected', 'Outbound');
        this.lead.status = 'Connected';
        return time;
      }
      const answered = this.missed(time);
      if (answered !== null) return answered;
      if (this.lead.reason !== '') return null;
      time = this.nextAttempt(time);
    }
    return null;
  }

  /** An attempt that reached nobody; gives the time when the lead called back, if it did. */
  private missed(time: Minute): Minute | null {
    const { random } = this.world;
    if (random.chance(EMAIL_INSTEAD_OF_CALL)) {
      this.record(time, 'Email', '');
      return null;
    }
    const outcome = random.weighted(MISSES);
    this.record(time, 'Call', outcome, 'Outbound');
    if (outcome === 'Wrong number') {
      this.lead.status = 'Unqualified';
      this.lead.reason = 'Wrong contact details';
    }
    const back = addWorkingMinutes(time, random.whole(20, 7 * HOUR));
    if (outcome !== 'Left voicemail' || !random.chance(CALLS_BACK) || back >= EXPORTED) return null;
    this.record(back, 'Call', 'Connected', 'Inbound');
    this.lead.status = 'Connected';
    return back;
  }

  private marketingQualifies(time: Minute): void {
    if (time >= EXPORTED) return;
    this.lead.becameMql = time;
    this.lead.stage = 'Marketing Qualified Lead';
  }

  private turnDown(): void {
    const { random } = this.world;
    if (random.chance(0.35)) {
      this.lead.status = random.chance(0.5) ? 'Bad Timing' : 'Connected';
      return;
    }
    const social = this.lead.source === 'Paid Social' ? 4 : 1;
    this.lead.status = 'Unqualified';
    this.lead.reason = random.weighted<Reason>([
      ['No budget', 5],
      ['Warehouse too small', 6],
      ['No need now', 7],
      ['Private person', 1.5 * social],
      ['Student', social],
      ['Competitor', 1],
    ]);
  }

  /** False if the meeting that qualifies the lead is still to come. */
  private qualify(reached: Minute): boolean {
    const { random } = this.world;
    const { lead } = this;
    const meeting = this.officeTime(reached + HOUR, random.whole(0, 6));
    if (meeting >= EXPORTED) return false;
    // Some leads skip the marketing stage: sales was quicker than the scoring.
    if (random.chance(0.85)) lead.becameMql = random.whole(lead.created, reached);
    this.record(meeting, 'Meeting', 'Completed');
    if (random.chance(0.3)) this.record(meeting + random.whole(5, 40), 'Note', '');
    lead.becameSql = meeting;
    lead.stage = 'Sales Qualified Lead';
    lead.status = 'In Progress';
    if (random.chance(OPPORTUNITY_IF_QUALIFIED)) this.openDeal(meeting);
    return true;
  }

  /** A time in the office some days later. */
  private officeTime(from: Minute, days: number): Minute {
    return addWorkingMinutes(nextOpen(from + days * DAY), this.world.random.whole(0, 6 * HOUR));
  }

  private openDeal(qualified: Minute): void {
    const { random } = this.world;
    const { lead } = this;
    const opened = this.officeTime(qualified, Math.round(random.lognormal(8, 0.7)));
    if (opened >= EXPORTED) return;
    lead.becameOpportunity = opened;
    lead.stage = 'Opportunity';
    lead.status = 'Open Deal';
    const won = random.chance(WON_IF_OPPORTUNITY);
    const closes = this.officeTime(opened, Math.round(random.lognormal(won ? 34 : 42, 0.6)) + 3);
    const deal = this.newDeal(opened, closes);
    this.world.deals.push(deal);
    this.meetAbout(deal);
    if (closes < EXPORTED) this.close(deal, won);
    else this.leaveOpen(deal);
  }

  private newDeal(created: Minute, closed: Minute): Deal {
    const { random } = this.world;
    const { lead } = this;
    return {
      id: '',
      name: `${lead.company} - ${random.pick(PRODUCTS)}`,
      stage: 'Appointment Scheduled',
      amount: orderAmount(random),
      currency: 'SEK',
      created,
      closed,
      owner: lead.owner,
      company: lead.company,
      contactId: '',
      email: lead.email,
      lostReason: '',
      lead,
    };
  }

  private meetAbout(deal: Deal): void {
    const { random } = this.world;
    const meeting = this.officeTime(deal.created, random.whole(2, 12));
    if (meeting < Math.min(deal.closed, EXPORTED)) this.record(meeting, 'Meeting', 'Completed');
    const offer = this.officeTime(deal.created, random.whole(8, 20));
    if (offer < Math.min(deal.closed, EXPORTED)) this.record(offer, 'Email', '');
  }

  private close(deal: Deal, won: boolean): void {
    const { lead } = this;
    deal.stage = won ? 'Closed Won' : 'Closed Lost';
    lead.status = won ? 'Connected' : 'Bad Timing';
    if (won) {
      lead.becameCustomer = deal.closed;
      lead.stage = 'Customer';
      return;
    }
    deal.lostReason = this.world.random.weighted<LostReason>([
      ['Price', 4],
      ['Chose competitor', 4],
      ['No decision', 5],
      ['Bad timing', 3],
      ['Missing feature', 2],
    ]);
  }

  /** The further the deal has come, the later its stage; the close date is then only a hope. */
  private leaveOpen(deal: Deal): void {
    const stages: DealStage[] = [
      'Appointment Scheduled',
      'Qualified To Buy',
      'Presentation Scheduled',
      'Contract Sent',
    ];
    const part = (EXPORTED - deal.created) / (deal.closed - deal.created);
    deal.stage = stages[Math.min(stages.length - 1, Math.floor(part * stages.length))]!;
    deal.closed = dayStart(deal.closed) + CLOSE;
  }
}

export function orderAmount(random: Random): number {
  return Math.round(random.lognormal(MEDIAN_ORDER, 0.6) / 100) * 100;
}

function months(): string[] {
  const found = new Set<string>();
  for (let day = FIRST_DAY; day <= LAST_DAY; day += DAY) found.add(date(day).slice(0, 7));
  return [...found];
}

function spendOf(random: Random, month: string, source: Source): Spend[] {
  const row = (campaign: string, budget: number, currency: Currency): Spend => {
    // Bills differ from budgets by some per cent, and come with öre.
    const cost = Math.round(budget * (0.88 + 0.24 * random.unit()) * 100) / 100;
    return { month: `${month}-01`, source, campaign, cost, currency };
  };
  const { campaigns, monthly } = SOURCES[source];
  const running = campaigns.filter(({ from, to }) => from <= month && month <= to);
  const rows = running.map((campaign) => row(campaign.name, campaign.monthly, campaign.currency));
  if (monthly > 0) rows.push(row('', monthly, 'SEK'));
  const fair = source === 'Offline Sources' ? FAIRS.find(([when]) => when === month) : undefined;
  if (fair) rows.push(row('', fair[1], 'SEK'));
  return rows;
}

export function newWorld(seed = SEED, leads = LEADS): World {
  const random = seededRandom(seed);
  const world: World = { random, leads: [], deals: [], activities: [], spend: [] };
  const registry = new Registry(random);
  for (const created of creationTimes(random, leads)) {
    const lead = newLead(random, registry, created);
    world.leads.push(lead);
    if (random.chance(SUBSCRIBER)) makeSubscriber(lead);
    else new Story(world, lead).tell();
  }
  for (const month of months()) {
    for (const source of SOURCE_NAMES) world.spend.push(...spendOf(random, month, source));
  }
  numberLeads(world);
  comeBack(world.leads, seededRandom(seed + 1));
  return world;
}

/** Some come back to the website before they buy, most of them by a newsletter, a search or the address that they know. */
function comeBack(leads: readonly Lead[], random: Random): void {
  for (const lead of leads) {
    lead.latestSource = lead.source;
    lead.latestVisit = lead.created;
    const until = lead.becameCustomer ?? EXPORTED;
    if (!random.chance(COMES_BACK)) continue;
    lead.latestVisit += Math.floor(random.unit() * Math.max(0, until - lead.created));
    lead.latestSource = random.weighted(BACK_BY);
  }
}

/** Ids as HubSpot gives them: long, rising, with holes. */
function number(records: { id: string }[], random: Random, first: number, step: number): void {
  let id = first;
  for (const record of records) {
    id += random.whole(1, step);
    record.id = String(id);
  }
}

function numberLeads({ leads, deals, random }: World): void {
  number(leads, random, 87_451_203_118, 60_000_000);
  for (const deal of deals) deal.contactId = deal.lead?.id ?? '';
}

/** Deals and activities get their ids last, because blemishes move some of them in time. */
export function numberDealsAndActivities({ deals, activities, random }: World): void {
  deals.sort((a, b) => a.created - b.created);
  activities.sort((a, b) => a.at - b.at);
  number(deals, random, 9_412_330_871, 160_000_000);
  number(activities, random, 214_006_918_402, 50_000_000);
}
