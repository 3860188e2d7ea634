import { describe, expect, it } from 'vitest';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { listsFromJson } from '../../../src/settings/settingsFile.ts';
import { reportFrom } from '../../support/reporting.ts';

describe('what a person should know', () => {
  it('why leads were disqualified, by source', () => {
    const leads =
      'ID,Created,Source,Unqualified Reason\n1,2026-01-01,web,No budget\n2,2026-01-01,web,No budget\n3,2026-01-01,fair,Student\n4,2026-01-01,fair,';
    expect(reportFrom({ leads }).closedLoop.reasons).toEqual([
      { source: 'web', reason: 'No budget', leads: 2 },
      { source: 'fair', reason: 'Student', leads: 1 },
    ]);
  });
});

describe('what counts by the as-of day and in the period', () => {
  const LEADS = 'ID,Created,Source\n1,2026-10-05,web';
  const deals = (...lines: readonly string[]) =>
    ['Deal ID,Lead ID,Stage,Close date,Amount', ...lines].join('\n');
  const loop = (csv: object, typed = {}, lists = NO_LISTS) =>
    reportFrom({ leads: LEADS, ...csv }, typed, lists).closedLoop;

  it('a deal that closed on the last day of the period, at any hour', () => {
    const closed = (at: string) =>
      loop({ deals: deals(`a,1,Won,${at},100`) }, { periodEnd: '2026-10-31' }).inPeriod;
    expect(closed('2026-10-31 14:00')).toEqual({ deals: 1, revenue: 100 });
    expect(closed('2026-11-01')).toEqual({ deals: 0, revenue: 0 });
  });

  it('a won deal without an amount is won, and not part of the average order', () => {
    const { won, total, inPeriod } = loop({ deals: deals('a,1,Won,2026-10-20,', 'b,1,Won,2026-10-21,50') });
    expect([won, total, inPeriod]).toEqual([2, { deals: 2, revenue: 50 }, { deals: 1, revenue: 50 }]);
  });

  it('nor is one of 0; the average order is told with its middle and its largest one', () => {
    const { won, inPeriod, orderSpread } = loop({
      deals: deals(
        ...['', 0, 0, 10, 20, 30, 40, 300].map((amount, id) => `${id},1,Won,2026-10-20,${amount}`),
      ),
    });
    expect([won, inPeriod]).toEqual([8, { deals: 5, revenue: 400 }]);
    expect(orderSpread).toEqual({ median: 30, largest: 300, shareOfLargest: 0.75 });
  });

  it('what was paid back makes no order larger than all of them', () => {
    const spread = (...amounts: readonly number[]) =>
      loop({ deals: deals(...amounts.map((amount, id) => `${id},1,Won,2026-10-20,${amount}`)) }).orderSpread;
    expect(spread(100, -90)).toEqual({ median: 5, largest: 100, shareOfLargest: 1 });
    expect(spread(-90)).toEqual({ median: -90, largest: -90, shareOfLargest: null });
    expect(spread(0)).toEqual({ median: null, largest: null, shareOfLargest: null });
  });

  it('a deal that is lost or won after the as-of day is open', () => {
    const { won, lost, open } = loop({
      deals: deals('a,1,Lost,2026-11-30,5', 'b,1,Lost,2026-12-01,5', 'c,1,Won,2026-12-01,5'),
    });
    expect([won, lost, open]).toEqual([0, 1, 2]);
  });

  it('a cost of the day after the as-of day is left out', () => {
    const cost = (date: string) => loop({ spend: `Date,Source,Cost\n${date},web,70` }).totalCost;
    expect([cost('2026-11-30'), cost('2026-12-01')]).toEqual([70, null]);
  });

  it('a month is said to be shared by days only where an export has it', () => {
    const period = { periodStart: '2026-11-16' };
    expect(loop({ spend: 'Month,Source,Cost\n2026-11,web,300' }, period)).toMatchObject({
      totalCost: 150,
      proratedMonths: true,
    });
    const campaigns = [{ start: '2026-11-01', end: '2026-11-30', campaign: 'A', source: 'web', cost: 300 }];
    expect(loop({}, period, listsFromJson({ campaigns }))).toMatchObject({
      totalCost: 150,
      proratedMonths: false,
    });
  });
});
