import { say } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { countsOf } from '../measures/trust/checks/check.ts';
import type { Choices } from '../records/choices.ts';
import { NO_HISTORY } from '../report/history/history.ts';
import { reportJson } from '../report/json.ts';
import type { Report } from '../report/report.ts';
import { REPORT_TABS, TAB_ORDER, type TabId } from '../schema/tabs.ts';
import type { Settings } from '../settings/settings.ts';
import type { Run } from '../tabs/runs.ts';
import { silenceOf } from '../tabs/shown.ts';
import type { Tab } from '../tabs/tab.ts';
import { makeTab, type TabInput, translationOf } from '../tabs/tabs.ts';
import { isoText } from '../values/dates.ts';
import { hashLetters } from '../values/hash.ts';
import { rememberCharts } from './charts.ts';
import { type Computed, compute } from './compute.ts';
import { type Look, lookOnce } from './dataTabs.ts';
import { keepDefinitions } from './definitionStore.ts';
import { documentsAddress } from './documentsAddress.ts';
import { callsToKeep, keepHistory, pastOf } from './historyTab.ts';
import type { LastRun } from './protocol.ts';
import { callsToRender, hideTab, prepareTabs, renderTab } from './render.ts';
import { languageNow, reasonOf } from './run.ts';
import { logWith, remember, rememberBegin, showRuns, tabsLeft, unfinished } from './runLog.ts';
import { TimeBudget } from './timeBudget.ts';
import { arrange, hideExports } from './visibility.ts';
import type { Workbook } from './workbook.ts';

/** What a refresh is asked. */
export interface Order {
  /** The last day that counts, as ISO text; without it what Settings say, else now. */
  readonly asOf?: string | undefined;
  readonly by?: Run['by'];
  readonly budget?: TimeBudget;
  /** What is on the data tabs, where the run has seen it and not changed it. */
  readonly look?: Look;
  /** No other refresh will follow: then nothing is kept for one. */
  readonly isOnce?: boolean;
}

export interface RefreshResult {
  readonly report: Report;
  /** What is to be said of it, in words; blank where all tabs were written. */
  readonly notice: string;
  /** Have all tabs been written? */
  readonly isWhole: boolean;
}

/**
 * Reads the data tabs and writes every tab anew. All is computed before the first cell is written; what fails leaves
 * the last good reports and says so on Start.
 */
export function refresh(workbook: Workbook, order: Order = {}): RefreshResult {
  const { asOf, by = 'person', budget = new TimeBudget(), look = lookOnce(workbook), isOnce } = order;
  const started = workbook.zone.toSerial(new Date());
  const began = isoText(started, true);
  try {
    const going = asOf === undefined ? unfinished(workbook) : undefined;
    const ended = rememberBegin(workbook, { time: began, by });
    if (ended) workbook.tidyNames();
    const isEarlier = TAB_ORDER.some(
      (id) => workbook.find(id) && workbook.find(id)!.mark.shown === undefined,
    );
    const { computed, sign, isSame } = figuresNow(workbook, asOf, started, going, look);
    const { report, now } = computed;
    const past = isOnce && !workbook.find('history') ? undefined : pastOf(workbook, report);
    const history = past?.said ?? NO_HISTORY;
    const { language } = report.settings;
    if (!workbook.document('definitions')) keepDefinitions(workbook, report.settings.definitions);
    const runOf = (left: readonly TabId[]): Run => ({
      time: began,
      by,
      seconds: budget.seconds,
      rows: report.imports.reduce((sum, { rows }) => sum + rows, 0),
      result: left.length > 0 ? 'partial' : 'done',
      notes: [],
    });
    const inputWith: InputWith = (left, setAside) => {
      const said = whatToSay(left, setAside, ended, language);
      const log = logWith(workbook, runOf(left), said, language);
      return { ...computed, history, log, documents: documentsAddress() };
    };
    const ending = CALLS_TO_END + (by === 'schedule' ? CALLS_OF_SCHEDULE : 0);
    const { written, left, setAside } = writeTabs(workbook, inputWith, budget, isSame, ending);
    const run = runOf(left);
    const isWhole = left.length === 0;
    const notice = whatToSay(left, setAside, ended, language);
    rememberCharts(workbook);
    workbook.clearStage();
    if (isWhole) {
      if (isEarlier) hideExports(workbook);
      arrange(workbook, budget, isEarlier);
    }
    // Where there is no time for it the next refresh has.
    const isKept = past !== undefined && isWhole && budget.hasTime(callsToKeep(workbook, past), ending);
    if (isKept) keepHistory(workbook, report, past);
    remember(workbook, run, notice, left, isWhole ? undefined : { now, sign: sign() });
    if (!isWhole || !written.includes('dataQuality') || written[written.length - 1] !== 'start')
      showRuns(workbook);
    workbook.keep('lastRun', {
      ...lastRunOf(report, now, budget.seconds),
      ...(past && {
        history: { sign: past.sign, said: past.said, isKept: past.isKept || isKept },
      }),
    });
    if (!left.includes('agreement')) keepShown(workbook, report);
    if (isWhole) obeyed(workbook);
    return { report, notice, isWhole };
  } catch (error) {
    rememberFailure(workbook, error, by, budget.seconds);
    throw error;
  }
}

/** Which version of the agreement is on its tab now. */
function keepShown(workbook: Workbook, { agreement }: Report): void {
  const shown = agreement.inForce?.version;
  if (shown !== undefined) workbook.keep('agreementShown', shown);
}

/** All reports are without those who were erased, and obey the definitions that were kept. */
function obeyed(workbook: Workbook): void {
  for (const what of ['erasing', 'keeping', 'agreeing', 'outdated'] as const)
    if (workbook.document(what)) workbook.keep(what, false);
}

/** @param going a run that did not come to all tabs: where the figures as of then are still the same, the next one goes on */
function figuresNow(
  workbook: Workbook,
  asOf: string | undefined,
  now: number,
  going: { readonly now: number; readonly sign: string } | undefined,
  look: Look,
): { computed: Computed; sign: () => string; isSame: boolean } {
  if (going) {
    const computed = compute(workbook, asOf, going.now, look);
    const sign = signOf(computed);
    if (sign === going.sign) return { computed, sign: () => sign, isSame: true };
  }
  const computed = compute(workbook, asOf, now, look);
  // Hardly any run asks for it, and it takes its time: only one that does not come to all tabs.
  return { computed, sign: () => signOf(computed), isSame: false };
}

/** A sign of all figures and of all settings, whether they were typed or are as they come. */
function signOf({ report }: Computed): string {
  const inFull = (_: string, value: unknown): unknown =>
    value instanceof Map || value instanceof Set ? [...value] : value;
  return hashLetters(JSON.stringify([reportJson(report), report.settings], inFull), 10);
}

function whatToSay(
  left: readonly TabId[],
  setAside: readonly string[],
  ended: Sentence | undefined,
  language: Language,
): string {
  const said: Sentence[] = ended ? [ended] : [];
  if (left.length > 0) said.push(sentence('runs.left', { tabs: left.map((id) => sentence(`tab.${id}`)) }));
  if (setAside.length > 0) said.push(sentence('runs.setAside', { tabs: setAside.join(', ') }));
  return said.map((one) => say(language, one)).join(' ');
}

/** What tabs are made from, where these are left to the next run and those are people's now. */
type InputWith = (left: readonly TabId[], setAside: readonly string[]) => TabInput;

/**
 * Writes all tabs, one after the other, while there is time; at least one, so that no run is in vain. Those that the run before
 * has not come to go first. Where there is no time for all of them Start is the very first, and once more the last: it leads to
 * the others.
 *
 * @param isSame are the figures those of the run before? Then the tabs that it has written are as they should be
 * @param ending calls to the spreadsheet behind the last tab that is written
 * @returns the tabs that were written; those that were not, which are of an earlier moment; those that people had rearranged,
 *   which are theirs now
 */
function writeTabs(
  workbook: Workbook,
  inputWith: InputWith,
  budget: TimeBudget,
  isSame: boolean,
  ending: number,
): { written: TabId[]; left: TabId[]; setAside: string[] } {
  const waiting = tabsLeft(workbook);
  const isOther = (id: TabId) => !waiting.includes(id) && !LAST_TABS.includes(id);
  const order = isSame
    ? [...waiting.filter((id) => id !== 'start'), 'start' as const]
    : [...waiting.filter((id) => !LAST_TABS.includes(id)), ...TAB_ORDER.filter(isOther), ...LAST_TABS];
  const input = inputWith([], []);
  budget.calls(workbook.callsToRead);
  const made = new Map(order.map((id) => [id, makeTab(id, input)]));
  const toWrite = order.filter((id) => isWritten(workbook, id, input)).map((id) => made.get(id)!);
  const toBreakOff = CALLS_TO_SHOW_RUNS + ending;
  prepareTabs(workbook, toWrite, (calls) => budget.hasTime(calls, CALLS_OF_A_TAB + toBreakOff));
  const callsOf = new Map(toWrite.map((tab) => [tab.id, callsToRender(workbook, tab)]));
  const callsFor = (ids: readonly TabId[]) => ids.reduce((sum, id) => sum + (callsOf.get(id) ?? 0), 0);
  const beginsWithStart = !isSame && waiting.length === 0 && !budget.fits(callsFor(order) + ending);
  if (beginsWithStart) order.unshift('start');
  const saysAll = beginsWithStart || (isSame && !waiting.includes('start'));
  const setAside: string[] = [];
  for (const [done, id] of order.entries()) {
    const rest = order.slice(done);
    const ahead = rest.filter((one) => !LAST_TABS.includes(one));
    const tab = LAST_TABS.includes(id) ? makeTab(id, inputWith(ahead, setAside)) : made.get(id)!;
    const calls = callsToRender(workbook, tab);
    // Whichever is less: to break off behind this tab, or to go on to the end.
    const behind = Math.min(toBreakOff, callsFor(rest.slice(1)) + ending);
    // Of people's tabs only the cells are written that say something else now.
    const least = tab.owner === 'people' ? Math.min(calls, CALLS_TO_LOOK) : calls;
    if (!budget.hasTime(calls, behind, least) && done > 0) {
      // A Start that has these figures is not left, even if it does not lead to all new tabs yet.
      const left = saysAll ? rest.filter((one) => one !== 'start') : rest;
      return { written: order.slice(0, done), left, setAside };
    }
    const rearranged = writeTab(workbook, id, input, tab);
    if (rearranged !== undefined) setAside.push(rearranged);
  }
  return { written: order, left: [], setAside };
}

/** @returns the name of the tab where people had rearranged it, which is theirs now */
function writeTab(workbook: Workbook, id: TabId, input: TabInput, tab: Tab): string | undefined {
  const rearranged = isWritten(workbook, id, input)
    ? renderTab(workbook, tab, (there) => translationOf(id, input, there))
    : undefined;
  if (isLeftOut(id, input.report.settings)) putAway(workbook, id, input);
  return rearranged;
}

/** Is the tab to be written? One that is not there and has nothing to say is not begun. */
function isWritten(workbook: Workbook, id: TabId, input: TabInput): boolean {
  if (!workbook.find(id) && silenceOf(id, input.report) !== null) return false;
  return !isLeftOut(id, input.report.settings) || keepsNames(workbook, id, input);
}

/** Written last: they lead to the others, and say how the run went. */
const LAST_TABS: readonly TabId[] = ['dataQuality', 'start'];

/** The charts and what is remembered: calls to the spreadsheet behind Start, which is the last tab. */
const CALLS_TO_END = 9;
/** At a tab that stays as it is. */
const CALLS_TO_LOOK = 2;
/** One that is made ready with others. */
const CALLS_OF_A_TAB = 12;
/** What went wrong on Start and the runs on Data quality, where a run has not come to them. */
const CALLS_TO_SHOW_RUNS = 10;
/** The digest, and what is said of it on Start. */
const CALLS_OF_SCHEDULE = 10;

/** With names off, a report that is left out may still say what it said with names on: it is written once more. */
function keepsNames(workbook: Workbook, id: TabId, { report }: TabInput): boolean {
  const known = workbook.find(id);
  return known !== undefined && report.concealment !== null && !known.mark.unnamed;
}

function putAway(workbook: Workbook, id: TabId, { report }: TabInput): void {
  hideTab(workbook, id);
  const known = workbook.find(id);
  if (known && report.concealment !== null) workbook.remember(known.sheet, { ...known.mark, unnamed: true });
}

/** The first checks that do not hold, and how long their words may be, for a person who comes back. */
const MOST_CHECKS = 10;
const LONGEST_CHECK = 300;

/** The choices of each kind together, in characters: what is remembered of a spreadsheet has to stay short. */
const LONGEST_CHOICES = 600;

function shortened(choices: Choices): Choices {
  const within = (values: readonly string[]) => {
    let length = 0;
    return values.filter((value) => {
      length += value.length + 3;
      return length <= LONGEST_CHOICES;
    });
  };
  const { owner, team, source, country, pipeline } = choices;
  return {
    owner: within(owner),
    team: within(team),
    source: within(source),
    country: within(country),
    pipeline: within(pipeline),
  };
}

/**
 * @param time serial day with its time
 * @param seconds how long it took
 */
function lastRunOf(
  { checks, settings, concealment, choices, owners }: Report,
  time: number,
  seconds: number,
): LastRun {
  const failing = checks
    .filter(({ holds }) => !holds)
    .map((check) => say(settings.language, check.sentence))
    .map((words) => concealment?.printed(words) ?? words);
  return {
    time: isoText(time, true),
    holding: countsOf(checks).holding,
    failingCount: failing.length,
    failing: failing.slice(0, MOST_CHECKS).map((words) => words.slice(0, LONGEST_CHECK)),
    choices: shortened(choices),
    owners,
    seconds,
  };
}

/** Has the person chosen other report tabs than this? */
function isLeftOut(id: TabId, { tabs }: Settings): boolean {
  return tabs !== null && REPORT_TABS.some((tab) => tab === id) && !tabs.some((tab) => tab === id);
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
