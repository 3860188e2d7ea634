import { describe, expect, it } from 'vitest';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { cellsOf, importText, openPrepared, tabNames, type, valueBeside } from '../support/localWorkbook.ts';

describe('erasing a person', () => {
  const people = `ID,Name,Email,Created,Source,Owner,Stage
1,Ada Ek,ada@bolag.se,2026-11-02 09:00,web,Sara,Customer
2,Bo Berg,bo@bolag.se,2026-11-03 10:00,fair,Johan,Lead
3,Cia Dahl,cia@bolag.se,2024-01-04 10:00,web,Sara,Lead`;
  const deals =
    'Deal ID,Deal name,Lead ID,Contact email,Stage,Close date,Amount\na,Ada Ek - scanner,1,ada@bolag.se,Won,2026-11-20,50000';
  const calls = 'Lead ID,Date,Type\n1,2026-11-02 10:00,Call\n2,2026-11-03 11:00,Call';
  const everything = (workbook: LocalWorkbook) =>
    tabNames(workbook)
      .map((tab) => JSON.stringify(cellsOf(workbook, tab)))
      .join('\n');
  const withPeople = (settings: object = {}) => {
    const workbook = openPrepared('people', (opened) => {
      importText(opened, people);
      importText(opened, deals);
      importText(opened, calls, 'activities');
      opened.call('generateReports');
    });
    if (Object.keys(settings).length > 0) {
      workbook.run('saveSettings', [settings]);
      workbook.call('refreshReports');
    }
    return workbook;
  };

  it('shows first where they stand, and changes nothing', () => {
    const workbook = withPeople();
    const before = everything(workbook);
    expect(workbook.run('findPersons', [{ email: ' ADA@bolag.se' }])).toEqual({
      found: [
        { tab: 'Leads data', rows: 1, cells: 0 },
        { tab: 'Deals data', rows: 0, cells: 3 },
        { tab: 'Activities data', rows: 1, cells: 0 },
      ],
      elsewhere: [],
    });
    expect(everything(workbook)).toBe(before);
  });

  it('then nothing in any tab tells of them; the revenue stays; what people wrote is told', () => {
    const workbook = withPeople();
    const row = cellsOf(workbook, 'Decisions').findIndex((cells) => cells[0] === 'Issue');
    type(workbook, 'Decisions', 0, row + 1, 'Call ada@bolag.se');
    type(workbook, 'Funnel', 20, 3, 'as ada@bolag.se said');
    expect(workbook.run('erasePersons', [{ email: 'ada@bolag.se' }])).toMatchObject({
      // Meeting has the decision as well, and what is written beside a report is a person's.
      elsewhere: [
        { tab: 'Weekly meeting', row: expect.any(Number) },
        { tab: 'Funnel', row: 4 },
        { tab: 'Decisions', row: row + 2 },
      ],
    });
    type(workbook, 'Funnel', 20, 3, '');
    type(workbook, 'Decisions', 0, row + 1, '');
    workbook.call('refreshReports');
    expect(everything(workbook)).not.toMatch(/ada@|Ada Ek/i);
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(2);
    expect(valueBeside(workbook, 'Closed loop', 'All won deals', 4)).toBe(50_000);
    expect(JSON.stringify(workbook.properties.document)).not.toMatch(/ada@|Ada Ek/i);
  });

  it('a report tab that is hidden goes with what it says', () => {
    const workbook = withPeople();
    workbook.run('saveSettings', [{ tabs: ['funnel'] }]);
    workbook.call('refreshReports');
    expect(everything(workbook)).toContain('Ada Ek');
    workbook.run('erasePersons', [{ email: 'ada@bolag.se' }]);
    expect(everything(workbook)).not.toContain('Ada Ek');
  });

  it('finds the person by name alone, and tells the rows of which it cannot say whose they are', () => {
    const workbook = withPeople();
    importText(
      workbook,
      'Lead ID,Contact,Date,Type\n1,,2026-11-02 10:00,Call\n,"Ek, Ada",2026-11-02 10:00,Call\n2,Bo Berg,2026-11-03 11:00,Call',
      'activities',
    );
    const tab = 'Activities data 2';
    const request = [{ email: 'ada@bolag.se' }];
    const found = expect.arrayContaining([{ tab, rows: 2, cells: 0 }]);
    expect(workbook.run('findPersons', request)).toMatchObject({ found });
    importText(workbook, `${people}\n4,ADA EK,ada@annat.se,2026-11-05 10:00,web,Sara,Lead`);
    expect(workbook.run('findPersons', request)).toMatchObject({ uncertain: [{ tab, row: 3 }] });
    expect(workbook.run('erasePersons', request)).toMatchObject({
      found: expect.arrayContaining([{ tab, rows: 1, cells: 0 }]),
      uncertain: [{ tab, row: 2 }],
    });
    expect(cellsOf(workbook, tab)[1]).toContain('Ek, Ada');
  });

  it('leads of which nothing has happened since the retention date are told, and erased', () => {
    const workbook = withPeople({ retention: '2025-01-01' });
    expect(JSON.stringify(cellsOf(workbook, 'Start'))).toContain('since the retention date 2025-01-01: 1.');
    expect(workbook.run('erasePersons', [{}])).toMatchObject({
      found: [{ tab: 'Leads data', rows: 1, cells: 0 }],
    });
    expect(everything(workbook)).not.toContain('cia@bolag.se');
    expect(JSON.stringify(cellsOf(workbook, 'Start'))).not.toContain('retention date');
  });

  it('what is no e-mail, and who is nowhere, is said', () => {
    const workbook = withPeople();
    expect(() => workbook.run('findPersons', [{ email: 'Ada' }])).toThrow(
      '\u201cAda\u201d is no e-mail address',
    );
    expect(() => workbook.run('erasePersons', [{ email: 'x@y.se' }])).toThrow('nothing was erased');
  });
});
