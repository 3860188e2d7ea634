import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CaseKey, ENGINES, READERS, SCRIPTS } from './cases.ts';
import type { Measured } from './child.ts';
import * as print from './print.ts';
import { interleaved } from './rounds.ts';
import { serviceCalls } from './serviceCalls.ts';
import { givenWorkloads, madeWorkloads, type Workload } from './workloads.ts';

/**
 * `npm run bench`: the project beside DuckDB and the CSV libraries, as ratios. `-- --quick` takes less than a minute,
 * `-- --data FOLDER` (once for each size) takes your files, `-- --rounds 3` as many rounds.
 */
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    data: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string' },
  },
});
const SIZES = options.quick ? [10_000] : [10_000, 100_000, 400_000];
const ROUNDS = Number(options.rounds ?? 5);
if (!(ROUNDS >= 1)) throw new Error('--rounds takes a number from 1.');
/** The rounds of a quick run: as many as begin in so many seconds. */
const MOST_SECONDS = options.quick ? 15 : undefined;

const made = options.data.length > 0 ? undefined : madeWorkloads(SIZES);
let agree = true;
try {
  agree = await benchWith(made?.workloads ?? givenWorkloads(options.data));
} finally {
  if (made) rmSync(made.parent, { recursive: true });
}
process.exitCode = agree ? 0 : 1;

async function benchWith(workloads: readonly Workload[]): Promise<boolean> {
  const keys = [...ENGINES, ...READERS];
  const tasks = workloads.flatMap(({ folder }) => keys.map((key) => ({ key, folder })));
  const measured = await interleaved(tasks, ROUNDS, MOST_SECONDS);
  const results = workloads.map((_, i) =>
    byKey(keys, measured.slice(i * keys.length, (i + 1) * keys.length)),
  );
  console.log(
    `Rounds: ${measured[0]!.length}, each case in a fresh process, cold. Ratios are least–middle–most.\n`,
  );
  let agree = true;
  workloads.forEach(({ bytes }, i) => {
    const { duckdb, threeReports } = results[i]!;
    print.printTitle(results[i]!, bytes);
    print.printRatios(results[i]!, bytes);
    if (!print.printAgreement(threeReports![0]!.answer!, duckdb![0]!.answer!)) agree = false;
  });
  for (let i = 1; i < results.length; i++) print.printGrowth(results[i - 1]!, results[i]!);
  print.printCalls(serviceCalls());
  const loads = await interleaved(
    SCRIPTS.map((key) => ({ key, folder: '' })),
    ROUNDS,
  );
  print.printLoad(byKey(SCRIPTS, loads));
  return agree;
}

function byKey(keys: readonly CaseKey[], measured: readonly Measured[][]): print.Results {
  return Object.fromEntries(keys.map((key, i) => [key, measured[i]!]));
}
