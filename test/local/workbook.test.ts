import { describe, expect, it } from 'vitest';
import { tryBody, tryOut } from '../support/tryOut.ts';

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

describe('other files of the project', () => {
  it('are run as soon as they are loaded, with their own dates and pages; the menu is another after onOpen', () => {
    const workbook = tryOut(`
      function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Old', 'go').addToUi(); }
      function go() { return 'old'; }`);
    expect(workbook.call('go')).toBe('old');
    workbook.load(
      {
        'Code.gs': `
          function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('New', 'go').addToUi(); }
          function go() {
            const cell = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
            cell.setValue(new Date(2026, 0, 2));
            HtmlService.createHtmlOutputFromFile('Page');
            return cell.getValue() instanceof Date;
          }`,
      },
      { Page: '<p>' },
    );
    expect(workbook.call('go')).toBe(true);
    const captions = () =>
      workbook.screen.menus
        .flatMap(({ entries }) => entries)
        .map((entry) => 'caption' in entry && entry.caption);
    expect(captions()).toEqual(['Old']);
    workbook.open();
    expect(captions()).toEqual(['New']);
  });
});
