import { describe, expect, it } from 'vitest';
import { cellsOf, importText, valueBeside } from '../support/localWorkbook.ts';
import { LEADS, notice, runs, scheduled, scheduledAndRun, spoil, state } from '../support/scheduled.ts';

describe('the runs', () => {
  it('stand on Data quality: by whom, how many rows, how it went; the last five', () => {
    const { workbook } = scheduledAndRun();
    workbook.call('refreshReports');
    const rows = 2 + 1 + 2;
    expect(runs(workbook)).toEqual([
      ['manual', rows, 'Done.'],
      ['scheduled', rows, 'Done.'],
    ]);
    for (let i = 0; i < 4; i++) workbook.call('refreshReports');
    expect(runs(workbook)).toHaveLength(5);
    expect(cellsOf(workbook, 'Data quality').flat().join()).toContain(
      'Refreshes by itself every day, within the hour after 6:00.',
    );
  });

  it('that fail leave the last good report and say so, with what to do', () => {
    const { workbook } = scheduledAndRun();
    spoil(workbook);
    expect(() => workbook.runTrigger('scheduledRefresh')).toThrow(/Leads data/);
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(2);
    expect(notice(workbook)).toMatch(
      /^The scheduled refresh of 2026-11-30 16:00 failed; .*“Leads data”.* choose Refresh/,
    );
    expect(runs(workbook)[0]).toEqual(['scheduled', null, expect.stringMatching(/^Failed\. The tab/)]);
    expect(state(workbook).notices).toEqual([notice(workbook)]);
    importText(workbook, LEADS);
    workbook.call('refreshReports');
    expect(notice(workbook)).toBe('');
    expect(state(workbook).notices).toEqual([]);
  });

  it('never ask for a person', () => {
    const { workbook } = scheduledAndRun({ digestTo: 'sara@bolag.se' });
    workbook.runTrigger('scheduledRefresh');
    expect([workbook.screen.alerts, workbook.screen.toasts]).toEqual([[], []]);
  });

  it('wait for each other', () => {
    const { workbook } = scheduled();
    workbook.locks.heldElsewhere = true;
    expect(() => workbook.runTrigger('scheduledRefresh')).toThrow('Another refresh is running');
  });
});
