import { companyName } from './company.ts';
import { plainId } from './ids.ts';
import type { Leads } from './leads.ts';

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
  /** By the place of the address among the different ones. Most people are one lead. */
  const { emails } = leads;
  const byEmail = new Array<number | number[] | undefined>(emails.words.length).fill(undefined);
  /** Of several leads with a name the oldest is taken. */
  const oldest = (map: Map<string, number>, name: string, lead: number): void => {
    const known = map.get(name);
    if (known === undefined || isOlder(lead, known, leads)) map.set(name, lead);
  };
  const several: number[][] = [];
  for (let i = 0; i < leads.length; i++) {
    if (leads.id[i]) byId.set(leads.id[i]!, i);
    if (leads.dealId[i]) oldest(byDeal, plainId(leads.dealId[i]!), i);
    for (let k = emails.start[i]!; k < emails.start[i + 1]!; k++) {
      const email = emails.codes[k]!;
      const known = byEmail[email];
      if (known === undefined) byEmail[email] = i;
      else if (typeof known === 'number') {
        const places = [known, i];
        byEmail[email] = places;
        several.push(places);
      } else known.push(i);
    }
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
      const found = byEmail[emails.placeOf(email)];
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

/**
 * Was it created before the other? One without a date comes last; of two of one moment the one with the lesser id first, of
 * two without an id the one whose other texts are less: the order of the rows changes nothing.
 */
export function isOlder(
  lead: number,
  other: number,
  { created, id, email, name, company, source, campaign }: Leads,
): boolean {
  const [one, two] = [age(created[lead]!), age(created[other]!)];
  if (one !== two) return one < two;
  for (const texts of [id, email, name, company, source, campaign])
    if (texts[lead] !== texts[other]) return texts[lead]! < texts[other]!;
  return lead < other;
}

/** What leads are put in order by: one without a date comes last. */
function age(created: number): number {
  return Number.isNaN(created) ? Number.POSITIVE_INFINITY : created;
}
