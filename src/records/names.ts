import type { Records } from './records.ts';

/**
 * The records without anybody's name: owners by number, leads and deals by their ids alone. Numbers are given in the
 * order in which the owners got their first lead, so that they stay when new reps come.
 *
 * @param repName what the owner with a number, from 1 on, is called
 */
export function withoutNames(records: Records, repName: (n: number) => string): Records {
  const { leads, deals, activities } = records;
  const names = new Map<string, string>();
  const order = Array.from({ length: leads.length }, (_, i) => i).sort(
    (a, b) => age(leads.created[a]!) - age(leads.created[b]!),
  );
  const called = (owner: string): string => {
    const key = owner.trim().toLowerCase();
    if (key === '') return '';
    if (!names.has(key)) names.set(key, repName(names.size + 1));
    return names.get(key)!;
  };
  for (const lead of order) called(leads.owner[lead]!);
  const none = (values: readonly string[]) => values.map(() => '');
  return {
    ...records,
    leads: {
      ...leads,
      owner: leads.owner.map(called),
      name: none(leads.name),
      company: none(leads.company),
      email: none(leads.email),
    },
    deals: {
      ...deals,
      owner: deals.owner.map(called),
      name: none(deals.name),
      company: none(deals.company),
      emails: deals.emails.map(() => []),
    },
    activities: { ...activities, owner: activities.owner.map(called) },
  };
}

function age(created: number): number {
  return Number.isNaN(created) ? Number.POSITIVE_INFINITY : created;
}
