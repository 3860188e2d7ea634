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

/** The last day before the as-of moment on which a lead was created, as a serial day; null where none has a date. */
export function lastLeadOf({ leads, asOf }: Records): number | null {
  let newest = Number.NEGATIVE_INFINITY;
  for (const created of leads.created) if (created < asOf.until && created > newest) newest = created;
  return Number.isFinite(newest) ? Math.floor(newest) : null;
}

/** @returns null where the exports are fresh, and where nothing in them has a date */
export function stalenessOf(records: Records): Staleness | null {
  return stalenessFrom(lastDayOf(records), records.asOf.day);
}

/**
 * @param last the last day of anything, as a serial day
 * @param asOf the as-of day
 */
export function stalenessFrom(last: number | null, asOf: number): Staleness | null {
  return moreThan(STALE_AFTER, last, asOf);
}

/** Days without a lead, while the other exports go on, after which the export of leads is taken to have ended. */
export const LEADS_STALE_AFTER = 31;

/**
 * An export of leads that ends long before the others.
 *
 * @returns null where it does not, where there are no leads, and where all exports are stale
 */
export function leadsStalenessOf(records: Records): Staleness | null {
  return leadsStalenessFrom(lastDayOf(records), lastLeadOf(records), records.asOf.day);
}

/**
 * @param last the last day of anything, as a serial day
 * @param lastLead that of a lead
 * @param asOf the as-of day
 */
export function leadsStalenessFrom(
  last: number | null,
  lastLead: number | null,
  asOf: number,
): Staleness | null {
  return stalenessFrom(last, asOf) === null ? moreThan(LEADS_STALE_AFTER, lastLead, asOf) : null;
}

function moreThan(most: number, last: number | null, asOf: number): Staleness | null {
  if (last === null) return null;
  const days = asOf - last;
  return days > most ? { last, days } : null;
}
