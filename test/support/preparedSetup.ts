/** A folder for workbooks that tests have prepared: what one process has made, the others open. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly prepared: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'smarketing-prepared-'));
  project.provide('prepared', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
