import { expect, it } from 'vitest';
import { speedTallyOf } from '../../../src/measures/attempts/speedToLead.ts';
import { attemptsTallyOf } from '../../../src/measures/attempts/tally.ts';
import { followUpsOf } from '../../../src/measures/sla/followUp.ts';
import { promisesOf } from '../../../src/measures/sla/promises.ts';
import { segmentsOf } from '../../../src/measures/sla/segments.ts';
import { serial } from '../../support/serial.ts';
import { countedFrom } from '../../support/tallies.ts';

/** As of 30 November: two leads of Ada that are tried until one is reached, three of Bo, one of whom he never tries. */
const CSV = {
  leads: `ID,Created,Source,Owner,Stage
1,2026-08-01,Web,Ada,Lead
2,2026-09-02,web,ada,Customer
3,2026-09-01,Fair,Bo,Lead
4,2026-11-20,Fair,Bo,Customer
5,2026-11-20,,Bo,Lead`,
  activities: `Activity ID,Lead ID,Date,Type,Outcome
a,1,2026-09-03 09:00,Call,No answer
b,1,2026-09-04 09:00,Call,No answer
c,2,2026-09-05 09:00,Call,Connected
d,2,2026-09-06 09:00,Call,No answer
e,2,2026-09-07 09:00,Call,Connected
f,3,2026-09-03 09:00,Call,No answer
g,4,2026-11-21 09:00,Call,No answer
h,4,2026-11-22 09:00,Call,No answer`,
};
const attempt = (tried: number, reached: number, givenUp: number, going = [tried, reached]) => ({
  tried,
  reached,
  givenUp,
  triedGoingOn: going[0],
  reachedGoingOn: going[1],
});

it('the attempts are told apart by their number and kind, and no attempt is counted after the one that reached', () => {
  const { records, cohort } = countedFrom(CSV);
  const kinds = segmentsOf(records, cohort, 'source', [], null, null);
  const { all, byKind } = attemptsTallyOf(records, cohort, kinds, null);
  expect(all).toEqual({
    label: '',
    // Bo has given up lead 3 before its second attempt, and lead 4 may still be tried; Ada has given up lead 1 after two.
    attempts: [attempt(4, 1, 0), attempt(2, 0, 1, [1, 0]), attempt(0, 0, 1)],
    // Both customers were called, and one of them reached; of the last 90 days the first is 2 September.
    customers: 1,
    created: 3,
  });
  expect(byKind.map(({ label, ...kind }) => [label, kind])).toEqual([
    ['Web', { attempts: [attempt(2, 1, 0), attempt(1, 0, 0), attempt(0, 0, 1)], customers: 1, created: 1 }],
    ['Fair', { attempts: [attempt(2, 0, 0), attempt(1, 0, 1, [0, 0])], customers: 0, created: 1 }],
    ['', { attempts: [], customers: 0, created: 1 }],
  ]);
});

it('leads that are not divided have no kinds, and a period that has ended its own last 90 days', () => {
  const { records, cohort } = countedFrom(CSV, { periodEnd: '2026-10-30' });
  const undivided = { list: [], placeOfLead: () => -1 };
  const { all, byKind } = attemptsTallyOf(records, cohort, undivided, serial('2026-10-30'));
  // From 2 August on: lead 1 came a day before.
  expect([byKind, all.created]).toEqual([[], 2]);
});

it('the first attempt is counted by its band and how far the lead has come', () => {
  const { records, cohort, settings } = countedFrom({
    leads: `ID,Created,Stage
1,2026-06-01 08:00,SQL
2,2026-06-01 08:00,Customer
3,2026-06-01 08:00,Lead
4,2026-11-20 08:00,Lead`,
    activities: `Activity ID,Lead ID,Date,Type
a,1,2026-06-01 09:00,Call
b,2,2026-06-01 09:00,Call
c,4,2026-11-20 09:00,Call`,
  });
  const followUps = followUpsOf(records, cohort, promisesOf(records, settings, []));
  const none = [0, 0, 0, 0, 0];
  expect(speedTallyOf(records, followUps)).toEqual({
    bands: [[0, 0, 1, 0, 1], none, none, none, none, [1, 0, 0, 0, 0]],
    young: 1,
    isTold: true,
  });
});
