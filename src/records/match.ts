import { ERASED } from '../values/erased.ts';
import type { Activities } from './activities.ts';
import { companyName } from './company.ts';
import type { Deals } from './deals.ts';
import { plainId } from './ids.ts';
import { isOlder, type LeadIndex } from './leadIndex.ts';
import type { Leads } from './leads.ts';

export type MatchedBy = 'id' | 'email' | 'company' | 'none';

/** Which lead each deal came from, and how that is known. Each deal has one lead at the most. */
export interface DealMatches {
  /** The lead's place, -1 for none. */
  readonly lead: Int32Array;
  readonly by: readonly MatchedBy[];
}

/**
 * Matches every deal to the lead it came from: (1) by lead, contact or deal id, (2) by any e-mail address of the lead, (3) by company name, where
 * that names exactly one company of leads. Among several leads, the earliest created no later than the deal's close, and
 * of those of one moment the one with the least id.
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

/**
 * The leads that an activity was for: by id, else by e-mail the latest lead created by then; of two of one moment the one
 * with the lesser id, whatever the order of the rows. One needs no list.
 */
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
      let latest = places[0]!;
      for (const place of places) {
        const created = leads.created[place]!;
        if (created <= at[activity]! && created !== leads.created[latest]!) latest = place;
      }
      if (!found.includes(latest)) found.push(latest);
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
    if (any < 0 || isOlder(place, any, leads)) any = place;
    if (Math.floor(created) > Math.floor(close)) continue;
    if (best < 0 || isOlder(place, best, leads)) best = place;
  }
  return best >= 0 || !certain ? best : any;
}
