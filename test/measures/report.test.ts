import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, roundUp } from '../../src/formulas/arithmetic.ts';
import { goalChance, leadsForCertainty } from '../../src/formulas/binomial.ts';
import { dueTime, workingDays, workingHours, workingTime } from '../../src/formulas/workingTime.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';

import { isoText } from '../../src/values/dates.ts';
import { reportFrom, saidInEnglish } from '../reporting.ts';
import { serial } from '../serial.ts';

describe('rounding up', () => {
  it('forgives binary dust: 21 ÷ 0.35 is 60', () => expect(roundUp(21 / 0.35)).toBe(60));
  it('of a real fraction goes up', () => expect(roundUp(88.2)).toBe(89));
});

describe('certainty', () => {
  it('equals the sum of the binomial terms', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (n, p, k) => {
          let term = (1 - p) ** n;
          let below = 0;
          for (let j = 0; j < Math.min(k, n + 1); j++) {
            below += term;
            term *= ((n - j) / (j + 1)) * (p / (1 - p));
          }
          expect(goalChance(n, p, k)).toBeCloseTo(k > n ? 0 : 1 - below, 8);
        },
      ),
    );
  });

  it('is the least number that is enough', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.005, max: 0.9, noNaN: true }),
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        (customers, rate, certainty) => {
          const leads = leadsForCertainty(customers, rate, certainty)!;
          expect(goalChance(leads, rate, customers)).toBeGreaterThanOrEqual(certainty);
          expect(goalChance(leads - 1, rate, customers)).toBeLessThan(certainty);
        },
      ),
    );
  });

  it('with a rate that was learnt needs more leads, and nearly as many when it was learnt from very many', () => {
    expect(leadsForCertainty(10, 0.02, 0.9, { customers: 2, leads: 100 })).toBe(1278);
    expect(leadsForCertainty(10, 0.02, 0.9, { customers: 2e6, leads: 1e8 })).toBe(708);
  });
});

describe('working time', () => {
  const time = workingTime(8 / 24, 17 / 24, '0000011', [serial('2026-06-19')]);

  it('a lead that comes at night starts at opening', () =>
    expect(isoText(dueTime(serial('2026-06-15 23:00'), 4, time)!, true)).toBe('2026-06-16 12:00'));
  it('a due time that falls on closing is that closing', () =>
    expect(isoText(dueTime(serial('2026-06-15 13:00'), 4, time)!, true)).toBe('2026-06-15 17:00'));
  it('Midsummer eve and the weekend are skipped', () =>
    expect(isoText(dueTime(serial('2026-06-18 16:00'), 2, time)!, true)).toBe('2026-06-22 09:00'));

  it('a due time is so many working hours away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 200 }), (minutes, hours) => {
        const start = serial('2026-06-01') + minutes / 1440;
        expect(workingHours(start, dueTime(start, hours, time)!, time)).toBeCloseTo(hours, 6);
      }),
    );
  });

  it('days and hours agree with counting day by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (from, length) => {
        const first = serial('2026-05-20') + from;
        let days = 0;
        for (let day = first; day < first + length; day++) days += workingDays(day, day, time);
        expect(workingDays(first, first + length - 1, time)).toBe(days);
        expect(workingHours(first, first + length, time)).toBe(days * 9);
      }),
    );
  });
});

it('a quantile lies between its neighbours, as PERCENTILE has it', () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([10, 1], 0.9)).toBeCloseTo(9.1, 12);
  expect(quantile([], 0.5)).toBeNull();
});

describe('the SLA of sales', () => {
  const leads = `ID,Created,Owner
met,2026-11-02 09:00,Ada
late,2026-11-02 09:00,Bo
never,2026-11-02 16:00,Bo
evening,2026-11-02 20:00,Ada
running,2026-11-20 15:30,Bo
early,2026-11-02 09:00,Ada`;
  const activities = `Lead ID,Date,Type,Outcome,Direction
met,2026-11-02 13:00,Call,No answer,Outbound
met,2026-11-03 13:00,Call,Connected,Outbound
late,2026-11-02 13:01,Call,No answer,Outbound
evening,2026-11-02 21:00,Email,,Outbound
early,2026-11-02 08:00,Call,Connected,Outbound
never,2026-11-02 16:30,Email,,Inbound
never,2026-11-02 16:40,Note,,`;
  const report = (typed = {}) =>
    reportFrom({ leads, activities }, { attempts: 2, ...typed }, NO_LISTS, {
      day: serial('2026-11-20'),
      until: serial('2026-11-20 16:00'),
    });

  it('speed: met within the hours, missed when the time is out, running until then', () => {
    const { speed, attemptsBeforeCreation } = report().sla;
    expect(speed).toMatchObject({ met: 3, missed: 2, running: 1, attainment: 0.6 });
    expect(attemptsBeforeCreation).toBe(1);
    expect(speed!.medianHours).toBe(2);
  });

  it('depth: attempts within the days, or the lead was reached', () => {
    expect(report().sla.depth).toMatchObject({ met: 2, missed: 3, running: 1 });
    expect(report({ reachedEndsDepth: false }).sla.depth).toMatchObject({ met: 1, missed: 4, running: 1 });
  });

  it('an attempt before a later hand-over keeps no promise', () => {
    const handed = `ID,Created,MQL date\n1,2026-11-02 09:00,2026-11-10 09:00\n2,2026-11-02 09:00,2026-11-10 09:00`;
    const calls =
      'Lead ID,Date,Type\n1,2026-11-05 10:00,Call\n2,2026-11-05 10:00,Call\n2,2026-11-10 11:00,Call';
    const { sla } = reportFrom({ leads: handed, activities: calls }, { clockStart: 'mql' });
    expect(sla.speed).toMatchObject({ met: 1, missed: 1, medianHours: 2 });
  });

  it('what came in, notes and tasks are no attempts', () => {
    const quiet =
      'Lead ID,Date,Type,Outcome\nmet,2026-11-02 10:00,Incoming email,\nmet,2026-11-02 10:00,Inkommande samtal,Ansluten\nmet,2026-11-02 10:00,Task: call back,';
    expect(reportFrom({ leads, activities: quiet }).sla.speed!.met).toBe(0);
  });

  it('by owner, the lowest attainment first', () => {
    expect(report().sla.byOwner.map(({ label, speed }) => [label, speed!.attainment])).toEqual([
      ['Bo', 0],
      ['Ada', 1],
    ]);
  });

  it('is not reckoned where no export says when sales tried', () => {
    const { sla } = reportFrom({ leads });
    expect([sla.speed, sla.depth]).toEqual([null, null]);
  });
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
    expect(pace!.value).toMatchObject({ goal: 100_000, actual: 0, neededPerDay: 100_000 / 11 });
  });
});

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

it('leads that stand still are inside the stage they came to', () => {
  const { funnel } = reportFrom({
    leads: 'ID,Created,Stage\n1,2026-11-02,Lead\n2,2026-11-02,MQL\n3,2026-11-02,MQL\n4,2026-11-02,Customer',
  });
  expect(funnel.stages.map(({ stillInside }) => stillInside)).toEqual([1, 2, 0, 0, 1]);
});

it('an activity by e-mail belongs to the latest lead created by then', () => {
  const leads = 'ID,Email,Created,Owner\n1,a@x.se,2026-01-05 09:00,Ada\n2,a@x.se,2026-11-02 09:00,Bo';
  const { sla } = reportFrom({ leads, activities: 'Email,Date,Type\na@x.se,2026-11-02 10:00,Call' });
  expect(sla.byOwner.map(({ label, speed }) => [label, speed!.met])).toEqual([
    ['Ada', 0],
    ['Bo', 1],
  ]);
});

it('"kr" is the workbook\u2019s own only where that has crowns', () => {
  const deals = 'Deal ID,Stage,Amount\n1,Won,1 000 kr\n2,Won,500 EUR';
  expect(reportFrom({ deals }, { currency: 'EUR' }).closedLoop.total.revenue).toBe(500);
  expect(
    reportFrom({ deals }, { currency: 'EUR' }, { ...NO_LISTS, rates: [['SEK', 0.09]] }).closedLoop.total
      .revenue,
  ).toBeCloseTo(590, 9);
  expect(reportFrom({ deals }, { currency: 'NOK' }).closedLoop.total.revenue).toBe(1000);
});

describe('a report of a period', () => {
  const leads = 'ID,Created,Source\n1,2026-02-20,web\n2,2026-01-05,web';
  const deals = 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-02-25,100\nb,2,Won,2026-01-20,900';
  const spend = 'Month,Source,Cost\n2026-02-01,web,280\n2026-03-01,web,310';
  const period = { periodStart: serial('2026-02-15'), periodEnd: serial('2026-03-10') };
  const report = reportFrom({ leads, deals, spend }, period);

  it('takes the days of a month that lie in it from a cost by month', () => {
    expect(report.closedLoop.totalCost).toBeCloseTo(280 * (14 / 28) + 310 * (10 / 31), 9);
    expect(report.checks.map(saidInEnglish)).toContain(
      'Costs by month are counted by the days of the month that lie in the period.',
    );
  });

  it('takes the average order from the deals that closed in it', () => {
    expect(report.plan.averageOrderValue.measured).toBe(100);
    expect(report.closedLoop.otherPeriod).toEqual({ deals: 1, revenue: 900 });
    expect(report.cohort.size).toBe(1);
    expect(reportFrom({ leads, deals, spend }, { periodEnd: serial('2026-01-31') }).cohort.size).toBe(1);
  });
});

describe('looking back', () => {
  const back = (csv: Parameters<typeof reportFrom>[0], lists = NO_LISTS) =>
    reportFrom(csv, {}, lists, endOfDay(serial('2026-06-10')));
  const LEADS = 'ID,Created,Source\n1,2026-06-01,web\n2,2026-06-20,web';

  it('a deal that was not there yet is neither open nor won', () => {
    const deals =
      'Deal ID,Stage,Amount,Create date,Close date\n1,Negotiation,1,2026-06-01,\n2,Negotiation,1,2026-06-20,\n3,Won,9,2026-06-02,2026-06-25';
    const { closedLoop, checks } = back({ leads: LEADS, deals });
    expect([closedLoop.won, closedLoop.open, closedLoop.later]).toEqual([0, 2, 1]);
    expect(checks.map(saidInEnglish)).toContain('Deals created after 2026-06-10 and left out: 1.');
  });

  it('takes a month\u2019s cost up to that day', () => {
    const { closedLoop } = back({
      leads: LEADS,
      spend: 'Month,Source,Cost\n2026-05,web,310\n2026-06,web,300',
    });
    expect(closedLoop.totalCost).toBe(310 + 100);
    expect(closedLoop.proratedMonths).toBe(true);
  });
});

describe('what a person should know', () => {
  const said = (...args: Parameters<typeof reportFrom>) => reportFrom(...args).checks.map(saidInEnglish);

  it('deal stages that nobody knows count as open, by name', () => {
    const deals =
      'Deal ID,Stage,Amount\n1,Kontrakt p\u00e5skrivet,5\n2,Kontrakt p\u00e5skrivet,6\n3,Won,7\n4,Contract sent,8';
    expect(said({ deals })).toContain(
      'Deal stages that say neither won, lost nor open: Kontrakt p\u00e5skrivet (2). Those deals count as open; map the words under Stages in Settings.',
    );
    const mapped = { ...NO_LISTS, stages: [['Kontrakt p\u00e5skrivet', 'customer']] };
    expect(reportFrom({ deals }, {}, mapped).closedLoop.won).toBe(3);
  });

  it('a header in Settings that no export has', () => {
    const columns = [['leads', 'created', 'Nope']];
    expect(said({ leads: 'ID,Created\n1,2026-01-01' }, {}, { ...NO_LISTS, columns })).toContain(
      'Settings, columns: no export of Leads has the header \u201cNope\u201d for Created. Correct the header, or clear the line.',
    );
  });

  it('which leads have stage dates that run backwards', () =>
    expect(said({ leads: 'ID,Created,MQL date\nx7,2026-03-01,2026-02-01' })).toContain(
      'Leads with stage dates that run backwards: 1 (x7). Those times count as 0 days.',
    ));

  it('met + missed + running = all leads with a clock', () =>
    expect(
      said({
        leads: 'ID,Created\n1,2026-11-02\n2,2026-11-30 16:00',
        activities: 'Lead ID,Date,Type\n1,2026-11-02 09:00,Call',
      }),
    ).toContain('First attempt: met 1 + missed 0 + running 1 = leads whose clock has started 2.'));

  it('why leads were disqualified, by source', () => {
    const leads =
      'ID,Created,Source,Unqualified Reason\n1,2026-01-01,web,No budget\n2,2026-01-01,web,No budget\n3,2026-01-01,fair,Student\n4,2026-01-01,fair,';
    expect(reportFrom({ leads }).closedLoop.reasons).toEqual([
      { source: 'web', reason: 'No budget', leads: 2 },
      { source: 'fair', reason: 'Student', leads: 1 },
    ]);
  });
});

describe('whatever the exports hold', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => isoText(serial('2025-10-01') + days));
  const lead = fc.record({
    id: fc.integer({ min: 1, max: 40 }),
    created: fc.option(day, { nil: '' }),
    source: fc.constantFrom('web', 'Web', 'fair', 'unknown', ''),
    stage: fc.constantFrom('', 'Lead', 'MQL', 'SQL', 'Customer', 'Subscriber', 'Odd'),
    sql: fc.option(day, { nil: '' }),
  });
  const deal = fc.record({
    lead: fc.constantFrom('', '1', '2', '3;4', '99'),
    stage: fc.constantFrom('Won', 'Lost', 'Open'),
    closed: fc.option(day, { nil: '' }),
    amount: fc.constantFrom('100', '250.5', '', '10 EUR'),
  });
  const cost = fc.record({
    date: day,
    source: fc.constantFrom('web', 'fair', 'tv'),
    cost: fc.integer({ min: 0, max: 900 }),
  });

  it('every sum reconciles and stages never grow downwards', () => {
    fc.assert(
      fc.property(
        fc.array(lead, { minLength: 1, maxLength: 60 }),
        fc.array(deal, { minLength: 1, maxLength: 30 }),
        fc.array(cost, { minLength: 1, maxLength: 10 }),
        fc.boolean(),
        (leads, deals, costs, bounded) => {
          const report = reportFrom(
            {
              leads: `ID,Created,Source,Stage,SQL date\n${leads.map((one) => Object.values(one).join(',')).join('\n')}`,
              deals: `Deal ID,Lead ID,Stage,Close date,Amount\n${deals.map((one, i) => `d${i},${Object.values(one).join(',')}`).join('\n')}`,
              spend: `Date,Source,Cost\n${costs.map((one) => Object.values(one).join(',')).join('\n')}`,
            },
            bounded ? { periodStart: serial('2026-01-01'), periodEnd: serial('2026-06-30') } : {},
          );
          const { funnel, closedLoop, cohort, imports } = report;
          for (const { rows, records, duplicates, rejected } of imports)
            expect(rows).toBe(records + duplicates + rejected.length);
          for (const groups of [funnel.bySource, funnel.byMonth, funnel.byOwner]) {
            expect(groups.reduce((sum, { reached }) => sum + reached[0]!, 0)).toBe(cohort.size);
          }
          const counts = funnel.stages.map(({ reached }) => reached);
          expect(counts).toEqual([...counts].sort((a, b) => b - a));
          const bySource = closedLoop.bySource.reduce((sum, row) => sum + row.revenue, 0);
          const byCampaign = closedLoop.byCampaign.reduce((sum, row) => sum + row.revenue, 0);
          expect(bySource + closedLoop.otherPeriod.revenue + closedLoop.unmatched.revenue).toBeCloseTo(
            closedLoop.total.revenue,
            6,
          );
          expect(byCampaign).toBeCloseTo(bySource, 6);
          expect(closedLoop.won + closedLoop.lost + closedLoop.open).toBe(deals.length);
          expect(
            report.checks.filter(
              ({ sentence, holds }) =>
                !holds &&
                /rows|revenue|deals|bySource|Shrink/.test(sentence.key) &&
                !/won/.test(sentence.key),
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
