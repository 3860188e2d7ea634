import { describe, expect, it } from 'vitest';
import { shortened } from '../../src/addon/agreementStore.ts';
import type { AgreementProposal } from '../../src/addon/protocol.ts';
import type { ReportJson } from '../../src/report/json.ts';
import type { Agreement } from '../../src/settings/settings.ts';
import { cellsOf, importText, openBuilt, type } from '../support/localWorkbook.ts';
import { withReports } from '../support/workbookWithReports.ts';

type Workbook = ReturnType<typeof openBuilt>;
const textOf = (workbook: Workbook, tab: string) =>
  cellsOf(workbook, tab)
    .map((cells) => cells.filter((value) => value !== '' && value !== null).join(' '))
    .join('\n');
const rowWith = (workbook: Workbook, words: string) =>
  cellsOf(workbook, 'Agreement').findIndex((cells) => cells.some((cell) => String(cell).includes(words)));
const agree = (workbook: Workbook, from: string) =>
  workbook.run('agreeAndGenerate', [
    { from, forMarketing: 'Maja Berg', forSales: 'Sven Ek' },
  ]) as ReportJson | null;

it('a new workbook has the method’s example as version 1, to be signed', () => {
  const workbook = openBuilt();
  workbook.run('saveSettings', [
    { revenueGoal: 100_000, averageOrderValue: 10_000, leadToCustomerRate: '2%', reps: 5 },
  ]);
  expect(textOf(workbook, 'Agreement')).toContain('Version 1: a proposal, to be signed.');
  expect(agree(workbook, '2026-12-01')).toBeNull();
  const page = textOf(workbook, 'Agreement');
  expect(page).toContain('Version 1, in force from 2026-12-01.');
  expect(page).toContain('For marketing: Maja Berg. For sales: Sven Ek.');
  expect(page).toMatch(/500 .*leads in the period, 500 a month/);
  expect(page).toMatch(/100 .*leads per rep and month, shared by 5 reps/);
  expect(page).toMatch(/4 .*working hours at the most/);
  expect(page).toMatch(/5 .*attempts within 14 days/);
});

describe('an agreement in force', () => {
  const workbook = withReports();
  importText(workbook, 'Lead ID,Date,Type,Outcome\n1,2026-11-02 15:00,Call,Connected');
  workbook.run('saveSettings', [{ firstAttemptWithinHours: 8 }]);
  const first = agree(workbook, '2026-11-01')!;

  it('stays as it was agreed whatever Settings say', () => {
    workbook.run('saveSettings', [{ firstAttemptWithinHours: 2, attempts: 3 }]);
    const second = workbook.run('generate', [{}]) as ReportJson;
    expect(second.sla.speed).toEqual(first.sla.speed);
    expect(textOf(workbook, 'Agreement')).toMatch(/8 .*working hours at the most/);
    expect(textOf(workbook, 'SLA')).toContain('Measured by version 1 of the agreement');
  });

  it('is shown beside what Settings say now, line by line', () => {
    const { version, last, changes } = workbook.run('proposedAgreement', []) as AgreementProposal;
    expect([version, last?.version]).toEqual([2, 1]);
    expect(changes).toEqual(['First attempt within, working hours: 8 → 2', 'Attempts per lead: 5 → 3']);
  });

  it('says which cell of it was changed, and puts it right', () => {
    const row = rowWith(workbook, 'working hours at the most');
    type(workbook, 'Agreement', 0, row, '99');
    workbook.call('refreshReports');
    expect(textOf(workbook, 'Data quality')).toMatch(
      /Agreement, row \d+: “8 working hours at the most.*” was changed to “99”\. Version 1 was agreed as it was/,
    );
    expect(cellsOf(workbook, 'Agreement')[rowWith(workbook, 'working hours at the most')]![0]).toBe(8);
    workbook.call('refreshReports');
    expect(textOf(workbook, 'Data quality')).not.toContain('Version 1 was agreed as it was');
  });

  it('goes along into a copy, with the next one', () => {
    agree(workbook, '2026-11-16');
    const copy = openBuilt({ snapshot: workbook.snapshot() });
    copy.call('refreshReports');
    expect(textOf(copy, 'Agreement')).toContain('Version 2, in force from 2026-11-16.');
    copy.run('generate', [{ asOf: '2026-11-10' }]);
    expect(textOf(copy, 'Agreement')).toContain('Version 1, in force from 2026-11-01.');
    expect(textOf(copy, 'Agreement')).toContain('Version 2 is agreed and comes into force on 2026-11-16.');
  });

  it('is not agreed again without a change, nor from before the last', () => {
    expect(() => agree(workbook, '2026-12-01')).toThrow('Nothing has changed since version 2');
    workbook.run('saveSettings', [{ attempts: 6 }]);
    expect(() => agree(workbook, '2026-11-01')).toThrow('cannot come into force before version 2');
    expect(() => agree(workbook, 'soon')).toThrow('“soon” is no day');
  });
});

it('of many versions the latest are kept whole', () => {
  const kind = (i: number) => ({
    label: `Source number ${i}`,
    leads: 10,
    value: 1000,
    share: 0.1,
    rate: 0.02,
    leadValue: 200,
  });
  const version = (n: number) =>
    ({
      version: n,
      from: n,
      owed: { leads: 100, byKind: Array.from({ length: 12 }, (_, i) => kind(i)) },
    }) as unknown as Agreement;
  const kept = shortened(Array.from({ length: 20 }, (_, i) => version(i + 1)));
  expect(JSON.stringify(kept).length).toBeLessThanOrEqual(9_000);
  expect(kept.at(-1)!.owed!.byKind).toHaveLength(12);
  expect(kept.map((one) => one.version)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});
