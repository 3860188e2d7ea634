import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Survival } from '../../src/formulas/kaplanMeier.ts';
import { describeShared } from '../support/shared.ts';
import {
  AML_MAINTAINED,
  group,
  LUNG_AT_ONE_YEAR,
  logInterval,
  MEDIANS,
  type Row,
  rowsOf,
} from '../support/survivalData.ts';

function survivalOf(rows: readonly Row[], time: string, event: string, happened = '1'): Survival {
  return Survival.ofEach(
    rows.map((row) => Number(row[time])),
    rows.map((row) => row[event] === happened),
  );
}
/** Efron 1967, redistribute to the right: what a censored one weighs is shared among those observed for longer. */
function redistributed(times: readonly number[], events: readonly boolean[]): (days: number) => number {
  const order = [...times.keys()].sort(
    (a, b) => times[a]! - times[b]! || Number(events[b]!) - Number(events[a]!),
  );
  const weight = times.map(() => 1 / times.length);
  order.forEach((one, place) => {
    if (events[one]) return;
    const later = order.slice(place + 1);
    for (const other of later) weight[other]! += weight[one]! / later.length;
    weight[one] = 0;
  });
  return (days) => weight.reduce((sum, value, i) => sum + (events[i] && times[i]! <= days ? value : 0), 0);
}

describeShared('data/survival', 'Kaplan–Meier on data of R', (file) => {
  const aml = rowsOf(file('aml.csv'));
  const lung = rowsOf(file('lung.csv'));
  it('aml, maintained: survival and Greenwood\u2019s standard error', () => {
    const { steps } = survivalOf(group(aml, 'x', 'Maintained'), 'time', 'status');
    const printed = steps
      .filter(({ events }) => events > 0)
      .map(({ time, atRisk, survival, standardError }) => [
        time,
        atRisk,
        survival.toFixed(3),
        standardError.toFixed(4),
      ]);
    expect(printed).toEqual(AML_MAINTAINED);
  });

  it.each([
    ['aml, maintained', group(aml, 'x', 'Maintained'), '1', MEDIANS.aml.Maintained],
    ['aml, not maintained', group(aml, 'x', 'Nonmaintained'), '1', MEDIANS.aml.Nonmaintained],
    ['lung', lung, '2', MEDIANS.lung.all],
    ['lung, men', group(lung, 'sex', '1'), '2', MEDIANS.lung['1']],
    ['lung, women', group(lung, 'sex', '2'), '2', MEDIANS.lung['2']],
  ] as const)('the median of %s, as NOTE.md has it from R', (_, rows, event, median) =>
    expect(survivalOf(rows, 'time', 'status', event).medianTime()).toBe(median),
  );

  it('lung at one year: 0.409 (0.345–0.486) in R; leaving out who is not followed so long would say 0.469', () => {
    const year = survivalOf(lung, 'time', 'status', '2').conversionBy(365.25)!;
    expect((1 - year.share).toFixed(3)).toBe(LUNG_AT_ONE_YEAR.survival);
    expect(logInterval(year).map((end) => end.toFixed(3))).toEqual(LUNG_AT_ONE_YEAR.interval);
  });

  it('waltons: half of the flies are dead after 56 days', () =>
    expect(survivalOf(rowsOf(file('waltons_dataset.csv')), 'T', 'E').medianTime()).toBe(MEDIANS.waltons.all));

  it.each([
    ['KMsurv_tongue.csv', 'time', 'delta'],
    ['KMsurv_kidney.csv', 'time', 'delta'],
    ['waltons_dataset.csv', 'T', 'E'],
  ])('%s: the same as when the weight of each who is lost goes to those who stay', (name, time, event) => {
    const rows = rowsOf(file(name));
    const survival = survivalOf(rows, time, event);
    const weights = redistributed(
      rows.map((row) => Number(row[time])),
      rows.map((row) => row[event] === '1'),
    );
    for (const { time: days, survival: share } of survival.steps)
      expect(1 - share).toBeCloseTo(weights(days), 10);
  });
});

describe('Kaplan–Meier', () => {
  const times = fc.array(fc.tuple(fc.nat(60), fc.boolean()), { minLength: 1, maxLength: 80 });
  const observed = (pairs: readonly (readonly [number, boolean])[]) =>
    Survival.ofEach(
      pairs.map(([time]) => time),
      pairs.map(([, event]) => event),
    );

  it('without anybody lost is the plain share', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1 }), fc.nat(60), (days, by) => {
        const survival = Survival.ofEach(
          days,
          days.map(() => true),
        );
        expect(survival.conversionBy(by)?.share ?? 1).toBeCloseTo(
          days.filter((day) => day <= by).length / days.length,
          10,
        );
      }),
    ));

  it('never grows, and its intervals hold the estimate', () =>
    fc.assert(
      fc.property(times, (pairs) => {
        const survival = observed(pairs);
        let before = 0;
        for (let days = 0; days <= 60; days++) {
          for (const kind of ['logLog', 'greenwood'] as const) {
            const converted = survival.conversionBy(days, kind);
            if (!converted) continue;
            const { share, interval } = converted;
            expect(share).toBeGreaterThanOrEqual(before);
            before = share;
            if (!interval) continue;
            expect(interval[0]).toBeGreaterThanOrEqual(0);
            expect(interval[0]).toBeLessThanOrEqual(share);
            expect(interval[1]).toBeGreaterThanOrEqual(share);
            expect(interval[1]).toBeLessThanOrEqual(1);
          }
        }
      }),
    ));

  it('with some lost: the weights of those go to the others', () =>
    fc.assert(
      fc.property(times, fc.nat(60), (pairs, days) => {
        const converted = observed(pairs).conversionBy(days);
        const weights = redistributed(
          pairs.map(([time]) => time),
          pairs.map(([, event]) => event),
        );
        if (converted) expect(converted.share).toBeCloseTo(weights(days), 10);
      }),
    ));

  it('says nothing of an age that nobody has been observed to', () => {
    const survival = observed([
      [10, true],
      [40, false],
    ]);
    expect(survival.conversionBy(40)!.share).toBe(0.5);
    expect(survival.conversionBy(41)).toBeNull();
    expect(Survival.ofEach([], []).conversionBy(0)).toBeNull();
    expect(observed([[10, true]]).conversionBy(90)!.share).toBe(1);
  });

  it('where exactly half are left, the median lies halfway to the next event', () => {
    expect(Survival.ofEach([1, 2, 3, 4], [true, true, true, true]).medianTime()).toBe(2.5);
    expect(Survival.ofEach([1, 2, 3, 4], [true, true, false, false]).medianTime()).toBe(2);
    expect(Survival.ofEach([1, 2, 3, 4], [true, false, false, false]).medianTime()).toBeNull();
  });
});
