import { describe, expect, it } from 'vitest';
import { type AlertBaseline, alertBaselineOf, alertsOf, hasAlerts } from '../../src/report/alerts.ts';
import type { Report } from '../../src/report/report.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { digestOf } from '../../src/tabs/digest.ts';
import { ADA_AND_BO } from '../support/adaAndBo.ts';
import { type Csv, reportFrom } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

const URL = 'https://docs.google.com/spreadsheets/d/x/edit?a=1&b=2';
/** Nothing off: all were tried in an hour and reached, more leads than the goal asks for, no odd row. */
const FINE: Csv = {
  leads:
    'ID,Created,Source,Owner,Stage\n1,2026-11-02 09:00,web,Ada,Customer\n2,2026-11-03 09:00,web,Ada,Lead',
  deals: ADA_AND_BO.deals!,
  activities:
    'Lead ID,Date,Type,Outcome\n1,2026-11-02 10:00,Call,Connected\n2,2026-11-03 10:00,Call,Connected',
};
const EASY = { revenueGoal: 50_000, averageOrderValue: 50_000, leadToCustomerRate: 0.5 };
const nothingFailing = (report: Report): Report => ({
  ...report,
  checks: report.checks.filter(({ holds }) => holds),
});

describe('what is off', () => {
  const report = reportFrom(ADA_AND_BO, EASY);

  it('is an attainment below the limit, leads behind, and each missed lead and failed check', () => {
    // Speed: 2 met, 2 missed. Depth: 1, 2 and 3 were reached, 4 was not within 14 days.
    expect(alertsOf(report, null)).toMatchObject({
      speedLow: 0.5,
      depthLow: 0.75,
      missed: { speed: 2, depth: 1 },
      failing: report.checks.filter(({ holds }) => !holds).length,
    });
  });

  it('is nothing where the limit is kept: it is the person\u2019s', () => {
    const { speedLow, depthLow } = alertsOf(reportFrom(ADA_AND_BO, { ...EASY, digestThreshold: 0.75 }), null);
    expect([speedLow, depthLow]).toEqual([0.5, null]);
  });

  it.each([{ period: 'last30' }, { period: 'lastMonth' }, { showOwner: 'Ada' }, { showOwner: 'Nobody' }])(
    'is the same whatever somebody looks at: %o',
    (chosen) => {
      const { failing: _, ...off } = alertsOf(reportFrom(ADA_AND_BO, { ...EASY, ...chosen }), null);
      const { failing: __, ...ofAll } = alertsOf(report, null);
      expect(off).toEqual(ofAll);
    },
  );

  it('counts a missed lead once', () => {
    expect(alertsOf(report, alertBaselineOf(report))).toMatchObject({
      missed: { speed: 0, depth: 0 },
      failing: 0,
    });
    const before: AlertBaseline = { missed: { speed: 1, depth: 1 }, failing: {} };
    expect(alertsOf(report, before).missed).toEqual({ speed: 1, depth: 0 });
  });

  it('is marketing behind the goal\u2019s line, and not ahead of it', () => {
    // 40 leads for November's 21 working days; all have passed, and 4 came.
    const behind = reportFrom(ADA_AND_BO, {
      revenueGoal: 1_000_000,
      averageOrderValue: 50_000,
      leadToCustomerRate: 0.5,
    });
    expect(alertsOf(behind, null).behind).toBe(36);
    expect(alertsOf(report, null).behind).toBe(0);
  });

  it('is of the last 30 days, as on Start: what was missed before is over', () => {
    const later = { day: serial('2026-12-20'), until: serial('2026-12-21') };
    const { speedLow, depthLow, missed } = alertsOf(reportFrom(ADA_AND_BO, EASY, NO_LISTS, later), null);
    expect([speedLow, depthLow, missed]).toEqual([null, null, { speed: 0, depth: 0 }]);
  });

  it('leaves a mail that says so where all is well', () => {
    const until = { day: serial('2026-11-20'), until: serial('2026-11-21') };
    const fine = nothingFailing(reportFrom(FINE, EASY, NO_LISTS, until));
    expect(hasAlerts(alertsOf(fine, null))).toBe(false);
    const { subject, text } = digestOf(fine, null, URL);
    expect(subject).toBe('Smarketing 2026-11-20: nothing new needs attention');
    expect(text).toContain('NOTHING NEW SINCE THE LAST AUTOMATIC REFRESH.');
  });

  it('is never called nothing where the exports are old: nobody knows', () => {
    const stale = nothingFailing(reportFrom(FINE, EASY));
    expect(hasAlerts(alertsOf(stale, null))).toBe(false);
    const { subject, text } = digestOf(stale, null, URL);
    expect(subject).toBe('Smarketing 2026-11-30: the exports end on 20 Nov, import fresh ones');
    expect(text).toContain('- ! The exports end on 20 Nov: they are 10 days old and say nothing of now.');
    expect(text).not.toMatch(/nothing new|✓/i);
  });
});
