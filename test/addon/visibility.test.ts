import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../src/language/texts.ts';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { FORMER_ORDER } from '../../src/schema/tabs.ts';
import { importText, openBuilt, shownTabs, tabNames } from '../support/localWorkbook.ts';
import { CALLS, Clock, DEALS, scheduledAndRun } from '../support/scheduled.ts';

const SHOWN = [
  'Start',
  'Weekly meeting',
  'Plan',
  'Funnel',
  'Closed loop',
  'SLA',
  'Call list',
  'Agreement',
  'Campaigns',
];

function sheetOf({ model: { getters } }: LocalWorkbook, name: string): string {
  return getters.getSheetIds().find((id) => getters.getSheetName(id) === name)!;
}
const hide = (workbook: LocalWorkbook, name: string) =>
  workbook.gridModel.dispatch('HIDE_SHEET', { sheetId: sheetOf(workbook, name) });
const show = (workbook: LocalWorkbook, name: string) =>
  workbook.gridModel.dispatch('SHOW_SHEET', { sheetId: sheetOf(workbook, name) });
const refresh = (workbook: LocalWorkbook) => workbook.call('refreshReports');

describe('tabs that are shown', () => {
  it('are nine, in the order of use; the exports are behind them, hidden', () => {
    const { workbook } = scheduledAndRun();
    expect(shownTabs(workbook)).toEqual([...SHOWN, 'Sheet1']);
    expect(tabNames(workbook).slice(-4)).toEqual(['Leads data', 'Deals data', 'Activities data', 'History']);
  });

  it('are as many where a call that hides one fails once', () => {
    const workbook = openBuilt();
    importText(workbook, 'ID,Created,Stage\n1,2026-11-02,Customer\n2,2026-11-03,Lead');
    let times = 0;
    workbook.beforeCall = (name) => {
      if (name === 'Sheet.hideSheet' && times++ % 2 === 0) throw new Error('Service Spreadsheets failed.');
    };
    workbook.run('generate', [{}]);
    workbook.beforeCall = undefined;
    const hidden = tabNames(workbook).filter((name) => !shownTabs(workbook).includes(name));
    expect(hidden).toEqual(expect.arrayContaining(['Conversion by age', 'Definitions', 'Data quality']));
  });

  it('a person who shows or hides one keeps it so', () => {
    const { workbook } = scheduledAndRun();
    hide(workbook, 'Funnel');
    show(workbook, 'Attribution');
    show(workbook, 'Leads data');
    refresh(workbook);
    importText(workbook, DEALS.replace('50000', '60000'));
    refresh(workbook);
    const shown = shownTabs(workbook);
    expect([shown.includes('Funnel'), shown.includes('Attribution'), shown.includes('Leads data')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('one that has nothing to say any more is hidden, and comes back with its export', () => {
    const { workbook } = scheduledAndRun();
    const empty = 'Lead ID,Date,Type,Outcome\n9,2026-11-27 10:00,Page view,Seen';
    importText(workbook, empty, 'activities');
    refresh(workbook);
    const without = shownTabs(workbook);
    importText(workbook, CALLS, 'activities');
    refresh(workbook);
    expect(shownTabs(workbook)).toEqual([...SHOWN, 'Sheet1']);
    expect(without.length).toBeLessThanOrEqual(SHOWN.length + 1);
  });

  it('the sidebar shows one that was hidden, and goes there', () => {
    const { workbook } = scheduledAndRun();
    workbook.run('openTab', [{ tab: 'attribution' }]);
    const { getters } = workbook.model;
    expect(getters.getSheetName(getters.getActiveSheetId())).toBe('Attribution');
    refresh(workbook);
    expect(shownTabs(workbook)).toContain('Attribution');
  });

  it('a person stays on their own sheet while tabs are made', () => {
    const { workbook } = scheduledAndRun();
    const { getters } = workbook.model;
    workbook.gridModel.dispatch('ACTIVATE_SHEET', {
      sheetIdFrom: getters.getActiveSheetId(),
      sheetIdTo: sheetOf(workbook, 'Sheet1'),
    });
    importText(workbook, 'Month,Source,Campaign,Cost\n2026-11-01,web,search,1000');
    refresh(workbook);
    expect(getters.getSheetName(getters.getActiveSheetId())).toBe('Sheet1');
  });
});

describe('a workbook that an earlier version made', () => {
  /** As it was: all tabs shown, in the order of the method, and nothing said of that. */
  function earlier(): LocalWorkbook {
    const kept = JSON.stringify(scheduledAndRun().workbook.snapshot())
      .replace(/\\"shown\\":(?:true|false),?/g, '')
      .replace('\\"document\\":\\"order\\"', '\\"document\\":\\"formerly\\"');
    const workbook = openBuilt({ snapshot: JSON.parse(kept), now: new Clock().now });
    for (const name of tabNames(workbook)) if (name !== 'History') show(workbook, name);
    const names = FORMER_ORDER.map((id) => TEXTS.en[`tab.${id}`]).filter((name) =>
      tabNames(workbook).includes(name),
    );
    for (const [place, name] of names.entries())
      workbook.gridModel.dispatch('MOVE_SHEET', {
        sheetId: sheetOf(workbook, name),
        delta: place - tabNames(workbook).indexOf(name),
      });
    return workbook;
  }

  it('is put into the order of use, once', () => {
    const workbook = earlier();
    expect(tabNames(workbook)[1]).toBe('Settings');
    refresh(workbook);
    expect(shownTabs(workbook)).toEqual([...SHOWN, 'Sheet1']);
  });
});
