import { say } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { Refusal, sentence } from '../language/sentence.ts';
import { rememberCharts } from './charts.ts';
import { consentSentence, missingRights } from './consent.ts';
import { languageOf, readSettings } from './inputs.ts';
import { settle } from './settle.ts';
import { languageOfPerson } from './userLocale.ts';
import { Workbook } from './workbook.ts';

/** What every call by a person or a trigger goes through: one at a time, and words for what went wrong. */

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

/** Milliseconds that a person waits for another run to end, and that a run without a person does. */
const WAIT_FOR_LOCK = { writes: 10_000, 'writes alone': 60_000 };

/**
 * Runs a task of the sidebar's or of the menu's; what goes wrong comes back as one sentence in the person's language.
 * One that writes has the spreadsheet to itself, and sees it as the run before has left it.
 */
export function inWords<T>(
  task: (workbook: Workbook) => T,
  how: 'reads' | keyof typeof WAIT_FOR_LOCK = 'reads',
): T {
  let workbook: Workbook | undefined;
  const run = () => {
    workbook = Workbook.open();
    if (how === 'reads') return task(workbook);
    settle(workbook);
    const result = task(workbook);
    rememberCharts(workbook);
    return result;
  };
  try {
    return how === 'reads' ? run() : withLock(run, WAIT_FOR_LOCK[how]);
  } catch (error) {
    throw new Error(reasonOf(error, workbook ? languageNow(workbook) : languageOfPerson()));
  }
}
