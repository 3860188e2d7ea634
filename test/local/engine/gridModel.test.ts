import { describe, expect, it } from 'vitest';
import { tryBody } from '../../support/tryOut.ts';

/** How often o-spreadsheet has computed while `go` ran. */
function timesComputed(body: string): number {
  const workbook = tryBody(body);
  let times = 0;
  workbook.model.on('command-finalized', {}, () => {
    times += 1;
  });
  workbook.call('go');
  return times;
}

const THREE_TABS = `for (const name of ['a', 'b', 'c']) {
  const tab = book.insertSheet(name, 0);
  tab.getRange('A1:B2').setValues([[1, '=A1+1'], [2, '=A2+1']]);
  tab.setFrozenRows(1);
  tab.setColumnWidths(1, 2, 90);
  tab.getRange('A1:B2').setNumberFormat('0.00');
}`;

describe('what a script writes is computed', () => {
  it('once, when nothing is asked for in between', () => {
    expect(timesComputed(THREE_TABS)).toBe(1);
  });

  it('before a value is given, and not again for a second one', () => {
    const asks = `sheet.getRange('A1').getValue(); sheet.getDataRange().getValues();`;
    expect(timesComputed(`${THREE_TABS} ${asks}`)).toBe(1);
    expect(timesComputed(`${asks} ${THREE_TABS} ${asks} ${THREE_TABS.replace(/'(.)'/g, "'$1$1'")}`)).toBe(2);
  });

  it('so that every value is that of the moment', () => {
    const workbook = tryBody(`const seen = [];
      const cell = sheet.getRange('A1');
      sheet.getRange('B1').setValue('=A1*2');
      for (const value of [1, 2]) {
        cell.setValue(value);
        book.insertSheet('tab' + value, 0).getRange('A1').setValue('=' + sheet.getName() + '!B1+1');
        seen.push(sheet.getRange('B1').getValue(), book.getSheetByName('tab' + value).getDataRange().getValue());
      }
      sheet.getRange('A2').setValue(9);
      sheet.insertRowsAfter(1, 1);
      return [...seen, sheet.getDataRange().getValues()]`);
    expect(workbook.call('go')).toEqual([
      2,
      3,
      4,
      5,
      [
        [2, 4],
        ['', ''],
        [9, ''],
      ],
    ]);
  });

  it('when the script comes to grief, too', () => {
    const workbook = tryBody(`sheet.getRange('A1:B1').setValues([[3, '=A1*2']]); throw new Error('grief')`);
    expect(() => workbook.call('go')).toThrow('grief');
    expect(workbook.model.getters.getEvaluatedCell({ sheetId: 's0', col: 1, row: 0 }).value).toBe(6);
  });
});

describe('the queue', () => {
  it('joins what is said of a cell, whatever is asked of the tab in between', () => {
    const workbook = tryBody(`sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getName(); sheet.setFrozenRows(1); sheet.setColumnWidths(1, 1, 90); sheet.getCharts();
      sheet.getRange('A1:A3').setNumberFormat('0.00')`);
    const before = workbook.gridModel.cellsWritten;
    workbook.call('go');
    expect(workbook.gridModel.cellsWritten - before).toBe(3);
    expect(workbook.model.getters.getEvaluatedCell({ sheetId: 's0', col: 0, row: 1 }).formattedValue).toBe(
      '2,00',
    );
  });

  it('is written before a tab goes, and another tab is the active one at once', () => {
    const workbook = tryBody(`const tab = book.insertSheet('Ny', 1);
      tab.getRange('A1').setValue(1);
      book.deleteSheet(tab);
      book.insertSheet('Nyare', 1);
      return book.getSheets().map((one) => one.getName())`);
    expect(workbook.call('go')).toEqual(['Blad1', 'Nyare']);
    const { getters } = workbook.model;
    expect(getters.getSheetName(getters.getActiveSheetId())).toBe('Nyare');
  });
});
