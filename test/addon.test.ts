import { describe, expect, it } from 'vitest';
import { cellValue, exportValue, originalText, safeText } from '../src/addon/sanitise.ts';
import { readFile } from '../src/exports/file.ts';
import {
  built,
  cellsOf,
  importText,
  openBuilt,
  openPrepared,
  sample,
  tabNames,
  type,
  valueBeside,
} from './localWorkbook.ts';

const LEADS = `ID,Name,Created,Source,Owner,Stage
1,Ada,2026-11-02 09:00,web,Sara,Customer
2,Bo,2026-11-03 10:00,fair,Johan,Lead
3,Cia,2026-11-04 10:00,web,Sara,MQL`;
const DEALS = 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-20,50000\nb,9,Won,2026-11-21,10000';
const ATTACKS = [
  '=IMPORTXML("http://example.com","//a")',
  '+1',
  '-1+1|cmd',
  '@SUM(1+1)',
  '\t=1+1',
  "'quoted",
];

function withReports() {
  return openPrepared('reports', (workbook) => {
    importText(workbook, LEADS);
    importText(workbook, DEALS);
    workbook.call('generateReports');
  });
}

describe('working time', () => {
  const workbook = withReports();
  const said = () =>
    cellsOf(workbook, 'SLA')
      .slice(0, 6)
      .map(([text]) => text)
      .join(' ');

  it('from a settings file stands on Settings, and on SLA', () => {
    workbook.run('saveSettings', [{ holidayCountry: 'SE', weekdayHours: { friday: ['08:00', '15:00'] } }]);
    workbook.call('refreshReports');
    expect(valueBeside(workbook, 'Settings', 'Public holidays of', 1)).toBe('Sweden');
    expect(said()).toContain(
      'Monday–Thursday 08:00–17:00, Friday 08:00–15:00; free: public holidays in Sweden',
    );
  });

  it('typed into the list, in either language, is obeyed and stays', () => {
    const rows = cellsOf(workbook, 'Settings');
    const row = rows.findIndex((cells) => cells.includes('Friday'));
    const column = rows[row]!.indexOf('Friday');
    type(workbook, 'Settings', column, row + 1, 'lördag');
    type(workbook, 'Settings', column + 1, row + 1, '10:00');
    type(workbook, 'Settings', column + 2, row + 1, '14:00');
    workbook.call('refreshReports');
    expect(said()).toContain('Friday 08:00–15:00, Saturday 10:00–14:00;');
    workbook.run('saveSettings', [{ lunchStart: '12:00', lunchEnd: '13:00' }]);
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Settings')[row + 1]!.slice(column, column + 2)).toEqual(['lördag', '10:00']);
    expect(said()).toContain('Saturday 10:00–14:00 (lunch 12:00–13:00);');
  });
});

describe('from pasted exports to the tabs', () => {
  const workbook = withReports();

  it('the tabs stand in the order of the method, the exports behind them', () =>
    expect(tabNames(workbook)).toEqual([
      'Start',
      'Settings',
      'Definitions',
      'Plan',
      'Funnel',
      'Conversion by age',
      'Closed loop',
      'Attribution',
      'Sales feedback',
      'Change drivers',
      'Agreement',
      'SLA',
      'Contact attempts',
      'Weekly meeting',
      'Decisions',
      'Campaigns',
      'Data quality',
      'Sheet1',
      'Leads data',
      'Deals data',
    ]));

  it('a text longer than a cell is cut, and that is said', () => {
    const long = openBuilt();
    const rows = [
      ['ID', 'Created', 'Message'],
      ['1', '2026-11-02', 'x'.repeat(60_000)],
    ];
    const { notes } = long.run('importRows', [{ name: 'long', rows }]) as { notes: string[] };
    expect(notes.join()).toContain('Cells with more than 50,000 characters: 1.');
    expect(String(cellsOf(long, 'Leads data')[1]![2]).length).toBeLessThan(50_000);
  });

  it('the export stays as it came', () =>
    expect(
      cellsOf(workbook, 'Leads data')
        .slice(0, 4)
        .map((row) => row.slice(0, 6).join(',')),
    ).toEqual(LEADS.split('\n')));

  it('figures, unmatched revenue and checks are there', () => {
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(3);
    expect(valueBeside(workbook, 'Closed loop', 'Unmatched (no lead found)', 7)).toBe(10_000);
    expect(valueBeside(workbook, 'Closed loop', 'All won deals', 7)).toBe(60_000);
  });

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
  it('shows the method\u2019s own example', () => {
    const workbook = openBuilt();
    workbook.run('saveSettings', [{}]);
    const used = 4;
    expect(valueBeside(workbook, 'Plan', 'Customers needed', used)).toBe(10);
    expect(valueBeside(workbook, 'Plan', 'Leads needed on average', used)).toBe(500);
    expect(valueBeside(workbook, 'Plan', 'Leads needed with the certainty asked for', used)).toBe(708);
    expect(valueBeside(workbook, 'Plan', 'Chance that those leads bring the customers', used)).toBeCloseTo(
      0.5433357855,
      9,
    );
  });

  it('computes the functions where a person types them', () => {
    const workbook = openBuilt({ locale: 'sv_SE' });
    type(workbook, 'Blad1', 0, 0, '=LEADS_NEEDED(100000;10000;2%)');
    expect(cellsOf(workbook, 'Blad1')[0]![0]).toBe(500);
  });
});

describe('Plan is live', () => {
  const workbook = withReports();
  const plan = () => cellsOf(workbook, 'Plan');
  const rowOf = (label: string) => plan().findIndex((row) => row[0] === label);

  it('from the person\u2019s own records', () => {
    expect(valueBeside(workbook, 'Plan', 'Average order value', 4)).toBe(30_000);
    expect(valueBeside(workbook, 'Plan', 'Lead-to-customer rate', 4)).toBeCloseTo(1 / 3, 12);
    expect(valueBeside(workbook, 'Plan', 'Customers needed', 4)).toBe(4);
  });

  it('changing the goal changes it at once, and the next report has it', () => {
    type(workbook, 'Plan', 1, rowOf('Revenue goal for the period'), '300000');
    expect(valueBeside(workbook, 'Plan', 'Customers needed', 4)).toBe(10);
    expect(valueBeside(workbook, 'Plan', 'Leads needed on average', 4)).toBe(30);
    const report = workbook.run('generate', [{}]) as { plan: Record<string, number> };
    expect(report.plan).toMatchObject({ revenueGoal: 300_000, customersNeeded: 10, leadsNeeded: 30 });
    expect(valueBeside(workbook, 'Plan', 'Revenue goal for the period', 1)).toBe(300_000);
  });

  it('the stages ask for what the records\u2019 rates give', () => {
    const first = rowOf('Lead to MQL');
    const counts = plan()
      .slice(first, first + 5)
      .map((row) => row[5]);
    expect(counts).toEqual([30, 20, 10, 10, 10]);
  });
});

describe('what people wrote is theirs', () => {
  it('typed inputs, notes beside and below, renamed and moved tabs live through a refresh', () => {
    const workbook = withReports();
    const { model } = workbook;
    const id = (name: string) =>
      model.getters.getSheetIds().find((sheet) => model.getters.getSheetName(sheet) === name)!;
    const last = cellsOf(workbook, 'Funnel').findLastIndex((row) =>
      row.some((value) => value !== null && value !== ''),
    );
    type(workbook, 'Funnel', 0, last + 2, 'our note below');
    type(workbook, 'Funnel', 11, 3, 'our note beside');
    const attempts = cellsOf(workbook, 'Settings').findIndex((row) => row[0] === 'Attempts per lead');
    type(workbook, 'Settings', 1, attempts, '7');
    workbook.gridModel.dispatch('RENAME_SHEET', {
      sheetId: id('Funnel'),
      oldName: 'Funnel',
      newName: 'Our funnel',
    });
    importText(workbook, `${LEADS}\n4,Dan,2026-10-05,mail,Eva,Lead\n5,Eva,2026-09-05,post,Ola,Lead`);
    workbook.call('refreshReports');
    const funnel = cellsOf(workbook, 'Our funnel');
    expect(valueBeside(workbook, 'Our funnel', 'Lead', 1)).toBe(5);
    expect(funnel.flat()).toContain('our note below');
    expect(funnel[3]![11]).toBe('our note beside');
    expect(valueBeside(workbook, 'Settings', 'Attempts per lead', 1)).toBe(7);
    expect(tabNames(workbook)).not.toContain('Funnel');
  });

  it('a note inside a report stays in its cell; if the report needs the cell, it goes to the right of it', () => {
    const workbook = withReports();
    const before = cellsOf(workbook, 'Funnel');
    const title = before.findIndex((row) => row[0] === 'By source');
    /** The line below the last source: with more sources the report needs it. */
    const below = before.findIndex((row, i) => i > title + 1 && row[0] === null);
    type(workbook, 'Funnel', 8, title, 'ask the agency');
    type(workbook, 'Funnel', 1, below, 'in the way');
    type(workbook, 'Funnel', 2, below, '=1+2');
    const sources = Array.from({ length: 12 }, (_, i) => `${10 + i},N ${i},2026-10-05,s${i},Eva,Lead`);
    importText(workbook, [LEADS, ...sources].join('\n'));
    workbook.call('refreshReports');
    const cells = cellsOf(workbook, 'Funnel');
    expect(cells[title]![8]).toBe('ask the agency');
    expect(cells[below]!.slice(0, 2)).toEqual([expect.stringMatching(/^s\d/), 1]);
    expect(cells[below]!.indexOf('in the way')).toBeGreaterThanOrEqual(8);
    expect(cells[below]!.indexOf(3)).toBe(cells[below]!.indexOf('in the way') + 1);
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Funnel')[below]).toEqual(cells[below]);
  });

  it('a text typed over one of the report\u2019s goes to the right of it; a figure typed over is ours again', () => {
    const workbook = withReports();
    const label = cellsOf(workbook, 'Funnel').findIndex((row) => row[0] === 'MQL');
    type(workbook, 'Funnel', 0, label, 'our own word for MQL');
    type(workbook, 'Funnel', 1, label, '999');
    workbook.call('refreshReports');
    const row = cellsOf(workbook, 'Funnel')[label]!;
    expect(row.slice(0, 2)).toEqual(['MQL', 2]);
    expect(row.indexOf('our own word for MQL')).toBeGreaterThan(6);
  });

  it('what is written above the lines to sign stays there', () => {
    const workbook = withReports();
    const line = cellsOf(workbook, 'Agreement').findIndex((row) => row[0] === 'For marketing');
    type(workbook, 'Agreement', 1, line - 1, 'Malm\u00f6 2026-11-30');
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Agreement')[line - 1]![1]).toBe('Malm\u00f6 2026-11-30');
  });

  it('a report with a row put in is the person\u2019s from then on; the next one gets a new tab', () => {
    const workbook = withReports();
    const { getters } = workbook.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Funnel')!;
    workbook.gridModel.dispatch('ADD_COLUMNS_ROWS', {
      dimension: 'ROW',
      base: 0,
      quantity: 1,
      position: 'before',
      sheetId,
      sheetName: 'Funnel',
    });
    type(workbook, 'Funnel', 0, 0, 'for the board');
    importText(workbook, `${LEADS}\n4,Dan,2026-10-05,mail,Eva,Lead`);
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Funnel (yours)')[0]![0]).toBe('for the board');
    expect(valueBeside(workbook, 'Funnel (yours)', 'Lead', 1)).toBe(3);
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(4);
  });

  it('a row that was inserted in Plan does not mislead a refresh', () => {
    const workbook = withReports();
    const { model } = workbook;
    const sheetId = model.getters
      .getSheetIds()
      .find((sheet) => model.getters.getSheetName(sheet) === 'Plan')!;
    const row = cellsOf(workbook, 'Plan').findIndex((cells) => cells[0] === 'Average order value');
    workbook.gridModel.dispatch('ADD_COLUMNS_ROWS', {
      dimension: 'ROW',
      base: row,
      quantity: 1,
      position: 'before',
      sheetId,
      sheetName: 'Plan',
    });
    type(workbook, 'Plan', 0, row, 'a line of our own');
    importText(workbook, `${DEALS}\nc,2,Won,2026-11-22,90000`);
    workbook.call('refreshReports');
    expect(valueBeside(workbook, 'Plan', 'Average order value', 4)).toBe(50_000);
    expect(valueBeside(workbook, 'Plan', 'a line of our own', 2)).toBeOneOf(['', null]);
  });

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
});

describe('report tabs that were chosen', () => {
  it('are written; one that is left out is hidden and comes back with the report of that day', () => {
    const workbook = withReports();
    const shown = () => {
      const { getters } = workbook.model;
      return getters.getVisibleSheetIds().map((id) => getters.getSheetName(id));
    };
    workbook.run('saveSettings', [{ tabs: ['sla'] }]);
    importText(workbook, `${LEADS}\n4,Dag,2026-11-05 10:00,web,Sara,Lead`);
    workbook.call('refreshReports');
    expect(shown()).not.toContain('Funnel');
    expect(shown()).toContain('SLA');
    expect(valueBeside(workbook, 'Settings', 'Report tabs that are written', 1)).toBe('SLA');
    workbook.run('saveSettings', [{ tabs: '' }]);
    workbook.call('refreshReports');
    expect(shown()).toContain('Funnel');
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(4);
  });

  it('named wrongly are refused with the names that there are', () =>
    expect(() => withReports().run('saveSettings', [{ tabs: 'Funnel, Sales' }])).toThrow(
      'Report tabs that are written cannot be \u201cFunnel, Sales\u201d: it must be names of report tabs with commas between: Funnel, Conversion by age, Closed loop, Attribution, Sales feedback, Change drivers, Agreement, SLA, Contact attempts, Weekly meeting, Data quality.',
    ));
});

describe('several exports of one kind', () => {
  const google = 'Day,Source,Cost,Clicks\n2026-11-02,web,1000,5';
  const linkedIn = 'Start date,Source,Campaign name,Total spent\n2026-11-03,fair,expo,700';

  it('of different forms stand in tabs of their own and are counted together', () => {
    const workbook = withReports();
    importText(workbook, google, 'spend');
    importText(workbook, linkedIn, 'spend');
    const report = workbook.run('generate', [{}]) as { closedLoop: { totalCost: number } };
    expect(report.closedLoop.totalCost).toBe(1700);
    importText(workbook, google.replace('1000', '1200'), 'spend');
    expect((workbook.run('generate', [{}]) as typeof report).closedLoop.totalCost).toBe(1900);
  });

  it('a shorter one leaves nothing of the longer one before, and what stands beside it stays', () => {
    const workbook = withReports();
    type(workbook, 'Leads data', 8, 1, 'call her!');
    importText(workbook, LEADS.split('\n').slice(0, 3).join('\n'));
    const report = workbook.run('generate', [{}]) as { funnel: { stages: { reached: number }[] } };
    expect(report.funnel.stages[0]!.reached).toBe(2);
    expect(cellsOf(workbook, 'Leads data')[1]![8]).toBe('call her!');
  });

  it('a data tab that was emptied counts as empty, and is named', () => {
    const workbook = withReports();
    for (let row = 1; row < 4; row++)
      for (let column = 0; column < 6; column++) type(workbook, 'Leads data', column, row, '');
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Start').flat().join(' ')).toContain(
      'The data tab \u201cLeads data\u201d has no rows below a header',
    );
  });
});

describe('another language', () => {
  it('chosen in Settings is that of every tab from then on; what people typed stays and is still read', () => {
    const workbook = withReports();
    const goal = cellsOf(workbook, 'Plan').findIndex((row) => row[0] === 'Revenue goal for the period');
    type(workbook, 'Plan', 1, goal, '300000');
    workbook.run('saveSettings', [{ language: 'sv', clockStart: 'assigned' }]);
    importText(workbook, `${DEALS}\nc,2,Won,2026-11-22,90000`);
    const report = workbook.run('generate', [{}]) as { plan: { revenueGoal: number } };
    expect(report.plan.revenueGoal).toBe(300_000);
    expect(tabNames(workbook).slice(0, 12)).toEqual([
      'Start',
      'Inställningar',
      'Definitioner',
      'Plan',
      'Säljtratt',
      'Konvertering efter ålder',
      'Sluten återkoppling',
      'Attribution',
      'Säljs återkoppling',
      'Förändringsanalys',
      'Överenskommelse',
      'SLA',
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

describe('what Plan and the reports read', () => {
  it('is the same: blanks, amounts as text, cleared goals', () => {
    const workbook = withReports();
    const row = (label: string) => cellsOf(workbook, 'Plan').findIndex((cells) => cells[0] === label);
    type(workbook, 'Plan', 1, row('Average order value'), "'10 000 kr");
    type(workbook, 'Plan', 1, row('Lead-to-customer rate'), '2%');
    const { plan } = workbook.run('generate', [{}]) as { plan: Record<string, number> };
    expect(plan).toMatchObject({
      revenueGoal: 100_000,
      customersNeeded: 10,
      leadsNeeded: 500,
      leadsNeededAtCertainty: 708,
    });
    expect(
      ['Customers needed', 'Leads needed on average', 'Leads needed with the certainty asked for'].map(
        (label) => valueBeside(workbook, 'Plan', label, 4),
      ),
    ).toEqual([10, 500, 708]);
  });

  it('counts in how uncertain a learnt rate is, in both', () => {
    const workbook = withReports();
    const { plan } = workbook.run('generate', [{}]) as {
      plan: { rateFrom: unknown; leadsNeededAtCertainty: number };
    };
    expect(plan.rateFrom).toEqual({ customers: 1, leads: 3 });
    expect(valueBeside(workbook, 'Plan', 'Leads needed with the certainty asked for', 4)).toBe(
      plan.leadsNeededAtCertainty,
    );
    expect(plan.leadsNeededAtCertainty).toBeGreaterThan(23);
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

  it('a script project without Reports.js says so in one sentence; the functions compute', () => {
    const workbook = openBuilt({ scripts: { 'Code.js': built('Code.js') } });
    expect(() => workbook.call('generateReports')).toThrow(
      'The file Reports.js is missing in this script project. Add it as a script file named Reports.',
    );
    workbook.gridModel.write('s0', 0, 0, '=CUSTOMERS_NEEDED(100000;10000)');
    expect(workbook.gridModel.evaluated('s0', 0, 0).value).toBe(10);
  });

  it('a bad import is refused with one sentence and writes nothing', () => {
    const workbook = withReports();
    const before = tabNames(workbook);
    expect(() => importText(workbook, 'colour;height\nred;1', 'leads')).toThrow(
      /^This does not look like Leads/,
    );
    expect(tabNames(workbook)).toEqual(before);
    expect(cellsOf(workbook, 'Leads data')[1]![1]).toBe('Ada');
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

  it('a setting that cannot be used is named on Start', () => {
    const workbook = withReports();
    const rate = cellsOf(workbook, 'Plan').findIndex((row) => row[0] === 'Lead-to-customer rate');
    type(workbook, 'Plan', 1, rate, '2');
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Start').flat().join(' ')).toContain(
      'Lead-to-customer rate cannot be \u201c2\u201d: it must be above 0 and at most 1',
    );
  });

  it('settings from a file are refused as a whole', () => {
    const workbook = openBuilt();
    expect(() => workbook.run('saveSettings', [{ revenueGoal: 5, leadToCustomerRate: 2 }])).toThrow(
      /Lead-to-customer rate cannot be/,
    );
    expect(() => workbook.run('saveSettings', [{ revenuGoal: 5 }])).toThrow(
      'There is no setting called \u201crevenuGoal\u201d. Check the spelling.',
    );
    expect(tabNames(workbook)).toEqual(['Sheet1']);
  });
});

describe('two refreshes at once', () => {
  it('the second is told to wait', () => {
    const workbook = withReports();
    workbook.locks.heldElsewhere = true;
    expect(() => workbook.run('generate', [{}])).toThrow('Another refresh is running in this spreadsheet.');
  });
});

describe('pasted text is never code', () => {
  it('every writer puts an apostrophe in front of what could be a formula', () => {
    for (const attack of ATTACKS) {
      expect(safeText(attack)).toBe(`'${attack}`);
      expect(cellValue({ value: attack, format: 'text', style: 'plain' })).toBe(`'${attack}`);
      expect(exportValue(attack)).toBe(`'${attack}`);
      expect(originalText(safeText(attack))).toBe(attack);
    }
    expect(safeText('Ada = Bo')).toBe('Ada = Bo');
    expect(cellValue({ value: -5, format: 'count', style: 'plain' })).toBe(-5);
  });

  const workbook = openBuilt();
  importText(
    workbook,
    `ID,Name,Created,Source,Campaign\n${ATTACKS.map((attack, i) => `${i},"${attack.replace(/"/g, '""')}",2026-11-02,"${attack.replace(/"/g, '""')}",x`).join('\n')}`,
  );
  workbook.call('generateReports');
  workbook.call('refreshReports');

  it('a text longer than a cell can hold is cut, with a sign that it is', () => {
    const long = safeText('x'.repeat(60_000));
    expect(long.length).toBeLessThanOrEqual(50_000);
    expect(long.endsWith('…')).toBe(true);
  });

  it('it stays text in the data tab and in every report', () => {
    const { getters } = workbook.model;
    for (const name of ['Leads data', 'Funnel', 'Closed loop', 'Start']) {
      const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name)!;
      for (const cell of getters.getCells(sheetId)) expect(cell.isFormula).toBe(false);
    }
    const trimmed = ATTACKS.map((attack) => attack.trim());
    const sources = cellsOf(workbook, 'Closed loop')
      .flat()
      .map((value) => String(value).trim());
    for (const attack of trimmed) expect(sources).toContain(attack);
  });
});

describe('how much is asked of the spreadsheet', () => {
  it('a refresh takes some calls a tab, however many leads there are', () => {
    const workbook = openBuilt({ locale: 'sv_SE', undo: false });
    for (const file of ['kontakter.csv', 'affarer.csv', 'aktiviteter.csv', 'kostnader.csv']) {
      workbook.run('importRows', [{ name: file, rows: readFile(sample(`hubspot-sv/${file}`)).rows }]);
    }
    workbook.run('generate', [{ asOf: '2026-10-16' }]);
    workbook.resetCalls();
    workbook.run('generate', [{ asOf: '2026-10-16' }]);
    expect(workbook.callCount()).toBeLessThan(150);
  });
});

describe('erasing a person', () => {
  const people = `ID,Name,Email,Created,Source,Owner,Stage
1,Ada Ek,ada@bolag.se,2026-11-02 09:00,web,Sara,Customer
2,Bo Berg,bo@bolag.se,2026-11-03 10:00,fair,Johan,Lead
3,Cia Dahl,cia@bolag.se,2024-01-04 10:00,web,Sara,Lead`;
  const deals =
    'Deal ID,Deal name,Lead ID,Contact email,Stage,Close date,Amount\na,Ada Ek - scanner,1,ada@bolag.se,Won,2026-11-20,50000';
  const calls = 'Lead ID,Date,Type\n1,2026-11-02 10:00,Call\n2,2026-11-03 11:00,Call';
  const everything = (workbook: ReturnType<typeof openBuilt>) =>
    tabNames(workbook)
      .map((tab) => JSON.stringify(cellsOf(workbook, tab)))
      .join('\n');
  const withPeople = (settings: object = {}) => {
    const workbook = openBuilt();
    importText(workbook, people);
    importText(workbook, deals);
    importText(workbook, calls, 'activities');
    workbook.run('saveSettings', [settings]);
    workbook.call('generateReports');
    return workbook;
  };

  it('shows first where they stand, and changes nothing', () => {
    const workbook = withPeople();
    const before = everything(workbook);
    expect(workbook.run('findPersons', [{ email: ' ADA@bolag.se' }])).toEqual({
      found: [
        { tab: 'Leads data', rows: 1, cells: 0 },
        { tab: 'Deals data', rows: 0, cells: 3 },
        { tab: 'Activities data', rows: 1, cells: 0 },
      ],
      elsewhere: [],
    });
    expect(everything(workbook)).toBe(before);
  });

  it('then nothing in any tab tells of them; the revenue stays; what people wrote is told', () => {
    const workbook = withPeople();
    const row = cellsOf(workbook, 'Decisions').findIndex((cells) => cells[0] === 'Issue');
    type(workbook, 'Decisions', 0, row + 1, 'Call ada@bolag.se');
    type(workbook, 'Funnel', 20, 3, 'as ada@bolag.se said');
    expect(workbook.run('erasePersons', [{ email: 'ada@bolag.se' }])).toMatchObject({
      // Meeting has the decision as well, and what is written beside a report is a person's.
      elsewhere: [
        { tab: 'Funnel', row: 4 },
        { tab: 'Weekly meeting', row: expect.any(Number) },
        { tab: 'Decisions', row: row + 2 },
      ],
    });
    type(workbook, 'Funnel', 20, 3, '');
    type(workbook, 'Decisions', 0, row + 1, '');
    workbook.call('refreshReports');
    expect(everything(workbook)).not.toMatch(/ada@|Ada Ek/i);
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(2);
    expect(valueBeside(workbook, 'Closed loop', 'All won deals', 7)).toBe(50_000);
    expect(JSON.stringify(workbook.properties.document)).not.toMatch(/ada@|Ada Ek/i);
  });

  it('a report tab that is hidden goes with what it says', () => {
    const workbook = withPeople();
    workbook.run('saveSettings', [{ tabs: ['funnel'] }]);
    workbook.call('refreshReports');
    expect(everything(workbook)).toContain('Ada Ek');
    workbook.run('erasePersons', [{ email: 'ada@bolag.se' }]);
    expect(everything(workbook)).not.toContain('Ada Ek');
  });

  it('leads of which nothing has happened since the retention date are told, and erased', () => {
    const workbook = withPeople({ retention: '2025-01-01' });
    expect(JSON.stringify(cellsOf(workbook, 'Start'))).toContain('since the retention date 2025-01-01: 1.');
    expect(workbook.run('erasePersons', [{}])).toMatchObject({
      found: [{ tab: 'Leads data', rows: 1, cells: 0 }],
    });
    expect(everything(workbook)).not.toContain('cia@bolag.se');
    expect(JSON.stringify(cellsOf(workbook, 'Start'))).not.toContain('retention date');
  });

  it('what is no e-mail, and who is nowhere, is said', () => {
    const workbook = withPeople();
    expect(() => workbook.run('findPersons', [{ email: 'Ada' }])).toThrow(
      '\u201cAda\u201d is no e-mail address',
    );
    expect(() => workbook.run('erasePersons', [{ email: 'x@y.se' }])).toThrow('nothing was erased');
  });
});
