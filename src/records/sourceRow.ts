import type { RecordKind } from '../schema/kinds.ts';
import type { ImportFigures } from './imports.ts';
import type { Origin } from './table.ts';

/** Where something is in an export. */
export interface SourceRow {
  readonly file: string;
  /** As the person counts, from 1. */
  readonly row: number;
}

/**
 * Where a record is.
 *
 * @param origin its reading is counted among those of the kind
 */
export function sourceRowOf(
  imports: readonly ImportFigures[],
  kind: RecordKind,
  { reading, row }: Origin,
): SourceRow {
  return { file: imports.filter((figures) => figures.kind === kind)[reading]!.file, row };
}
