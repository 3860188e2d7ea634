import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { WORKLOAD_KINDS } from './readings.ts';
import { writeWorkload } from './workload.ts';

/** Exports to measure with. */
export interface Workload {
  readonly folder: string;
  /** Of all files together. */
  readonly bytes: number;
}

/** The folders given, as they are. */
export function givenWorkloads(folders: readonly string[]): Workload[] {
  return folders.map((folder) => workloadIn(resolve(folder)));
}

/** Made up, in a folder of their own for each number of leads; whoever makes them takes the parent away. */
export function madeWorkloads(sizes: readonly number[]): { parent: string; workloads: Workload[] } {
  const parent = mkdtempSync(join(tmpdir(), 'smarketing-bench-'));
  const workloads = sizes.map((leads) => {
    const folder = join(parent, String(leads));
    writeWorkload(folder, leads);
    return workloadIn(folder);
  });
  return { parent, workloads };
}

function workloadIn(folder: string): Workload {
  const sizes = WORKLOAD_KINDS.map((kind) => statSync(join(folder, `${kind}.csv`)).size);
  return { folder, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
