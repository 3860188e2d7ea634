import type { Sentence } from '../language/sentence.ts';
import { sentence } from '../language/sentence.ts';
import type { Standing } from '../measures/off.ts';
import type { Definitions } from '../settings/definitions.ts';
import type { Run } from '../tabs/runs.ts';
import type { LastRun, Schedule } from './protocol.ts';
import type { Workbook } from './workbook.ts';

/**
 * What the add-on remembers of a spreadsheet beside its tabs. It lies in the spreadsheet itself, as developer metadata,
 * so that it goes along when somebody makes a copy; properties and triggers do not.
 */
export interface Documents {
  /** The id of the spreadsheet in which all this was remembered; another one in a copy. */
  readonly home: string;
  /** The version of the definitions that the reports obey, apart from the cells that people change. */
  readonly definitions: Definitions;
  readonly schedule: KeptSchedule;
  readonly runs: KeptRuns;
  readonly lastRun: LastRun;
  /** How things stood at the last scheduled refresh, which the next digest is compared with. */
  readonly digest: Standing;
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
}

/**
 * The first thing in a run that may write: sees to it that what is remembered belongs to this spreadsheet. A copy has all
 * of it but no trigger, so its schedule has to be chosen anew; a spreadsheet of an earlier version of the add-on has it in
 * its properties.
 */
export function settle(workbook: Workbook): void {
  const id = workbook.spreadsheet.getId();
  const home = workbook.document('home');
  if (home === id) return;
  const schedule = workbook.document('schedule');
  if (home === undefined) adoptProperties(workbook);
  else if (schedule) {
    const { hour, by } = schedule;
    const wasOn = schedule.every !== 'never' || schedule.isCopy === true;
    workbook.keep('schedule', {
      every: 'never',
      hour,
      ...(by === undefined ? {} : { by }),
      ...(wasOn ? { isCopy: true } : {}),
    });
  }
  workbook.keep('home', id);
}

/** What an earlier version of the add-on kept in the document's properties. */
function adoptProperties(workbook: Workbook): void {
  const store = PropertiesService.getDocumentProperties();
  const { definitions, schedule, runs, notice, tabsLeft, lastRun, digestStanding, ...others } =
    store.getProperties();
  const read = <T>(text: string | undefined): T | undefined => (text ? (JSON.parse(text) as T) : undefined);
  const parts = Array.from({ length: Number(definitions ?? 0) }, (_, i) => others[`definitions${i}`] ?? '');
  const found: Partial<{ [name in keyof Documents]: Documents[name] | undefined }> = {
    definitions: read(parts.join('')),
    schedule: read(schedule),
    lastRun: read(lastRun),
    digest: read(digestStanding),
    runs: runs ? { runs: read(runs) ?? [], notice: notice ?? '', left: read(tabsLeft) ?? [] } : undefined,
  };
  for (const [name, value] of Object.entries(found))
    if (value !== undefined) workbook.keep(name as keyof Documents, value as never);
  if (Object.values(found).every((value) => value === undefined)) return;
  const rest = Object.entries(others).filter(([key]) => !/^definitions\d+$/.test(key));
  store.setProperties(Object.fromEntries(rest), true);
}

/** What the spreadsheet's metadata can hold of the definitions, in characters; all of it together can have 30 000. */
const LONGEST_DEFINITIONS = 18_000;

/** @returns why the definitions cannot be kept; undefined where they can */
export function tooLong(definitions: Definitions): Sentence | undefined {
  const { length } = JSON.stringify(definitions);
  if (length <= LONGEST_DEFINITIONS) return undefined;
  return sentence('definitions.tooLong', { n: length, most: LONGEST_DEFINITIONS });
}
