import type { WorkingClock } from '../../formulas/workingClock.ts';
import type { Records } from '../../records/records.ts';
import { STAGES } from '../../schema/stages.ts';
import { settingsUnder } from '../../settings/agreement.ts';
import type { ClockStart, LeadKind, Settings } from '../../settings/settings.ts';
import { textKey } from '../../values/plainText.ts';
import { workingClockOf } from './workingTime.ts';

/** What sales promises a lead. */
export interface SalesPromise {
  readonly clockStart: ClockStart;
  /** Working hours from the start of the clock to the first attempt. */
  readonly hours: number;
  readonly attempts: number;
  /** Calendar days from the start of the clock for all attempts. */
  readonly days: number;
  readonly reachedEndsDepth: boolean;
  readonly answerWithinDays: number;
  readonly time: WorkingClock;
}

/** What each lead was promised, by its place. */
export interface Promises {
  readonly all: readonly SalesPromise[];
  /** The place in `all`. */
  readonly ofLead: Int32Array;
  /** When the lead's clock starts; NaN where that date is missing. */
  readonly start: Float64Array;
}

/** The promises of one version of the agreement: to all leads, and to the kinds that have one of their own. */
interface Version {
  readonly from: number;
  readonly start: Float64Array;
  readonly toAll: number;
  /** By `textKey` of the kind. */
  readonly toKind: ReadonlyMap<string, number>;
  readonly kindOfLead: readonly string[];
}

/**
 * A lead is promised what the version says that is in force on the day its clock starts, for its kind. Before the first
 * version that one holds; where nothing is agreed, what Settings say.
 *
 * @param grades of all leads, '' for one without
 */
export function promisesOf(records: Records, settings: Settings, grades: readonly string[]): Promises {
  const { leads } = records;
  const all: SalesPromise[] = [];
  const versions = termsInOrder(settings).map(({ from, terms }): Version => {
    const { clockStart, reachedEndsDepth, answerWithinDays } = terms;
    const standard: SalesPromise = {
      clockStart,
      hours: terms.firstAttemptWithinHours,
      attempts: terms.attempts,
      days: terms.attemptsWithinDays,
      reachedEndsDepth,
      answerWithinDays,
      time: workingClockOf(terms),
    };
    const toAll = all.push(standard) - 1;
    const own = terms.kindPromises.map(({ kind, hours, attempts, days }) => {
      const place =
        all.push({
          ...standard,
          hours: hours ?? standard.hours,
          attempts: attempts ?? standard.attempts,
          days: days ?? standard.days,
        }) - 1;
      return [textKey(kind), place] as const;
    });
    return {
      from,
      start: clockOf(records, clockStart),
      toAll,
      toKind: new Map(own),
      kindOfLead: own.length === 0 ? [] : kindsOf(records, terms.leadKind, grades),
    };
  });
  const ofLead = new Int32Array(leads.length);
  const [only] = versions;
  if (versions.length === 1 && only!.toKind.size === 0) return { all, ofLead, start: only!.start };
  const start = new Float64Array(leads.length);
  for (let lead = 0; lead < leads.length; lead++) {
    let place = versions.length - 1;
    while (place > 0 && !(versions[place]!.start[lead]! >= versions[place]!.from)) place--;
    const { toKind, toAll, kindOfLead, start: clock } = versions[place]!;
    start[lead] = clock[lead]!;
    ofLead[lead] = toKind.size === 0 ? toAll : (toKind.get(textKey(kindOfLead[lead] ?? '')) ?? toAll);
  }
  return { all, ofLead, start };
}

function termsInOrder(settings: Settings): { from: number; terms: Settings }[] {
  if (settings.agreements.length === 0) return [{ from: Number.NEGATIVE_INFINITY, terms: settings }];
  return settings.agreements.map((agreement) => ({
    from: agreement.from,
    terms: settingsUnder(settings, agreement),
  }));
}

function kindsOf({ leads }: Records, leadKind: LeadKind, grades: readonly string[]): readonly string[] {
  if (leadKind === 'undivided') return [];
  return leadKind === 'grade' ? grades : leads[leadKind];
}

/** When each lead's clock starts; NaN where that date is missing. */
function clockOf({ leads, stageHistory }: Records, start: ClockStart): Float64Array {
  if (start === 'created') return leads.created;
  return start === 'assigned' ? leads.assigned : stageHistory.entered[STAGES.indexOf(start)]!;
}
