import { describe, expect, it } from 'vitest';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { cellsOf, openBuilt, tabNames } from '../support/localWorkbook.ts';
import { DAY, scheduled, scheduledAndRun, state } from '../support/scheduled.ts';

describe('the trigger', () => {
  it('is one, at the hour and in the zone of the spreadsheet', () => {
    const { workbook } = scheduledAndRun();
    expect(workbook.triggers).toMatchObject([
      { functionName: 'scheduledRefresh', everyDays: 1, hour: 6, timeZone: 'Europe/Stockholm' },
    ]);
    workbook.run('scheduleRefresh', [{ every: 'week', hour: 7 }]);
    expect(workbook.triggers).toMatchObject([{ weekDay: 'MONDAY', hour: 7 }]);
    workbook.run('scheduleRefresh', [{ every: 'never', hour: 7 }]);
    expect(workbook.triggers).toEqual([]);
    workbook.call('refreshReports');
    expect(workbook.triggers).toEqual([]);
    expect(cellsOf(workbook, 'Data quality').flat().join()).toContain('No scheduled refresh.');
  });

  it.each([
    ['the menu', (workbook: LocalWorkbook) => workbook.call('refreshReports')],
    ['the sidebar', state],
  ])('that was lost is made anew by whoever uses %s, and it is said until it has run', (_, use) => {
    const { workbook } = scheduledAndRun();
    workbook.triggers.length = 0;
    use(workbook);
    expect(workbook.triggers).toMatchObject([{ everyDays: 1, hour: 6 }]);
    const words = 'The scheduled refresh had stopped and was set up again 2026-11-30 16:00.';
    expect(state(workbook).notices).toEqual([words]);
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Data quality').flat().join()).toContain(words);
    workbook.runTrigger('scheduledRefresh');
    expect(state(workbook).notices).toEqual([]);
    expect(cellsOf(workbook, 'Data quality').flat().join()).not.toContain(words);
  });

  it('that this spreadsheet knows nothing of goes away when it runs, and refreshes nothing', () => {
    const { workbook } = scheduled();
    const [one] = workbook.triggers;
    workbook.triggers.push({ ...one!, id: 'another' });
    state(workbook);
    expect(workbook.triggers).toHaveLength(2);
    workbook.runTrigger(workbook.triggers[1]!);
    expect(workbook.triggers).toEqual([one]);
    expect(tabNames(workbook)).not.toContain('Start');
  });

  it('of another person cannot be seen: it is left alone while it runs, and replaced when it is silent', () => {
    const { workbook, clock } = scheduled();
    const [theirs] = workbook.triggers;
    const snapshot = workbook.snapshot();
    const mine = openBuilt({
      now: clock.now,
      snapshot: { ...snapshot, triggers: [], properties: { ...snapshot.properties, user: {} } },
    });
    clock.time += DAY;
    state(mine);
    expect(mine.triggers).toEqual([]);
    clock.time += 2 * DAY;
    state(mine);
    expect(mine.triggers).toMatchObject([{ functionName: 'scheduledRefresh' }]);
    // Theirs comes back after all: it is no longer the one, and goes.
    mine.triggers.push({ ...theirs!, id: 'theirs' });
    mine.runTrigger(mine.triggers[1]!);
    expect(mine.triggers).toHaveLength(1);
    expect(tabNames(mine)).not.toContain('Start');
    mine.runTrigger(mine.triggers[0]!);
    expect(tabNames(mine)).toContain('Start');
  });

  it('is chosen from the menu as well: the sidebar opens there, once', () => {
    const { workbook } = scheduled();
    workbook.call('openSchedule');
    expect(workbook.screen.sidebar).toBeDefined();
    expect([state(workbook).opensAt, state(workbook).opensAt]).toEqual(['schedule', null]);
  });
});
