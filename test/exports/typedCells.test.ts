import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/exports/cellTable.ts';
import { readFile, rowsOf } from '../../src/exports/file.ts';
import { read } from '../../src/exports/read.ts';
import { sameRecords } from '../../src/exports/sameRecords.ts';
import { typedCells } from '../../src/exports/typedCells.ts';
import { Refusal } from '../../src/language/sentence.ts';
import type { RecordKind } from '../../src/schema/kinds.ts';
import type { Cell } from '../../src/values/cell.ts';
import { serial } from '../support/serial.ts';
import { describeShared } from '../support/shared.ts';

const optionsOf = (kind?: RecordKind, language: 'en' | 'sv' = 'en') => ({
  kind,
  mapping: {},
  language,
  zone: () => 60,
});

function typed(rows: readonly (readonly Cell[])[], kind?: RecordKind, holds = (_: number) => true) {
  return typedCells(rows, read(cellsOf(rows), optionsOf(kind)), optionsOf(kind), holds);
}

/** The cells of a column below its head, and how they are shown. */
function columnOf(head: string, ...cells: Cell[]): [Cell, string][] {
  const rows = [['Deal ID', head, 'Stage'], ...cells.map((cell, i) => [`d${i}`, cell, 'Won'])];
  const { rows: made, format } = typed(rows, 'deals');
  return cells.map((_, i) => [made[i + 1]![1]!, format(i + 1, 1)]);
}

describe('numbers and dates of an export', () => {
  it('are numbers, shown as they were written', () => {
    expect(columnOf('Amount', '102700.00', '-5', '0.5')).toEqual([
      [102700, '0.00'],
      [-5, '0'],
      [0.5, '0.0'],
    ]);
    expect(columnOf('Amount', '1 234,50', '12 000', '1 234 567,5')).toEqual([
      [1234.5, '#,##0.00'],
      [12000, '#,##0'],
      [1234567.5, '#,##0.0'],
    ]);
    expect(columnOf('Close date', '2026-10-16', '2026-10-16 14:45', '2026-10-16T14:45:30')).toEqual([
      [serial('2026-10-16'), 'yyyy-mm-dd'],
      [serial('2026-10-16') + 885 / 1440, 'yyyy-mm-dd hh:mm'],
      [serial('2026-10-16') + (885 * 60 + 30) / 86_400, 'yyyy-mm-dd"T"hh:mm:ss'],
    ]);
    expect(columnOf('Close date', '31.12.26', '1.2.26', '30.11.26')[1]).toEqual([
      serial('2026-02-01'),
      'd.m.yy',
    ]);
    expect(columnOf('Close date', '6/15/2025, 2:30 PM', '6/5/2025, 12:00 AM')).toEqual([
      [serial('2025-06-15') + 14.5 / 24, 'm/dd/yyyy, h:mm AM/PM'],
      [serial('2025-06-05'), 'm/d/yyyy, hh:mm AM/PM'],
    ]);
  });

  it.each([
    ['Amount', '1.5e3'],
    ['Amount', '(500)'],
    ['Amount', '500 kr'],
    ['Amount', '12 %'],
    ['Amount', '007'],
    ['Amount', 'TBD'],
    ['Amount', '12345678901234567'],
    ['Close date', '2026-12-31 kl 9'],
    ['Close date', '2026-06-10T09:00:00Z'],
    ['Close date', '16 Oct 2026'],
    ['Close date', '2026-W10'],
  ])('%s %s stays as it is written, as a text, beside others', (head, written) =>
    expect(
      columnOf(head, '2026-10-16', written, '2026-10-17').concat(columnOf(head, '12', written)),
    ).toContainEqual([written, '@']),
  );

  it('ids, phone numbers and postal codes stay texts; a blank cell of a column of numbers takes numbers', () => {
    const rows = [
      ['Record ID', 'Phone Number', 'Postal Code', 'Create Date', 'Stage'],
      ['132339558404', '0701234567', '01234', '2026-10-16', 'Lead'],
      ['132339558405', '+46701234567', '11122', '', 'Lead'],
    ];
    const { rows: made, format } = typed(rows, 'leads');
    expect(made[1]!.slice(0, 3)).toEqual(rows[1]!.slice(0, 3));
    expect([format(1, 0), format(1, 3), format(2, 3), format(0, 3)]).toEqual([
      '@',
      'yyyy-mm-dd',
      'General',
      '@',
    ]);
  });

  it('a column that can be read in two ways stays text until it is said', () => {
    const rows = [
      ['Deal ID', 'Amount', 'Close date', 'Stage'],
      ['a', '5', '03/04/2025', 'Won'],
      ['b', '6', '05/04/2025', 'Won'],
    ];
    const reading = read(cellsOf(rows), optionsOf('deals'));
    expect(reading.doubts.map(({ field }) => field)).toEqual(['closed']);
    expect(typed(rows, 'deals').rows.map((row) => row.slice(1, 3))).toEqual([
      ['Amount', 'Close date'],
      [5, '03/04/2025'],
      [6, '05/04/2025'],
    ]);
  });

  it('what is left as text is read as beside the others, or all stays text', () => {
    // Alone, "(1.234)" would be read with a decimal point.
    const rows = ['1.234,50', '2.000,75', '(1.234)'].map((amount, i) => [`d${i}`, amount, 'Won']);
    const all = [['Deal ID', 'Amount', 'Stage'], ...rows];
    const before = read(cellsOf(all), optionsOf('deals'));
    expect([...before.numbers.get('amount')!]).toEqual([1234.5, 2000.75, -1234]);
    expect(sameRecords(before, read(cellsOf(typed(all, 'deals').rows), optionsOf('deals')))).toEqual([]);
  });

  it('thousands that the header says are not multiplied twice', () =>
    expect(columnOf('Amount (tkr)', '12', '1 234')).toEqual([
      [12, '0'],
      [1234, '#,##0'],
    ]));

  it('an hour that the zone has not, as when summer time begins, stays text', () => {
    const rows = [
      ['Deal ID', 'Close date', 'Stage'],
      ['a', '2026-03-29 02:30', 'Won'],
    ];
    expect(typed(rows, 'deals', (day) => day !== serial('2026-03-29') + 2.5 / 24).rows).toEqual(rows);
  });
});

describe('read again they are the same records', () => {
  const isSameAgain = (rows: readonly (readonly Cell[])[], language: 'en' | 'sv', kind?: RecordKind) => {
    const options = optionsOf(kind, language);
    const before = read(cellsOf(rows), options);
    const { rows: made } = typedCells(rows, before, options, () => true);
    return sameRecords(before, read(cellsOf(made), { ...options, kind: before.recognition.kind }));
  };
  const filesIn = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : name.endsWith('.csv') ? [path] : [];
    });
  const agree = (folder: string) => {
    for (const path of filesIn(folder)) {
      const rows = rowsOf(readFile(readFileSync(path)));
      for (const language of ['en', 'sv'] as const) {
        try {
          expect([path, ...isSameAgain(rows, language)]).toEqual([path]);
        } catch (error) {
          // A file that is refused is no export.
          if (!(error instanceof Refusal)) throw error;
        }
      }
    }
  };

  it('in the samples', () => agree(join(import.meta.dirname, '../../samples')));

  describeShared('data/field-cases', 'in the field cases', (file) =>
    it('of all kinds', () => agree(file('.'))),
  );

  it('in any deals', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const number = fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => n.toFixed(2)),
      fc.integer({ min: 0, max: 1e7 }).map((n) => n.toLocaleString('en-US')),
      fc.integer({ min: 0, max: 1e7 }).map((n) => n.toLocaleString('sv-SE')),
      fc.integer({ min: 0, max: 1e7 }).map((n) => n.toLocaleString('de-DE')),
      fc.constantFrom('', '-', '1.5e3', '(500)', '$5', '007', '1.234', '1,234', 'TBD', '12 %', '5 tkr'),
    );
    const day = fc.tuple(
      fc.integer({ min: 2015, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    const date = fc.oneof(
      day.map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
      day.map(([y, m, d]) => `${two(d)}/${two(m)}/${y} 23:59`),
      day.map(([y, m, d]) => `${m}/${d}/${y}`),
      day.map(([y, m, d]) => `${two(d)}.${two(m)}.${y % 100} 9:05`),
      fc.constantFrom('', '2026-02-31', '2026-06-10T09:00:00Z', '46000', '0000-00-00', '2026-10'),
    );
    const row = fc.tuple(fc.constantFrom('', 'a', 'b'), number, date, date, fc.constantFrom('Won', 'Lost'));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('en', 'sv'),
        (rows, language) => {
          const all = [['Deal ID', 'Amount', 'Create date', 'Close date', 'Stage'], ...rows];
          expect(isSameAgain(all, language as 'en' | 'sv', 'deals')).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
