import type { Activities } from './activities.ts';
import { companyName } from './company.ts';
import type { Deals } from './deals.ts';
import { ERASED } from './erased.ts';
import { plainId } from './ids.ts';
import type { Leads } from './leads.ts';

export type MatchedBy = 'id' | 'email' | 'company' | 'none';

/** Which lead each deal came from, and how that is known. Each deal has one lead at the most. */
export interface DealMatches {
  /** The lead's place, -1 for none. */
  readonly lead: Int32Array;
  readonly by: readonly MatchedBy[];
}

/** The leads by what a deal or an activity can name them by. */
export interface LeadIndex {
  readonly byId: ReadonlyMap<string, number>;
  /** By the deal that the lead was converted into. */
  readonly byDeal: ReadonlyMap<string, number>;
  /** Places in order of creation, leads without a date last. */
  readonly byEmail: (email: string) => readonly number[];
  /** Company key → legal form → places; made when a deal is matched by nothing else. */
  readonly byCompany: () => ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

export function indexLeads(leads: Leads): LeadIndex {
  const byId = new Map<string, number>();
  const byDeal = new Map<string, number>();
  /** Most people are one lead. */
  const byEmail = new Map<string, number | number[]>();
  /** Of several leads with a name the oldest is taken. */
  const oldest = (map: Map<string, number>, name: string, lead: number): void => {
    const known = map.get(name);
    if (known === undefined || isOlder(lead, known, leads)) map.set(name, lead);
  };
  const several: number[][] = [];
  for (let i = 0; i < leads.length; i++) {
    if (leads.id[i]) byId.set(leads.id[i]!, i);
    if (leads.dealId[i]) oldest(byDeal, plainId(leads.dealId[i]!), i);
    const email = leads.email[i]!;
    if (email === '') continue;
    const known = byEmail.get(email);
    if (known === undefined) byEmail.set(email, i);
    else if (typeof known === 'number') {
      const places = [known, i];
      byEmail.set(email, places);
      several.push(places);
    } else known.push(i);
  }
  for (const places of several) places.sort((a, b) => (isOlder(a, b, leads) ? -1 : 1));
  // A lead's own id goes before the others it is known by.
  const alsoKnownBy = (name: (lead: number, by: (id: string) => void) => void): void => {
    const others = new Map<string, number>();
    for (let i = 0; i < leads.length; i++)
      name(i, (id) => {
        if (id && !byId.has(id)) oldest(others, id, i);
      });
    for (const [id, lead] of others) byId.set(id, lead);
  };
  alsoKnownBy((i, by) => by(leads.contactId[i]!));
  alsoKnownBy((i, by) => leads.mergedIds[i]!.forEach(by));
  alsoKnownBy((i, by) => {
    const byPlain = (id: string): void => {
      const plain = plainId(id);
      if (plain !== id) by(plain);
    };
    byPlain(leads.id[i]!);
    leads.mergedIds[i]!.forEach(byPlain);
    byPlain(leads.contactId[i]!);
  });
  let companies: Map<string, Map<string, number[]>> | undefined;
  return {
    byId,
    byDeal,
    byEmail: (email) => {
      const found = byEmail.get(email);
      return found === undefined ? NO_PLACE : typeof found === 'number' ? [found] : found;
    },
    byCompany: () => {
      companies ??= leadsByCompany(leads);
      return companies;
    },
  };
}

const NO_PLACE: readonly number[] = [];

function leadsByCompany({ company, length }: Leads): Map<string, Map<string, number[]>> {
  const byCompany = new Map<string, Map<string, number[]>>();
  const placesOf = new Map<string, number[] | undefined>();
  for (let i = 0; i < length; i++) {
    const name = company[i]!;
    if (!placesOf.has(name)) {
      const { key, legalForm } = companyName(name);
      const forms = byCompany.get(key) ?? new Map<string, number[]>();
      const places = forms.get(legalForm) ?? [];
      if (key !== '') byCompany.set(key, forms.set(legalForm, places));
      placesOf.set(name, key === '' ? undefined : places);
    }
    placesOf.get(name)?.push(i);
  }
  return byCompany;
}

/** Was it created before the other? One without a date comes last; of two of one moment the one with the lesser id first. */
function isOlder(lead: number, other: number, { created, id }: Leads): boolean {
  const [one, two] = [age(created[lead]!), age(created[other]!)];
  if (one !== two) return one < two;
  return id[lead] === id[other] ? lead < other : id[lead]! < id[other]!;
}

/**
 * Matches every deal to the lead it came from: (1) by lead, contact or deal id, (2) by e-mail, (3) by company name, where
 * that names exactly one company of leads. Among several leads, the earliest created no later than the deal's close.
 */
export function matchDeals(deals: Deals, leads: Leads, index: LeadIndex): DealMatches {
  const lead = new Int32Array(deals.length).fill(-1);
  const by = new Array<MatchedBy>(deals.length).fill('none');
  for (let deal = 0; deal < deals.length; deal++) {
    if (isErased(deals, deal)) continue;
    const close = deals.closed[deal]!;
    let way: MatchedBy = 'id';
    let place = earliestBefore(certain(deals, deal, index), close, leads, true);
    if (place < 0) {
      way = 'email';
      place = earliestBefore(deals.emails.at(deal).flatMap(index.byEmail), close, leads, false);
    }
    if (place < 0) {
      way = 'company';
      place = byCompany(deals.company[deal]!, close, leads, index);
    }
    lead[deal] = place;
    if (place >= 0) by[deal] = way;
  }
  return { lead, by };
}

/** The leads that an activity was for: by id, else by e-mail the latest lead created by then. One needs no list. */
export function leadsOfActivities(
  { leadIds, emails, at }: Activities,
  leads: Leads,
  index: LeadIndex,
): (activity: number) => number | readonly number[] {
  // The same cell names the same leads, whatever activity it stands in.
  const byCell = Array.from({ length: leadIds.cells }, (_, cell) => {
    const places = byIds(leadIds.ofCell(cell), index);
    return places.length === 1 ? places[0]! : places;
  });
  return (activity) => {
    const named = byCell[leadIds.codes[activity]!]!;
    if (typeof named === 'number' || named.length > 0) return named;
    const found: number[] = [];
    for (const email of emails.at(activity)) {
      const places = index.byEmail(email);
      if (places.length === 0) continue;
      const before = places.filter((place) => leads.created[place]! <= at[activity]!);
      found.push(before[before.length - 1] ?? places[0]!);
    }
    return found;
  };
}

/** Its contact was erased: another lead of the same company is not in its place. */
function isErased({ leadIds, emails }: Deals, deal: number): boolean {
  const [ids, addresses] = [leadIds.at(deal), emails.at(deal)];
  const isNone = (contact: string): boolean => contact === ERASED;
  return ids.length + addresses.length > 0 && ids.every(isNone) && addresses.every(isNone);
}

/** The leads that the deal names by id, and the one that names the deal. */
function certain(deals: Deals, deal: number, index: LeadIndex): number[] {
  const converted = index.byDeal.get(plainId(deals.id[deal]!));
  const named = byIds(deals.leadIds.at(deal), index);
  return converted === undefined || named.includes(converted) ? named : [...named, converted];
}

function byIds(ids: readonly string[], index: LeadIndex): number[] {
  const places: number[] = [];
  for (const id of ids) {
    const place = index.byId.get(id) ?? index.byId.get(plainId(id));
    if (place !== undefined && !places.includes(place)) places.push(place);
  }
  return places;
}

/** Where leads of several legal forms share a name (Acme Inc, Acme GmbH), the deal must say which of them it is. */
function byCompany(name: string, close: number, leads: Leads, index: LeadIndex): number {
  const { key, legalForm } = companyName(name);
  const forms = key === '' ? undefined : index.byCompany().get(key);
  if (!forms) return -1;
  const named = [...forms.keys()].filter((known) => known !== '');
  if (named.length > 1)
    return legalForm === '' ? -1 : earliestBefore(forms.get(legalForm) ?? [], close, leads, false);
  return earliestBefore([...forms.values()].flat(), close, leads, false);
}

/**
 * The earliest of the leads created no later than the deal's close. An id is certain: where all of its leads were
 * created later, the earliest is taken all the same, and the check on dates lists the deal.
 */
function earliestBefore(places: readonly number[], close: number, leads: Leads, certain: boolean): number {
  let best = -1;
  let any = -1;
  for (const place of places) {
    const created = leads.created[place]!;
    if (any < 0 || age(created) < age(leads.created[any]!)) any = place;
    if (Math.floor(created) > Math.floor(close)) continue;
    if (best < 0 || age(created) < age(leads.created[best]!)) best = place;
  }
  return best >= 0 || !certain ? best : any;
}

function age(created: number): number {
  return Number.isNaN(created) ? Number.POSITIVE_INFINITY : created;
}
