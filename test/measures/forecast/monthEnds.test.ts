import { expect, it } from 'vitest';
import { endsWhole, monthEndsOf } from '../../../src/measures/forecast/monthEnds.ts';
import { isoText } from '../../../src/values/dates.ts';
import { serial } from '../../support/serial.ts';

const endsOf = (first: string, asOf: string) => monthEndsOf(serial(first), serial(asOf));

it('the last days of months from the one before the first day, and the as-of day', () =>
  expect(endsOf('2026-01-15', '2026-03-10').map((day) => isoText(day))).toEqual([
    '2025-12-31',
    '2026-01-31',
    '2026-02-28',
    '2026-03-10',
  ]));

it('a month that is over ends with its last day, one that is not with the as-of day', () => {
  expect(endsOf('2026-01-15', '2026-02-28')).toHaveLength(3);
  expect(endsWhole(endsOf('2026-01-15', '2026-02-28'))).toBe(true);
  expect(endsWhole(endsOf('2026-01-15', '2026-02-27'))).toBe(false);
  expect(endsWhole(endsOf('2026-01-15', '2026-03-01'))).toBe(false);
});
