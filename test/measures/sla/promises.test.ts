import { describe, expect, it } from 'vitest';
import { promisesOf } from '../../../src/measures/sla/promises.ts';
import { agreed, termsOf } from '../../../src/settings/agreement.ts';
import type { Agreement, Settings } from '../../../src/settings/settings.ts';
import { datasetFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

const LEADS = `ID,Created,Assigned date,Source
early,2026-10-05 09:00,2026-10-07 09:00,web
fair,2026-10-20 09:00,2026-10-21 09:00,Trade fair
late,2026-10-20 09:00,2026-10-21 09:00,web
handed,2026-10-12 09:00,2026-10-20 09:00,web`;
const { dataset, settings } = datasetFrom({ leads: LEADS });
const { records } = dataset;
const version = (number: number, from: string, changes: Partial<Settings>): Agreement =>
  agreed(
    { version: number, currency: 'SEK', terms: termsOf({ ...settings, ...changes }), owed: null },
    { from: serial(from), agreedOn: serial(from), forMarketing: '', forSales: '' },
  );
const promised = (agreements: readonly Agreement[]) => {
  const { all, ofLead, start } = promisesOf(records, { ...settings, agreements }, []);
  return Object.fromEntries(
    records.leads.id.map((id, lead) => [
      id,
      { hours: all[ofLead[lead]!]!.hours, attempts: all[ofLead[lead]!]!.attempts, start: start[lead] },
    ]),
  );
};

describe('what a lead is promised', () => {
  it('is what Settings say where nothing is agreed', () =>
    expect(promised([]).early).toEqual({ hours: 4, attempts: 5, start: serial('2026-10-05 09:00') }));

  it('is what the version says that is in force on the day its clock starts', () => {
    const both = [
      version(1, '2026-10-01', { firstAttemptWithinHours: 8 }),
      version(2, '2026-10-15', { firstAttemptWithinHours: 2 }),
    ];
    expect(promised(both)).toMatchObject({ early: { hours: 8 }, late: { hours: 2 }, handed: { hours: 8 } });
  });

  it('is, before the first version, what that one says', () =>
    expect(promised([version(1, '2026-11-01', { firstAttemptWithinHours: 1 })]).early!.hours).toBe(1));

  it('is of its kind where the version has a promise for it', () => {
    const kinds = [{ kind: 'trade FAIR', hours: 1, attempts: null, days: null }];
    const made = promised([version(1, '2026-10-01', { kindPromises: kinds })]);
    expect(made).toMatchObject({ fair: { hours: 1, attempts: 5 }, late: { hours: 4, attempts: 5 } });
  });

  it('follows the clock of its version: handed over under the second, created under the first', () => {
    const both = [
      version(1, '2026-10-01', { clockStart: 'created', firstAttemptWithinHours: 8 }),
      version(2, '2026-10-15', { clockStart: 'assigned', firstAttemptWithinHours: 2 }),
    ];
    expect(promised(both).handed).toMatchObject({ hours: 2, start: serial('2026-10-20 09:00') });
    expect(promised(both).early).toMatchObject({ hours: 8, start: serial('2026-10-05 09:00') });
  });
});
