import type { Records } from '../../records/records.ts';
import type { Settings } from '../../settings/settings.ts';

/** The leads that a report is about: created in the period, and by the as-of moment. */
export interface Cohort {
  /** 1 for a lead in the cohort. */
  readonly has: Uint8Array;
  readonly size: number;
  /** First and last creation date in the cohort, null for none. */
  readonly first: number | null;
  readonly last: number | null;
}

/** Without a period every lead counts, also one without a creation date; with one, it must lie in the period. */
export function cohortOf({ leads, stageHistory }: Records, { periodStart, periodEnd }: Settings): Cohort {
  const has = new Uint8Array(leads.length);
  let size = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const bounded = periodStart !== null || periodEnd !== null;
  for (let i = 0; i < leads.length; i++) {
    const created = leads.created[i]!;
    if (!stageHistory.counts[i] || (bounded && Number.isNaN(created))) continue;
    if (periodStart !== null && created < periodStart) continue;
    if (periodEnd !== null && created >= periodEnd + 1) continue;
    has[i] = 1;
    size++;
    if (created < first) first = created;
    if (created > last) last = created;
  }
  return first <= last ? { has, size, first, last } : { has, size, first: null, last: null };
}
