import { describe, expect, it } from 'vitest';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { cellsOf, importText, openPrepared } from '../support/localWorkbook.ts';
import { Clock } from '../support/scheduled.ts';

/** Working time is 8 to 17 in Stockholm; the clock is that of Greenwich. A first attempt has four working hours. */
const LEADS = `ID,Created,Name,Phone,Source,Owner,Stage
1,2026-11-30 10:00,Cia Ek,0701,web,Ada,Lead
2,2026-11-30 11:30,Dan Al,0702,web,Bo,Lead
3,2026-11-30 12:45,Eva Ros,0703,web,Ada,Lead
4,2026-11-20 09:00,Old One,0704,web,Ada,Lead`;
const CALLS =
  'Lead ID,Date,Type,Outcome\n4,2026-11-20 10:00,Call,Connected\n9,2026-11-30 08:30,Call,Connected';
const ON = {
  alertReps: 'yes',
  managerTo: 'chef@bolag.se',
  repAddresses: { Ada: 'ada@bolag.se', Bo: 'bo@bolag.se' },
};

function prepare(workbook: LocalWorkbook): void {
  importText(workbook, LEADS);
  importText(workbook, CALLS, 'activities');
  workbook.run('generate', [{}]);
  workbook.run('scheduleRefresh', [{ every: 'never', hour: 6, alerts: true }]);
}

function opened(settings: Record<string, unknown> = ON) {
  const clock = new Clock();
  clock.time = Date.parse('2026-11-30T11:30:00Z');
  const workbook = openPrepared('leads to call', prepare, { now: clock.now });
  workbook.run('saveSettings', [{ ...settings }]);
  const runAt = (time: string) => {
    clock.time = Date.parse(`2026-11-30T${time}:00Z`);
    const before = workbook.outbox.length;
    workbook.runTrigger('scheduledRefresh');
    return workbook.outbox.slice(before);
  };
  return { workbook, clock, runAt };
}

describe('before a promise runs out', () => {
  it('each rep is mailed their own leads, once, and the manager what ran out', () => {
    const { runAt } = opened();
    // 12:30 in Stockholm: the first lead has until 14:00, the second until 15:30.
    const first = runAt('11:30');
    expect(first.map(({ to }) => to)).toEqual(['ada@bolag.se']);
    expect(first[0]!.subject).toBe('1 lead to call before 2026-11-30 14:00');
    expect(first[0]!.body).toContain('Cia Ek, 0701');
    expect(first[0]!.body).not.toContain('Eva Ros');
    const second = runAt('12:35');
    expect(second.map(({ to }) => to)).toEqual(['bo@bolag.se']);
    // After 14:00 the first has run out, and before 16:45 the third is due.
    const third = runAt('14:00');
    expect(third.map(({ to }) => to).sort()).toEqual(['ada@bolag.se', 'chef@bolag.se']);
    const toManager = third.find(({ to }) => to === 'chef@bolag.se')!;
    expect(toManager.body).toContain('Ada: Cia Ek, 0701');
  });

  it('nobody is mailed outside working time, nor where it is switched off, nor where the exports are old', () => {
    const { runAt } = opened();
    expect(runAt('18:30')).toEqual([]);
    expect(opened({ ...ON, alertReps: 'no' }).runAt('11:30')).toEqual([]);
    const { workbook, clock } = opened();
    clock.time = Date.parse('2026-12-14T11:30:00Z');
    workbook.runTrigger('scheduledRefresh');
    expect(workbook.outbox).toEqual([]);
  });

  it('with names off a lead is its row and nothing else', () => {
    const { runAt } = opened({ ...ON, showNames: 'no' });
    const [mail] = runAt('11:30');
    expect(mail!.to).toBe('ada@bolag.se');
    expect(mail!.body).not.toMatch(/Cia|0701/);
    expect(mail!.body).toMatch(/row 2/);
  });

  it('what kept a rep from being told stands on Start, once however many hours it lasts', () => {
    const { workbook, runAt } = opened({ ...ON, repAddresses: { Bo: 'bo@bolag.se' } });
    expect(runAt('11:30')).toEqual([]);
    expect(runAt('11:35')).toEqual([]);
    const start = cellsOf(workbook, 'Start').flat().map(String);
    const said = start.filter((text) => text.includes('Nobody told 1 rep of leads to call'));
    expect(said).toHaveLength(1);
    expect(said[0]!.split('Nobody told')).toHaveLength(2);
  });

  it('reads the tabs that the Call list is made of and writes no report', () => {
    const { workbook, runAt } = opened();
    const before = { ...workbook.calls };
    runAt('11:30');
    const made = Object.entries(workbook.calls).reduce((sum, [name, n]) => sum + n - (before[name] ?? 0), 0);
    expect(made).toBeLessThan(40);
    expect(workbook.calls['Range.setValues']).toBe(before['Range.setValues']);
  });

  it('the reports are refreshed at their hour by the same trigger', () => {
    const { workbook, runAt } = opened();
    workbook.run('scheduleRefresh', [{ every: 'day', hour: 14, alerts: true }]);
    const time = () => (workbook.run('wizardState', []) as { lastRun: { time: string } }).lastRun.time;
    const before = time();
    runAt('11:45');
    expect(time()).toBe(before);
    runAt('13:05');
    expect(time()).toBe('2026-11-30 14:05');
    runAt('14:05');
    expect(time()).toBe('2026-11-30 14:05');
    expect(workbook.triggers).toHaveLength(1);
  });
});
