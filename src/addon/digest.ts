import { type Sentence, sentence } from '../language/sentence.ts';
import { alertBaselineOf, alertsOf, hasAlerts } from '../report/alerts.ts';
import type { Report } from '../report/report.ts';
import { addressesIn } from '../settings/addresses.ts';
import type { Settings } from '../settings/settings.ts';
import { type Digest, digestOf, failureDigest } from '../tabs/digest.ts';
import { isoText } from '../values/dates.ts';
import type { Workbook } from './workbook.ts';

/** The way of a digest to its readers: the only place that sends anything. */

const SENDER = 'Smarketing';

/** What became of a mail. */
export interface MailOutcome {
  /** It should have gone out and did not. */
  readonly isTrouble: boolean;
  readonly sentence: Sentence;
}

/** The digest of a scheduled refresh, to whom Settings say; undefined where nothing is to be sent. */
export function sendScheduled(workbook: Workbook, report: Report): MailOutcome | undefined {
  const before = workbook.document('digest') ?? null;
  workbook.keep('digest', alertBaselineOf(report));
  const { digestTo, digestWhen } = report.settings;
  if (digestTo === null) return undefined;
  if (digestWhen === 'alert' && !hasAlerts(alertsOf(report, before)))
    return { isTrouble: false, sentence: sentence('digest.notNeeded') };
  return send(digestTo, digestOf(report, before, workbook.spreadsheet.getUrl()));
}

/** The digest as the next scheduled refresh would send it. */
export function sendNow(workbook: Workbook, report: Report): MailOutcome {
  const { digestTo } = report.settings;
  if (digestTo === null) return { isTrouble: true, sentence: sentence('digest.noAddress') };
  return send(digestTo, digestOf(report, workbook.document('digest') ?? null, workbook.spreadsheet.getUrl()));
}

/**
 * Tells the readers that the scheduled refresh failed.
 *
 * @param reason what happened and what to do, in words
 */
export function sendFailure(workbook: Workbook, settings: Settings, reason: string): MailOutcome | undefined {
  const { digestTo, language } = settings;
  if (digestTo === null) return undefined;
  const day = isoText(workbook.zone.toSerial(new Date()));
  return send(digestTo, failureDigest(language, day, reason, workbook.spreadsheet.getUrl()));
}

/** One mail to all: a team that follows the same figures sees who else does. */
export function send(to: string, { subject, text, html }: Digest): MailOutcome {
  const addresses = addressesIn(to);
  try {
    const left = MailApp.getRemainingDailyQuota();
    if (left < addresses.length)
      return { isTrouble: true, sentence: sentence('digest.quota', { left, n: addresses.length }) };
    MailApp.sendEmail({ to: addresses.join(','), subject, body: text, htmlBody: html, name: SENDER });
    return { isTrouble: false, sentence: sentence('digest.sent', { n: addresses.length }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = /[.!?]$/.test(message) ? message : `${message}.`;
    return { isTrouble: true, sentence: sentence('digest.notSent', { reason }) };
  }
}
