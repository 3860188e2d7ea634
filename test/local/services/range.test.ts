import { describe, expect, it } from 'vitest';
import type { LocalWorkbook } from '../../../src/local/workbook.ts';
import { tried, tryBody } from '../../support/tryOut.ts';

const readBack = `const r = sheet.getRange('A1'); r.setValue(a); const value = r.getValue();
  return [value instanceof Date ? 'a date' : value, r.getFormulas()[0][0]];`;
/** What a cell of the first tab shows on the page. */
const shown = ({ model: { getters } }: LocalWorkbook, row = 0, col = 0): string =>
  getters.getEvaluatedCell({ sheetId: 's0', col, row }).formattedValue;

describe('setValue in a Swedish spreadsheet', () => {
  it.each([
    ['a number', 1234.5, [1234.5, '', '1234,5']],
    ['a text', 'Åsa', ['Åsa', '', 'Åsa']],
    ['a truth value', true, [true, '', 'TRUE']],
    ['null clears', null, ['', '', '']],
    ['an empty text clears', '', ['', '', '']],
    ['a typed number with decimal comma', '1234,5', [1234.5, '', '1234,5']],
    ['a typed number in thousands', '1 234,5', [1234.5, '', '1\u00a0234,50']],
    ['a typed percentage', '2 %', [0.02, '', '2%']],
    ['a typed sum of money', '100 000 kr', [100000, '', '100\u00a0000 kr']],
    ['a point is no decimal sign: 12.5 is a time', '12.5', ['a date', '', '12:05:00']],
    ['=, a formula', '=1+1', [2, '=1+1', '2']],
    ['+, a formula as well', '+1+1', [2, '=+1+1', '2']],
    ['an apostrophe makes text', "'=1+1", ['=1+1', '', '=1+1']],
    ['an apostrophe keeps zeros', "'0701", ['0701', '', '0701']],
    ['an apostrophe within a text', "it's", ["it's", '', "it's"]],
    ['@ begins a text', '@handle', ['@handle', '', '@handle']],
    ['- begins a text if no number follows', '- item', ['- item', '', '- item']],
    ['a link in brackets is the text', '[a](https://b.se)', ['[a](https://b.se)', '', 'a']],
    [
      'a date of the ISO kind with letters is a text',
      '2024-01-02T03:04:05Z',
      ['2024-01-02T03:04:05Z', '', '2024-01-02T03:04:05Z'],
    ],
  ])('%s', (_, value, [is, formula, shows]) => {
    const workbook = tryBody(readBack);
    expect(workbook.call('go', value)).toEqual([is, formula]);
    expect(shown(workbook)).toBe(shows);
  });

  it('takes English numbers in an English spreadsheet', () => {
    const english = (value: string) => {
      const workbook = tryBody(readBack, { locale: 'en_US' });
      return [...(workbook.call('go', value) as unknown[]), shown(workbook)];
    };
    expect(english('1,234.5')).toEqual([1234.5, '', '1,234.50']);
    expect(english('12/31/2024')).toEqual(['a date', '', '12/31/2024']);
    expect(english('$1,200')).toEqual([1200, '', '$1,200']);
  });

  it.each([
    '=1+1',
    '+46701',
    '-5',
    '@x',
    '0701',
    '1-2',
    '3/4',
    '1,5',
    'true',
    "'quoted",
    '2024-01-02',
    "it's",
  ])('keeps %s as it is in a cell of plain text, in a snapshot too', (text) => {
    const workbook = tryBody(
      `const r = sheet.getRange('A1:B1'); if (a !== undefined) r.setNumberFormat('@').setValues([[a, a]]);
         return [r.getValues()[0], r.getFormulas()[0]];`,
    );
    const plain = text.replace(/^'/, '');
    const kept = [
      [plain, plain],
      ['', ''],
    ];
    expect(workbook.call('go', text)).toEqual(kept);
    const again = tryBody(
      `const r = sheet.getRange('A1:B1');
         return [r.getValues()[0], r.getFormulas()[0]];`,
      { snapshot: workbook.snapshot() },
    );
    expect(again.call('go')).toEqual(kept);
    for (const one of [workbook, again]) expect([shown(one), shown(one, 0, 1)]).toEqual([plain, plain]);
  });

  it('keeps a text the text it is when plain text comes or goes', () => {
    expect(
      tried(`const r = sheet.getRange('A1:A3'); r.setNumberFormat('@').setValues([['0701'], ['=1+1'], ['x']]);
        SpreadsheetApp.flush(); r.setNumberFormat('0'); SpreadsheetApp.flush(); const plain = r.getValues();
        r.setNumberFormat('@'); return [plain, r.getValues(), r.getFormulas()]`),
    ).toEqual([
      [['0701'], ['=1+1'], ['x']],
      [['0701'], ['=1+1'], ['x']],
      [[''], [''], ['']],
    ]);
  });
});

describe('looks', () => {
  it('a line below a range is drawn, left as it is by null and taken away by false', () => {
    const workbook = tryBody(`const range = sheet.getRange('A1:B2');
      range.setBorder(null, null, true, null, null, null, '#1a3a5c', SpreadsheetApp.BorderStyle.SOLID);
      range.setBorder(true, null, null, null, null, null); if (a) range.setBorder(false, null, false, null, null, null)`);
    const lines = () =>
      [0, 1].map((row) => workbook.model.getters.getCellBorder({ sheetId: 's0', col: 0, row }));
    workbook.call('go');
    expect(lines()).toMatchObject([
      { top: { style: 'thin', color: '#000000' } },
      { bottom: { style: 'thin', color: '#1A3A5C' } },
    ]);
    workbook.call('go', true);
    expect(lines()).toEqual([null, null]);
  });

  it('letters have sizes in whole points', () => {
    const workbook = tryBody(
      `sheet.getRange('A1:B1').setValues([['273 300', 'won']]).setFontSizes([[20, 10]])`,
    );
    workbook.call('go');
    const { getters } = workbook.model;
    expect(getters.getCellStyle({ sheetId: 's0', col: 0, row: 0 })).toMatchObject({ fontSize: 20 });
    for (const size of [0, 401, 10.5])
      expect(() => tried(`sheet.getRange('A1').setFontSizes([[${size}]])`)).toThrow();
  });
});
