import { describe, expect, it } from 'vitest';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { cellsOf, importText, tabNames, type, valueBeside } from '../support/localWorkbook.ts';
import { LEADS, withReports } from '../support/workbookWithReports.ts';

/** The first free column beside a report, which a person adds where the report fills the tab. */
function columnBeside(workbook: LocalWorkbook, tab: string): number {
  const width = cellsOf(workbook, tab)[0]!.findLastIndex((value) => value !== null) + 1;
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;
  if (width === getters.getNumberCols(sheetId))
    workbook.gridModel.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: tab,
      dimension: 'COL',
      base: width - 1,
      position: 'after',
      quantity: 1,
    });
  return width;
}

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
    type(workbook, 'Funnel', 24, 3, 'our note beside');
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
    expect(funnel[3]![24]).toBe('our note beside');
    expect(valueBeside(workbook, 'Settings', 'Attempts per lead', 1)).toBe(7);
    expect(tabNames(workbook)).not.toContain('Funnel');
  });

  it('a note inside a report stays with the title that it is above or beside', () => {
    const workbook = withReports();
    const before = cellsOf(workbook, 'Funnel');
    const title = before.findIndex((row) => row[0] === 'By source');
    /** The line below the last source: with more sources the report needs it. */
    const below = before.findIndex((row, i) => i > title + 1 && row[0] === null);
    type(workbook, 'Funnel', 8, title, 'ask the agency');
    type(workbook, 'Funnel', 1, below, 'between the tables');
    type(workbook, 'Funnel', 2, below, `=LEN(B${below + 1})`);
    const sources = Array.from({ length: 12 }, (_, i) => `${10 + i},N ${i},2026-10-05,s${i},Eva,Lead`);
    importText(workbook, [LEADS, ...sources].join('\n'));
    workbook.call('refreshReports');
    const cells = cellsOf(workbook, 'Funnel');
    expect(cells[title]![8]).toBe('ask the agency');
    expect(cells[below]!.slice(0, 2)).toEqual([expect.stringMatching(/^s\d/), 1]);
    const now = cells.findIndex((row) => row[1] === 'between the tables');
    expect(now).toBe(below + 12);
    expect(cells[now]![2]).toBe('between the tables'.length);
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Funnel')[now]).toEqual(cells[now]);
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

  it('a note beside a row follows its label; when that is gone it is kept below, with the label', () => {
    const workbook = withReports();
    const rowOf = (label: string, head = 'By rep') => {
      const cells = cellsOf(workbook, 'Funnel');
      const from = cells.findIndex((row) => row[0] === head);
      return cells.findIndex((row, i) => i > from && row[0] === label);
    };
    const [sara, johan] = [rowOf('Sara'), rowOf('Johan')];
    type(workbook, 'Funnel', 20, sara, 'was ill');
    type(workbook, 'Funnel', 21, sara, `=B${sara + 1}*10`);
    type(workbook, 'Funnel', 20, johan, 'has left');
    const others = ['Ann', 'Bea', 'Cai'].map((rep, i) =>
      [`${20 + i},N,2026-10-05,web,${rep},Lead`, `${30 + i},N,2026-10-05,web,${rep},Lead`].join('\n'),
    );
    importText(workbook, [LEADS.replace('Johan', 'Sara'), ...others].join('\n'));
    workbook.call('refreshReports');
    const cells = cellsOf(workbook, 'Funnel');
    expect(rowOf('Sara')).not.toBe(-1);
    expect(cells[rowOf('Sara')]!.slice(20, 22)).toEqual(['was ill', 30]);
    const kept = cells.findIndex((row) => row[0] === 'Notes without a row');
    expect(cells[kept + 1]!.slice(0, 2)).toEqual(['Johan', 'has left']);
    expect(cells.flat().filter((value) => value === 'has left' || value === 'was ill')).toHaveLength(2);
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Funnel')).toEqual(cells);
  });

  it('a column of one\u2019s own beside Leads follows the leads, also where they were sorted', () => {
    const workbook = withReports();
    const ids = cellsOf(workbook, 'Leads').map((row) => row[0]);
    const width = columnBeside(workbook, 'Leads');
    for (const [row, id] of ids.entries())
      if (id !== null) type(workbook, 'Leads', width, row, `about ${id}`);
    importText(workbook, `${LEADS}\n4,Dan,2026-11-05,mail,Eva,Lead\n5,Eva,2026-11-01,post,Ola,Lead`);
    workbook.call('refreshReports');
    expect(
      cellsOf(workbook, 'Leads')
        .map((row) => [row[0], row[width]])
        .slice(0, 6),
    ).toEqual([
      ['Id', 'about Id'],
      ['4', null],
      ['3', 'about 3'],
      ['2', 'about 2'],
      ['1', 'about 1'],
      ['5', null],
    ]);
  });

  it('Leads that somebody has sorted are sorted anew, and each has its note', () => {
    const workbook = withReports();
    const width = columnBeside(workbook, 'Leads');
    for (const [i, id] of ['1', '3', '2'].entries()) {
      type(workbook, 'Leads', 0, i + 1, id);
      type(workbook, 'Leads', width, i + 1, `about ${id}`);
    }
    workbook.call('refreshReports');
    expect(
      cellsOf(workbook, 'Leads')
        .slice(1, 4)
        .map((row) => [row[0], row[width]]),
    ).toEqual(['3', '2', '1'].map((id) => [id, `about ${id}`]));
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
});
