/** What a built file is made of, as esbuild says. */
import { resolve } from 'node:path';
import type { Metafile } from 'esbuild';

/** A built file and the files of which something is in it. */
export interface Bundled {
  readonly name: string;
  /** Absolute paths. */
  readonly inputs: readonly string[];
}

/**
 * The built files of one run of esbuild. What was read and then left out as unused is not in them.
 *
 * @param workingDir esbuild's `absWorkingDir`, from which the metafile's paths go
 */
export function bundledFiles(metafile: Metafile, workingDir: string): Bundled[] {
  return Object.entries(metafile.outputs).map(([name, { inputs }]) => ({
    name,
    inputs: Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      // A style sheet may ask for a font with a version and a part of it: `font.svg?v=4.7.0#regular`.
      .map(([input]) => resolve(workingDir, input.replace(/[?#].*$/, ''))),
  }));
}
