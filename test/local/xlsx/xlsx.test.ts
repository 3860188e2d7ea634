import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { workbookXlsx } from '../../../src/local/xlsx/xlsx.ts';
import { tryOut } from '../../support/tryOut.ts';

const CODE = `
/** @customfunction */
function DOUBLE(value) { return value * 2; }
/** @customfunction */
function EVIL() { return [['=1+1', 'TRUE'], ['0123', '+x']]; }
function go() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.setName('Åsa & <tab>');
  const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
  sheet.getRange('A1:B1').setValues([['Månad', 'Antal']]).setTextStyles([[bold, bold]]);
  sheet.getRange('A2:B4').setNumberFormats([['yyyy-mm', '#,##0 "kr"'], ['yyyy-mm', '0.0%'], ['yyyy-mm', '0']])
    .setValues([[new Date(Date.UTC(2024, 0, 15)), 1], [new Date(Date.UTC(2024, 1, 15)), 2.5], [new Date(Date.UTC(2024, 2, 15)), 4]]);
  sheet.getRange('A10:A16').setNumberFormat('@')
    .setValues([['=1+1'], ["'+46701"], ['-5'], ['@x'], ['=HYPERLINK("x")'], ['[a](https://b.se)'], ['0701']]);
  sheet.getRange('B10').setValue("'=2+2");
  sheet.getRange('C1').setValue('=SUM(B2:B4)');
  sheet.getRange('C2').setValue('=DOUBLE(B4)+1');
  sheet.getRange('C3').setValue('=EVIL()');
  sheet.getRange('C6').setValue('=1/0');
  sheet.getRange('C7').setValue('="a"&"<b>"');
  sheet.getRange('C8').setValue(true);
  sheet.getRange('C9').setValue('=HYPERLINK("#gid=' + sheet.getSheetId() + '&range=A10";"there")');
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, 1, 200);
  sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B4')).setNumHeaders(1)
    .setOption('title', 'Antal & mer').setPosition(2, 5, 0, 0).build());
}`;
const parts: Record<string, string> = {};
const cell = (name: string) =>
  new RegExp(`<c r="${name}"[^>]*?(?:/>|>.*?</c>)`).exec(parts['xl/worksheets/sheet0.xml']!)![0];
const text = (name: string) => {
  const xml = cell(name);
  expect(xml).toContain('t="s"');
  const strings = [...parts['xl/sharedStrings.xml']!.matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
  return strings[Number(/<v>(\d+)<\/v>/.exec(xml)![1])]![1];
};
beforeAll(async () => {
  const workbook = tryOut(CODE);
  workbook.call('go');
  const files = unzipSync(await workbookXlsx(workbook));
  for (const [path, bytes] of Object.entries(files)) parts[path] = strFromU8(bytes);
});

describe('the xlsx file', () => {
  it('is well-formed in every part', () => {
    const { DOMParser } = new JSDOM('').window;
    for (const [path, xml] of Object.entries(parts)) {
      const document = new DOMParser().parseFromString(xml, 'text/xml');
      expect(document.querySelector('parsererror')?.textContent ?? '', path).toBe('');
    }
  });

  it.each([
    ['A10', '=1+1'],
    ['A11', '+46701'],
    ['A12', '-5'],
    ['A13', '@x'],
    ['A14', '=HYPERLINK("x")'],
    ['A15', '[a](https://b.se)'],
    ['A16', '0701'],
    ['B10', '=2+2'],
    ['C3', '=1+1'],
    ['D3', 'TRUE'],
    ['C4', '0123'],
    ['D4', '+x'],
  ])('has in %s the text %s and no formula', (name, expected) => {
    expect(cell(name)).not.toContain('<f');
    expect(text(name)).toBe(expected);
  });

  it('has no links', () => {
    expect(parts['xl/worksheets/sheet0.xml']).not.toContain('hyperlink');
    expect(Object.values(parts).join('')).not.toContain('External');
  });

  it('keeps formulas, and gives the values of custom functions', () => {
    expect(cell('C1')).toMatch(/<f[^>]*>SUM\(B2:B4\)<\/f><v>7.5<\/v>/);
    expect(cell('C2')).toMatch(/^<c r="C2"[^>]*><v>9<\/v><\/c>$/);
    expect(cell('C6')).toMatch(/t="e"><f.*<v>#DIV\/0!<\/v>/);
    expect(cell('C7')).toMatch(/t="str"><f.*<v>a&lt;b&gt;<\/v>/);
    expect(cell('C9')).toContain(
      `HYPERLINK("#'Åsa &amp; &lt;tab&gt;'!A10","there")</f><v>there</v>`.replaceAll('"', '&quot;'),
    );
    expect(cell('C8')).toMatch(/t="b"><v>1<\/v>/);
  });

  it('has number formats, widths, frozen rows and the name of the tab', () => {
    expect(parts['xl/styles.xml']).toContain('formatCode="#,##0 &quot;kr&quot;"');
    expect(parts['xl/styles.xml']).toContain('formatCode="yyyy-mm"');
    expect(parts['xl/worksheets/sheet0.xml']).toMatch(/ySplit="1"/);
    expect(parts['xl/worksheets/sheet0.xml']).toMatch(/<col min="1" max="1" width="28\.\d+"/);
    expect(parts['xl/workbook.xml']).toContain('Åsa &amp; &lt;tab&gt;');
  });

  it('has a chart with its title, the name of the series and labels that read as dates', () => {
    const chart = parts['xl/charts/chart1.xml']!;
    expect(chart).toContain('<a:t>Antal &amp; mer</a:t>');
    expect(chart).toMatch(/<c:tx><c:strRef>.*?<c:v>Antal<\/c:v>/);
    expect(chart).toMatch(/<c:cat><c:numRef>.*?<c:formatCode>yyyy-mm<\/c:formatCode>/);
  });
});
