import { describe, expect, it } from 'vitest';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

const sizeOf = (created: string, typed: object) =>
  reportFrom({ leads: `ID,Created\n1,${created}` }, typed).cohort.size;

describe('a lead of a period', () => {
  const OCTOBER = { periodStart: '2026-10-01', periodEnd: '2026-10-31' };

  it.each([
    ['2026-09-30 23:59', 0],
    ['2026-10-01', 1],
    ['2026-10-31', 1],
    ['2026-10-31 09:00', 1],
    ['2026-10-31 23:59', 1],
    ['2026-11-01', 0],
    ['2026-11-01 09:00', 0],
    ['', 0],
  ])('created %s: %i', (created, size) => expect(sizeOf(created, OCTOBER)).toBe(size));

  it('has no bound where only the other is given', () => {
    expect(sizeOf('2020-01-01', { periodEnd: '2026-10-31' })).toBe(1);
    expect(sizeOf('2026-11-29', { periodStart: '2026-10-01' })).toBe(1);
  });

  it('without a date counts where no period is asked for', () => expect(sizeOf('', {})).toBe(1));

  it('is never created after the as-of day, which counts to its end', () => {
    expect(sizeOf('2026-11-30 23:59', {})).toBe(1);
    expect(sizeOf('2026-12-01', {})).toBe(0);
  });

  it('the first and the last of them are those of the leads that count', () =>
    expect(
      reportFrom({ leads: 'ID,Created\n1,2026-10-05\n2,2026-10-03\n3,2026-10-09\n4,2026-11-09' }, OCTOBER)
        .cohort,
    ).toMatchObject({ size: 3, first: serial('2026-10-03'), last: serial('2026-10-09') }));
});
