import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openAddon, sampleRows } from '../faults/openAddon.ts';
import { NOTES, OPERATIONS, type Operation, type, withReports } from '../faults/operations.ts';
import { RACES } from '../faults/races.ts';
import { slowly } from '../faults/slow.ts';
import { FAULTS, withFault } from '../faults/strictWorld.ts';
import { courseOf, damageBy } from '../faults/trial.ts';
import { cellsOf, tabNames } from '../support/localWorkbook.ts';

// What the add-on says of every fault is no news here.
beforeAll(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});

const FILES = ['contacts', 'deals', 'activities', 'spend'] as const;

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

/** Four exports, which nobody can put into their tabs within six minutes where each call takes five seconds. */
const MANY_EXPORTS: Operation = {
  name: 'finishing an import of four exports',
  on: () => {
    const workbook = openAddon();
    for (const file of FILES) workbook.run('sendRows', [{ id: file, rows: sampleRows(file, 20), start: 0 }]);
    return workbook.snapshot();
  },
  act: (workbook) => {
    const incoming = FILES.map((file) => ({ id: file, name: `${file}.csv` }));
    const answer = workbook.run('finishImports', [{ incoming }]) as { left?: number };
    if (answer.left !== undefined) throw new Error(`${answer.left} left`);
  },
  isSmall: false,
};

describe('however long a call takes, every run is inside six minutes, and few of them come to the end', () => {
  it.each<[operation: string, seconds: number, runs: number]>([
    ['refresh with new leads', 3, 2],
    ['erasing a person', 5, 4],
    ['keeping definitions', 5, 3],
    ['finishing an import', 5, 1],
    ['finishing an import of four exports', 5, 2],
  ])('%s at %d s a call: %d', (name, seconds, runs) => {
    const operation = [...OPERATIONS, MANY_EXPORTS].find((one) => one.name === name)!;
    const course = slowly(operation, seconds * 1000);
    expect([course.isDone, course.ended]).toEqual([true, 0]);
    expect(course.runs).toBeLessThanOrEqual(runs);
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
