import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodePage, signsOf } from '../../../src/exports/encoding/codePages.ts';
import { readFile, rowsOf } from '../../../src/exports/file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const inPage = (text: string, page: CodePage) =>
  Uint8Array.from(text, (sign) =>
    sign.charCodeAt(0) < 0x80 ? sign.charCodeAt(0) : signsOf(page).indexOf(sign) + 0x80,
  );
const asPage = (bytes: Uint8Array, page: CodePage) =>
  Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : signsOf(page)[byte - 0x80]!)).join(
    '',
  );
const keysOf = (bytes: Uint8Array) => readFile(bytes).notes.map(({ key }) => key);
const TEXT = 'Namn;Källa;Ägare\nÅsa Öberg;Mässa;Märta Åkerö\nSÖREN ÅL;På hemsidan;René Müller\n';
const ROWS = TEXT.trim()
  .split('\n')
  .map((line) => line.split(';'));

describe('an encoding is found by the words it makes', () => {
  it.each([
    ['windows-1252', 'windows-1252', []],
    ['macintosh', 'macintosh', ['note.encoding']],
    ['cp850', 'cp850', ['note.encoding']],
    // The Swedish letters have the same bytes in both.
    ['cp437', 'cp850', ['note.encoding']],
    ['iso-8859-15', 'windows-1252', []],
  ] as const)('%s', (page, found, said) => {
    const file = readFile(inPage(TEXT, page));
    expect([file.encoding, rowsOf(file)]).toEqual([found, ROWS]);
    expect(file.notes.map(({ key }) => key)).toEqual(said);
  });

  it.each(['Källa', 'Ägare', 'på', 'Åsa', 'MÄSSA', 'företag', 'René'])(
    'also where “%s” is all that says it',
    (word) => {
      for (const page of ['windows-1252', 'macintosh', 'cp850'] as const)
        expect(rowsOf(readFile(inPage(`Id,Name\n1,${word}\n`, page)))[1]).toEqual(['1', word]);
    },
  );

  it.each(['it’s', 'Firma™', '“Quoted”', '50 €', '½ day', 'Köp – nu', '25°'])(
    'signs that are no letters do not mislead: %s',
    (word) =>
      expect(rowsOf(readFile(inPage(`Id,Name\n1,${word}\n`, 'windows-1252')))[1]).toEqual(['1', word]),
  );

  it('the euro of ISO-8859-15 is one', () =>
    expect(rowsOf(readFile(inPage('Id,Price\n1,50 €\n', 'iso-8859-15')))[1]).toEqual(['1', '50 €']));

  it('any names of Western Europe come back', () => {
    const name = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäöéü]{3,12}$/).filter((text) => /[a-z]{2}/.test(text));
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 20 }),
        fc.constantFrom<CodePage>('windows-1252', 'macintosh', 'cp850'),
        (names, page) => {
          const rows = [['Ägare', 'Källa'], ...names.map((text) => [text, 'Mässa på Öland'])];
          const text = rows.map((row) => row.join(';')).join('\n');
          expect(rowsOf(readFile(inPage(text, page)))).toEqual(rows);
        },
      ),
    );
  });

  it('letters of another script are said and not guessed', () =>
    expect(keysOf(Uint8Array.from([...utf8('Id,Name\n1,'), 0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]))).toEqual([
      'note.unknownLetters',
    ]));
});

describe('UTF-8 with broken bytes stays UTF-8', () => {
  it('one byte that is lost costs one letter, and its line is named', () => {
    const bytes = utf8(TEXT);
    const place = bytes.indexOf(0xc3, TEXT.indexOf('Mässa'));
    const file = readFile(bytes.filter((_, i) => i !== place));
    expect([file.encoding, file.cells.length]).toEqual(['utf-8', 3]);
    expect(JSON.stringify(rowsOf(file))).toBe(JSON.stringify(ROWS).replace('Mässa', 'M\ufffdssa'));
    expect(file.notes).toMatchObject([{ key: 'note.lostSigns', values: { n: 1, lines: '2' } }]);
  });

  it('a file that ends in the middle of a letter', () => {
    const bytes = utf8('Id;Name\n1;Umeå');
    expect(rowsOf(readFile(bytes.subarray(0, -1)))[1]).toEqual(['1', 'Ume\ufffd']);
    // A letter that ends a file in another encoding is one.
    expect(rowsOf(readFile(inPage('Id;Name\n1;Umeå', 'windows-1252')))[1]).toEqual(['1', 'Umeå']);
  });

  it('letters that were lost before are said', () =>
    expect(keysOf(utf8('Id;Name\n1;M\ufffdssa'))).toEqual(['note.lostSigns']));

  it('any bytes are broken, all lines are there and every other letter stays', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(TEXT.length * 4), { maxLength: 3 }), (places) => {
        const text = TEXT.repeat(4);
        const bytes = utf8(text);
        // 0xFF is in no text in UTF-8; it takes the place of a letter, so that lines and cells stay.
        const letters = [...bytes.keys()].filter((i) => bytes[i]! >= 0x61 && bytes[i]! <= 0x7a);
        const broken = new Set(places.map((place) => letters[place % letters.length]!));
        const file = readFile(bytes.map((byte, i) => (broken.has(i) ? 0xff : byte)));
        const got = rowsOf(file).flat().join('');
        expect([file.encoding, file.cells.length]).toEqual(['utf-8', 12]);
        expect([...got].filter((sign) => sign === '\ufffd')).toHaveLength(broken.size);
      }),
    );
  });
});

describe('UTF-8 that was read as another encoding and saved again', () => {
  it.each(['windows-1252', 'macintosh', 'cp850', 'cp437'] as const)('is put right and said: %s', (page) => {
    const twice = utf8(asPage(utf8(TEXT), page));
    expect(rowsOf(readFile(twice))).toEqual(ROWS);
    expect(keysOf(twice)).toEqual(['note.readTwice']);
  });

  it('with its byte order mark', () =>
    expect(rowsOf(readFile(utf8(asPage(utf8(`\ufeff${TEXT}`), 'windows-1252'))))).toEqual(ROWS));

  it('in some of its lines is said and left as it is', () =>
    expect(keysOf(utf8('Id;Name\n1;KÃ¤lla\n2;Åsa\n'))).toEqual(['note.readTwicePartly']));

  it.each(['SÃO PAULO', 'São Paulo', 'Ãngelo', 'Łódź', 'Âge', '√2', 'naïve', 'Ærø', '“Å”'])(
    'what only looks so stays: %s',
    (word) => {
      const bytes = utf8(`Id;Name\n1;${word}\n`);
      expect([rowsOf(readFile(bytes))[1], keysOf(bytes)]).toEqual([['1', word], []]);
    },
  );
});

it('zero bytes are left out and said', () => {
  const bytes = utf8('Id;Name;Created\n1;A\0da;2026-01-02\n\0\0\0');
  expect([rowsOf(readFile(bytes))[1], keysOf(bytes)]).toEqual([
    ['1', 'Ada', '2026-01-02'],
    ['note.zeroBytes'],
  ]);
});
