/** Every call of every operation fails once, caught and killed; prints what was left damaged. */
import { OPERATIONS } from './operations.ts';
import { FAULTS } from './strictWorld.ts';
import { courseOf, damageBy } from './trial.ts';

// What the add-on says of every fault is no news here.
console.error = () => undefined;

const [only, step = '1'] = process.argv.slice(2);
let damaged = 0;
console.log('operation'.padEnd(44), 'calls'.padStart(6), 'fault'.padEnd(7), 'tried'.padStart(6), 'damaged');
for (const operation of OPERATIONS) {
  if (only && !operation.name.includes(only)) continue;
  const course = courseOf(operation);
  for (const fault of FAULTS) {
    let tried = 0;
    const found: string[] = [];
    for (let k = 0; k < course.calls; k += Number(step)) {
      tried++;
      const damage = damageBy(course, k, fault);
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
process.exitCode = damaged > 0 ? 1 : 0;
