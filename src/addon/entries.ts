import { RECORD_KINDS, type RecordKind } from '../exports/fields.ts';
import type { Cell } from '../exports/recognise.ts';
import { wordsIn } from '../language/language.ts';
import { MENU } from '../language/menu.ts';
import { Refusal, sentence } from '../language/sentence.ts';
import { reportJson } from '../measures/json.ts';
import type { Language } from '../settings/settings.ts';
import { TAB_ORDER } from '../tabs/tab.ts';
import { type Imported, importRows as importIntoTab } from './dataTabs.ts';
import { readSettings, saveInputs } from './inputs.ts';
import { sidebarPage } from './page.ts';
import type { ImportAnswer, Incoming } from './protocol.ts';
import { languageNow, reasonOf, refresh, withLock } from './refresh.ts';
import { addBatch, cancelImport, finishImport } from './staging.ts';
import { rememberStep, wizardState as stateOf, survey } from './wizard.ts';
import { Workbook } from './workbook.ts';

/**
 * What the menu, the sidebar and the triggers call. Each export becomes a top-level function of Code.js by the same
 * name. Nothing here runs when the code is loaded.
 */

/** Menu: the sidebar. */
export function openSidebar(): void {
  const words = wordsIn(languageOfPerson());
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutput(sidebarPage()).setTitle(words('sidebar.title')),
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

/** Menu: a published add-on's functions work in a spreadsheet once one of its menu items has been used there. */
export function useInThisSpreadsheet(): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(wordsIn(languageOfPerson())('menu.used'));
}

export function showHelp(): void {
  const words = wordsIn(languageOfPerson());
  const ui = SpreadsheetApp.getUi();
  ui.alert(MENU[words.language].showHelp, words('menu.helpText'), ui.ButtonSet.OK);
}

/** Sidebar: where the person stands. */
export function wizardState() {
  return inWords(stateOf);
}

/** Sidebar: what the exports in the data tabs say. */
export function surveyExports() {
  return inWords(survey);
}

/** Sidebar: remembers the step that the person is on. */
export function rememberWizardStep(request: { step: number }): void {
  rememberStep(request.step);
}

/** Sidebar: one batch of an export's rows, on its way in. */
export function sendRows(request: { id: string; rows: Cell[][] }): void {
  inWords((workbook) => addBatch(workbook, request.id, request.rows));
}

/** Sidebar: puts all that was sent, and the tabs that were pointed at, into data tabs; all of it or none. */
export function finishImports(request: { incoming: Incoming[] }) {
  return inWords((workbook) => {
    const { settings } = readSettings(workbook);
    const made = withLock(() => finishImport(workbook, request.incoming, settings));
    return made.map((imported, i) => answer(imported, request.incoming[i]!.name, settings.language));
  });
}

/** Sidebar: what was sent and not finished goes away. */
export function cancelImports(): void {
  inWords(cancelImport);
}

/** Sidebar and command line: settings into the cells that people own. */
export function saveSettings(settings: Record<string, unknown>): void {
  inWords((workbook) => saveInputs(workbook, settings));
}

/** Sidebar and command line: the rows of one export into its data tab; all of them or none. */
export function importRows(request: { kind?: string; name: string; rows: Cell[][] }) {
  return inWords((workbook) => {
    const { settings } = readSettings(workbook);
    const { kind, name: file, rows } = request;
    if (kind !== undefined && !RECORD_KINDS.includes(kind as RecordKind)) {
      throw new Refusal('import.unknownKind', {
        value: kind,
        kinds: RECORD_KINDS.map((known) => sentence(`kind.${known}`)),
      });
    }
    const imported = withLock(() =>
      importIntoTab(workbook, kind as RecordKind | undefined, rows, settings)(),
    );
    return answer(imported, file, settings.language);
  });
}

/** What is told of an export that was put into its data tab. */
function answer({ tab, reading, shortRows }: Imported, file: string, language: Language): ImportAnswer {
  const words = wordsIn(language);
  const { recognition, rows: n, rejected, doubts } = reading;
  const notes = shortRows > 0 ? [words('import.widened', { n: shortRows })] : [];
  return {
    tab,
    kind: recognition.kind,
    system: recognition.system,
    rows: n,
    rejected: rejected.length,
    message: words('import.done', { file, rows: n, kind: sentence(`kind.${recognition.kind}`), tab }),
    notes: [...notes, ...doubts.map(words.say)],
  };
}

/** Sidebar and command line: all reports; the figures come back as report.json has them. */
export function generate(request: { asOf?: string }) {
  return inWords((workbook) =>
    withLock(() => {
      const report = refresh(workbook, request?.asOf);
      goToStart(workbook);
      return reportJson(report);
    }),
  );
}

/** Runs a task of the sidebar's; what goes wrong comes back as one sentence in the person's language. */
function inWords<T>(task: (workbook: Workbook) => T): T {
  let workbook: Workbook | undefined;
  try {
    workbook = Workbook.open();
    return task(workbook);
  } catch (error) {
    throw new Error(reasonOf(error, workbook ? languageNow(workbook) : languageOfPerson()));
  }
}

function runFromMenu(toStart: boolean): void {
  const workbook = Workbook.open();
  const started = Date.now();
  try {
    withLock(() => refresh(workbook));
  } catch (error) {
    const language = languageNow(workbook);
    SpreadsheetApp.getUi().alert(wordsIn(language)('menu.failed', { reason: reasonOf(error, language) }));
    return;
  }
  if (toStart) goToStart(workbook);
  const seconds = Math.round((Date.now() - started) / 1000);
  workbook.spreadsheet.toast(
    wordsIn(languageNow(workbook))('menu.generated', { n: TAB_ORDER.length, seconds }),
  );
}

function goToStart(workbook: Workbook): void {
  const start = workbook.find('start');
  if (start) workbook.spreadsheet.setActiveSheet(start.sheet);
}

/** The language of the person's Google account: it is known before any right to the document is given. */
function languageOfPerson(): Language {
  return Session.getActiveUserLocale().startsWith('sv') ? 'sv' : 'en';
}
