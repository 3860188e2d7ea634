import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellsOf } from '../../src/exports/cellTable.ts';
import { read } from '../../src/exports/read.ts';
import { recognise } from '../../src/exports/recognise.ts';
import { Refusal } from '../../src/language/sentence.ts';
import { RECORD_KINDS } from '../../src/schema/kinds.ts';

const OPTIONS = { mapping: {}, language: 'en' as const, zone: () => 0 };
const ROWS = 4;
/** Columns that are no field, with cells that would be one: other persons' addresses, money that is no revenue. */
const JUNK: readonly (readonly [header: string, cell: (row: number) => string])[] = [
  ['Owner e-mail', (row) => `rep${row}@exempel.se`],
  ['Email Opt Out', () => '0'],
  ['Do not email', () => 'No'],
  ['Weighted amount', (row) => `${row} SEK`],
  ['Tax amount', (row) => String(row)],
  ['Discount', (row) => `${row} kr`],
  ['Expected revenue', (row) => `${row},00 kr`],
  ['Next activity date', () => '2027-01-01'],
  ['Company size', () => '11-50'],
  ['Previous stage', () => 'Lead'],
  ['Probability (%)', () => '50'],
  ['Last modified', () => '2026-09-09'],
  ['Created by', () => 'Eva'],
  ['Notes', () => 'Won, they say'],
];
const OWN: readonly (readonly [header: string, cells: readonly string[]])[] = [
  ['Deal ID', ['1', '2', '3', '4']],
  ['Deal name', ['A', 'B', 'C', 'D']],
  ['Contact email', ['a@x.se', 'b@x.se', 'c@x.se', 'd@x.se']],
  ['Amount', ['10', '20', '40', '80']],
  ['Stage', ['Won', 'Lost', 'Proposal', 'Closed Won']],
  ['Close date', ['2026-01-01', '2026-02-01', '', '2026-03-01']],
  ['Owner', ['Eva', 'Bo', 'Eva', 'Bo']],
];

it('any order of columns, with any that are no field among them, is read the same', () => {
  const own = OWN.map(([header, cells]) => [header, ...cells]);
  const junk = JUNK.map(([header, cell]) => [
    header,
    ...Array.from({ length: ROWS }, (_, row) => cell(row + 1)),
  ]);
  fc.assert(
    fc.property(
      fc
        .subarray(junk)
        .chain((some) => fc.shuffledSubarray([...own, ...some], { minLength: own.length + some.length })),
      (columns) => {
        const rows = Array.from({ length: ROWS + 1 }, (_, row) => columns.map((column) => column[row]!));
        const { recognition, numbers, texts, rejected } = read(cellsOf(rows), {
          ...OPTIONS,
          kind: undefined,
        });
        expect(recognition.kind).toBe('deals');
        expect(rejected).toEqual([]);
        const header = (field: string) => recognition.headers[recognition.columns.get(field)!];
        expect([
          header('amount'),
          header('email'),
          header('closed'),
          header('stage'),
          header('owner'),
        ]).toEqual(['Amount', 'Contact email', 'Close date', 'Stage', 'Owner']);
        expect([...numbers.get('amount')!]).toEqual([10, 20, 40, 80]);
        expect(texts.get('email')!.toArray()).toEqual(['a@x.se', 'b@x.se', 'c@x.se', 'd@x.se']);
      },
    ),
    { numRuns: 300 },
  );
});

it('whatever the columns are, they are read or refused by name, and what is no money is not summed', () => {
  const words =
    'email,owner,opt,out,amount,weighted,deal,value,date,close,expected,stage,won,is,company,size,cost,per,lead,created,by,tax,number,of,belopp,moms,e-post,ägare,total,discount,status'.split(
      ',',
    );
  const header = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
    .map((some) => some.join(' '));
  const cell = fc.constantFrom(
    '',
    'a@x.se',
    '2026-01-02',
    '12',
    '1 200 kr',
    'Yes',
    '0',
    'Won',
    'Ada Ek',
    '11-50',
    '50 %',
    'x',
  );
  const DENIED = /weighted|tax|moms|discount|expected|\bper\b|number|(?<!deal )size|cost/;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(header, fc.array(cell, { minLength: 3, maxLength: 3 })), {
        minLength: 2,
        maxLength: 8,
      }),
      fc.constantFrom(undefined, ...RECORD_KINDS),
      (columns, kind) => {
        const rows = [0, 1, 2, 3].map((row) =>
          columns.map(([name, cells]) => (row === 0 ? name : cells[row - 1]!)),
        );
        try {
          const { columns: found, headers, kind: taken } = recognise(cellsOf(rows), kind, {});
          const amount = taken === 'deals' ? found.get('amount') : undefined;
          if (amount !== undefined) expect(headers[amount]).not.toMatch(DENIED);
          const email = found.get('email');
          if (email !== undefined) expect(headers[email]).not.toMatch(/owner|opt|ägare|\bby\b/);
          read(cellsOf(rows), { ...OPTIONS, kind });
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
