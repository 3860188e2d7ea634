import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../../src/records/asOf.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import type { RawInputs } from '../../../src/settings/parseSettings.ts';
import { isoText } from '../../../src/values/dates.ts';
import { reportFrom, saidInEnglish } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';
import { describeShared } from '../../support/shared.ts';

const AS_OF = serial('2026-11-30');
/** Leads by how many days ago they were created and, of customers, at what age they became one. */
type Lead = readonly [daysAgo: number, customerAfter?: number | undefined, source?: string];
function youngFrom(leads: readonly Lead[], typed: RawInputs = {}) {
  const lines = leads.map(([daysAgo, after, source = 'web'], id) => {
    const customer = after === undefined ? '' : isoText(AS_OF - daysAgo + after);
    return `${id},${isoText(AS_OF - daysAgo)},${source},${customer}`;
  });
  return reportFrom({ leads: `ID,Created,Source,Customer date\n${lines.join('\n')}` }, typed);
}
const many = (n: number, lead: Lead): Lead[] => new Array(n).fill(lead);

describeShared('data/olist', 'Olist: leads created in 2018, as of 2018-06-30', (file) => {
  const text = (name: string) => readFileSync(file(name), 'utf8');
  const { conversionByAge, checks } = reportFrom(
    { leads: text('marketing_qualified_leads.csv'), deals: text('closed_deals.csv') },
    { periodStart: '2018-01-01', periodEnd: '2018-12-31' },
    NO_LISTS,
    endOfDay(serial('2018-06-30')),
  );

  it('conversion by 90 days is that of survfit(Surv(days, won) ~ 1, conf.type = "log-log") in R', () => {
    expect([conversionByAge.all.leads, conversionByAge.all.customers]).toEqual([5998, 685]);
    const { conversion, interval } = conversionByAge.all.ages.find(({ days }) => days === 90)!;
    expect(conversion!.toFixed(9)).toBe('0.114371911');
    expect(interval!.map((end) => end.toFixed(9))).toEqual(['0.106383961', '0.122917371']);
  });

  it('of an age that no lead has reached nothing is said', () => {
    const ages = conversionByAge.all.ages.map(({ days, oldEnough, conversion }) => [
      days,
      oldEnough > 0,
      conversion !== null,
    ]);
    expect(ages).toEqual([
      [30, true, true],
      [60, true, true],
      [90, true, true],
      [180, true, false],
      [365, false, false],
    ]);
  });

  it('every lead has an age', () =>
    expect(checks.filter(({ group }) => group === 'conversionByAge').map(({ holds }) => holds)).toEqual([
      true,
    ]));
});

describe('young leads', () => {
  it('10 of 100 old ones became customers after 20 days, 100 came last week: still 10 %, not 5 %', () => {
    const { conversionByAge, funnel } = youngFrom([
      ...many(10, [200, 20]),
      ...many(90, [200]),
      ...many(100, [7]),
    ]);
    expect(funnel.stages[4]!.reached! / funnel.stages[0]!.reached!).toBe(0.05);
    const at90 = conversionByAge.all.ages.find(({ days }) => days === 90)!;
    expect(at90).toMatchObject({ oldEnough: 100, atRisk: 90 });
    expect(at90.conversion).toBeCloseTo(0.1, 12);
  });

  it('the as-of day counts, a customer before the creation counts as 0 days and is listed', () => {
    const { conversionByAge, checks } = youngFrom([...many(10, [30, 30]), ...many(10, [30, -2])]);
    expect(conversionByAge.by(0).conversion).toBe(0.5);
    expect(conversionByAge.by(30).conversion).toBe(1);
    expect(checks.map(saidInEnglish).join()).toContain('wrong order');
  });

  it('says nothing of an age that fewer than ten leads have reached', () => {
    const old = 9;
    expect(youngFrom([...many(old, [90]), ...many(50, [20])]).conversionByAge.by(60).conversion).toBeNull();
    expect(youngFrom([...many(old + 1, [90]), ...many(50, [20])]).conversionByAge.by(60).conversion).toBe(0);
    expect(youngFrom(many(old, [90])).conversionByAge.curve).toEqual([]);
    expect(reportFrom({}).conversionByAge.all.ages.every(({ conversion }) => conversion === null)).toBe(true);
  });

  it('nobody yet is not sure to be nobody ever: 0 of 20 may be 16 % (Wilson)', () => {
    const [low, high] = youngFrom(many(20, [60])).conversionByAge.by(60).interval!;
    expect([low, high.toFixed(3)]).toEqual([0, '0.161']);
  });

  it('customers without a date are left out and said', () => {
    const { conversionByAge, checks } = reportFrom({
      leads:
        'ID,Created,Stage,Customer date\n1,2026-01-01,Customer,\n2,2026-01-01,Customer,2026-02-01\n3,,Lead,',
    });
    expect(conversionByAge.without).toEqual({ created: 1, customerDate: 1 });
    // Half of the customers lack a date: then no rate is given at all.
    expect([conversionByAge.isTold, conversionByAge.curve]).toEqual([false, []]);
    expect(conversionByAge.all).toMatchObject({ leads: 1, customers: 1 });
    const said = checks.filter(({ group }) => group === 'conversionByAge').map(saidInEnglish);
    expect(said[0]).toBe(
      'Leads by age: 1 + 1 without a creation date + 1 customer without a customer date = 3 leads.',
    );
    expect(said[1]).toContain('no date says when they became customers: 1.');
  });

  it('months: of the leads of September all are 30 days old, of October some, of November none', () => {
    const created = (day: string) => AS_OF - serial(day);
    const { conversionByAge } = youngFrom([
      ...many(10, [created('2026-09-05'), 10]),
      ...many(30, [created('2026-09-20')]),
      ...many(20, [created('2026-10-05'), 12]),
      ...many(20, [created('2026-10-30')]),
      ...many(20, [created('2026-11-20')]),
    ]);
    expect(conversionByAge.monthAges).toEqual([30, 60]);
    expect(
      conversionByAge.byMonth.map(({ month, leads, ages }) => [month, leads, ages[0], ages[1]?.isMature]),
    ).toEqual([
      ['2026-09', 40, { conversion: 0.25, isMature: true }, true],
      ['2026-10', 40, { conversion: 0.5, isMature: true }, undefined],
      ['2026-11', 20, null, undefined],
    ]);
  });

  it('tells the eight sources with the most leads, and how many others there are', () => {
    const { conversionByAge } = youngFrom(
      Array.from({ length: 11 }, (_, k) => many(k + 1, [40, undefined, `s${k}`])).flat(),
    );
    expect(conversionByAge.bySource.map(({ label }) => label)).toEqual([
      's10',
      's9',
      's8',
      's7',
      's6',
      's5',
      's4',
      's3',
    ]);
    expect(conversionByAge.otherSources).toEqual({ sources: 3, leads: 6 });
  });

  it('of a cohort that is all old enough it is the plain share, by source as well', () => {
    const leads = fc.array(
      fc.tuple(
        fc.integer({ min: 90, max: 400 }),
        fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
      ),
      { minLength: 10, maxLength: 60 },
    );
    fc.assert(
      fc.property(leads, (some) => {
        const happened = some.filter(([daysAgo, after]) => after === undefined || after <= daysAgo);
        if (happened.length < 10) return;
        const { conversionByAge } = youngFrom(happened);
        const share =
          happened.filter(([, after]) => after !== undefined && after <= 90).length / happened.length;
        for (const group of [conversionByAge.all, conversionByAge.bySource[0]!])
          expect(group.ages.find(({ days }) => days === 90)!.conversion).toBeCloseTo(share, 10);
      }),
      { numRuns: 30 },
    );
  });

  it('the curve has 120 points at most and is what is told by age', () => {
    const { conversionByAge } = youngFrom([...many(20, [400, 100]), ...many(80, [400]), ...many(50, [50])]);
    expect(conversionByAge.curve.length).toBeLessThanOrEqual(120);
    for (const { days, conversion, low, high } of conversionByAge.curve)
      expect(conversionByAge.by(days)).toMatchObject({ conversion, interval: [low, high] });
  });
});

describe('what is too much for a tab', () => {
  /** So many customers with a date, and one without. */
  const undated = (dated: number) =>
    reportFrom({
      leads: `ID,Created,Stage,Customer date\n${many(dated, [0])
        .map((_, i) => `${i},2026-01-05,Customer,2026-01-25`)
        .join('\n')}\nx,2026-01-05,Customer,`,
    }).conversionByAge;

  it('more than a tenth of the customers without a date: 1 of 10 is told, 1 of 9 is not', () =>
    expect([undated(9).isTold, undated(8).isTold]).toEqual([true, false]));

  it('more than 24 months: the latest are shown, the others counted', () => {
    const months = (n: number) => {
      const { byMonth, earlierMonths } = youngFrom(
        Array.from({ length: n }, (_, i) => [15 + i * 31] as Lead),
      ).conversionByAge;
      return [byMonth.length, byMonth.at(-1)!.month, earlierMonths];
    };
    expect(months(24)).toEqual([24, '2026-11', 0]);
    expect(months(25)).toEqual([24, '2026-11', 1]);
  });

  it('ages above 12 months of 30 days in the table of months', () => {
    const ages = (daysAgo: number) => youngFrom(many(10, [daysAgo])).conversionByAge.monthAges;
    expect(ages(359).at(-1)).toBe(330);
    expect(ages(360).at(-1)).toBe(360);
    expect(ages(800)).toEqual([30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360]);
  });
});
