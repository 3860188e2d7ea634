import { describe, expect, it } from 'vitest';
import type { RawInputs } from '../../../src/settings/parseSettings.ts';
import { reportFrom } from '../../support/reporting.ts';

const HEAD = 'Deal ID,Deal owner,Deal stage,Amount,Create date,Close date';
/** As of 2026-11-30; the goal is November's. */
const dealsOf = (lines: readonly string[], typed: RawInputs = {}) =>
  reportFrom({ deals: [HEAD, ...lines].join('\n') }, typed).deals;
const many = (n: number, line: string) =>
  Array.from({ length: n }, (_, i) => `${line.slice(0, 1)}${i},${line.slice(2)}`);
const WON = 'w,Ada,Closed Won,100,2026-10-01,2026-10-11';
const LOST = 'l,Ada,Closed Lost,100,2026-10-01,2026-10-21';
const OPEN = 'o,Ada,Contract Sent,100,2026-11-01,2026-11-30';

describe('the win rate', () => {
  it('is won \u00f7 (won + lost), with Wilson\u2019s interval', () => {
    const { winRate, interval } = dealsOf([...many(3, WON), ...many(7, LOST), ...many(5, OPEN)]);
    expect(winRate).toBe(0.3);
    // R: prop.test(3, 10, correct = FALSE)$conf.int
    expect(interval![0]).toBeCloseTo(0.1077913, 7);
    expect(interval![1]).toBeCloseTo(0.6032219, 7);
  });

  it('is not known from an export without any lost deal, or without any won one: neither 100 % nor 0 %', () => {
    const won = dealsOf([...many(20, WON), OPEN]);
    expect([won.winRate, won.interval, won.weight, won.byOwner[0]!.winRate]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(won.byMonth[0]!.winRate).toBeNull();
    expect(dealsOf([...many(20, LOST), OPEN]).winRate).toBeNull();
    expect(dealsOf([OPEN]).winRate).toBeNull();
  });

  it('of one rep may be 100 %, where others have lost', () =>
    expect(dealsOf([WON, LOST.replace('Ada', 'Bo')]).byOwner.map(({ winRate }) => winRate)).toEqual([1, 0]));
});

describe('amounts', () => {
  it('of no deals are 0, of deals without any they are not known', () => {
    const { won, lost, open } = dealsOf([WON.replace('100', ''), LOST.replace('100', '0')]);
    expect([won.amount, lost.amount, open.amount]).toEqual([null, null, 0]);
    expect([won.unknownAmount, lost.zeroAmount]).toEqual([1, 1]);
  });

  it('in a currency without a rate are not known', () =>
    expect(
      reportFrom({ deals: 'Deal ID,Stage,Amount,Currency\n1,Won,5,SEK\n2,Won,7,USD\n3,Won,0,USD' }).deals.won,
    ).toEqual({ deals: 3, amount: 5, withAmount: 1, zeroAmount: 1, unknownAmount: 1 }));
});

describe('reps and stages', () => {
  it('have the most money first, and those without a name last', () =>
    expect(
      dealsOf([
        'a,,Closed Won,900,,',
        'b,Bo,Closed Won,5,,',
        'c,Cy,Closed Won,7,,',
        'd,Di,Contract Sent,8,,',
      ]).byOwner.map(({ owner }) => owner),
    ).toEqual(['Cy', 'Bo', 'Di', '']));

  it('open deals are weighted by the win rate of all that were decided, from ten on', () => {
    const weighted = (won: number, lost: number, typed: RawInputs = {}) =>
      dealsOf([...many(won, WON), ...many(lost, LOST), ...many(2, OPEN)], typed);
    expect(weighted(4, 6).byStage).toEqual([
      { stage: 'Contract Sent', open: expect.objectContaining({ deals: 2, amount: 200 }), weighted: 80 },
    ]);
    expect(weighted(4, 6).weightedPipeline).toBe(80);
    expect(weighted(4, 5).weightedPipeline).toBeNull();
    // The period that is reported does not change what is learnt.
    expect(weighted(4, 6, { periodStart: '2026-11-01' })).toMatchObject({ winRate: null, weight: 0.4 });
  });
});

describe('days to close', () => {
  it('half within, and nine of ten within', () => {
    const days = [10, 20, 30, 40];
    const lines = days.map(
      (n, i) => `${i},Ada,Closed Won,1,2026-10-01,${n <= 30 ? `2026-10-${n + 1}` : '2026-11-10'}`,
    );
    expect(dealsOf(lines).daysToWin).toEqual({ deals: 4, median: 25, nineOfTen: 37 });
    expect(dealsOf(lines).daysToLose).toEqual({ deals: 0, median: null, nineOfTen: null });
  });

  it('what is usual is learnt from ten won deals with both dates on', () => {
    expect(dealsOf(many(9, WON)).usualDays).toBeNull();
    expect(dealsOf(many(10, WON)).usualDays).toBe(10);
    expect(dealsOf(many(20, WON.replace('2026-10-01', ''))).usualDays).toBeNull();
  });
});

describe('the goal', () => {
  const NOVEMBER = WON.replace('2026-10-11', '2026-11-11');
  const goalOf = (lines: readonly string[], revenueGoal = 1000) => dealsOf(lines, { revenueGoal });

  it('still to win is the goal less what was won in its period; open deals cover it so many times', () => {
    const { wonInPeriod, openInPeriod, goal } = goalOf([
      ...many(2, NOVEMBER),
      WON,
      OPEN,
      'p,Ada,Contract Sent,1500,2026-11-01,2026-12-01',
    ]);
    expect([wonInPeriod!.deals, wonInPeriod!.amount]).toEqual([2, 200]);
    expect([openInPeriod!.deals, openInPeriod!.amount]).toEqual([1, 100]);
    expect(goal).toMatchObject({ stillToWin: 800, coverage: 2, coverageInPeriod: 0.125 });
  });

  it('nothing is left to win once it is reached: no share of nothing', () => {
    const { goal } = goalOf([...many(10, NOVEMBER), OPEN]);
    expect([goal.stillToWin, goal.coverage]).toEqual([0, null]);
    expect(goalOf([...many(11, NOVEMBER), OPEN]).goal.stillToWin).toBe(0);
  });

  it('what has no date is in no period, and where none has one nobody knows', () => {
    const undatedWon = goalOf([WON.replace('2026-10-11', ''), OPEN]);
    expect([undatedWon.wonInPeriod, undatedWon.goal.stillToWin, undatedWon.goal.coverage]).toEqual([
      null,
      null,
      null,
    ]);
    const undatedOpen = goalOf([WON, OPEN.replace('2026-11-30', '')]);
    expect([undatedOpen.openInPeriod, undatedOpen.goal.coverageInPeriod, undatedOpen.goal.coverage]).toEqual([
      null,
      null,
      0.1,
    ]);
    const some = goalOf([NOVEMBER, 'x,Ada,Closed Won,5,,', OPEN, 'y,Ada,Contract Sent,5,,']);
    expect([some.wonInPeriod!.deals, some.wonUndated, some.openInPeriod!.deals, some.openUndated]).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it('nobody knows what is won where no deal is won or lost and of some nothing says what they are', () => {
    const told = (...rows: string[]) => {
      const { wonInPeriod, goal } = goalOf(rows);
      return [wonInPeriod?.deals ?? null, goal.stillToWin];
    };
    expect(told(OPEN.replace('Contract Sent', 'Kärnsteg'))).toEqual([null, null]);
    expect(told(OPEN.replace('Contract Sent', ''))).toEqual([null, null]);
    expect(told(OPEN)).toEqual([0, 1000]);
    expect(told(OPEN.replace('Contract Sent', 'Kärnsteg'), NOVEMBER)).toEqual([1, 900]);
  });

  it('what was won without any amount, and open deals that no export has, cover nothing that is known', () => {
    expect(goalOf([NOVEMBER.replace('100', '0'), OPEN]).goal.stillToWin).toBeNull();
    expect(goalOf([NOVEMBER]).goal.coverage).toBeNull();
  });
});
