import { OPEN } from '../../records/deals.ts';
import type { Persons } from '../../records/erase.ts';
import { plainId } from '../../records/ids.ts';
import type { Records } from '../../records/records.ts';

/**
 * The leads of which nothing has happened since the retention date: created before it, and no stage, no attempt and no
 * deal since; with an open deal a lead stays.
 *
 * @param retention serial day; null: nobody is too old
 * @returns an e-mail only where no lead that stays has it
 */
export function leadsPastRetention(
  records: Records,
  retention: number | null,
): Persons & { readonly leads: number } {
  const { leads } = records;
  const old = pastRetention(records, retention);
  if (!old.includes(1)) return { emails: [], ids: [], leads: 0 };
  const kept = new Set(leads.email.flatMap((_, lead) => (old[lead] ? [] : leads.emails.at(lead))));
  const keptIds = new Set(
    leads.id
      .flatMap((id, lead) => (old[lead] ? [] : [id, leads.contactId[lead]!, ...leads.mergedIds[lead]!]))
      .map(plainId),
  );
  const places = leads.id.map((_, lead) => lead).filter((lead) => old[lead]);
  return {
    leads: places.length,
    emails: [...new Set(places.flatMap((lead) => leads.emails.at(lead)))].filter((email) => !kept.has(email)),
    ids: places
      .flatMap((lead) => [leads.id[lead]!, ...leads.mergedIds[lead]!])
      .filter((id) => id && !keptIds.has(plainId(id))),
  };
}

/** By the lead's place, 1 where nothing has happened of it since the retention date. */
export function pastRetention(
  { leads, deals, matches, attempts, stageHistory }: Records,
  retention: number | null,
): Uint8Array {
  const old = new Uint8Array(leads.length);
  if (retention === null) return old;
  const latest = leads.created.slice();
  const happened = (lead: number, at: number) => {
    if (at > latest[lead]! || (Number.isNaN(latest[lead]!) && !Number.isNaN(at))) latest[lead] = at;
  };
  for (let lead = 0; lead < leads.length; lead++) {
    for (const dates of stageHistory.entered) happened(lead, dates[lead]!);
    for (let k = attempts.start[lead]!; k < attempts.start[lead + 1]!; k++) happened(lead, attempts.at[k]!);
  }
  for (let deal = 0; deal < deals.length; deal++) {
    const lead = matches.lead[deal]!;
    if (lead < 0) continue;
    if (deals.status[deal] === OPEN) latest[lead] = Number.POSITIVE_INFINITY;
    happened(lead, deals.created[deal]!);
    happened(lead, deals.closed[deal]!);
  }
  for (let lead = 0; lead < leads.length; lead++) if (latest[lead]! < retention) old[lead] = 1;
  return old;
}
