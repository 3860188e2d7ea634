import { expect, it } from 'vitest';
import { wilson } from '../../../src/formulas/wilson.ts';
import { endOfDay } from '../../../src/records/asOf.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { isoText } from '../../../src/values/dates.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

/** A Monday; the working day is 8 to 17. */
const MONDAY = serial('2026-06-01');
const AS_OF = endOfDay(serial('2026-11-30'));
/** So many leads that came on Monday at eight, tried first at a time, or never, with the stages of the first ones. */
function group(name: string, n: number, tried: string | null, stages: readonly string[], created = MONDAY) {
  return Array.from({ length: n }, (_, i) => ({
    lead: `${name}${i},${isoText(created)} 08:00,${stages[i] ?? 'Lead'}`,
    activity: tried && `${name}${i},${tried},Call`,
  }));
}
const of = (stage: string, n: number) => Array<string>(n).fill(stage);
function bandsOf(groups: readonly ReturnType<typeof group>[]) {
  const all = groups.flat();
  const leads = `ID,Created,Stage\n${all.map(({ lead }) => lead).join('\n')}`;
  const activities = `Lead ID,Date,Type\n${all.flatMap(({ activity }) => activity ?? []).join('\n')}`;
  return reportFrom({ leads, activities }, {}, NO_LISTS, AS_OF).speedToLead!;
}

it('conversion stands by working hours to the first attempt, up to and with the end of a band', () => {
  const { bands, leads, young } = bandsOf([
    group('hour', 40, '2026-06-01 09:00', [...of('Customer', 4), ...of('SQL', 6)]),
    group('later', 30, '2026-06-01 09:01', of('SQL', 3)),
    // Nine hours on Monday, seven on Tuesday: 16 working hours.
    group('tuesday', 20, '2026-06-02 15:00', of('Customer', 1)),
    group('few', 19, '2026-06-12 09:00', of('Customer', 5)),
    group('never', 25, null, []),
    group('young', 7, '2026-11-29 09:00', [], serial('2026-09-02')),
  ]);
  expect([leads, young]).toEqual([134, 7]);
  expect(bands.map((band) => [band.above, band.upTo, band.untried, band.leads])).toEqual([
    [null, 1, false, 40],
    [1, 4, false, 30],
    [4, 8, false, 0],
    [8, 24, false, 20],
    [24, null, false, 19],
    [null, null, true, 25],
  ]);
  expect(bands[0]!.toCustomer).toEqual({ count: 4, rate: 0.1, interval: wilson(4, 40) });
  expect(bands[0]!.toNext.rate).toBe(0.25);
  expect(bands[3]!.toCustomer.rate).toBe(0.05);
  // Five of nineteen say too little to be a rate.
  expect(bands[4]!.toCustomer).toEqual({ count: 5, rate: null, interval: null });
});

it('the next stage is the first one that the records tell of', () => {
  const nextOf = (stage: string) => bandsOf([group('a', 20, '2026-06-01 09:00', [stage, 'Customer'])]).next;
  expect(['SQL', 'Opportunity', 'Lead'].map(nextOf)).toEqual([2, 3, 4]);
});

it('there are none where no export says when sales tried', () =>
  expect(reportFrom({ leads: 'ID,Created\n1,2026-06-01' }).speedToLead).toBeNull());

it('a lead counts once its clock has run for 90 days: as of 30 November from before 2 September', () => {
  const counted = (created: string) => {
    const { leads, young } = bandsOf([group('a', 1, '2026-09-02 09:00', [], serial(created))]);
    return [leads, young];
  };
  expect(counted('2026-09-01')).toEqual([1, 0]);
  expect(counted('2026-09-02')).toEqual([0, 1]);
});

it('a band has a rate from 20 leads on', () => {
  const rate = (n: number) =>
    bandsOf([group('a', n, '2026-06-01 09:00', of('Customer', 5))]).bands[0]!.toCustomer;
  expect(rate(20).rate).toBe(0.25);
  expect(rate(19)).toEqual({ count: 5, rate: null, interval: null });
});
