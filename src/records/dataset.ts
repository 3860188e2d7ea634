import type { Reading } from '../exports/reading.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Settings } from '../settings/settings.ts';
import type { AsOf } from './asOf.ts';
import type { Concealment } from './concealment.ts';
import { type ImportFigures, importsOf, unmappedColumns } from './imports.ts';
import { pseudonymised, unnamedSettings, withoutLines, withoutValue } from './pseudonymise.ts';
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
  /** What the reports show of campaigns and decisions is called as the records call it. */
  readonly settings: Settings;
  /** With names off, what every text passes before it is read; null with names on. */
  readonly concealment: Concealment | null;
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
  if (settings.showNames) {
    const imports = importsOf(readings, files, named);
    return { records: named, named, imports, unmapped, settings, concealment: null };
  }
  const { records, concealment } = pseudonymised(named, readings, settings.language);
  const imports = importsOf(readings, files, records).map((figures) => ({
    ...figures,
    rejected: figures.rejected.map(withoutValue),
    notes: figures.notes.map(withoutLines),
  }));
  return {
    records,
    named,
    imports,
    unmapped,
    settings: unnamedSettings(settings, concealment),
    concealment,
  };
}
