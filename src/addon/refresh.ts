import { say } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { Refusal, type Sentence, sentence } from '../language/sentence.ts';
import type { Check } from '../measures/trust/checks/checks.ts';
import { type AsOf, endOfDay } from '../records/asOf.ts';
import { type Report, reportOf } from '../report/report.ts';
import { REPORT_TABS, TAB_ORDER, type TabId } from '../schema/tabs.ts';
import { type Definitions, definitionsFrom, meaningOf, type ScoringRules } from '../settings/definitions.ts';
import type { RawLists } from '../settings/parseLists.ts';
import { type RawInputs, settingsFrom } from '../settings/parseSettings.ts';
import type { Settings } from '../settings/settings.ts';
import type { Run } from '../tabs/runs.ts';
import { NO_RUNS } from '../tabs/runs.ts';
import { makeTab, type TabInput, translationOf } from '../tabs/tabs.ts';
import { isoText, readDate } from '../values/dates.ts';
import { consentSentence, missingRights } from './consent.ts';
import { readDataTabs } from './dataTabs.ts';
import { tooLong } from './documents.ts';
import { languageOf, readInputs, readSettings, understood } from './inputs.ts';
import type { LastRun } from './protocol.ts';
import { hideTab, renderTab } from './render.ts';
import { logWith, remember, showRuns, tabsLeft } from './runLog.ts';
import { TimeBudget } from './timeBudget.ts';
import type { Workbook } from './workbook.ts';

/** What a refresh is asked. */
export interface Order {
  /** The last day that counts, as ISO text; without it what Settings say, else now. */
  readonly asOf?: string | undefined;
  readonly by?: Run['by'];
  readonly budget?: TimeBudget;
}

export interface RefreshResult {
  readonly report: Report;
  /** What is to be said of it, in words; blank where all tabs were written. */
  readonly notice: string;
}

/** All figures as of now, before anything is written. */
interface Computed {
  readonly report: Report;
  readonly typed: RawInputs;
  readonly lists: RawLists;
  /** Serial day with its time. */
  readonly now: number;
}

/**
 * Reads the data tabs and writes every tab anew. All is computed before the first cell is written; what fails leaves
 * the last good reports and says so on Start.
 */
export function refresh(workbook: Workbook, order: Order = {}): RefreshResult {
  const { asOf, by = 'person', budget = new TimeBudget() } = order;
  try {
    const computed = compute(workbook, asOf);
    const { report, now } = computed;
    const { language } = report.settings;
    if (!workbook.document('definitions')) keepDefinitions(workbook, report.settings.definitions);
    const input = { ...computed, log: NO_RUNS };
    const { left, setAside } = writeTabs(workbook, input, budget);
    const notice = whatToSay(left, setAside, language);
    const run: Run = {
      time: isoText(now, true),
      by,
      seconds: budget.seconds,
      rows: report.imports.reduce((sum, { rows }) => sum + rows, 0),
      result: left.length > 0 ? 'partial' : 'done',
      notes: [],
    };
    // Start says how it went, so it is written last, and always.
    const last = { ...input, log: logWith(workbook, run, notice, language) };
    renderTab(workbook, makeTab('start', last), () => translationOf('start', input));
    remember(workbook, run, notice, left);
    workbook.keep('lastRun', lastRunOf(report, now));
    return { report, notice };
  } catch (error) {
    rememberFailure(workbook, error, by, budget.seconds);
    throw error;
  }
}

function whatToSay(left: readonly TabId[], setAside: readonly string[], language: Language): string {
  const said: Sentence[] = [];
  if (left.length > 0) said.push(sentence('runs.left', { tabs: left.map((id) => sentence(`tab.${id}`)) }));
  if (setAside.length > 0) said.push(sentence('runs.setAside', { tabs: setAside.join(', ') }));
  return said.map((one) => say(language, one)).join(' ');
}

/** @param asOf the last day that counts, as ISO text; without it what Settings say, else now */
export function compute(workbook: Workbook, asOf?: string): Computed {
  const { typed, lists, missing } = readInputs(workbook);
  const { settings: standing, problems } = settingsFrom(typed, lists);
  const now = workbook.zone.toSerial(new Date());
  const at = moment(asOf, standing.asOf, now);
  const settings = {
    ...standing,
    definitions: inForce(workbook.document('definitions'), standing.definitions, at.day),
  };
  const { readings, names, empty } = readDataTabs(workbook, settings);
  if (readings.length === 0) throw new Refusal('import.noData');
  const made = reportOf(readings, names, settings, at);
  const found = [...[...missing, ...problems].map(settingCheck), ...empty.map(emptyCheck)];
  const report = { ...made, checks: [...found, ...made.checks] };
  return { report, typed: understood(typed, standing), lists, now };
}

/**
 * Writes all tabs but Start, one after the other, while there is time; at least one, so that no run is in vain. Those
 * that the run before has not come to go first.
 *
 * @returns the tabs that were not written, which are of an earlier moment than the others; those that people had rearranged,
 *   which are theirs now
 */
function writeTabs(
  workbook: Workbook,
  input: TabInput,
  budget: TimeBudget,
): { left: TabId[]; setAside: string[] } {
  const waiting = tabsLeft(workbook);
  const others = TAB_ORDER.filter((id) => id !== 'start' && !waiting.includes(id));
  const order = [...waiting.filter((id) => id !== 'start'), ...others];
  const setAside: string[] = [];
  for (const [done, id] of order.entries()) {
    if (done > 0 && budget.isUsedUp) return { left: order.slice(done), setAside };
    if (isLeftOut(id, input.report.settings)) {
      hideTab(workbook, id);
      continue;
    }
    const rearranged = renderTab(workbook, makeTab(id, input), () => translationOf(id, input));
    if (rearranged !== undefined) setAside.push(rearranged);
  }
  return { left: [], setAside };
}

/** The version that was kept, or the first one, and what it was changed to on the tab. */
function inForce(kept: Definitions | undefined, standing: ScoringRules, today: number): Definitions {
  const { salesReady, rules } = standing;
  if (!kept) return { salesReady, rules, version: 1, since: today, changed: null };
  return { ...kept, changed: meaningOf(kept) === meaningOf(standing) ? null : { salesReady, rules } };
}

/**
 * What is on the Definitions tab becomes the next version, from today on.
 *
 * @returns its number
 * @throws Refusal where nothing was changed, or where some of what is there cannot be used
 */
export function keepChanged(workbook: Workbook): number {
  const { typed, lists, missing } = readInputs(workbook);
  const { settings } = settingsFrom(typed, lists);
  const problems = [...missing];
  const rules = definitionsFrom(lists, problems);
  if (problems.length > 0) throw new Refusal(problems[0]!.key, problems[0]!.values);
  const kept = workbook.document('definitions');
  if (kept && meaningOf(kept) === meaningOf(rules))
    throw new Refusal('definitions.nothingChanged', { version: String(kept.version) });
  const version = (kept?.version ?? 0) + 1;
  const today = moment(undefined, settings.asOf, workbook.zone.toSerial(new Date())).day;
  keepDefinitions(workbook, { ...rules, version, since: today, changed: null });
  return version;
}

/** @throws Refusal where they are too long to be kept */
function keepDefinitions(workbook: Workbook, definitions: Definitions): void {
  const kept = { ...definitions, changed: null };
  const refused = tooLong(kept);
  if (refused) throw new Refusal(refused.key, refused.values);
  workbook.keep('definitions', kept);
}

/** The first checks that do not hold, and how long their words may be, for a person who comes back. */
const MOST_CHECKS = 10;
const LONGEST_CHECK = 300;

/** @param time serial day with its time */
function lastRunOf({ checks, settings }: Report, time: number): LastRun {
  const failing = checks.filter(({ holds }) => !holds).map((check) => say(settings.language, check.sentence));
  return {
    time: isoText(time, true),
    holding: checks.length - failing.length,
    failingCount: failing.length,
    failing: failing.slice(0, MOST_CHECKS).map((words) => words.slice(0, LONGEST_CHECK)),
  };
}

/** Has the person chosen other report tabs than this? */
function isLeftOut(id: TabId, { tabs }: Settings): boolean {
  return tabs !== null && REPORT_TABS.some((tab) => tab === id) && !tabs.some((tab) => tab === id);
}

/**
 * One at a time in a spreadsheet: the second waits a while and then says so.
 *
 * @param wait milliseconds
 */
export function withLock<T>(task: () => T, wait: number): T {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(wait)) throw new Refusal('refresh.busy');
  try {
    const result = task();
    // What was written must be before another run may begin.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock?.releaseLock();
  }
}

/** What went wrong, in the person's language. */
export function reasonOf(error: unknown, language: Language): string {
  if (error instanceof Refusal) return say(language, error.sentence);
  const missing = missingRights();
  if (missing.length > 0) return say(language, consentSentence(missing));
  console.error(error instanceof Error ? error.stack : error);
  return say(
    language,
    sentence('refresh.unexpected', { message: error instanceof Error ? error.message : String(error) }),
  );
}

/** The language that a message is said in: that of Settings, else the spreadsheet's. */
export function languageNow(workbook: Workbook): Language {
  return workbook.find('settings') ? readSettings(workbook).settings.language : languageOf(workbook);
}

/** The moment at which the reports stand still: the day asked for, else the one in Settings, else now. */
export function moment(asked: string | undefined, set: number | null, now: number): AsOf {
  if (asked !== undefined) {
    const day = readDate(asked, 'dmy', () => 0);
    if (day === undefined) throw new Refusal('cli.badDate', { value: asked });
    return endOfDay(day);
  }
  return set === null ? { day: Math.floor(now), until: now } : endOfDay(set);
}

function emptyCheck(tab: string): Check {
  return { group: 'data', holds: false, sentence: sentence('check.emptyTab', { tab }) };
}

function settingCheck(problem: Sentence): Check {
  return { group: 'data', holds: false, sentence: sentence('check.setting', { problem }) };
}

function rememberFailure(workbook: Workbook, error: unknown, by: Run['by'], seconds: number): void {
  const language = languageNow(workbook);
  const time = isoText(workbook.zone.toSerial(new Date()), true);
  const reason = reasonOf(error, language);
  const key = by === 'schedule' ? 'runs.scheduledFailed' : 'refresh.failed';
  const run: Run = { time, by, seconds, rows: null, result: 'failed', notes: [reason] };
  remember(workbook, run, say(language, sentence(key, { time, reason })), tabsLeft(workbook));
  showRuns(workbook);
}
