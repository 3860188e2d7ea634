import { isOutreach } from '../records/attempts.ts';
import { companyName } from '../records/company.ts';
import { LOST, OPEN, WON } from '../records/deals.ts';
import { plainId } from '../records/ids.ts';
import { indexLeads, isOlder } from '../records/leadIndex.ts';
import type { Records } from '../records/records.ts';
import type { IdLists } from '../records/splitIds.ts';
import { ERASED } from '../values/erased.ts';
import { minorUnitsPerMajor } from '../values/minorUnits.ts';
import type { ContractRow, ContractRows, ContractValue } from './contract.ts';

const STATUS = { [OPEN]: 'open', [WON]: 'won', [LOST]: 'lost' } as const;
const DIGITS = 9;
const NAMED = [1, 2, 3];

/** The records of exports in the tables of the contract, for an engine to count. */
export function contractRowsOf(
  records: Pick<Records, 'leads' | 'deals' | 'activities' | 'spend'>,
  currency: string,
): ContractRows {
  const { leads, deals, activities, spend } = records;
  const index = indexLeads(leads);
  const unit = minorUnitsPerMajor(currency);
  const inUnits = (amount: number): ContractValue =>
    Number.isNaN(amount) ? null : Math.round(amount * unit);
  // Of leads without an id the older one has the lesser number; before all ids, as a blank one would be.
  const places = Array.from({ length: leads.length }, (_, lead) => lead);
  places.sort((a, b) => (isOlder(a, b, leads) ? -1 : 1));
  const idOf = new Array<string>(leads.length);
  places.forEach((lead, rank) => {
    idOf[lead] = leads.id[lead] || numbered('#', rank);
  });
  const keyOf = (id: string) => (index.byId.has(id) ? id : plainId(id));

  // What repeats is made once: of millions of rows few have a company or a cell of ids that no other has.
  const companyOf = once(companyName);
  const idsOf = perCell(activities.leadIds, keyOf);
  const emailsOf = perCell(activities.emails, (email) => email);

  function* leadRows(): Iterable<ContractRow> {
    for (let i = 0; i < leads.length; i++) {
      const { key, legalForm } = companyOf(leads.company[i]!);
      yield [
        idOf[i]!,
        key,
        key === '' ? '' : legalForm,
        ...(['source', 'campaign', 'owner', 'team', 'country'] as const).map((field) => leads[field][i]!),
        moment(leads.created[i]!),
        moment(leads.assigned[i]!),
        moment(leads.firstResponse[i]!),
        orNull(leads.attempts[i]!),
        orNull(Math.floor(leads.fit[i]!)),
        orNull(Math.floor(leads.interest[i]!)),
        leads.stageNow[i]! < 0 ? null : leads.stageNow[i]!,
        ...NAMED.map((stage) => (leads.stagesNamed[i]! >> stage) & 1),
        leads.notLead[i]!,
        leads.disqualified[i]!,
        leads.reason[i]!,
        0,
        ...leads.entered.map((dates) => moment(dates[i]!)),
      ];
    }
  }

  function* leadKeys(): Iterable<ContractRow> {
    for (const [id, lead] of index.byId) yield ['id', id, idOf[lead]!];
    for (const [deal, lead] of index.byDeal) yield ['id', ofDeal(deal), idOf[lead]!];
    const { words, start, codes } = leads.emails;
    for (let i = 0; i < leads.length; i++)
      for (let k = start[i]!; k < start[i + 1]!; k++) yield ['email', words[codes[k]!]!, idOf[i]!];
  }

  const dealId = (deal: number) => deals.id[deal] || numbered('#', deal);

  function* dealRows(): Iterable<ContractRow> {
    for (let i = 0; i < deals.length; i++) {
      const contacts = [...deals.leadIds.at(i), ...deals.emails.at(i)];
      const isErased = contacts.length > 0 && contacts.every((contact) => contact === ERASED);
      const { key, legalForm } = companyOf(isErased ? '' : deals.company[i]!);
      yield [
        dealId(i),
        key,
        key === '' ? '' : legalForm,
        deals.owner[i]!,
        deals.stage[i]!,
        STATUS[deals.status[i] as typeof OPEN],
        moment(deals.created[i]!),
        moment(deals.closed[i]!),
        inUnits(deals.amount[i]!),
        deals.zeroAmount[i]!,
      ];
    }
  }

  function* dealContacts(): Iterable<ContractRow> {
    for (let i = 0; i < deals.length; i++) {
      const contacts = [...deals.leadIds.at(i), ...deals.emails.at(i)];
      if (contacts.length > 0 && contacts.every((contact) => contact === ERASED)) continue;
      const ids = new Set(deals.leadIds.at(i).map(keyOf));
      // The lead that was converted into the deal names it.
      if (index.byDeal.has(plainId(deals.id[i]!))) ids.add(ofDeal(plainId(deals.id[i]!)));
      for (const id of ids) yield [dealId(i), 'id', id];
      for (const email of new Set(deals.emails.at(i))) yield [dealId(i), 'email', email];
    }
  }

  function* activityRows(): Iterable<ContractRow> {
    for (let i = 0; i < activities.length; i++) {
      const isAttempt = isOutreach(activities, i);
      const rest = [
        moment(activities.at[i]!),
        isAttempt ? 1 : 0,
        activities.reached[i]!,
        isAttempt ? activities.type[i]! : '',
      ];
      const origin = String(activities.origin(i).reading);
      const [ids, emails] = [idsOf(i), emailsOf(i)];
      for (const id of ids) yield [numbered('A', i), origin, 'id', id, ...rest];
      for (const email of emails) yield [numbered('A', i), origin, 'email', email, ...rest];
      if (ids.length + emails.length === 0) yield [numbered('A', i), origin, '', '', ...rest];
    }
  }

  function* touchRows(): Iterable<ContractRow> {
    for (let i = 0; i < leads.length; i++)
      for (const { at, channel, campaign, kind } of leads.touches(i))
        yield [idOf[i]!, moment(at), channel, campaign, kind];
  }

  function* spendRows(): Iterable<ContractRow> {
    for (let i = 0; i < spend.length; i++) {
      // What was typed in the campaign calendar is in no warehouse, and a row without a cost is none.
      if (spend.campaignOf[i]! >= 0 || (Number.isNaN(spend.cost[i]!) && !spend.withoutRate[i])) continue;
      const date = spend.date[i]!;
      yield [
        spend.source[i]!,
        spend.campaign[i]!,
        Number.isNaN(date) ? null : Math.floor(date),
        Number.isNaN(date) ? null : spend.until[i]!,
        inUnits(spend.cost[i]!),
      ];
    }
  }

  return {
    leads: leadRows(),
    lead_keys: leadKeys(),
    deals: dealRows(),
    deal_contacts: dealContacts(),
    activities: activityRows(),
    touches: touchRows(),
    spend: spendRows(),
  };
}

function once<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
}

/** For each row the different texts of its cell. */
function perCell(lists: IdLists, change: (text: string) => string): (row: number) => readonly string[] {
  const texts = Array.from({ length: lists.cells }, (_, cell) => [
    ...new Set(lists.ofCell(cell).map(change)),
  ]);
  return (row) => texts[lists.codes[row]!]!;
}

function numbered(letter: string, place: number): string {
  return letter + String(place).padStart(DIGITS, '0');
}

/** The id of a deal among those of leads. */
function ofDeal(id: string): string {
  return `deal ${id}`;
}

function orNull(value: number): ContractValue {
  return Number.isNaN(value) ? null : value;
}

const SECONDS = 86_400;

/** To the second, as the contract has it. */
function moment(serial: number): ContractValue {
  return Number.isNaN(serial) ? null : Math.round(serial * SECONDS) / SECONDS;
}
