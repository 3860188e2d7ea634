import { describe, expect, it } from 'vitest';
import { type FileCells, readFile, rowsOf, withSheet } from '../../../src/exports/file.ts';
import { read } from '../../../src/exports/read.ts';
import { rowsXml, type SheetXml, xlsxParts, zipOf } from '../../support/packed.ts';
import { refusalOf } from '../../support/reporting.ts';

const xlsx = (sheets: readonly SheetXml[], parts?: Parameters<typeof xlsxParts>[1]) =>
  readFile(zipOf(xlsxParts(sheets, parts)));
const cell = (xml: string, parts?: Parameters<typeof xlsxParts>[1]) =>
  rowsOf(
    xlsx([{ name: 'A', rows: `${rowsXml([['Id', 'Value']])}<row><c><v>1</v></c>${xml}</row>` }], parts),
  )[1]![1];
const keysOf = (file: FileCells) => file.notes.map(({ key }) => key);
const TABLE = rowsXml([
  ['Id', 'Name'],
  ['1', 'Ada'],
]);
/** Formats 1 to 6 of the cells. */
const STYLES = {
  styles: `<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="165" formatCode="#,##0.00\\ &quot;kr&quot;"/><numFmt numFmtId="166" formatCode="0&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="46"/><xf numFmtId="10"/></cellXfs>`,
};

describe('a cell', () => {
  it.each([
    ['a shared text', '<c t="s"><v>1</v></c>', 'Åsa & Bo'],
    ['a text in two looks, how it is spoken aside', '<c t="s"><v>2</v></c>', 'Kalle Kula'],
    ['a text of its own', '<c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    ['a text with an entity', '<c t="inlineStr"><is><t>&lt;&#229;&#xE4;&gt;</t></is></c>', '<åä>'],
    ['a text marked as one', '<c t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', 'a<b'],
    ['a line break as Excel writes it', '<c t="inlineStr"><is><t>a_x000D_\nb</t></is></c>', 'a\r\nb'],
    ['an id of eleven digits', '<c><v>12345678901</v></c>', '12345678901'],
    ['an id of fifteen digits', '<c><v>1.00012345678901E+14</v></c>', '100012345678901'],
    ['a number', '<c><v>1234.5</v></c>', '1234.5'],
    ['three decimals, which are no thousands', '<c><v>12.345</v></c>', '12.3450'],
    ['a number that computing has blurred', '<c><v>0.30000000000000004</v></c>', '0.3'],
    ['a very small one', '<c><v>1E-7</v></c>', '0.0000001'],
    ['a share', '<c s="6"><v>0.25</v></c>', '0.25'],
    ['the value of a formula', '<c><f>1+1</f><v>2</v></c>', '2'],
    ['the text of a formula', '<c t="str"><f>A1</f><v>x</v></c>', 'x'],
    ['true', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['a day', '<c s="1"><v>45719</v></c>', '2025-03-03'],
    ['a day with its time', '<c s="2"><v>45719.604340277779</v></c>', '2025-03-03 14:30:15'],
    ['a day that ends a year', '<c s="2"><v>45657.999999</v></c>', '2025-01-01'],
    ['an ISO date', '<c t="d"><v>2025-03-03T14:30:00</v></c>', '2025-03-03T14:30:00'],
    ['a time of more than a day', '<c s="5"><v>1.25</v></c>', '30:00:00'],
    ['an amount with its currency', '<c s="3"><v>99.5</v></c>', '99.5 kr'],
    ['a number with a word', '<c s="4"><v>45719</v></c>', '45719'],
    ['an error', '<c t="e"><v>#N/A</v></c>', ''],
    ['nothing', '<c s="1"/>', ''],
  ])('holds %s', (_, xml, text) => {
    const strings =
      '<si><t>x</t></si><si><t>Åsa &amp; Bo</t></si><si><r><t>Kalle </t></r><r><rPr><b/></rPr><t>Kula</t></r><rPh><t>no</t></rPh></si>';
    // A cell at the end keeps a blank one in its row.
    expect(cell(`${xml}<c><v>0</v></c>`, { ...STYLES, strings })).toBe(text);
  });

  it('counts its days from 1904 where the workbook does', () =>
    expect(cell('<c s="1"><v>44257</v></c>', { ...STYLES, properties: 'date1904="1"' })).toBe('2025-03-03'));

  it('stands where it says, in the row that the person sees', () => {
    const rows = `<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row><row r="5"><c r="A5"><v>3</v></c><c r="B5"><v>4</v></c></row>`;
    const [first, second, third, fourth, fifth] = rowsOf(xlsx([{ name: 'A', rows }]));
    expect([first, second, fourth]).toEqual([[], [], []]);
    expect([third!.length, third![1], third![26], fifth]).toEqual([27, '1', '2', ['3', '4']]);
  });

  it('may be written with a prefix, as Dynamics does', () => {
    const rows = '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row>'.repeat(
      1,
    );
    const more = rows.replace(/"(\w?)1"/g, '"$12"');
    expect(rowsOf(xlsx([{ name: 'A', rows: rows + more }]))).toEqual([
      ['1', '2'],
      ['1', '2'],
    ]);
  });
});

describe('of a workbook', () => {
  it('the first sheet with a table is read, the others are named and can be taken', () => {
    const file = xlsx([
      { name: 'Blank', rows: '' },
      { name: 'Secret', rows: TABLE, state: 'veryHidden' },
      { name: 'Title', rows: rowsXml([['My report']]) },
      { name: 'Leads &amp; more', rows: TABLE },
      { name: 'Deals', rows: TABLE.replace('Ada', 'Bo') },
    ]);
    expect(file).toMatchObject({ sheet: 'Leads & more', encoding: 'xlsx' });
    expect(file.notes).toMatchObject([{ key: 'note.otherSheets', values: { others: 'Deals' } }]);
    const other = withSheet(file, 'Deals');
    expect([other.sheet, rowsOf(other)[1]]).toEqual(['Deals', ['1', 'Bo']]);
  });

  it('errors, formulas without a value and cells over several rows are said', () => {
    const rows = `${TABLE}<row><c t="e"><v>#REF!</v></c><c><f>1+1</f><v></v></c></row>`;
    const file = xlsx([
      {
        name: 'A',
        rows,
        behind: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>',
      },
    ]);
    expect(keysOf(file)).toEqual(['note.errorCells', 'note.formulasWithoutValue', 'note.mergedRows']);
    expect(file.notes[2]).toMatchObject({ values: { ranges: 'A2:A3' } });
  });

  it('numbers and dates mean what they meant, whatever the language', () => {
    const rows = `${rowsXml([['Deal ID', 'Create date', 'Amount']])}<row><c><v>1</v></c><c s="1"><v>45719</v></c><c><v>12.345</v></c></row><row><c><v>2</v></c><c s="1"><v>45720</v></c><c><v>1500</v></c></row>`;
    for (const language of ['sv', 'en'] as const) {
      const { numbers, doubts, rejected } = read(xlsx([{ name: 'A', rows }], STYLES).cells, {
        kind: 'deals',
        mapping: {},
        language,
        zone: () => 0,
      });
      expect([...numbers.get('amount')!]).toEqual([12.345, 1500]);
      expect([...numbers.get('created')!]).toEqual([45719, 45720]);
      expect([doubts, rejected]).toEqual([[], []]);
    }
  });

  it.each([
    ['without anything', [{ name: 'A', rows: '' }], 'no visible sheet of the workbook has anything in it'],
    [
      'without a table',
      [{ name: 'A', rows: rowsXml([['My report'], ['x']]) }],
      'No visible sheet of the workbook holds a table',
    ],
    [
      'with a cell beyond its end',
      [{ name: 'A', rows: '<row r="99999999"><c r="A1"><v>1</v></c></row>' }],
      'This file is damaged',
    ],
  ])('one %s is refused', (_, sheets, words) => expect(refusalOf(() => xlsx(sheets))).toContain(words));
});
