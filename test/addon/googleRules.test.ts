import { describe, expect, it } from 'vitest';
import type { WizardState } from '../../src/addon/protocol.ts';
import { wordsIn } from '../../src/language/language.ts';
import { LANGUAGE_CODES, LANGUAGES } from '../../src/language/languages.ts';
import { runInNode } from '../../src/local/engine/nodeSandbox.ts';
import { type LocalWorkbook, openWorkbook, type Snapshot } from '../../src/local/workbook.ts';
import {
  cellsOf,
  importText,
  openBuilt,
  openPrepared,
  tabNames,
  type,
  valueBeside,
} from '../support/localWorkbook.ts';
import { tried, tryBody } from '../support/tryOut.ts';

/** What Google does, each rule first as the local workbook has it, then with the add-on on it. */

const LEADS =
  'ID,Created,Source,Owner,Stage\n1,2026-11-02 09:00,web,Ada,Customer\n2,2026-11-03 10:00,fair,Bo,Lead';
const DEALS = 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-20,50000';
function withReports(): LocalWorkbook {
  return openPrepared('reports for Google’s rules', (workbook) => {
    importText(workbook, LEADS);
    importText(workbook, DEALS);
    workbook.run('generate', [{}]);
  });
}
const state = (workbook: LocalWorkbook) => workbook.run('wizardState', []) as WizardState;
const startText = (workbook: LocalWorkbook) => cellsOf(workbook, 'Start').flat().join(' | ');
/** All that stands on Data quality, which has the runs and the schedule. */
const runsText = (workbook: LocalWorkbook) => {
  const name = tabNames(workbook).find((tab) => ['Data quality', 'Datakvalitet'].includes(tab))!;
  return cellsOf(workbook, name).flat().join(' | ');
};
/** A script that does something to the open spreadsheet, as another add-on or a person would. */
function meanwhile(workbook: LocalWorkbook, body: string): Snapshot {
  const other = openWorkbook({
    scripts: { 'Code.js': `function go() { const book = SpreadsheetApp.getActive(); ${body} }` },
    runScripts: runInNode,
    snapshot: workbook.snapshot(),
  });
  other.call('go');
  return other.snapshot();
}

describe('a rule that refuses a value refuses a script as well', () => {
  const rule = `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No'], true).setAllowInvalid(false).build();`;

  it('by setValue and setValues, but for blanks and what is on the list', () => {
    expect(
      tried(`${rule} sheet.getRange('B14').setDataValidation(rule);
        sheet.getRange('B14').setValue('Yes').setValue('');
        return [() => sheet.getRange('B14').setValue('Ja'), () => sheet.getRange('A13:B14').setValues([[1, 2], [3, 'Nej']])]
          .map((write) => { try { write(); return 'written' } catch (error) { return error.message } });`),
    ).toEqual(
      Array(2).fill(
        'The data that you entered in cell B14 violates the data validation rules set on this cell.',
      ),
    );
  });

  it.each(LANGUAGE_CODES)('a change of language to %s writes the words and their lists', (language) => {
    const workbook = withReports();
    if (language === 'en') workbook.run('saveSettings', [{ language: 'sv' }]);
    workbook.run('saveSettings', [{ language }]);
    const words = wordsIn(language);
    const tab = words('tab.settings');
    expect(valueBeside(workbook, tab, words('input.language'), 1)).toBe(LANGUAGES[language].name);
    workbook.call('refreshReports');
    expect(workbook.screen.alerts).toEqual([]);
    const refused = meanwhile.bind(
      null,
      workbook,
      `book.getSheetByName('${tab}').getRange('B5:B30').setValue('?')`,
    );
    expect(refused).toThrow(/violates the data validation rules/);
  });

  it('a saved setting gives its rule back to the cell that was written, and asks for no other', () => {
    const workbook = withReports();
    workbook.resetCalls();
    workbook.run('saveSettings', [{ salesSourceWords: 'outbound' }]);
    expect(workbook.calls['Range.setDataValidations'] ?? 0).toBe(0);
    workbook.run('saveSettings', [{ digestWhen: 'alert' }]);
    expect(workbook.calls['Range.setDataValidations']).toBe(1);
    workbook.run('saveSettings', [{ revenueGoal: 80_000 }]);
    expect(workbook.calls['Range.setDataValidations']).toBe(2);
  });

  it('a list that a person has put on cells of ours stops no import, no refresh and no saved setting', () => {
    const snapshot = meanwhile(
      withReports(),
      `${rule} for (const sheet of book.getSheets()) sheet.getRange(1, 1, 40, 8).setDataValidation(rule);`,
    );
    const workbook = openBuilt({ snapshot });
    importText(workbook, `${LEADS}\n3,2026-11-04 10:00,fair,Bo,Lead`);
    workbook.run('saveSettings', [{ revenueGoal: 90_000, digestWhen: 'alert' }]);
    workbook.call('refreshReports');
    expect(workbook.screen.alerts).toEqual([]);
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(3);
  });
});

describe('triggers', () => {
  it('of a published add-on are told of all the person’s spreadsheets, and asked for by spreadsheet', () => {
    const workbook = tryBody(
      `return [ScriptApp.getProjectTriggers().length, ScriptApp.getUserTriggers(book).length]`,
      { snapshot: { ...tryBody('').snapshot(), triggers: [elsewhere] } },
    );
    expect(workbook.call('go')).toEqual([1, 0]);
  });

  it('are one in a spreadsheet for a person, once an hour at most', () => {
    const make = `ScriptApp.newTrigger('go').timeBased().everyDays(1).atHour(6).create()`;
    const often = `ScriptApp.newTrigger('go').timeBased().everyMinutes(5)`;
    for (const [body, message] of [
      [`${make}; ${make}`, 'too many time-based triggers in this document'],
      [often, 'once an hour at most'],
    ])
      expect(() => tried(body!)).toThrow(message);
  });

  const elsewhere = {
    id: '7',
    spreadsheet: 'another',
    functionName: 'scheduledRefresh',
    everyDays: 1,
    hour: 5,
  };

  it('of the person’s other spreadsheets are left alone, whatever is chosen here', () => {
    const first = withReports();
    const workbook = openBuilt({ snapshot: { ...first.snapshot(), triggers: [elsewhere] } });
    for (const every of ['day', 'week', 'never', 'day']) {
      workbook.run('scheduleRefresh', [{ every, hour: 6 }]);
      state(workbook);
      workbook.call('refreshReports');
      expect(workbook.triggers[0]).toEqual(elsewhere);
    }
    expect(workbook.triggers).toHaveLength(2);
    workbook.runTrigger('scheduledRefresh');
    expect(workbook.triggers).toHaveLength(2);
  });

  it('run by the account of who chose the schedule: the runs on Data quality say whose', () => {
    const workbook = withReports();
    workbook.run('scheduleRefresh', [{ every: 'day', hour: 6, by: 'Ada Ek' }]);
    expect(runsText(workbook)).toContain('It runs by the account of Ada Ek and stops if they leave.');
    workbook.run('saveSettings', [{ language: 'sv' }]);
    workbook.call('refreshReports');
    expect(runsText(workbook)).toContain('med kontot som tillhör Ada Ek');
  });
});

describe('developer metadata', () => {
  it('of a tab holds 30 000 characters, and that of the spreadsheet as many', () => {
    expect(
      tried(`return [sheet, book].map((holder) => {
        holder.addDeveloperMetadata('a', 'x'.repeat(29998)).addDeveloperMetadata('', 'y');
        try { holder.addDeveloperMetadata('b', ''); return 'added' } catch (error) { return error.message } })`),
    ).toEqual(Array(2).fill('The developer metadata would have 30001 characters, above the limit of 30000.'));
  });

  it('is found by one call, with the tab that it lies on', () => {
    const workbook =
      tryBody(`book.addDeveloperMetadata('k', 'book'); sheet.addDeveloperMetadata('k', 'sheet');
      sheet.addDeveloperMetadata('other', 'x');
      return book.createDeveloperMetadataFinder().withKey('k').find()
        .map((one) => [one.getValue(), one.getLocation().getSheet() && one.getLocation().getSheet().getName()])`);
    expect(workbook.call('go')).toEqual([
      ['sheet', 'Blad1'],
      ['book', null],
    ]);
    expect(workbook.calls['DeveloperMetadataFinder.find']).toBe(1);
  });

  it('holds what is remembered of reports with 400 campaigns, 300 owners and 500 sources; notes stay', () => {
    const workbook = openBuilt({ undo: false });
    const rows = Array.from(
      { length: 700 },
      (_, i) =>
        `${i},2026-${String(1 + (i % 11)).padStart(2, '0')}-1${i % 9} 09:00,A source with a long name ${i % 500},Campaign number ${i % 400},Owner Number ${i % 300},${i % 5 ? 'Lead' : 'Customer'}`,
    );
    importText(workbook, `ID,Created,Source,Campaign,Owner,Stage\n${rows.join('\n')}`);
    const calls = rows.map((_, i) => `${i},2026-12-01 10:00,Call`);
    importText(workbook, `Lead ID,Date,Type\n${calls.join('\n')}`, 'activities');
    workbook.call('generateReports');
    // No costs were imported: the column of costs is blank.
    const place = cellsOf(workbook, 'Closed loop').findIndex(([first]) =>
      String(first).startsWith('A source with'),
    );
    type(workbook, 'Closed loop', 5, place, 'mine');
    type(workbook, 'SLA', 3, 1, 'mine too');
    workbook.call('refreshReports');
    expect(workbook.screen.alerts).toEqual([]);
    expect(cellsOf(workbook, 'Closed loop')[place]![5]).toBe('mine');
    expect(cellsOf(workbook, 'SLA').flat()).toContain('mine too');
    const { sheets } = workbook.snapshot().data as {
      sheets: { extras?: { metadata?: { value: string }[] } }[];
    };
    const longest = Math.max(
      ...sheets.map(({ extras }) =>
        (extras?.metadata ?? []).reduce((sum, { value }) => sum + value.length, 0),
      ),
    );
    expect(longest).toBeLessThan(30_000);
  });
});

describe('the last row below the frozen ones', () => {
  it('cannot be deleted', () =>
    expect(() => tried(`sheet.setFrozenRows(1); sheet.deleteRows(2, 998); sheet.deleteRow(2)`)).toThrow(
      'Sorry, it is not possible to delete all non-frozen rows.',
    ));

  it('stays, blank, when everybody in a full data tab is erased', () => {
    const workbook = openBuilt();
    const rows = Array.from({ length: 1200 }, (_, i) => `${i},ada@bolag.se,2026-11-02 09:00,web,Lead`);
    importText(workbook, `ID,Email,Created,Source,Stage\n${rows.join('\n')}`);
    importText(workbook, DEALS);
    workbook.run('erasePersons', [{ email: 'ada@bolag.se' }]);
    expect(cellsOf(workbook, 'Leads data')).toEqual(
      [
        ['ID', 'Email', 'Created', 'Source', 'Stage'],
        ['', '', '', '', ''],
      ].map((row) => [...row, ...Array(21).fill(null)].map((cell) => cell || null)),
    );
    workbook.call('refreshReports');
    expect(workbook.screen.alerts).toEqual([]);
  });
});

describe('File → Make a copy', () => {
  it('gives neither properties nor triggers, but the developer metadata', () => {
    const original = tryBody(`PropertiesService.getDocumentProperties().setProperty('a', '1');
      sheet.addDeveloperMetadata('k', 'v'); book.addDeveloperMetadata('k', 'w');
      ScriptApp.newTrigger('go').timeBased().everyDays(1).create();`);
    original.call('go');
    const copy = tryBody(
      `return [PropertiesService.getDocumentProperties().getKeys(), ScriptApp.getUserTriggers(book).length,
        book.createDeveloperMetadataFinder().find().map((one) => one.getValue()), book.getName()]`,
      { snapshot: original.makeCopy('Copy') },
    );
    expect(copy.call('go')).toEqual([[], 0, ['v', 'w'], 'Copy']);
  });

  it('keeps the versions of the definitions and the runs, and says that the schedule must be chosen anew', () => {
    const original = withReports();
    original.run('saveSettings', [{ salesReady: ['A1', 'B1'] }]);
    original.call('keepChangedDefinitions');
    original.run('scheduleRefresh', [{ every: 'day', hour: 6 }]);
    const before = { runs: runsText(original).match(/Done\./g)!.length, version: 'Version 2, ' };
    expect(cellsOf(original, 'Definitions').flat().join()).toContain(before.version);

    const copy = openBuilt({ snapshot: original.makeCopy('Copy of it') });
    copy.run('saveSettings', [{ salesReady: ['A1'] }]);
    copy.call('refreshReports');
    expect(copy.screen.alerts).toEqual([]);
    expect(tabNames(copy)).toEqual(tabNames(original));
    expect(cellsOf(copy, 'Definitions').flat().join()).toContain(before.version);
    expect(state(copy).definitionsChanged).toBe(true);
    expect(runsText(copy).match(/Done\./g)).toHaveLength(before.runs + 1);
    const anew = /This spreadsheet is a copy\. .* choose it anew here/;
    expect(runsText(copy)).toMatch(anew);
    expect(state(copy).notices.join()).toMatch(anew);
    expect(copy.triggers.map(({ spreadsheet }) => spreadsheet)).toEqual([original.id]);

    copy.run('scheduleRefresh', [{ every: 'week', hour: 7 }]);
    expect(runsText(copy)).not.toMatch(anew);
    expect(state(copy).notices).toEqual([]);
    expect(copy.triggers.map(({ spreadsheet }) => spreadsheet)).toEqual([original.id, copy.id]);
    // A copy of the copy says it again.
    expect(state(openBuilt({ snapshot: copy.makeCopy('Again') })).notices.join()).toMatch(anew);
  });

  it('finds the tabs where they have got other ids, but not where a person copied a tab', () => {
    const original = withReports();
    const { sheets } = original.makeCopy('x').data as { sheets: { id: string }[] };
    const renumbered = JSON.parse(
      sheets.reduce(
        (text, { id }) => text.replaceAll(`"${id}"`, `"s9${id.slice(1)}"`),
        JSON.stringify(original.makeCopy('x')),
      ),
    ) as Snapshot;
    const copy = openBuilt({ snapshot: renumbered });
    copy.call('refreshReports');
    expect(tabNames(copy)).toEqual(tabNames(original));
    copy.call('refreshReports');
    expect(tabNames(copy)).toEqual(tabNames(original));
  });

  it('a spreadsheet of an earlier version keeps what lay in its properties', () => {
    const former = withReports();
    former.run('saveSettings', [{ salesReady: ['A1', 'B1'] }]);
    former.call('keepChangedDefinitions');
    const { metadata = [], ...snapshot } = former.snapshot();
    const kept = Object.fromEntries(
      metadata.map(({ value }) => {
        const { document, value: of } = JSON.parse(value) as { document: string; value: unknown };
        return [document, of];
      }),
    );
    const definitions = JSON.stringify(kept.definitions);
    const properties = {
      wizardStep: '3',
      definitions: '2',
      definitions0: definitions.slice(0, 40),
      definitions1: definitions.slice(40),
      runs: JSON.stringify((kept.runs as { runs: unknown[] }).runs),
      notice: 'Something was said.',
      tabsLeft: '[]',
      schedule: '{"every":"day","hour":6,"trigger":"5"}',
    };
    const trigger = {
      id: '5',
      spreadsheet: former.id,
      functionName: 'scheduledRefresh',
      everyDays: 1,
      hour: 6,
    };
    const workbook = openBuilt({
      snapshot: {
        ...snapshot,
        triggers: [trigger],
        properties: { document: properties, user: {}, script: {} },
      },
    });
    expect(state(workbook)).toMatchObject({
      step: 3,
      notices: ['Something was said.'],
      schedule: { every: 'day', hour: 6 },
    });
    expect(workbook.properties.document).toEqual({ wizardStep: '3' });
    workbook.runTrigger('scheduledRefresh');
    expect(cellsOf(workbook, 'Definitions').flat().join()).toContain('Version 2, ');
    expect(workbook.triggers).toEqual([trigger]);
  });
});

describe('charts', () => {
  it('that were just put in are listed after a flush, and want their ranges put together by name', () => {
    const chart = `const chart = () => sheet.newChart().asBarChart().addRange(sheet.getRange('A1:A3'))`;
    expect(
      tried(`${chart}; sheet.insertChart(chart().build()); const before = sheet.getCharts().length;
        SpreadsheetApp.flush(); return [before, sheet.getCharts().length]`),
    ).toEqual([0, 1]);
    expect(() => tried(`${chart}; chart().addRange(sheet.getRange('B1:B3')).build()`)).toThrow(
      'A chart of several ranges needs a merge strategy.',
    );
  });

  it('leave out what is hidden, unless they are told to show it once they have a type', () => {
    const drawn = (strategy: string) => {
      const workbook =
        tryBody(`sheet.getRange('T1:U3').setValues([['Month', 'Won'], ['May', 3], ['June', 5]]);
        sheet.hideColumns(20, 2); sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('T1:U9'))
          .setNumHeaders(1)${strategy}.setPosition(1, 1, 0, 0).build())`);
      workbook.call('go');
      const { getters } = workbook.model;
      const runtime = getters.getChartRuntime(getters.getChartIds('s0')[0]!) as unknown as {
        chartJsConfig: { data: { datasets: { data: number[] }[] } };
      };
      return runtime.chartJsConfig.data.datasets.map(({ data }) => data);
    };
    const show = '.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)';
    expect(drawn('')).toEqual([]);
    expect(drawn(show)).toEqual([[3, 5]]);
    expect(() => tried(`sheet.newChart()${show}.asLineChart()`)).toThrow();
  });

  it('of a report are as many after many refreshes', () => {
    const workbook = withReports();
    const count = () => {
      const { getters } = workbook.model;
      return getters.getSheetIds().flatMap((id) => getters.getChartIds(id)).length;
    };
    const before = count();
    expect(before).toBeGreaterThan(2);
    importText(workbook, `${LEADS}\n3,2026-10-04 10:00,mail,Eva,Lead\n4,2026-09-04 10:00,phone,Eva,Lead`);
    for (let i = 0; i < 3; i++) workbook.call('refreshReports');
    expect(count()).toBe(before);
  });
});

describe('notes', () => {
  it('go with their rows, with a copy of the tab and of the spreadsheet, and are no part of the values', () => {
    const workbook = tryBody(`sheet.getRange('A2').setValue('Won').setNote('By close date.').clearContent();
      sheet.insertRowsAfter(1, 2); book.insertSheet('Copy', 1, { template: sheet })`);
    workbook.call('go');
    const read = tryBody(
      `return book.getSheets().map((tab) => [tab.getRange('A4').getNote(), tab.getDataRange().getValues()])`,
      {
        snapshot: workbook.makeCopy('Copy'),
      },
    );
    expect(read.call('go')).toEqual(Array(2).fill(['By close date.', [['']]]));
  });
});

describe('consent', () => {
  const scheduled = () => {
    const workbook = withReports();
    workbook.run('saveSettings', [{ digestTo: 'sara@bolag.se' }]);
    workbook.run('scheduleRefresh', [{ every: 'day', hour: 6 }]);
    workbook.runTrigger('scheduledRefresh');
    expect(workbook.outbox).toHaveLength(1);
    return workbook;
  };

  it('is asked for right by right: what was refused throws', () => {
    const workbook =
      tryBody(`const asks = (scopes) => ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes)
        .getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
      const start = 'https://www.googleapis.com/auth/';
      try { MailApp.sendEmail('a@b.se', 'x', 'y') } catch (error) {
        return [error.message, asks(), asks([start + 'script.send_mail']), asks([start + 'script.scriptapp'])] }`);
    workbook.refused.add('script.send_mail');
    expect(workbook.call('go')).toEqual([
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
      true,
      true,
      false,
    ]);
  });

  it('to show a sidebar is needed for it', () => {
    const workbook = openBuilt();
    workbook.refused.add('script.container.ui');
    expect(() => workbook.call('openSidebar')).toThrow(
      'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  it('a trigger runs on without the right to send mail: the reports are written, and Start says what is missing', () => {
    const workbook = scheduled();
    importText(workbook, `${LEADS}\n3,2026-11-04 10:00,fair,Bo,Lead`);
    workbook.refused.add('script.send_mail');
    workbook.runTrigger('scheduledRefresh');
    expect(workbook.outbox).toHaveLength(1);
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(3);
    const said = 'your consent to send mail. Choose Import and generate in the menu and allow it.';
    expect(startText(workbook)).toContain(said);
    expect(state(workbook).notices.join()).toContain(said);
    workbook.refused.clear();
    workbook.runTrigger('scheduledRefresh');
    expect(state(workbook).notices).toEqual([]);
  });

  it('of the schedule withdrawn: it runs on, says so, and mails it once a day', () => {
    let now = Date.parse('2026-11-30T15:00:00Z');
    const first = scheduled();
    const workbook = openBuilt({ snapshot: first.snapshot(), now: () => new Date(now) });
    workbook.refused.add('script.scriptapp');
    const asked = () =>
      workbook.outbox.filter(({ body }) => body.includes('your consent to refresh by schedule'));
    for (const hours of [1, 2]) {
      now += hours * 3_600_000;
      workbook.runTrigger('scheduledRefresh');
      expect(asked()).toHaveLength(1);
    }
    expect(asked()[0]).toMatchObject({ to: 'sara@bolag.se' });
    now += 24 * 3_600_000;
    workbook.runTrigger('scheduledRefresh');
    expect(asked()).toHaveLength(2);
  });

  it('to read the spreadsheet withdrawn: nothing is touched, and who gets the digest is told once a day', () => {
    const workbook = scheduled();
    const before = startText(workbook);
    workbook.refused.add('spreadsheets.currentonly');
    for (let i = 0; i < 3; i++)
      expect(() => workbook.runTrigger('scheduledRefresh')).toThrow(
        'your consent to read and write this spreadsheet.',
      );
    expect(workbook.outbox).toHaveLength(2);
    workbook.refused.clear();
    expect(startText(workbook)).toBe(before);
  });

  it('that is missing is said in words to who works in the sidebar', () => {
    const workbook = withReports();
    workbook.refused.add('script.scriptapp');
    expect(() => workbook.run('scheduleRefresh', [{ every: 'day', hour: 6 }])).toThrow(
      'your consent to refresh by schedule. Choose Import and generate in the menu and allow it.',
    );
    workbook.call('refreshReports');
    expect(workbook.screen.alerts).toEqual([]);
  });

  it('is needed neither for the menu nor for the functions', () => {
    const workbook = openBuilt({ open: false, locale: 'sv_SE' });
    for (const scope of [
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
    ])
      workbook.refused.add(scope);
    workbook.open();
    expect(workbook.screen.menus[0]!.entries[0]).toMatchObject({ caption: 'Importera och skapa' });
    workbook.gridModel.write('s0', 0, 0, '=CUSTOMERS_NEEDED(100000;10000)');
    expect(workbook.gridModel.evaluated('s0', 0, 0).value).toBe(10);
  });
});

describe('ten million cells', () => {
  it('are all that a spreadsheet holds', () =>
    expect(() => tried(`sheet.insertRowsAfter(1000, 383616)`)).toThrow('above the limit of 10000000 cells'));

  it('an export for which there is no room is refused before anything is written', () => {
    const snapshot = meanwhile(openBuilt(), `book.getSheets()[0].insertRowsAfter(1000, 380000)`);
    const workbook = openBuilt({ snapshot, undo: false });
    const rows = Array.from({ length: 60_000 }, (_, i) => `${i},2026-11-02 09:00,web,Ada,Lead`);
    expect(() => importText(workbook, `ID,Created,Source,Owner,Stage\n${rows.join('\n')}`)).toThrow(
      /The export has 300,?005 cells; this spreadsheet has room for 94,?000 beside its other tabs\./,
    );
    expect(tabNames(workbook)).toEqual(['Sheet1']);
  }, 60_000);
});

describe('a workbook of an earlier version', () => {
  const former = (): Snapshot => {
    const workbook = withReports();
    const ids = {
      closedLoop: 'loop',
      conversionByAge: 'young',
      salesFeedback: 'feedback',
      dataQuality: 'reconcile',
    };
    const names = {
      'Conversion by age': 'Young leads',
      'Sales feedback': 'Back to marketing',
      'Data quality': 'My checks',
    };
    let text = JSON.stringify(workbook.snapshot());
    for (const [id, old] of Object.entries(ids))
      text = text.replaceAll(`{\\"tab\\":\\"${id}\\"`, `{\\"tab\\":\\"${old}\\"`);
    for (const [name, old] of Object.entries(names))
      text = text.replaceAll(`"name":"${name}"`, `"name":"${old}"`);
    return JSON.parse(text) as Snapshot;
  };

  it('keeps its tabs: they are known by their marks, and get their new names unless a person has renamed them', () => {
    const workbook = openBuilt({ snapshot: former() });
    const before = tabNames(workbook);
    expect(before).toEqual(expect.arrayContaining(['Young leads', 'Back to marketing', 'My checks']));
    workbook.call('refreshReports');
    expect(workbook.screen.alerts).toEqual([]);
    expect(tabNames(workbook)).toEqual(
      before.map(
        (name) =>
          ({ 'Young leads': 'Conversion by age', 'Back to marketing': 'Sales feedback' })[name] ?? name,
      ),
    );
    workbook.call('refreshReports');
    expect(tabNames(workbook)).toHaveLength(before.length);
  });

  it('keeps a note inside a report, and no figure of the old report beside the new one', () => {
    const snapshot = former();
    const { sheets } = snapshot.data as { sheets: { extras?: { metadata?: { value: string }[] } }[] };
    // Each cell had three letters, figures too, and there was no length before them.
    for (const entry of sheets.flatMap(({ extras }) => extras?.metadata ?? [])) {
      const { filled, ...mark } = JSON.parse(entry.value) as { filled?: string };
      const lines = filled?.split(',').slice(1);
      const cells = lines?.map((line, i) => (line === '=' ? lines[i - 1]! : line).replace(/#/g, 'a0z'));
      entry.value = JSON.stringify(cells ? { ...mark, filled: cells.join() } : mark);
    }
    const workbook = openBuilt({ snapshot });
    type(workbook, 'Funnel', 3, 1, 'mine');
    const before = cellsOf(workbook, 'Funnel');
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Funnel')).toEqual(before);
  });

  it('keeps a name that a person has made of ours', () => {
    const snapshot = JSON.parse(
      JSON.stringify(former()).replaceAll('"name":"Young leads"', '"name":"Young leads of May"'),
    ) as Snapshot;
    const workbook = openBuilt({ snapshot });
    workbook.call('refreshReports');
    expect(tabNames(workbook)).toContain('Young leads of May');
  });

  it('understands the reports that were chosen under their old names', () => {
    const workbook = openBuilt({ snapshot: former() });
    workbook.run('saveSettings', [{ tabs: 'Funnel, Young leads, back to marketing' }]);
    expect(state(workbook).reportTabs).toEqual(['funnel', 'conversionByAge', 'salesFeedback']);
  });
});
