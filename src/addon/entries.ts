import { FOLDERS } from '../language/folder.ts';
import { say, wordsIn } from '../language/language.ts';
import { LANGUAGES, type Language } from '../language/languages.ts';
import { Refusal, sentence } from '../language/sentence.ts';
import type { SentenceKey } from '../language/topics.ts';
import { reportJson } from '../report/json.ts';
import { RECORD_KINDS, type RecordKind } from '../schema/kinds.ts';
import { TAB_ORDER } from '../schema/tabs.ts';
import { settingsFrom } from '../settings/parseSettings.ts';
import { digestOf } from '../tabs/digest.ts';
import type { Cell } from '../values/cell.ts';
import { questionOf } from '../warehouse/question.ts';
import { agree, proposedAgreement as proposal } from './agreementStore.ts';
import { compute } from './compute.ts';
import { askForConsent, consentSentence, missingRights } from './consent.ts';
import { type Imported, lookOnce, readRows } from './dataTabs.ts';
import { keepChanged } from './definitionStore.ts';
import { sendNow } from './digest.ts';
import { erasePersons as eraseThem, findPersons as findThem } from './erase.ts';
import { readInputs, readSettings, saveInputs } from './inputs.ts';
import { withKeptVersions } from './keptVersions.ts';
import type { AgreeRequest, EraseRequest, ImportAnswer, Incoming, Schedule, Server } from './protocol.ts';
import { refresh } from './refresh.ts';
import { Busy, inWords, languageNow } from './run.ts';
import { showRuns } from './runLog.ts';
import { LONGEST_CELL } from './sanitise.ts';
import {
  hasRefreshed,
  isRefreshDue,
  keepSchedule,
  mayRun,
  postpone,
  scheduleRuns,
  setSchedule,
} from './schedule.ts';
import { type Mailed, scheduledFailure, scheduledRun, tellOfCalls } from './scheduledRun.ts';
import { settle } from './settle.ts';
import { showLeadsBehind } from './showLeads.ts';
import { addBatch, cancelImport, finishImport } from './staging.ts';
import { TimeBudget } from './timeBudget.ts';
import { languageOfPerson } from './userLocale.ts';
import { openAt, rememberStep, wizardState as stateOf, survey, tabPreview } from './wizard.ts';
import type { UntabbedExport, Workbook } from './workbook.ts';

/**
 * What the menu, the sidebar and the triggers call. Each export becomes a top-level function of Code.js by the same
 * name. Nothing here runs when the code is loaded.
 */

/** A version of which the language files say what is new. */
type Told<Key> = Key extends `changes.${infer Version}` ? Version : never;
/** That of package.json, put in by the build; a test looks whether the language files know it. */
declare const VERSION: Told<SentenceKey>;

/** Menu: the sidebar. */
export function openSidebar(): void {
  const words = wordsIn(languageOfPerson());
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(words('sidebar.title')),
  );
}

/** Menu: writes all reports and goes to the first. */
export function generateReports(): void {
  runFromMenu(true);
}

/** Menu: writes all reports and stays where the person is. */
export function refreshReports(): void {
  runFromMenu(false);
}

/** Menu: what was changed on Definitions becomes a version of its own, which the reports obey from now on. */
export function keepChangedDefinitions(): void {
  try {
    const notice = inWords((workbook, budget) => {
      const version = keepChanged(workbook);
      const hasExports = workbook.all('data:').length > 0;
      const said = hasExports ? refresh(workbook, { budget }).notice : '';
      if (!hasExports) workbook.keep('keeping', false);
      const words = wordsIn(languageNow(workbook));
      workbook.spreadsheet.toast(words('definitions.kept', { version: String(version) }));
      return said;
    }, 'writes');
    if (notice !== '') SpreadsheetApp.getUi().alert(notice);
  } catch (error) {
    SpreadsheetApp.getUi().alert((error as Error).message);
  }
}

/** Menu: the leads that the selected figure counts, on Leads. */
export function showLeads(): void {
  try {
    const said = inWords(showLeadsBehind, 'writes');
    SpreadsheetApp.getActiveSpreadsheet().toast(said);
  } catch (error) {
    SpreadsheetApp.getUi().alert((error as Error).message);
  }
}

/** Menu: the sidebar, at what the figures of the tab mean that is open. */
export function openMeanings(): void {
  openAt('meanings');
  openSidebar();
}

/** Menu: the sidebar, where both sides agree on the next version of the agreement. */
export function openAgreement(): void {
  openAt('agree');
  openSidebar();
}

/** Menu: the sidebar, at the schedule and the digest. */
export function openSchedule(): void {
  openAt('schedule');
  openSidebar();
}

/** Menu: the sidebar, where a person is erased. */
export function openErase(): void {
  openAt('erase');
  openSidebar();
}

/** Menu: a published add-on's functions work in a spreadsheet once one of its menu items has been used there. */
export function useInThisSpreadsheet(): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(wordsIn(languageOfPerson())('menu.used'));
}

/** Menu: how to use it, in a few sentences; which version it is, and what is new in it. */
export function showHelp(): void {
  const words = wordsIn(languageOfPerson());
  const ui = SpreadsheetApp.getUi();
  const version = `${words('menu.version', { version: VERSION })}\n${words(`changes.${VERSION}`)}`;
  const { name, isReadByNative } = LANGUAGES[words.language];
  const texts = [
    words('menu.helpText'),
    ...(isReadByNative ? [] : [words('language.unread', { languages: name })]),
    version,
  ];
  ui.alert(FOLDERS[words.language].menu.showHelp, texts.join('\n\n'), ui.ButtonSet.OK);
}

/** Sidebar: where the person is. */
export function wizardState() {
  return inWords((workbook) => {
    settle(workbook);
    keepSchedule(workbook);
    return stateOf(workbook);
  });
}

/** Sidebar: what the exports in the data tabs say. */
export function surveyExports() {
  return inWords(survey);
}

/** Sidebar: what a tab of the person's own is, before it is taken as an export. */
export function previewTab(request: { name: string; kind?: RecordKind }) {
  return inWords((workbook) => tabPreview(workbook, request.name, request.kind));
}

/** Sidebar: goes to one of the add-on's tabs; one that was hidden is shown from now on. */
export function openTab(request: { tab: string }): void {
  inWords((workbook) => {
    const own = workbook.find(request.tab);
    if (!own) return;
    own.sheet.showSheet();
    workbook.goTo(own.sheet);
  });
}

/** Sidebar: remembers the step that the person is on. */
export function rememberWizardStep(request: { step: number }): void {
  rememberStep(request.step);
}

/** Sidebar: one batch of an export's rows, on its way in. */
export function sendRows(request: Parameters<Server['sendRows']>[0]): void {
  inWords((workbook) => void addBatch(workbook, request.id, request.rows, request.start), 'writes');
}

/**
 * Sidebar: puts all that was sent, and the tabs that were pointed at, into data tabs; all of it or none. What they say comes
 * back as well, since they are read by then.
 */
export function finishImports(request: {
  incoming: readonly Incoming[];
}): ReturnType<Server['finishImports']> {
  return inWords((workbook, budget) => {
    const { settings } = readSettings(workbook);
    const made = finishImport(workbook, request.incoming, settings, budget);
    if (made.length < request.incoming.length) return { left: request.incoming.length - made.length };
    return {
      made: made.map((imported, i) => answer(imported, request.incoming[i]!.name, settings.language)),
      survey: survey(workbook),
    };
  }, 'writes');
}

/** Sidebar: what was sent under the ids and not finished goes away; without ids all of it. */
export function cancelImports(request?: { ids: readonly string[] }): void {
  inWords((workbook) => cancelImport(workbook, request?.ids), 'writes');
}

/** Sidebar and command line: settings into the cells that people own. */
export function saveSettings(settings: Record<string, unknown>): void {
  inWords((workbook) => void saveInputs(workbook, settings), 'writes');
}

/** Sidebar and command line: the rows of one export into its data tab; all of them or none. */
export function importRows(request: { kind?: string; name: string; rows: Cell[][] }) {
  return inWords((workbook, budget) => {
    const { settings } = readSettings(workbook);
    const { kind, name: file, rows } = request;
    if (kind !== undefined && !RECORD_KINDS.includes(kind as RecordKind)) {
      throw new Refusal('import.unknownKind', {
        value: kind,
        kinds: RECORD_KINDS.map((known) => sentence(`kind.${known}`)),
      });
    }
    const id = 'import';
    const one = { id, name: file, ...(kind === undefined ? {} : { kind: kind as RecordKind }) };
    // What cannot be read is refused before anything is written.
    readRows(workbook, one.kind, rows, settings);
    addBatch(workbook, id, rows, 0);
    const [imported] = finishImport(workbook, [one], settings, budget, rows);
    return answer(imported!, file, settings.language);
  }, 'writes');
}

/** What is reported of an export that was put into its data tab. */
function answer(
  { tab, reading, shortRows, cutCells, hasMoved }: Imported,
  file: string,
  language: Language,
): ImportAnswer {
  const words = wordsIn(language);
  const { recognition, rows: n, rejected, doubts, notes, cautions } = reading;
  const written = [
    ...(shortRows > 0 ? [words('import.widened', { n: shortRows })] : []),
    ...(hasMoved ? [words('import.moved', { tab })] : []),
    ...(cutCells > 0 ? [words('import.cut', { n: cutCells, most: LONGEST_CELL })] : []),
  ];
  return {
    tab,
    kind: recognition.kind,
    system: recognition.system,
    rows: n,
    rejected: rejected.length,
    message: words('import.done', { file, rows: n, kind: sentence(`kind.${recognition.kind}`), tab }),
    notes: [...written, ...[...notes, ...cautions, ...doubts.map(({ sentence }) => sentence)].map(words.say)],
  };
}

/** Sidebar: where a person is, or all leads before the retention date. */
export function findPersons(request: EraseRequest) {
  return inWords((workbook) => findThem(workbook, request));
}

/** Sidebar: takes them out of every data tab; all reports follow. */
export function erasePersons(request: EraseRequest) {
  return inWords((workbook, budget) => eraseThem(workbook, request, budget), 'writes');
}

/** Sidebar: when the reports are refreshed by themselves. */
export function scheduleRefresh(request: Schedule): void {
  inWords((workbook) => {
    setSchedule(workbook, request);
    showRuns(workbook);
  }, 'writes');
}

/**
 * Time trigger: writes all reports and sends the digest. There is no person to tell: what goes wrong is on Start.
 *
 * @param event what Google says of the trigger
 */
export function scheduledRefresh(event?: { triggerUid?: string }): void {
  const missing = missingRights();
  if (missing.includes('cells')) {
    askForConsent(missing);
    throw new Error(say(languageOfPerson(), consentSentence(missing)));
  }
  const mailed: Mailed = {};
  let hasBegun = false;
  try {
    inWords((workbook, budget) => {
      if (!mayRun(workbook, event?.triggerUid)) return;
      hasBegun = true;
      scheduleRuns(workbook);
      const now = workbook.zone.toSerial(new Date());
      if (isRefreshDue(workbook, now)) {
        scheduledRun(workbook, missing, budget, mailed);
        hasRefreshed(workbook, now);
      }
      if (!missing.includes('mail')) tellOfCalls(workbook, now);
    }, 'writes alone');
  } catch (error) {
    if (error instanceof Busy) inWords((workbook) => postpone(workbook));
    else if (hasBegun && !('outcome' in mailed))
      inWords((workbook) => scheduledFailure(workbook, missing), 'writes alone');
    throw error;
  }
}

/** Sidebar: the digest to those who get it, without waiting for the schedule; says what became of it. */
export function sendDigest(): string {
  return inWords((workbook) => {
    const { report } = compute(workbook);
    const { isTrouble, sentence: said } = sendNow(workbook, report);
    if (isTrouble) throw new Refusal(said.key, said.values);
    return wordsIn(report.settings.language).say(said);
  });
}

/** Sidebar and command line: all reports; the figures come back as report.json has them. */
export function generate(request: Parameters<Server['generate']>[0]) {
  return inWords((workbook, budget) => {
    const { report } = refresh(workbook, { asOf: request?.asOf, budget });
    if (!request?.stay) goToStart(workbook);
    return reportJson(report);
  }, 'writes');
}

/** Sidebar: what was changed on Definitions becomes the next version; all reports follow. */
export function keepAndGenerate() {
  return inWords((workbook, budget) => {
    keepChanged(workbook);
    return reportJson(refresh(workbook, { budget }).report);
  }, 'writes');
}

/** Sidebar: the next version of the agreement, before it is agreed. */
export function proposedAgreement() {
  return inWords(proposal);
}

/** Sidebar: what the SQL for a warehouse asks for. It counts up to the day on which it is run, unless Settings name one. */
export function warehouseQuestion() {
  return inWords((workbook) => {
    const { typed, lists } = readInputs(workbook);
    const { settings } = settingsFrom(typed, lists);
    const today = Math.floor(workbook.zone.toSerial(new Date()));
    const kept = withKeptVersions(workbook, settings, settings.asOf ?? today);
    return questionOf(kept, settings.asOf, null, workbook.zone.name);
  });
}

/** Sidebar: what is proposed becomes a version of the agreement; all reports follow. */
export function agreeAndGenerate(request: AgreeRequest) {
  return inWords((workbook, budget) => {
    const look = lookOnce(workbook);
    agree(workbook, request, look);
    if (workbook.all('data:').length === 0) {
      saveInputs(workbook, {});
      workbook.keep('agreeing', false);
      return null;
    }
    return reportJson(refresh(workbook, { budget, look }).report);
  }, 'writes');
}

/** Command line: all reports, however long it takes, and the digest. */
export function generateAll(request: { asOf?: string; untabbed?: readonly UntabbedExport[] }) {
  return inWords((workbook) => {
    const budget = new TimeBudget(Date.now, Number.POSITIVE_INFINITY);
    workbook.untabbed.push(...(request?.untabbed ?? []));
    const { report } = refresh(workbook, { asOf: request?.asOf, budget, isOnce: true });
    goToStart(workbook);
    return { report: reportJson(report), digest: digestOf(report, null, '') };
  }, 'writes');
}
function runFromMenu(toStart: boolean): void {
  try {
    const notice = inWords((workbook, budget) => {
      keepSchedule(workbook);
      const { report, notice: said } = refresh(workbook, { budget });
      if (toStart) goToStart(workbook);
      const words = wordsIn(report.settings.language);
      const done = words('menu.generated', { n: TAB_ORDER.length, seconds: budget.seconds });
      if (said === '') workbook.spreadsheet.toast(done);
      return said;
    }, 'writes');
    if (notice !== '') SpreadsheetApp.getUi().alert(notice);
  } catch (error) {
    SpreadsheetApp.getUi().alert((error as Error).message);
  }
}

function goToStart(workbook: Workbook): void {
  const start = workbook.find('start');
  if (start) workbook.goTo(start.sheet);
}
