import { describe, expect, it } from 'vitest';
import { cellsOf, importText, openBuilt, tabNames, type } from '../support/localWorkbook.ts';
import { serial } from '../support/serial.ts';
import { LEADS, withReports } from '../support/workbookWithReports.ts';

describe('from pasted exports to the tabs', () => {
  const workbook = withReports();

  it('a text longer than a cell is cut, and that is said', () => {
    const long = openBuilt();
    const rows = [
      ['ID', 'Created', 'Message'],
      ['1', '2026-11-02', 'x'.repeat(60_000)],
    ];
    const { notes } = long.run('importRows', [{ name: 'long', rows }]) as { notes: string[] };
    expect(notes.join()).toContain('Cells with more than 50,000 characters: 1.');
    expect(String(cellsOf(long, 'Leads data')[1]![2]).length).toBeLessThan(50_000);
  });

  it('the export stays as it came, with its dates as dates', () => {
    const [head, ...rows] = LEADS.split('\n').map((line) => line.split(','));
    expect(
      cellsOf(workbook, 'Leads data')
        .slice(0, 4)
        .map((row) => row.slice(0, 6)),
    ).toEqual([head, ...rows.map((row) => row.map((cell, i) => (i === 2 ? serial(cell) : cell)))]);
  });
});

describe('numbers and dates of a data tab', () => {
  const SPEND =
    'Day,Source,Cost,Clicks\n2026-11-02,web,1000.50,5\n2026-11-03,web,200,7\n2026-11-04,fair,TBD,8';

  it.each(['sv_SE', 'en_US', 'en_GB'])('are such: sums and years are reckoned of them (%s)', (locale) => {
    const workbook = openBuilt({ locale });
    importText(workbook, SPEND, 'spend');
    const [own, data] = tabNames(workbook) as [string, string];
    type(workbook, own, 0, 0, `=SUM('${data}'!C2:C10)`);
    type(workbook, own, 1, 0, `=YEAR('${data}'!A2)`);
    expect(cellsOf(workbook, own)[0]!.slice(0, 2)).toEqual([1200.5, 2026]);
    expect(cellsOf(workbook, data)[3]![2]).toBe('TBD');
  });

  it('are moments of the spreadsheet\u2019s zone; one that the zone has not stays text', () => {
    const created = (timeZone: string) => {
      const workbook = openBuilt({ timeZone });
      importText(workbook, 'ID,Created,Stage\n1,2026-03-29 02:30,Lead\n2,2026-10-25 02:30,Lead', 'leads');
      return cellsOf(workbook, 'Leads data').map((row) => row[1]);
    };
    const half = (day: string) => serial(day) + 2.5 / 24;
    // Summer time begins at 02:00 in Stockholm.
    expect(created('Europe/Stockholm').slice(1, 3)).toEqual(['2026-03-29 02:30', half('2026-10-25')]);
    expect(created('America/New_York').slice(1, 3)).toEqual([half('2026-03-29'), half('2026-10-25')]);
  });

  it('live through erasing and through another import', () => {
    const workbook = openBuilt();
    const leads = 'ID,E-mail,Created,Stage\n1,a@x.se,2026-11-02 10:15,Lead\n2,b@x.se,2026-11-03 11:45,Lead';
    importText(workbook, leads, 'leads');
    workbook.run('erasePersons', [{ email: 'a@x.se' }]);
    type(workbook, 'Sheet1', 0, 0, '=TEXT(\'Leads data\'!C2;"yyyy-mm-dd hh:mm")'.replace(';', ','));
    expect(cellsOf(workbook, 'Sheet1')[0]![0]).toBe('2026-11-03 11:45');
    importText(workbook, leads, 'leads');
    expect(cellsOf(workbook, 'Sheet1')[0]![0]).toBe('2026-11-02 10:15');
  });
});

describe('several exports of one kind', () => {
  const google = 'Day,Source,Cost,Clicks\n2026-11-02,web,1000,5';
  const linkedIn = 'Start date,Source,Campaign name,Total spent\n2026-11-03,fair,expo,700';

  it('of different forms stand in tabs of their own and are counted together', () => {
    const workbook = withReports();
    importText(workbook, google, 'spend');
    importText(workbook, linkedIn, 'spend');
    const report = workbook.run('generate', [{}]) as { closedLoop: { totalCost: number } };
    expect(report.closedLoop.totalCost).toBe(1700);
    importText(workbook, google.replace('1000', '1200'), 'spend');
    expect((workbook.run('generate', [{}]) as typeof report).closedLoop.totalCost).toBe(1900);
  });

  it('a shorter one leaves nothing of the longer one before, and what stands beside it stays', () => {
    const workbook = withReports();
    type(workbook, 'Leads data', 8, 1, 'call her!');
    importText(workbook, LEADS.split('\n').slice(0, 3).join('\n'));
    const report = workbook.run('generate', [{}]) as { funnel: { stages: { reached: number }[] } };
    expect(report.funnel.stages[0]!.reached).toBe(2);
    expect(cellsOf(workbook, 'Leads data')[1]![8]).toBe('call her!');
  });

  it('a data tab that was emptied counts as empty, and is named', () => {
    const workbook = withReports();
    for (let row = 1; row < 4; row++)
      for (let column = 0; column < 6; column++) type(workbook, 'Leads data', column, row, '');
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Start').flat().join(' ')).toContain(
      'The data tab \u201cLeads data\u201d has no rows below a header',
    );
  });
});

describe('what goes wrong', () => {
  it('a data tab without its header is refused: no row of it is taken for one, though its dates are numbers now', () => {
    const workbook = openBuilt();
    // Words that a header may have stand in every row.
    const rows = [1, 2, 3].map(
      (i) => `${i},2026-11-0${i + 1} 09:00,Lead ${i},source ${i},Autumn,Ada,Customer`,
    );
    importText(workbook, `ID,Created,Name,Source,Campaign,Owner,Stage\n${rows.join('\n')}`);
    for (let column = 0; column < 7; column++) type(workbook, 'Leads data', column, 0, `nothing ${column}`);
    expect(() => workbook.run('generate', [{}])).toThrow(
      /This does not look like Leads: .* among \u201cnothing 0, nothing 1/,
    );
  });

  it('a bad import is refused with one sentence and writes nothing', () => {
    const workbook = withReports();
    const before = tabNames(workbook);
    expect(() => importText(workbook, 'colour;height\nred;1', 'leads')).toThrow(
      /^This does not look like Leads/,
    );
    expect(tabNames(workbook)).toEqual(before);
    expect(cellsOf(workbook, 'Leads data')[1]![1]).toBe('Ada');
  });
});
