import { describe, expect, it } from 'vitest';
import type { WizardState } from '../src/addon/protocol.ts';
import type { LocalWorkbook } from '../src/local/workbook.ts';
import { TAB_ORDER } from '../src/schema/tabs.ts';
import {
  cellsOf,
  importText,
  openBuilt,
  openPrepared,
  tabNames,
  type,
  valueBeside,
} from './localWorkbook.ts';

const LEADS =
  'ID,Created,Source,Owner,Stage\n1,2026-11-27 09:00,web,Ada,Customer\n2,2026-11-27 09:00,web,Ada,Lead';
const MORE = `${LEADS}\n3,2026-11-30 09:00,web,Ada,Lead`;
const DEALS = 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-28,50000';
const CALLS =
  'Lead ID,Date,Type,Outcome\n1,2026-11-27 10:00,Call,Connected\n2,2026-11-27 10:00,Call,Connected';
const TOO_LATE = `${CALLS}\n3,2026-11-30 16:00,Call,Connected`;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A clock that a test sets; with a step it goes on by so much whenever it is looked at. */
class Clock {
  step = 0;
  time = Date.parse('2026-11-30T15:00:00Z');
  readonly now = (): Date => {
    this.time += this.step;
    return new Date(this.time);
  };
}

/** Two leads that were called in time, and a goal of one customer; refreshed by itself at six. */
function scheduled(settings: Record<string, unknown> = {}) {
  const clock = new Clock();
  const workbook = openPrepared(
    JSON.stringify(settings),
    (opened) => {
      importText(opened, LEADS);
      importText(opened, DEALS);
      importText(opened, CALLS, 'activities');
      opened.run('saveSettings', [
        { revenueGoal: 50_000, averageOrderValue: 50_000, leadToCustomerRate: 0.5, ...settings },
      ]);
      opened.run('scheduleRefresh', [{ every: 'day', hour: 6 }]);
    },
    { now: clock.now },
  );
  return { workbook, clock };
}

const state = (workbook: LocalWorkbook) => workbook.run('wizardState', []) as WizardState;
const start = (workbook: LocalWorkbook) => cellsOf(workbook, 'Start');
const notice = (workbook: LocalWorkbook) => String(start(workbook)[3]![0] ?? '');
/** The lines of the last runs, without their times. */
function runs(workbook: LocalWorkbook): unknown[][] {
  const cells = start(workbook);
  const head = cells.findIndex((row) => row[0] === 'Started');
  return cells
    .slice(head + 1, head + 6)
    .flatMap(([time, by, , rows, result]) => (time ? [[by, rows, String(result).trim()]] : []));
}
function spoil(workbook: LocalWorkbook): void {
  for (let column = 0; column < 5; column++) type(workbook, 'Leads data', column, 0, `nothing ${column}`);
}

describe('the trigger', () => {
  it('is one, at the hour and in the zone of the spreadsheet', () => {
    const { workbook } = scheduled();
    expect(workbook.triggers).toMatchObject([
      { functionName: 'scheduledRefresh', everyDays: 1, hour: 6, timeZone: 'Europe/Stockholm' },
    ]);
    workbook.run('scheduleRefresh', [{ every: 'week', hour: 7 }]);
    expect(workbook.triggers).toMatchObject([{ weekDay: 'MONDAY', hour: 7 }]);
    workbook.run('scheduleRefresh', [{ every: 'never', hour: 7 }]);
    expect(workbook.triggers).toEqual([]);
    workbook.call('refreshReports');
    expect(workbook.triggers).toEqual([]);
    expect(start(workbook).flat().join()).toContain('No scheduled refresh.');
  });

  it.each([
    ['the menu', (workbook: LocalWorkbook) => workbook.call('refreshReports')],
    ['the sidebar', state],
  ])('that was lost is made anew by whoever uses %s, and it is said until it has run', (_, use) => {
    const { workbook } = scheduled();
    workbook.triggers.length = 0;
    use(workbook);
    expect(workbook.triggers).toMatchObject([{ everyDays: 1, hour: 6 }]);
    const words = 'The scheduled refresh had stopped and was set up again 2026-11-30 16:00.';
    expect(state(workbook).notices).toEqual([words]);
    workbook.call('refreshReports');
    expect(start(workbook).flat().join()).toContain(words);
    workbook.runTrigger('scheduledRefresh');
    expect(state(workbook).notices).toEqual([]);
    expect(start(workbook).flat().join()).not.toContain(words);
  });

  it('that this spreadsheet knows nothing of goes away when it runs, and refreshes nothing', () => {
    const { workbook } = scheduled();
    const [one] = workbook.triggers;
    workbook.triggers.push({ ...one!, id: 'another' });
    state(workbook);
    expect(workbook.triggers).toHaveLength(2);
    workbook.runTrigger(workbook.triggers[1]!);
    expect(workbook.triggers).toEqual([one]);
    expect(tabNames(workbook)).not.toContain('Start');
  });

  it('of another person cannot be seen: it is left alone while it runs, and replaced when it is silent', () => {
    const { workbook, clock } = scheduled();
    const [theirs] = workbook.triggers;
    const snapshot = workbook.snapshot();
    const mine = openBuilt({
      now: clock.now,
      snapshot: { ...snapshot, triggers: [], properties: { ...snapshot.properties, user: {} } },
    });
    clock.time += DAY;
    state(mine);
    expect(mine.triggers).toEqual([]);
    clock.time += 2 * DAY;
    state(mine);
    expect(mine.triggers).toMatchObject([{ functionName: 'scheduledRefresh' }]);
    // Theirs comes back after all: it is no longer the one, and goes.
    mine.triggers.push({ ...theirs!, id: 'theirs' });
    mine.runTrigger(mine.triggers[1]!);
    expect(mine.triggers).toHaveLength(1);
    expect(tabNames(mine)).not.toContain('Start');
    mine.runTrigger(mine.triggers[0]!);
    expect(tabNames(mine)).toContain('Start');
  });

  it('is chosen from the menu as well: the sidebar opens there, once', () => {
    const { workbook } = scheduled();
    workbook.call('openSchedule');
    expect(workbook.screen.sidebar).toBeDefined();
    expect([state(workbook).opensAt, state(workbook).opensAt]).toEqual(['schedule', null]);
  });
});

describe('the runs', () => {
  it('stand on Start: by whom, how many rows, how it went; the last five', () => {
    const { workbook } = scheduled();
    workbook.call('refreshReports');
    workbook.runTrigger('scheduledRefresh');
    const rows = 2 + 1 + 2;
    expect(runs(workbook)).toEqual([
      ['the schedule', rows, 'Done.'],
      ['a person', rows, 'Done.'],
    ]);
    for (let i = 0; i < 5; i++) workbook.call('refreshReports');
    expect(runs(workbook)).toHaveLength(5);
    expect(start(workbook).flat().join()).toContain(
      'Refreshes by itself every day, within the hour after 6:00.',
    );
  });

  it('that fail leave the last good report and say so, with what to do', () => {
    const { workbook } = scheduled();
    workbook.runTrigger('scheduledRefresh');
    spoil(workbook);
    expect(() => workbook.runTrigger('scheduledRefresh')).toThrow(/Leads data/);
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(2);
    expect(notice(workbook)).toMatch(
      /^The scheduled refresh of 2026-11-30 16:00 failed; .*“Leads data”.* choose Refresh/,
    );
    expect(runs(workbook)[0]).toEqual(['the schedule', null, expect.stringMatching(/^Failed\. The tab/)]);
    expect(state(workbook).notices).toEqual([notice(workbook)]);
    importText(workbook, LEADS);
    workbook.call('refreshReports');
    expect(notice(workbook)).toBe('');
    expect(state(workbook).notices).toEqual([]);
  });

  it('never ask for a person', () => {
    const { workbook } = scheduled({ digestTo: 'sara@bolag.se' });
    workbook.runTrigger('scheduledRefresh');
    expect([workbook.screen.alerts, workbook.screen.toasts]).toEqual([[], []]);
  });

  it('wait for each other', () => {
    const { workbook } = scheduled();
    workbook.locks.heldElsewhere = true;
    expect(() => workbook.runTrigger('scheduledRefresh')).toThrow('Another refresh is running');
  });
});

describe('a run that takes too long', () => {
  const left = (workbook: LocalWorkbook) =>
    (/were written: (.*?)\. They/.exec(notice(workbook))?.[1] ?? '').split(', ').filter(Boolean);
  /** What each report says of the number of leads. */
  const leads = (workbook: LocalWorkbook) => ({
    Funnel: valueBeside(workbook, 'Funnel', 'Lead', 1),
    'Closed loop': valueBeside(workbook, 'Closed loop', 'web', 2),
    SLA: valueBeside(workbook, 'SLA', 'Ada', 1),
  });

  it('stops before the next tab, says which are left, and the next run makes them all of one moment', () => {
    const { workbook, clock } = scheduled();
    workbook.call('refreshReports');
    importText(workbook, MORE);
    clock.step = MINUTE;
    workbook.runTrigger('scheduledRefresh');
    clock.step = 0;
    const names = left(workbook);
    expect(names).toContain('SLA');
    for (const [tab, n] of Object.entries(leads(workbook)))
      expect([tab, n]).toEqual([tab, names.includes(tab) ? 2 : 3]);
    expect(runs(workbook)[0]).toEqual(['the schedule', 6, 'Not all tabs.']);
    workbook.runTrigger('scheduledRefresh');
    expect(leads(workbook)).toEqual({ Funnel: 3, 'Closed loop': 3, SLA: 3 });
    expect(notice(workbook)).toBe('');
  });

  it('begins with those that the run before has not come to', () => {
    const { workbook, clock } = scheduled();
    clock.step = MINUTE / 2;
    workbook.runTrigger('scheduledRefresh');
    const first = left(workbook);
    workbook.runTrigger('scheduledRefresh');
    expect(first.length).toBeGreaterThan(0);
    expect(left(workbook).filter((name) => first.includes(name))).toEqual([]);
  });

  it('writes a tab even where the reckoning has used all the time, so that it comes to an end', () => {
    const { workbook, clock } = scheduled();
    clock.step = 10 * MINUTE;
    const seen = new Set<string>();
    for (let i = 0; i < TAB_ORDER.length; i++) {
      workbook.runTrigger('scheduledRefresh');
      for (const name of tabNames(workbook)) seen.add(name);
    }
    for (const name of ['Start', 'Plan', 'Funnel', 'Closed loop', 'SLA']) expect(seen).toContain(name);
  });

  it('tells the person who waits', () => {
    const { workbook, clock } = scheduled();
    clock.step = MINUTE;
    workbook.call('refreshReports');
    expect(workbook.screen.alerts[0]!.text).toMatch(/^Time ran out before these tabs were written/);
  });
});

describe('the digest', () => {
  const two = { digestTo: 'sara@bolag.se; bo@bolag.se' };

  it('goes to the addresses in Settings, from the scheduled run only', () => {
    const { workbook } = scheduled(two);
    workbook.call('refreshReports');
    workbook.run('generate', [{}]);
    expect(workbook.outbox).toEqual([]);
    workbook.runTrigger('scheduledRefresh');
    expect(workbook.outbox).toMatchObject(
      [{ to: 'sara@bolag.se,bo@bolag.se', subject: /^Smarketing 2026-11-30/ }].map((mail) => ({
        ...mail,
        subject: expect.stringMatching(mail.subject),
      })),
    );
    expect(workbook.outbox[0]!.htmlBody).toContain(`/d/${workbook.snapshot().id}/edit`);
    expect(runs(workbook)[0]![2]).toBe('Done. Digest sent to 2 addresses.');
  });

  it('does not go out where nobody is named', () => {
    const { workbook } = scheduled();
    workbook.runTrigger('scheduledRefresh');
    expect([workbook.outbox, runs(workbook)[0]![2]]).toEqual([[], 'Done.']);
  });

  it('as an alert goes out only when something is off that was not so before', () => {
    const { workbook } = scheduled({ ...two, digestWhen: 'alert' });
    workbook.runTrigger('scheduledRefresh');
    expect([workbook.outbox, runs(workbook)[0]![2]]).toEqual([
      [],
      'Done. No digest was sent: nothing new to look at.',
    ]);
    // Lead 3 came at nine and was called at four: seven hours, where four were promised.
    importText(workbook, MORE);
    importText(workbook, TOO_LATE, 'activities');
    workbook.run('saveSettings', [{ digestThreshold: 0.5 }]);
    workbook.runTrigger('scheduledRefresh');
    expect(workbook.outbox.map(({ subject }) => subject)).toEqual([
      'Smarketing 2026-11-30: 1 thing to look at',
    ]);
    expect(workbook.outbox[0]!.body).toContain(
      'Missed since the last scheduled refresh: first attempt 1, all attempts 0.',
    );
    workbook.runTrigger('scheduledRefresh');
    expect(workbook.outbox).toHaveLength(1);
    workbook.run('saveSettings', [{ digestThreshold: 0.7 }]);
    workbook.runTrigger('scheduledRefresh');
    expect(workbook.outbox).toHaveLength(2);
  });

  it('tells of a run that failed', () => {
    const { workbook } = scheduled({ ...two, digestWhen: 'alert' });
    spoil(workbook);
    expect(() => workbook.runTrigger('scheduledRefresh')).toThrow();
    expect(workbook.outbox.map(({ subject }) => subject)).toEqual([
      'Smarketing 2026-11-30: the scheduled refresh failed',
    ]);
    expect(workbook.outbox[0]!.body).toMatch(/“Leads data”.* choose Refresh in the menu\./);
  });

  it('is not sent where Google\u2019s quota is too small; the reports are there and Start says why', () => {
    const { workbook } = scheduled(two);
    const others = Array.from({ length: 99 }, (_, i) => `a${i}@bolag.se`).join();
    workbook.outbox.push({ to: others, subject: '', body: '' });
    workbook.runTrigger('scheduledRefresh');
    expect(workbook.outbox).toHaveLength(1);
    expect(valueBeside(workbook, 'Funnel', 'Lead', 1)).toBe(2);
    expect(notice(workbook)).toMatch(/^The digest was not sent: .* 1 more address today, and there are 2\./);
    expect(runs(workbook)[0]![2]).toMatch(/^Done\. The digest was not sent/);
    expect(state(workbook).notices).toEqual([notice(workbook)]);
  });

  it('is sent at once from the sidebar, which says what became of it', () => {
    const { workbook } = scheduled();
    expect(() => workbook.run('sendDigest', [])).toThrow('There is no address to send to.');
    expect(() => workbook.run('saveSettings', [{ digestTo: 'sara@bolag' }])).toThrow(
      'Digest by mail to cannot be “sara@bolag”: it must be e-mail addresses with commas between, 50 at most.',
    );
    workbook.run('saveSettings', [{ digestTo: 'sara@bolag.se' }]);
    expect(workbook.run('sendDigest', [])).toBe('Digest sent to 1 address.');
    expect(workbook.outbox).toHaveLength(1);
    expect(tabNames(workbook)).not.toContain('Start');
  });
});
