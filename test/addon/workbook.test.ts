import { describe, expect, it } from 'vitest';
import { cellsOf, importText, openBuilt, tabNames, type } from '../support/localWorkbook.ts';
import { LEADS } from '../support/workbookWithReports.ts';

describe('what people wrote is theirs', () => {
  it('a tab of the person\u2019s that has our name keeps it', () => {
    const workbook = openBuilt();
    const { model } = workbook;
    workbook.gridModel.dispatch('RENAME_SHEET', {
      sheetId: model.getters.getSheetIds()[0]!,
      oldName: 'Sheet1',
      newName: 'Plan',
    });
    type(workbook, 'Plan', 0, 0, 'my own plan');
    importText(workbook, LEADS);
    workbook.call('generateReports');
    expect(cellsOf(workbook, 'Plan')[0]![0]).toBe('my own plan');
    expect(tabNames(workbook)).toContain('Plan 2');
  });

  it('a tab that is called already what it is to be called keeps its name', () => {
    const workbook = openBuilt();
    importText(workbook, LEADS);
    workbook.call('generateReports');
    const { getters } = workbook.model;
    // As a run leaves it that ended after it had given the name.
    workbook.gridModel.dispatch('RENAME_SHEET', {
      sheetId: getters.getSheetIds().find((id) => getters.getSheetName(id) === 'History')!,
      oldName: 'History',
      newName: 'Historik',
    });
    workbook.run('saveSettings', [{ language: 'sv' }]);
    workbook.call('refreshReports');
    expect(tabNames(workbook).filter((name) => name.startsWith('Histor'))).toEqual(['Historik']);
  });
});
