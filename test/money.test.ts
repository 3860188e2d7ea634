import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endOfDay } from '../src/records/asOf.ts';
import { reportJson } from '../src/report/json.ts';
import { type Report, reportOf } from '../src/report/report.ts';
import { TAB_ORDER } from '../src/schema/tabs.ts';
import { NO_LISTS, type RawLists } from '../src/settings/parseLists.ts';
import { type RawInputs, settingsFrom } from '../src/settings/parseSettings.ts';
import { NO_RUNS } from '../src/tabs/runs.ts';
import { isLink, isTabLink } from '../src/tabs/tab.ts';
import { makeTab } from '../src/tabs/tabs.ts';
import { minorUnitDecimals } from '../src/values/minorUnits.ts';
import { hasBinaryDust } from './support/binaryDust.ts';
import { decimalExports } from './support/decimalExports.ts';
import { readingOf, reportFrom } from './support/reporting.ts';
import { sampleReport } from './support/sampleReport.ts';
import { serial } from './support/serial.ts';
import { describeShared } from './support/shared.ts';

/** Money from the export to what is read: whole minor units everywhere, no binary dust in any number. */

/** A sum of records' amounts; the others are averages, or what a rate is multiplied with. */
const AMOUNTS: ReadonlySet<string> = new Set([
  ...['revenue', 'cost', 'amount', 'totalCost', 'typedCost', 'largest', 'revenueGoal', 'stillToWin'],
  ...['costPriced', 'costToDate', 'won', 'lost'],
]);
/** The cost of a campaign is as it was typed, in a currency of its own; what open deals will bring is an expectation. */
const isAmount = (at: string) =>
  AMOUNTS.has(at.slice(at.lastIndexOf('.') + 1)) &&
  !/campaigns\.\d+\.cost$/.test(at) &&
  !at.includes('.openStages.');

interface Found {
  readonly at: string;
  readonly value: string | number;
}

function* within(value: unknown, at: string): Generator<Found> {
  if (typeof value === 'string' || typeof value === 'number') yield { at, value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) yield* within(part, `${at}.${key}`);
}

function* onTabs(report: Report, lists: RawLists): Generator<Found & { readonly isMoney: boolean }> {
  const now = report.asOf.day + 0.4;
  for (const id of TAB_ORDER)
    for (const [row, cells] of makeTab(id, { report, typed: {}, lists, now, log: NO_RUNS }).rows.entries())
      for (const [column, { value, format, note }] of cells.entries()) {
        const at = `${id} ${row + 1}:${column + 1}`;
        const written = isLink(value) || isTabLink(value) ? value.text : value;
        if (typeof written === 'string' || typeof written === 'number')
          if (!format.startsWith('date')) yield { at, value: written, isMoney: format === 'money' };
        if (note) yield { at: `${at} note`, value: note, isMoney: false };
      }
}

const PARTS = [
  'closedLoop',
  'deals',
  'attribution',
  'sourced',
  'changeDrivers',
  'meeting',
  'forecast',
] as const;

/** More decimals than an amount or a printed figure has. */
const MANY_DECIMALS = /\d[.,]\d{4}/;

function isExact(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === value;
}

function check(report: Report, lists: RawLists = NO_LISTS): void {
  const { currency } = report.settings;
  const decimals = minorUnitDecimals(currency);
  const wrong: string[] = [];
  const texts = (at: string, text: string) => {
    if (MANY_DECIMALS.test(text)) wrong.push(`${at}: ${text}`);
  };
  // Before they are handed on: sums are exact, not made to look so.
  for (const part of PARTS)
    for (const { at, value } of within(report[part], part))
      if (typeof value === 'number' && isAmount(at) && !isExact(value, decimals))
        wrong.push(`${at}: ${value}`);
  for (const { at, value } of within(reportJson(report), 'report.json')) {
    if (typeof value === 'string') texts(at, value);
    else if (hasBinaryDust(String(value))) wrong.push(`${at}: ${value}`);
    else if (isAmount(at) && !isExact(value, decimals)) wrong.push(`${at}: ${value}`);
  }
  for (const { at, value } of onTabs(report, lists)) {
    if (typeof value === 'string') texts(at, value);
    else if (hasBinaryDust(String(value))) wrong.push(`${at}: ${value}`);
  }
  expect(wrong).toEqual([]);
}

it.each(['en', 'sv'] as const)('on the samples: %s', (language) => {
  const { report, lists } = sampleReport(language);
  check(report, lists);
});

describeShared('data/olist', 'on Olist', (file) => {
  it('has no dust', () => {
    const { settings } = settingsFrom({ language: 'en', revenueGoal: 90_000_000 } as RawInputs, NO_LISTS);
    const readings = [
      readingOf(new Uint8Array(readFileSync(file('marketing_qualified_leads.csv'))), 'leads'),
      readingOf(new Uint8Array(readFileSync(file('closed_deals.csv'))), 'deals'),
    ];
    check(reportOf(readings, ['leads', 'deals'], settings, endOfDay(serial('2018-11-30'))));
  });
});

describe('on an export with decimals and a converted currency', () => {
  const lists: RawLists = {
    ...NO_LISTS,
    rates: [
      ['EUR', '11.235'],
      ['USD', '9.87'],
    ],
    campaigns: [['2026-11-10', '2026-12-09', 'autumn', 'web', 'demo', 'all', 'call', 20, 777.77, 'EUR']],
  };

  it.each([
    ['SEK', 'linear', 'shapley', 'en'],
    ['SEK', 'markov', 'time_decay', 'sv'],
    ['JPY', 'position', 'linear', 'en'],
    ['KWD', 'w_shaped', 'lead_creation', 'en'],
  ])('in %s, by %s and %s', (currency, attributionModel, comparisonModel, language) => {
    const typed: RawInputs = {
      ...{ currency, attributionModel, comparisonModel, language, revenueGoal: '1234567' },
      ...{ periodStart: '2026-02-01', periodEnd: '2026-10-15' },
    };
    const report = reportFrom(decimalExports(), typed, lists);
    expect(report.settings.currency).toBe(currency);
    check(report, lists);

    const decimals = minorUnitDecimals(currency);
    const { attribution, closedLoop } = report;
    expect(closedLoop.total.revenue).toBeGreaterThan(1e5);
    for (const [i] of attribution.models.entries()) {
      const credits = attribution.bySource.map((row) => row.credits[i]!);
      for (const { revenue } of credits) expect(isExact(revenue, decimals)).toBe(true);
      // In whole minor units, counted as such.
      const units = (amount: number) => Math.round(amount * 10 ** decimals);
      expect(credits.reduce((sum, { revenue }) => sum + units(revenue), 0)).toBe(
        units(attribution.credited.revenue),
      );
      expect(credits.reduce((sum, { deals }) => sum + deals, 0)).toBeCloseTo(attribution.credited.deals, 9);
    }
  });
});
