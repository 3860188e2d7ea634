import { wilson } from '../../formulas/wilson.ts';
import type { Records } from '../../records/records.ts';
import { CUSTOMER, STAGES } from '../../schema/stages.ts';
import type { ClockStart } from '../../settings/settings.ts';
import type { FollowUps } from '../sla/followUp.ts';

/** Working hours at which a band ends; the last but one has no end, the last holds leads without an attempt. */
export const BAND_ENDS: readonly number[] = [1, 4, 8, 24];
/** Younger leads have not had time to convert and are left out. */
export const DAYS_TO_CONVERT = 90;
/** Bands with fewer leads carry no rate. */
export const FEWEST_IN_BAND = 20;

export interface ResponseBand {
  /** Working hours from the start of the clock to the first attempt: above, and up to; null: no bound. */
  readonly above: number | null;
  readonly upTo: number | null;
  /** No attempt so far. */
  readonly untried: boolean;
  readonly leads: number;
  readonly toNext: Share;
  readonly toCustomer: Share;
}

export interface Share {
  readonly count: number;
  /** Null where the leads are too few. */
  readonly rate: number | null;
  /** 95 %, Wilson. */
  readonly interval: readonly [low: number, high: number] | null;
}

export interface SpeedToLead {
  /** The stage, as its place in STAGES, to which sales takes a lead next. */
  readonly next: number;
  readonly bands: readonly ResponseBand[];
  readonly leads: number;
  /** Leads whose clock has not run for 90 days: left out. */
  readonly young: number;
}

/**
 * How many leads have converted, by how soon sales first tried to reach them: an association only, as those that were
 * tried first may have been the better ones.
 *
 * @returns null where no export says when sales tried to reach the leads
 */
export function speedToLeadOf(
  { stageHistory, asOf }: Records,
  { list, hasSpeed }: FollowUps,
  clockStart: ClockStart,
): SpeedToLead | null {
  if (!hasSpeed) return null;
  const next = STAGES.indexOf(clockStart === 'sql' ? 'opportunity' : 'sql');
  const oldEnough = list.filter(({ start }) => start < asOf.until - DAYS_TO_CONVERT);
  const bounds = [null, ...BAND_ENDS].map((above, i) => ({ above, upTo: BAND_ENDS[i] ?? null }));
  const members = [...bounds, null].map((): number[] => []);
  for (const { lead, hours } of oldEnough) {
    const end = BAND_ENDS.findIndex((upTo) => hours <= upTo);
    const band = Number.isNaN(hours) ? bounds.length : end < 0 ? BAND_ENDS.length : end;
    members[band]!.push(lead);
  }
  const share = (leads: readonly number[], stage: number): Share => {
    const count = leads.filter((lead) => stageHistory.reached[lead]! >= stage).length;
    if (leads.length < FEWEST_IN_BAND) return { count, rate: null, interval: null };
    return { count, rate: count / leads.length, interval: wilson(count, leads.length) };
  };
  return {
    next,
    bands: members.map((leads, band) => ({
      ...(bounds[band] ?? { above: null, upTo: null }),
      untried: band === bounds.length,
      leads: leads.length,
      toNext: share(leads, next),
      toCustomer: share(leads, CUSTOMER),
    })),
    leads: oldEnough.length,
    young: list.length - oldEnough.length,
  };
}
