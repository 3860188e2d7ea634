import { describe, expect, it } from 'vitest';
import type { Survey, WizardState } from '../../src/addon/protocol.ts';
import { readFile, rowsOf } from '../../src/exports/file.ts';
import { cellsOf, importText, openBuilt, sample, type } from '../support/localWorkbook.ts';

const LEADS =
  'ID,Created,Source,Stage\n1,2026-11-02,web,Customer\n2,2026-11-03,web,Hot\n3,2026-11-03,fair,Hot';
const DEALS = 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-20,50000';

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

  it('what the data say of reps, currency and holidays, until somebody has typed it', () => {
    const workbook = openBuilt({ locale: 'en_GB' });
    importText(
      workbook,
      'ID,Created,Source,Owner\n1,2026-10-02,web,Ada\n2,2026-10-03,web,Bo\n3,2026-10-03,fair, ada \n4,2026-10-16,fair,',
    );
    importText(
      workbook,
      'Deal ID,Stage,Close date,Amount,Currency,Deal owner\na,Won,2026-10-10,50000,NOK,Cia\nb,Open,2026-12-20,1,NOK,Bo',
    );
    const { owners, lastDay, proposed, withoutRate } = workbook.run('surveyExports', []) as Survey;
    // Ada, Bo and Cia; a deal that may close in December has not happened.
    expect({ owners, lastDay }).toEqual({ owners: 3, lastDay: '2026-10-16' });
    expect(proposed).toEqual({ reps: 3, currency: 'NOK', holidayCountry: 'NO', isOfExports: true });
    // No rate is asked for against a currency that nobody has chosen.
    expect(withoutRate).toEqual([]);
    const state = () => workbook.run('wizardState', []) as WizardState;
    expect(state()).toMatchObject({ typed: ['language'], localCurrency: 'GBP', now: '2026-11-30' });
    workbook.run('saveSettings', [{ attempts: 6 }]);
    // Saving something else types nothing of it.
    expect(state().typed).not.toEqual(expect.arrayContaining(['reps']));
    for (const key of ['revenueGoal', 'reps', 'currency', 'holidayCountry'])
      expect(state().typed).not.toContain(key);
    workbook.run('saveSettings', [{ reps: '2', currency: 'EUR' }]);
    const after = workbook.run('surveyExports', []) as Survey;
    expect(after.proposed).toMatchObject({ reps: 3, currency: 'EUR' });
    expect(after.withoutRate).toEqual(['NOK']);
    expect(state().inputs).toMatchObject({ reps: 2, currency: 'EUR' });
    // What is taken back is not typed any more, and no fallback stands in its cell.
    workbook.run('saveSettings', [{ revenueGoal: 5000 }]);
    workbook.run('saveSettings', [{ reps: '', revenueGoal: '' }]);
    expect(state().typed).toContain('currency');
    for (const key of ['reps', 'revenueGoal']) expect(state().typed).not.toContain(key);
  });

  it('the country\u2019s currency where no export names one', () => {
    const workbook = openBuilt({ locale: 'en_GB' });
    importText(workbook, DEALS);
    const { proposed } = workbook.run('surveyExports', []) as Survey;
    expect(proposed).toEqual({ reps: null, currency: 'GBP', holidayCountry: 'none', isOfExports: false });
  });

  it('what the reports can be narrowed to, which tabs there are, and that data are newer than the reports', () => {
    const workbook = openBuilt();
    const state = () => workbook.run('wizardState', []) as WizardState;
    importText(
      workbook,
      'ID,Created,Source,Owner\n1,2026-11-02,web,Ada\n2,2026-11-03,web,Bo\n3,2026-11-03,fair,Ada',
    );
    expect(state()).toMatchObject({ isOutdated: false, made: [] });
    workbook.run('generate', [{}]);
    expect(state().lastRun).toMatchObject({
      choices: { owner: ['Ada', 'Bo'], source: ['web', 'fair'] },
      owners: 2,
    });
    expect(state().made).toEqual(expect.arrayContaining(['start', 'weeklyMeeting', 'settings']));
    expect(state().isOutdated).toBe(false);
    importText(workbook, 'ID,Created,Source,Owner\n1,2026-11-02,web,Ada\n4,2026-11-28,web,Cia');
    expect(state().isOutdated).toBe(true);
    workbook.run('generate', [{ stay: true }]);
    expect(state()).toMatchObject({ isOutdated: false, lastRun: { owners: 2 } });
  });

  it('remembers few of very many choices: the spreadsheet holds little beside its tabs', () => {
    const workbook = openBuilt();
    const rows = Array.from(
      { length: 120 },
      (_, i) => `${i},2026-11-02,a source with a long name ${i},Owner ${i}`,
    );
    importText(workbook, `ID,Created,Source,Owner\n${rows.join('\n')}`);
    workbook.run('generate', [{}]);
    const { lastRun } = workbook.run('wizardState', []) as WizardState;
    expect(lastRun!.owners).toBe(120);
    expect(lastRun!.choices!.owner.length).toBeLessThanOrEqual(50);
    expect(lastRun!.choices!.source.length).toBeGreaterThan(10);
    expect(JSON.stringify(lastRun!.choices!.source).length).toBeLessThan(650);
  });

  it('of deals alone: the average order, and that the rate lacks leads', () => {
    const workbook = openBuilt();
    importText(workbook, DEALS);
    const survey = workbook.run('surveyExports', []) as Survey;
    expect(survey).toMatchObject({ averageOrderValue: 50_000, leadToCustomerRate: null });
    expect(survey.whyMissing).toEqual({ averageOrderValue: null, leadToCustomerRate: 'noLeads' });
  });

  it('types of activity and sources that are asked about, and what was answered', () => {
    const workbook = openBuilt();
    importText(workbook, 'ID,Created,Source\n1,2026-11-02 09:00,google / cpc\n2,2026-11-03 09:00,AdWords');
    importText(
      workbook,
      'Lead ID,Activity type,Timestamp\n1,Blorp,2026-11-02 10:00\n1,Call,2026-11-02 11:00',
    );
    const asked = () => {
      const { activityWords, sourceNames } = workbook.run('surveyExports', []) as Survey;
      return [activityWords, sourceNames.map(({ source, alias }) => [source, alias])];
    };
    expect(asked()).toEqual([
      [
        { word: 'Blorp', rows: 1, target: null },
        { word: 'Call', rows: 1, target: 'call' },
      ],
      [
        ['google / cpc', null],
        ['AdWords', null],
      ],
    ]);
    const answers = { activityTypes: { Blorp: 'meeting' }, sourceAliases: { AdWords: 'google / cpc' } };
    workbook.run('saveSettings', [answers]);
    const [activityWords, sources] = asked();
    expect(activityWords).toContainEqual({ word: 'Blorp', rows: 1, target: 'meeting' });
    expect(sources).toEqual([['AdWords', 'google / cpc']]);
    expect(cellsOf(workbook, 'Settings').flat()).toContain('Meeting');
    workbook.run('saveSettings', [{ activityTypes: { Blorp: '' } }]);
    expect(asked()[0]).toContainEqual({ word: 'Blorp', rows: 1, target: null });
  });

  it('lists that a Settings tab of an earlier version does not have are put in', () => {
    const workbook = openBuilt();
    importText(workbook, 'ID,Created,Source\n1,2026-11-02 09:00,google / cpc\n2,2026-11-03 09:00,AdWords');
    workbook.run('saveSettings', [{ revenueGoal: 5 }]);
    // Its title and heads, from column X to AB.
    for (const row of [3, 4])
      for (let column = 23; column < 28; column++) type(workbook, 'Settings', column, row, '');
    const heads = () =>
      cellsOf(workbook, 'Settings')[4]!
        .slice(23, 28)
        .map((cell) => cell ?? '');
    expect(heads()).not.toContain('Goes under the name');
    workbook.run('saveSettings', [{ sourceAliases: { AdWords: 'google / cpc' } }]);
    const { sourceNames } = workbook.run('surveyExports', []) as Survey;
    expect(sourceNames.map(({ source, alias }) => [source, alias])).toEqual([['AdWords', 'google / cpc']]);
    expect(heads()).toContain('Goes under the name');
  });

  it('how many leads are converted into nobody knows what, and what was answered', () => {
    const workbook = openBuilt();
    importText(workbook, 'ID,Created,Converted\n1,2026-11-02,1\n2,2026-11-02,0\n3,2026-11-02,1');
    const survey = () => workbook.run('surveyExports', []) as Survey;
    expect(survey()).toMatchObject({ convertedUnsaid: 2, leadToCustomerRate: null });
    workbook.run('saveSettings', [{ convertedMeans: 'customer' }]);
    // The question stays, so that the answer can be changed.
    expect(survey().convertedUnsaid).toBe(2);
    expect(survey().leadToCustomerRate).toBeCloseTo(2 / 3);
    expect((workbook.run('wizardState', []) as WizardState).inputs.convertedMeans).toBe('customer');
    workbook.run('saveSettings', [{ convertedMeans: '' }]);
    expect(survey().leadToCustomerRate).toBeNull();
    importText(workbook, DEALS);
    expect(survey().convertedUnsaid).toBe(0);
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

  it('each day that a short date can be, and the year first is an answer that is kept', () => {
    const workbook = openBuilt({ locale: 'sv_SE' });
    importText(workbook, 'Id;Skapad;Källa\n1;25-01-24;web');
    const doubts = () => (workbook.run('surveyExports', []) as Survey).exports[0]!.doubts;
    expect(doubts()).toMatchObject([
      {
        example: '25-01-24',
        taken: 'ymd',
        readings: [
          { form: 'dmy', value: '2024-01-25' },
          { form: 'ymd', value: '2025-01-24' },
        ],
      },
    ]);
    workbook.run('saveSettings', [{ columns: { leads: { created: { header: 'Skapad', form: 'ymd' } } } }]);
    expect(
      cellsOf(workbook, 'Inställningar')
        .find((row) => row.includes('Skapad'))!
        .slice(9, 13),
    ).toEqual(['Leads', 'Skapad', 'Skapad', 'år först']);
    expect(doubts()).toEqual([]);
  });

  it('nothing to decide for a known system', () => {
    const workbook = openBuilt({ locale: 'sv_SE' });
    workbook.run('importRows', [
      { name: 'kontakter.csv', rows: rowsOf(readFile(sample('hubspot-sv/kontakter.csv'))) },
    ]);
    const survey = workbook.run('surveyExports', []) as Survey;
    expect(survey.exports[0]).toMatchObject({ system: 'hubspot', doubts: [] });
  });
});
