import { describe, expect, it } from 'vitest';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { tried, tryBody } from './tryOut.ts';

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

describe('a formula', () => {
  it.each([
    ['sv_SE', '=SUM(A1;A2)', 3],
    ['sv_SE', '=SUM(A1,A2)', '#ERROR!'],
    ['sv_SE', '=A1+0,5', 1.5],
    ['sv_SE', '=N(A2)+N("x")+N(A2>1)', 3],
    ['sv_SE', '=A1+0.5', '#ERROR!'],
    ['sv_SE', '=IF(A1=1;"a;b, ""c"" 1,5";2)', 'a;b, "c" 1,5'],
    ['sv_SE', '=LEN("""\\")&""""', '2"'],
    ['en_US', '=SUM(A1;A2)', 3],
    ['en_US', '=SUM(A1,A2)', 3],
    ['en_US', '=A1+0.5', 1.5],
    ['de_DE', '=SUM(A1;A2)', 3],
  ])('in %s: %s gives %s', (locale, formula, value) => {
    const workbook = tryBody(
      `sheet.getRange('A1:A2').setValues([[1], [2]]); const r = sheet.getRange('B1');
       r.setValue(a); return [r.getValue(), r.getFormulas()[0][0]];`,
      { locale },
    );
    const readBack = locale === 'en_US' ? formula.replace(';', ',') : formula;
    expect(workbook.call('go', formula)).toEqual([value, readBack]);
  });
});

describe('dates', () => {
  // Clocks in Stockholm went from 02:00 to 03:00 on 31 March 2024, and back on 27 October.
  it.each([
    ['2024-03-30T23:00:00.000Z', '2024-03-31'],
    ['2024-03-31T00:30:00.000Z', '2024-03-31 01:30:00'],
    ['2024-03-31T01:30:00.000Z', '2024-03-31 03:30:00'],
    ['2024-03-31T22:00:00.000Z', '2024-04-01'],
    ['2024-10-27T23:00:00.000Z', '2024-10-28'],
    ['2024-07-01T10:00:00.500Z', '2024-07-01 12:00:00'],
  ])('%s is written and read as the same instant, and shown as %s', (instant, shows) => {
    const workbook = tryBody(
      `const r = sheet.getRange('A1'); r.setValue(new Date(a)); const back = r.getValue();
       return [back instanceof Date, back.toISOString()];`,
    );
    expect(workbook.call('go', instant)).toEqual([true, instant]);
    expect(shown(workbook)).toBe(shows);
  });

  it('typed in the ISO way are midnight in the zone of the spreadsheet', () => {
    expect(
      tried(`const r = sheet.getRange('A1:A2'); r.setValues([['2024-07-01'], ['2024-07-01 09:30']]);
        return r.getValues().map(([date]) => date.toISOString())`),
    ).toEqual(['2024-06-30T22:00:00.000Z', '2024-07-01T07:30:00.000Z']);
  });

  it('are formatted in any zone', () => {
    expect(
      tried(`const at = new Date(Date.UTC(2024, 2, 31, 1, 5, 9));
        return ['Europe/Stockholm', 'America/New_York', 'UTC'].map((zone) =>
          Utilities.formatDate(at, zone, 'yyyy-MM-dd HH:mm:ss'))`),
    ).toEqual(['2024-03-31 03:05:09', '2024-03-30 21:05:09', '2024-03-31 01:05:09']);
  });
});

describe('number formats', () => {
  it.each([
    ['#,##0', 1234.5, '1 235'],
    ['0.0%', 0.0213, '2,1%'],
    ['0.00', 1, '1,00'],
    ['yyyy-mm-dd', 45000, '2023-03-15'],
    ['yyyy-mm-dd hh:mm', 45000.5, '2023-03-15 12:00'],
    ['#,##0 "kr"', 80000, '80 000 kr'],
    ['+0;-0;0', 5, '+5'],
    ['+0;-0;0', -5, '-5'],
    ['0.0" days"', 2, '2,0 days'],
  ])('%s shows %s as %s', (format, value, shows) => {
    const workbook = tryBody(`sheet.getRange('A1').setValue(a).setNumberFormat(b)`);
    workbook.call('go', value, format);
    expect(shown(workbook).replace(/\s/g, ' ')).toBe(shows);
  });
});
