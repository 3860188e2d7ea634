import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReachCurve, reachCurve } from '../../../src/measures/attempts/reachByAttempt.ts';
import { attemptCountsOf } from '../../../src/measures/attempts/tally.ts';
import { endOfDay } from '../../../src/records/asOf.ts';
import type { Attempts } from '../../../src/records/attempts.ts';
import { reportOf } from '../../../src/report/report.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { settingsFrom } from '../../../src/settings/parseSettings.ts';
import { readingOf, reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

/** Leads as their attempts: "no no yes" was reached at the third. */
function curveOf(leads: readonly (readonly boolean[])[]): ReachCurve {
  const start = new Int32Array(leads.length + 1);
  leads.forEach((attempts, i) => {
    start[i + 1] = start[i]! + attempts.length;
  });
  const reached = Uint8Array.from(leads.flat(), Number);
  const attempts: Attempts = {
    start,
    at: Float64Array.from(reached.keys()),
    reached,
    activity: start,
    unmatched: [],
  };
  return reachCurve(attemptCountsOf({ attempts, asOf: endOfDay(0) }, [...leads.keys()]));
}
/** So many leads that were tried so often, reached at the last attempt or not. */
const leads = (n: number, tried: number, reached: boolean) =>
  Array.from({ length: n }, () => Array.from({ length: tried }, (_, k) => reached && k === tried - 1));

describe('the life table of attempts', () => {
  it('loses from it whom an attempt has reached, and whom nobody has tried again', () => {
    const { steps, rates } = curveOf([
      ...leads(40, 1, true),
      ...leads(20, 1, false),
      ...leads(10, 2, true),
      ...leads(30, 2, false),
    ]);
    expect(steps.map(({ atRisk, reached, rate }) => [atRisk, reached, rate])).toEqual([
      [100, 40, 0.4],
      [40, 10, 0.25],
    ]);
    expect(rates).toEqual([0.4, 0.25]);
    expect(steps[1]!.reach).toBeCloseTo(1 - 0.6 * 0.75, 12);
  });

  it('has a rate from 20 leads on that an attempt was made to', () => {
    const first = (n: number) => curveOf(leads(n, 1, true)).steps.map(({ atRisk, rate }) => [atRisk, rate]);
    expect(first(20)).toEqual([[20, 1]]);
    expect(first(19)).toEqual([[19, null]]);
  });

  it('does not mind what happened after the lead was reached', () =>
    expect(curveOf(leads(30, 1, true).map((lead) => [...lead, false, true])).steps).toHaveLength(1));

  it('gives the chances that follow from Leads360’s published curve of contactable leads', () => {
    const published = [39, 72, 83, 88, 91];
    const reachedAt = published.map((share, k) => share - (published[k - 1] ?? 0));
    const { rates, steps } = curveOf([
      ...reachedAt.flatMap((n, k) => leads(n, k + 1, true)),
      ...leads(9, 5, false),
    ]);
    // At the fourth attempt 17 leads are left, at the fifth 12: together 29, of whom 8 were reached.
    expect(rates.slice(0, 3).map((rate) => rate.toFixed(2))).toEqual(['0.39', '0.54', '0.39']);
    expect(steps[3]).toMatchObject({ first: 4, last: 5, atRisk: 29, reached: 8 });
    expect(rates.slice(3)).toEqual([8 / 29, 8 / 29]);
  });

  it('has no rate where even all late attempts together are few', () => {
    const { steps, rates } = curveOf([...leads(20, 1, false), ...leads(1, 2, true)]);
    expect(steps[1]).toMatchObject({ first: 2, last: 2, atRisk: 1, reached: 1, rate: null, reach: null });
    expect(rates).toHaveLength(1);
  });

  it('widens by Greenwood on the log-log scale', () => {
    const { steps } = curveOf([
      ...leads(40, 1, true),
      ...leads(20, 1, false),
      ...leads(10, 2, true),
      ...leads(30, 2, false),
    ]);
    const variance = 0.4 / (100 * 0.6) + 0.25 / (40 * 0.75);
    const missed = 0.45;
    const onScale = Math.log(-Math.log(missed));
    const error = (1.959963984540054 * Math.sqrt(variance)) / Math.abs(Math.log(missed));
    const ends = [onScale - error, onScale + error].map((x) => 1 - Math.exp(-Math.exp(x)));
    expect(steps[1]!.reachInterval![0]).toBeCloseTo(ends[0]!, 12);
    expect(steps[1]!.reachInterval![1]).toBeCloseTo(ends[1]!, 12);
  });

  it('never falls, and holds its interval around it', () => {
    const tried = fc.array(fc.boolean(), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(tried, { minLength: 1, maxLength: 150 }), (many) => {
        const { steps, rates, reached } = curveOf(many);
        expect(reached).toBe(many.filter((lead) => lead.includes(true)).length);
        expect(steps.reduce((sum, step) => sum + step.reached, 0)).toBe(reached);
        let before = 0;
        for (const { reach, reachInterval, last } of steps) {
          if (reach === null) continue;
          expect(reach).toBeGreaterThanOrEqual(before);
          expect(reach).toBeCloseTo(1 - rates.slice(0, last).reduce((p, q) => p * (1 - q), 1), 12);
          if (reachInterval) {
            expect(reachInterval[0]).toBeLessThanOrEqual(reach);
            expect(reachInterval[1]).toBeGreaterThanOrEqual(reach);
          }
          before = reach;
        }
      }),
    );
  });
});

describe('attempts of the Swedish sample', () => {
  const folder = join(import.meta.dirname, '../../../samples/hubspot-sv');
  const readings = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => readingOf(new Uint8Array(readFileSync(join(folder, file))), undefined, 'sv'));
  const { settings } = settingsFrom({ language: 'sv' }, NO_LISTS);
  const { reach } = reportOf(readings, [], settings, endOfDay(serial('2026-10-16')));

  it('are as computed from the file with Python’s csv and Counter', () => {
    // Rows by contact id, inbound calls and notes left out, in the order of time up to the first "Ansluten" or
    // "Genomfört": at risk, and reached, at each attempt. The contact created on 31 February is not counted. At the third
    // attempt of Amina, Johan and Sara, from the fourth to the sixth of Sara alone, who contact nine of ten again.
    const counted = [
      [1449, 456],
      [892, 179],
      [570, 85],
      [167, 12],
      [151, 12],
      [133, 16],
      [86, 8],
      [37, 2],
      [1, 1],
    ];
    expect(reach!.steps.map(({ atRisk, reached }) => [atRisk, reached])).toEqual(counted);
    expect(reach!.leads).toBe(1449);
    const froms = ['all', 'all', 'goOn', 'goOn', 'goOn', 'goOn', 'choose', 'choose', 'choose'];
    expect(reach!.steps.map(({ from }) => from)).toEqual(froms);
    // 1 − the product of what is left of 1449, 892 and so on.
    expect(reach!.steps[4]!.reach).toBeCloseTo(0.601778, 6);
    expect(reach!.steps[7]!.reach).toBeCloseTo(0.699446, 6);
    // One lead tried a ninth time does not say that nine attempts reach everybody.
    expect(reach!.steps[8]!.rate).toBeNull();
  });

  it('are the same leads by kind as in all', () =>
    expect(reach!.byKind.reduce((sum, kind) => sum + kind.leads, 0)).toBe(reach!.leads));
});

it('says nothing where no export tells whom an attempt has reached', () => {
  const list = 'ID,Created\n1,2026-10-01\n2,2026-10-01';
  const activities = 'Lead ID,Date,Type\n1,2026-10-02,Call\n2,2026-10-02,Email';
  expect(reportFrom({ leads: list, activities }).reach).toBeNull();
});
