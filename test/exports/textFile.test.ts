import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/exports/file.ts';
import { readText } from '../../src/exports/textFile.ts';

const rows = (text: string) => rowsOf(readText(text));
const keysOf = (text: string) => readText(text).notes.map(({ key }) => key);

/** How programs and people write a cell that has quotes in it, and what is read of it. */
const MANNERS: Readonly<Record<string, { write: (text: string) => string; read: (text: string) => string }>> =
  {
    'doubled (RFC 4180)': { write: (text) => `"${text.replace(/"/g, '""')}"`, read: (text) => text },
    'not doubled': { write: (text) => `"${text}"`, read: (text) => text },
    'with a backslash': { write: (text) => `"${text.replace(/["\\]/g, '\\$&')}"`, read: (text) => text },
    'without quotes around': {
      write: (text) => text.replace(/;/g, ''),
      read: (text) => text.replace(/;/g, ''),
    },
    'never closed': {
      write: (text) => `"${text.replace(/[";]/g, '')}`,
      read: (text) => `"${text.replace(/[";]/g, '')}`,
    },
    'closed without being opened': {
      write: (text) => `${text.replace(/[";]/g, '')}"`,
      read: (text) => `${text.replace(/[";]/g, '')}"`,
    },
  };
const named = fc.stringMatching(/^[A-Z][a-z]{1,5} [A-Za-z0-9 ';&.-]{0,8}("[A-Z][a-z]{1,4}")?( 24")?( AB)?$/);

describe('every line is read', () => {
  it.each(Object.keys(MANNERS))('with quotes %s', (manner) => {
    const { write, read } = MANNERS[manner]!;
    fc.assert(
      fc.property(
        fc.array(named, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (names, end) => {
          const lines = names.map((name, i) => `${i + 1};${write(name)};web;2026-01-0${(i % 9) + 1}`);
          const got = rows(['Id;Name;Source;Created', ...lines].join(end)).slice(1);
          expect(got.map(([id]) => id)).toEqual(names.map((_, i) => String(i + 1)));
          expect(got.map((row) => row[1]!.trim())).toEqual(names.map((name) => read(name).trim()));
        },
      ),
    );
  });

  it('with all of them in one file: no line is lost, and as many are read as a slow reader counts', () => {
    const manners = Object.keys(MANNERS).filter((manner) => manner !== 'with a backslash');
    const line = fc.record({ name: named, manner: fc.constantFrom(...manners) });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (some) => {
        const lines = some.map(
          ({ name, manner }, i) => `${i + 1};${MANNERS[manner]!.write(name)};web;2026-01-0${(i % 9) + 1}`,
        );
        const text = ['Id;Name;Source;Created', ...lines].join('\n');
        // The slow reader: no cell has a line break, so each line is one.
        expect(rows(text)).toHaveLength(text.split('\n').length);
        expect(rows(text).map(([id]) => id)).toEqual(text.split('\n').map((one) => one.split(';')[0]));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'a quote that opens and one lines below that closes',
      'Id,Name,Src\n1,"Skärm 24 AB,web\n2,Bo,web\n3,Skärm 24",web\n4,D,web',
      5,
    ],
    ['the same on the last line', 'Id,Name,Src\n1,A,web\n2,"Skärm 24 AB,web\n3,24",web', 4],
    ['two that are never closed', 'Id,Name,Src\n1,"A,web\n2,"B,web\n3,C,web', 4],
  ])('%s', (_, text, lines) => {
    expect(rows(text)).toHaveLength(lines);
    expect(keysOf(text)).toEqual(['note.openQuotes']);
  });

  it.each([
    [
      'an address',
      'Id,Address,Src\n1,"Storgatan 1\n111 22 Lund",web\n2,"Gatan 3, 2 tr\n222 33, Lund",web',
      3,
    ],
    [
      'a note of several lines',
      'Id,Note,Created\n1,"Hej,\n\nvi vill köpa, gärna nu\n/Bo",2026-01-02\n2,x,2026-01-03',
      3,
    ],
    ['a header', 'Id,"Created\n(day)",Src\n1,2026-01-02,web', 2],
  ])('line breaks between quotes belong to their cell: %s', (_, text, lines) => {
    expect(rows(text)).toHaveLength(lines);
    expect(keysOf(text)).toEqual([]);
  });

  it('a quote with a delimiter behind it closes nothing where the line would have more cells than the one before', () => {
    const text = 'Id,Name,Src,Extra,More\n0,A,web,,\n1,"Kalle, "Kula", AB",web,,\n2,B,web,,';
    expect(rows(text)[2]).toEqual(['1', 'Kalle, "Kula", AB', 'web', '', '']);
  });

  it('a backslash that ends a path is no escape', () =>
    expect(rows('Id,Path,Src\n1,"C:\\temp\\",web\n2,"a, b",web')).toEqual([
      ['Id', 'Path', 'Src'],
      ['1', 'C:\\temp\\', 'web'],
      ['2', 'a, b', 'web'],
    ]));
});

describe('lines that are quoted as a whole', () => {
  it('are taken apart and said', () => {
    const text = '"Id,""Name"",Src"\n"1,""Kalle, AB"",web"\n"2,Bo,web"\n';
    expect(rows(text)).toEqual([
      ['Id', 'Name', 'Src'],
      ['1', 'Kalle, AB', 'web'],
      ['2', 'Bo', 'web'],
    ]);
    expect(keysOf(text)).toEqual(['note.unwrapped']);
  });

  it('among others are taken apart as well', () =>
    expect(rows('Id,Name,Src\n"1,""Kalle, AB"",web"\n2,Bo,web\n')[1]).toEqual(['1', 'Kalle, AB', 'web']));

  it('a footer is none', () =>
    expect(rows('Id,Name,Src,Date\n1,A,web,2\n"Confidential, do not share"')[2]).toEqual([
      'Confidential, do not share',
    ]));

  it('whatever the table', () => {
    const cell = fc.stringMatching(/^[a-z]{1,4}[",; a-z]{0,6}[a-z]$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (body) => {
        const table = [['one', 'two', 'three'], ...body];
        const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
        const text = table.map((row) => quoted(row.map(quoted).join(','))).join('\n');
        expect(rows(text)).toEqual(table);
      }),
    );
  });
});

describe('line ends of several kinds', () => {
  it.each([
    ['"\\r" among "\\r\\n" and "\\n"', 'Id,Name,Src\r\n1,A,w\r2,B,w\n3,C,w\r\n'],
    ['"\\n" among "\\r"', 'Id,Name,Src\r1,A,w\r2,B,w\n3,C,w\r'],
    ['in the first line', 'Id,Name,Src\r1,A,w\n2,B,w\n3,C,w'],
  ])('%s end lines', (_, text) =>
    expect(rows(text)).toEqual([
      ['Id', 'Name', 'Src'],
      ['1', 'A', 'w'],
      ['2', 'B', 'w'],
      ['3', 'C', 'w'],
    ]),
  );

  it('however many there are', () =>
    expect(rows('1,2\r3,4\n'.repeat(100))).toEqual(
      Array.from({ length: 200 }, (_, i) => (i % 2 ? ['3', '4'] : ['1', '2'])),
    ));

  it('one inside a cell is a sign of it', () =>
    expect(rows('Id,Name,Src\r\n1,"A\rb",w\r\n2,B\rc,w\r\n')).toEqual([
      ['Id', 'Name', 'Src'],
      ['1', 'A\rb', 'w'],
      ['2', 'B\rc', 'w'],
    ]));

  it('U+2028 and its like are signs; blank lines in the middle are lines', () =>
    expect(rows('Id,Name\n1,A\u2028b\u0085\n\n2,B\n')).toEqual([
      ['Id', 'Name'],
      ['1', 'A\u2028b\u0085'],
      [''],
      ['2', 'B'],
    ]));
});

it('a delimiter at the end of every line makes no column', () =>
  expect(rows('Id;Name\n1;A;\n2;B;\n').map((row) => row.slice(0, 2))).toEqual([
    ['Id', 'Name'],
    ['1', 'A'],
    ['2', 'B'],
  ]));
