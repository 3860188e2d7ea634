import { type Definitions, meaningOf, type ScoringRules } from '../settings/definitions.ts';
import type { Settings } from '../settings/settings.ts';
import type { Workbook } from './workbook.ts';

/**
 * What people have typed, with the versions that are kept in the spreadsheet: of the definitions and of the agreement.
 *
 * @param today the as-of day
 */
export function withKeptVersions(workbook: Workbook, typed: Settings, today: number): Settings {
  return {
    ...typed,
    definitions: inForce(workbook.document('definitions'), typed.definitions, today),
    agreements: workbook.document('agreements') ?? [],
  };
}

/** The version that was kept, or the first one, and what it was changed to on the tab. */
function inForce(kept: Definitions | undefined, standing: ScoringRules, today: number): Definitions {
  const { salesReady, rules } = standing;
  if (!kept) return { salesReady, rules, version: 1, since: today, changed: null };
  return { ...kept, changed: meaningOf(kept) === meaningOf(standing) ? null : { salesReady, rules } };
}
