import { describe, expect, it } from 'vitest';
import type { Survey, WizardState } from '../../src/addon/protocol.ts';
import { readFile, rowsOf } from '../../src/exports/file.ts';
import { cellsOf, importText, openBuilt, tabNames, valueBeside } from '../support/localWorkbook.ts';

const LEADS =
  'ID,Created,Source,Stage\n1,2026-11-02,web,Customer\n2,2026-11-03,web,Hot\n3,2026-11-03,fair,Hot';
const DEALS = 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-20,50000';
const rows = (csv: string) => rowsOf(readFile(csv));

describe('exports that arrive in batches', () => {
  it('are in their tabs once all is there', () => {
    const workbook = openBuilt();
    const all = rows(LEADS);
    workbook.run('sendRows', [{ id: '0', rows: all.slice(0, 2) }]);
    workbook.run('sendRows', [{ id: '0', rows: all.slice(2) }]);
    workbook.run('sendRows', [{ id: '1', rows: rows(DEALS) }]);
    const { made: answers, survey } = workbook.run('finishImports', [
      {
        incoming: [
          { name: 'leads.csv', id: '0' },
          { name: 'deals.csv', id: '1' },
        ],
      },
    ]) as { made: { message: string }[]; survey: Survey };
    expect(survey).toEqual(workbook.run('surveyExports', []));
    expect(answers.map(({ message }) => message)).toEqual([
      'leads.csv: 3 rows of Leads read into the tab \u201cLeads data\u201d.',
      'deals.csv: 1 row of Deals read into the tab \u201cDeals data\u201d.',
    ]);
    expect(tabNames(workbook)).toEqual(['Sheet1', 'Leads data', 'Deals data']);
  });

  it('are read when they are put into their tabs, and again for the reports: no more', () => {
    const workbook = openBuilt();
    workbook.run('sendRows', [{ id: '0', rows: rows(LEADS) }]);
    workbook.run('finishImports', [{ incoming: [{ name: 'leads.csv', id: '0' }] }]);
    const { getters } = workbook.model;
    const data = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Leads data');
    const { values } = workbook.gridModel;
    let reads = 0;
    workbook.gridModel.values = (sheet, zone) => {
      if (sheet === data) reads++;
      return values.call(workbook.gridModel, sheet, zone);
    };
    // What the wizard asks on the way to its last step.
    for (const call of ['wizardState', 'rememberWizardStep', 'saveSettings']) workbook.run(call, [{}]);
    expect(reads).toBe(0);
    workbook.run('generate', [{}]);
    expect(reads).toBe(1);
  });

  it('that are cancelled half-way leave nothing', () => {
    const workbook = openBuilt();
    importText(workbook, LEADS);
    workbook.run('sendRows', [{ id: '0', rows: rows('ID,Created\n9,2026-01-01') }]);
    workbook.run('cancelImports', []);
    expect(tabNames(workbook)).toEqual(['Sheet1', 'Leads data']);
    expect(cellsOf(workbook, 'Leads data')[1]![0]).toBe('1');
  });

  it('of which one makes no sense are refused together', () => {
    const workbook = openBuilt();
    workbook.run('sendRows', [{ id: '0', rows: rows(LEADS) }]);
    workbook.run('sendRows', [{ id: '1', rows: rows('colour,height\nred,1') }]);
    const incoming = [
      { name: 'leads.csv', id: '0' },
      { name: 'odd.csv', id: '1', kind: 'deals' },
    ];
    expect(() => workbook.run('finishImports', [{ incoming }])).toThrow(/^This does not look like Deals/);
    expect(tabNames(workbook)).toEqual(['Sheet1']);
  });

  it('a file and a tab of the same form are one list, and the tab stays the person\u2019s', () => {
    const workbook = openBuilt();
    const sheetId = workbook.model.getters.getSheetIds()[0]!;
    for (const [r, row] of rows('ID,Created,Source,Stage\n8,2026-11-05,fair,Lead').entries()) {
      for (const [c, text] of row.entries()) workbook.gridModel.write(sheetId, c, r, text);
    }
    workbook.gridModel.flush();
    workbook.run('sendRows', [{ id: '0', rows: rows(LEADS) }]);
    workbook.run('finishImports', [
      {
        incoming: [
          { name: 'leads.csv', id: '0' },
          { name: 'Sheet1', tab: 'Sheet1' },
        ],
      },
    ]);
    workbook.run('generate', [{}]);
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(4);
    expect(cellsOf(workbook, 'Sheet1')[1]![2]).toBe('fair');
    expect((workbook.run('wizardState', []) as WizardState).exports).toMatchObject([{ tab: 'Leads data' }]);
  });

  it('a tab that a person has pasted into becomes the data tab as it is', () => {
    const workbook = openBuilt();
    const sheetId = workbook.model.getters.getSheetIds()[0]!;
    for (const [r, row] of rows(LEADS).entries()) {
      for (const [c, text] of row.entries()) workbook.gridModel.write(sheetId, c, r, text);
    }
    workbook.gridModel.flush();
    workbook.run('finishImports', [{ incoming: [{ name: 'Sheet1', tab: 'Sheet1' }] }]);
    workbook.run('generate', [{}]);
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(3);
    expect(tabNames(workbook)).toContain('Sheet1');
  });
});
