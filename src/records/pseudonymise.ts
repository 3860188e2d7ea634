import type { Rejection } from '../exports/reading.ts';
import type { Sentence } from '../language/sentence.ts';
import { TextColumn } from '../values/textColumn.ts';
import type { Records } from './records.ts';
import type { Origin } from './table.ts';

/**
 * The records without anybody's name: owners by number, leads and deals by their ids alone. Numbers are given in the
 * order in which the owners got their first lead, so that they stay when new reps come and however the rows are sorted.
 * E-mails become numbers as well: who shares one with whom is still seen.
 *
 * @param repName what the owner with a number, from 1 on, is called
 */
export function pseudonymised(records: Records, repName: (n: number) => string): Records {
  const { leads, deals, activities } = records;
  const firstLead = new Map<string, number>();
  leads.owner.forEach((owner, lead) => {
    const key = keyOf(owner);
    firstLead.set(key, Math.min(firstLead.get(key) ?? Number.POSITIVE_INFINITY, age(leads.created[lead]!)));
  });
  const names = new Map<string, string>();
  const called = (owner: string): string => {
    const key = keyOf(owner);
    if (key === '') return '';
    if (!names.has(key)) names.set(key, repName(names.size + 1));
    return names.get(key)!;
  };
  for (const [owner] of [...firstLead].sort(([a, first], [b, second]) => first - second || (a < b ? -1 : 1)))
    called(owner);
  const numbers = new Map<string, string>();
  const numbered = (email: string): string => {
    if (email !== '' && !numbers.has(email)) numbers.set(email, String(numbers.size + 1));
    return numbers.get(email) ?? '';
  };
  const email = leads.email.map(numbered);
  const none = (values: readonly string[]) => values.map(() => '');
  return {
    ...records,
    leads: {
      ...leads,
      id: leads.id.map((id, lead) => plain(id, leads.origin(lead))),
      owner: leads.owner.map(called),
      name: none(leads.name),
      company: none(leads.company),
      email,
      emailColumn: TextColumn.of(email),
    },
    deals: {
      ...deals,
      id: deals.id.map((id, deal) => plain(id, deals.origin(deal))),
      owner: deals.owner.map(called),
      name: none(deals.name),
      company: none(deals.company),
      emails: deals.emails.map(numbered),
    },
    activities: { ...activities, owner: activities.owner.map(called) },
  };
}

/** Where the id is an e-mail address, or there is none, the row in the export has to do. */
function plain(id: string, { row }: Origin): string {
  return id === '' || id.includes('@') ? `#${row}` : id;
}

/** What could not be read may hold anything, a name as well: row and column say where to look. */
export function withoutValue(rejection: Rejection): Rejection {
  const { key, values } = rejection.reason;
  return {
    ...rejection,
    value: '',
    reason: { key, values: 'value' in values ? { ...values, value: '…' } : values },
  };
}

/** Below its rows a report may say who made it, and whose leads they are: the lines' numbers say where to look. */
export function withoutLines(note: Sentence): Sentence {
  const { key, values } = note;
  return key === 'note.asides' ? { key, values: { ...values, lines: values.numbers! } } : note;
}

function keyOf(owner: string): string {
  return owner.trim().toLowerCase();
}

function age(created: number): number {
  return Number.isNaN(created) ? Number.POSITIVE_INFINITY : created;
}
