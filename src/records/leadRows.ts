import { numberColumn } from '../values/columns.ts';
import type { TextColumn } from '../values/textColumn.ts';
import type { EmailLists } from './emailLists.ts';
import { type Grouping, keyOfId } from './grouping.ts';
import { shortId } from './ids.ts';
import { splitIds } from './splitIds.ts';
import type { RecordTable } from './table.ts';

/** Keys of e-mails are below those of ids. */
const BELOW_IDS = -(2 ** 40);

/**
 * Which rows are one lead. A row with an id is that lead's. One without belongs to the lead that has any of its e-mail
 * addresses, and rows without an id that share an address are one; so does a row of a list of persons, where no lead names
 * the person by its id. Of several leads it is the one created first, of those of one moment the one with the least id:
 * the order of the rows changes nothing.
 *
 * @param ids as they are compared
 * @param emails of each row
 * @param persons 1 for the row of a list of persons
 */
export function keysOf(
  table: RecordTable,
  ids: TextColumn,
  emails: EmailLists,
  persons: Uint8Array,
): Float64Array {
  const isBlank = ids.words.map((id) => id === '');
  const hasPersons = persons.includes(1);
  if (!hasPersons && !ids.codes.some((id) => isBlank[id]))
    return numberColumn(table.length, (row) => keyOfId(ids.codes[row]!));
  const isFirst = orderOfIds(table, ids, persons);
  const idOfPerson = hasPersons ? idsOfPersons(table, ids, persons, isFirst) : undefined;
  const owners = new Int32Array(emails.words.length).fill(-1);
  for (let row = 0; row < table.length; row++) {
    const id = ids.codes[row]!;
    if (isBlank[id]) continue;
    eachEmail(emails, row, (email) => {
      const known = owners[email]!;
      if (known < 0 || isFirst(id, known)) owners[email] = id;
    });
  }
  const ownerOf = (row: number): number => {
    let owner = -1;
    eachEmail(emails, row, (email) => {
      const one = owners[email]!;
      if (one >= 0 && (owner < 0 || isFirst(one, owner))) owner = one;
    });
    return owner;
  };
  // A person may be a lead by its id or by its e-mail; that one may be a person again, who came first.
  const leadOfId = Int32Array.from(isBlank, (_, id) => id);
  for (let row = 0; hasPersons && row < table.length; row++) {
    const id = ids.codes[row]!;
    if (!persons[row] || isBlank[id]) continue;
    const lead = idOfPerson?.(id) ?? ownerOf(row);
    if (lead >= 0 && (leadOfId[id] === id || isFirst(lead, leadOfId[id]!))) leadOfId[id] = lead;
  }
  const leadOf = (id: number): number => {
    let one = id;
    while (leadOfId[one] !== one && isFirst(leadOfId[one]!, one)) one = leadOfId[one]!;
    return one;
  };
  // Addresses that no lead with an id has: those that stand together are one person's.
  const root = Int32Array.from(owners, (_, email) => email);
  const rootOf = (email: number): number => {
    let one = email;
    while (root[one] !== one) {
      root[one] = root[root[one]!]!;
      one = root[one]!;
    }
    return one;
  };
  for (let row = 0; row < table.length; row++) {
    if (!isBlank[ids.codes[row]!]) continue;
    let before = -1;
    eachEmail(emails, row, (email) => {
      if (owners[email]! >= 0) return;
      const one = rootOf(email);
      if (before >= 0 && before !== one) root[Math.max(one, before)] = Math.min(one, before);
      before = rootOf(one);
    });
  }
  const ownerOfRoot = new Int32Array(owners.length).fill(-1);
  for (let row = 0; row < table.length; row++) {
    if (!isBlank[ids.codes[row]!]) continue;
    const owner = ownerOf(row);
    if (owner < 0) continue;
    eachEmail(emails, row, (email) => {
      if (owners[email]! >= 0) return;
      const one = rootOf(email);
      const known = ownerOfRoot[one]!;
      if (known < 0 || isFirst(owner, known)) ownerOfRoot[one] = owner;
    });
  }
  return numberColumn(table.length, (row) => {
    const id = ids.codes[row]!;
    if (!isBlank[id]) return keyOfId(persons[row] ? leadOf(id) : id);
    if (emails.start[row] === emails.start[row + 1]) return table.fingerprint(row);
    const owner = ownerOf(row);
    if (owner >= 0) return keyOfId(leadOf(owner));
    const one = rootOf(emails.codes[emails.start[row]!]!);
    return ownerOfRoot[one]! >= 0 ? keyOfId(leadOf(ownerOfRoot[one]!)) : BELOW_IDS - one;
  });
}

function eachEmail({ start, codes }: EmailLists, row: number, take: (email: number) => void): void {
  for (let i = start[row]!, end = start[row + 1]!; i < end; i++) take(codes[i]!);
}

/** Puts ids in order: those of leads before those of persons, then the one created first, then the least. */
function orderOfIds(
  table: RecordTable,
  ids: TextColumn,
  persons: Uint8Array,
): (one: number, other: number) => boolean {
  const created = new Float64Array(ids.words.length).fill(Number.POSITIVE_INFINITY);
  const isLead = new Uint8Array(ids.words.length);
  const dates = table.number('created');
  for (let row = 0; row < ids.length; row++) {
    const id = ids.codes[row]!;
    if (dates[row]! < created[id]!) created[id] = dates[row]!;
    if (!persons[row]) isLead[id] = 1;
  }
  return (one, other) => {
    if (isLead[one] !== isLead[other]) return isLead[one] === 1;
    if (created[one] !== created[other]) return created[one]! < created[other]!;
    return ids.words[one]! < ids.words[other]!;
  };
}

/** The ids of contacts that are this lead as well: what the export names, and those of its other rows. */
export function mergedIdsOf(
  table: RecordTable,
  group: Grouping,
  ids: TextColumn,
  id: readonly string[],
): (readonly string[])[] {
  const column = table.latestText('mergedIds', group);
  const merged: (readonly string[])[] = column.each(column.words.map(splitIds));
  for (let row = 0; row < table.length; row++) {
    const record = group.recordOf[row]!;
    const one = ids.at(row);
    if (one !== '' && one !== id[record]) merged[record] = [...merged[record]!, one];
  }
  return merged;
}

/** By a person's id the lead that names the person; undefined where none does. */
function idsOfPersons(
  table: RecordTable,
  ids: TextColumn,
  persons: Uint8Array,
  isFirst: (one: number, other: number) => boolean,
): (person: number) => number | undefined {
  const contacts = table.text('contactId').map(shortId);
  const found = new Map<string, number>();
  for (let row = 0; row < ids.length; row++) {
    const id = ids.codes[row]!;
    const contact = contacts.at(row);
    if (contact === '' || ids.words[id] === '') continue;
    const known = found.get(contact);
    if (known === undefined || isFirst(id, known)) found.set(contact, id);
  }
  const isPerson = new Uint8Array(ids.words.length);
  for (let row = 0; row < ids.length; row++) if (persons[row]) isPerson[ids.codes[row]!] = 1;
  return (person) => (isPerson[person] ? found.get(ids.words[person]!) : undefined);
}
