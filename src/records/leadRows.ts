import { numberColumn } from '../values/columns.ts';
import type { TextColumn } from '../values/textColumn.ts';
import { type Grouping, keyOfId } from './grouping.ts';
import { shortId } from './ids.ts';
import { splitIds } from './splitIds.ts';
import type { RecordTable } from './table.ts';

/** Keys of e-mails are below those of ids. */
const BELOW_IDS = -(2 ** 40);

/**
 * Which rows are one lead. A row with an id is that lead's. One without belongs to the lead with its e-mail; so does a
 * row of a list of persons, where no lead names the person by its id.
 *
 * @param ids as they are compared
 * @param emails as they are compared
 * @param persons 1 for the row of a list of persons
 */
export function keysOf(
  table: RecordTable,
  ids: TextColumn,
  emails: TextColumn,
  persons: Uint8Array,
): Float64Array {
  const idOfEmail = firstIds(ids, emails, persons);
  const idOfPerson = persons.includes(1) ? idsOfPersons(table, ids, persons) : new Map<string, number>();
  return numberColumn(table.length, (row) => {
    const id = ids.codes[row]!;
    const hasId = ids.words[id] !== '';
    const email = emails.codes[row]!;
    const ofEmail = idOfEmail[email]!;
    if (hasId && persons[row]) {
      const ofPerson = idOfPerson.get(ids.words[id]!) ?? -1;
      return keyOfId(ofPerson >= 0 ? ofPerson : ofEmail >= 0 ? ofEmail : id);
    }
    if (hasId) return keyOfId(id);
    if (emails.words[email] === '') return table.fingerprint(row);
    return ofEmail >= 0 ? keyOfId(ofEmail) : BELOW_IDS - email;
  });
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

function idsOfPersons(table: RecordTable, ids: TextColumn, persons: Uint8Array): Map<string, number> {
  const contacts = table.text('contactId').map(shortId);
  const found = firstIds(ids, contacts, persons);
  return new Map(contacts.words.map((contact, code) => [contact, found[code]!]));
}

/** By another value of the row, the first id of a lead that has it, a person's where no lead's has; -1 where none has. */
function firstIds(ids: TextColumn, values: TextColumn, persons: Uint8Array): Int32Array {
  const found = new Int32Array(values.words.length).fill(-1);
  for (const ofPersons of [0, 1]) {
    for (let row = 0; row < ids.length; row++) {
      const value = values.codes[row]!;
      if (persons[row] === ofPersons && found[value] === -1 && ids.words[ids.codes[row]!] !== '')
        found[value] = ids.codes[row]!;
    }
  }
  const blank = values.words.indexOf('');
  if (blank >= 0) found[blank] = -1;
  return found;
}
