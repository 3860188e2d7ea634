import { describe, expect, it } from 'vitest';
import { sideOf } from '../../../src/measures/sla/pace.ts';
import { endOfDay } from '../../../src/records/asOf.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import type { RawInputs } from '../../../src/settings/parseSettings.ts';
import { listsFromJson } from '../../../src/settings/settingsFile.ts';
import { isoText } from '../../../src/values/dates.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

it('the pace counts the days that the agreement has', () => {
  const pace = (typed: RawInputs) =>
    reportFrom(
      { leads: 'ID,Created\n1,2026-12-01' },
      {
        averageOrderValue: 10_000,
        leadToCustomerRate: 0.1,
        goalStart: '2026-12-01',
        goalEnd: '2026-12-31',
        ...typed,
      },
    ).pace!.daysInAll;
  // 23 weekdays; Thursday 24, Friday 25 and Thursday 31 are free; no bridge is left between them.
  expect([
    pace({}),
    pace({ holidayCountry: 'Sweden' }),
    pace({ holidayCountry: 'SE', holidayEves: 'nej' }),
  ]).toEqual([23, 20, 22]);
});

describe('the pace of marketing', () => {
  const leads = `ID,Created\n${Array.from({ length: 30 }, (_, i) => `${i},2026-11-${String(2 + (i % 10)).padStart(2, '0')}`).join('\n')}`;
  const typed = { revenueGoal: 100_000, averageOrderValue: 10_000, leadToCustomerRate: 0.1 };

  it('grows by working days; behind and forecast are told', () => {
    const { pace } = reportFrom({ leads }, typed, NO_LISTS, endOfDay(serial('2026-11-13')));
    expect(pace).toMatchObject({ goal: 100, actual: 30, daysPassed: 10, daysInAll: 21 });
    expect(pace!.dueToDate).toBeCloseTo((100 * 10) / 21, 9);
    expect(pace!.forecast).toBeCloseTo(63, 9);
    expect(pace!.neededPerDay).toBeCloseTo(70 / 11, 9);
    expect(pace!.days.map(({ actual }) => actual).filter((actual) => actual !== null)).toHaveLength(13);
  });

  it('in value: each lead at its lead value', () => {
    const { pace } = reportFrom({ leads }, typed, NO_LISTS, endOfDay(serial('2026-11-13')));
    // One source alone says nothing of how the sources differ: its leads are worth the typed 10 % of an order.
    expect(pace!.value!.actual).toBeCloseTo(30_000, 6);
    expect(pace!.value!.neededPerDay).toBeCloseTo(70_000 / 11, 6);
  });
});

const row = (n: number, date: string, source: string, stage: string, campaign = '') =>
  Array.from({ length: n }, () => `${date},${source},${stage},${campaign}`);
const leadsOf = (rows: readonly string[]) =>
  `ID,Created,Source,Stage,Campaign\n${rows.map((line, i) => `${i},${line}`).join('\n')}`;
const on = (date: string) => endOfDay(serial(date));
const calendar = (...campaigns: object[]) => listsFromJson({ campaigns });
const PLAN = { revenueGoal: 100_000, averageOrderValue: 10_000, reps: 2, certainty: 0.9 };

describe('both sides of the line', () => {
  it('a tenth of what is due on either side is on it', () => {
    expect([111, 110, 90, 89].map((actual) => sideOf(actual, 100))).toEqual(['ahead', 'on', 'on', 'behind']);
    expect(sideOf(0, 0)).toBeNull();
  });

  it('on pace in number with leads of little worth is said', () => {
    // As of the 13th, 10 of 21 working days: of 47 leads (10 customers ÷ 21 %) some 22 are due.
    const past = leadsOf([
      ...row(20, '2026-09-01', 'web', 'Customer'),
      ...row(20, '2026-09-01', 'web', 'Lead'),
      ...row(40, '2026-09-01', 'fair', 'Lead'),
      ...row(24, '2026-11-03', 'fair', 'Lead'),
    ]);
    const { pace } = reportFrom(
      { leads: past },
      { ...PLAN, leadToCustomerRate: 0.2 },
      NO_LISTS,
      on('2026-11-13'),
    );
    expect(pace).toMatchObject({ side: 'on', behindOnlyIn: 'value' });
    // 24 leads of a source where none of 64 has bought, with two of the typed 20 % added.
    expect(pace!.value!.side).toBe('behind');
    expect(pace!.value!.actual).toBeCloseTo((24 * 10_000 * 0.4) / 66, 6);
  });
});

describe('the campaign calendar and the pace', () => {
  // November 2026 has 21 working days; 10 have passed by Friday the 13th.
  const leads = leadsOf([
    ...row(20, '2026-11-05', 'web', 'Lead'),
    ...row(6, '2026-11-12', 'web', 'Lead', 'Autumn'),
  ]);

  const typed = {
    ...PLAN,
    leadToCustomerRate: 0.2,
    reps: 1,
    hoursPerMonth: 21,
    minutesPerAttempt: 6,
    attempts: 5,
  };

  const autumn = {
    start: '2026-11-11',
    end: '2026-11-20',
    campaign: 'autumn',
    source: 'web',
    expectedLeads: 40,
  };

  const report = reportFrom({ leads }, typed, calendar(autumn), on('2026-11-13'));

  it('what is expected: what has come, the campaign as planned, the rest at its pace', () => {
    // 8 working days of campaign, 5 of them to come: 25 leads. The other leads: 20 in 10 days, and 11 days to come.
    expect(report.pace!.expected).toBeCloseTo(26 + 25 + 22, 9);
    expect(report.pace!.forecast).toBeCloseTo(2.6 * 21, 9);
    const day = (date: string) => report.pace!.days.find((one) => isoText(one.date) === date)!;
    expect(day('2026-11-12').expected).toBeNull();
    expect(day('2026-11-13').expected).toBe(26);
    expect(day('2026-11-17').expected).toBeCloseTo(26 + 10 + 4, 9);
    expect(report.pace!.days.at(-1)!.value!.expected).toBeCloseTo(73 * 2000, 6);
    expect(report.campaigns).toMatchObject([{ expectedToDate: 15, leads: 6 }]);
  });

  it('without a calendar it is the present pace', () => {
    const { pace } = reportFrom({ leads }, typed, NO_LISTS, on('2026-11-13'));
    expect(pace!.expected).toBeCloseTo(pace!.forecast!, 9);
  });
});
