import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { openAddon, sampleRows } from '../faults/openAddon.ts';
import { NOTES, OPERATIONS, type Operation, type, withReports } from '../faults/operations.ts';
import { RACES } from '../faults/races.ts';
import { slowly } from '../faults/slow.ts';
import { FAULTS, withAnotherPerson, withFault } from '../faults/strictWorld.ts';
import { courseOf, damageBy } from '../faults/trial.ts';
import { cellsOf, tabNames, valueBeside } from '../support/localWorkbook.ts';

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
    ['refresh with new leads', 2, 1],
    ['refresh with new leads', 5, 11],
    ['erasing a person', 5, 8],
    ['keeping definitions', 3, 3],
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

const insert = (workbook: LocalWorkbook, tab: string, dimension: 'ROW' | 'COL', base: number): void => {
  const { getters } = workbook.gridModel;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;
  workbook.gridModel.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: tab,
    dimension,
    base,
    position: 'before',
    quantity: 1,
  });
};

it('a column of one\u2019s own in the middle of an export changes no figure', () => {
  const workbook = openAddon(withReports());
  const revenue = () =>
    cellsOf(workbook, 'Closed loop')
      .find(([first]) => first === 'All won deals')
      ?.find((cell) => typeof cell === 'number');
  const before = revenue();
  expect(before).toBeGreaterThan(0);
  insert(workbook, 'Deals data', 'COL', 3);
  for (let row = 1; row <= 61; row++) type(workbook, 'Deals data', row, 4, row === 1 ? 'Amount' : 2000);
  workbook.call('refreshReports');
  expect(revenue()).toBe(before);
});

it('a note beside the runs on Data quality stays where the schedule is changed', () => {
  const workbook = openAddon(withReports());
  const runs = cellsOf(workbook, 'Data quality').findIndex(([first]) => first === 'Recent updates') + 2;
  expect(runs).toBeGreaterThan(2);
  type(workbook, 'Data quality', runs, 7, NOTES[0]);
  workbook.run('scheduleRefresh', [{ every: 'day', hour: 6 }]);
  expect(cellsOf(workbook, 'Data quality')[runs - 1]![6]).toBe(NOTES[0]);
  workbook.call('refreshReports');
  expect(cellsOf(workbook, 'Data quality').flat()).toContain(NOTES[0]);
});

it('a row that is put into Plan while it is refreshed leaves what people typed beside its label', () => {
  const label = 'Revenue goal for the period';
  const open = () => {
    const workbook = openAddon(withReports());
    const row = cellsOf(workbook, 'Plan').findIndex(([first]) => first === label) + 1;
    type(workbook, 'Plan', row, 2, 777_000);
    workbook.run('importRows', [{ kind: 'leads', name: 'more.csv', rows: sampleRows('contacts', 140) }]);
    return workbook;
  };
  const act = (workbook: LocalWorkbook) => workbook.call('refreshReports');
  const { calls } = withAnotherPerson(open(), act, Number.POSITIVE_INFINITY, () => undefined);
  for (let k = 5; k < calls; k += Math.ceil(calls / 6)) {
    const workbook = open();
    withAnotherPerson(workbook, act, k, (one) => insert(one, 'Plan', 'ROW', 2));
    expect([k, valueBeside(workbook, 'Plan', label, 1)]).toEqual([k, 777_000]);
  }
});
