import { describe, expect, it } from 'vitest';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

describe('what the promise asks of sales', () => {
  const leads = 'ID,Created\n1,2026-11-02';
  const typed = {
    revenueGoal: 120_000,
    averageOrderValue: 10_000,
    leadToCustomerRate: 0.1,
    reps: 3,
    hoursPerMonth: 20,
    minutesPerAttempt: 6,
    attempts: 5,
  };

  it('hours needed and set aside in a month', () =>
    expect(reportFrom({ leads }, typed).capacity).toMatchObject({
      leads: 120,
      leadsPerRep: 40,
      hoursNeeded: 60,
      hoursAvailable: 60,
      attemptsPerLead: 5,
      months: 1,
    }));

  it('and in a year', () =>
    expect(
      reportFrom({ leads }, { ...typed, goalStart: serial('2026-01-01'), goalEnd: serial('2026-12-31') })
        .capacity,
    ).toMatchObject({ hoursAvailable: 720, months: 12 }));
});
