import { expect, it } from 'vitest';
import { isoWeek } from '../../src/values/isoWeek.ts';
import { serial } from '../support/serial.ts';

it('weeks are numbered as ISO 8601 does', () => {
  const weeks = {
    '2003-12-29': [2004, 1],
    '2026-12-28': [2026, 53],
    '2027-01-03': [2026, 53],
    '2026-10-19': [2026, 43],
  };
  for (const [day, [year, week]] of Object.entries(weeks))
    expect(isoWeek(serial(day))).toEqual({ year, week });
});
