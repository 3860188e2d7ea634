import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../../src/records/asOf.ts';
import { planBasisOf } from '../../../src/report/planBasis.ts';
import { type Csv, readingsFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

const why = (csv: Csv, typed = {}) => {
  const { readings, settings } = readingsFrom(csv, typed);
  return planBasisOf(readings, settings, endOfDay(serial('2026-11-30'))).whyMissing;
};
const deals = (line: string) => ({ deals: `Deal ID,Stage,Amount,Close date\n${line}` });
const leads = (line: string) => ({ leads: `ID,Created,Stage\n${line}` });

describe('why there is no average order', () => {
  it.each([
    ['there are no deals', leads('1,2026-11-01,Lead'), 'noDeals'],
    ['none is won', deals('1,Lost,5,2026-11-01'), 'noneWon'],
    ['no won one has an amount', deals('1,Won,0,2026-11-01'), 'noAmount'],
    ['more was taken back than sold', deals('1,Won,5,2026-11-01\n2,Won,-6,2026-11-01'), 'belowZero'],
    ['as much was taken back as all but one', deals('1,Won,5,2026-11-01\n2,Won,-4,2026-11-01'), null],
    ['there is one', deals('1,Won,5,2026-11-01'), null],
  ] as const)('%s', (_, csv, reason) => expect(why(csv).averageOrderValue).toBe(reason));

  it('they closed in another period', () =>
    expect(why(deals('1,Won,5,2026-11-01'), { periodStart: '2026-11-02' }).averageOrderValue).toBe(
      'otherPeriod',
    ));
});

describe('why there is no rate', () => {
  it.each([
    ['deals alone: there are no leads', deals('1,Won,5,2026-11-01'), 'noLeads'],
    ['no lead is a customer', leads('1,2026-11-01,Lead'), 'noCustomers'],
    [
      'nobody says what they were converted into',
      { leads: 'ID,Created,Converted\n1,2026-11-01,1' },
      'customersUntold',
    ],
    ['there is one', leads('1,2026-11-01,Customer'), null],
  ] as const)('%s', (_, csv, reason) => expect(why(csv).leadToCustomerRate).toBe(reason));

  it('the leads are of another period', () =>
    expect(why(leads('1,2026-11-01,Customer'), { periodStart: '2026-11-02' }).leadToCustomerRate).toBe(
      'otherPeriod',
    ));
});
