import { describe, expect, it } from 'vitest';
import { xlsxParts } from '../../support/xlsxParts.ts';

interface Printed {
  area: string | undefined;
  heads: string | undefined;
  orientation: string | undefined;
  pagesHigh: string | undefined;
}
/** How the first tab is printed. */
async function printed(body: string): Promise<Printed> {
  const parts = await xlsxParts(`sheet.setName('A & B'); ${body}`);
  const names = parts['xl/workbook.xml']!;
  const sheet = parts['xl/worksheets/sheet0.xml']!;
  const named = (what: string) => new RegExp(`_xlnm.${what}" localSheetId="0">([^<]*)<`).exec(names)?.[1];
  expect(sheet).toContain('&amp;A&amp;R&amp;P / &amp;N');
  return {
    area: named('Print_Area'),
    heads: named('Print_Titles'),
    orientation: /orientation="(\w+)"/.exec(sheet)?.[1],
    pagesHigh: /fitToHeight="(\d)"/.exec(sheet)?.[1],
  };
}
/** A table of so many rows in columns of so many pixels. */
const table = (rows: number, ...widths: number[]): string =>
  `sheet.getRange(1, 1, ${rows}, ${widths.length}).setValues(Array.from({ length: ${rows} }, () => ${JSON.stringify(widths.map(() => 1))}));
  ${widths.map((width, at) => `sheet.setColumnWidths(${at + 1}, 1, ${width});`).join('')}`;

describe('a printed tab', () => {
  it('that can be read on one page is one, the way up on which it is larger', async () => {
    // A page holds 698 × 1 016 pixels upright, 1 026 × 688 lying; at half that size it can be read. 88 rows of 23 pixels are
    // 2 024 high.
    expect(await printed(table(50, 500, 500))).toMatchObject({
      area: "'A &amp; B'!$A$1:$B$50",
      orientation: 'portrait',
      pagesHigh: '1',
    });
    expect(await printed(table(50, 590, 590))).toMatchObject({ orientation: 'landscape', pagesHigh: '1' });
    expect(await printed(table(20, 590, 590))).toMatchObject({ orientation: 'landscape', pagesHigh: '1' });
    expect(await printed(table(88, 698, 698))).toMatchObject({ orientation: 'portrait', pagesHigh: '1' });
    expect(await printed(table(89, 698, 698))).toMatchObject({ orientation: 'landscape', pagesHigh: '0' });
    expect(await printed(table(88, 698, 699))).toMatchObject({ orientation: 'landscape', pagesHigh: '0' });
    // What is as wide as a page held upright stands on pages held upright.
    expect(await printed(table(100, 330, 130))).toMatchObject({ orientation: 'portrait', pagesHigh: '0' });
  });

  it('that is longer repeats its frozen rows', async () => {
    expect(await printed(`${table(100, 100)} sheet.setFrozenRows(2);`)).toMatchObject({
      heads: "'A &amp; B'!$1:$2",
    });
    expect(await printed(`${table(60, 100)} sheet.setFrozenRows(2);`)).toMatchObject({ heads: undefined });
  });

  it('ends with the last column that is shown and filled: figures of charts in hidden ones are beside it', async () => {
    const { area, orientation } =
      await printed(`${table(12, 200, 200, 200, 200, 200)} sheet.hideColumns(4, 2);
      sheet.getRange('A20:B20').setBackgrounds([['#fff6cc', '#fff6cc']]);`);
    expect([area, orientation]).toEqual(["'A &amp; B'!$A$1:$C$12", 'portrait']);
    // What a person hides in the middle takes nothing else off the page.
    expect(await printed(`${table(12, 200, 200, 200)} sheet.hideColumns(2)`)).toMatchObject({
      area: "'A &amp; B'!$A$1:$C$12",
    });
  });

  it('has room for its charts, and for a long text beside which nothing stands', async () => {
    const chart = `sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B9')).setNumHeaders(1)
      .setOption('width', 450).setOption('height', 100).setPosition(10, 2, 0, 0).build());`;
    // Columns of 100 pixels from the second on: 450 pixels end in the sixth; 100 pixels are five rows.
    expect(await printed(`${table(9, 100, 100, 100, 100, 100, 100, 100)} ${chart}`)).toMatchObject({
      area: "'A &amp; B'!$A$1:$G$14",
    });
    expect(await printed(`${table(9, 100, 100)} sheet.setColumnWidths(3, 9, 100); ${chart}`)).toMatchObject({
      area: "'A &amp; B'!$A$1:$F$14",
    });
    const long = (rest: string) =>
      printed(`sheet.setColumnWidths(1, 9, 100); sheet.getRange('A1').setValue('x'.repeat(40)); ${rest}`);
    expect(await long('')).toMatchObject({ area: "'A &amp; B'!$A$1:$C$1" });
    expect(await long(`sheet.getRange('A1').setWraps([[true]]);`)).toMatchObject({
      area: "'A &amp; B'!$A$1:$A$1",
    });
    expect(await long(`sheet.getRange('B1').setValue(1);`)).toMatchObject({ area: "'A &amp; B'!$A$1:$B$1" });
  });

  it('that is hidden has no area of its own, and its heads', async () =>
    expect(
      await printed(
        `${table(3, 100)} sheet.setFrozenRows(1); book.insertSheet('Start', 1); sheet.hideSheet();`,
      ),
    ).toMatchObject({ area: undefined, heads: "'A &amp; B'!$1:$1" }));

  it('without anything in it has no area', async () =>
    expect(await printed('')).toMatchObject({ area: undefined, heads: undefined }));
});

describe('rows in the file', () => {
  it('are as high as their wrapped and large texts, set in height where alignment asks for it', async () => {
    const parts = await xlsxParts(`sheet.setColumnWidths(1, 1, 70);
      sheet.getRange('A1:A3').setValues([['20 signs in two rows'], ['273 300'], ['plain']]).setWraps([[true], [false], [false]])
        .setFontSizes([[10], [20], [10]]).setVerticalAlignments([['top'], ['middle'], ['bottom']]);`);
    const sheet = parts['xl/worksheets/sheet0.xml']!;
    // 57 and 40 pixels are 42.75 and 30 points.
    expect([...sheet.matchAll(/<row r="(\d)"([^>]*)>/g)].map(([, row, rest]) => [row, rest])).toEqual([
      ['1', ' ht="42.75"'],
      ['2', ' ht="30.00"'],
      ['3', ''],
    ]);
    expect(parts['xl/styles.xml']).toMatch(/vertical="top"[^>]*wrapText="1"|wrapText="1"[^>]*vertical="top"/);
    expect(parts['xl/styles.xml']).toContain('vertical="center"');
    expect(parts['xl/styles.xml']).toContain('<sz val="20"');
  });

  it('have the lines that were drawn below them', async () => {
    const parts = await xlsxParts(
      `sheet.getRange('A1:B1').setValues([[1, 2]]).setBorder(null, null, true, null, null, null, '#1a3a5c', null)`,
    );
    expect(parts['xl/styles.xml']).toMatch(/<bottom style="thin">\s*<color rgb="FF1A3A5C"/);
  });
});
