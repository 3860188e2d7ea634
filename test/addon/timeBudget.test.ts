import { describe, expect, it } from 'vitest';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { TAB_ORDER } from '../../src/schema/tabs.ts';
import { importText, tabNames, valueBeside } from '../support/localWorkbook.ts';
import { MINUTE, MORE, notice, runs, scheduled, scheduledAndRun } from '../support/scheduled.ts';

describe('a run that takes too long', () => {
  const left = (workbook: LocalWorkbook) =>
    (/were written: (.*?)\. They/.exec(notice(workbook))?.[1] ?? '').split(', ').filter(Boolean);
  /** What each report says of the number of leads. */
  const leads = (workbook: LocalWorkbook) => ({
    Funnel: valueBeside(workbook, 'Funnel', 'Lead', 1),
    'Closed loop': valueBeside(workbook, 'Closed loop', 'web', 1),
    SLA: valueBeside(workbook, 'SLA', 'Nov 2026', 1),
  });

  it('stops before the next tab, says which are left, and the next run makes them all of one moment', () => {
    const { workbook, clock } = scheduledAndRun();
    importText(workbook, MORE);
    clock.step = MINUTE;
    workbook.runTrigger('scheduledRefresh');
    clock.step = 0;
    const names = left(workbook);
    expect(names).toContain('SLA');
    for (const [tab, n] of Object.entries(leads(workbook)))
      expect([tab, n]).toEqual([tab, names.includes(tab) ? 2 : 3]);
    expect(runs(workbook)[0]).toEqual(['scheduled', 6, 'Not all tabs.']);
    workbook.runTrigger('scheduledRefresh');
    expect(leads(workbook)).toEqual({ Funnel: 3, 'Closed loop': 3, SLA: 3 });
    expect(notice(workbook)).toBe('');
  });

  it('goes on with those that the run before has not come to, and with no other', () => {
    const { workbook, clock } = scheduledAndRun();
    clock.step = (MINUTE * 2) / 5;
    workbook.runTrigger('scheduledRefresh');
    for (let before = left(workbook); before.length > 0; ) {
      workbook.runTrigger('scheduledRefresh');
      const now = left(workbook);
      expect(before.slice(-now.length)).toEqual(now.length > 0 ? now : before);
      expect(now.length).toBeLessThan(before.length);
      before = now;
    }
    expect(notice(workbook)).toBe('');
  });

  it('writes a tab even where the computing has used all the time, so that it comes to an end', () => {
    const { workbook, clock } = scheduled();
    clock.step = 10 * MINUTE;
    const seen = new Set<string>();
    for (let i = 0; i < TAB_ORDER.length; i++) {
      workbook.runTrigger('scheduledRefresh');
      for (const name of tabNames(workbook)) seen.add(name);
    }
    for (const name of ['Start', 'Plan', 'Funnel', 'Closed loop', 'SLA']) expect(seen).toContain(name);
  });

  it('tells the person who waits', () => {
    const { workbook, clock } = scheduledAndRun();
    clock.step = MINUTE;
    workbook.call('refreshReports');
    expect(workbook.screen.alerts[0]!.text).toMatch(/^Time ran out before these tabs were written/);
  });
});
