import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadsPerRepByKind } from '../../src/formulas/salesCapacity.ts';
import { wilson } from '../../src/formulas/wilson.ts';
import { workingTime } from '../../src/formulas/workingTime.ts';
import { expectedWithin } from '../../src/measures/sla/campaignForecast.ts';
import { sideOf } from '../../src/measures/sla/pace.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import { CAMPAIGN_COLUMNS, type Campaign, campaignsFrom } from '../../src/settings/campaigns.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { listsFromJson } from '../../src/settings/settingsFile.ts';

import { isoText } from '../../src/values/dates.ts';
import { isoWeek } from '../../src/values/isoWeek.ts';
import { reportFrom, saidInEnglish } from '../reporting.ts';
import { serial } from '../serial.ts';

const row = (n: number, date: string, source: string, stage: string, campaign = '') =>
  Array.from({ length: n }, () => `${date},${source},${stage},${campaign}`);
const leadsOf = (rows: readonly string[]) =>
  `ID,Created,Source,Stage,Campaign\n${rows.map((line, i) => `${i},${line}`).join('\n')}`;
const on = (date: string) => endOfDay(serial(date));
const calendar = (...campaigns: object[]) => listsFromJson({ campaigns });

/** 40 leads of the web with 8 customers, 40 of fairs with 2, and 20 by mail, too few for a rate, with 10. */
const LEADS = leadsOf([
  ...row(8, '2026-09-01', 'web', 'Customer'),
  ...row(32, '2026-09-01', 'web', 'Lead'),
  ...row(2, '2026-09-01', 'fair', 'Customer'),
  ...row(38, '2026-09-01', 'fair', 'Lead'),
  ...row(10, '2026-09-01', 'mail', 'Customer'),
  ...row(10, '2026-09-01', 'mail', 'Lead'),
]);
const PLAN = { revenueGoal: 100_000, averageOrderValue: 10_000, reps: 2, certainty: 0.9 };

describe('what marketing owes', () => {
  const { commitment, pace, capacity } = reportFrom({ leads: LEADS }, { ...PLAN, marketingShare: 0.55 });

  it('its share of the goal, in customers, leads and value, for the team and for a rep', () => {
    // 55 000 ÷ 10 000 = 5.5, so 6 customers; 20 of 100 leads became customers.
    expect(commitment!.team).toMatchObject({ customers: 6, leads: 30, leadsPerMonth: 30 });
    expect(commitment!.team.value).toBeCloseTo(55_000, 6);
    expect(commitment!.rep).toMatchObject({ customers: 3, leads: 15 });
    expect(commitment!.rep.value).toBeCloseTo(27_500, 6);
    expect(commitment!.team.leadsAtCertainty).toBeGreaterThan(30);
  });

  it('is what the pace and the promise go by', () => {
    expect(pace).toMatchObject({ goal: 30 });
    expect(pace!.value!.goal).toBeCloseTo(55_000, 6);
    expect(capacity).toMatchObject({ leads: 30, leadsPerRep: 15 });
  });

  it('by kind: own rate with interval, or that of all leads where the kind is small', () => {
    const [web, fair, mail] = ['web', 'fair', 'mail'].map(
      (label) => commitment!.byKind.find((kind) => kind.label === label)!,
    );
    expect(web).toMatchObject({ leads: 40, rateUsed: 0.2, leadValue: 2000, owed: 12, owedPerRep: 6 });
    expect(web!.interval).toEqual(wilson(8, 40));
    expect(fair).toMatchObject({ leads: 40, rateUsed: 0.05, leadValue: 500, owed: 12 });
    expect(mail).toMatchObject({ leads: 20, rate: null, rateUsed: 0.2, leadValue: 2000, owed: 6 });
    // In that mix 100 leads are worth 40 × 2000 + 40 × 500 + 20 × 2000 = 140 000.
    expect(web!.valueOwed).toBeCloseTo((55_000 * 80_000) / 140_000, 6);
    expect(fair!.valueOwed).toBeCloseTo((55_000 * 20_000) / 140_000, 6);
  });

  it('is as before where marketing owes all, and not divided where nobody wants it', () => {
    const all = reportFrom({ leads: LEADS }, { ...PLAN, leadKind: 'undivided' });
    expect(all.commitment!.team.leads).toBe(all.plan.leadsNeeded);
    expect(all.commitment!.team.leadsAtCertainty).toBe(all.plan.leadsNeededAtCertainty);
    expect(all.commitment!.byKind).toEqual([]);
  });

  it('whatever the mix, kinds sum to all, and differ from a rep\u2019s mix by less than one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 30, max: 60 }), fc.integer({ min: 1, max: 30 })), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 7 }),
        (mix, percent, reps) => {
          const leads = leadsOf(
            mix.flatMap(([n, won], i) => [
              ...row(won, '2026-09-01', `s${i}`, 'Customer'),
              ...row(n - won, '2026-09-01', `s${i}`, 'Lead'),
            ]),
          );
          const share = percent / 100;
          const { commitment } = reportFrom({ leads }, { ...PLAN, marketingShare: share, reps });
          const sum = (of: (kind: (typeof commitment & object)['byKind'][number]) => number) =>
            commitment!.byKind.reduce((total, kind) => total + of(kind), 0);
          expect(sum((kind) => kind.owed)).toBe(commitment!.team.leads);
          expect(sum((kind) => kind.owedPerRep)).toBe(commitment!.rep.leads);
          expect(sum((kind) => kind.valueOwed)).toBeCloseTo(100_000 * share, 6);
          expect(commitment!.team.value).toBeCloseTo(100_000 * share, 6);
          const rates = commitment!.byKind.map(({ rateUsed }) => rateUsed);
          const shares = commitment!.byKind.map((kind) => kind.share);
          for (const [i, n] of leadsPerRepByKind((100_000 * share) / reps, 10_000, rates, shares).entries())
            expect(Math.abs(n - commitment!.byKind[i]!.owedPerRep)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 40 },
    );
  });
});

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
    expect(pace!.value).toMatchObject({ side: 'behind', actual: 0 });
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

  it('expected leads of all days sum to those of the campaign', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 500 }),
        (from, length, expectedLeads) => {
          const time = workingTime(8 / 24, 17 / 24, '0000011', [serial('2026-11-11')]);
          const start = serial('2026-11-01') + from;
          const campaign = { start, end: start + length, expectedLeads } as Campaign;
          let sum = 0;
          for (let day = start - 3; day <= start + length + 3; day++)
            sum += expectedWithin(campaign, day, day, time);
          expect(sum).toBeCloseTo(expectedLeads, 8);
        },
      ),
    );
  });
});

describe('the costs of the calendar in the closed loop', () => {
  const leads = leadsOf(row(4, '2026-11-05', 'web', 'Lead', 'Autumn'));
  const autumn = { start: '2026-11-01', end: '2026-11-20', campaign: 'Autumn', source: 'web', cost: 2000 };
  const costs = (lists: typeof NO_LISTS, typed = {}, spend?: string) =>
    reportFrom({ leads, ...(spend ? { spend } : {}) }, typed, lists, on('2026-11-10'));

  it('count for the days gone, and for those in the period', () => {
    expect(costs(calendar(autumn)).closedLoop.byCampaign).toMatchObject([
      { campaign: 'Autumn', cost: 1000, costPerLead: 250 },
    ]);
    const period = { periodStart: serial('2026-11-03'), periodEnd: serial('2026-11-06') };
    expect(costs(calendar(autumn), period).closedLoop.totalCost).toBeCloseTo(400, 9);
  });

  it('in another currency by its rate, and named where there is none', () => {
    const inEuro = calendar({ ...autumn, currency: 'EUR' });
    expect(costs({ ...inEuro, rates: [['EUR', 11]] }).closedLoop.totalCost).toBeCloseTo(11_000, 9);
    expect(costs(inEuro).closedLoop.totalCost).toBeNull();
    expect(costs(inEuro).withoutRate).toEqual(['EUR']);
  });

  it('give way to an imported cost of the same source and campaign on any of its days', () => {
    const imported = costs(calendar(autumn), {}, 'Date,Source,Campaign,Cost\n2026-11-04,Web,autumn,70');
    expect(imported.closedLoop.totalCost).toBe(70);
    expect(imported.checks.map(saidInEnglish)).toContain(
      'Campaigns whose cost is in an export on some of their days, so that the cost typed in Campaigns is not counted: Autumn.',
    );
    const others = 'Date,Source,Campaign,Cost\n2026-10-31,web,Autumn,70\n2026-11-04,web,Other,70';
    expect(costs(calendar(autumn), {}, others).closedLoop.totalCost).toBe(1140);
  });

  it('the parts before and after any day sum to the cost', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 25 }), fc.integer({ min: 0, max: 9000 }), (day, cost) => {
        const cut = serial('2026-11-01') + day;
        const part = (typed: object) =>
          reportFrom({ leads }, typed, calendar({ ...autumn, cost }), on('2026-12-31')).closedLoop
            .totalCost ?? 0;
        expect(part({ periodEnd: cut }) + part({ periodStart: cut + 1 })).toBeCloseTo(cost, 8);
      }),
      { numRuns: 30 },
    );
  });
});

it('a line of the calendar that cannot be used is left out with one sentence', () => {
  const problems: { key: string }[] = [];
  const line = (json: Record<string, unknown>) => CAMPAIGN_COLUMNS.map((column) => json[column] ?? '');
  const read = campaignsFrom(
    [
      line({ start: '2026-11-20', end: '2026-11-01', campaign: 'a' }),
      line({ campaign: 'b' }),
      line({}),
      line({ start: '2026-11-01', expectedLeads: 'many' }),
      line({ start: '2026-11-01', cost: -1 }),
      line({ start: '2026-11-01', currency: 'crowns' }),
      line({ start: '2026-11-01', campaign: 'good', cost: '20 000 kr', currency: 'eur' }),
    ],
    problems as never,
  );
  expect(problems.map(({ key }) => key)).toEqual([
    'campaigns.endBeforeStart',
    'campaigns.noDate',
    'campaigns.badNumber',
    'campaigns.badNumber',
    'campaigns.badCurrency',
  ]);
  expect(read).toMatchObject([
    { campaign: 'good', cost: 20_000, currency: 'EUR', end: serial('2026-11-01') },
  ]);
});

it('weeks are numbered as ISO 8601 does', () => {
  const weeks = {
    '2003-12-29': [2004, 1],
    '2026-12-28': [2026, 53],
    '2027-01-03': [2026, 53],
    '2026-10-19': [2026, 43],
  };
  for (const [day, [year, week]] of Object.entries(weeks))
    expect(isoWeek(serial(day))).toEqual({ year, week });
});
