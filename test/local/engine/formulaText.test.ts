import { describe, expect, it } from 'vitest';
import { tryBody } from '../../support/tryOut.ts';

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
