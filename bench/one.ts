import { readFileSync } from 'node:fs';
import { CASES } from './cases.ts';

/** Measures one case in a process of its own, so that the memory of the others is not counted, and prints it as JSON. */
const [index, ...paths] = process.argv.slice(2);
const chosen = CASES[Number(index)]!;
const work = chosen.prepare(paths.map((path) => new Uint8Array(readFileSync(path))));
globalThis.gc?.();
const before = process.resourceUsage().maxRSS;
const start = performance.now();
const result = work();
const milliseconds = performance.now() - start;
// The peak, in kilobytes: what a person's machine must have free.
const megabytes = (process.resourceUsage().maxRSS - before) / 1000;
if (result === undefined) throw new Error(`${chosen.name} gave nothing`);
process.stdout.write(JSON.stringify({ milliseconds, megabytes }));
