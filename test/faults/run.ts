/**
 * Every call of every operation fails once, caught and killed; every call is slow; others act in the same moment. Prints what
 * was left damaged. Takes a part of an operation's name, to try fewer calls a step, and to try one thing only `faults`, `slow` or
 * `races`; VERBOSE=6 prints six faults of each.
 */
import { setImmediate } from 'node:timers/promises';
import { OPERATIONS } from './operations.ts';
import { RACES } from './races.ts';
import { slowly } from './slow.ts';
import { FAULTS } from './strictWorld.ts';
import { courseOf, damageBy } from './trial.ts';

// What the add-on says of every fault is no news here.
console.error = () => undefined;

const [only = '', step = '1', what] = process.argv.slice(2);
const isTried = (part: string, name: string): boolean =>
  (what === undefined || what === part) && name.includes(only);
let damaged = 0;
console.log('operation'.padEnd(44), 'calls'.padStart(6), 'fault'.padEnd(7), 'tried'.padStart(6), 'damaged');
for (const operation of OPERATIONS) {
  if (!isTried('faults', operation.name)) continue;
  const course = courseOf(operation);
  for (const fault of FAULTS) {
    let tried = 0;
    const found: string[] = [];
    for (let k = 0; k < course.calls; k += Number(step)) {
      tried++;
      const damage = damageBy(course, k, fault);
      // What a trial has left is freed only when the program comes to rest.
      await setImmediate();
      if (damage.length > 0) found.push(`  call ${k}: ${damage.slice(0, 3).join(' | ')}`);
    }
    damaged += found.length;
    console.log(
      operation.name.padEnd(44),
      String(course.calls).padStart(6),
      fault.padEnd(7),
      String(tried).padStart(6),
      found.length,
    );
    if (process.env.VERBOSE)
      for (const line of found.slice(0, Number(process.env.VERBOSE))) console.log(line);
  }
}

console.log('\noperation'.padEnd(45), 'seconds a call: runs, longest run in seconds, runs that Google ended');
for (const operation of OPERATIONS) {
  if (!isTried('slow', operation.name)) continue;
  const courses = [1, 2, 3, 5].map((seconds) => {
    const { runs, seconds: longest, ended, isDone } = slowly(operation, seconds * 1000);
    return `${seconds} s: ${runs}, ${longest}, ${ended}${isDone ? '' : ' not done'}`.padEnd(22);
  });
  console.log(operation.name.padEnd(44), courses.join(' '));
}

console.log('\nothers act in the same moment');
for (const { name, run } of RACES) {
  if (!isTried('races', name)) continue;
  const wrong = run();
  damaged += wrong.length;
  console.log(
    `${wrong.length === 0 ? 'holds' : 'FAILS'}  ${name}${wrong.map((one) => `\n       ${one}`).join('')}`,
  );
}
process.exitCode = damaged > 0 ? 1 : 0;
