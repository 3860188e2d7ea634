import { Refusal } from '../language/sentence.ts';
import { asOfFrom } from '../records/asOf.ts';
import { type Definitions, definitionsFrom, meaningOf } from '../settings/definitions.ts';
import { settingsFrom } from '../settings/parseSettings.ts';
import { tooLong } from './documents.ts';
import { readInputs } from './inputs.ts';
import type { Workbook } from './workbook.ts';

/** How changed definitions come to be a version. */

/**
 * What is on the Definitions tab becomes the next version, from today on.
 *
 * @returns its number
 * @throws Refusal where nothing was changed, or where some of what is there cannot be used
 */
export function keepChanged(workbook: Workbook): number {
  const { typed, lists, missing } = readInputs(workbook);
  const { settings } = settingsFrom(typed, lists);
  const problems = [...missing];
  const rules = definitionsFrom(lists, problems);
  if (problems.length > 0) throw new Refusal(problems[0]!.key, problems[0]!.values);
  const kept = workbook.document('definitions');
  if (kept && meaningOf(kept) === meaningOf(rules)) {
    // A run that ended has kept them and not written the reports.
    if (workbook.document('keeping')) return kept.version;
    throw new Refusal('definitions.nothingChanged', { version: String(kept.version) });
  }
  const version = (kept?.version ?? 0) + 1;
  const today = asOfFrom(undefined, settings.asOf, workbook.zone.toSerial(new Date())).day;
  workbook.keep('keeping', true);
  keepDefinitions(workbook, { ...rules, version, since: today, changed: null });
  return version;
}

/** @throws Refusal where they are too long to be kept */
export function keepDefinitions(workbook: Workbook, definitions: Definitions): void {
  const kept = { ...definitions, changed: null };
  const refused = tooLong(kept);
  if (refused) throw new Refusal(refused.key, refused.values);
  workbook.keep('definitions', kept);
}
