import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openAddon, sampleRows } from '../faults/openAddon.ts';
import { NOTES, OPERATIONS, type, withReports } from '../faults/operations.ts';
import { RACES } from '../faults/races.ts';
import { slowly } from '../faults/slow.ts';
import { FAULTS, withFault } from '../faults/strictWorld.ts';
import { courseOf, damageBy } from '../faults/trial.ts';
import { cellsOf, tabNames } from '../support/localWorkbook.ts';

// What the add-on says of every fault is no news here.
beforeAll(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});

/** Of a long operation these calls are tried: the same in every run of the tests, spread over all of it. */
const SAMPLE = 3;
const callsToTry = (calls: number, isSmall: boolean): number[] =>
  isSmall
    ? Array.from({ length: calls }, (_, k) => k)
    : Array.from({ length: SAMPLE }, (_, i) => Math.floor(((i + 0.37) * calls) / SAMPLE));

describe('a call that fails, and a run that is ended there, leave every tab wholly old or new, and the next run mends', () => {
  it.each(OPERATIONS)('$name', (operation) => {
    const course = courseOf(operation);
    for (const fault of FAULTS)
      for (const k of callsToTry(course.calls, operation.isSmall))
        expect([k, fault, damageBy(course, k, fault)]).toEqual([k, fault, []]);
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

describe('at three seconds a call every run is inside six minutes, and it comes to an end', () => {
  it.each(OPERATIONS.filter(({ name }) => /with new leads|finishing/.test(name)))('$name', (operation) => {
    const { isDone, ended, runs } = slowly(operation, 3000);
    expect([isDone, ended]).toEqual([true, 0]);
    expect(runs).toBeLessThanOrEqual(4);
  });
});

describe('others act in the same moment', () => {
  it.each(RACES)('$name', ({ run }) => expect(run()).toEqual([]));
});

it('a note below an export is no record, and a longer export moves it', () => {
  const workbook = openAddon(withReports());
  type(workbook, 'Leads data', 82, 1, NOTES[2]);
  workbook.call('refreshReports');
  expect(cellsOf(workbook, 'Start').flat().join(' ')).toContain('1 row below the export is not counted');
  const { notes } = workbook.run('importRows', [
    { kind: 'leads', name: 'more.csv', rows: sampleRows('contacts', 90) },
  ]) as { notes: string[] };
  expect(notes.join(' ')).toContain('has been moved');
  expect(cellsOf(workbook, 'Leads data')[91]![0]).toBe(NOTES[2]);
});
