import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../src/exports/file.ts';
import { read } from '../src/exports/read.ts';
import type { Reading } from '../src/exports/reading.ts';
import type { RecordKind } from '../src/schema/kinds.ts';
import { MAPPING } from './question.ts';

/** The kinds of which a workload has a file each. */
export const WORKLOAD_KINDS: readonly RecordKind[] = ['leads', 'deals', 'activities', 'spend'];

/** The files of a workload as they lie on the disk, in the order of {@link WORKLOAD_KINDS}. */
export const bytesOf = (folder: string): Uint8Array[] =>
  WORKLOAD_KINDS.map((kind) => new Uint8Array(readFileSync(join(folder, `${kind}.csv`))));

/** Bytes → typed columns, by the way that all exports go. */
export function readingsOf(files: readonly Uint8Array[]): Reading[] {
  return WORKLOAD_KINDS.map((kind, i) =>
    read(readFile(files[i]!).cells, { kind, mapping: MAPPING, language: 'en', zone: () => 0 }),
  );
}
