import { ANSWERS, CASES, type CaseKey } from './cases.ts';
import type { ThreeReports } from './threeReports.ts';

/** What one run has taken, in a process of its own. */
export interface Measured {
  readonly milliseconds: number;
  /** Of all threads, the garbage collector's as well. */
  readonly cpuMilliseconds: number;
  /** The peak above what the process held before the work. */
  readonly bytes: number;
  readonly answer?: ThreeReports;
}

/** Does one case once, cold, and prints what it took as JSON. */
async function measure(key: CaseKey, folder: string): Promise<Measured> {
  const work = CASES[key].prepare(folder);
  globalThis.gc?.();
  const peak = () => process.resourceUsage().maxRSS * 1024;
  const before = { peak: peak(), cpu: process.cpuUsage(), time: performance.now() };
  const result = await work();
  const milliseconds = performance.now() - before.time;
  const { user, system } = process.cpuUsage(before.cpu);
  if (result === undefined) throw new Error(`${key} gave nothing`);
  return {
    milliseconds,
    cpuMilliseconds: (user + system) / 1000,
    bytes: peak() - before.peak,
    ...(ANSWERS.has(key) ? { answer: result as ThreeReports } : {}),
  };
}

const [key, folder] = process.argv.slice(2) as [CaseKey, string];
measure(key, folder).then((measured) => process.stdout.write(JSON.stringify(measured)));
