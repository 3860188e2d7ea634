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
