import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../../src/records/asOf.ts';
import { listsFromJson } from '../../../src/settings/settingsFile.ts';
import { isoText } from '../../../src/values/dates.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

const row = (n: number, date: string, source: string, stage: string, campaign = '') =>
  Array.from({ length: n }, () => `${date},${source},${stage},${campaign}`);
const leadsOf = (rows: readonly string[]) =>
  `ID,Created,Source,Stage,Campaign\n${rows.map((line, i) => `${i},${line}`).join('\n')}`;
const on = (date: string) => endOfDay(serial(date));
const calendar = (...campaigns: object[]) => listsFromJson({ campaigns });
const PLAN = { revenueGoal: 100_000, averageOrderValue: 10_000, reps: 2, certainty: 0.9 };

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

  it('sales\u2019 hands week by week: an hour a day is half an hour a lead for two', () => {
    const { capacityByWeek } = report;
    expect(capacityByWeek!.map(({ week, first, last }) => [week, isoText(first), isoText(last)])).toEqual([
      [47, '2026-11-16', '2026-11-22'],
      [48, '2026-11-23', '2026-11-29'],
      [49, '2026-11-30', '2026-11-30'],
    ]);
    // 25 + 10 leads take 17.5 hours of 5: 12.5 hours are missing, half an hour each.
    expect(capacityByWeek![0]).toMatchObject({ hoursAvailable: 5, leadsTooMany: 25 });
    expect(capacityByWeek![0]!.hours).toBeCloseTo(17.5, 9);
    expect(capacityByWeek![1]).toMatchObject({ hoursAvailable: 5, leadsTooMany: 0 });
  });
});
