import { withoutLegalForm } from './names.ts';
import { at, DAY, type Minute } from './time.ts';
import { type Currency, type Deal, type Lead, orderAmount, type World } from './world.ts';

/** What is wrong in the files on purpose, and in which rows. */
export interface Blemish {
  what: string;
  records: { id: string }[];
}

const IMPOSSIBLE_DATE = '2026-02-31 10:15';
const FORMULA_NAME = '=IMPORTXML("http://example.com","//a")';
const FORMULA_COMPANY = '@SUM(1+1)*cmd';
const SEK_PER_FOREIGN: Record<'EUR' | 'USD', number> = { EUR: 11.2, USD: 10.4 };

/** Spoils a chosen few records, each in one way only. */
class Spoiler {
  readonly blemishes: Blemish[] = [];
  private readonly taken = new Set<Lead | Deal>();

  constructor(private readonly world: World) {}

  private note(what: string, records: { id: string }[]): void {
    this.blemishes.push({ what: `${records.length} ${what}`, records });
  }

  /** Takes some that fit, evenly spread, so that they are neither all old nor all young. */
  private take<T extends Lead | Deal>(all: readonly T[], count: number, fits: (one: T) => boolean): T[] {
    const free = all.filter((one) => !this.taken.has(one) && !this.taken.has(leadOf(one)) && fits(one));
    if (free.length < count) throw new Error(`Only ${free.length} of ${count} records can be spoiled.`);
    const chosen = Array.from(
      { length: count },
      (_, i) => free[Math.floor(((i + 0.5) * free.length) / count)]!,
    );
    for (const one of chosen) this.taken.add(one).add(leadOf(one));
    return chosen;
  }

  private takeDeals(count: number, fits: (deal: Deal) => boolean): Deal[] {
    return this.take(this.world.deals, count, fits);
  }

  private takeLeads(count: number, fits: (lead: Lead) => boolean): Lead[] {
    return this.take(this.world.leads, count, fits);
  }

  spoilDeals(): void {
    this.emailOnly();
    this.companyOnly();
    this.foreignMoney('EUR', 2);
    this.foreignMoney('USD', 1);
    this.noAmount();
    this.early();
    this.strangers();
  }

  spoilLeads(): Lead[] {
    const twice = this.takeLeads(8, (lead) => lead.becameSql !== null);
    this.note('contacts with a second row at the end of the file, at a later stage', twice);
    this.partners();
    this.impossibleDate();
    this.formulas();
    this.noSource();
    return twice;
  }

  private emailOnly(): void {
    const deals = [
      ...this.takeDeals(3, isWon),
      ...this.takeDeals(1, isLost),
      ...this.takeDeals(1, (deal) => !isWon(deal) && !isLost(deal)),
    ];
    for (const deal of deals) deal.contactId = '';
    // A match has to see through capitals.
    deals[0]!.email = deals[0]!.email.toUpperCase();
    this.note('deals without a contact id, whose e-mail is that of a contact (the first in capitals)', deals);
  }

  private companyOnly(): void {
    const people = new Map<string, number>();
    for (const { company } of this.world.leads) people.set(company, (people.get(company) ?? 0) + 1);
    const alone = (deal: Deal) => people.get(deal.company) === 1;
    const deals = [
      ...this.takeDeals(2, (deal) => isWon(deal) && alone(deal)),
      ...this.takeDeals(2, (deal) => isLost(deal) && alone(deal)),
    ];
    for (const deal of deals) {
      deal.contactId = '';
      deal.email = '';
    }
    deals[1]!.company = withoutLegalForm(deals[1]!.company);
    deals[2]!.company = deals[2]!.company.toUpperCase();
    const how = 'the second without its legal form, the third in capitals';
    this.note(`deals without contact id and e-mail, whose company is that of one contact (${how})`, deals);
  }

  private foreignMoney(currency: 'EUR' | 'USD', count: number): void {
    const abroad = (deal: Deal) => isWon(deal) && deal.lead?.country !== 'Sweden';
    const deals = this.takeDeals(count, abroad);
    for (const deal of deals) {
      deal.amount = Math.round((deal.amount as number) / SEK_PER_FOREIGN[currency] / 100) * 100;
      deal.currency = currency satisfies Currency;
    }
    const rate = currency === 'USD' ? ', for which settings.json has no rate' : '';
    this.note(`won ${count === 1 ? 'deal' : 'deals'} in ${currency}${rate}`, deals);
  }

  private noAmount(): void {
    const deals = this.takeDeals(1, (deal) => deal.stage === 'Qualified To Buy');
    for (const deal of deals) deal.amount = 'TBD';
    this.note('open deal with the amount "TBD"', deals);
  }

  private early(): void {
    const deals = this.takeDeals(2, isWon);
    deals.forEach((deal, i) => {
      deal.created = deal.lead!.created - (3 + 8 * i) * DAY;
    });
    this.note('won deals created before their contact', deals);
  }

  private strangers(): void {
    const { random } = this.world;
    const stranger = (company: string, owner: string, created: Minute, closed: Minute): Deal => ({
      id: '',
      name: `${company} - Handskanner`,
      stage: 'Closed Won',
      amount: orderAmount(random),
      currency: 'SEK',
      created,
      closed,
      owner,
      company,
      contactId: '',
      email: '',
      lostReason: '',
      lead: null,
    });
    const deals = [
      stranger('Sjöbrinks Kyllager AB', 'Sara Lindqvist', at('2025-09-03 13:20'), at('2025-10-21 09:45')),
      stranger('Mörkedals Bryggeri AB', 'Johan Bergström', at('2026-01-19 10:05'), at('2026-03-11 14:30')),
      stranger('Utterbäcks Såg AB', 'Petter Åkesson', at('2026-06-02 15:40'), at('2026-08-27 11:10')),
    ];
    // The contact was deleted in the CRM; the deal still points at it.
    deals[1]!.contactId = '86120447315';
    deals[2]!.email = 'inkop@utterbackssag.example';
    this.world.deals.push(...deals);
    const how = 'the second by the id of a deleted contact, the third by an unknown e-mail';
    this.note(`won deals that match no contact (${how})`, deals);
  }

  private partners(): void {
    const leads = this.takeLeads(6, (lead) => lead.stage === 'Lead' && lead.source === 'Referrals');
    for (const lead of leads) lead.stage = 'Partner';
    this.note('contacts in the stage "Partner", which is not in HubSpot\'s own list', leads);
  }

  private impossibleDate(): void {
    const [from, to] = [at('2026-02-26'), at('2026-03-04')];
    const leads = this.takeLeads(
      1,
      ({ stage, created }) => stage === 'Lead' && created >= from && created < to,
    );
    for (const lead of leads) lead.createdText = IMPOSSIBLE_DATE;
    this.note(`contact created on ${IMPOSSIBLE_DATE.slice(0, 10)}, its other dates being sound`, leads);
  }

  private formulas(): void {
    const names = this.takeLeads(1, ({ stage, source }) => stage === 'Lead' && source === 'Organic Search');
    for (const lead of names) lead.first = FORMULA_NAME;
    this.note(`contact with the first name \`${FORMULA_NAME}\``, names);
    const companies = this.takeLeads(1, ({ stage, source }) => stage === 'Lead' && source === 'Paid Social');
    for (const lead of companies) lead.company = FORMULA_COMPANY;
    this.note(`contact at the company \`${FORMULA_COMPANY}\``, companies);
  }

  private noSource(): void {
    const leads = this.takeLeads(1, ({ stage, source }) => stage === 'Lead' && source === 'Direct Traffic');
    for (const lead of leads) lead.source = '';
    this.note('contact without a source', leads);
  }
}

function leadOf(one: Lead | Deal): Lead {
  return 'lead' in one ? (one.lead as Lead) : one;
}

function isWon(deal: Deal): boolean {
  return deal.stage === 'Closed Won';
}

function isLost(deal: Deal): boolean {
  return deal.stage === 'Closed Lost';
}

/** The contact as an older export had it: a new lead, nothing more. */
export function earlierSnapshot(lead: Lead): Lead {
  return {
    ...lead,
    stage: 'Lead',
    status: 'New',
    becameMql: null,
    becameSql: null,
    becameOpportunity: null,
    becameCustomer: null,
    reason: '',
  };
}

export interface Spoiled {
  blemishes: Blemish[];
  /** Contacts that stand in the file twice. */
  twice: Lead[];
}

export function spoil(world: World): Spoiled {
  const spoiler = new Spoiler(world);
  spoiler.spoilDeals();
  const twice = spoiler.spoilLeads();
  return { blemishes: spoiler.blemishes, twice };
}
