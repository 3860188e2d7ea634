import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/exports/cellTable.ts';
import { columnsSeen } from '../../src/exports/columnsSeen.ts';
import { readFile, rowsOf } from '../../src/exports/file.ts';
import { recognise } from '../../src/exports/recognise.ts';

const UNKNOWN = `Kol A;Kol B;Kol C;Kol D;Kol E;Kol F
Ada Ek;ada@exempel.se;Mässa;2026-03-02;12 000 kr;Ja
Bo Alm;bo@prov.se;Webb;2026-03-03;8 000 kr;Nej
Cia Gran;cia@test.se;Webb;2026-03-04;;Ja`;
const rows = rowsOf(readFile(UNKNOWN));

describe('a file whose header nobody knows', () => {
  it('keeps its own first row as the header, and says what its kind asks for and it lacks', () => {
    const { headerRow, headers, lacks, columns } = recognise(cellsOf(rows), 'deals', {}, true);
    expect([headerRow, headers[0]]).toEqual([0, 'Kol A']);
    expect(lacks).toEqual([]);
    expect(columns.get('amount')).toBe(4);
    const leads = recognise(
      cellsOf([['Kol A', 'Kol C'], ...rows.slice(1).map((row) => [row[0]!, row[2]!])]),
      'leads',
      {},
      true,
    );
    expect([leads.headerRow, leads.lacks.length]).toEqual([0, 2]);
  });

  it('is refused where the columns must be known', () =>
    expect(() =>
      recognise(
        cellsOf([
          ['Kol A', 'Kol C'],
          ['Ada', 'Webb'],
        ]),
        'leads',
        {},
      ),
    ).toThrow());

  it('shows what each column seems to hold, with three different values', () =>
    expect(columnsSeen(rows, recognise(cellsOf(rows), 'deals', {}, true))).toEqual([
      { header: 'Kol A', holds: 'text', examples: ['Ada Ek', 'Bo Alm', 'Cia Gran'] },
      { header: 'Kol B', holds: 'email', examples: ['ada@exempel.se', 'bo@prov.se', 'cia@test.se'] },
      { header: 'Kol C', holds: 'text', examples: ['Mässa', 'Webb'] },
      { header: 'Kol D', holds: 'date', examples: ['2026-03-02', '2026-03-03', '2026-03-04'] },
      { header: 'Kol E', holds: 'money', examples: ['12 000 kr', '8 000 kr'] },
      { header: 'Kol F', holds: 'flag', examples: ['Ja', 'Nej'] },
    ]));

  it('is read as soon as the person has pointed', () => {
    const mapping = { leads: { name: [{ header: 'Kol A' }], source: [{ header: 'Kol C' }] } };
    const { lacks, columns } = recognise(cellsOf(rows), 'leads', mapping, true);
    expect([lacks, columns.get('name'), columns.get('source')]).toEqual([[], 0, 2]);
    expect(recognise(cellsOf(rows), undefined, mapping).kind).toBe('leads');
  });
});
