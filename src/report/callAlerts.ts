import type { Reading } from '../exports/reading.ts';
import { cohortOf } from '../measures/funnel/cohort.ts';
import { scoresOf } from '../measures/scoring/scoring.ts';
import { type Breach, breachesOf, type Running } from '../measures/sla/breaches.ts';
import { followUpsOf } from '../measures/sla/followUp.ts';
import { promisesOf } from '../measures/sla/promises.ts';
import { workingClockOf } from '../measures/sla/workingTime.ts';
import { type Staleness, stalenessOf } from '../measures/trust/staleness.ts';
import type { AsOf } from '../records/asOf.ts';
import { importsOf } from '../records/imports.ts';
import { recordsFrom } from '../records/records.ts';
import { settingsOn } from '../settings/agreement.ts';
import type { Settings } from '../settings/settings.ts';
import { GroupBy } from '../values/groupBy.ts';
import { hashLetters } from '../values/hash.ts';

/** All attempts: so many days before their time is out. */
const DAYS_BEFORE = 1;
const SIGN = 6;

/** What a rep is told before a promise runs out, and their manager when it has. */
export interface CallAlerts {
  readonly byRep: readonly { readonly owner: string; readonly due: readonly Alerted<Running>[] }[];
  /** Since the last alert, or in the last hour. */
  readonly ranOut: readonly Breach[];
  /** Of old exports nothing can be said of now. */
  readonly staleness: Staleness | null;
}

export type Alerted<Line> = Line & {
  /** A sign of the lead and the promise, by which it is told once. */
  readonly sign: string;
};

/** Outside working time nobody is written to: known before anything is read. */
export function isQuietHour(draft: Settings, asOf: AsOf): boolean {
  return workingClockOf(settingsOn(draft, asOf.day)).hours(asOf.until, asOf.until + MINUTE) === 0;
}

/**
 * The Call list alone, for whoever is to call before it is too late: of leads, activities and deals; nothing else is computed.
 *
 * @param readings leads, activities and deals
 * @param last the moment of the last alert, as a serial day; null where there was none
 * @param told signs of what has been told already
 */
export function callAlertsOf(
  readings: readonly Reading[],
  files: readonly string[],
  draft: Settings,
  asOf: AsOf,
  last: number | null,
  told: ReadonlySet<string>,
): CallAlerts {
  const settings = settingsOn(draft, asOf.day);
  const records = recordsFrom(readings, settings, asOf);
  const now = asOf.until;
  const staleness = stalenessOf(records);
  if (staleness) return { byRep: [], ranOut: [], staleness };
  const grades =
    settings.leadKind === 'grade' && settings.kindPromises.length > 0
      ? scoresOf(records.leads, settings.definitions.rules, asOf).grade
      : [];
  const all = cohortOf(records, { ...settings, periodStart: null, periodEnd: null });
  const followUps = followUpsOf(records, all, promisesOf(records, draft, grades));
  const imports = importsOf(readings, files, records);
  const { list, next } = breachesOf(records, followUps, () => null, imports);
  const due = next
    .filter(({ promise, left }) => left <= (promise === 'speed' ? settings.alertHours : DAYS_BEFORE))
    .map((line) => ({ ...line, sign: hashLetters(`${line.id}\u0000${line.promise}`, SIGN) }))
    .filter(({ sign }) => !told.has(sign));
  const reps = new GroupBy((owner) => ({ owner: owner!, due: [] as Alerted<Running>[] }));
  for (const line of due) reps.of(line.owner).due.push(line);
  const since = last ?? now - HOUR;
  return {
    byRep: reps.all,
    ranOut: list.filter((breach) => breach.since > since && breach.since <= now),
    staleness,
  };
}

const HOUR = 1 / 24;
const MINUTE = HOUR / 60;
