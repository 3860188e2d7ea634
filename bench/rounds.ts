import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { CaseKey } from './cases.ts';
import type { Measured } from './child.ts';

const ROOT = join(import.meta.dirname, '..');
/** Within the project, so that DuckDB, which cannot be bundled, is found from there. */
const CHILD = join(ROOT, 'node_modules/.cache/bench/child.cjs');

/** A case on a workload: what is done once in each round. */
export interface Task {
  readonly key: CaseKey;
  readonly folder: string;
}

/**
 * All tasks once, then all of them again, each in a fresh process: what the machine does besides meets all of them.
 *
 * @param mostSeconds after which no further round begins
 * @returns for each task, in their order, what it took in each round
 */
export async function interleaved(
  tasks: readonly Task[],
  rounds: number,
  mostSeconds = Number.POSITIVE_INFINITY,
): Promise<Measured[][]> {
  await bundleChild();
  const measured = tasks.map((): Measured[] => []);
  const start = performance.now();
  for (let round = 0; round < rounds; round++) {
    if (performance.now() - start > mostSeconds * 1000) break;
    if (process.stderr.isTTY) process.stderr.write(`round ${round + 1} …\r`);
    tasks.forEach((task, i) => {
      measured[i]!.push(inFreshProcess(task));
    });
  }
  return measured;
}

function inFreshProcess({ key, folder }: Task): Measured {
  const args = ['--expose-gc', CHILD, key, folder];
  const said = execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(said) as Measured;
}

/** As one script, as the add-on is built: a loader would cost time and memory in the process that is measured. */
async function bundleChild(): Promise<void> {
  await build({
    entryPoints: [join(ROOT, 'bench/child.ts')],
    outfile: CHILD,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['@duckdb/*'],
    logLevel: 'warning',
  });
}
