import type { Reading } from '../exports/reading.ts';
import { say } from '../language/language.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Settings } from '../settings/settings.ts';
import type { AsOf } from './asOf.ts';
import { type ImportFigures, importsOf, unmappedColumns } from './imports.ts';
import { pseudonymised, withoutLines, withoutValue } from './pseudonymise.ts';
import { type Records, recordsFrom } from './records.ts';

/** The records of some exports, and what became of their rows. */
export interface Dataset {
  /** What the reports show: with names off, without them. */
  readonly records: Records;
  /** With names all the same: rules may ask for what the reports do not show. */
  readonly named: Records;
  readonly imports: readonly ImportFigures[];
  /** What Settings say of columns that no export has. */
  readonly unmapped: readonly Sentence[];
}

/**
 * @param readings the exports, in the order of their files
 * @param files their names, for the person
 */
export function datasetOf(
  readings: readonly Reading[],
  files: readonly string[],
  settings: Settings,
  asOf: AsOf,
): Dataset {
  const named = recordsFrom(readings, settings, asOf);
  const unmapped = unmappedColumns(readings, settings);
  if (settings.showNames)
    return { records: named, named, imports: importsOf(readings, files, named), unmapped };
  const records = pseudonymised(named, (n) => say(settings.language, sentence('tab.rep', { n })));
  const imports = importsOf(readings, files, records).map((figures) => ({
    ...figures,
    rejected: figures.rejected.map(withoutValue),
    notes: figures.notes.map(withoutLines),
  }));
  return { records, named, imports, unmapped };
}
