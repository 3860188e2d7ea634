import { describe, expect, it } from 'vitest';
import { say } from '../../src/language/language.ts';
import type { Report } from '../../src/report/report.ts';
import { agreed, withAgreement } from '../../src/settings/agreement.ts';
import type { RawInputs } from '../../src/settings/parseSettings.ts';
import type { Agreement } from '../../src/settings/settings.ts';
import { sampleReport } from '../support/sampleReport.ts';
import { serial } from '../support/serial.ts';

const BY = { forMarketing: 'Maja', forSales: 'Sven' };
const FIRST_DAY = serial('2026-07-01');
/** Thirteen Fridays of a quarter. */
const FRIDAYS = Array.from({ length: 13 }, (_, week) => serial('2026-07-03') + week * 7);

const on = (day: number, agreements: readonly Agreement[] = [], inputs: RawInputs = {}): Report =>
  // The goal is that of each month.
  sampleReport('en', { ...inputs, goalStart: null, goalEnd: null }, { agreements, day }).report;
const agreeOn = (day: number, from: number, agreements: readonly Agreement[] = [], inputs: RawInputs = {}) =>
  withAgreement(
    agreements,
    agreed(on(day, agreements, inputs).agreement.proposal, { ...BY, from, agreedOn: day }),
  );

describe('a quarter under one agreement', () => {
  const versions = agreeOn(FIRST_DAY, FIRST_DAY);
  const weeks = FRIDAYS.map((day) => on(day, versions));

  it('would have had other promises without it', () => {
    const promised = FRIDAYS.map((day) => on(day).commitment?.team.leads);
    expect(new Set(promised).size).toBeGreaterThan(3);
  });

  it('has one promise and one goal of the pace throughout', () => {
    const promise = versions[0]!.owed!.leads;
    expect(weeks.map(({ commitment }) => commitment?.team.leads)).toEqual(weeks.map(() => promise));
    expect(weeks.map(({ pace }) => pace?.goal)).toEqual(weeks.map(() => promise));
  });

  it('still says what own data would promise today', () => {
    const today = weeks.map(({ agreement }) => agreement.today?.leads);
    expect(new Set(today).size).toBeGreaterThan(3);
  });
});

describe('a number of their own that both sides promised', () => {
  const asked = agreeOn(FIRST_DAY, FIRST_DAY)[0]!.owed!.leads;
  const versions = agreeOn(FIRST_DAY, FIRST_DAY, [], { leadsPromised: 64 });
  const later = on(FRIDAYS.at(-1)!, versions);

  it('is what is owed, and not what own data ask for', () => {
    expect(asked).not.toBe(64);
    expect(later.commitment?.team.leads).toBe(64);
    expect(later.agreement.today?.leads).toBe(
      on(FRIDAYS.at(-1)!, agreeOn(FIRST_DAY, FIRST_DAY)).agreement.today?.leads,
    );
  });

  it('asks for a review when data ask for something else than they did, and not because they never asked for it', () => {
    expect(on(FIRST_DAY, versions).agreement.today).toMatchObject({ leads: asked, isOutside: false });
    const [version] = versions;
    const learnt = {
      ...version!,
      owed: { ...version!.owed!, leadsOnAverage: asked * 3, leadsAtCertainty: asked * 3 },
    };
    expect(on(FIRST_DAY, [learnt]).agreement.today?.isOutside).toBe(true);
  });
});

describe('a second version from a Monday inside the quarter', () => {
  const monday = serial('2026-08-17');
  const first = agreeOn(FIRST_DAY, FIRST_DAY);
  const slower = { firstAttemptWithinHours: 16, attempts: 2, revenueGoal: 600_000 };
  const both = agreeOn(serial('2026-08-10'), monday, first, slower);
  const end = FRIDAYS.at(-1)!;
  const weeklyOf = (report: Report) =>
    report.sla.byWeek.map(({ label, speed, depth }) => ({
      label,
      speed: speed?.attainment,
      depth: depth?.attainment,
    }));
  const beforeIt = (weeks: ReturnType<typeof weeklyOf>) => weeks.filter(({ label }) => label < '2026-W34');
  const fromIt = (weeks: ReturnType<typeof weeklyOf>) => weeks.filter(({ label }) => label >= '2026-W34');

  it('is what both sides work by from then on, whatever Settings say', () => {
    const report = on(end, both);
    expect(report.agreement.inForce?.version).toBe(2);
    expect(report.settings.attempts).toBe(2);
    expect(report.draft.attempts).toBe(5);
    expect(report.goalDeals.goal.revenueGoal).toBe(600_000);
  });

  it('is announced before it is in force', () => {
    const { inForce, coming } = on(serial('2026-08-14'), both).agreement;
    expect([inForce?.version, coming?.version]).toEqual([1, 2]);
  });

  it('leaves the weeks before to the first version, and has its own', () => {
    const [measured, byFirst, bySecond] = [
      weeklyOf(on(end, both)),
      weeklyOf(on(end, first)),
      weeklyOf(on(end, [], slower)),
    ];
    expect(beforeIt(measured)).toEqual(beforeIt(byFirst));
    expect(fromIt(measured)).toEqual(fromIt(bySecond));
    expect(fromIt(measured)).not.toEqual(fromIt(byFirst));
  });

  it('has the month in which it begins owe as much as each has days of it', () => {
    const pace = on(serial('2026-08-31'), both).pace!;
    const [one, two] = both.map(({ owed }) => owed!.leads) as [number, number];
    // August 2026: 10 working days before Monday the 17th, 11 from then on.
    expect(pace.goal).toBeCloseTo((one * 10 + two * 11) / 21, 9);
    expect(pace.days[13]!.due).toBeCloseTo((one * 10) / 21, 9);
    // The kinds sum to all, promised and due.
    const sum = (of: 'goal' | 'dueToDate') => pace.byKind.reduce((all, kind) => all + kind[of], 0);
    expect(sum('goal')).toBeCloseTo(pace.goal, 9);
    expect(sum('dueToDate')).toBeCloseTo(pace.dueToDate, 9);
    expect(pace.byKind.reduce((all, { actual }) => all + actual, 0)).toBe(pace.actual);
  });

  it('is asked for where Settings were changed and nobody has agreed', () => {
    const said = (report: Report) =>
      report.checks
        .filter(({ sentence }) => sentence.key === 'check.unagreed')
        .map((one) => say('en', one.sentence));
    expect(said(on(serial('2026-08-10'), first))).toEqual([]);
    expect(said(on(serial('2026-08-10'), first, slower))[0]).toContain(
      '3 settings say something else than version 1 of the agreement, which still holds: Revenue goal: 400,000 → 600,000',
    );
  });

  it('differs from the first line by line', () => {
    const { changes } = on(serial('2026-08-10'), first, slower).agreement;
    const said = changes.map((change) => say('en', change));
    expect(said.slice(0, 4)).toEqual([
      'Revenue goal: 400,000 → 600,000',
      'First attempt within, working hours: 4 → 16',
      'Attempts per lead: 5 → 2',
      `Leads promised: ${first[0]!.owed!.leads} → ${both[1]!.owed!.leads}`,
    ]);
  });
});
