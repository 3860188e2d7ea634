import { say } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import type { Report } from '../measures/report.ts';
import { type Outcome, sendFailure, sendScheduled } from './digest.ts';
import { readSettings } from './inputs.ts';
import { refresh } from './refresh.ts';
import { addNote, notice, showRuns } from './runs.ts';
import type { Workbook } from './workbook.ts';

/** The refresh that nobody has asked for now: the reports first, then the mail, which never harms them. */
export function scheduledRun(workbook: Workbook): void {
  let report: Report;
  try {
    report = refresh(workbook, { by: 'schedule' }).report;
  } catch (error) {
    const { settings } = readSettings(workbook);
    tell(workbook, settings.language, sendFailure(workbook, settings, notice()));
    throw error;
  }
  tell(workbook, report.settings.language, sendScheduled(workbook, report));
}

function tell(workbook: Workbook, language: Language, outcome: Outcome | undefined): void {
  if (!outcome) return;
  addNote(say(language, outcome.sentence), outcome.isTrouble);
  showRuns(workbook);
}
