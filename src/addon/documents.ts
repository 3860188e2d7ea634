import type { Sentence } from '../language/sentence.ts';
import { sentence } from '../language/sentence.ts';
import type { AlertBaseline } from '../report/alerts.ts';
import type { Definitions } from '../settings/definitions.ts';
import type { Agreement } from '../settings/settings.ts';
import type { Run } from '../tabs/runs.ts';
import type { LastRun, Schedule } from './protocol.ts';

/**
 * What the add-on remembers of a spreadsheet beside its tabs. It lies in the spreadsheet itself, as developer metadata,
 * so that it goes along when somebody makes a copy; properties and triggers do not.
 */
export interface Documents {
  /** The id of the spreadsheet in which all this was remembered; another one in a copy. */
  readonly home: string;
  /** The version of the definitions that the reports obey, apart from the cells that people change. */
  readonly definitions: Definitions;
  /** The kept versions of the agreement, in the order of their first days. */
  readonly agreements: readonly Agreement[];
  /** The version that the Agreement tab shows; absent where it shows a proposal. */
  readonly agreementShown: number;
  /** When reps were last told of leads whose time runs out, as a serial day, and signs of those that they were told of. */
  readonly alerted: { readonly at: number; readonly told: readonly string[] };
  readonly schedule: KeptSchedule;
  readonly runs: KeptRuns;
  readonly lastRun: LastRun;
  /** True while persons are erased: from the first row that goes until the reports are written without them. */
  readonly erasing: boolean;
  /** True while a version of the definitions is kept: until the reports obey it. */
  readonly keeping: boolean;
  /** True while a version of the agreement is kept: until the reports are measured by it. */
  readonly agreeing: boolean;
  /** True from when an export is read in until the reports are of it. */
  readonly outdated: boolean;
  /** How things stood at the last scheduled refresh, which the next digest is compared with. */
  readonly digest: AlertBaseline;
  /** Tab → the charts on it that are ours. */
  readonly charts: Readonly<Record<string, ChartsOfTab>>;
  /** What is to be shown, before Start has cells for it. */
  readonly view: Readonly<Record<string, unknown>>;
  /** Are the tabs in the order of use, or being put into it? An earlier version says nothing. */
  readonly order: 'use' | 'arranging';
  /** Where an earlier version kept their ids. */
  readonly chartIds: Readonly<Record<string, readonly number[]>>;
}

/** The charts on a tab that are ours, and a sign of what they were made from. */
export interface ChartsOfTab {
  readonly sign: string;
  readonly ids: readonly number[];
}

export interface KeptSchedule extends Schedule {
  /** The id of the one trigger that may run. */
  readonly trigger?: string;
  /** Ids of triggers that it took the place of, and that were not deleted by then: other persons' cannot be. */
  readonly replaced?: readonly string[];
  /** When it was made, or has last run. */
  readonly alive?: string;
  /** When a lost trigger was made anew; it is said until the new one has run. */
  readonly repaired?: string;
  /** The day on which the reports were last refreshed by themselves, where the trigger runs by the hour. */
  readonly refreshed?: string;
  /** When a run found another at work, so that it comes back later. */
  readonly postponed?: string;
  /** True in a copy of a spreadsheet that had a schedule, until one is chosen there. */
  readonly isCopy?: boolean;
}

export interface KeptRuns {
  /** The newest first. */
  readonly runs: readonly Run[];
  /** What went wrong in the last one, in words; blank where nothing did. */
  readonly notice: string;
  /** The tabs that it did not come to, by id. */
  readonly left: readonly string[];
  /** Of a run that did not come to all tabs: as of when its figures are, as a serial day, and a sign of them. */
  readonly going?: { readonly now: number; readonly sign: string };
  /** A run that has begun and not ended yet. */
  readonly begun?: Pick<Run, 'time' | 'by'>;
}

/** What the spreadsheet's metadata can hold of the definitions, in characters; all of it together can have 30 000. */
const LONGEST_DEFINITIONS = 16_000;

/** @returns why the definitions cannot be kept; undefined where they can */
export function tooLong(definitions: Definitions): Sentence | undefined {
  const { length } = JSON.stringify(definitions);
  if (length <= LONGEST_DEFINITIONS) return undefined;
  return sentence('definitions.tooLong', { n: length, most: LONGEST_DEFINITIONS });
}
