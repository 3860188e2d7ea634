import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { cellsOf, valueBeside } from '../support/localWorkbook.ts';
import { openAddon, sampleRows } from './openAddon.ts';
import { NOTES, type, withReports } from './operations.ts';
import { RACES } from './races.ts';
import { withAnotherPerson } from './strictWorld.ts';

// What the add-on says of every fault is no news here.
beforeAll(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
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
  const label = 'Revenue goal';
  const open = () => {
    const workbook = openAddon(withReports());
    const row = cellsOf(workbook, 'Plan').findIndex(([first]) => first === label) + 1;
    type(workbook, 'Plan', row, 2, 777_000);
    workbook.run('importRows', [{ kind: 'leads', name: 'more.csv', rows: sampleRows('contacts', 140) }]);
    return workbook;
  };
  const act = (workbook: LocalWorkbook) => workbook.call('refreshReports');
  const { calls } = withAnotherPerson(open(), act, Number.POSITIVE_INFINITY, () => undefined);
  for (let k = 5; k < calls; k += Math.ceil(calls / 4)) {
    const workbook = open();
    withAnotherPerson(workbook, act, k, (one) => insert(one, 'Plan', 'ROW', 2));
    expect([k, valueBeside(workbook, 'Plan', label, 1)]).toEqual([k, 777_000]);
  }
});
