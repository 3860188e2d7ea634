import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tried, tryBody } from '../../support/tryOut.ts';

const NOTES = `const notes = (tab = sheet) => tab.getRange('A1:B4').getNotes().map((row) => row.join('|'));
  sheet.getRange('A2:B3').setNotes([['Goal of May', ''], [null, 'Won so far']]);`;

describe('notes', () => {
  it('lie beside the values, and null or an empty text takes one away', () =>
    expect(
      tried(`${NOTES} sheet.getRange('B3').setValue(5).clearContent(); const before = notes();
        sheet.getRange('A2').setNote('');
        return [before, notes(), sheet.getRange('B3').getNote(), sheet.getRange('A1:B4').clearNote().getNotes().flat().join('')]`),
    ).toEqual([['|', 'Goal of May|', '|Won so far', '|'], ['|', '|', '|Won so far', '|'], 'Won so far', '']));

  it('are texts, in a table of the range’s size', () => {
    expect(() => tried(`sheet.getRange('A1').setNote(5)`)).toThrow('setNote');
    expect(() => tried(`sheet.getRange('A1:A2').setNotes([['a']])`)).toThrow(
      'The data has 1 but the range has 2.',
    );
  });

  it('follow their rows, and go with them', () =>
    expect(
      tried(`${NOTES} sheet.insertRowsAfter(1, 1); const after = notes();
        sheet.deleteRow(3); return [after, notes()]`),
    ).toEqual([
      ['|', '|', 'Goal of May|', '|Won so far'],
      ['|', '|', '|Won so far', '|'],
    ]));

  it('go along in a copy of the tab, of its cells, and of the workbook', () => {
    const workbook = tryBody(`${NOTES} const copy = book.insertSheet('Copy', 1, { template: sheet });
      const other = book.insertSheet('Other', 2);
      other.getRange('A1').setNote('Beside'); other.getRange('A3').setNote('Under');
      sheet.getRange('A2:B4').copyTo(other.getRange('A2:B4'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, false);
      sheet.getRange('A2').setNote('Goal of June');
      return [notes(copy), notes(other)]`);
    const there = ['|', 'Goal of May|', '|Won so far', '|'];
    expect(workbook.call('go')).toEqual([there, ['Beside|', ...there.slice(1)]]);
    const again = tryBody(`return book.getSheets().map((tab) => tab.getRange('A2').getNote())`, {
      snapshot: workbook.snapshot(),
    });
    expect(again.call('go')).toEqual(['Goal of June', 'Goal of May', 'Goal of May']);
  });

  it('are taken back by an undo', async () => {
    const workbook = tryBody(`sheet.getRange('A1').setNote(a); return sheet.getRange('A1').getNote()`);
    workbook.call('go', 'first');
    workbook.call('go', 'second');
    workbook.model.dispatch('REQUEST_UNDO');
    await Promise.resolve();
    expect(workbook.gridModel.note('s0', 0, 0)).toBe('first');
  });

  it('stand beside the same value whatever rows come and go', () => {
    const step = fc.record({ insert: fc.boolean(), row: fc.integer({ min: 1, max: 8 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const rows = tried(
          `const range = sheet.getRange('A1:A9'); const names = [...'abcdefghi'].map((name) => [name]);
           range.setValues(names).setNotes(names);
           for (const { insert, row } of ${JSON.stringify(steps)})
             if (insert) sheet.insertRowsAfter(row, 1); else sheet.deleteRow(row);
           const all = sheet.getRange('A1:A20'); return [all.getValues(), all.getNotes()].map((table) => table.flat().join(','))`,
        ) as string[];
        expect(rows[1]).toBe(rows[0]);
      }),
      { numRuns: 20 },
    );
  });
});
