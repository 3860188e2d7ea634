import { dateTime } from '../samples/time.ts';
import { newWorld } from '../samples/world.ts';
import { cohortOf } from '../src/measures/funnel/cohort.ts';
import { drawPeriods, type Keeping, keepingOf, type PromisedTerms } from '../src/measures/keeping/keeping.ts';
import { keepingBasisOf } from '../src/measures/keeping/keepingBasis.ts';
import { type Strictest, strictestOf } from '../src/measures/keeping/strictest.ts';
import { followUpsOf, MET, MISSED } from '../src/measures/sla/followUp.ts';
import { TOLERANCE } from '../src/measures/sla/pace.ts';
import { promisesOf } from '../src/measures/sla/promises.ts';
import { endOfDay } from '../src/records/asOf.ts';
import type { Settings } from '../src/settings/settings.ts';
import { datasetFrom } from '../test/support/reporting.ts';
import { serial } from '../test/support/serial.ts';

/** Three quarters of the days of the samples' world are learnt from; the last quarter shows what was kept. */
export const LEARNT_UNTIL = serial('2026-06-04');
const DAYS = 30;
const PERIODS = 4;

/** The companies that are replayed, here and in the tests. */
export const COMPANIES = 20;
export const FIRST_SEED = 3_000_000;

/** What was said of a company and what came of it, for each side. */
export interface Replayed {
  readonly proposed: Strictest;
  readonly said: Keeping;
  /** Periods kept ÷ periods, of the last quarter. */
  readonly kept: { readonly marketing: number; readonly sales: number };
}

/** A company of the samples' world: the strictest agreement by its first three quarters, and the last one under it. */
export function replay(seed: number, share?: number): Replayed {
  const csv = exportsOf(seed);
  const { drawn, terms } = learnt(csv);
  const proposed = strictestOf(drawn, terms, share);
  const agreed: PromisedTerms = {
    ...terms,
    leads: proposed.leads,
    hours: proposed.sales!.hours,
    attempts: proposed.sales!.attempts,
  };
  return { proposed, said: keepingOf(drawn, agreed), kept: keptOf(csv, agreed) };
}

function learnt(csv: ReturnType<typeof exportsOf>) {
  const { dataset, settings } = datasetFrom(csv, TYPED, undefined, endOfDay(LEARNT_UNTIL));
  const { records } = dataset;
  const cohort = cohortOf(records, settings);
  const basis = keepingBasisOf(records, cohort, promisesOf(records, settings, []), settings);
  const terms: PromisedTerms = {
    leads: 0,
    hours: settings.firstAttemptWithinHours,
    attempts: settings.attempts,
    threshold: settings.digestThreshold,
    repHours: settings.reps * settings.hoursPerMonth,
    minutesPerAttempt: settings.minutesPerAttempt,
  };
  return { drawn: drawPeriods(basis, DAYS)!, terms };
}

const TYPED = { reps: 4, holidayCountry: 'SE', hoursPerMonth: 40 } as const;

/** The share of the last quarter's periods in which each side kept the agreement. */
function keptOf(csv: ReturnType<typeof exportsOf>, agreed: PromisedTerms): Replayed['kept'] {
  const typed = { ...TYPED, firstAttemptWithinHours: agreed.hours, attempts: agreed.attempts };
  const { dataset, settings } = datasetFrom(csv, typed, undefined, endOfDay(serial('2026-10-16')));
  const { records } = dataset;
  const { leads } = records;
  const followUps = followUpsOf(
    records,
    cohortOf(records, settings),
    promisesOf(records, settings as Settings, []),
  );
  let [marketing, sales] = [0, 0];
  for (let period = 0; period < PERIODS; period++) {
    const first = LEARNT_UNTIL + 1 + period * DAYS;
    const isIn = (moment: number) => moment >= first && moment < first + DAYS;
    if (leads.created.filter(isIn).length >= agreed.leads! * (1 - TOLERANCE)) marketing++;
    const counts = { speed: [0, 0, 0], depth: [0, 0, 0] };
    for (let i = 0; i < followUps.length; i++) {
      if (!isIn(followUps.start[i]!)) continue;
      counts.speed[followUps.speed[i]!]!++;
      counts.depth[followUps.depth[i]!]!++;
    }
    const isKept = (states: number[]) => states[MET]! >= agreed.threshold * (states[MET]! + states[MISSED]!);
    if (isKept(counts.speed) && isKept(counts.depth)) sales++;
  }
  return { marketing: marketing / PERIODS, sales: sales / PERIODS };
}

function exportsOf(seed: number) {
  const { leads, activities } = newWorld(seed);
  const ids = new Map(leads.map((lead, i) => [lead, `L${i}`]));
  const lines = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
  const time = (minute: number) => dateTime(minute);
  return {
    leads: lines([
      ['Record ID', 'Create Date', 'Original Source', 'Contact owner'],
      ...leads
        .filter(({ becameLead }) => becameLead !== null)
        .map((lead) => [ids.get(lead)!, time(lead.created), lead.source, lead.owner]),
    ]),
    activities: lines([
      [
        'Activity ID',
        'Activity date',
        'Activity type',
        'Call outcome',
        'Direction',
        'Associated Contact IDs',
      ],
      ...activities.map(({ at, type, outcome, direction, lead }, i) => [
        `A${i}`,
        time(at),
        type,
        outcome,
        direction,
        ids.get(lead)!,
      ]),
    ]),
  };
}
