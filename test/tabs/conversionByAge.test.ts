import { describe, expect, it } from 'vitest';
import type { RawInputs } from '../../src/settings/parseSettings.ts';
import { conversionByAgeTab } from '../../src/tabs/conversionByAge.ts';
import type { Tab } from '../../src/tabs/tab.ts';
import { isoText } from '../../src/values/dates.ts';
import { reportFrom } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

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

const created = (day: string) => AS_OF - serial(day);
const headline = ({ rows }: Tab) =>
  rows
    .flat()
    .filter(({ style, value }) => style === 'headline' && value)
    .map(({ value }) => value)
    .join(' ');

describe('the first sentence', () => {
  // 10 of 100 leads of 200 days ago bought, half of them within 20 days; the young ones pull nothing down.
  const leads: Lead[] = [...many(5, [200, 20]), ...many(5, [200, 40]), ...many(90, [200]), ...many(100, [7])];
  it('says how fast those who buy do it, and what part of the leads does', () => {
    expect(headline(conversionByAgeTab(youngFrom(leads)))).toBe(
      'Half of those who buy do it within 30 days; after 180 days 10% of leads are customers.',
    );
    expect(headline(conversionByAgeTab(youngFrom(leads, { language: 'sv' })))).toBe(
      'Hälften av dem som köper gör det inom 30 dagar; efter 180 dagar är 10\u00a0% av leadsen kunder.',
    );
  });

  it('speaks of the oldest age that enough leads have reached, and of none where it is too early', () => {
    expect(headline(conversionByAgeTab(youngFrom([...many(10, [70, 20]), ...many(90, [70])])))).toContain(
      'after 60 days 10% of leads',
    );
    expect(headline(conversionByAgeTab(youngFrom(many(9, [90]))))).toBe(
      'Too early to tell: fewer than 10 leads are 30 days old.',
    );
    expect(headline(conversionByAgeTab(youngFrom(many(20, [70]))))).toBe(
      'No lead has become a customer yet, even after 60 days.',
    );
  });

  it('says where nothing tells since when the customers are', () =>
    expect(
      headline(conversionByAgeTab(reportFrom({ leads: 'ID,Created,Stage\n1,2026-01-01,Customer' }))),
    ).toContain('Nothing says when 1 customer became'));
});

describe('the table of months', () => {
  const tab = conversionByAgeTab(
    youngFrom([
      ...many(10, [created('2026-08-05'), 10]),
      ...many(30, [created('2026-09-20')]),
      ...many(10, [created('2026-10-01'), 12]),
      ...many(10, [created('2026-10-01')]),
      ...many(20, [created('2026-11-20')]),
      ...many(12, [created('2026-09-25'), 5, 'fair']),
      ...many(12, [created('2026-10-20'), undefined, 'fair']),
    ]),
  );
  const row = (name: string) => tab.rows.find(([first]) => first!.value === name)!;

  it('marks a month that is not so old yet by a sign, and leaves blank what is too early', () => {
    const shares = row('Oct 2026').slice(2, 4);
    expect(shares.map(({ value, format }) => [value, format])).toEqual([
      [10 / 32, 'percent'],
      [10 / 32, 'immature'],
    ]);
    expect(
      row('Sep 2026')
        .slice(2, 4)
        .map(({ format }) => format),
    ).toEqual(['percent', 'percent']);
    expect(row('Nov 2026')[2]!.value).toBeNull();
  });

  it('is the darker the more: in five steps up to the highest share, and none has no colour', () => {
    // All of August, 12 of 42 of September, 10 of 32 of October.
    expect([row('Aug 2026'), row('Sep 2026'), row('Oct 2026')].map((cells) => cells[2]!.style)).toEqual([
      'heat5',
      'heat2',
      'heat2',
    ]);
    const none = conversionByAgeTab(youngFrom(many(20, [created('2026-09-20')])));
    expect(none.rows.find(([first]) => first!.value === 'Sep 2026')![2]).toMatchObject({
      value: 0,
      style: 'plain',
    });
  });

  it('is no wider than a screen', () =>
    expect(
      tab.widths.slice(0, tab.hiddenFrom! - 1).reduce((sum, pixels) => sum + pixels),
    ).toBeLessThanOrEqual(1180));
});

it('an age that too few leads of a source have reached says so', () => {
  const tab = conversionByAgeTab(
    youngFrom([...many(40, [70, undefined, 'web']), ...many(9, [70, undefined, 'fair'])]),
  );
  const values = (name: string) =>
    tab.rows
      .find(([first]) => first!.value === name)!
      .slice(3, 6)
      .map(({ value }) => value);
  expect(values('web')).toEqual([0, 0, 'too few']);
  expect(values('fair')).toEqual(['too few', 'too few', 'too few']);
});

describe('the curve', () => {
  const figuresOf = (tab: Tab) => {
    const { data, at } = tab.charts[0]!;
    const cells = tab.rows
      .slice(data.row - 1, data.row - 1 + data.rows)
      .map((line) => line.slice(data.column - 1, data.column - 1 + data.columns).map(({ value }) => value));
    const [head, ...points] = cells;
    return { at, head, most: data.rows - 1, points: points.filter(([day]) => day !== null) };
  };

  it('is right below the head: conversion, low and high, named by days', () => {
    const { at, head, points } = figuresOf(
      conversionByAgeTab(youngFrom([...many(10, [50, 45]), ...many(30, [50])])),
    );
    expect(at).toEqual({ row: 8, column: 1 });
    expect(head).toEqual(['Days', 'Conversion', 'Low', 'High']);
    expect(points.map(([day]) => day)).toEqual(Array.from({ length: 46 }, (_, day) => String(day)));
  });

  it('ends with the last who bought, and has 60 points at most', () => {
    const { points, most } = figuresOf(
      conversionByAgeTab(youngFrom([...many(10, [900, 130]), ...many(30, [900])])),
    );
    expect(points.at(-1)![0]).toBe('130');
    expect(points[1]![0]).toBe('5');
    expect(points.length).toBeLessThanOrEqual(60);
    expect(most).toBe(60);
  });

  it('ends where fewer than ten leads are left that may still buy', () => {
    const leads = (left: number) => youngFrom([...many(left, [50]), ...many(30, [40]), ...many(1, [50, 49])]);
    expect(figuresOf(conversionByAgeTab(leads(9))).points.at(-1)![0]).toBe('49');
    expect(figuresOf(conversionByAgeTab(leads(8))).points.at(-1)![0]).toBe('40');
  });
});
