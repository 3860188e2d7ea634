import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/language/language.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { type RawInputs, settingsFrom } from '../../src/settings/parseSettings.ts';
import { comparisonOf, periodOf } from '../../src/settings/period.ts';
import { COMPARISONS, PERIODS, type PeriodChoice } from '../../src/settings/settings.ts';
import { civil, isoText } from '../../src/values/dates.ts';
import { serial } from '../support/serial.ts';

const settings = (typed: RawInputs) => settingsFrom(typed, NO_LISTS).settings;
const days = (span: { start: number | null; end: number | null } | null) =>
  span && `${span.start === null ? '' : isoText(span.start)} – ${span.end === null ? '' : isoText(span.end)}`;
const period = (choice: PeriodChoice, day: string) =>
  days(periodOf(settings({ period: choice }), serial(day)));
const before = (choice: PeriodChoice, day: string, comparison = 'before') =>
  days(comparisonOf(settings({ period: choice, comparison }), serial(day)));
const own = (periodStart: string, periodEnd: string, day: string, comparison = 'before') =>
  days(comparisonOf(settings({ period: 'own', periodStart, periodEnd, comparison }), serial(day)));

describe('a period, both days included', () => {
  it.each([
    ['thisMonth', '2026-11-29', '2026-11-01 – 2026-11-29'],
    ['thisMonth', '2026-11-01', '2026-11-01 – 2026-11-01'],
    ['lastMonth', '2026-03-31', '2026-02-01 – 2026-02-28'],
    ['lastMonth', '2028-03-01', '2028-02-01 – 2028-02-29'],
    ['lastMonth', '2026-01-15', '2025-12-01 – 2025-12-31'],
    ['last30', '2026-11-30', '2026-11-01 – 2026-11-30'],
    ['last30', '2028-03-01', '2028-02-01 – 2028-03-01'],
    ['last90', '2026-01-01', '2025-10-04 – 2026-01-01'],
    ['thisQuarter', '2026-10-01', '2026-10-01 – 2026-10-01'],
    ['thisQuarter', '2026-12-31', '2026-10-01 – 2026-12-31'],
    ['lastQuarter', '2026-10-01', '2026-07-01 – 2026-09-30'],
    ['lastQuarter', '2026-02-28', '2025-10-01 – 2025-12-31'],
    ['thisYear', '2026-01-01', '2026-01-01 – 2026-01-01'],
    ['all', '2026-11-29', ' – '],
  ] as const)('%s on %s is %s', (choice, day, expected) => expect(period(choice, day)).toBe(expected));

  it('is that of Settings where none is chosen, or its own dates are; all days without dates', () => {
    const dates = { periodStart: '2026-07-01', periodEnd: '2026-12-31' };
    const of = (typed: RawInputs) => days(periodOf(settings(typed), serial('2026-11-29')));
    expect(of(dates)).toBe('2026-07-01 – 2026-12-31');
    expect(of({ ...dates, period: 'own' })).toBe('2026-07-01 – 2026-12-31');
    expect(of({ periodStart: '2026-07-01' })).toBe('2026-07-01 – ');
    expect(of({ ...dates, period: 'all' })).toBe(' – ');
    expect(of({})).toBe(' – ');
    expect(of({ period: 'own' })).toBe(' – ');
  });
});

describe('the period before', () => {
  it.each([
    // Not over: up to the same day.
    ['thisMonth', '2026-11-29', '2026-10-01 – 2026-10-29'],
    ['thisMonth', '2026-11-01', '2026-10-01 – 2026-10-01'],
    ['thisMonth', '2026-03-30', '2026-02-01 – 2026-02-28'],
    ['thisMonth', '2028-03-30', '2028-02-01 – 2028-02-29'],
    ['thisQuarter', '2026-10-01', '2026-07-01 – 2026-07-01'],
    ['thisQuarter', '2026-11-30', '2026-07-01 – 2026-08-30'],
    ['thisQuarter', '2026-05-31', '2026-01-01 – 2026-02-28'],
    ['thisYear', '2026-01-01', '2025-01-01 – 2025-01-01'],
    ['thisYear', '2028-02-29', '2027-01-01 – 2027-02-28'],
    // Over: whole.
    ['thisMonth', '2026-11-30', '2026-10-01 – 2026-10-31'],
    ['thisMonth', '2026-02-28', '2026-01-01 – 2026-01-31'],
    ['thisMonth', '2028-02-28', '2028-01-01 – 2028-01-28'],
    ['thisQuarter', '2026-12-31', '2026-07-01 – 2026-09-30'],
    ['thisYear', '2026-12-31', '2025-01-01 – 2025-12-31'],
    ['lastMonth', '2026-03-31', '2026-01-01 – 2026-01-31'],
    ['lastMonth', '2026-02-01', '2025-12-01 – 2025-12-31'],
    ['lastQuarter', '2026-11-29', '2026-04-01 – 2026-06-30'],
    ['lastQuarter', '2026-05-05', '2025-10-01 – 2025-12-31'],
    // As many days.
    ['last30', '2026-11-30', '2026-10-02 – 2026-10-31'],
    ['last90', '2026-11-29', '2026-06-03 – 2026-08-31'],
  ] as const)('%s on %s is compared with %s', (choice, day, expected) =>
    expect(before(choice, day)).toBe(expected),
  );

  it('of own dates that are whole months is as many months, up to the same day where it is not over', () => {
    expect(own('2026-07-01', '2026-09-30', '2026-11-29')).toBe('2026-04-01 – 2026-06-30');
    expect(own('2026-10-01', '2026-12-31', '2026-11-29')).toBe('2026-07-01 – 2026-08-29');
    expect(own('2026-02-01', '2026-02-28', '2026-11-29')).toBe('2026-01-01 – 2026-01-31');
    expect(own('2028-02-01', '2028-02-28', '2028-11-29')).toBe('2028-01-04 – 2028-01-31');
  });

  it('of other own dates is as many days as have gone', () => {
    expect(own('2026-11-10', '2026-11-16', '2026-11-29')).toBe('2026-11-03 – 2026-11-09');
    expect(own('2026-11-10', '2026-12-15', '2026-11-12')).toBe('2026-11-07 – 2026-11-09');
  });
});

describe('the same days last year', () => {
  it.each([
    ['thisMonth', '2026-11-29', '2025-11-01 – 2025-11-29'],
    ['thisMonth', '2028-02-29', '2027-02-01 – 2027-02-28'],
    ['last30', '2026-01-10', '2024-12-12 – 2025-01-10'],
    ['lastQuarter', '2026-02-28', '2024-10-01 – 2024-12-31'],
  ] as const)('of %s on %s are %s', (choice, day, expected) =>
    expect(before(choice, day, 'yearBefore')).toBe(expected),
  );
});

it('nothing is compared where nobody wants it, without both ends, and before the period has begun', () => {
  expect(before('thisMonth', '2026-11-29', 'none')).toBeNull();
  expect(before('all', '2026-11-29')).toBeNull();
  expect(own('2026-11-01', '', '2026-11-29')).toBeNull();
  expect(own('2026-12-01', '2026-12-31', '2026-11-29')).toBeNull();
  expect(own('2026-12-01', '2026-12-31', '2026-12-01')).toBe('2026-11-01 – 2026-11-01');
});

it('whatever is chosen, a comparison lies before its period, is no longer than it by more than three days, and begins on a first where it does', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...PERIODS.filter((one) => one !== 'own' && one !== 'all')),
      fc.constantFrom(...COMPARISONS.filter((one) => one !== 'none')),
      fc.integer({ min: serial('1999-12-31'), max: serial('2032-03-01') }),
      (choice, comparison, day) => {
        const chosen = settings({ period: choice, comparison });
        const { start, end } = periodOf(chosen, day) as { start: number; end: number };
        const other = comparisonOf(chosen, day)!;
        expect(other.start).toBeLessThanOrEqual(other.end);
        expect(other.end).toBeLessThan(start);
        expect(Math.abs(other.end - other.start - (end - start))).toBeLessThanOrEqual(3);
        expect(end).toBeLessThanOrEqual(day);
        if (!choice.startsWith('last') || choice.length > 6)
          expect([civil(start).day, civil(other.start).day]).toEqual([1, 1]);
      },
    ),
  ));

describe('what is typed', () => {
  const typed = (value: unknown, key: 'period' | 'comparison' | 'showOwner' | 'showSource' = 'period') =>
    settingsFrom({ [key]: value, language: 'sv' }, NO_LISTS).settings[key];

  it('is a choice in either language', () => {
    expect(typed('den här månaden')).toBe('thisMonth');
    expect(typed('This quarter')).toBe('thisQuarter');
    expect(typed('alla dagar')).toBe('all');
    expect(typed('ingenting', 'comparison')).toBe('none');
    expect(typed('samma dagar i fjol', 'comparison')).toBe('yearBefore');
  });

  it('that is none is named with what it can be', () => {
    const { settings: read, problems } = settingsFrom({ period: 'next month', language: 'en' }, NO_LISTS);
    expect(read.period).toBeNull();
    expect(say('en', problems[0]!)).toMatch(
      /^Period cannot be “next month”: it must be one of this month, last month/,
    );
  });

  it('is one value, or all of them', () => {
    expect(typed('  Sara  Ek ', 'showOwner')).toBe('Sara Ek');
    for (const all of ['', ' ', '–', 'all', 'Alla']) expect(typed(all, 'showOwner')).toBeNull();
  });

  it('is a source under the name that Settings give it', () =>
    expect(
      settingsFrom(
        { showSource: 'google / cpc' },
        { ...NO_LISTS, sourceAliases: [['google / cpc', 'Google Ads']] },
      ).settings.showSource,
    ).toBe('Google Ads'));
});
