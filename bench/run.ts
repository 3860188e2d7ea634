import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CASES } from './cases.ts';
import { activitiesCsv, leadsCsv } from './tables.ts';

/** `npm run bench`: 100 000 leads and 400 000 activities through the project and its peers, in one run, as ratios. */
const RUNS = 3;

interface Measured {
  readonly milliseconds: number;
  readonly megabytes: number;
}

function measure(index: number): Measured {
  const args = [
    '--expose-gc',
    '--import',
    'tsx',
    join(import.meta.dirname, 'one.ts'),
    String(index),
    ...files,
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const texts = { 'leads.csv': leadsCsv(), 'activities.csv': activitiesCsv() };
const folder = mkdtempSync(join(tmpdir(), 'smarketing-bench-'));
const files = Object.entries(texts).map(([name, text]) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
});
const size = Object.values(texts).reduce((sum, text) => sum + text.length, 0) / 1e6;
console.log(
  `100 000 leads and 400 000 activities, ${size.toFixed(0)} MB of text; the middle of ${RUNS} runs.`,
);
console.log('Memory is the peak above what the process held with the files in it.\n');
const results = CASES.map(({ name }, index) => {
  const runs = Array.from({ length: RUNS }, () => measure(index));
  return {
    name,
    milliseconds: middle(runs.map((run) => run.milliseconds)),
    megabytes: middle(runs.map((run) => run.megabytes)),
  };
});
rmSync(folder, { recursive: true });
const first = results[0]!;
for (const result of results) {
  const time = (result.milliseconds / first.milliseconds).toFixed(2).padStart(6);
  const memory = (result.megabytes / size).toFixed(1).padStart(5);
  console.log(
    `${time} × the time, ${memory} × the text in memory  ${result.name} (${Math.round(result.milliseconds)} ms, ${Math.round(result.megabytes)} MB)`,
  );
}
