import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/formulas/wilson.ts';
import { reportJson } from '../../../src/report/json.ts';
import { reportFrom } from '../../support/reporting.ts';

const funnelOf = (leads: string) => reportFrom({ leads }).funnel;

it('leads that stand still are inside the stage they came to', () => {
  const { stages } = funnelOf(
    'ID,Created,Stage\n1,2026-11-02,Lead\n2,2026-11-02,MQL\n3,2026-11-02,MQL\n4,2026-11-02,Customer',
  );
  expect(stages.map(({ stillInside }) => stillInside)).toEqual([1, 2, null, null, 1]);
});

it('rates are from the stage before and from the top, with Wilson\u2019s interval', () => {
  const [lead, mql, sql] = funnelOf(
    'ID,Created,Stage\n1,2026-11-02,Lead\n2,2026-11-02,MQL\n3,2026-11-02,SQL\n4,2026-11-02,SQL',
  ).stages;
  expect(lead).toMatchObject({ reached: 4, rateFromPrevious: null, interval: null, rateFromTop: 1 });
  expect(mql).toMatchObject({
    reached: 3,
    rateFromPrevious: 3 / 4,
    interval: wilson(3, 4),
    rateFromTop: 3 / 4,
  });
  expect(sql).toMatchObject({
    reached: 2,
    rateFromPrevious: 2 / 3,
    interval: wilson(2, 3),
    rateFromTop: 1 / 2,
  });
});

it('of a stage that nobody reached there is no rate to the next', () => {
  // An MQL of another period tells the stage.
  const { stages } = reportFrom(
    { leads: 'ID,Created,Stage\n1,2026-11-02,Lead\n2,2026-10-02,MQL' },
    { periodStart: '2026-11-01' },
  ).funnel;
  expect(stages.map(({ reached }) => reached)).toEqual([1, 0, null, null, 0]);
  expect(stages.map(({ rateFromPrevious }) => rateFromPrevious)).toEqual([null, 0, null, null, null]);
});

describe('a stage that nobody records is left out', () => {
  const counts = (leads: string, deals?: string) =>
    reportFrom({ leads, ...(deals ? { deals } : {}) }).funnel.stages.map(({ reached }) => reached);

  it('won deals make customers, and say nothing of what they passed on the way', () => {
    const leads = 'ID,Created\n1,2026-11-02\n2,2026-11-02\n3,2026-11-02\n4,2026-11-02';
    const deals = 'Deal ID,Lead ID,Stage,Close date\na,1,Won,2026-11-20\nb,2,Won,2026-11-12';
    const { stages } = reportFrom({ leads, deals }).funnel;
    expect(stages.map(({ reached }) => reached)).toEqual([4, null, null, null, 2]);
    expect(stages[4]).toMatchObject({
      rateFromPrevious: 0.5,
      interval: wilson(2, 4),
      rateFromTop: 0.5,
      medianDaysFromPrevious: 14,
      stillInside: 2,
    });
    expect(stages[0]).toMatchObject({ stillInside: 2 });
    expect(stages[1]).toMatchObject({ rateFromPrevious: null, interval: null, stillInside: null });
  });

  it.each([
    [
      'a date of one lead tells the stage for all',
      'ID,Created,MQL date,Stage\n1,2026-11-02,2026-11-03,Customer\n2,2026-11-02,,Customer',
      [2, 2, null, null, 2],
    ],
    [
      'a stage word tells it',
      'ID,Created,Stage\n1,2026-11-02,SQL\n2,2026-11-02,Customer',
      [2, null, 2, null, 1],
    ],
    [
      'a date after the as-of day does not yet',
      'ID,Created,MQL date,Customer date\n1,2026-11-02,2026-12-03,\n2,2026-11-02,,2026-11-05',
      [2, null, null, null, 1],
    ],
    [
      'nor does a lead that came after it',
      'ID,Created,Stage\n1,2026-12-02,MQL\n2,2026-11-02,Lead',
      [1, null, null, null, 0],
    ],
  ])('%s', (_, leads, expected) => expect(counts(leads)).toEqual(expected));

  it('rows of one lead, one a stage, tell each of them', () =>
    expect(
      counts(
        'ID,Created,Stage\n1,2026-11-02,MQL\n1,2026-11-02,SQL\n1,2026-11-02,Customer\n2,2026-11-02,Lead',
      ),
    ).toEqual([2, 1, 1, null, 1]));

  it('a deal that was opened tells who is an opportunity, a won one alone does not', () => {
    const leads = 'ID,Created\n1,2026-11-02\n2,2026-11-02';
    const deals = 'Deal ID,Lead ID,Stage,Close date\na,1,Won,2026-11-20';
    expect(counts(leads, deals)).toEqual([2, null, null, null, 1]);
    expect(counts(leads, `${deals}\nb,2,Lost,2026-11-20`)).toEqual([2, null, null, 2, 1]);
    expect(counts(leads, 'Deal ID,Lead ID,Stage,Created,Close date\na,1,Won,2026-11-10,2026-11-20')).toEqual([
      2,
      null,
      null,
      1,
      1,
    ]);
  });

  it('also by group, in the closed loop, by grade and in the plan, and the sums hold', () => {
    const leads =
      'ID,Created,Source,Fit,Interest,Stage\n1,2026-11-02,web,90,90,Customer\n2,2026-11-02,web,90,90,Lead';
    const report = reportFrom({ leads });
    const json = reportJson(report);
    const untold = { mql: null, sql: null, opportunity: null };
    expect(json.funnel.bySource[0]!.reached).toEqual({ lead: 2, ...untold, customer: 1 });
    expect(json.funnel.byGrade[0]!.reached).toMatchObject(untold);
    expect(report.closedLoop.bySource[0]!.reached).toEqual([2, null, null, null, 1]);
    // From leads to MQL nothing is known, and from opportunities to customers neither.
    expect(report.plan.stageRates).toEqual([null, null, null, null]);
    expect(report.plan.stageCounts).toBeNull();
    expect(report.plan.leadToCustomerRate.used).toBe(0.5);
    expect(report.reconciliation.sums.filter(({ holds }) => !holds)).toEqual([]);
  });
});

describe('a lead that is given up is not still there', () => {
  const LEADS = 'ID,Created,Stage,Unqualified reason';
  const insideOf = (leads: string[], deals: string[] = []) => {
    const report = reportFrom({
      leads: [LEADS, ...leads].join('\n'),
      ...(deals.length ? { deals: ['Deal ID,Lead ID,Stage,Created,Close date', ...deals].join('\n') } : {}),
    });
    expect(report.reconciliation.sums.filter(({ holds }) => !holds)).toEqual([]);
    return report.funnel.stages.map(({ stillInside }) => stillInside);
  };

  it('a disqualified one, at the stage to which it came', () =>
    expect(
      insideOf(['1,2026-11-02,MQL,Student', '2,2026-11-02,MQL,', '3,2026-11-02,Lead,No budget']),
    ).toEqual([0, 1, null, null, 0]));

  it('nor one whose deals are all lost', () =>
    expect(
      insideOf(
        ['1,2026-11-02,,', '2,2026-11-02,,', '3,2026-11-02,,'],
        [
          'a,1,Lost,2026-11-03,2026-11-20',
          'b,1,Lost,2026-11-03,2026-11-20',
          'c,2,Lost,2026-11-03,2026-11-20',
          'd,2,Negotiation,2026-11-03,',
          'e,3,Negotiation,2026-11-03,',
        ],
      )[3],
    ).toBe(2));

  it('a deal that is lost, or opened, after the as-of day is not yet', () =>
    expect(
      insideOf(
        ['1,2026-11-02,,', '2,2026-11-02,,'],
        ['a,1,Lost,2026-11-03,2026-12-20', 'b,2,Lost,2026-11-03,2026-11-20', 'c,2,Negotiation,2026-12-03,'],
      )[3],
    ).toBe(1));

  it('a customer stays one, whatever else is said of it', () =>
    expect(insideOf(['1,2026-11-02,Customer,Student'])[4]).toBe(1));
});

describe('the time between stages', () => {
  const HEAD = 'ID,Created,MQL date,SQL date,Customer date';

  it('is the median in days, also from creation to customer', () => {
    const { stages, medianDaysToCustomer } = funnelOf(
      [
        HEAD,
        '1,2026-09-01,2026-09-03,,',
        '2,2026-09-01,2026-09-05,2026-09-06,2026-10-01',
        '3,2026-09-01,,,2026-09-21',
      ].join('\n'),
    );
    // Lead to MQL: 2 and 4 days; to customer: 30 and 20.
    expect(stages.map(({ medianDaysFromPrevious }) => medianDaysFromPrevious)).toEqual([
      null,
      3,
      1,
      null,
      // From SQL, as nothing dates opportunities.
      25,
    ]);
    expect(medianDaysToCustomer).toBe(25);
  });

  it('counts as 0 days where the dates run backwards', () => {
    const { stages, medianDaysToCustomer } = funnelOf(
      [HEAD, '1,2026-09-10,2026-09-08,,', '2,2026-09-10,,,2026-09-01', '3,2026-09-10,2026-09-11,,'].join(
        '\n',
      ),
    );
    expect(stages[1]!.medianDaysFromPrevious).toBe(0.5);
    expect(medianDaysToCustomer).toBe(0);
  });
});

it('groups are called as they were first written, the most leads first, those without the value last', () => {
  const { bySource, byMonth } = funnelOf(
    'ID,Created,Source,Stage\n1,2026-11-02,,Lead\n2,2026-10-02,,Lead\n3,,fair,MQL\n4,2026-11-02,Web,Lead\n5,2026-11-02, web,SQL\n6,2026-11-02,,Lead',
  );
  expect(bySource).toMatchObject([
    { label: 'Web', reached: [2, 1, 1, null, 0] },
    { label: 'fair', reached: [1, 1, 0, null, 0] },
    { label: '', reached: [3, 0, 0, null, 0] },
  ]);
  expect(byMonth.map(({ label, reached }) => [label, reached[0]])).toEqual([
    ['', 1],
    ['2026-10', 1],
    ['2026-11', 4],
  ]);
});

describe('where nothing says who is a customer', () => {
  const leads = `ID,Created,Source,Converted\n${Array.from({ length: 60 }, (_, i) => `${i},2026-0${1 + (i % 6)}-02,web,${i % 3 === 0 ? 1 : 0}`).join('\n')}`;
  const spend = 'Month,Source,Cost\n2026-01,web,6000';
  const said = (json: unknown): string => JSON.stringify(json);
  const json = reportJson(reportFrom({ leads, spend }, { averageOrderValue: 1000 }));

  it('no count and no rate of customers is given', () => {
    expect(json.funnel.stages[4]).toEqual({
      stage: 'customer',
      reached: null,
      rateFromPrevious: null,
      rateFromTop: null,
      medianDaysFromPrevious: null,
      stillInside: null,
      interval: null,
    });
    expect(json.funnel.stages[3]).toMatchObject({ reached: 20, rateFromTop: 1 / 3, stillInside: null });
    expect(json.closedLoop.rows[0]).toMatchObject({
      leads: 60,
      customers: null,
      costPerCustomer: null,
      costPerLead: 100,
    });
    expect(json.conversionByAge.customers).toBeNull();
    expect(json.conversionByAge.ages.every(({ conversion }) => conversion === null)).toBe(true);
    expect(json.plan).toMatchObject({ leadToCustomerRate: null, rateFrom: null, leadsNeeded: null });
    expect(json.changeDrivers.now.customers).toBeNull();
    expect(json.funnelMethods.cohort.counts[4]).toBeNull();
    expect(json.funnel.byGrade.map(({ conversion }) => conversion)).toEqual([null]);
    // Nowhere else either: neither as a stage nor as a number of customers.
    expect(said(json)).not.toMatch(/"customers?":0[,}]/);
  });

  it('all sums hold all the same, and a check says why', () => {
    const { checks, reconciliation } = reportFrom({ leads, spend });
    expect(reconciliation.sums.filter(({ holds }) => !holds)).toEqual([]);
    expect(checks.filter(({ holds }) => !holds).map((check) => check.sentence.key)).toContain(
      'check.convertedUnsaid',
    );
  });

  it('a plan has the rate that was typed', () =>
    expect(
      reportJson(reportFrom({ leads }, { averageOrderValue: 1000, leadToCustomerRate: 0.1 })).plan,
    ).toMatchObject({ customersNeeded: 100, leadsNeeded: 1000 }));

  it('and all is given once it is said', () => {
    const { funnel, plan } = reportJson(reportFrom({ leads }, { convertedMeans: 'customer' }));
    expect(funnel.stages[4]).toMatchObject({ reached: 20, rateFromPrevious: 1 / 3, rateFromTop: 1 / 3 });
    expect(plan.leadToCustomerRate).toBeCloseTo(1 / 3);
  });
});
