import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../../src/language/language.ts';
import { endOfDay } from '../../../src/records/asOf.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { settingsFrom } from '../../../src/settings/parseSettings.ts';
import { listsFromJson } from '../../../src/settings/settingsFile.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

/** Thursday of ISO week 46, 2026 (9 to 15 November), at the end of the day. */
const THURSDAY = endOfDay(serial('2026-11-12'));
const EVERY_MORNING = { open: '00:00', close: '24:00', firstAttemptWithinHours: 24, attempts: 2 };
const leads = (...lines: readonly string[]) =>
  [
    'ID,Created,Source,Owner,Stage,Became a Marketing Qualified Lead Date,Unqualified Reason,Name',
    ...lines,
  ].join('\n');

describe('the weeks side by side', () => {
  const { meeting, pace } = reportFrom(
    {
      leads: leads(
        '1,2026-11-09 00:00,web,Ada,Lead', // Monday of this week
        '2,2026-11-12 23:59,web,Ada,MQL,2026-11-12',
        '3,2026-11-08 23:59,web,Ada,Lead', // Sunday of last week: not the same days
        '4,2026-11-05 23:59,web,Ada,Lead', // last week's Thursday
        '5,2026-11-02 00:00,web,Ada,MQL,2026-11-03',
        '6,2026-11-01 12:00,web,Ada,Lead', // the week before
        '7,2026-11-13 09:00,web,Ada,Lead', // after the as-of day
      ),
      deals:
        'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-10,50000\nb,5,Won,2026-11-06,10000\nc,6,Won,2026-11-03,7000',
    },
    { revenueGoal: 210_000, averageOrderValue: 10_000, leadToCustomerRate: 0.5 },
    NO_LISTS,
    THURSDAY,
  );
  const { soFar, sameDays, last, before } = meeting;

  it('are ISO weeks', () =>
    expect([meeting.week, meeting.lastWeek, meeting.weekBefore]).toEqual([
      { year: 2026, week: 46 },
      { year: 2026, week: 45 },
      { year: 2026, week: 44 },
    ]));

  it('leads created, this week so far beside the same days of last week', () =>
    expect([soFar, sameDays, last, before].map(({ entered }) => entered[0])).toEqual([2, 2, 3, 1]));

  it('leads that entered a stage, by their date; a stage that nobody dates is not known', () => {
    expect([soFar, sameDays, last, before].map(({ entered }) => entered[1])).toEqual([1, 1, 1, 0]);
    expect(soFar.entered[2]).toBeNull();
  });

  it('deals won and their revenue, by the day of closing', () => {
    expect([soFar, sameDays, last, before].map(({ dealsWon }) => dealsWon)).toEqual([1, 1, 2, 0]);
    expect([soFar, sameDays, last, before].map(({ revenue }) => revenue)).toEqual([50_000, 7000, 17_000, 0]);
  });

  it('what the goal\u2019s line asks for: 42 leads over the 21 working days of November, two a day', () => {
    expect(pace).toMatchObject({ goal: 42, daysInAll: 21 });
    expect([soFar, sameDays, last].map(({ leadsDue }) => leadsDue)).toEqual([
      expect.closeTo(8, 9),
      expect.closeTo(8, 9),
      expect.closeTo(10, 9),
    ]);
    // Six of its seven days lie in October, outside the goal's period.
    expect(before.leadsDue).toBeNull();
  });
});

describe('promises in the week in which they fell due', () => {
  const { meeting } = reportFrom(
    {
      leads: leads(
        '1,2026-11-09 10:00,web,Ada,Lead', // due on Tuesday: met
        '2,2026-11-10 10:00,web,Ada,Lead', // due on Wednesday: missed
        '3,2026-11-12 10:00,web,Bo,Lead', // due on Friday: not yet, though it was tried
        '4,2026-11-03 10:00,web,Bo,Lead', // due last week: missed
        '5,2026-10-27 10:00,web,Bo,Lead', // its 14 days ended on 10 November: both attempts made
      ),
      activities:
        'Lead ID,Date,Type\n1,2026-11-09 12:00,Call\n2,2026-11-11 12:00,Call\n3,2026-11-12 11:00,Call\n5,2026-10-27 11:00,Call\n5,2026-10-28 11:00,Call',
    },
    { ...EVERY_MORNING, weekend: '0000000', averageOrderValue: 1000, leadToCustomerRate: 0.5 },
    NO_LISTS,
    THURSDAY,
  );

  it('first attempts', () => {
    expect(meeting.soFar.speed).toMatchObject({ met: 1, missed: 1, running: 0, attainment: 0.5 });
    expect(meeting.last.speed).toMatchObject({ met: 0, missed: 1 });
    expect(meeting.before.speed).toMatchObject({ met: 1, missed: 0 });
  });

  it('all attempts, by the day on which their days ended', () => {
    expect(meeting.soFar.depth).toMatchObject({ met: 1, missed: 0 });
    expect(meeting.last.depth).toMatchObject({ due: 0, attainment: null });
  });

  it('a lead whose older promise was broken before is told with the one broken since', () => {
    const { meeting, breaches } = reportFrom(
      {
        leads: leads('1,2026-10-28 10:00,web,Ada,Lead'),
        activities: 'Lead ID,Date,Type\n9,2026-11-09 12:00,Call',
      },
      { ...EVERY_MORNING, weekend: '0000000' },
      NO_LISTS,
      THURSDAY,
    );
    // Its first attempt was due on 29 October, all attempts on 11 November.
    expect(breaches.list.map(({ promise }) => promise)).toEqual(['speed']);
    expect(meeting.breaches.map(({ promise }) => promise)).toEqual(['depth']);
  });

  it('broken in the last seven days, by owner: the first attempt of lead 4 was due on Wednesday of last week', () => {
    expect(meeting.breaches.map(({ id }) => id)).toEqual(['2']);
    expect(meeting.brokenByOwner).toEqual([{ owner: 'Ada', leads: 1, value: 500 }]);
  });
});

it('the meeting is about all leads, whatever period the other reports are about', () => {
  const { meeting, sla } = reportFrom(
    {
      leads: leads('1,2026-11-09 10:00,web,Ada,Lead'),
      activities: 'Lead ID,Date,Type\n1,2026-11-09 12:00,Call',
    },
    { ...EVERY_MORNING, periodEnd: '2026-10-31' },
    NO_LISTS,
    THURSDAY,
  );
  expect(sla.leads).toBe(0);
  expect(meeting.soFar.entered[0]).toBe(1);
  expect(meeting.soFar.speed).toMatchObject({ met: 1 });
});

describe('campaigns and decisions', () => {
  const lists = listsFromJson({
    campaigns: [
      { start: '2026-12-01', campaign: 'Later' },
      { start: '2026-10-01', end: '2026-11-12', campaign: 'Ends today' },
      { start: '2026-10-01', end: '2026-11-11', campaign: 'Over' },
    ],
    decisions: [
      { issue: 'No day', decision: 'a' },
      { issue: 'Next week', decision: 'b', due: '2026-11-18', owner: 'Ada' },
      { issue: 'Done', decision: 'c', due: '2026-11-01', done: 'x' },
      { issue: 'Late', decision: 'd', due: '2026-11-01', done: 'nej' },
      { issue: 'Some day', decision: 'e', due: 'soon' },
      { issue: 'Half', decision: 'f', due: '2026-11-30', done: 'delvis' },
      { issue: 'Dated', decision: 'g', due: 'whenever', done: '2026-11-02' },
      { owner: 'Nothing said' },
    ],
  });
  const { meeting } = reportFrom({ leads: leads('1,2026-11-09,web,Ada,Lead') }, {}, lists, THURSDAY);

  it('campaigns that run or are to come', () =>
    expect(meeting.campaigns.map(({ campaign }) => campaign)).toEqual(['Ends today', 'Later']));

  it('decisions that are not done, the first due first', () => {
    expect(meeting.decisions.map(({ issue }) => issue)).toEqual([
      'Late',
      'Next week',
      'Half',
      'No day',
      'Some day',
    ]);
  });

  it('a day that cannot be read is said, and the decision stays open', () =>
    expect(settingsFrom({}, lists).problems.map((problem) => say('en', problem))).toEqual([
      'Decisions, \u201cSome day\u201d: \u201csoon\u201d under Due is not a valid date. Write it as 2026-10-05.',
    ]));
});

it('whatever the leads, last week is not more than its days hold, and the same days are part of it', () => {
  const day = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), (ages) => {
      const rows = ages.map((age, i) => {
        const date = new Date(Date.UTC(2026, 10, 12 - age)).toISOString().slice(0, 10);
        return `${i},${date} 12:00,s${i % 3}`;
      });
      const { meeting } = reportFrom(
        { leads: `ID,Created,Source\n${rows.join('\n')}` },
        {},
        NO_LISTS,
        THURSDAY,
      );
      const { soFar, sameDays, last, before } = meeting;
      const created = [soFar, sameDays, last, before].map(({ entered }) => entered[0]!);
      expect(created[1]).toBeLessThanOrEqual(created[2]!);
      expect(created[0]! + created[2]! + created[3]!).toBe(ages.filter((age) => age <= 3 + 14).length);
    }),
    { numRuns: 50 },
  );
});
