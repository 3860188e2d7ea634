import { expect, it } from 'vitest';
import { MOST_NAMED } from '../../../src/measures/deals/dealsToSee.ts';
import { isoText } from '../../../src/values/dates.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

const HEAD = 'Deal ID,Deal name,Deal owner,Deal stage,Amount,Create date,Close date';
/** Ten deals that took 10 days each. As of 2026-11-30. */
const WON = Array.from({ length: 10 }, (_, i) => `w${i},,Ada,Closed Won,5,2026-10-01,2026-10-11`);
const toSee = (lines: readonly string[], won = WON) =>
  reportFrom({ deals: [HEAD, ...won, ...lines].join('\n') }).dealsToSee;
const daysAgo = (days: number) => isoText(serial('2026-11-30') - days);

it('stands still: open for longer than nine of ten won deals took, the longest first', () => {
  const { standingStill } = toSee([
    `a,Alfa,Ada,Contract Sent,70,${daysAgo(10)},2026-12-24`,
    `b,Beta,Bo,Contract Sent,,${daysAgo(11)},2026-12-24`,
    `c,,,Qualified To Buy,40,${daysAgo(90)},`,
  ]);
  expect([standingStill!.deals, standingStill!.amount, standingStill!.unknownAmount]).toEqual([2, 40, 1]);
  expect(standingStill!.list).toMatchObject([
    { deal: 'c', owner: '', stage: 'Qualified To Buy', amount: 40, daysOpen: 90, expectedClose: null },
    { deal: 'Beta', owner: 'Bo', amount: null, daysOpen: 11, expectedClose: serial('2026-12-24') },
  ]);
  // The header is row 1.
  expect(standingStill!.list[0]!.place.row).toBe(14);
});

it('nobody can tell before ten deals were won, nor without a creation date', () => {
  const line = 'c,,,Contract Sent,40,2020-01-01,';
  expect(toSee([line], WON.slice(1)).standingStill).toBeNull();
  expect(toSee([line]).standingStill!.deals).toBe(1);
  expect(toSee([line.replace('2020-01-01', '')])).toMatchObject({
    standingStill: { deals: 0 },
    withoutCreated: 1,
  });
});

it('is overdue from the day after its expected close on, the longest ago first', () => {
  const open = (id: string, close: string) => `${id},,Ada,Contract Sent,5,2026-11-25,${close}`;
  const { overdue } = toSee([
    open('a', '2026-11-30'),
    open('b', '2026-11-29 23:00'),
    open('c', '2026-11-26'),
  ]);
  expect(overdue.list.map(({ deal }) => deal)).toEqual(['c', 'b']);
});

it('a long list names the first and counts all; equally old ones stand by their ids', () => {
  const lines = Array.from(
    { length: MOST_NAMED + 1 },
    (_, i) => `o${1000 + i},,Ada,Contract Sent,5,2026-01-01,`,
  );
  const { standingStill } = toSee(lines.reverse());
  expect([standingStill!.deals, standingStill!.list.length]).toEqual([MOST_NAMED + 1, MOST_NAMED]);
  expect(standingStill!.list[0]!.deal).toBe('o1000');
});
