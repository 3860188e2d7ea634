import { expect, it } from 'vitest';
import { followUpsOf } from '../../../src/measures/sla/followUp.ts';
import { promisesOf } from '../../../src/measures/sla/promises.ts';
import { slaTallyOf } from '../../../src/measures/sla/tally.ts';
import type { Csv } from '../../support/reporting.ts';
import { countedFrom, pairsOf } from '../../support/tallies.ts';

const tallyOf = (csv: Csv, typed = {}) => {
  const { records, cohort, settings } = countedFrom(csv, typed);
  return slaTallyOf(records, followUpsOf(records, cohort, promisesOf(records, settings, [])));
};

// A working day is 8 to 17; a first attempt has 4 hours, two attempts have 14 days. As of Monday 2026-11-30.
const tally = tallyOf(
  {
    leads: `ID,Created,Assigned date,Owner
met,2026-11-02 09:00,2026-11-02 10:00,Ada
late,2026-11-02 09:00,2026-11-02 09:30,bo
young,2026-11-30 16:00,,Bo
never,2026-10-30 16:00,,
undated,,,Ada`,
    activities: `Lead ID,Date,Type,Outcome
met,2026-11-02 11:00:20,Call,No answer
met,2026-11-03 09:00,Call,Connected
late,2026-11-03 09:00,Call,No answer`,
  },
  { attempts: 2 },
);

it('promises are met, missed and running', () => {
  expect(tally.all).toMatchObject({ leads: 4, speed: [1, 2, 1], depth: [1, 2, 1] });
  expect(tally.all).toMatchObject({ withAttempts: 4, attempts: 3, reached: 1 });
});

it('times are whole seconds of working time', () => {
  // 2 hours and 20 seconds; from 9 on one day to 9 on the next, that is 8 + 1 hours.
  expect(pairsOf(tally.all.toFirstAttempt)).toEqual([
    [7220, 1],
    [32_400, 1],
  ]);
  expect(pairsOf(tally.all.toAssignment)).toEqual([
    [1800, 1],
    [3600, 1],
  ]);
  expect(pairsOf(tally.all.fromAssignment)).toEqual([
    [3620, 1],
    [30_600, 1],
  ]);
});

it('leads are grouped by owner, and by the month and week in which their clock started, the oldest lead first', () => {
  const leads = (groups: typeof tally.byOwner) => groups.map((group) => [group.label, group.leads]);
  expect(leads(tally.byOwner)).toEqual([
    ['', 1],
    ['bo', 2],
    ['Ada', 1],
  ]);
  expect(leads(tally.byMonth)).toEqual([
    ['2026-10', 1],
    ['2026-11', 3],
  ]);
  expect(leads(tally.byWeek)).toEqual([
    ['2026-W44', 1],
    ['2026-W45', 2],
    ['2026-W49', 1],
  ]);
});

it('a lead whose clock has not started is in no group', () => expect(tally.withoutClock).toBe(1));

it('an attempt before the creation takes 0 seconds', () => {
  const early = tallyOf({
    leads: 'ID,Created\n1,2026-11-02 09:00',
    activities: 'Lead ID,Date,Type\n1,2026-11-02 08:30,Call',
  });
  expect(pairsOf(early.all.toFirstAttempt)).toEqual([[0, 1]]);
  expect(early.attemptsBeforeCreation).toBe(1);
});

it('what the exports tell: when sales tried, how often, and whether it reached the lead', () => {
  const daysOnly = { clock: false, attempts: false };
  expect(tally.told).toEqual({ speed: true, depth: true, reached: true, daysOnly });
  expect(tallyOf({ leads: 'ID,Created,Number of times contacted\n1,2026-11-02,6' }).told).toEqual({
    speed: false,
    depth: true,
    reached: false,
    daysOnly: { clock: true, attempts: false },
  });
});
