/** A folder for workbooks that tests have prepared: what one process has made, the others open, those of other projects too. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly prepared: string;
  }
}

/** Each project is set up with a module of its own: what they share is in the process. */
const FOLDER = 'SMARKETING_PREPARED';

export default function setup(project: TestProject): () => void {
  process.env[FOLDER] ??= mkdtempSync(join(tmpdir(), 'smarketing-prepared-'));
  const folder = process.env[FOLDER];
  project.provide('prepared', folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
    delete process.env[FOLDER];
  };
}
