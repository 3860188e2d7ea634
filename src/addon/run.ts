import { say } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { Refusal, sentence } from '../language/sentence.ts';
import { rememberCharts } from './charts.ts';
import { consentSentence, missingRights } from './consent.ts';
import { languageOf, readSettings } from './inputs.ts';
import { settle } from './settle.ts';
import { TimeBudget } from './timeBudget.ts';
import { languageOfPerson } from './userLocale.ts';
import { Workbook } from './workbook.ts';

/** What every call by a person or a trigger goes through: one at a time, and words for what went wrong. */

/** Another run has the spreadsheet to itself, and had it for as long as this one waited. */
export class Busy extends Error {}

/**
 * One at a time in a spreadsheet: the second waits a while and then says so.
 *
 * @param wait milliseconds
 */
export function withLock<T>(task: () => T, wait: number): T {
  const lock = LockService.getDocumentLock();
  if (lock && !repeated(() => lock.tryLock(wait))) throw new Refusal('refresh.busy');
  try {
    return task();
  } finally {
    try {
      lock?.releaseLock();
    } catch (error) {
      // Google lets it go at the end of the run.
      console.error(error);
    }
  }
}

/**
 * Google's services fail now and then without a reason. All that a run does can be done once more, whatever of it was done
 * before: a run that was ended is followed by another as well.
 */
export function repeated<T>(task: () => T): T {
  try {
    return task();
  } catch (error) {
    if (error instanceof Refusal || missingRights().length > 0) throw error;
    console.error(error instanceof Error ? error.stack : error);
    // What was written before it is to be seen by what comes now.
    SpreadsheetApp.flush();
    return task();
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
  task: (workbook: Workbook, budget: TimeBudget) => T,
  how: 'reads' | keyof typeof WAIT_FOR_LOCK = 'reads',
): T {
  const budget = new TimeBudget();
  let workbook: Workbook | undefined;
  const run = () => {
    const failed = workbook;
    workbook = Workbook.open();
    if (how === 'reads') return task(workbook, budget);
    // What a try before this one has begun is not known to it.
    if (failed) workbook.tidyNames();
    settle(workbook);
    const result = task(workbook, budget);
    rememberCharts(workbook);
    workbook.clearStage();
    workbook.goBack();
    // What was written must be before another run may begin.
    SpreadsheetApp.flush();
    return result;
  };
  try {
    return how === 'reads' ? repeated(run) : withLock(() => repeated(run), WAIT_FOR_LOCK[how]);
  } catch (error) {
    if (how !== 'reads') leaveNothing(workbook);
    const reason = reasonOf(error, languageToSay(workbook));
    const isBusy = error instanceof Refusal && error.sentence.key === 'refresh.busy';
    throw isBusy ? new Busy(reason) : new Error(reason);
  }
}

/** A run that has failed takes away what it was making tabs on, where Google still listens. */
function leaveNothing(workbook: Workbook | undefined): void {
  try {
    workbook?.clearStage();
    workbook?.goBack();
  } catch (error) {
    console.error(error);
  }
}

/** The language to say it in, also where the spreadsheet cannot be asked any more. */
function languageToSay(workbook: Workbook | undefined): Language {
  try {
    return workbook ? languageNow(workbook) : languageOfPerson();
  } catch {
    return languageOfPerson();
  }
}
