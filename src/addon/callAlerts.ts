import { type Sentence, sentence } from '../language/sentence.ts';
import { asOfFrom } from '../records/asOf.ts';
import { type CallAlerts, callAlertsOf, isQuietHour } from '../report/callAlerts.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { addressesIn } from '../settings/addresses.ts';
import type { Settings } from '../settings/settings.ts';
import { dueMail, ranOutMail } from '../tabs/callAlertMail.ts';
import { isoText } from '../values/dates.ts';
import { textKey } from '../values/plainText.ts';
import { readDataTabs } from './dataTabs.ts';
import { inForce } from './definitionStore.ts';
import { send } from './digest.ts';
import { readSettings } from './inputs.ts';
import type { Workbook } from './workbook.ts';

/** Mails before a promise runs out: each rep their own leads, and managers what ran out. Nothing is sent that is not switched on. */

/** What the Call list is made of. */
const KINDS: ReadonlySet<RecordKind> = new Set(['leads', 'activities', 'deals']);
/** So many signs of what was told are remembered. */
const MOST_TOLD = 400;

/** What the hourly run did; undefined where nothing was to be done. */
export interface AlertOutcome {
  readonly sentence: Sentence;
  readonly isTrouble: boolean;
}

/** @param now serial day with its time */
export function sendCallAlerts(workbook: Workbook, now: number): AlertOutcome | undefined {
  const { settings: standing } = readSettings(workbook);
  if (!standing.alertReps) return undefined;
  const at = asOfFrom(undefined, standing.asOf, now);
  const settings = {
    ...standing,
    definitions: inForce(workbook.document('definitions'), standing.definitions, at.day),
    agreements: workbook.document('agreements') ?? [],
  };
  if (isQuietHour(settings, at)) return undefined;
  const { readings, names } = readDataTabs(workbook, settings, undefined, KINDS);
  const before = workbook.document('alerted');
  const found = callAlertsOf(readings, names, settings, at, before?.at ?? null, new Set(before?.told ?? []));
  if (found.staleness)
    return {
      sentence: sentence('alert.stale', { last: isoText(found.staleness.last) }),
      isTrouble: false,
    };
  const { outcome, told } = sendAll(workbook, settings, found);
  workbook.keep('alerted', { at: now, told: [...(before?.told ?? []), ...told].slice(-MOST_TOLD) });
  return outcome;
}

function sendAll(
  workbook: Workbook,
  settings: Settings,
  { byRep, ranOut }: CallAlerts,
): { outcome: AlertOutcome | undefined; told: string[] } {
  const url = workbook.spreadsheet.getUrl();
  const addressOf = new Map(settings.repAddresses.map(({ rep, address }) => [textKey(rep), address]));
  const told: string[] = [];
  let sent = 0;
  const failed: Sentence[] = [];
  const without = new Set<string>();
  for (const { owner, due } of byRep) {
    const to = addressOf.get(textKey(owner));
    if (to === undefined) {
      without.add(owner);
      continue;
    }
    const { isTrouble, sentence: said } = send(to, dueMail(due, settings, url));
    if (isTrouble) failed.push(said);
    else {
      sent++;
      told.push(...due.map(({ sign }) => sign));
    }
  }
  if (ranOut.length > 0 && settings.managerTo !== null && addressesIn(settings.managerTo).length > 0) {
    const { isTrouble, sentence: said } = send(settings.managerTo, ranOutMail(ranOut, settings, url));
    if (isTrouble) failed.push(said);
    else sent++;
  }
  const outcome = (): AlertOutcome | undefined => {
    if (failed.length > 0) return { sentence: failed[0]!, isTrouble: true };
    if (without.size > 0)
      return { sentence: sentence('alert.noAddress', { sent, n: without.size }), isTrouble: false };
    return sent > 0 ? { sentence: sentence('alert.sent', { n: sent }), isTrouble: false } : undefined;
  };
  return { outcome: outcome(), told };
}
