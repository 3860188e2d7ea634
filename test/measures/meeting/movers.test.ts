import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../../src/records/asOf.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

/** Thursday of ISO week 46, 2026 (9 to 15 November), at the end of the day. */
const THURSDAY = endOfDay(serial('2026-11-12'));

describe('sources that moved', () => {
  const weekly = (source: string, days: readonly string[], n: number) =>
    days.flatMap((day) => Array.from({ length: n }, () => `2026-${day},${source}`));
  /** With one lead from long ago, so that all four weeks count. */
  const moversOf = (rows: readonly string[], older: readonly string[] = ['2026-08-01,old']) =>
    reportFrom(
      { leads: `ID,Created,Source\n${[...older, ...rows].map((row, i) => `${i},${row}`).join('\n')}` },
      {},
      NO_LISTS,
      THURSDAY,
    ).meeting.movers;
  const FOUR_WEEKS = ['10-16', '10-23', '10-30', '11-05'];

  it('the last seven days against a week on the average of the four before', () => {
    const movers = moversOf([
      ...weekly('web', FOUR_WEEKS, 4),
      ...weekly('web', ['11-10'], 12),
      ...weekly('fair', FOUR_WEEKS, 2),
      ...weekly('fair', ['11-10'], 1),
      ...weekly('mail', [...FOUR_WEEKS, '11-10'], 3),
    ]);
    expect(movers.map(({ source, now, before }) => [source, now, before])).toEqual([
      ['web', 12, 4],
      ['fair', 1, 2],
    ]);
  });

  it('what chance does not bring: P(Binomial(28, 1/5) ≥ 12) = 0.00496, summed term by term', () => {
    const [web] = moversOf([...weekly('web', FOUR_WEEKS, 4), ...weekly('web', ['11-10'], 12)]);
    expect(web!.beyondChance).toBe(true);
    // P(Binomial(7, 1/5) ≥ 3) = 1 − (0.8⁷ + 7·0.2·0.8⁶ + 21·0.04·0.8⁵) = 0.148
    const [fair] = moversOf([...weekly('fair', FOUR_WEEKS, 1), ...weekly('fair', ['11-10'], 3)]);
    expect(fair).toMatchObject({ now: 3, before: 1, beyondChance: false });
  });

  it('are not told of while the leads are younger than two weeks', () =>
    expect(moversOf(weekly('web', ['11-03', '11-10'], 5), [])).toEqual([]));

  it('leads younger than five weeks: a week on the average of the weeks that there are', () =>
    // The oldest lead is 20 days old, so 13 days came before the last seven.
    expect(
      moversOf([...weekly('web', ['10-24', '11-01'], 13), ...weekly('web', ['11-10'], 1)], []),
    ).toMatchObject([{ now: 1, before: 14 }]));

  it('five at most, the greatest change first', () => {
    const rows = [6, 5, 4, 3, 2, 1].flatMap((n) => weekly(`s${n}`, ['11-10'], n));
    expect(moversOf(rows).map(({ source, now }) => [source, now])).toEqual([
      ['s6', 6],
      ['s5', 5],
      ['s4', 4],
      ['s3', 3],
      ['s2', 2],
    ]);
  });

  it('told apart from chance at 1 in 20, two-sided: of none before, 2 in a week are 0.08 and 3 are 0.016', () => {
    // P(Binomial(2, 1/5) = 2) × 2 = 0.08; P(Binomial(3, 1/5) = 3) × 2 = 0.016.
    const beyond = (n: number) => moversOf(weekly('web', ['11-10'], n))[0]!.beyondChance;
    expect([beyond(2), beyond(3)]).toEqual([false, true]);
  });

  it('the fifth week back does not count', () => {
    // 35 days before the end of the 12th of November is the end of the 8th of October.
    expect(moversOf([...weekly('web', ['10-09'], 4)])).toMatchObject([{ now: 0, before: 1 }]);
    expect(moversOf([...weekly('web', ['10-08'], 4)])).toEqual([]);
  });
});

describe('of many sources', () => {
  const leads = (source: string, day: string, n: number) =>
    Array.from({ length: n }, () => `2026-${day},${source}`);
  const FOUR_WEEKS = ['10-16', '10-23', '10-30', '11-05'];
  const moversOf = (rows: readonly string[]) =>
    reportFrom(
      { leads: `ID,Created,Source\n${rows.map((row, i) => `${i},${row}`).join('\n')}` },
      {},
      NO_LISTS,
      THURSDAY,
    ).meeting.movers;
  /** Three leads of none before are 0.016 by chance; here with so many other sources. */
  const amongOthers = (n: number) =>
    moversOf([
      '2026-08-01,old',
      ...leads('web', '11-10', 3),
      ...Array.from({ length: n }, (_, i) =>
        [...FOUR_WEEKS, '11-10'].flatMap((day) => leads(`s${i}`, day, 5)),
      ).flat(),
    ]).find(({ source }) => source === 'web')!.beyondChance;

  it('what would be chance with as many is not told: 0.016 times 3 is below 0.05, times 4 is not', () =>
    expect([amongOthers(2), amongOthers(3)]).toEqual([true, false]));

  it('nor what leads that come in flocks do every month', () => {
    // Twelve whole months to October: 40 leads and 4 by turns, or 22 each; then the same week and the same weeks before.
    const months = [11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((month) => [month > 10 ? 2025 : 2026, month]);
    const rows = (counts: (i: number) => number) => [
      ...months.flatMap(([year, month], i) =>
        Array.from({ length: counts(i) }, () => `${year}-${String(month).padStart(2, '0')}-08,web`),
      ),
      ...[...FOUR_WEEKS].flatMap((day) => leads('web', day, 4)),
      ...leads('web', '11-10', 12),
    ];
    const told = (counts: (i: number) => number) => moversOf(rows(counts))[0]!.beyondChance;
    expect([told(() => 22), told((i) => (i % 2 ? 40 : 4))]).toEqual([true, false]);
  });
});
