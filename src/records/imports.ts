import type { Doubt, Reading, Rejection } from '../exports/reading.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { fieldLabel, headerWords } from '../schema/fields.ts';
import { NO_COLUMN, RECORD_KINDS, type RecordKind } from '../schema/kinds.ts';
import type { Settings } from '../settings/settings.ts';
import type { Records } from './records.ts';

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
  /** What a person should look at: columns that are called as a field is and hold something else. */
  readonly cautions: readonly Sentence[];
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
      cautions: reading.cautions,
    };
  });
}

/** What Settings say of columns that no export of the kind has: a slip of the pen would else go unseen. */
export function unmappedColumns(readings: readonly Reading[], { mapping }: Settings): Sentence[] {
  return RECORD_KINDS.flatMap((kind) => {
    const exports = readings.filter(({ recognition }) => recognition.kind === kind);
    if (exports.length === 0) return [];
    const headers = new Set(exports.flatMap(({ recognition }) => recognition.headers.map(headerWords)));
    return Object.entries(mapping[kind] ?? {})
      .filter(([, named]) =>
        named.every(({ header }) => header !== NO_COLUMN && !headers.has(headerWords(header))),
      )
      .map(([field, named]) =>
        sentence('check.mappedColumn', {
          kind: sentence(`kind.${kind}`),
          field: sentence(fieldLabel(field)),
          header: named.map(({ header }) => header).join(', '),
        }),
      );
  });
}
