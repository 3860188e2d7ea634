import { beforeAll, describe, expect, it, vi } from 'vitest';
import { OPERATIONS } from './operations.ts';
import { FAULTS } from './strictWorld.ts';
import { courseOf, damageBy } from './trial.ts';

// What the add-on says of every fault is no news here.
beforeAll(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});

describe('a call that fails, and a run that is ended there, leave every tab wholly old or new, and the next run mends', () => {
  it.each(OPERATIONS.filter(({ isSmall }) => isSmall))('$name, at every call', (operation) => {
    const course = courseOf(operation);
    for (const fault of FAULTS)
      for (let k = 0; k < course.calls; k++)
        expect([k, fault, damageBy(course, k, fault)]).toEqual([k, fault, []]);
  });
});
