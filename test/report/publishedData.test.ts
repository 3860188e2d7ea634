import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { endOfDay } from '../../src/records/asOf.ts';
import { reportJson } from '../../src/report/json.ts';
import { reportOf } from '../../src/report/report.ts';
import type { RecordKind } from '../../src/schema/kinds.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { settingsFrom } from '../../src/settings/parseSettings.ts';
import { readingOf } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';
import { describeShared } from '../support/shared.ts';

/** report.json on files, as the command makes it. */
// biome-ignore lint/suspicious/noExplicitAny: what is in report.json is what is tested
function made(files: Partial<Record<RecordKind, string>>, asOf: string): any {
  const { settings } = settingsFrom({ language: 'en' }, NO_LISTS);
  const kinds = Object.keys(files) as RecordKind[];
  const readings = kinds.map((kind) => readingOf(new Uint8Array(readFileSync(files[kind]!)), kind));
  return reportJson(reportOf(readings, kinds, settings, endOfDay(serial(asOf))));
}

describeShared('data/olist', 'Olist: 8 000 leads, 842 won', (file) => {
  const json = made(
    { leads: file('marketing_qualified_leads.csv'), deals: file('closed_deals.csv') },
    '2018-11-30',
  );

  it('is read without any mapping, its dates as day-month-year', () => {
    expect(
      json.imports.map(({ rows, records }: { rows: number; records: number }) => [rows, records]),
    ).toEqual([
      [8000, 8000],
      [842, 842],
    ]);
    expect(
      json.imports.flatMap(({ rejected, doubts }: { rejected: []; doubts: [] }) => [...rejected, ...doubts]),
    ).toEqual([]);
    expect(json.funnel.byMonth[0].month).toBe('2017-06');
    expect(json.funnel.byMonth.at(-1).month).toBe('2018-05');
  });

  it('gives the published figures', () => {
    expect(json.funnel.stages[0].reached).toBe(8000);
    expect(json.funnel.stages[4].reached).toBe(842);
    expect(json.plan.leadToCustomerRate).toBe(0.10525);
    expect(json.closedLoop.matchedBy).toEqual({ id: 842, email: 0, company: 0 });
    expect(json.closedLoop.total).toEqual({ deals: 842, revenue: 61_784_006 });
  });

  it('conversion by age, every lead being 183 days old: the plain share of what was won by then', () => {
    const by = Object.fromEntries(
      json.conversionByAge.ages.map(({ days, conversion }: { days: number; conversion: number }) => [
        days,
        conversion,
      ]),
    );
    expect(by[90]).toBeCloseTo(692 / 8000, 12);
    expect(by[180]).toBeCloseTo(775 / 8000, 12);
  });

  it('keeps "unknown" and blank apart', () => {
    const leads = Object.fromEntries(
      json.funnel.bySource.map(({ source, reached }: { source: string; reached: { lead: number } }) => [
        source,
        reached.lead,
      ]),
    );
    expect([leads.unknown, leads.null]).toEqual([1099, 60]);
  });

  it('an average order of the deals that have an amount, and the one that most of it hangs on', () => {
    expect(json.plan.orderBasis.deals).toBe(45);
    expect(json.plan.averageOrderValue).toBeCloseTo(61_784_006 / 45, 6);
    expect(json.plan.orderBasis).toMatchObject({ median: 50_000, largest: 50_000_000 });
    expect(json.plan.orderBasis.shareOfLargest).toBeCloseTo(0.809_270_93, 8);
    const said = json.checks.map(({ check }: { check: string }) => check).join();
    expect(said).toContain('797 of 842 won deals have the amount 0.');
    expect(said).toContain('is 81% of the revenue');
  });

  it('no win rate: the export holds won deals only', () =>
    expect([json.deals.winRate, json.deals.lost.deals, json.deals.pipeline.weight]).toEqual([null, 0, null]));

  it('names the one deal that was won before its lead\u2019s first contact', () => {
    expect(json.checks).toContainEqual({
      check:
        'Deals won before their lead was created: 1. b91cf8812365f50ff4bda4bcd6206b05 (2018-03-06 < 2018-03-08)',
      holds: false,
    });
  });
});

describeShared('data/crm-opportunities', 'an opportunity file alone', (file) => {
  const json = made({ deals: file('sales_pipeline.csv') }, '2026-11-28');

  it('gives the published figures, all revenue unmatched', () => {
    expect(json.closedLoop.deals).toMatchObject({ won: 4238, lost: 2473 });
    expect(json.closedLoop.total).toEqual({ deals: 4238, revenue: 10_005_534 });
    expect(json.closedLoop.unmatched).toEqual(json.closedLoop.total);
  });

  it('says that leads are missing', () =>
    expect(json.checks.map(({ check }: { check: string }) => check).join()).toContain('Leads are missing'));
});

/** Figures that were computed from the file by a script of its own. */
describeShared('data/crm-opportunities', 'deals of an opportunity file alone', (file) => {
  const { deals } = made({ deals: file('sales_pipeline.csv') }, '2017-12-31');

  it('won, lost, open and the win rate', () => {
    expect([deals.won.deals, deals.lost.deals, deals.open.deals]).toEqual([4238, 2473, 2089]);
    expect(deals.winRate).toBeCloseTo(0.631_500_521_5, 10);
    expect(deals.interval[0]).toBeCloseTo(0.619_886_914_8, 9);
    expect(deals.interval[1]).toBeCloseTo(0.642_963_669_4, 9);
  });

  it('revenue by month and by rep', () => {
    const months = deals.byMonth.map((one: { month: string; won: { deals: number; amount: number } }) => [
      one.month,
      one.won.deals,
      one.won.amount,
    ]);
    expect(months).toHaveLength(10);
    expect([months[0], months[9]]).toEqual([
      ['2017-03', 531, 1_134_672],
      ['2017-12', 511, 1_131_573],
    ]);
    expect(deals.byOwner).toHaveLength(30);
    expect(deals.byOwner[0]).toMatchObject({
      owner: 'Darcel Schlecht',
      won: { deals: 349, amount: 1_153_214 },
      lost: { deals: 204 },
      open: { deals: 194 },
    });
  });

  it('days to win and to lose', () => {
    expect(deals.daysToWin).toEqual({ deals: 4238, median: 57, nineOfTen: 106 });
    expect(deals.daysToLose).toEqual({ deals: 2473, median: 14, nineOfTen: 100 });
  });

  it('open deals by stage: none has an amount, so nothing is said of what they are worth', () =>
    expect(deals.pipeline.byStage).toMatchObject([
      { stage: 'Engaging', open: { deals: 1589, amount: null, unknownAmount: 1589 }, weighted: null },
      { stage: 'Prospecting', open: { deals: 500, amount: null }, weighted: null },
    ]));

  it('lost deals have the amount 0, which is none', () =>
    expect(deals.lost).toMatchObject({ amount: null, zeroAmount: 2473 }));

  it('what stands still, and what nobody can tell of', () => {
    expect([deals.standingStill.deals, deals.standingStill.list[0].daysOpen]).toEqual([1432, 423]);
    expect(deals.openWithoutCreated).toBe(500);
    expect([deals.goal.open, deals.goal.openUndated]).toEqual([null, 2089]);
  });

  it('as of a day in the past, what closed later was open', () => {
    const then = made({ deals: file('sales_pipeline.csv') }, '2017-09-30').deals;
    expect([then.won.deals, then.lost.deals, then.open.deals, then.createdLater]).toEqual([
      3042, 1684, 2909, 1165,
    ]);
  });
});
