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

/** Operations that write all reports: two of their calls are tried, of the others one; the same in every run, all of them by `npm run faults`. */
const OF_ALL_REPORTS = ['first reports', 'refresh with new leads', 'refresh in another language'];
const callsToTry = (name: string, calls: number): number[] => {
  const sample = OF_ALL_REPORTS.includes(name) ? 2 : 1;
  return Array.from({ length: sample }, (_, i) => Math.floor(((i + 0.37) * calls) / sample));
};

describe('a call that fails, and a run that is ended there, leave every tab wholly old or new, and the next run mends', () => {
  const long = OPERATIONS.filter(({ isSmall }) => !isSmall);
  it.each(long)('$name, at some calls', (operation) => {
    const course = courseOf(operation);
    const place = long.indexOf(operation);
    for (const [i, k] of callsToTry(operation.name, course.calls).entries()) {
      const fault = FAULTS[(place + i) % FAULTS.length]!;
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
