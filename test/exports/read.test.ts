import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/exports/cellTable.ts';
import { readFile } from '../../src/exports/file.ts';
import { read } from '../../src/exports/read.ts';
import { say } from '../../src/language/language.ts';
import { Refusal } from '../../src/language/sentence.ts';
import type { Mapping } from '../../src/schema/kinds.ts';
import type { Cell } from '../../src/values/cell.ts';
import { isoText } from '../../src/values/dates.ts';
import { readingOf, refusalOf } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

const reasons = (csv: string, kind: 'leads' | 'deals' = 'leads') =>
  readingOf(csv, kind).rejected.map(({ row, column, value, reason }) => ({
    row,
    column,
    value,
    says: say('en', reason),
  }));

describe('an export is recognised by its headers', () => {
  it('HubSpot contacts in English', () => {
    const { recognition } = readingOf(
      'Record ID,First Name,Last Name,Email,Create Date,Lifecycle Stage,Original Source,Became a Customer Date\n1,A,B,a@x.se,2026-01-01 10:00,Lead,Direct,2026-02-01',
    );
    expect(recognition).toMatchObject({ kind: 'leads', system: 'hubspot' });
    expect([...recognition.columns.keys()]).toEqual([
      'id',
      'email',
      'firstName',
      'lastName',
      'created',
      'source',
      'stage',
      'entered:customer',
    ]);
  });

  it('HubSpot contacts in Swedish', () => {
    const { recognition } = readingOf(
      'Post-ID;Förnamn;E-post;Skapandedatum;Livscykelfas;Ursprunglig källa;Blev marknadskvalificerat lead-datum\n1;A;a@x.se;2026-01-01;Lead;Direkt;2026-02-01',
      undefined,
      'sv',
    );
    expect(recognition).toMatchObject({ kind: 'leads', system: 'hubspot' });
    expect(recognition.columns.get('entered:mql')).toBe(6);
  });

  it('a file of no known system by synonyms, also inside longer headers', () => {
    const { recognition } = readingOf('mql_id,won_date,declared_monthly_revenue\na,26-02-2018,100');
    expect(recognition).toMatchObject({ kind: 'deals', system: 'other' });
    expect(Object.fromEntries(recognition.columns)).toEqual({ leadId: 0, won: 1, amount: 2 });
  });

  it('by the person\u2019s own mapping before all else', () => {
    const mapping = {
      leads: {
        created: [{ header: 'Inkom' }, { header: 'Inkom till oss' }],
        source: [{ header: 'Hur hörde du om oss' }],
      },
    };
    const { cells } = readFile('Id;Inkom till oss;Hur hörde du om oss;Skapad\n1;2026-01-01;mässa;2020-01-01');
    const { recognition } = read(cells, { kind: 'leads', mapping, language: 'sv', zone: () => 0 });
    expect(recognition.columns.get('created')).toBe(1);
    expect(recognition.columns.get('source')).toBe(2);
  });

  it('by what stands in it, where no header tells: e-mail, money, stage words, and dates that a word of the field is beside', () => {
    const reading = readingOf(
      'Nr 1;Kontaktas på;Inkom till oss;Läge;Färg\nx;a@b.se;2026-01-02;Kund;röd\ny;c@d.se;2026-02-03;Lead;blå',
      'leads',
      'sv',
    );
    expect(Object.fromEntries(reading.recognition.columns)).toEqual({ email: 1, created: 2, stage: 3 });
    expect(say('sv', reading.notes[0]!)).toBe(
      'Kolumnen \u201dKontaktas p\u00e5\u201d togs som E-post efter det som st\u00e5r i den.',
    );
    const deals = readingOf('Deal ID,Handle,Worth\nd1,x,1 200 kr\nd2,y,300 kr', 'deals');
    expect(deals.recognition.columns.get('amount')).toBe(2);
  });

  it('but not where two columns look alike', () => {
    const { recognition } = readingOf('ID,Source,Came,Left\n1,web,2026-01-02,2026-02-03', 'leads');
    expect(recognition.columns.has('created')).toBe(false);
  });

  it('but not where the person has said that no column is the field', () => {
    const mapping = { leads: { source: [{ header: '–' }] } };
    const { cells } = readFile('Id;Created;Source\n1;2026-01-01;web');
    const { recognition } = read(cells, { kind: 'leads', mapping, language: 'sv', zone: () => 0 });
    expect(Object.fromEntries(recognition.columns)).toEqual({ id: 0, created: 1 });
  });

  it('with title lines above the header, which is said', () => {
    const reading = readingOf(
      'Leads report,,\nas of 2026-10-01,,\nID,Created,Source\n1,2026-01-01,web\n2,2026-01-02,fair',
      'leads',
    );
    expect(reading.recognition.headerRow).toBe(2);
    expect([...reading.rowNumbers]).toEqual([4, 5]);
    expect(reading.notes.map((note) => say('en', note))).toEqual([
      'The header was found on line 3; the lines above it were left aside.',
    ]);
  });

  it('with a header that comes twice: the first column of the name is the one', () => {
    const { texts } = readingOf('ID,Created,Source,Source\n1,2026-01-01,web,fair', 'leads');
    expect(texts.get('source')!.toArray()).toEqual(['web']);
  });

  it('with two exports pasted below each other: the second header is no row', () => {
    expect(readingOf('ID,Created\n1,2026-01-01\nID,Created\n2,2026-01-02', 'leads').rows).toBe(2);
  });
});

describe('a table without sense is refused as a whole', () => {
  it('a header without rows', () =>
    expect(refusalOf(() => readingOf('ID,Created,Source\n', 'leads'))).toContain('no row below it'));

  it('columns that say nothing of leads', () =>
    expect(refusalOf(() => readingOf('colour,height\nred,1\nblue,2', 'leads'))).toBe(
      'This does not look like Leads: there is no column for any of Id, E-mail, Name, Company, Last name among \u201ccolour, height\u201d. Export with that column, or name it under Columns in Settings.',
    ));

  it('in Swedish as well', () =>
    expect(refusalOf(() => readingOf('färg;höjd\nröd;1', 'deals', 'sv'), 'sv')).toContain(
      'Det här ser inte ut som Affärer',
    ));
});

describe('a row that cannot be read is named, the others are read', () => {
  it('31 February', () =>
    expect(reasons('ID,Created\n1,2026-01-31\n2,2026-02-31')).toEqual([
      {
        row: 3,
        column: 'Created',
        value: '2026-02-31',
        says: '\u201c2026-02-31\u201d is not a valid date. Correct it, or leave the cell blank.',
      },
    ]));

  it('an amount that is a word', () =>
    expect(reasons('Deal ID,Stage,Amount\n1,Won,100\n2,Won,lots', 'deals')).toEqual([
      {
        row: 3,
        column: 'Amount',
        value: 'lots',
        says: '\u201clots\u201d is not a number. Write it with digits, or leave the cell blank.',
      },
    ]));

  it('a row longer than the header', () =>
    expect(reasons('ID,Created,Source\n1,2026-01-01,web,news\n2,2026-01-02,web')).toMatchObject([
      { row: 2, value: 'news' },
    ]));

  it('a row shorter than the header is read, its missing cells as blank', () => {
    const reading = readingOf('ID,Created,Source\n1,2026-01-01,web\n2,2026-01-02', 'leads');
    expect(reading.rejected).toEqual([]);
    expect(reading.texts.get('source')!.toArray()).toEqual(['web', '']);
  });

  it('what CRMs write for nothing is blank', () => {
    const reading = readingOf('Deal ID,Stage,Amount\n1,Won,-\n2,Won,null\n3,Won,(No value)', 'deals');
    expect(reading.rejected).toEqual([]);
    expect([...reading.numbers.get('amount')!]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});

it('a column that is called by its very name is read, and what is no amount in it is named', () => {
  const { numbers, rejected } = readingOf(
    'Deal ID;Deal Stage;Belopp\nd1;Won;ca 1000\nd2;Won;c:a 2000\nd3;Won;3000',
    'deals',
  );
  expect([...numbers.get('amount')!]).toEqual([3000]);
  expect(rejected.map(({ value }) => value)).toEqual(['ca 1000', 'c:a 2000']);
});

it('rows are counted as they stand in the file, blank lines too', () => {
  const { rejected, recognition } = readingOf(
    'Title,,\n\nID,Created,Source\n1,2026-01-01,web\n\n2,soon,web\n',
    'leads',
  );
  expect(recognition.headerRow + 1).toBe(3);
  expect(rejected.map(({ row }) => row)).toEqual([6]);
});

it('the mark beside an amount says its currency where the currency column is blank', () => {
  const { texts } = readingOf(
    'Deal ID,Stage,Amount,Currency\n1,Won,\u20ac 100,\n2,Won,$ 50,SEK\n3,Won,70,',
    'deals',
  );
  expect(texts.get('currency')!.toArray()).toEqual(['EUR', 'SEK', '']);
});

describe('each column\u2019s form is decided from the whole column', () => {
  it('day-month or month-day', () => {
    const { numbers } = readingOf('ID,Created\n1,2/1/2018\n2,3/25/2018', 'leads');
    expect([...numbers.get('created')!]).toEqual([serial('2018-02-01'), serial('2018-03-25')]);
  });

  it('another date column of the file decides for one that is open', () => {
    const { numbers, doubts } = readingOf('ID;Created;Customer date\n1;1/2/2018;25/3/2018', 'leads', 'en');
    expect(numbers.get('created')![0]).toBe(serial('2018-02-01'));
    expect(doubts).toEqual([]);
  });

  it('where nothing decides, a value is shown to the person, whose answer is kept', () => {
    const csv = 'ID,Created,Score\n1,03/04/2025,1\n2,05/06/2025,2';
    const { numbers, doubts } = readingOf(csv, 'leads', 'en');
    expect(numbers.get('created')![0]).toBe(serial('2025-03-04'));
    expect(doubts).toMatchObject([
      { field: 'created', column: 'Created', example: '03/04/2025', taken: 'mdy' },
    ]);
    const mapping = { leads: { created: [{ header: 'Created', form: 'dmy' as const }] } };
    const again = read(readFile(csv).cells, { kind: 'leads', mapping, language: 'en', zone: () => 0 });
    expect(again.numbers.get('created')![0]).toBe(serial('2025-04-03'));
    expect(again.doubts).toEqual([]);
  });

  describe('a year of two digits', () => {
    const created = (csv: string, language: 'sv' | 'en' = 'sv') => {
      const { numbers, doubts } = readingOf(`ID;Created\n${csv}`, 'leads', language);
      return { days: [...numbers.get('created')!].map((day) => isoText(day)), doubts };
    };

    it('is first where the column shows it, in either language', () => {
      for (const language of ['sv', 'en'] as const)
        expect(created('1;25-01-31\n2;25-02-14\n3;24-12-30', language)).toEqual({
          days: ['2025-01-31', '2025-02-14', '2024-12-30'],
          doubts: [],
        });
    });

    it('where nothing shows it, is first between dashes in Swedish, and that is asked', () => {
      expect(created('1;25-01-24')).toMatchObject({
        days: ['2025-01-24'],
        doubts: [{ example: '25-01-24', taken: 'ymd' }],
      });
      expect(created('1;24/01/25')).toMatchObject({
        days: ['2025-01-24'],
        doubts: [{ example: '24/01/25', taken: 'dmy' }],
      });
    });

    it('what the person answers is kept', () => {
      const { cells } = readFile('ID;Created\n1;25-01-24');
      const mapping = { leads: { created: [{ header: 'Created', form: 'dmy' as const }] } };
      const again = read(cells, { kind: 'leads', mapping, language: 'sv', zone: () => 0 });
      expect([...again.numbers.get('created')!]).toEqual([serial('2024-01-25')]);
      expect(again.doubts).toEqual([]);
    });

    it('is shown by another column with such years, not by one with years of four digits', () => {
      const of = (csv: string) => readingOf(`ID;Created;Customer date\n${csv}`, 'leads', 'sv').doubts;
      expect(of('1;25-01-24;25-12-31\n2;25-01-24;25-12-01')).toEqual([]);
      expect(of('1;25-01-24;31/12/2025\n2;25-01-24;01/12/2025')).toMatchObject([{ field: 'created' }]);
    });
  });

  it('months with two digits have their year, days with two digits have none and are left out', () => {
    const of = (...cells: string[]) =>
      readingOf(`Date;Source;Cost\n${cells.map((cell) => `${cell};web;1`).join('\n')}`, 'spend');
    expect([...of('Dec-24', 'Jan-25').numbers.get('date')!]).toEqual([
      serial('2024-12-01'),
      serial('2025-01-01'),
    ]);
    const { rowNumbers, rejected } = of('Jan 24', 'Jan 25', 'Jan 26');
    expect([rowNumbers.length, rejected.map(({ reason }) => reason.key)]).toEqual([
      0,
      Array(3).fill('reject.noYear'),
    ]);
  });

  it('a zone that cannot be known is what is said of a time in it', () => {
    const { rejected } = readingOf('ID,Created\n1,2025-06-10 09:00 IST\n2,2025-06-10 09:00 CEST', 'leads');
    expect(rejected).toMatchObject([
      { row: 2, reason: { key: 'reject.unknownZone', values: { zone: 'IST' } } },
    ]);
  });

  it('what programs write for no date is blank, and another column fills it', () => {
    const { numbers, rejected } = readingOf(
      'ID,Created\n1,0000-00-00\n2,1970-01-01\n3,1900-01-00\n4,31.12.9999\n5,2025-01-31\n6,1970-01-01T00:00:00Z',
      'leads',
    );
    expect([...numbers.get('created')!]).toEqual([
      ...Array(4).fill(Number.NaN),
      serial('2025-01-31'),
      Number.NaN,
    ]);
    expect(rejected).toEqual([]);
  });

  it('dates of which a spreadsheet made some, with day and month exchanged, are a question', () => {
    const of = (...created: Cell[]) => {
      const cells = cellsOf([['ID', 'Created'], ...created.map((cell, i) => [`l${i}`, cell])]);
      return read(cells, { kind: 'leads', mapping: {}, language: 'en', zone: () => 0 }).doubts;
    };
    const dates = ['2025-03-04', '2025-05-04', '2025-11-03', '2025-12-03'].map(serial);
    expect(of(...dates, '25/03/2025', '14/04/2025')).toMatchObject([
      { field: 'created', example: '25/03/2025', taken: 'dmy', sentence: { key: 'doubt.exchanged' } },
    ]);
    expect(of(...dates, serial('2025-03-20'), '25/03/2025')).toEqual([]);
    expect(of(...dates, '2025-03-25')).toEqual([]);
  });

  it('one column may hold serial days, ISO, AM and PM and 24:00', () => {
    const { numbers, rejected } = readingOf(
      'ID;Created\n1;45719\n2;2025-03-04\n3;45721.5\n4;Mar 6, 2025, 3:07 PM\n5;2025-03-07 24:00',
      'leads',
    );
    expect([...numbers.get('created')!].map((day) => isoText(day, true))).toEqual([
      '2025-03-03 00:00',
      '2025-03-04 00:00',
      '2025-03-05 12:00',
      '2025-03-06 15:07',
      '2025-03-08 00:00',
    ]);
    expect(rejected).toEqual([]);
  });

  it.each([
    ['comma', 1234],
    ['point', 1.234],
  ] as const)('1.234 alone is a question; with decimal %s it is %d', (form, amount) => {
    const { cells } = readFile('Deal ID;Stage;Amount\n1;Won;1.234\n2;Won;5.678');
    const of = (mapping: Mapping) => read(cells, { kind: 'deals', mapping, language: 'sv', zone: () => 0 });
    expect(of({}).doubts).toMatchObject([{ field: 'amount', example: '1.234', taken: 'comma' }]);
    const said = of({ deals: { amount: [{ header: 'Amount', form }] } });
    expect(said.numbers.get('amount')![0]).toBe(amount);
    expect(said.doubts).toEqual([]);
  });

  it('a tab\u2019s ids that are numbers have lost their zeros, which is said', () => {
    const { notes, texts } = read(
      cellsOf([
        ['ID', 'Created'],
        [123, 46000],
      ]),
      {
        kind: 'leads',
        mapping: {},
        language: 'en',
        zone: () => 0,
      },
    );
    expect(texts.get('id')!.toArray()).toEqual(['123']);
    expect(notes.map((note) => say('en', note))).toEqual([
      'The ids in \u201cID\u201d are numbers in the sheet: zeros that were before them are gone, and are not asked for when deals and activities are matched.',
    ]);
  });

  it('a tab\u2019s own dates and numbers are taken as they are', () => {
    const options = { kind: 'deals' as const, mapping: {}, language: 'sv' as const, zone: () => 0 };
    const { numbers, texts } = read(
      cellsOf([
        ['Deal ID', 'Stage', 'Amount', 'Close date'],
        [17, 'Won', 1234.5, 43132],
      ]),
      options,
    );
    expect([texts.get('id')!.toArray(), [...numbers.get('amount')!], [...numbers.get('closed')!]]).toEqual([
      ['17'],
      [1234.5],
      [43132],
    ]);
  });
});

it('whatever is pasted is read or refused: rows in = rows read + rejected', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('ID', 'Created', 'Amount', 'Stage', '2026-01-01', '31/12/2025', '1,5', '', '=A1'),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
      fc.constantFrom('leads' as const, 'deals' as const, undefined),
      (rows, kind) => {
        try {
          const reading = read(cellsOf(rows), { kind, mapping: {}, language: 'sv', zone: () => 0 });
          expect(reading.rows).toBe(reading.rowNumbers.length + reading.rejected.length);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      },
    ),
    { numRuns: 500 },
  );
});

it('whatever lies in a file is read or refused by name', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'ID',
      'Created',
      'Deal Stage',
      'Amount',
      ';',
      ',',
      '\t',
      '"',
      '""',
      '\n',
      '\r',
      '\ufeff',
      'sep=;\n',
    ),
    fc.constantFrom('2026-02-31', '1.234', '1,5 kr', '(300)', '\u0000', '%PDF', 'PK\u0003\u0004', '\ud800'),
    fc.string({ maxLength: 6, unit: 'binary' }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
      fc.boolean(),
      (text, asBytes) => {
        try {
          const bytes = asBytes ? new TextEncoder().encode(text) : text;
          const reading = read(readFile(bytes).cells, {
            kind: undefined,
            mapping: {},
            language: 'sv',
            zone: () => 0,
          });
          expect(reading.rows).toBe(reading.rowNumbers.length + reading.rejected.length);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

describe('days that are written as midnights of a zone', () => {
  const createdOf = (first: string, second: string) =>
    [...readingOf(`ID,Name,Created\n1,A,${first}\n2,B,${second}`, 'leads').numbers.get('created')!].map(
      (day) => isoText(day, day % 1 > 0),
    );

  it.each(['T00:00:00Z', 'T00:00:00.000Z', ' 00:00:00 UTC', 'T00:00:00-08:00', 'T00:00:00+0000'])(
    '%s in all cells is the day itself',
    (midnight) =>
      expect(createdOf(`2026-03-01${midnight}`, `2026-07-01${midnight}`)).toEqual([
        '2026-03-01',
        '2026-07-01',
      ]),
  );

  it('is a moment where another cell has an hour', () =>
    expect(createdOf('2026-03-01T00:00:00-08:00', '2026-07-01T10:00:00-08:00')[0]).toBe('2026-03-01 08:00'));
});

it.each(['Week', 'Vecka', 'Uke', 'Uge', 'Viikko', 'Woche', 'ISO week'])(
  'the second number under %s is a week, not a month',
  (header) => {
    const { numbers } = readingOf(`${header},Channel,Cost\n2025-10,Web,5\n2025-11,Web,6`, 'spend');
    expect([...numbers.get('date')!].map((day) => isoText(day))).toEqual(['2025-03-03', '2025-03-10']);
  },
);

it('a column that is called by its currency alone is the amount, where no other is', () => {
  const amountOf = (csv: string) => readingOf(csv, 'deals').recognition.columns.get('amount');
  expect(amountOf('Deal name,Stage,EUR\nA,Won,100')).toBe(2);
  expect(amountOf('Deal name,Stage,EUR,Amount\nA,Won,100,1100')).toBe(3);
});

it('a stage alone is its date where its cells are dates', () => {
  const { columns } = readingOf(
    'ID,Created,Customer,MQL,SQL,Converted\n1,2026-03-01,Alfa AB,2026-03-01,2026-03-05,2026-03-09',
    'leads',
  ).recognition;
  expect(columns).toEqual(
    new Map([
      ['id', 0],
      ['created', 1],
      ['company', 2],
      ['entered:mql', 3],
      ['entered:sql', 4],
      ['converted', 5],
    ]),
  );
});

it('what a list counts below its rows is no record', () =>
  expect(readingOf('Deal name,Stage,Amount\nA,Won,1\nB,Won,2\nCount: 2,,', 'deals').rows).toBe(2));
