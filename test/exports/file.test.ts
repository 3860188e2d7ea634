import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readFile, rowsOf } from '../../src/exports/file.ts';
import { refusalOf } from '../support/reporting.ts';

const swedish = 'Namn;Belopp\r\nÅsa Öberg;85 000,00 kr\r\n';
const rows = [
  ['Namn', 'Belopp'],
  ['Åsa Öberg', '85 000,00 kr'],
];
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [i, sign] of [...`\ufeff${text}`].entries())
    view.setUint16(i * 2, sign.charCodeAt(0), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('a file', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(swedish)],
    ['utf-8', new TextEncoder().encode(`\ufeff${swedish}`)],
    ['windows-1252', windows1252(swedish)],
    ['utf-16le', utf16(swedish, true)],
    ['utf-16be', utf16(swedish, false)],
  ])('in %s gives its rows', (encoding, bytes) => {
    const file = readFile(bytes);
    expect({ ...file, cells: rowsOf(file) }).toEqual({
      cells: rows,
      encoding,
      delimiter: ';',
      notes: [],
    });
  });

  it.each([',', ';', '\t', '|'])('with "%s" between its cells gives its rows', (delimiter) => {
    expect(rowsOf(readFile(`a${delimiter}b${delimiter}c\n1${delimiter}2${delimiter}3\n`))).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]);
  });

  it('may say its separator in its first line', () => {
    expect(rowsOf(readFile('sep=|\na,x|b\n1|2'))).toEqual([
      ['a,x', 'b'],
      ['1', '2'],
    ]);
  });

  it('may have commas in amounts between semicolons', () => {
    expect(readFile('a;b\n1,5;2,5\n3,5;4,5').delimiter).toBe(';');
  });

  it('in any dialect gives back the table that was written', () => {
    const cell = fc.stringMatching(/^[\w åäö.,;"|-]{0,12}$/);
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (body, delimiter) => {
        const full = [
          body[0]!.map((_, i) => `header ${i}`),
          ...body.filter((row) => row.some((text) => text.trim() !== '')),
        ];
        const written = `sep=${delimiter}\n${Papa.unparse(full, { delimiter, quotes: true })}`;
        expect(rowsOf(readFile(written))).toEqual(full);
      }),
    );
  });
});

describe('what is no export is refused with one sentence', () => {
  it.each([
    ['', 'There is nothing to read'],
    ['  \n\n', 'There is nothing to read'],
    ['name\nAda\nBob', 'Only one column was found'],
    ['%PDF-1.7\n%\u00e2\u00e3', 'This is a PDF'],
    ['<html><table><tr><td>Id</td></tr></table></html>', 'This is a web page'],
    ['\u0000\u0001\u0002\u0003', 'This file is no table that can be read'],
  ])('%j', (text, words) => expect(refusalOf(() => readFile(text))).toContain(words));
});
