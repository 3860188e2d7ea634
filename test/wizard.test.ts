import { describe, expect, it } from 'vitest';
import type { Survey, WizardState } from '../src/addon/protocol.ts';
import { readFile } from '../src/exports/file.ts';
import { cellsOf, importText, openBuilt, sample, tabNames, valueBeside } from './localWorkbook.ts';

const LEADS =
  'ID,Created,Source,Stage\n1,2026-11-02,web,Customer\n2,2026-11-03,web,Hot\n3,2026-11-03,fair,Hot';
const DEALS = 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-20,50000';
const rows = (csv: string) => readFile(csv).rows;

describe('exports that arrive in batches', () => {
  it('are in their tabs once all is there', () => {
    const workbook = openBuilt();
    const all = rows(LEADS);
    workbook.run('sendRows', [{ id: '0', rows: all.slice(0, 2) }]);
    workbook.run('sendRows', [{ id: '0', rows: all.slice(2) }]);
    workbook.run('sendRows', [{ id: '1', rows: rows(DEALS) }]);
    const { made: answers, survey } = workbook.run('finishImports', [
      {
        incoming: [
          { name: 'leads.csv', id: '0' },
          { name: 'deals.csv', id: '1' },
        ],
      },
    ]) as { made: { message: string }[]; survey: Survey };
    expect(survey).toEqual(workbook.run('surveyExports', []));
    expect(answers.map(({ message }) => message)).toEqual([
      'leads.csv: 3 rows of Leads read into the tab \u201cLeads data\u201d.',
      'deals.csv: 1 row of Deals read into the tab \u201cDeals data\u201d.',
    ]);
    expect(tabNames(workbook)).toEqual(['Sheet1', 'Leads data', 'Deals data']);
  });

  it('are read when they are put into their tabs, and again for the reports: no more', () => {
    const workbook = openBuilt();
    workbook.run('sendRows', [{ id: '0', rows: rows(LEADS) }]);
    workbook.run('finishImports', [{ incoming: [{ name: 'leads.csv', id: '0' }] }]);
    const { getters } = workbook.model;
    const data = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Leads data');
    const { values } = workbook.gridModel;
    let reads = 0;
    workbook.gridModel.values = (sheet, zone) => {
      if (sheet === data) reads++;
      return values.call(workbook.gridModel, sheet, zone);
    };
    // What the wizard asks on the way to its last step.
    for (const call of ['wizardState', 'rememberWizardStep', 'saveSettings']) workbook.run(call, [{}]);
    expect(reads).toBe(0);
    workbook.run('generate', [{}]);
    expect(reads).toBe(1);
  });

  it('that are cancelled half-way leave nothing', () => {
    const workbook = openBuilt();
    importText(workbook, LEADS);
    workbook.run('sendRows', [{ id: '0', rows: rows('ID,Created\n9,2026-01-01') }]);
    workbook.run('cancelImports', []);
    expect(tabNames(workbook)).toEqual(['Sheet1', 'Leads data']);
    expect(cellsOf(workbook, 'Leads data')[1]![0]).toBe('1');
  });

  it('of which one makes no sense are refused together', () => {
    const workbook = openBuilt();
    workbook.run('sendRows', [{ id: '0', rows: rows(LEADS) }]);
    workbook.run('sendRows', [{ id: '1', rows: rows('colour,height\nred,1') }]);
    const incoming = [
      { name: 'leads.csv', id: '0' },
      { name: 'odd.csv', id: '1', kind: 'deals' },
    ];
    expect(() => workbook.run('finishImports', [{ incoming }])).toThrow(/^This does not look like Deals/);
    expect(tabNames(workbook)).toEqual(['Sheet1']);
  });

  it('a file and a tab of the same form are one list, and the tab stays the person\u2019s', () => {
    const workbook = openBuilt();
    const sheetId = workbook.model.getters.getSheetIds()[0]!;
    for (const [r, row] of rows('ID,Created,Source,Stage\n8,2026-11-05,fair,Lead').entries()) {
      for (const [c, text] of row.entries()) workbook.gridModel.write(sheetId, c, r, text);
    }
    workbook.gridModel.flush();
    workbook.run('sendRows', [{ id: '0', rows: rows(LEADS) }]);
    workbook.run('finishImports', [
      {
        incoming: [
          { name: 'leads.csv', id: '0' },
          { name: 'Sheet1', tab: 'Sheet1' },
        ],
      },
    ]);
    workbook.run('generate', [{}]);
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(4);
    expect(cellsOf(workbook, 'Sheet1')[1]![2]).toBe('fair');
    expect((workbook.run('wizardState', []) as WizardState).exports).toMatchObject([{ tab: 'Leads data' }]);
  });

  it('a tab that a person has pasted into becomes the data tab as it is', () => {
    const workbook = openBuilt();
    const sheetId = workbook.model.getters.getSheetIds()[0]!;
    for (const [r, row] of rows(LEADS).entries()) {
      for (const [c, text] of row.entries()) workbook.gridModel.write(sheetId, c, r, text);
    }
    workbook.gridModel.flush();
    workbook.run('finishImports', [{ incoming: [{ name: 'Sheet1', tab: 'Sheet1' }] }]);
    workbook.run('generate', [{}]);
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(3);
    expect(tabNames(workbook)).toContain('Sheet1');
  });
});

describe('a refresh by itself', () => {
  it('has one trigger, however often it is chosen, and writes the reports without a person', () => {
    const workbook = openBuilt();
    importText(workbook, LEADS);
    workbook.run('scheduleRefresh', [{ every: 'day', hour: 6 }]);
    workbook.run('scheduleRefresh', [{ every: 'week', hour: 7 }]);
    expect(workbook.triggers.map(({ functionName }) => functionName)).toEqual(['scheduledRefresh']);
    workbook.runTrigger('scheduledRefresh');
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(3);
    expect((workbook.run('wizardState', []) as WizardState).schedule).toEqual({
      every: 'week',
      hour: 7,
      by: '',
    });
    workbook.run('scheduleRefresh', [{ every: 'never', hour: 7 }]);
    expect(workbook.triggers).toEqual([]);
  });

  it('that fails says so on Start', () => {
    const workbook = openBuilt();
    importText(workbook, LEADS);
    workbook.run('scheduleRefresh', [{ every: 'day', hour: 6 }]);
    workbook.run('generate', [{}]);
    const sheetId = workbook.model.getters
      .getSheetIds()
      .find((id) => workbook.model.getters.getSheetName(id) === 'Leads data')!;
    for (let column = 0; column < 4; column++)
      workbook.gridModel.write(sheetId, column, 0, `nothing ${column}`);
    workbook.gridModel.flush();
    expect(() => workbook.runTrigger('scheduledRefresh')).toThrow(/Leads data/);
    expect(String(cellsOf(workbook, 'Start')[3]![0])).toMatch(
      /The tab \u201cLeads data\u201d cannot be read/,
    );
  });
});

describe('what the wizard is told', () => {
  it('where the person stands, before and after the first run', () => {
    const workbook = openBuilt();
    const before = workbook.run('wizardState', []) as WizardState;
    expect(before).toMatchObject({ language: 'en', exports: [], tabs: ['Sheet1'], step: 0, lastRun: null });
    expect(before.inputs).toMatchObject({ revenueGoal: 100_000, firstAttemptWithinHours: 4, attempts: 5 });
    importText(workbook, LEADS);
    workbook.run('rememberWizardStep', [{ step: 4 }]);
    workbook.run('saveSettings', [{ goalStart: '2026-11-01', revenueGoal: '250 000 kr' }]);
    workbook.run('generate', [{}]);
    const after = workbook.run('wizardState', []) as WizardState;
    expect(after).toMatchObject({
      step: 4,
      exports: [{ kind: 'leads', tab: 'Leads data' }],
      lastRun: { time: '2026-11-30 16:00' },
    });
    expect(after.inputs).toMatchObject({ goalStart: '2026-11-01', revenueGoal: 250_000 });
  });

  it('what was understood, and the words that were not', () => {
    const workbook = openBuilt();
    importText(workbook, LEADS);
    importText(workbook, DEALS);
    const survey = workbook.run('surveyExports', []) as Survey;
    expect(survey.stageWords[0]).toEqual({ word: 'Hot', kind: 'leads', rows: 2, target: null });
    expect(survey.averageOrderValue).toBe(50_000);
    expect(survey.exports[0]!.fields.find(({ name }) => name === 'source')!.header).toBe('Source');
    workbook.run('saveSettings', [{ stages: { Hot: 'sql' } }]);
    expect((workbook.run('surveyExports', []) as Survey).stageWords).toContainEqual({
      word: 'Hot',
      kind: 'leads',
      rows: 2,
      target: 'sql',
    });
    workbook.run('saveSettings', [{ stages: { Hot: 'mql' } }]);
    expect((workbook.run('surveyExports', []) as Survey).stageWords).toContainEqual({
      word: 'Hot',
      kind: 'leads',
      rows: 2,
      target: 'mql',
    });
  });

  it('what was mapped before stays when more is mapped, and a blank takes one away', () => {
    const workbook = openBuilt();
    importText(
      workbook,
      'ID;Came in;From;Stage\n1;2026-11-02;web;Hot\n2;2026-11-03;fair;Cold',
      'leads',
      'odd.csv',
    );
    const headers = () => {
      const { fields } = (workbook.run('surveyExports', []) as Survey).exports[0]!;
      return ['id', 'created', 'source'].map((name) => fields.find((field) => field.name === name)!.header);
    };
    workbook.run('saveSettings', [{ columns: { leads: { created: 'Came in' } }, stages: { Hot: 'sql' } }]);
    workbook.run('saveSettings', [{ columns: { leads: { source: 'From' } }, stages: { Cold: 'mql' } }]);
    expect(headers().slice(1)).toEqual(['Came in', 'From']);
    const words = (workbook.run('surveyExports', []) as Survey).stageWords;
    expect(words.map(({ word, target }) => [word, target])).toEqual([
      ['Hot', 'sql'],
      ['Cold', 'mql'],
    ]);
    workbook.run('saveSettings', [{ columns: { leads: { source: '' } } }]);
    expect(headers().slice(1)).toEqual(['Came in', null]);
  });

  it('a column that is decided anew has one line in Settings, in the words of the tab', () => {
    const workbook = openBuilt({ locale: 'sv_SE' });
    importText(workbook, 'Id;Skapad;Källa\n1;03/04/2025;web');
    for (const form of ['dmy', 'mdy']) {
      workbook.run('saveSettings', [{ columns: { leads: { created: { header: 'Skapad', form } } } }]);
    }
    const lines = cellsOf(workbook, 'Inställningar').filter((row) => row.includes('Skapad'));
    expect(lines.map((row) => row.slice(9, 13))).toEqual([['Leads', 'Skapad', 'Skapad', 'månad först']]);
    expect((workbook.run('surveyExports', []) as Survey).exports[0]!.doubts).toEqual([]);
  });

  it('nothing to decide for a known system', () => {
    const workbook = openBuilt({ locale: 'sv_SE' });
    workbook.run('importRows', [
      { name: 'kontakter.csv', rows: readFile(sample('hubspot-sv/kontakter.csv')).rows },
    ]);
    const survey = workbook.run('surveyExports', []) as Survey;
    expect(survey.exports[0]).toMatchObject({ system: 'hubspot', doubts: [] });
  });
});
