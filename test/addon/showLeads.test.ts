import { describe, expect, it } from 'vitest';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { cellsOf, importText, shownTabs } from '../support/localWorkbook.ts';
import { MORE, scheduledAndRun } from '../support/scheduled.ts';

function sheetOf({ model: { getters } }: LocalWorkbook, name: string): string {
  return getters.getSheetIds().find((id) => getters.getSheetName(id) === name)!;
}

/** As a person clicks a cell. */
function select(workbook: LocalWorkbook, name: string, label: string, head: string): void {
  const cells = cellsOf(workbook, name);
  const row = cells.findIndex((one) => one[0] === label);
  const above = cells.slice(0, row).findLast((one) => one.some((value) => String(value).trim() === head))!;
  go(workbook, name);
  workbook.model.selection.selectCell(
    above.findIndex((value) => String(value).trim() === head),
    row,
  );
}

function go(workbook: LocalWorkbook, name: string): void {
  const { gridModel } = workbook;
  const sheetIdFrom = gridModel.layout.getActiveSheetId();
  gridModel.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetOf(workbook, name) });
}

/** The ids of the leads that are to be seen. */
function seen(workbook: LocalWorkbook): unknown[] {
  const id = sheetOf(workbook, 'Leads');
  return cellsOf(workbook, 'Leads').flatMap(([lead], row) =>
    row === 0 || !lead || workbook.gridModel.layout.isRowHiddenByUser(id, row) ? [] : [lead],
  );
}

function withThree(settings = {}) {
  const { workbook } = scheduledAndRun(settings);
  importText(workbook, MORE.replaceAll('web,Ada,Lead', 'fair,Ada,Lead'));
  workbook.call('refreshReports');
  return workbook;
}

describe('the leads behind a number', () => {
  it('are those that are left on Leads, which is shown and gone to, and which are told', () => {
    const workbook = withThree();
    expect(shownTabs(workbook)).not.toContain('Leads');
    select(workbook, 'Funnel', 'fair', 'Lead');
    workbook.call('showLeads');
    expect(seen(workbook)).toEqual(['3', '2']);
    expect(shownTabs(workbook)).toContain('Leads');
    expect(workbook.screen.toasts.at(-1)).toBe(
      '2 leads: Source: fair; Stage: Lead, MQL, SQL, Opportunity, Customer. Remove the filter to see all of them.',
    );
    select(workbook, 'Funnel', 'web', 'Customer');
    workbook.call('showLeads');
    expect(seen(workbook)).toEqual(['1']);
  });

  it('are those of the period', () => {
    const workbook = withThree({ period: 'own', periodStart: '2026-11-30', periodEnd: '2026-11-30' });
    select(workbook, 'Closed loop', 'fair', 'Leads');
    workbook.call('showLeads');
    expect(seen(workbook)).toEqual(['3']);
  });

  it('are still those after a refresh, on the tab that the person is on', () => {
    const workbook = withThree();
    select(workbook, 'Funnel', 'web', 'Lead');
    workbook.call('showLeads');
    workbook.call('refreshReports');
    expect(seen(workbook)).toEqual(['1']);
    const { getters } = workbook.model;
    expect(getters.getSheetName(getters.getActiveSheetId())).toBe('Leads');
  });

  it('where none are counted it is said what to select', () => {
    const workbook = withThree();
    select(workbook, 'Funnel', 'fair', 'To customer');
    workbook.call('showLeads');
    expect(workbook.screen.alerts.at(-1)!.text).toContain('Select a number of leads');
  });
});
