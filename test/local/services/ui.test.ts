import { describe, expect, it } from 'vitest';
import { tryOut } from '../../support/tryOut.ts';

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
