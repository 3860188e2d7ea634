import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dealsTallyOf } from '../../../src/measures/deals/tally.ts';
import type { RawInputs } from '../../../src/settings/parseSettings.ts';
import { isoText } from '../../../src/values/dates.ts';
import { datasetFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';
import { pairsOf } from '../../support/tallies.ts';

const HEAD = 'Deal ID,Deal owner,Deal stage,Amount,Create date,Close date';
function tallyOf(lines: readonly string[], typed: RawInputs = {}) {
  const { dataset, settings } = datasetFrom({ deals: [HEAD, ...lines].join('\n') }, typed);
  return dealsTallyOf(dataset.records, settings);
}

// As of 2026-11-30; the goal is November's.
const tally = tallyOf([
  'a,Ada,Closed Won,100,2026-10-01,2026-11-10',
  'b,ADA,Closed Won,0,2026-10-21,2026-10-31',
  'c,Bo,Closed Won,,2026-11-12,2026-11-02',
  'd,Bo,Closed Lost,40,2026-11-01,2026-11-30',
  'e,Bo,Contract Sent,70,2026-11-01,2026-11-30',
  'f,,contract sent,,2026-11-01,2026-12-01',
  'g,,Closed Won,9,2026-11-01,2026-12-01',
  'h,,Contract Sent,9,2026-12-01,',
]);

it('every deal is won, lost, open or not there yet; one that is decided later is open', () =>
  expect([tally.won.deals, tally.lost.deals, tally.open.deals, tally.later]).toEqual([3, 1, 3, 1]));

it('an amount of 0 is none, and one that is not there is not 0', () =>
  expect(tally.won).toEqual({ deals: 3, withAmount: 1, zeroAmount: 1, amount: 100 }));

it('by month of close, by rep, and by the stage that open deals stand in', () => {
  expect(tally.byMonth.map(({ month, won, lost }) => [month, won.deals, lost.deals])).toEqual([
    ['2026-11', 2, 1],
    ['2026-10', 1, 0],
  ]);
  expect(
    tally.byOwner.map(({ owner, won, lost, open }) => [owner, won.deals, lost.deals, open.deals]),
  ).toEqual([
    ['Ada', 2, 0, 0],
    ['Bo', 1, 1, 1],
    ['', 0, 0, 2],
  ]);
  // How g will end says nothing of where it stands.
  expect(tally.openByStage.map(({ stage, open }) => [stage, open.deals])).toEqual([
    ['Contract Sent', 2],
    ['', 1],
  ]);
});

it('days from creation to close; of one that closed before it was created they are not known', () => {
  expect(pairsOf(tally.wonDays)).toEqual([
    [10, 1],
    [40, 1],
  ]);
  expect(pairsOf(tally.lostDays)).toEqual([[29, 1]]);
});

it('what was won in the goal\u2019s period, and what is expected to close in it', () => {
  expect(tally.wonInGoal).toMatchObject({ deals: 2, amount: 100 });
  expect(tally.openInGoal).toMatchObject({ deals: 1, amount: 70 });
});

it('the goal\u2019s period has both its days, to the last hour', () => {
  const inGoal = (closed: string, stage: string) => {
    const { wonInGoal, openInGoal } = tallyOf([`a,,${stage},5,2026-01-01,${closed}`], {
      goalStart: '2026-10-05',
      goalEnd: '2026-10-09',
    });
    return wonInGoal.deals + openInGoal.deals;
  };
  const days = ['2026-10-04 23:00', '2026-10-05', '2026-10-09 23:00', '2026-10-10'];
  expect(days.map((day) => inGoal(day, 'Closed Won'))).toEqual([0, 1, 1, 0]);
  expect(days.map((day) => inGoal(day, 'Contract Sent'))).toEqual([0, 1, 1, 0]);
});

it('in a period only what closed in it was decided; open deals and what they are measured against stay', () => {
  const some = tallyOf(
    [
      'a,Ada,Closed Won,1,2026-10-01,2026-10-31',
      'b,Ada,Closed Won,1,2026-11-01,2026-11-02',
      'c,Ada,Closed Lost,1,,',
      'd,Ada,Contract Sent,1,2026-01-01,',
    ],
    { periodStart: '2026-11-01' },
  );
  expect([some.won.deals, some.lost.deals, some.open.deals, some.otherPeriod]).toEqual([1, 0, 1, 2]);
  expect([some.ever.won, some.ever.lost, some.openUndated]).toEqual([2, 1, 1]);
  expect(pairsOf(some.ever.wonDays)).toEqual([
    [1, 1],
    [30, 1],
  ]);
});

it('months, reps and stages each hold every deal and all money once', () => {
  const day = fc.integer({ min: serial('2026-08-01'), max: serial('2026-12-31') }).map((at) => isoText(at));
  const line = fc.tuple(
    fc.constantFrom('Ada', 'ada', 'Bo', ''),
    fc.constantFrom('Closed Won', 'Closed Lost', 'Contract Sent', 'Qualified To Buy', ''),
    fc.constantFrom('', '0', '5', '70', '-3'),
    fc.option(day, { nil: '' }),
    fc.option(day, { nil: '' }),
  );
  const period = fc.constantFrom({}, { periodStart: '2026-10-01' }, { periodEnd: '2026-10-01' });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), period, (lines, typed) => {
      const { won, lost, open, byMonth, byOwner, openByStage, ...rest } = tallyOf(
        lines.map((cells, id) => [id, ...cells].join(',')),
        typed,
      );
      expect(won.deals + lost.deals + open.deals + rest.otherPeriod + rest.later).toBe(lines.length);
      for (const key of ['deals', 'withAmount', 'zeroAmount', 'amount'] as const) {
        const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
        expect(sum(byMonth.map((month) => month.won[key]))).toBe(won[key]);
        expect(sum(byMonth.map((month) => month.lost[key]))).toBe(lost[key]);
        expect(sum(byOwner.map((owner) => owner.won[key]))).toBe(won[key]);
        expect(sum(byOwner.map((owner) => owner.open[key]))).toBe(open[key]);
        expect(sum(openByStage.map((stage) => stage.open[key]))).toBe(open[key]);
      }
    }),
    { numRuns: 60 },
  );
});
