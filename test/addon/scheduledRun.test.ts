import { describe, expect, it } from 'vitest';
import type { WizardState } from '../../src/addon/protocol.ts';
import { cellsOf, importText, openBuilt, valueBeside } from '../support/localWorkbook.ts';

const LEADS =
  'ID,Created,Source,Stage\n1,2026-11-02,web,Customer\n2,2026-11-03,web,Hot\n3,2026-11-03,fair,Hot';

describe('a refresh by itself', () => {
  it('has one trigger, however often it is chosen, and writes the reports without a person', () => {
    const workbook = openBuilt();
    importText(workbook, LEADS);
    workbook.run('scheduleRefresh', [{ every: 'day', hour: 6 }]);
    workbook.run('scheduleRefresh', [{ every: 'week', hour: 7 }]);
    expect(workbook.triggers.map(({ functionName }) => functionName)).toEqual(['scheduledRefresh']);
    workbook.runTrigger('scheduledRefresh');
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(3);
    expect((workbook.run('wizardState', []) as WizardState).schedule).toEqual({
      every: 'week',
      hour: 7,
      by: '',
    });
    workbook.run('scheduleRefresh', [{ every: 'never', hour: 7 }]);
    expect(workbook.triggers).toEqual([]);
  });

  it('that fails says so on Start', () => {
    const workbook = openBuilt();
    importText(workbook, LEADS);
    workbook.run('scheduleRefresh', [{ every: 'day', hour: 6 }]);
    workbook.run('generate', [{}]);
    const sheetId = workbook.model.getters
      .getSheetIds()
      .find((id) => workbook.model.getters.getSheetName(id) === 'Leads data')!;
    for (let column = 0; column < 4; column++)
      workbook.gridModel.write(sheetId, column, 0, `nothing ${column}`);
    workbook.gridModel.flush();
    expect(() => workbook.runTrigger('scheduledRefresh')).toThrow(/Leads data/);
    expect(String(cellsOf(workbook, 'Start')[3]![0])).toMatch(
      /The tab \u201cLeads data\u201d cannot be read/,
    );
  });
});
