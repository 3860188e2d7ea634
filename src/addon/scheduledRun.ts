import { say } from '../language/language.ts';
import type { Report } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import { askForConsent, consentSentence, type Right, rememberReaders } from './consent.ts';
import { type MailOutcome, sendFailure, sendScheduled } from './digest.ts';
import { readSettings } from './inputs.ts';
import { refresh } from './refresh.ts';
import { addNote, notice, showRuns } from './runLog.ts';
import type { TimeBudget } from './timeBudget.ts';
import type { Workbook } from './workbook.ts';

/**
 * The refresh that nobody has asked for now: the reports first, then the mail, which never harms them. A right that is
 * missing is said on Start.
 *
 * @param missing rights to which the person who chose the schedule does not consent
 */
export function scheduledRun(workbook: Workbook, missing: readonly Right[], budget: TimeBudget): void {
  let report: Report;
  try {
    report = refresh(workbook, { by: 'schedule', budget }).report;
  } catch (error) {
    const { settings } = readSettings(workbook);
    const needed = neededOf(missing, settings);
    const outcome = needed.includes('mail') ? undefined : sendFailure(workbook, settings, notice(workbook));
    tell(workbook, settings, outcome, needed);
    throw error;
  }
  const { settings } = report;
  rememberReaders(settings);
  const needed = neededOf(missing, settings);
  const outcome = needed.includes('mail') ? undefined : sendScheduled(workbook, report);
  tell(workbook, settings, outcome, needed);
  if (needed.length > 0) askForConsent(needed);
}

/** Of the missing rights, those that a scheduled refresh needs. */
function neededOf(missing: readonly Right[], { digestTo }: Settings): Right[] {
  return missing.filter((right) => right !== 'sidebar' && (right !== 'mail' || digestTo !== null));
}

function tell(
  workbook: Workbook,
  { language }: Settings,
  outcome: MailOutcome | undefined,
  missing: readonly Right[],
): void {
  if (outcome) addNote(workbook, say(language, outcome.sentence), outcome.isTrouble);
  if (missing.length > 0) addNote(workbook, say(language, consentSentence(missing)), true);
  if (outcome || missing.length > 0) showRuns(workbook);
}
