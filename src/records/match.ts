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
  readonly byEmail: ReadonlyMap<string, readonly number[]>;
  /** Company key → legal form → places. */
  readonly byCompany: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

export function indexLeads(leads: Leads): LeadIndex {
  const byId = new Map<string, number>();
  const byDeal = new Map<string, number>();
  const byEmail = new Map<string, number[]>();
  const byCompany = new Map<string, Map<string, number[]>>();
  const order = Array.from({ length: leads.length }, (_, i) => i).sort(
    (a, b) => age(leads.created[a]!) - age(leads.created[b]!),
  );
  for (const i of order) {
    if (leads.id[i]) byId.set(leads.id[i]!, i);
    const dealId = plainId(leads.dealId[i]!);
    if (dealId && !byDeal.has(dealId)) byDeal.set(dealId, i);
    if (leads.email[i]) append(byEmail, leads.email[i]!, i);
    const { key, legalForm } = companyName(leads.company[i]!);
    if (key === '') continue;
    if (!byCompany.has(key)) byCompany.set(key, new Map());
    append(byCompany.get(key)!, legalForm, i);
  }
  // A lead's own id goes before the others it is known by; of several such leads the oldest is taken.
  const alsoKnownBy = (ids: (lead: number) => readonly string[]): void => {
    for (const i of order) for (const id of ids(i)) if (id && !byId.has(id)) byId.set(id, i);
  };
  alsoKnownBy((i) => [leads.contactId[i]!]);
  alsoKnownBy((i) => leads.mergedIds[i]!);
  alsoKnownBy((i) => [
    plainId(leads.id[i]!),
    ...leads.mergedIds[i]!.map(plainId),
    plainId(leads.contactId[i]!),
  ]);
  return { byId, byDeal, byEmail, byCompany };
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
    const attempts: [MatchedBy, number][] = [
      ['id', earliestBefore(certain(deals, deal, index), close, leads, true)],
      [
        'email',
        earliestBefore(
          deals.emails[deal]!.flatMap((email) => index.byEmail.get(email) ?? []),
          close,
          leads,
          false,
        ),
      ],
    ];
    const found = attempts.find(([, place]) => place >= 0) ?? [
      'company',
      byCompany(deals.company[deal]!, close, leads, index),
    ];
    if (found[1] < 0) continue;
    by[deal] = found[0] as MatchedBy;
    lead[deal] = found[1] as number;
  }
  return { lead, by };
}

/** The leads that an activity was for: by id, else by e-mail the latest lead created by then. */
export function leadsOfActivity(
  activities: Activities,
  activity: number,
  leads: Leads,
  index: LeadIndex,
): readonly number[] {
  const ids = byIds(activities.leadIds[activity]!, index);
  if (ids.length > 0) return ids;
  const found: number[] = [];
  for (const email of activities.emails[activity]!) {
    const places = index.byEmail.get(email);
    if (!places) continue;
    const before = places.filter((place) => leads.created[place]! <= activities.at[activity]!);
    found.push(before[before.length - 1] ?? places[0]!);
  }
  return found;
}

/** Its contact was erased: another lead of the same company is not in its place. */
function isErased({ leadIds, emails }: Deals, deal: number): boolean {
  const contacts = [...leadIds[deal]!, ...emails[deal]!];
  return contacts.length > 0 && contacts.every((contact) => contact === ERASED);
}

/** The leads that the deal names by id, and the one that names the deal. */
function certain(deals: Deals, deal: number, index: LeadIndex): number[] {
  const converted = index.byDeal.get(plainId(deals.id[deal]!));
  const named = byIds(deals.leadIds[deal]!, index);
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
  const forms = key === '' ? undefined : index.byCompany.get(key);
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

function append(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (places) places.push(place);
  else map.set(key, [place]);
}
