import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, rowsOf } from '../../src/exports/file.ts';
import { read } from '../../src/exports/read.ts';
import { type Erasure, type ExportRows, erasureOf } from '../../src/records/erase.ts';
import type { RecordKind } from '../../src/schema/kinds.ts';
import { reportFrom } from '../support/reporting.ts';

const exported = (csv: string, kind?: RecordKind): ExportRows => {
  const file = readFile(csv);
  return {
    rows: rowsOf(file),
    recognition: read(file.cells, { kind, mapping: {}, language: 'en', zone: () => 0 }).recognition,
  };
};
const of = (email: string) => ({ emails: [email], ids: [] });
const LEADS = exported(
  [
    'Record ID,Email,First Name,Last Name,Company name,Create Date,Lifecycle Stage,Notes',
    '1,Bo@Bolag.se,Bo,Berg,Bolag AB,2026-11-02,Lead,',
    '2,jumbo@bolag.se,Jum,Bo,Bolag AB,2026-11-03,Lead,',
    '1,,Bo,Berg,Bolag AB,2026-11-04,Lead,a later row without the e-mail',
    '3,cia@bolag.se,Cia,Ek,Bolag AB,2026-11-05,Lead,colleague of bo@bolag.se',
    '4,bo@annat.se,Bo,Berg,Annat AB,2026-11-06,Lead,a namesake',
  ].join('\n'),
);
const DEALS = exported(
  [
    'Deal ID,Deal name,Associated Contact IDs,Contact email,Stage,Amount',
    '1,Bo Berg - scanner,1;2,bo@bolag.se;jumbo@bolag.se,Won,1',
    '2,Jumbo - scanner,2,jumbo@bolag.se,Won,2000',
  ].join('\n'),
);
const CALLS = exported(
  'Contact ID,Activity date,Activity type\n1,2026-11-02 10:00,Call\n2,2026-11-02 11:00,Call',
);

describe('a person, by e-mail', () => {
  const [leads, deals, calls] = erasureOf([LEADS, DEALS, CALLS], of('bo@bolag.se'));

  it('goes with every row of theirs, also those that only the id tells', () =>
    expect(leads!.rows).toEqual([1, 3]));

  it('is not named in what stands about others', () =>
    expect(leads!.cells).toEqual([{ row: 4, column: 7, value: 'colleague of (–)' }]));

  it('goes with every activity', () => expect(calls!.rows).toEqual([1]));

  it('leaves the deal, which is the company\u2019s, without e-mail, id and name; the amount stays', () => {
    expect(deals!.rows).toEqual([]);
    expect(deals!.cells).toEqual([
      { row: 1, column: 1, value: '(–) - scanner' },
      { row: 1, column: 2, value: '2' },
      { row: 1, column: 3, value: 'jumbo@bolag.se' },
    ]);
  });

  it('who is nowhere changes nothing', () =>
    expect(erasureOf([LEADS, DEALS], of('nobody@bolag.se'))).toEqual([
      { rows: [], cells: [] },
      { rows: [], cells: [] },
    ]));
});

describe('a person who is named, without e-mail and id', () => {
  const leads = exported(
    `Record ID,Email,First Name,Last Name,Create Date,Source,Campaign,Contact owner,Notes
1,ada@bolag.se,Ada Maria,Bérg,2026-11-02,web,,Sara,
2,cia@bolag.se,Cia,Ek,2026-11-03,Referral from Berg Ada,Ada Berg's webinar,Sara,knows ADA  BERG
3,dan@bolag.se,Ada,Bergman,2026-11-04,Adam Berg,,Ada,`,
  );
  const erased = (csv: string, kind?: RecordKind) => {
    const one = exported(csv, kind);
    const [, { rows, cells, uncertain }] = erasureOf([leads, one], of('ada@bolag.se')) as [Erasure, Erasure];
    return { rows, cells: cells.map(({ value }) => value), uncertain };
  };

  it.each([
    ['Berg, Ada', '(–)'],
    ['Berg Ada', '(–)'],
    ['Ada Maria Berg', '(–)'],
    ['BÉRG, Ada Maria - scanner', '(–) - scanner'],
    ['“Ada Berg”: scanner', '“(–)”: scanner'],
    ['Offer to ada   berg 2026', 'Offer to (–) 2026'],
    ['Ada Bergs order', '(–)s order'],
    ['Ada_Berg_scanner', '(–)_scanner'],
  ])('goes from a deal that is called %s', (name, left) =>
    expect(erased(`Deal ID,Deal name,Stage,Amount\na,"${name}",Won,1`)).toMatchObject({
      rows: [],
      cells: [left],
    }),
  );

  it.each(['Ada Bergman', 'Adam Berg', 'Ada and Berg', 'Ada', 'Berg', 'Sandberg, Ada'])(
    'is not in %s',
    (name) =>
      expect(erased(`Deal ID,Deal name,Stage,Amount\na,"${name}",Won,1`)).toMatchObject({
        rows: [],
        cells: [],
      }),
  );

  it('goes from sources, campaigns, notes and costs', () => {
    expect(erasureOf([leads], of('ada@bolag.se'))[0]!.cells.map(({ value }) => value)).toEqual([
      'Referral from (–)',
      "(–)'s webinar",
      'knows (–)',
    ]);
    const spend = 'Month,Source,Campaign,Cost\n2026-11-01,web,Ada Berg webinar,10';
    expect(erased(spend)).toMatchObject({ rows: [], cells: ['(–) webinar'] });
  });

  it('goes with an activity that names nobody else', () =>
    expect(
      erased(`Subject,Contact,Activity date,Activity type,Contact ID,Assigned to
Call,"Berg, Ada",2026-11-02 10:00,Call,,Sara
Meeting with Ada Berg,,2026-11-02 10:00,Meeting,,Sara
Meeting with Ada Berg and Cia Ek,,2026-11-02 10:00,Meeting,,Sara
About Ada Berg,Cia Ek,2026-11-02 10:00,Call,2,Sara`),
    ).toEqual({ rows: [1, 2], cells: ['Meeting with (–) and Cia Ek', 'About (–)'], uncertain: undefined }));
});

describe('a name that another lead or an owner has too', () => {
  const leads = exported(
    `Record ID,Email,Name,Create Date,Contact owner
1,bo@bolag.se,Bo Berg,2026-11-02,Sara
2,bo@annat.se,"Berg, Bo",2026-11-03,Sara`,
  );
  const both = [
    leads,
    exported('Deal ID,Deal name,Contact email,Stage,Amount\na,Berg Bo,bo@bolag.se,Won,1\nb,Bo Berg,,Won,2'),
    exported(
      'Contact ID,Contact,Activity date,Activity type\n,Bo Berg,2026-11-02,Call\n1,Bo Berg,2026-11-02,Call\n2,Bo Berg,2026-11-02,Call',
      'activities',
    ),
  ];

  it('is erased where e-mail or id say whose it is, and else left and told', () => {
    const [ofLeads, deals, activities] = erasureOf(both, of('bo@bolag.se'));
    expect(ofLeads).toEqual({ rows: [1], cells: [] });
    expect(deals).toMatchObject({ rows: [], cells: [{ row: 1, value: '(–)' }, { row: 1 }], uncertain: [2] });
    expect(activities).toEqual({ rows: [2], cells: [], uncertain: [1] });
  });

  it('an owner\u2019s column is never touched, and an owner of the name makes it uncertain', () => {
    const calls =
      'Contact ID,Contact,Activity date,Activity type,Assigned to\n,Bo Ek,2026-11-02,Call,Sara\n,x,2026-11-02,Call,Bo Ek';
    const one = exported('Record ID,Email,Name,Create Date\n1,bo@ek.se,Bo Ek,2026-11-02');
    expect(erasureOf([one, exported(calls, 'activities')], of('bo@ek.se'))[1]).toEqual({
      rows: [],
      cells: [],
      uncertain: [1],
    });
  });

  it('who is called so is the only one when all of them are erased', () => {
    const [, deals, activities] = erasureOf(both, { emails: ['bo@bolag.se', 'bo@annat.se'], ids: [] });
    expect(deals!.cells.filter(({ value }) => value === '(–)').map(({ row }) => row)).toEqual([1, 1, 2]);
    expect(activities!.rows).toEqual([1, 2, 3]);
  });
});

it('a deal whose only contact was erased belongs to nobody, though the company has another lead', () => {
  const { closedLoop } = reportFrom({
    leads: 'ID,Created,Company,Stage\n2,2026-11-03,Bolag AB,Lead',
    deals:
      'Deal ID,Lead ID,Contact email,Company,Stage,Close date,Amount\na,(–),(–),Bolag AB,Won,2026-11-20,1000',
  });
  expect(closedLoop.unmatched).toEqual({ deals: 1, revenue: 1000 });
  const [, alone] = erasureOf(
    [LEADS, exported('Deal ID,Associated Contact IDs,Stage,Amount\na,1,Won,1000')],
    of('bo@bolag.se'),
  );
  expect(alone!.cells).toEqual([{ row: 1, column: 1, value: '(–)' }]);
});

it('whoever is erased, nothing of the e-mail is left, and all others stay', () => {
  const person = fc.constantFrom('a@x.se', 'ba@x.se', 'a@x.se.org', 'c@x.se');
  fc.assert(
    fc.property(fc.array(person, { minLength: 2, maxLength: 8 }), person, (people, gone) => {
      const leads = exported(
        `Record ID,Email,Create Date\n${people.map((email, i) => `${i + 1},${email},2026-11-02`).join('\n')}`,
      );
      const [{ rows }] = erasureOf([leads], of(gone)) as [ReturnType<typeof erasureOf>[number]];
      const left = people.filter((_, i) => !rows.includes(i + 1));
      expect(left).toEqual(people.filter((email) => email !== gone));
    }),
  );
});

describe('a person with several addresses', () => {
  const leads = exported(
    [
      'ID,Name,Email,Created,Source',
      '1,Ada Ek,ada@exempel.se ::: Ada.Ek@privat.se; info@firma.se,2026-01-10,web',
      '2,Bo Alm,Bo <bo@prov.se>,2026-01-11,fair',
      '3,Cia Gran,info@firma.se,2026-01-12,fair',
      ',,ADA.EK@privat.se,2026-02-12,form',
    ].join('\n'),
  );
  const deals = exported(
    [
      'Deal ID,Deal name,Contact email,Stage,Amount',
      'a,X,Ada Ek <ada@exempel.se>; bo@prov.se,Won,1',
      'b,Y,mailto:ada.ek@privat.se,Won,2',
      'c,Z,info@firma.se,Won,3',
    ].join('\n'),
    'deals',
  );

  it.each(['ada@exempel.se', 'ada.ek@privat.se'])('goes by any of them: %s', (email) => {
    const [ofLeads, ofDeals] = erasureOf([leads, deals], of(email));
    expect(ofLeads!.rows).toEqual([1, 4]);
    expect(ofDeals!.cells).toEqual([
      { row: 1, column: 2, value: 'bo@prov.se' },
      { row: 2, column: 2, value: '(–)' },
    ]);
  });

  it('and one that another lead has as well leaves the other where it is', () =>
    expect(erasureOf([leads, deals], of('ada@exempel.se'))[0]!.rows).not.toContain(3));

  it('a deal whose contact was erased belongs to nobody else of the company', () => {
    const { closedLoop } = reportFrom({
      leads: 'ID,Email,Company,Created,Source\n1,bo@nord.se,Nord AB,2026-01-10,web',
      deals: 'Deal ID,Email,Company,Stage,Close date,Amount\na,Ada <(–)>,Nord AB,Won,2026-03-01,100',
    });
    expect(closedLoop.unmatched.deals).toBe(1);
  });
});

it('an id that a spreadsheet has rounded takes nobody else along', () => {
  const leads = exported(
    'Record ID,Email,Created,Source\n1.13538E+11,ada@exempel.se,2026-01-10,web\n1.13538E+11,bo@prov.se,2026-01-11,fair',
  );
  const calls = exported('Contact ID,Activity date,Activity type\n1.13538E+11,2026-11-02 10:00,Call');
  expect(erasureOf([leads, calls], of('ada@exempel.se')).map(({ rows }) => rows)).toEqual([[1], []]);
});

describe('a phone number', () => {
  const leads = exported(
    [
      'Record ID,Email,Phone Number,Mobile Phone Number,Create Date,Lifecycle Stage,Notes',
      '1,bo@bolag.se,070-123 45 67,08-555 000 00,2026-11-02,Lead,',
      '2,cia@bolag.se,08-555 000 00,,2026-11-03,Lead,',
      '3,dan@bolag.se,,0701234567,2026-11-03,Lead,',
    ].join('\n'),
  );
  const deals = exported(
    [
      'Deal ID,Deal name,Contact email,Contact phone,Stage,Amount',
      '701234567,Scanner,bo@bolag.se,+46 70 123 45 67,Won,701234567',
      '2,Pump,eva@bolag.se,08-555 000 00,Won,2000',
    ].join('\n'),
  );
  const numbers = (email: string) =>
    erasureOf([leads, deals], of(email)).map(({ rows, cells }) => [rows, cells] as const);

  it('goes with its person, from the deals as well; a number that is an id or a sum stays', () => {
    const withoutDan = erasureOf(
      [
        exported(
          leads.rows
            .slice(0, 3)
            .map((row) => row.join(','))
            .join('\n'),
        ),
        deals,
      ],
      of('bo@bolag.se'),
    );
    expect(withoutDan.map(({ rows }) => rows)).toEqual([[1], []]);
    expect(withoutDan[1]!.cells).toEqual([
      { row: 1, column: 2, value: '(–)' },
      { row: 1, column: 3, value: '(–)' },
    ]);
  });

  it('that another lead has as well may be a firm\u2019s, and stays', () =>
    expect(numbers('bo@bolag.se')[1]![1]).toEqual([{ row: 1, column: 2, value: '(–)' }]));
});
