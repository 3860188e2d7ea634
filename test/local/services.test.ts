import { describe, expect, it } from 'vitest';
import { tried, tryBody, tryOut } from './tryOut.ts';

describe('strictness', () => {
  it.each([
    ['book.getFormUrl()', 'Spreadsheet.getFormUrl is not available in the local workbook'],
    ['sheet.getRange(1, 1).setNote("x")', 'Range.setNote is not available in the local workbook'],
    ['sheet.getRange(1, 1).setValue(1).setNote("x")', 'Range.setNote is not available in the local workbook'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById is not available in the local workbook'],
    ['Session.getActiveUser()', 'Session.getActiveUser is not available in the local workbook'],
    [
      'Charts.ChartMergeStrategy.MERGE_ROWS',
      'Charts.ChartMergeStrategy.MERGE_ROWS is not available in the local workbook',
    ],
    [
      'book.toast("x", "title")',
      'More arguments of Spreadsheet.toast are not available in the local workbook',
    ],
    [
      'sheet.newChart().setOption("colour", 1)',
      'The chart option "colour" is not available in the local workbook',
    ],
    [
      'sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'sheet.getRange(1, 1, 1, 2).setValues([[1, 2, 3]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    ['sheet.getRange(1001, 1).setValue(1)', 'Those rows are out of bounds.'],
    ['sheet.getRange(1, 27)', 'Those columns are out of bounds.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
    [
      'book.insertSheet(sheet.getName(), 1)',
      'A sheet with the name "Blad1" already exists. Please enter another name.',
    ],
    ['LockService.getDocumentLock().owner', 'Lock.owner is not available in the local workbook'],
  ])('%s', (body, message) => {
    expect(tried(`try { ${body} } catch (error) { return [error instanceof Error, error.message] }`)).toEqual(
      [true, message],
    );
  });

  it('gives the script neither Node nor a browser', () => {
    expect(
      tried(
        `return [typeof process, typeof require, typeof setTimeout, typeof URL, typeof document, typeof fetch]`,
      ),
    ).toEqual(Array(6).fill('undefined'));
  });

  it('has no dialogs for a trigger', () => {
    const workbook = tryBody(`ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(6).create()`);
    workbook.call('go');
    const daily = tryOut('function daily() { SpreadsheetApp.getUi() }', { snapshot: workbook.snapshot() });
    expect(() => daily.runTrigger('daily')).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

describe('counting', () => {
  it('tells round trips from navigation', () => {
    const workbook = tryBody(
      `const r = sheet.getRange(1, 1, 2, 1); r.setValues([[1], [2]]); r.getValues(); r.getValue();`,
    );
    workbook.call('go');
    expect(workbook.calls).toEqual({ 'Range.setValues': 1, 'Range.getValues': 1, 'Range.getValue': 1 });
    expect(workbook.navigation).toMatchObject({ 'Sheet.getRange': 1, 'SpreadsheetApp.getActive': 1 });
    expect(workbook.callCount()).toBe(3);
    workbook.resetCalls();
    expect(workbook.callCount()).toBe(0);
  });
});

describe('developer metadata', () => {
  it('survives a rename and a snapshot', () => {
    const first = tryBody(`const tab = book.insertSheet('Plan', 1); tab.addDeveloperMetadata('tab', 'plan');
      tab.setName('Min plan'); tab.getDeveloperMetadata()[0].setValue('the plan');`);
    first.call('go');
    const again = tryBody(
      `return book.getSheets().map((tab) =>
        [tab.getName(), tab.getDeveloperMetadata().map((entry) => [entry.getKey(), entry.getValue()])])`,
      { snapshot: JSON.parse(JSON.stringify(first.snapshot())) },
    );
    expect(again.call('go')).toEqual([
      ['Blad1', []],
      ['Min plan', [['tab', 'the plan']]],
    ]);
  });
});

describe('tabs', () => {
  it('are made with 1000 rows and 26 columns, and found by name, whose case counts', () => {
    const workbook =
      tryBody(`const tab = book.insertSheet('Plan', 0); tab.insertRowsAfter(1000, 5); tab.deleteRows(1, 1);
        return [tab.getMaxRows(), tab.getMaxColumns(), book.getSheetByName('Plan').getSheetId() === tab.getSheetId(),
          book.getSheetByName('plan'), book.getSheets().map((one) => one.getName()), sheet.getSheetId()]`);
    expect(workbook.call('go')).toEqual([1004, 26, true, null, ['Plan', 'Blad1'], 0]);
    const { getters } = workbook.model;
    expect(getters.getSheetName(getters.getActiveSheetId())).toBe('Plan');
  });

  it('have frozen rows, widths and lists, which can be taken away', () => {
    const workbook = tryBody(`sheet.setFrozenRows(2); sheet.setColumnWidths(1, 3, 150);
        const range = sheet.getRange('B2:B9');
        range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());
        range.clearDataValidations();
        return sheet.getFrozenRows()`);
    expect(workbook.call('go')).toBe(2);
    expect(workbook.model.getters.getColSize('s0', 1)).toBe(150);
    expect(workbook.model.getters.getDataValidationRules('s0')).toEqual([]);
  });
});

describe('charts', () => {
  const build = `
    sheet.getRange('A1:C3').setValues([['Month', 'Leads', 'Customers'], ['May', 3, 1], ['June', 5, 2]]);
    const chart = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:C3'))
      .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS).setNumHeaders(1).setOption('title', 'Leads').setOption('legend', { position: 'bottom' })
      .setPosition(5, 2, 0, 0).build();
    sheet.insertChart(chart); SpreadsheetApp.flush();`;

  it('are o-spreadsheet charts with labels, series named by their header and a title', () => {
    const workbook = tryBody(build);
    workbook.call('go');
    const { getters } = workbook.model;
    const [chartId] = getters.getChartIds('s0');
    expect(getters.getChartDefinition(chartId!)).toMatchObject({
      type: 'bar',
      horizontal: true,
      title: { text: 'Leads' },
      legendPosition: 'bottom',
      dataSource: {
        labelRange: 'A1:A3',
        dataSets: [{ dataRange: 'B1:B3' }, { dataRange: 'C1:C3' }],
        dataSetsHaveTitle: true,
      },
      dataSetStyles: { '0': { backgroundColor: '#4285F4' }, '1': { backgroundColor: '#EA4335' } },
    });
  });

  it('can be found and removed', () => {
    expect(
      tried(`${build}
        const found = sheet.getCharts();
        sheet.removeChart(found[0]);
        return [found.length, typeof found[0].getChartId(), chart.getChartId(), sheet.getCharts().length]`),
    ).toEqual([1, 'number', null, 0]);
  });
});

describe('the screen', () => {
  it('shows the menu that onOpen makes, the sidebar, alerts and toasts', () => {
    const workbook = tryOut(
      `function onOpen(event) {
         SpreadsheetApp.getUi().createAddonMenu().addItem('Start', 'start').addSeparator().addToUi();
         if (event.authMode !== ScriptApp.AuthMode.LIMITED) throw new Error('mode');
       }
       function start() {
         const ui = SpreadsheetApp.getUi();
         ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Hello'));
         SpreadsheetApp.getActive().toast('Done');
         ui.alert('Help', 'Read on.', ui.ButtonSet.OK);
         ui.alert('No.');
       }`,
      { files: { Sidebar: '<b>side</b>' }, addonName: 'Smarketing' },
    );
    expect(workbook.screen.menus).toEqual([
      { caption: 'Smarketing', entries: [{ caption: 'Start', functionName: 'start' }, { separator: true }] },
    ]);
    workbook.call('start');
    expect(workbook.screen).toMatchObject({
      sidebar: { title: 'Hello', content: '<b>side</b>' },
      alerts: [
        { title: 'Help', text: 'Read on.' },
        { title: '', text: 'No.' },
      ],
      toasts: ['Done'],
    });
  });
});

describe('the sidebar', () => {
  const server = tryOut(`
    function echo(value) { return value; }
    function today() { return { when: [new Date(0)] }; }
    function nothing() {}
    function gap() { return { a: undefined }; }
    function secret_() { return 1; }
    var hidden = { inner: function () { return 1; } };`);

  it('sends and gets JSON-like values', () => {
    expect(server.run('echo', [{ a: [1, 'x', null, true] }])).toEqual({ a: [1, 'x', null, true] });
    expect(server.run('nothing')).toBeUndefined();
  });

  it.each([
    [
      'a date in a result',
      'today',
      [],
      'google.script.run cannot carry the result of today.when[0]: it is Date.',
    ],
    [
      'undefined in a result',
      'gap',
      [],
      'google.script.run cannot carry the result of gap.a: it is undefined.',
    ],
    ['a function', 'echo', [() => 1], 'google.script.run cannot carry argument 1 of echo: it is function.'],
    ['a private name', 'secret_', [], 'secret_ is private'],
    ['a name that is no top-level function', 'hidden', [], 'Script function not found: hidden'],
    ['a name that every object has', 'toString', [], 'Script function not found: toString'],
  ])('is refused %s', (_, name, args, message) => {
    expect(() => server.run(name, args)).toThrow(message);
  });
});

describe('other services', () => {
  it('keep properties, within 9 KB a value', () => {
    const workbook = tryBody(`const store = PropertiesService.getDocumentProperties();
      store.setProperty('a', 1).setProperties({ b: 'x' }); store.deleteProperty('none');
      try { store.setProperty('c', 'å'.repeat(5000)) } catch (error) {
        return [store.getProperties(), store.getProperty('zz'), error.message] }`);
    expect(workbook.call('go')).toEqual([{ a: '1', b: 'x' }, null, 'Argument too large: value']);
    expect(workbook.snapshot().properties.document).toEqual({ a: '1', b: 'x' });
  });

  it('keep mails in the outbox and triggers in a list', () => {
    const workbook =
      tryBody(`MailApp.sendEmail({ to: 'a@b.se', subject: 'Hi', body: 'x', htmlBody: '<p>x</p>' });
      ScriptApp.newTrigger('daily').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7)
        .inTimezone('Europe/Stockholm').create();
      const all = ScriptApp.getProjectTriggers();
      const names = all.map((trigger) => trigger.getHandlerFunction());
      ScriptApp.deleteTrigger(all[0]);
      ScriptApp.newTrigger('other').timeBased().everyDays(1).create();
      return names`);
    expect(workbook.call('go')).toEqual(['daily']);
    expect(workbook.outbox).toEqual([{ to: 'a@b.se', subject: 'Hi', body: 'x', htmlBody: '<p>x</p>' }]);
    expect(workbook.triggers).toMatchObject([
      { functionName: 'other', everyDays: 1, spreadsheet: workbook.id },
    ]);
  });

  it('lend a lock until the run ends, unless another run has it', () => {
    const workbook = tryBody(`return LockService.getDocumentLock().tryLock(10)`);
    expect(workbook.call('go')).toBe(true);
    workbook.locks.heldElsewhere = true;
    expect(workbook.call('go')).toBe(false);
  });

  it('tell the time of the given clock', () => {
    expect(
      tried(
        'return [new Date().toISOString(), Date.now(), new Date() instanceof Date, new Date(0).getTime()]',
        {
          now: () => new Date(Date.UTC(2024, 0, 2)),
        },
      ),
    ).toEqual(['2024-01-02T00:00:00.000Z', Date.UTC(2024, 0, 2), true, 0]);
  });
});

describe('undo', () => {
  it('takes back all that one flush wrote', () => {
    const workbook = tryBody(
      `sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).setBackgrounds([['#F00', '#F00'], ['#F00', null]])`,
    );
    workbook.call('go');
    workbook.model.dispatch('REQUEST_UNDO');
    expect(workbook.gridModel.values('s0', { left: 0, top: 0, right: 1, bottom: 1 })).toEqual([
      ['', ''],
      ['', ''],
    ]);
    workbook.model.dispatch('REQUEST_REDO');
    expect(workbook.gridModel.values('s0', { left: 0, top: 0, right: 0, bottom: 0 })).toEqual([[1]]);
  });
});
