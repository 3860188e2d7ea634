import { describe, expect, it } from 'vitest';
import type { WizardState } from '../../src/addon/protocol.ts';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import type { ReportJson } from '../../src/report/json.ts';
import {
  cellsOf,
  importText,
  openBuilt,
  openPrepared,
  tabNames,
  type,
  valueBeside,
} from '../support/localWorkbook.ts';

const LEADS = `ID,Created,Country,Page views,Stage
1,2026-08-02 09:00,Sweden,9,Customer
2,2026-08-03 10:00,Norway,9,Lead
3,2026-09-04 10:00,Sweden,1,MQL
4,2026-11-04 10:00,Sweden,9,Customer`;
const RULES = [
  { score: 'fit', field: 'Country', condition: 'is', value: 'Sweden', points: 80 },
  { score: 'interest', field: 'Page views', condition: 'atLeast', value: 5, points: 80 },
];
function withRules(locale = 'en_US') {
  return openPrepared(
    `rules in ${locale}`,
    (workbook) => {
      workbook.run('saveSettings', [{ salesReady: ['A1'], rules: RULES }]);
      importText(workbook, LEADS);
      report(workbook);
    },
    { locale },
  );
}
const report = (workbook: LocalWorkbook) => workbook.run('generate', [{}]) as ReportJson;
const start = (workbook: LocalWorkbook) => cellsOf(workbook, 'Start').flat().join(' ');
const rowOf = (workbook: LocalWorkbook, tab: string, label: string) =>
  cellsOf(workbook, tab).findIndex((row) => row[0] === label);
const byGrade = ({ funnel }: ReportJson) =>
  Object.fromEntries(funnel.byGrade.map(({ grade, reached }) => [grade, reached.lead]));
/** Puts rows before a row of a tab, as a person does. */
function insertRows(workbook: LocalWorkbook, tab: string, before: number, quantity: number): void {
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;
  workbook.gridModel.dispatch('ADD_COLUMNS_ROWS', {
    dimension: 'ROW',
    base: before,
    quantity,
    position: 'before',
    sheetId,
    sheetName: tab,
  });
}

describe('a new workbook', () => {
  it('has the standard matrix and no rules; nothing was changed', () => {
    const workbook = openBuilt();
    importText(workbook, LEADS);
    const { definitions, funnel } = report(workbook);
    expect(definitions).toMatchObject({ version: 1, since: '2026-11-30', changed: false });
    expect(definitions.salesReady).toEqual(['A1', 'A2', 'A3', 'B1', 'B2', 'C1']);
    expect(funnel).toMatchObject({ salesReady: 0, withoutGrade: 4 });
    expect(report(workbook).definitions.changed).toBe(false);
    expect(cellsOf(workbook, 'Funnel').flat().join(' ')).toContain('No lead has a grade yet');
  });
});

describe('what stands on the tab', () => {
  it('grades the leads by fields of ours and by any header of the export', () => {
    const made = report(withRules());
    expect(byGrade(made)).toEqual({ A1: 2, A4: 1, D1: 1 });
    expect(made.funnel.salesReady).toBe(2);
  });

  it('means the same in the other language, and after it', () => {
    const workbook = withRules('sv_SE');
    expect(cellsOf(workbook, 'Definitioner').flat()).toContain('minst');
    type(workbook, 'Definitioner', 1, rowOf(workbook, 'Definitioner', 'Utmaningar'), 'Ont om tid');
    const before = report(workbook);
    workbook.run('saveSettings', [{ language: 'en' }]);
    const after = report(workbook);
    expect(after.definitions).toEqual(before.definitions);
    expect(byGrade(after)).toEqual(byGrade(before));
    const cells = cellsOf(workbook, 'Definitions');
    expect(cells.find((row) => row[0] === 'Challenges')?.[1]).toBe('Ont om tid');
    expect(cells.find((row) => row[1] === 'Country')?.slice(0, 5)).toEqual([
      'Fit',
      'Country',
      'is',
      'Sweden',
      80,
    ]);
    expect(cells.flat()).not.toContain('Poängregler');
    workbook.run('saveSettings', [{ language: 'sv' }]);
    expect(report(workbook).definitions).toEqual(before.definitions);
  });

  it('is found where rows were put in between and text was changed, and a refresh writes none of it', () => {
    const workbook = withRules();
    insertRows(workbook, 'Definitions', rowOf(workbook, 'Definitions', 'B'), 2);
    insertRows(workbook, 'Definitions', rowOf(workbook, 'Definitions', 'Fit') + 1, 3);
    insertRows(workbook, 'Definitions', 3, 1);
    type(workbook, 'Definitions', 0, 3, 'agreed on Monday');
    type(workbook, 'Definitions', 1, rowOf(workbook, 'Definitions', 'MQL'), 'Has asked for a demo.');
    const made = report(workbook);
    expect(made.definitions.changed).toBe(false);
    expect(byGrade(made)).toEqual({ A1: 2, A4: 1, D1: 1 });
    expect(valueBeside(workbook, 'Definitions', 'MQL', 1)).toBe('Has asked for a demo.');
    expect(valueBeside(workbook, 'Definitions', 'agreed on Monday', 1)).toBeOneOf(['', null]);
    expect(valueBeside(workbook, 'Definitions', 'Sales-ready of these', 1)).toBe(1);
  });

  it('is named on Start where it cannot be used', () => {
    const workbook = withRules();
    type(workbook, 'Definitions', 4, rowOf(workbook, 'Definitions', 'Fit'), 'many');
    type(workbook, 'Definitions', 3, rowOf(workbook, 'Definitions', 'D'), 'perhaps');
    const made = report(workbook);
    expect(start(workbook)).toContain('Write the points as a number.');
    expect(start(workbook)).toContain('\u201cperhaps\u201d in D3 is no mark.');
    expect(byGrade(made)).toEqual({ A1: 2, A4: 1, D1: 1 });
  });

  it('where a head was taken away, is as in the version in force, and the head is asked for', () => {
    const workbook = withRules();
    type(workbook, 'Definitions', 4, rowOf(workbook, 'Definitions', 'Score'), '');
    type(workbook, 'Definitions', 0, rowOf(workbook, 'Definitions', 'Fit ↓ Interest →'), 'Matrix');
    const made = report(workbook);
    expect(made.definitions.changed).toBe(false);
    expect(byGrade(made)).toEqual({ A1: 2, A4: 1, D1: 1 });
    expect(start(workbook)).toContain('Put back its heads Score, Field or header, Condition');
    expect(start(workbook)).toContain('Put back its head \u201cFit ↓ Interest →\u201d');
  });

  it('comes back from the version in force when the tab was deleted', () => {
    const workbook = withRules();
    const { getters } = workbook.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Definitions')!;
    workbook.gridModel.dispatch('DELETE_SHEET', { sheetId, sheetName: 'Definitions' });
    expect(report(workbook).definitions.changed).toBe(false);
    expect(tabNames(workbook)).toContain('Definitions');
    expect(byGrade(report(workbook))).toEqual({ A1: 2, A4: 1, D1: 1 });
  });

  it('can be put there by a settings file, however many rules it has', () => {
    const workbook = withRules();
    const rules = Array.from({ length: 120 }, (_, i) => ({
      ...RULES[0],
      value: `Country ${i}`,
    }));
    workbook.run('saveSettings', [{ rules, salesReady: ['D4'] }]);
    expect(cellsOf(workbook, 'Definitions').filter((row) => row[1] === 'Country')).toHaveLength(120);
    expect(rowOf(workbook, 'Definitions', 'Hand-over')).toBeGreaterThan(120);
    workbook.call('keepChangedDefinitions');
    const { definitions } = report(workbook);
    expect(definitions).toMatchObject({ version: 2, salesReady: ['D4'], changed: false });
    workbook.run('saveSettings', [{ rules: RULES }]);
    expect(cellsOf(workbook, 'Definitions').filter((row) => row[1] === 'Country')).toHaveLength(1);
  });
});

describe('a changed definition', () => {
  const workbook = withRules();
  type(workbook, 'Definitions', 4, rowOf(workbook, 'Definitions', 'A'), 'x');
  const changed = report(workbook);
  const beside = (label: string) =>
    [1, 2].map((column) => valueBeside(workbook, 'Definitions', label, column) ?? '');

  it('does not move the reports, and is told', () => {
    expect(changed.definitions).toMatchObject({ version: 1, salesReady: ['A1'], changed: true });
    expect(changed.funnel.salesReady).toBe(2);
    expect(start(workbook)).toContain(
      'The definitions have changed since version 1: now sales-ready A4. Reports obey version 1',
    );
    for (const tab of ['Start', 'Funnel', 'Closed loop'])
      expect(cellsOf(workbook, tab).flat().join(' ')).toContain('Definitions version 1 of 2026-11-30.');
  });

  it('shows what the last whole quarter would have been', () => {
    expect(beside('Last whole quarter')[0]).toBe('2026-07-01 – 2026-09-30');
    expect(beside('Leads created in it')).toEqual([3, 3]);
    expect(beside('Sales-ready of these')).toEqual([1, 2]);
    expect(beside('Customers of those so far')).toEqual([1, 1]);
    expect(beside('Sales-ready to customer')).toEqual([1, 0.5]);
    expect(changed.definitions.lastQuarter.changed).toMatchObject({ salesReady: 2, customers: 1 });
  });

  const seenBySidebar = () => (workbook.run('wizardState', []) as WizardState).definitionsChanged;

  it('can be kept in the sidebar as well', () => {
    expect(seenBySidebar()).toBe(true);
    const other = withRules();
    type(other, 'Definitions', 4, rowOf(other, 'Definitions', 'A'), 'x');
    const kept = other.run('keepAndGenerate', []) as ReportJson;
    expect(kept.definitions).toMatchObject({ version: 2, changed: false });
  });

  it('becomes the next version when it is kept', () => {
    workbook.call('keepChangedDefinitions');
    const kept = report(workbook);
    expect(kept.definitions).toMatchObject({ version: 2, salesReady: ['A1', 'A4'], changed: false });
    expect(kept.funnel.salesReady).toBe(3);
    expect(seenBySidebar()).toBe(false);
    expect(beside('Sales-ready of these')).toEqual([2, '']);
    expect(beside('In use')[0]).toBe('Version 2, 2026-11-30');
    expect(cellsOf(workbook, 'Funnel').flat().join(' ')).toContain('Definitions version 2 of 2026-11-30.');
  });

  it('that is none, or that holds a bad rule, cannot be kept', () => {
    workbook.call('keepChangedDefinitions');
    expect(JSON.stringify(workbook.screen.alerts)).toContain('there is nothing to keep');
    type(workbook, 'Definitions', 4, rowOf(workbook, 'Definitions', 'Fit'), 'many');
    workbook.call('keepChangedDefinitions');
    expect(JSON.stringify(workbook.screen.alerts)).toContain('Write the points as a number.');
    expect(report(workbook).definitions.version).toBe(2);
  });
});
