import { describe, expect, it } from 'vitest';
import { built, cellsOf, openBuilt, type } from '../support/localWorkbook.ts';
import { withReports } from '../support/workbookWithReports.ts';

describe('from pasted exports to the tabs', () => {
  const workbook = withReports();

  it('the menu calls what is there', () => {
    const items = JSON.stringify(workbook.screen.menus);
    for (const name of [
      'openSidebar',
      'generateReports',
      'refreshReports',
      'keepChangedDefinitions',
      'useInThisSpreadsheet',
      'showHelp',
    ])
      expect(items).toContain(name);
    workbook.call('showHelp');
    workbook.call('openSidebar');
    expect(workbook.screen.sidebar?.content).toContain('<div id="app">');
    expect(workbook.screen.sidebar?.content).not.toContain('id="addon"');
  });
});

describe('a new workbook', () => {
  it('computes the functions where a person types them', () => {
    const workbook = openBuilt({ locale: 'sv_SE' });
    type(workbook, 'Blad1', 0, 0, '=LEADS_NEEDED(100000;10000;2%)');
    expect(cellsOf(workbook, 'Blad1')[0]![0]).toBe(500);
  });

  it.each([
    ['en_US', '=SLA_DUE("1/2/2026 16:30", 1, 9, 17)', '2026-01-05 09:30'],
    ['en_GB', '=SLA_DUE("1/2/2026 16:30", 1, 9, 17)', '2026-02-02 10:00'],
    ['sv_SE', '=SLA_DUE("1/2/2026 16:30";1;9;17)', '2026-02-02 10:00'],
    ['en_CA', '=SLA_DUE("1/2/2026 16:30", 1, 9, 17)', '#ERROR!'],
    ['en_US', '=SLA_DUE("2026-01-30T15:30:00Z", 1, 9, 17)', '2026-02-02 09:30'],
  ])('reads a text as its locale %s writes dates: %s is %s', (locale, formula, due) => {
    const workbook = openBuilt({ locale });
    workbook.gridModel.write('s0', 0, 0, formula);
    expect(workbook.gridModel.evaluated('s0', 0, 0).value).toBe(due);
  });
});

describe('what goes wrong', () => {
  it('a script project without Reports.js says so in one sentence; the functions compute', () => {
    const workbook = openBuilt({ scripts: { 'Code.js': built('Code.js') } });
    expect(() => workbook.call('generateReports')).toThrow(
      'The file Reports.js is missing in this script project. Add it as a script file named Reports.',
    );
    workbook.gridModel.write('s0', 0, 0, '=CUSTOMERS_NEEDED(100000;10000)');
    expect(workbook.gridModel.evaluated('s0', 0, 0).value).toBe(10);
  });
});
