import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
      'showLeads',
      'keepChangedDefinitions',
      'useInThisSpreadsheet',
      'showHelp',
    ])
      expect(items).toContain(name);
    workbook.call('openSidebar');
    expect(workbook.screen.sidebar?.content).toContain('<div id="app">');
    expect(workbook.screen.sidebar?.content).not.toContain('id="addon"');
  });
});

describe('Help', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };
  it.each([
    ['en', 'New in it:\n• '],
    ['sv', 'Nytt i den:\n• '],
  ])('says the version and what is new in it (%s)', (userLanguage, changes) => {
    const workbook = openBuilt({ userLanguage });
    workbook.call('showHelp');
    expect(workbook.screen.alerts.at(-1)?.text).toContain(`Version ${version}\n${changes}`);
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

describe('an error of a function', () => {
  const message = (locale: string, formula: string) => {
    const workbook = openBuilt({ locale });
    workbook.gridModel.write('s0', 0, 0, formula);
    const cell = workbook.gridModel.evaluated('s0', 0, 0);
    expect(cell.value).toBe('#ERROR!');
    return (cell as { message?: string }).message;
  };

  it.each([
    ['sv_SE', 'lead_to_customer_rate ska vara över 0 och högst 1, fick 2. Skriv 2% eller 0,02.'],
    ['sv_FI', 'lead_to_customer_rate ska vara över 0 och högst 1, fick 2. Skriv 2% eller 0,02.'],
    ['no_NO', 'lead_to_customer_rate må være over 0 og høyst 1, fikk 2. Skriv 2% eller 0,02.'],
    ['en_US', 'lead_to_customer_rate must be above 0 and at most 1, got 2. Write 2% or 0.02.'],
    ['de_DE', 'lead_to_customer_rate must be above 0 and at most 1, got 2. Write 2% or 0.02.'],
  ])('is in the language of the spreadsheet: %s', (locale, words) => {
    const separator = locale === 'en_US' ? ',' : ';';
    expect(message(locale, `=LEADS_NEEDED(${[100_000, 10_000, 2].join(separator)})`)).toBe(words);
  });

  it('names what is not written', () => {
    expect(message('sv_SE', '=LEADS_NEEDED(100000;10000)')).toBe(
      'LEADS_NEEDED behöver lead_to_customer_rate. Skriv det, eller peka på dess cell.',
    );
    expect(message('en_US', '=LEADS_NEEDED()')).toBe(
      'LEADS_NEEDED needs revenue_goal. Write it, or refer to its cell.',
    );
  });

  it('of one cell of a range is said in that cell; the locale is asked for once, and only then', () => {
    const workbook = openBuilt({ locale: 'sv_SE' });
    for (const [row, rate] of ['0,02', 'två', 'tre', ''].entries()) type(workbook, 'Blad1', 0, row, rate);
    const asked = () => workbook.calls['Spreadsheet.getSpreadsheetLocale'] ?? 0;
    const shown = (formula: string) => {
      workbook.resetCalls();
      workbook.gridModel.write('s0', 2, 0, formula);
      return [0, 1, 2, 3].map((row) => workbook.gridModel.evaluated('s0', 2, row).value);
    };
    expect(shown('=LEADS_NEEDED(100000;10000;A1:A4)')).toEqual([
      500,
      'lead_to_customer_rate ska vara en procentsats, fick "två". Skriv 2% eller 0,02.',
      'lead_to_customer_rate ska vara en procentsats, fick "tre". Skriv 2% eller 0,02.',
      '',
    ]);
    expect(asked()).toBe(1);
    expect(shown('=LEADS_NEEDED(100001;10000;A1)')[0]).toBe(550);
    expect(asked()).toBe(0);
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
