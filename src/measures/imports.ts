import type { Doubt, Reading, Rejection } from '../exports/read.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Records } from '../records/records.ts';
import type { RecordKind } from '../settings/kinds.ts';

/** What became of the rows of one export: rows = records + duplicates + rejected. */
export interface ImportFigures {
  readonly kind: RecordKind;
  readonly file: string;
  readonly system: string;
  readonly rows: number;
  readonly records: number;
  readonly duplicates: number;
  /** Field → the header of its column. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rejected: readonly Rejection[];
  readonly doubts: readonly Doubt[];
  readonly notes: readonly Sentence[];
}

/**
 * @param files the name of each reading's file or tab
 */
export function importsOf(
  readings: readonly Reading[],
  files: readonly string[],
  records: Records,
): ImportFigures[] {
  const seen: Partial<Record<RecordKind, number>> = {};
  return readings.map((reading, i) => {
    const { kind, system, columns, headers } = reading.recognition;
    const place = seen[kind] ?? 0;
    seen[kind] = place + 1;
    return {
      kind,
      file: files[i]!,
      system,
      rows: reading.rows,
      records: records[kind].newInReading[place]!,
      duplicates: records[kind].knownInReading[place]!,
      columns: Object.fromEntries([...columns].map(([name, column]) => [name, headers[column]!])),
      rejected: reading.rejected,
      doubts: reading.doubts,
      notes: reading.notes,
    };
  });
}
