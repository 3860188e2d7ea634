import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, rowsOf } from '../../src/exports/file.ts';
import { read } from '../../src/exports/read.ts';
import { type ExportRows, erasureOf } from '../../src/records/erase.ts';
import { reportFrom } from '../support/reporting.ts';

const exported = (csv: string): ExportRows => {
  const file = readFile(csv);
  return {
    rows: rowsOf(file),
    recognition: read(file.cells, { mapping: {}, language: 'en', zone: () => 0 }).recognition,
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
