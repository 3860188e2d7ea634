import { describe, expect, it } from 'vitest';
import { listsFromJson } from '../../src/settings/settingsFile.ts';
import { agreementTab } from '../../src/tabs/agreement.ts';
import { leadPlanTab } from '../../src/tabs/leadPlan.ts';
import type { Tab } from '../../src/tabs/tab.ts';
import { reportFrom, textsOf } from '../support/reporting.ts';

describe('the plan of leads says which working time holds', () => {
  it('and names the holidays of the goal period', () => {
    const tab = leadPlanTab(
      reportFrom(
        { leads: 'ID,Created\n1,2026-12-01' },
        {
          averageOrderValue: 10_000,
          leadToCustomerRate: 0.1,
          holidayCountry: 'SE',
          goalStart: '2026-12-01',
          goalEnd: '2026-12-31',
        },
        listsFromJson({ holidays: ['2026-12-23', '2026-12-24'] }),
      ),
    );
    expect(textsOf(tab)).toContain(
      'Holidays in it that are no working days: 2026-12-23 own day, 2026-12-24 Christmas Eve, 2026-12-25 Christmas Day, 2026-12-31 New Year’s Eve.',
    );
  });
});

describe('one promise, whichever tab is asked', () => {
  const rows = (tab: Tab) => tab.rows.map((cells) => cells.map(({ value }) => value));
  /** The goal of 50 000 at 10 000 an order is five customers; at 4.4 % that is 113.6 leads, so 114. */
  const PLAN = {
    language: 'en',
    revenueGoal: 50_000,
    averageOrderValue: 10_000,
    leadToCustomerRate: 0.044,
    reps: 4,
    certainty: 0.9,
    marketingShare: 1,
  } as const;
  const LEADS = { leads: 'ID,Created,Source\n1,2026-11-02,web' };

  it.each([
    ['average', 114, 29],
    ['certain', 180, 45],
  ] as const)('%s: %i leads, %i for each of four reps', (promise, leads, perRep) => {
    const report = reportFrom(LEADS, { ...PLAN, promise });
    const plan = rows(leadPlanTab(report));
    const said = (label: string) => plan.find(([first]) => first === label)?.filter((cell) => cell !== null);
    expect(said('Team (4 reps)')).toEqual(expect.arrayContaining([leads]));
    expect(said('Each rep')![2]).toBe(perRep);
    const agreement = rows(agreementTab(report));
    const promised = agreement.filter((cells) =>
      String(cells[1] ?? '').match(/leads (in the period|per rep)/),
    );
    expect(promised.map(([figure]) => figure)).toEqual([leads, perRep]);
    expect(report.pace!.goal).toBe(leads);
    expect(report.capacity).toMatchObject({ leads, leadsPerRep: perRep });
  });
});
