import { say } from '../language/language.ts';
import type { Settings } from '../settings/settings.ts';
import { sendCallAlerts } from './callAlerts.ts';
import { askForConsent, consentSentence, type Right, rememberReaders } from './consent.ts';
import { type MailOutcome, sendFailure, sendScheduled } from './digest.ts';
import { readSettings } from './inputs.ts';
import { refresh } from './refresh.ts';
import { addNote, notice, showRuns } from './runLog.ts';
import { comeBack } from './schedule.ts';
import type { TimeBudget } from './timeBudget.ts';
import type { Workbook } from './workbook.ts';

/** What became of the mail of a run; sent once, whatever of the run is done once more. */
export interface Mailed {
  outcome?: MailOutcome | undefined;
}

/**
 * The refresh that nobody has asked for now: the reports first, then the mail, which never harms them. A right that is
 * missing is said on Start.
 *
 * @param missing rights to which the person who chose the schedule does not consent
 */
export function scheduledRun(
  workbook: Workbook,
  missing: readonly Right[],
  budget: TimeBudget,
  mailed: Mailed,
): void {
  const { report } = refresh(workbook, { by: 'schedule', budget });
  const { settings } = report;
  rememberReaders(settings);
  const needed = neededOf(missing, settings);
  if (!('outcome' in mailed))
    mailed.outcome = needed.includes('mail') ? undefined : sendScheduled(workbook, report);
  const late = comeBack(workbook);
  if (late) addNote(workbook, say(settings.language, late), false);
  tell(workbook, settings, mailed.outcome, needed, late !== undefined);
  if (needed.length > 0) askForConsent(needed);
}

/** Reps are told of leads whose time runs out; what of it did not work is said on Start. */
export function tellOfCalls(workbook: Workbook, now: number): void {
  const troubles = sendCallAlerts(workbook, now);
  if (troubles.length === 0) return;
  const { language } = readSettings(workbook).settings;
  for (const trouble of troubles) addNote(workbook, say(language, trouble), true);
  showRuns(workbook);
}

/** Tells those who get the digest, and Start, that the scheduled refresh failed. */
export function scheduledFailure(workbook: Workbook, missing: readonly Right[]): void {
  const { settings } = readSettings(workbook);
  const needed = neededOf(missing, settings);
  const outcome = needed.includes('mail') ? undefined : sendFailure(workbook, settings, notice(workbook));
  tell(workbook, settings, outcome, needed);
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
  isMore = false,
): void {
  if (outcome) addNote(workbook, say(language, outcome.sentence), outcome.isTrouble);
  if (missing.length > 0) addNote(workbook, say(language, consentSentence(missing)), true);
  if (outcome || missing.length > 0 || isMore) showRuns(workbook);
}
