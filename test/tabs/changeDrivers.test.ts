import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../src/records/asOf.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { changeDriversTab } from '../../src/tabs/changeDrivers.ts';
import type { Tab } from '../../src/tabs/tab.ts';
import { reportFrom, textsOf } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

const HEAD =
  'ID,Created,Source,Became a Marketing Qualified Lead Date,Became a Sales Qualified Lead Date,Became an Opportunity Date,Became a Customer Date';
const [Q2, Q3] = ['2026-05-04', '2026-08-04'];
/** So many leads of a day that come to the stage, by its place, the day after. */
const some = (n: number, day: string, stage: number) =>
  Array.from({ length: n }, () => {
    const next = day.replace('04', '05').replace('-05-05', '-05-05');
    return `${day},web,${[1, 2, 3, 4].map((s) => (s <= stage ? next : '')).join(',')}`;
  });
const tabOf = (rows: string[], typed = {}, deals?: string) =>
  changeDriversTab(
    reportFrom(
      {
        leads: [HEAD, ...rows.map((row, i) => `${i},${row}`)].join('\n'),
        ...(deals === undefined ? {} : { deals }),
      },
      typed,
      NO_LISTS,
      endOfDay(serial('2026-10-20')),
    ),
  );
const headline = ({ rows }: Tab) =>
  rows
    .flat()
    .filter(({ style, value }) => style === 'headline' && value)
    .map(({ value }) => value)
    .join(' ');

describe('the first sentence', () => {
  it('says what changed and why', () => {
    // 100 leads of which 40 buy, then 80 of which 32 buy: the leads alone.
    const rows = [...some(60, Q2, 0), ...some(40, Q2, 4), ...some(48, Q3, 0), ...some(32, Q3, 4)];
    expect(headline(tabOf(rows))).toBe('Customers fell from 40 to 32: fewer leads (-8.0).');
    expect(headline(tabOf(rows, { language: 'sv' }))).toBe(
      'Kunderna minskade från 40 till 32: färre leads (\u22128,0).',
    );
  });

  it('names the two that did most, the larger first', () => {
    // 100 leads, half of them MQLs, 30 customers; then 160, a quarter of them MQLs and all of those customers: 40.
    const rows = [
      ...some(50, Q2, 0),
      ...some(20, Q2, 1),
      ...some(30, Q2, 4),
      ...some(120, Q3, 0),
      ...some(40, Q3, 4),
    ];
    expect(headline(tabOf(rows))).toMatch(
      /^Customers rose from 30 to 40: more .* \(\+\d+\.\d\) and more .* \(\+\d+\.\d\)\.$/,
    );
  });

  it.each([
    [29, true],
    [30, false],
  ])('with %i customers on a side it begins with that: %s', (customers, isFew) =>
    expect(headline(tabOf([...some(40, Q2, 4), ...some(customers, Q3, 4)]))).toMatch(
      isFew
        ? /^Fewer than 30 customers: much of the change may be chance\. Customers fell/
        : /^Customers fell/,
    ),
  );

  it('as many customers are unchanged, and a side without leads is no change', () => {
    expect(headline(tabOf([...some(30, Q2, 4), ...some(30, Q3, 4)]))).toBe(
      'Customers are unchanged: 30 in both periods.',
    );
    expect(headline(tabOf(some(30, Q3, 4)))).toContain('has no leads');
  });
});

describe('the days that are compared', () => {
  it('are said as they are: a quarter beside as many days of the quarter before', () =>
    expect(textsOf(tabOf(some(3, Q3, 4)))).toContain(
      'Now: leads created 2026-07-01 – 2026-09-29 (91 days). Before: 2026-04-01 – 2026-06-30 (91 days).',
    ));

  it('while the stages counted in three ways, beside nothing, are those of the whole quarter', () =>
    expect(textsOf(tabOf(some(3, Q3, 4)))).toContain(
      'The same stages counted in three ways, 2026-07-01 – 2026-09-30',
    ));

  it('or a period beside as many days before', () =>
    expect(textsOf(tabOf(some(3, Q3, 4), { periodStart: '2026-08-01', periodEnd: '2026-08-31' }))).toContain(
      'Now: leads created 2026-08-01 – 2026-08-31 (31 days). Before: 2026-07-01 – 2026-07-31 (31 days).',
    ));
});

it('what is printed as zero is zero, without a sign and without a colour', () => {
  const tab = tabOf([...some(30, Q2, 4), ...some(31, Q2, 0), ...some(60, Q3, 4), ...some(62, Q3, 0)]);
  const [, customers] = tab.rows.find(([first]) => first!.value === 'Mix of sources')!;
  expect(customers).toMatchObject({ value: 0, style: 'plain' });
});

it('an effect is coloured only where there are enough customers on both sides', () => {
  const styleOf = (now: number) => {
    const tab = tabOf([...some(60, Q2, 4), ...some(now, Q3, 4)]);
    return tab.rows.find(([first]) => first!.value === 'Number of leads')![1]!.style;
  };
  expect([styleOf(30), styleOf(29)]).toEqual(['bad', 'plain']);
});

it('nor where it may be nothing: 60 customers beside 50 differ by chance, beside 30 they do not', () => {
  const lineOf = (now: number) => {
    const tab = tabOf([...some(60, Q2, 4), ...some(now, Q3, 4)]);
    return tab.rows.find(([first]) => first!.value === 'Number of leads')!;
  };
  expect(lineOf(50)[1]!.style).toBe('plain');
  expect(lineOf(50)[2]).toMatchObject({
    style: 'note',
    value: expect.stringMatching(/^-\d+\.\d – \d+\.\d$/),
  });
  expect(lineOf(30)[1]!.style).toBe('bad');
});

it('a waterfall goes from what was before to what is now', () => {
  const tab = tabOf([...some(40, Q2, 4), ...some(60, Q2, 0), ...some(32, Q3, 4), ...some(48, Q3, 0)]);
  const { data, at, type } = tab.charts[0]!;
  expect([type, at]).toEqual(['stacked', { row: 8, column: 1 }]);
  const bars = tab.rows
    .slice(data.row, data.row - 1 + data.rows)
    .map((row) =>
      row.slice(data.column - 1, data.column - 1 + data.columns).map(({ value }) => value as number),
    )
    .filter(([label]) => label !== null);
  expect(bars[0]!.slice(1, 3)).toEqual([0, 40]);
  expect(bars.at(-1)!.slice(1, 3)).toEqual([0, 32]);
  let level = 40;
  for (const [, base, , up, down] of bars.slice(1, -1)) {
    expect(base).toBeCloseTo(Math.min(level, level + (up ?? 0) - (down ?? 0)), 9);
    level += (up ?? 0) - (down ?? 0);
  }
  expect(level).toBeCloseTo(32, 9);
});

it('no step of a waterfall lies below zero, whatever went up and down', () => {
  // One customer of one MQL, then ten MQLs and one customer: the steps down are larger than what was there before.
  const tab = tabOf([...some(9, Q2, 0), ...some(1, Q2, 4), ...some(9, Q3, 3), ...some(1, Q3, 4)]);
  const { data } = tab.charts[0]!;
  for (const row of tab.rows.slice(1, data.rows))
    expect((row[data.column]!.value as number | null) ?? 0).toBeGreaterThanOrEqual(-1e-9);
});
