import { importText, openPrepared } from './localWorkbook.ts';

export const LEADS = `ID,Name,Created,Source,Owner,Stage
1,Ada,2026-11-02 09:00,web,Sara,Customer
2,Bo,2026-11-03 10:00,fair,Johan,Lead
3,Cia,2026-11-04 10:00,web,Sara,MQL`;
export const DEALS =
  'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-20,50000\nb,9,Won,2026-11-21,10000';

/** A workbook with three leads, two deals and the reports on them. */
export function withReports() {
  return openPrepared('reports', (workbook) => {
    importText(workbook, LEADS);
    importText(workbook, DEALS);
    workbook.call('generateReports');
  });
}
