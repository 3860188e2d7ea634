import { describe, expect, it } from 'vitest';
import { agreementTab } from '../../src/tabs/agreement.ts';
import type { Tab } from '../../src/tabs/tab.ts';
import { reportFrom } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

const EXPORTS = {
  leads:
    'ID,Created,Source,Owner,Stage\n1,2026-11-02 09:00,web,Ada,Customer\n2,2026-11-03 10:00,fair,Bo,Lead\n3,2026-11-03 10:00,,Bo,MQL',
  deals: 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-20,50000\nb,9,Won,2026-11-21,10000',
  activities:
    'Lead ID,Date,Type,Outcome\n1,2026-11-02 10:00,Call,Connected\n2,2026-11-05 10:00,Call,No answer',
  spend: 'Month,Source,Campaign,Cost\n2026-11-01,web,search,1000',
};

describe('the agreement', () => {
  /** All that is printed, row by row. */
  const printed = (tab: Tab) =>
    tab.rows
      .flat()
      .flatMap(({ value }) => (value === null ? [] : [String(value).trim()]))
      .join(' ');

  it('shows the method’s own example in a new workbook', () => {
    const page = printed(agreementTab(reportFrom({}, { language: 'en' })));
    expect(page).toContain('500 leads in the period, 500 a month.');
    expect(page).toContain('100 leads per rep and month, shared by 5 reps.');
    expect(page).toContain('4 working hours at the most from when the lead is created to the first attempt');
    expect(page).toContain('5 attempts within 14 days.');
    // What nobody else tells them, and the method's example has: 708 leads to be 90 % sure.
    // It is the chance of the customers: orders are of different sizes, so that the revenue is less sure.
    expect(page).toContain('708 leads would give a 90% chance of the customers');
  });

  it('is of the agreed numbers, by month where the goal is for a longer time', () => {
    const typed = {
      language: 'en',
      revenueGoal: 1_200_000,
      averageOrderValue: 10_000,
      leadToCustomerRate: 0.05,
      reps: 4,
      goalStart: serial('2026-01-01'),
      goalEnd: serial('2026-12-31'),
    } as const;
    const page = printed(agreementTab(reportFrom(EXPORTS, typed)));
    // 120 customers ÷ 5 % = 2 400 leads in twelve months, 200 a month, 50 for each of four reps.
    expect(page).toContain('2400 leads in the period, 200 a month.');
    expect(page).toContain('50 leads per rep and month, shared by 4 reps.');
    expect(page).not.toContain('example');
  });

  it('has marketing promise its own share, and names the hours that are counted on', () => {
    const typed = {
      language: 'en',
      revenueGoal: 1_200_000,
      averageOrderValue: 10_000,
      leadToCustomerRate: 0.05,
      marketingShare: 0.5,
      reps: 4,
      goalStart: serial('2026-01-01'),
      goalEnd: serial('2026-12-31'),
      lunchStart: '12:00',
      lunchEnd: '13:00',
    } as const;
    const page = printed(agreementTab(reportFrom(EXPORTS, typed)));
    // 60 customers ÷ 5 % = 1 200 leads in twelve months, 100 a month, 25 for each of four reps.
    expect(page).toContain('1200 leads in the period, 100 a month.');
    expect(page).toContain('25 leads per rep and month, shared by 4 reps.');
    expect(page).toContain('lunch 12:00–13:00');
  });
});
