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
 * The leads of a cohort whose clock has run for DAYS_TO_CONVERT days, by how soon sales first tried to reach them. The tallies
 * of two cohorts without a lead in common add up to that of both.
 */
export interface SpeedTally {
  /** By band, in the order of SpeedToLead's: the leads that have come to each stage and no further, by its place in STAGES. */
  readonly bands: readonly (readonly number[])[];
  readonly young: number;
  /** Does anything say when sales tried to reach the leads? */
  readonly isTold: boolean;
}

/** The bands, by the working hours above which and up to which they lie; the last holds the leads without an attempt. */
const BANDS = [
  ...[null, ...BAND_ENDS].map((above, i) => ({ above, upTo: BAND_ENDS[i] ?? null, untried: false })),
  { above: null, upTo: null, untried: true },
];

/** What is counted of nobody. */
export function noSpeed(): { bands: number[][]; young: number } {
  return { bands: BANDS.map(() => STAGES.map(() => 0)), young: 0 };
}

export function speedTallyOf({ stageHistory, asOf }: Records, followUps: FollowUps): SpeedTally {
  const counts = noSpeed();
  for (let i = 0; i < followUps.length; i++) {
    if (followUps.start[i]! < asOf.until - DAYS_TO_CONVERT)
      counts.bands[bandOf(followUps.hours[i]!)]![stageHistory.reached[followUps.lead[i]!]!]!++;
    else counts.young++;
  }
  return { ...counts, isTold: followUps.hasSpeed };
}

/**
 * How many leads have converted, by how soon sales first tried to reach them: an association only, as those that were
 * tried first may have been the better ones.
 *
 * @param told for each stage, do the records tell who reached it?
 * @returns null where no export says when sales tried to reach the leads
 */
export function speedToLeadFrom(
  { bands, young, isTold }: SpeedTally,
  told: readonly boolean[],
  clockStart: ClockStart,
): SpeedToLead | null {
  if (!isTold) return null;
  // A stage that nobody records says nothing: then the next one that the records tell of.
  const first = STAGES.indexOf(clockStart === 'sql' ? 'opportunity' : 'sql');
  const next = Math.max(first, told.indexOf(true, first));
  const from = (stages: readonly number[], stage: number) =>
    stages.slice(stage).reduce((sum, n) => sum + n, 0);
  const counted = bands.map((stages, place): ResponseBand => {
    const leads = from(stages, 0);
    return {
      ...BANDS[place]!,
      leads,
      toNext: share(from(stages, next), leads),
      toCustomer: share(told[CUSTOMER] ? from(stages, CUSTOMER) : null, leads),
    };
  });
  return { next, bands: counted, leads: counted.reduce((sum, { leads }) => sum + leads, 0), young };
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
