import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cellsOf, tabNames } from '../support/localWorkbook.ts';
import { openAddon } from './openAddon.ts';
import { OPERATIONS, withReports } from './operations.ts';
import { FAULTS, withFault } from './strictWorld.ts';
import { courseOf, damageBy } from './trial.ts';

// What the add-on says of every fault is no news here.
beforeAll(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});

/** Of a long operation these calls are tried, one caught and one killed: the same in every run of the tests, spread over all of it. */
const SAMPLE = 2;
const callsToTry = (calls: number): number[] =>
  Array.from({ length: SAMPLE }, (_, i) => Math.floor(((i + 0.37) * calls) / SAMPLE));

describe('a call that fails, and a run that is ended there, leave every tab wholly old or new, and the next run mends', () => {
  it.each(OPERATIONS.filter(({ isSmall }) => !isSmall))('$name, at some calls', (operation) => {
    const course = courseOf(operation);
    for (const [i, k] of callsToTry(course.calls).entries()) {
      const fault = FAULTS[i % FAULTS.length]!;
      expect([k, fault, damageBy(course, k, fault)]).toEqual([k, fault, []]);
    }
  });
});

describe('a run that was ended', () => {
  it('is told of on Start by the next one', () => {
    const workbook = openAddon(withReports());
    withFault(workbook, (one) => one.call('refreshReports'), 40, 'killed');
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Start').flat().join(' ')).toContain(
      'The run that began 2026-11-30 16:00 was ended by Google before it was done.',
    );
    expect(tabNames(workbook).filter((name) => name.startsWith('⏳'))).toEqual([]);
  });
});
