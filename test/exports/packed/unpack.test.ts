import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile, rowsOf } from '../../../src/exports/file.ts';
import { rowsXml, xlsxParts, zipOf } from '../../support/packed.ts';
import { refusalOf } from '../../support/reporting.ts';

const CSV = 'Id;Name\n1;Åsa\n';
const ROWS = [
  ['Id', 'Name'],
  ['1', 'Åsa'],
];
const XLSX = zipOf(xlsxParts([{ name: 'A', rows: rowsXml(ROWS) }]));
const ole = (text: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from(text, (sign) => [sign.charCodeAt(0), 0]).flat(),
  ]);
const encrypted = (zip: Uint8Array) => zip.map((byte, i) => (i === 6 ? byte | 1 : byte));

describe('a packed table is read', () => {
  it.each([
    ['a .csv.gz', gzipSync(strToU8(CSV))],
    ['a .zip with one csv', zipOf({ 'export/leads.csv': CSV })],
    [
      'beside what systems leave and a text to read',
      zipOf({ 'leads.csv': CSV, 'README.txt': 'hello', '__MACOSX/._leads.csv': 'x', '.DS_Store': 'x' }),
    ],
    ['a .zip with one text', zipOf({ 'leads.txt': CSV })],
    ['a .zip with one workbook', zipOf({ 'leads.xlsx': XLSX })],
    ['a .zip with one .csv.gz', zipOf({ 'leads.csv.gz': gzipSync(strToU8(CSV)) })],
    ['a workbook', XLSX],
  ])('%s', (_, bytes) => expect(rowsOf(readFile(bytes))).toEqual(ROWS));
});

describe('what holds no table that can be read is refused with one sentence', () => {
  const bomb = zipSync({ 'leads.csv': new Uint8Array(301_000_000) }, { level: 1 });
  it.each([
    [
      'two tables',
      zipOf({ 'leads.csv': CSV, 'deals.csv': CSV }),
      'This zip file holds several tables: leads.csv, deals.csv.',
    ],
    ['two pictures', zipOf({ 'a.png': 'x', 'b.png': 'x' }), 'This zip file holds no table'],
    ['an empty zip', zipOf({}), 'This zip file holds no table'],
    ['zips in zips', zipOf({ a: zipOf({ b: zipOf({ 'leads.csv': CSV }) }) }), 'This zip file holds no table'],
    ['a zip with a password', encrypted(zipOf({ 'leads.csv': CSV })), 'This zip file has a password'],
    ['half a zip', XLSX.subarray(0, XLSX.length >> 1), 'This file is damaged'],
    ['half a gz', gzipSync(strToU8(CSV.repeat(50))).subarray(0, 30), 'This file is damaged'],
    ['a zip that unpacks to more than the memory takes', bomb, 'larger than 300 MB'],
    ['a gz that does', gzipSync(new Uint8Array(301_000_000), { level: 1 }), 'larger than 300 MB'],
    ['an .xls', ole('Workbook'), 'This is an Excel workbook of the older kind (.xls)'],
    ['an .xlsx with a password', ole('EncryptedPackage'), 'This Excel workbook has a password'],
    [
      'an .xlsb',
      zipOf({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }),
      'This is a binary Excel workbook',
    ],
    [
      'an .ods',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
      'This is an OpenDocument file',
    ],
    ['a .numbers', zipOf({ 'Index/Document.iwa': '' }), 'This is a Numbers spreadsheet'],
    [
      'a .docx',
      zipOf({ '[Content_Types].xml': '', 'word/document.xml': '' }),
      'This is a Word or PowerPoint document',
    ],
    [
      'an .xls that is a web page',
      strToU8('<html><body><table><tr><td>Id</td></tr></table>'),
      'This is a web page',
    ],
  ])('%s', (_, bytes, words) => expect(refusalOf(() => readFile(bytes))).toContain(words));
});
