import type { WizardState } from '../../src/addon/protocol.ts';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { cellsOf, importText, openPrepared, type } from './localWorkbook.ts';

export const LEADS =
  'ID,Created,Source,Owner,Stage\n1,2026-11-27 09:00,web,Ada,Customer\n2,2026-11-27 09:00,web,Ada,Lead';
export const MORE = `${LEADS}\n3,2026-11-30 09:00,web,Ada,Lead`;
export const DEALS = 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-28,50000';
export const CALLS =
  'Lead ID,Date,Type,Outcome\n1,2026-11-27 10:00,Call,Connected\n2,2026-11-27 10:00,Call,Connected';
export const TOO_LATE = `${CALLS}\n3,2026-11-30 16:00,Call,Connected`;
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A clock that a test sets; with a step it goes on by so much whenever it is looked at. */
export class Clock {
  step = 0;
  time = Date.parse('2026-11-30T15:00:00Z');
  readonly now = (): Date => {
    this.time += this.step;
    return new Date(this.time);
  };
}

/** Two leads that were called in time, and a goal of one customer; refreshed by itself at six. */
export function scheduled(settings: Record<string, unknown> = {}) {
  return opened('scheduled', prepare, settings);
}

/** The same after the schedule has run once. */
export function scheduledAndRun(settings: Record<string, unknown> = {}) {
  return opened('scheduled and run', prepareAndRun, settings);
}

function opened(
  what: string,
  steps: (workbook: LocalWorkbook) => void,
  settings: Record<string, unknown>,
): { workbook: LocalWorkbook; clock: Clock } {
  const clock = new Clock();
  const workbook = openPrepared(what, steps, { now: clock.now });
  if (Object.keys(settings).length > 0) workbook.run('saveSettings', [settings]);
  return { workbook, clock };
}

function prepare(workbook: LocalWorkbook): void {
  importText(workbook, LEADS);
  importText(workbook, DEALS);
  importText(workbook, CALLS, 'activities');
  workbook.run('saveSettings', [{ revenueGoal: 50_000, averageOrderValue: 50_000, leadToCustomerRate: 0.5 }]);
  workbook.run('scheduleRefresh', [{ every: 'day', hour: 6 }]);
}

function prepareAndRun(workbook: LocalWorkbook): void {
  prepare(workbook);
  workbook.runTrigger('scheduledRefresh');
}

export const state = (workbook: LocalWorkbook) => workbook.run('wizardState', []) as WizardState;
export const start = (workbook: LocalWorkbook) => cellsOf(workbook, 'Start');
export const notice = (workbook: LocalWorkbook) => String(start(workbook)[3]![0] ?? '');
/** It has the runs and the schedule. */
export const dataQuality = (workbook: LocalWorkbook) => cellsOf(workbook, 'Data quality');
/** The lines of the last runs, without their times. */
export function runs(workbook: LocalWorkbook): unknown[][] {
  const cells = dataQuality(workbook);
  const head = cells.findIndex((row) => row[0] === 'Started');
  return cells
    .slice(head + 1, head + 6)
    .flatMap(([time, by, , rows, result]) => (time ? [[by, rows, String(result).trim()]] : []));
}
export function spoil(workbook: LocalWorkbook): void {
  for (let column = 0; column < 5; column++) type(workbook, 'Leads data', column, 0, `nothing ${column}`);
}
