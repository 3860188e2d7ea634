import { describe, expect, it } from 'vitest';
import { lastDays } from '../../src/records/datedByMonth.ts';
import { serial } from '../support/serial.ts';

const days = (...texts: string[]) =>
  Float64Array.from(texts, (text) => (text === '' ? Number.NaN : serial(text)));

describe('the last day that a row is of', () => {
  it('is the end of the month where every row is dated on a first', () =>
    expect(lastDays(days('2026-02-01', '2026-12-01', ''))).toEqual(days('2026-02-28', '2026-12-31', '')));

  it('is the day itself where one is not', () =>
    expect(lastDays(days('2026-02-01', '2026-02-02'))).toEqual(days('2026-02-01', '2026-02-02')));

  it('is what the export says', () =>
    expect(lastDays(days('2026-02-03', '2026-03-01'), days('2026-02-09', ''))).toEqual(
      days('2026-02-09', '2026-03-31'),
    ));
});
