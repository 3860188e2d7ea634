import { type Sentence, sentence } from '../language/sentence.ts';
import { asOfFrom } from '../records/asOf.ts';
import { type CallAlerts, callAlertsOf, isQuietHour } from '../report/callAlerts.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { addressesIn } from '../settings/addresses.ts';
import type { Settings } from '../settings/settings.ts';
import { dueMail, ranOutMail } from '../tabs/callAlertMail.ts';
import { textKey } from '../values/plainText.ts';
import { readDataTabs } from './dataTabs.ts';
import { send } from './digest.ts';
import { readSettings } from './inputs.ts';
import { withKeptVersions } from './keptVersions.ts';
import type { Workbook } from './workbook.ts';

/** Mails before a promise runs out: each rep their own leads, and managers what ran out. Nothing is sent that is not switched on. */

/** What the Call list is made of. */
const KINDS: ReadonlySet<RecordKind> = new Set(['leads', 'activities', 'deals']);
/** So many signs of what was told are remembered. */
const MOST_TOLD = 400;

/**
 * @param now serial day with its time
 * @returns what somebody has to mend
 */
export function sendCallAlerts(workbook: Workbook, now: number): Sentence[] {
  const { settings: standing } = readSettings(workbook);
  if (!standing.alertReps) return [];
  const at = asOfFrom(undefined, standing.asOf, now);
  const settings = withKeptVersions(workbook, standing, at.day);
  if (isQuietHour(settings, at)) return [];
  const { readings, names } = readDataTabs(workbook, settings, undefined, KINDS);
  const before = workbook.document('alerted');
  const found = callAlertsOf(readings, names, settings, at, before?.at ?? null, new Set(before?.told ?? []));
  // Start says that the exports are old.
  if (found.staleness) return [];
  const { troubles, told } = sendAll(workbook, settings, found);
  workbook.keep('alerted', { at: now, told: [...(before?.told ?? []), ...told].slice(-MOST_TOLD) });
  return troubles;
}

function sendAll(
  workbook: Workbook,
  settings: Settings,
  { byRep, ranOut }: CallAlerts,
): { troubles: Sentence[]; told: string[] } {
  const url = workbook.spreadsheet.getUrl();
  const addressOf = new Map(settings.repAddresses.map(({ rep, address }) => [textKey(rep), address]));
  const told: string[] = [];
  const failed: Sentence[] = [];
  let without = 0;
  for (const { owner, due } of byRep) {
    const to = addressOf.get(textKey(owner));
    if (to === undefined) {
      without++;
      continue;
    }
    const { isTrouble, sentence: said } = send(to, dueMail(due, settings, url));
    if (isTrouble) failed.push(said);
    else told.push(...due.map(({ sign }) => sign));
  }
  if (ranOut.length > 0 && settings.managerTo !== null && addressesIn(settings.managerTo).length > 0) {
    const { isTrouble, sentence: said } = send(settings.managerTo, ranOutMail(ranOut, settings, url));
    if (isTrouble) failed.push(said);
  }
  return {
    told,
    troubles: [
      ...failed.slice(0, 1).map((reason) => sentence('alert.notSent', { reason })),
      ...(without > 0 ? [sentence('alert.noAddress', { n: without })] : []),
    ],
  };
}
