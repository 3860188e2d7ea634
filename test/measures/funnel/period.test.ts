import { describe, expect, it } from 'vitest';
import { lastWholeQuarter, spanBefore, spanOf } from '../../../src/measures/funnel/period.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { settingsFrom } from '../../../src/settings/parseSettings.ts';
import { isoText } from '../../../src/values/dates.ts';
import { serial } from '../../support/serial.ts';

describe('the days that are compared', () => {
  const settings = (typed: object) => settingsFrom(typed, NO_LISTS).settings;
  it('without a period the last whole quarter, and the one before', () => {
    const span = spanOf(settings({}), serial('2026-10-20'));
    expect(span).toEqual({ start: serial('2026-07-01'), end: serial('2026-09-30') });
    expect(spanBefore(span)).toEqual({ start: serial('2026-04-01'), end: serial('2026-06-30') });
  });
  it('with a period its days so far, and as many before', () => {
    const span = spanOf(
      settings({ periodStart: '2026-10-01', periodEnd: '2026-10-31' }),
      serial('2026-10-20'),
    );
    expect(span).toEqual({ start: serial('2026-10-01'), end: serial('2026-10-20') });
    expect(spanBefore(span)).toEqual({ start: serial('2026-09-11'), end: serial('2026-09-30') });
  });
});

describe('the last whole quarter', () => {
  it.each([
    ['2026-10-16', '2026-07-01', '2026-09-30'],
    ['2026-02-01', '2025-10-01', '2025-12-31'],
    ['2026-03-31', '2025-10-01', '2025-12-31'],
    ['2026-04-01', '2026-01-01', '2026-03-31'],
    ['2024-07-31', '2024-04-01', '2024-06-30'],
  ])('before %s is %s to %s', (day, start, end) => {
    const quarter = lastWholeQuarter(serial(day));
    expect([isoText(quarter.start), isoText(quarter.end)]).toEqual([start, end]);
  });
});
