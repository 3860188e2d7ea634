import { describe, expect, it } from 'vitest';
import { listsFromJson } from '../../src/settings/settingsFile.ts';
import { leadPlanTab } from '../../src/tabs/leadPlan.ts';
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
