import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../../src/records/asOf.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

const DATED =
  'ID,Created,Source,Became a Marketing Qualified Lead Date,Became a Sales Qualified Lead Date,Became an Opportunity Date,Became a Customer Date';
const THIRD_QUARTER = endOfDay(serial('2026-10-20'));

describe('the same stages in three ways', () => {
  const { funnelMethods } = reportFrom(
    {
      leads: [
        DATED,
        '1,2026-08-04,web,2026-08-05,,,', // of the quarter
        '2,2026-05-04,web,,,,2026-08-10', // older, a customer in the quarter without other dates
        '3,2026-08-06,web,,,,2026-10-05', // of the quarter, a customer after it, stages passed without a date
        '4,2026-10-24,web,,2026-10-05,,', // not there yet: its date tells of no stage
      ].join('\n'),
    },
    {},
    NO_LISTS,
    THIRD_QUARTER,
  );

  it('cohort: leads of the quarter, a later stage passes the earlier ones that anybody records', () =>
    expect(funnelMethods.cohort.counts).toEqual([2, 2, null, null, 1]));

  it('period: what happened in the quarter, of older leads too', () => {
    expect(funnelMethods.period.counts).toEqual([2, 1, null, null, 1]);
    expect(funnelMethods.olderEntries).toBe(1);
  });

  it('any order: leads of the quarter with a date for the stage itself', () => {
    expect(funnelMethods.anyOrder.counts).toEqual([2, 1, null, null, 1]);
    expect(funnelMethods.passed).toBe(3);
  });
});
