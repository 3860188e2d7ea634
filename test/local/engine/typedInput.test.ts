import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES, LANGUAGES } from '../../../src/language/languages.ts';
import { printNumber } from '../../../src/language/print.ts';
import { localeOf } from '../../../src/local/engine/locale.ts';
import { typedInput, typedNumber } from '../../../src/local/engine/typedInput.ts';
import { openBuilt, type } from '../../support/localWorkbook.ts';

const sv = localeOf('sv_SE');
const en = localeOf('en_US');

describe('a number that is typed into the grid', () => {
  it.each([
    ['20', '20%'],
    ['20%', '20%'],
    ['20 %', '20%'],
    ['20\u00a0%', '20%'],
    ['20,5%', '20.5%'],
    ['20,5', '20.5%'],
    [',5', '.5%'],
    ['-3', '-3%'],
    ['−3 %', '-3%'],
    ['0,2', '0.2%'],
    ['1 200', '1200%'],
  ])('is percent in a cell that shows percent: %s', (typed, read) => {
    expect(typedNumber(typed, sv, '0.0%')).toBe(read);
  });

  it('has the decimal sign and the groups of the workbook', () => {
    expect(typedNumber('1 200 000', sv, undefined)).toBe('1200000');
    expect(typedNumber('1\u00a0200,5', sv, '#,##0')).toBe('1200.5');
    expect(typedNumber('1,200.5%', en, undefined)).toBe('1200.5%');
    expect(typedNumber('20.5', en, '0%')).toBe('20.5%');
    expect(typedNumber('500 kr', sv, '0%')).toBe('500');
  });

  it('is read as the language writes it, with its currency', () => {
    for (const code of LANGUAGE_CODES) {
      const { locale, signs, sheet } = LANGUAGES[code];
      const number = printNumber(-1200.5, code);
      expect(typedNumber(number, localeOf(locale), '#,##0')).toBe('-1200.5');
      expect(typedNumber(`20${signs.percent}`, localeOf(locale), undefined)).toBe('20%');
      expect(typedInput(sheet.yes, localeOf(locale), undefined)).toEqual({ content: 'TRUE' });
      expect(typedInput(sheet.no, localeOf(locale), undefined)).toEqual({ content: 'FALSE' });
    }
    expect(typedNumber('500 kr', localeOf('no_NO'), '0%')).toBe('500');
    expect(typedInput('31.10.2026', localeOf('no_NO'), undefined)).toEqual({
      content: '46326',
      format: 'dd.mm.yyyy',
    });
    expect(typedInput('31.10.2026 09:00', localeOf('no_NO'), undefined).content).toBe('46326.375');
  });

  it('is no number elsewhere', () => {
    for (const text of ['', 'tjugo', '20%%', '20 % ungefär', '=20', "'20", '2026-10-01', '12.30'])
      expect(typedNumber(text, sv, '0%'), text).toBeUndefined();
    expect(typedNumber('20', sv, '@')).toBeUndefined();
  });

  it('means the same with and without the percent sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (thousandths) => {
        const typed = String(thousandths / 1000).replace('.', ',');
        expect(typedNumber(`${typed} %`, sv, '0%')).toBe(typedNumber(typed, sv, '0%'));
        expect(Number.parseFloat(typedNumber(typed, sv, '0%')!)).toBe(thousandths / 1000);
      }),
    );
  });
});

it('a day that is typed with full stops is shown so where they part days', () => {
  const workbook = openBuilt({ locale: 'no_NO' });
  type(workbook, 'Ark1', 0, 0, '31.10.2026');
  expect(workbook.gridModel.evaluated('s0', 0, 0)).toMatchObject({
    value: 46_326,
    formattedValue: '31.10.2026',
  });
});
