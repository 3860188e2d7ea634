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
  /** Null where the records do not tell who is a customer. */
  readonly count: number | null;
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
  followUps: FollowUps,
  clockStart: ClockStart,
): SpeedToLead | null {
  if (!followUps.hasSpeed) return null;
  // A stage that nobody records says nothing: then the next one that the records tell of.
  const first = STAGES.indexOf(clockStart === 'sql' ? 'opportunity' : 'sql');
  const next = Math.max(first, stageHistory.told.indexOf(true, first));
  const bounds = [null, ...BAND_ENDS].map((above, i) => ({ above, upTo: BAND_ENDS[i] ?? null }));
  const members = [...bounds, null].map(() => ({ leads: 0, toNext: 0, toCustomer: 0 }));
  let young = 0;
  for (let i = 0; i < followUps.length; i++) {
    if (!(followUps.start[i]! < asOf.until - DAYS_TO_CONVERT)) {
      young++;
      continue;
    }
    const reached = stageHistory.reached[followUps.lead[i]!]!;
    const band = members[bandOf(followUps.hours[i]!)]!;
    band.leads++;
    if (reached >= next) band.toNext++;
    if (reached >= CUSTOMER) band.toCustomer++;
  }
  return {
    next,
    bands: members.map(({ leads, toNext, toCustomer }, band) => ({
      ...(bounds[band] ?? { above: null, upTo: null }),
      untried: band === bounds.length,
      leads,
      toNext: share(toNext, leads),
      toCustomer: share(stageHistory.told[CUSTOMER] ? toCustomer : null, leads),
    })),
    leads: followUps.length - young,
    young,
  };
}

/** The place of the band that the working hours lie in; the last but one has no end, the last no attempt. */
function bandOf(hours: number): number {
  let band = 0;
  while (band < BAND_ENDS.length && hours > BAND_ENDS[band]!) band++;
  return Number.isNaN(hours) ? BAND_ENDS.length + 1 : band;
}

function share(count: number | null, leads: number): Share {
  if (count === null || leads < FEWEST_IN_BAND) return { count, rate: null, interval: null };
  return { count, rate: count / leads, interval: wilson(count, leads) };
}
