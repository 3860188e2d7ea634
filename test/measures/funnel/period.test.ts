import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asManyDays, besideBefore, lastWholeQuarter, spanOf } from '../../../src/measures/funnel/period.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { settingsFrom } from '../../../src/settings/parseSettings.ts';
import { isoText } from '../../../src/values/dates.ts';
import { serial } from '../../support/serial.ts';

describe('the days that are compared', () => {
  const settings = (typed: object) => settingsFrom(typed, NO_LISTS).settings;
  it('without a period the last whole quarter beside the one before, of the longer as many days as the shorter has', () => {
    const span = spanOf(settings({}), serial('2026-10-20'));
    expect(span).toEqual({ start: serial('2026-07-01'), end: serial('2026-09-30') });
    expect(besideBefore(span)).toEqual([
      { start: serial('2026-07-01'), end: serial('2026-09-29') },
      { start: serial('2026-04-01'), end: serial('2026-06-30') },
    ]);
    const winter = { start: serial('2026-01-01'), end: serial('2026-03-31') };
    expect(besideBefore(winter)).toEqual([
      winter,
      { start: serial('2025-10-01'), end: serial('2025-12-29') },
    ]);
  });
  it('with a period its days so far, and as many before', () => {
    const span = spanOf(
      settings({ periodStart: '2026-10-01', periodEnd: '2026-10-31' }),
      serial('2026-10-20'),
    );
    expect(span).toEqual({ start: serial('2026-10-01'), end: serial('2026-10-20') });
    expect(besideBefore(span)).toEqual([span, { start: serial('2026-09-11'), end: serial('2026-09-30') }]);
  });
});

it('of a month beside a shorter one, as many days of both', () => {
  const of = (start: string, end: string) => ({ start: serial(start), end: serial(end) });
  const march = of('2026-03-01', '2026-03-31');
  const february = of('2026-02-01', '2026-02-28');
  expect(asManyDays(march, february)).toEqual([of('2026-03-01', '2026-03-28'), february]);
  expect(asManyDays(february, march)).toEqual([february, of('2026-03-01', '2026-03-28')]);
  expect(asManyDays(march, of('2025-03-01', '2025-03-31'))[0]).toEqual(march);
});

it('whatever the days, both sides have as many, and the earlier one ends before the later begins', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40_000, max: 50_000 }), fc.integer({ min: 0, max: 400 }), (start, days) => {
      for (const span of [{ start, end: start + days }, lastWholeQuarter(start)]) {
        const [now, before] = besideBefore(span);
        expect(before.end - before.start).toBe(now.end - now.start);
        expect(before.end).toBeLessThan(now.start);
        expect(now.start).toBe(span.start);
        expect(now.end).toBeLessThanOrEqual(span.end);
      }
    }),
  );
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
