import { OPEN } from '../../records/deals.ts';
import type { Records } from '../../records/records.ts';

/** Days without anything new after which the exports say nothing of now. */
export const STALE_AFTER = 7;

/** Exports that end long before the day that the reports are made for. */
export interface Staleness {
  /** The last day on which anything was created, done or decided, as a serial day. */
  readonly last: number;
  /** Days from then to the as-of day. */
  readonly days: number;
}

/** The last day before the as-of moment on which anything was created, done or decided, as a serial day; null where nothing has a date. */
export function lastDayOf({ leads, deals, activities, asOf }: Records): number | null {
  let newest = Number.NEGATIVE_INFINITY;
  const see = (date: number) => {
    if (date < asOf.until && date > newest) newest = date;
  };
  for (const dates of [leads.created, deals.created, activities.at])
    for (let i = 0; i < dates.length; i++) see(dates[i]!);
  // An open deal's day is one that is hoped for.
  for (let deal = 0; deal < deals.length; deal++) if (deals.status[deal] !== OPEN) see(deals.closed[deal]!);
  return Number.isFinite(newest) ? Math.floor(newest) : null;
}

/** @returns null where the exports are fresh, and where nothing in them has a date */
export function stalenessOf(records: Records): Staleness | null {
  const last = lastDayOf(records);
  if (last === null) return null;
  const days = records.asOf.day - last;
  return days > STALE_AFTER ? { last, days } : null;
}

/** Days without a lead, while the other exports go on, after which the export of leads is taken to have ended. */
export const LEADS_STALE_AFTER = 31;

/**
 * An export of leads that ends long before the others.
 *
 * @returns null where it does not, where there are no leads, and where all exports are stale
 */
export function leadsStalenessOf(records: Records): Staleness | null {
  const { leads, asOf } = records;
  if (stalenessOf(records) !== null) return null;
  let newest = Number.NEGATIVE_INFINITY;
  for (const created of leads.created) if (created < asOf.until && created > newest) newest = created;
  if (!Number.isFinite(newest)) return null;
  const last = Math.floor(newest);
  const days = asOf.day - last;
  return days > LEADS_STALE_AFTER ? { last, days } : null;
}
