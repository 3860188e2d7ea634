import { describe, expect, it } from 'vitest';
import { serviceCalls } from '../../bench/serviceCalls.ts';
import { TEXTS } from '../../src/language/texts.ts';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { TAB_ORDER, type TabId } from '../../src/schema/tabs.ts';
import {
  cellsOf,
  importText,
  openBuilt,
  shownTabs,
  tabNames,
  type,
  valueBeside,
} from '../support/localWorkbook.ts';
import { swedishSample } from '../support/swedishSample.ts';
import { DEALS, LEADS, withReports } from '../support/workbookWithReports.ts';

/** The first figure of the row that begins so. */
function figureBeside(workbook: LocalWorkbook, tab: string, label: string): unknown {
  return cellsOf(workbook, tab)
    .find((row) => row[0] === label)
    ?.find((value) => typeof value === 'number');
}

describe('from pasted exports to the tabs', () => {
  const workbook = withReports();

  // No export says what sales did: what would be about that is not begun.
  const SILENT: readonly TabId[] = ['sla', 'callList', 'contactAttempts'];

  it('the tabs stand in the order of use, the exports behind them', () =>
    expect(tabNames(workbook)).toEqual([
      ...TAB_ORDER.filter((id) => !SILENT.includes(id)).map((id) => TEXTS.en[`tab.${id}`]),
      'Sheet1',
      'Leads data',
      'Deals data',
      'History',
    ]));

  it('those that are asked for every day are shown, the others are there; Start says which export would fill one', () => {
    expect(shownTabs(workbook)).toEqual([
      'Start',
      'Weekly meeting',
      'Plan',
      'Funnel',
      'Closed loop',
      'Agreement',
      'Campaigns',
      'Sheet1',
    ]);
    const start = cellsOf(workbook, 'Start');
    const about = (tab: string) => String(start.find((row) => row[0] === tab)?.[1]).trim();
    expect(about('SLA')).toBe('filled once you import calls, emails and meetings.');
    expect(about('Attribution')).toContain('Which touches share');
  });

  it('figures, unmatched revenue and checks are there', () => {
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(3);
    expect(figureBeside(workbook, 'Closed loop', 'No lead found')).toBe(10_000);
    expect(figureBeside(workbook, 'Closed loop', 'All won deals')).toBe(60_000);
  });
});

describe('report tabs that were chosen', () => {
  it('are written; one that is left out is hidden and comes back with the report of that day', () => {
    const workbook = withReports();
    const shown = () => shownTabs(workbook);
    workbook.run('saveSettings', [{ tabs: ['closedLoop'] }]);
    importText(workbook, `${LEADS}\n4,Dag,2026-11-05 10:00,web,Sara,Lead`);
    workbook.call('refreshReports');
    expect(shown()).not.toContain('Funnel');
    expect(shown()).toContain('Closed loop');
    expect(valueBeside(workbook, 'Settings', 'Report tabs that are written', 1)).toBe('Closed loop');
    workbook.run('saveSettings', [{ tabs: '' }]);
    workbook.call('refreshReports');
    expect(shown()).toContain('Funnel');
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(4);
  });

  it('named wrongly are refused with the names that there are', () =>
    expect(() => withReports().run('saveSettings', [{ tabs: 'Funnel, Sales' }])).toThrow(
      'Report tabs that are written cannot be \u201cFunnel, Sales\u201d: it must be comma-separated names of report tabs: Weekly meeting, Funnel, Closed loop, ',
    ));
});

describe('another language', () => {
  it('chosen in Settings is that of every tab from then on; what people typed stays and is still read', () => {
    const workbook = withReports();
    const goal = cellsOf(workbook, 'Plan').findIndex((row) => row[0] === 'Revenue goal');
    type(workbook, 'Plan', 1, goal, '300000');
    workbook.run('saveSettings', [{ language: 'sv', clockStart: 'assigned' }]);
    importText(workbook, `${DEALS}\nc,2,Won,2026-11-22,90000`);
    const report = workbook.run('generate', [{}]) as { plan: { revenueGoal: number } };
    expect(report.plan.revenueGoal).toBe(300_000);
    const inSwedish = new Set(TAB_ORDER.map((id) => TEXTS.sv[`tab.${id}`]));
    expect(tabNames(workbook).filter((name) => !inSwedish.has(name))).toEqual([
      'Sheet1',
      'Leads data',
      'Deals data',
      'Historik',
    ]);
    expect(valueBeside(workbook, 'Plan', 'Snittordervärde', 4)).toBe(50_000);
    expect(valueBeside(workbook, 'Plan', 'Kunder som behövs', 4)).toBe(6);
    expect(valueBeside(workbook, 'Inställningar', 'Klockan startar när leadet är', 1)).toBe('tilldelat');
    expect(cellsOf(workbook, 'Plan').flat()).not.toContain('Customers needed');
    workbook.run('saveSettings', [{ language: 'en' }]);
    workbook.run('generate', [{}]);
    expect(valueBeside(workbook, 'Plan', 'Customers needed', 4)).toBe(6);
    expect(tabNames(workbook)).toContain('Closed loop');
  });
});

describe('what goes wrong', () => {
  it('rows deleted from a report do not stop the next', () => {
    const workbook = withReports();
    const sheetId = workbook.model.getters
      .getSheetIds()
      .find((id) => workbook.model.getters.getSheetName(id) === 'Funnel')!;
    const elements = Array.from({ length: 980 }, (_, i) => i + 20);
    workbook.gridModel.dispatch('REMOVE_COLUMNS_ROWS', {
      dimension: 'ROW',
      elements,
      sheetId,
      sheetName: 'Funnel',
    });
    workbook.call('refreshReports');
    expect(workbook.screen.alerts).toEqual([]);
    expect(valueBeside(workbook, 'Funnel', 'Total', 1)).toBe(3);
  });

  it('a refresh without exports says so', () => {
    const workbook = openBuilt();
    workbook.call('refreshReports');
    expect(JSON.stringify(workbook.screen.alerts)).toContain('There is no export to report on yet');
  });

  it('a refresh that fails leaves the last good reports, and Start says what happened', () => {
    const workbook = withReports();
    for (let column = 0; column < 6; column++) type(workbook, 'Leads data', column, 0, `nothing ${column}`);
    expect(() => workbook.run('generate', [{}])).toThrow(/This does not look like Leads/);
    expect(String(cellsOf(workbook, 'Start')[3]![0])).toMatch(/^The refresh of 2026-11-30 16:00 failed/);
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(3);
    importText(workbook, LEADS);
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Start')[3]![0]).toBeOneOf(['', null]);
  });
});

describe('two refreshes at once', () => {
  it('the second is told to wait', () => {
    const workbook = withReports();
    workbook.locks.heldElsewhere = true;
    expect(() => workbook.run('generate', [{}])).toThrow('Another refresh is running in this spreadsheet.');
  });
});

describe('how much is asked of the spreadsheet', () => {
  it('a refresh takes two calls a tab and two of each that is read, however many leads there are', () => {
    const workbook = swedishSample();
    workbook.resetCalls();
    workbook.run('generate', [{}]);
    expect(workbook.callCount()).toBeLessThanOrEqual(60);
    expect(workbook.calls['SpreadsheetApp.flush']).toBe(1);
  });

  it('the first reports take a few more for their looks', () => {
    expect(serviceCalls().first.all).toBeLessThanOrEqual(270);
  });
});
