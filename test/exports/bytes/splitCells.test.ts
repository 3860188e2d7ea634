import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ByteTable } from '../../../src/exports/bytes/byteTable.ts';
import { splitCells } from '../../../src/exports/bytes/splitCells.ts';
import { sample } from '../../support/localWorkbook.ts';

const [COMMA, NEWLINE] = [44, 10];
function split(text: string): { rows: string[][]; openQuotes: readonly number[] } {
  const bytes = new TextEncoder().encode(text);
  const places = splitCells(bytes, 0, COMMA, NEWLINE);
  const cells = new ByteTable(bytes, places, 0);
  return {
    rows: Array.from({ length: cells.length }, (_, line) => cells.row(line)),
    openQuotes: places.openQuotes,
  };
}
const rowsOf = (text: string) => split(text).rows;

describe('cells', () => {
  it('are what the CSV library reads, whatever is written properly', () => {
    const cell = fc.stringMatching(/^[a-zåäö€😀]{1,3}[",\n a-z]{0,8}[a-z]$/u);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 40 }),
        (table) => {
          const text = Papa.unparse(table, { newline: '\n' });
          const width = Math.max(...table.map((row) => row.length));
          expect(rowsOf(text)).toEqual(table.map((row) => row.slice(0, width)));
          expect(rowsOf(`${text}\n`)).toEqual(rowsOf(text));
        },
      ),
    );
  });

  it('of the sample are the same as the CSV library gives', () => {
    const text = new TextDecoder().decode(sample('hubspot-en/contacts.csv')).replace(/^\ufeff/, '');
    const { data } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
    expect(rowsOf(text)).toEqual(data);
  });

  it('may be blank, the last as well, in a text of any length', () => {
    for (let n = 1; n < 200; n++) {
      const rows = rowsOf(`${'x,'.repeat(n)}\ny${',y'.repeat(n)}\n${'z,'.repeat(n)}`);
      expect(rows.map((row) => row.length)).toEqual([n + 1, n + 1, n + 1]);
    }
  });

  it.each([
    ['"a ""b"" c",d', [['a "b" c', 'd']]],
    ['"Kalle "Kula" AB",d', [['Kalle "Kula" AB', 'd']]],
    ['24" skärm,d', [['24" skärm', 'd']]],
    ['"Skärm 24" AB",d', [['Skärm 24" AB', 'd']]],
    [
      '"a\nb",c\n1,2',
      [
        ['a\nb', 'c'],
        ['1', '2'],
      ],
    ],
    ['a, "b, c" ,d', [['a', 'b, c', 'd']]],
    [
      '"",a\n,b',
      [
        ['', 'a'],
        ['', 'b'],
      ],
    ],
  ])('%j are %j', (text, rows) => expect(split(text)).toEqual({ rows, openQuotes: [] }));

  it.each([
    ['1,"Skärm 24,web\n2,Bo,web\n', [0], 2],
    ['1,Ada,web\n2,"Skärm 24,web\n3,"Nord, AB",web\n', [1], 3],
    ['1,"a "b,web\n2,"c "d,web\n3,x,y', [0, 1], 3],
  ])('a quote that is never closed takes no line with it: %j', (text, open, lines) => {
    const { rows, openQuotes } = split(text);
    expect(openQuotes).toEqual(open);
    expect(rows).toHaveLength(lines);
  });
});
