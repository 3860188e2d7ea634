import type { CaseKey } from './cases.ts';
import { CASES, ENGINES, READERS, SCRIPTS, WITHOUT_MEMORY } from './cases.ts';
import type { Measured } from './child.ts';
import { GOALS, goalText } from './goals.ts';
import type { Served } from './serviceCalls.ts';
import { ratios, spreadOf, spreadText } from './spread.ts';
import { differences, type ThreeReports } from './threeReports.ts';

/** What each case took in each round. */
export type Results = Readonly<Partial<Record<CaseKey, readonly Measured[]>>>;

const MOST_SHOWN = 10;
const times = (runs: readonly Measured[]) => runs.map(({ milliseconds }) => milliseconds);
const cpuTimes = (runs: readonly Measured[]) => runs.map(({ cpuMilliseconds }) => cpuMilliseconds);
const whole = (value: number) => value.toLocaleString('en').replaceAll(',', '\u00a0');

/** Each case beside the first of its kind: ratios of time, and memory over the text. */
export function printRatios(results: Results, bytes: number): void {
  for (const [base, keys] of [
    ['DuckDB', ENGINES],
    ['Papa Parse', READERS],
  ] as const) {
    printLine('', [`time ÷ ${base}’s`, `CPU ÷ ${base}’s`, 'middle', 'memory ÷ text']);
    const first = results[keys[0]!]!;
    for (const key of keys) {
      const runs = results[key]!;
      const time = ratios(times(runs), times(first));
      const memory = spreadOf(runs.map((run) => run.bytes / bytes));
      const goals = [
        goalText(time.middle, GOALS.time[key]),
        goalText(memory.middle, GOALS.memory[key]).replace('goal', 'memory'),
      ];
      printLine(CASES[key].name, [
        runs === first ? '1' : spreadText(time),
        runs === first ? '1' : spreadText(ratios(cpuTimes(runs), cpuTimes(first))),
        `${whole(Math.round(spreadOf(times(runs)).middle))} ms`,
        WITHOUT_MEMORY.has(key) ? '' : spreadText(memory, 1),
        goals.filter((text) => text !== '').join(', '),
      ]);
    }
    console.log();
  }
}

/** Do both engines give the same lines? Says which differ. */
export function printAgreement(ours: ThreeReports, duckdb: ThreeReports): boolean {
  let agree = true;
  for (const report of Object.keys(ours) as (keyof ThreeReports)[]) {
    const lines = Object.keys(ours[report]).length;
    const differ = differences(ours[report], duckdb[report]);
    if (differ.length === 0) console.log(`${report}: both engines agree in all ${lines} lines.`);
    else {
      agree = false;
      console.log(`${report}: ours and DuckDB's differ in ${differ.length} figures of ${lines} lines:`);
      for (const difference of differ.slice(0, MOST_SHOWN)) console.log(`  ${difference}`);
    }
  }
  console.log();
  return agree;
}

/** How many times the time of the smaller workload the larger one takes. */
export function printGrowth(smaller: Results, larger: Results): void {
  const [from, to] = [leadsIn(smaller), leadsIn(larger)];
  console.log(`From ${whole(from)} to ${whole(to)} leads, times the time`);
  for (const key of ENGINES) {
    const growth = ratios(times(larger[key]!), times(smaller[key]!));
    const hasGoal = key !== 'duckdb' && from === 100_000 && to === 400_000;
    printLine(CASES[key].name, [
      spreadText(growth),
      goalText(growth.middle, hasGoal ? GOALS.growth : undefined),
    ]);
  }
  console.log();
}

export function printCalls({ first, refresh, seconds }: Served): void {
  console.log('Calls to the spreadsheet, with the English sample');
  for (const [name, { all, byName }, goal] of [
    ['first reports', first, GOALS.firstCalls],
    ['the same once more', refresh, GOALS.refreshCalls],
  ] as const) {
    const most = byName.slice(0, 3).map(([call, calls]) => `${call} ${calls}`);
    printLine(name, [String(all), goalText(all, goal), `most: ${most.join(', ')}`]);
  }
  printLine('sample loaded and all reports made', [
    `${seconds.toFixed(1)} s`,
    goalText(seconds, GOALS.sampleSeconds),
  ]);
  console.log();
}

export function printLoad(results: Results): void {
  console.log('To load in a bare realm, compiled and run, milliseconds');
  for (const key of SCRIPTS) printLine(CASES[key].name, [spreadText(spreadOf(times(results[key]!)), 1)]);
}

export const leadsIn = (results: Results): number => results.duckdb![0]!.answer!.funnel.all!.lead!;

export function printTitle(results: Results, bytes: number): void {
  console.log(`${whole(leadsIn(results))} leads, ${(bytes / 1e6).toFixed(1)} MB of text\n`);
}

function printLine(name: string, cells: readonly string[]): void {
  console.log([name.padEnd(42), ...cells.map((cell) => cell.padEnd(20))].join(' ').trimEnd());
}
