import { describe, expect, it } from 'vitest';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { cellsOf, importText, openPrepared, tabNames, type } from '../support/localWorkbook.ts';

const PEOPLE = `Ada Berg's leads,,,,,,,
ID,Name,Email,Created,Source,Campaign of Ada Berg,Owner,Stage
1,Ada Berg,ada@bolag.se,2026-11-02 09:00,"Referral from Berg, Ada",Sara's webinar,Sara,Customer
2,Bo Ek,bo@bolag.se,2026-11-03 10:00,bo@bolag.se,Bo Ek,Karl Lind,Bo Ek
3,Cia Dahl,cia@bolag.se,2026-11-04 10:00,web,fair,Sara,Lead`;
const DEALS = `Deal ID,Deal name,Lead ID,Stage,Close date,Amount,Lost reason
Ada Berg,Ada Berg - scanner,1,Won,2026-11-20,50000,
b,Berg Ada,2,Lost,2026-11-21,100,Karl Lind was late
c,Bo Ek,9,Won,2026-11-22,Bo Ek,`;
const NAMED = /ada[^a-z]+berg|berg[^a-z]+ada|bo ek|karl lind|cia dahl|\bsara\b|@bolag/i;

/** Every text that names somebody, on the tabs that a refresh writes, hidden ones as well. */
function naming(workbook: LocalWorkbook): string[] {
  const written = tabNames(workbook).filter((name) => !/ data$|^Sheet1$/.test(name));
  return written.flatMap((tab) =>
    cellsOf(workbook, tab)
      .flat()
      .filter((value) => typeof value === 'string' && NAMED.test(value))
      .map((value) => `${tab}: ${value}`),
  );
}

function withNames(): LocalWorkbook {
  return openPrepared('named people', (opened) => {
    importText(opened, PEOPLE, 'leads', 'Ada Berg.csv');
    importText(opened, DEALS, 'deals');
    importText(opened, 'Lead ID,Date,Type,Owner\n1,2026-11-02 10:00,Call,Karl Lind', 'activities');
    opened.call('generateReports');
  });
}

describe('names off', () => {
  it('is off in every cell of every tab that a refresh writes, in report.json and in what the sidebar is told', () => {
    const workbook = withNames();
    expect(naming(workbook).length).toBeGreaterThan(20);
    workbook.run('saveSettings', [{ showNames: false }]);
    const { report, digest } = workbook.run('generateAll', [{}]) as { report: object; digest: object };
    expect(naming(workbook)).toEqual([]);
    expect(NAMED.exec(JSON.stringify([report, digest]))).toBeNull();
    const { lastRun, notices } = workbook.run('wizardState') as { lastRun: object; notices: object };
    expect(NAMED.exec(JSON.stringify([lastRun, notices]))).toBeNull();
  });

  it('a report that was hidden with names on loses them, keeps what a person wrote beside it, and stays hidden', () => {
    const workbook = withNames();
    type(workbook, 'Closed loop', 20, 3, 'mine');
    workbook.run('saveSettings', [{ tabs: 'Funnel' }]);
    workbook.call('refreshReports');
    workbook.run('saveSettings', [{ showNames: false }]);
    workbook.call('refreshReports');
    expect(naming(workbook)).toEqual([]);
    const { getters } = workbook.model;
    const shown = () => getters.getVisibleSheetIds().map((id) => getters.getSheetName(id));
    expect(shown()).not.toContain('Closed loop');
    expect(cellsOf(workbook, 'Closed loop')[3]![20]).toBe('mine');
    workbook.run('saveSettings', [{ tabs: '', showNames: true }]);
    workbook.call('refreshReports');
    expect(shown()).toContain('Closed loop');
    expect(naming(workbook).length).toBeGreaterThan(20);
  });

  it('a report that is left out on the day on which names go off loses them as well', () => {
    const workbook = withNames();
    workbook.run('saveSettings', [{ tabs: 'Funnel', showNames: false }]);
    workbook.call('refreshReports');
    expect(naming(workbook)).toEqual([]);
  });
});
