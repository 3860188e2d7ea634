import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { isoText } from '../../../src/values/dates.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

/** A Friday at four; the working day is 8 to 17, a first attempt has 4 hours, two attempts have 14 days. */
const FRIDAY = { day: serial('2026-11-20'), until: serial('2026-11-20 16:00') };
const PROMISE = { attempts: 2, averageOrderValue: 10_000, leadToCustomerRate: 0.1 };

describe('broken promises', () => {
  const leads = `ID,Created,Owner,First name,Company,Stage,Unqualified Reason
untried,2026-11-20 08:00,Ada,Eva,Nord AB,Lead,
late,2026-11-19 15:00,Bo,Per,,Lead,
short,2026-11-02 09:00,Bo,,Syd AB,Lead,
running,2026-11-20 15:00,Ada,,,Lead,
started,2026-11-19 09:00,Ada,,,Lead,
no budget,2026-11-02 09:00,Ada,,,Lead,No budget
bought,2026-11-02 09:00,Ada,,,Customer,
old,2026-06-01 09:00,Bo,,,Lead,`;

  const activities = `Lead ID,Date,Type,Outcome
late,2026-11-20 11:00,Call,No answer
short,2026-11-02 10:00,Call,No answer
started,2026-11-19 10:00,Call,No answer`;

  const { breaches, sla } = reportFrom({ leads, activities }, PROMISE, NO_LISTS, FRIDAY);

  it('are listed lead by lead: those still to be made good first, then those that were made late', () => {
    expect(breaches.list).toMatchObject([
      {
        id: 'short',
        lead: 'Syd AB',
        owner: 'Bo',
        value: 1000,
        promise: 'depth',
        since: serial('2026-11-16 09:00'),
        // Four days and seven hours, without what binary numbers leave of a difference of moments.
        late: 103 / 24,
        missing: 1,
      },
      {
        id: 'untried',
        lead: 'Eva, Nord AB',
        owner: 'Ada',
        value: 1000,
        promise: 'speed',
        since: serial('2026-11-20 12:00'),
        late: 4,
        missing: 1,
      },
      {
        id: 'late',
        lead: 'Per',
        owner: 'Bo',
        value: 1000,
        promise: 'speed',
        since: serial('2026-11-20 10:00'),
        late: 1,
        missing: 0,
      },
    ]);
  });

  it('of customers and disqualified leads need nobody; those of long ago are only counted', () => {
    expect(breaches.older).toBe(1);
    expect(sla.speed).toMatchObject({ met: 2, missed: 5, running: 1, due: 7 });
  });

  it('leave time for others: what runs out first comes first', () => {
    expect(breaches.next.map(({ id, promise, left, missing }) => [id, promise, left, missing])).toEqual([
      ['running', 'speed', 1 + 2, 2 - 1],
      ['started', 'depth', expect.closeTo(serial('2026-12-03 09:00') - FRIDAY.until, 9), 1],
      ['late', 'depth', expect.closeTo(serial('2026-12-03 15:00') - FRIDAY.until, 9), 1],
      ['untried', 'depth', expect.closeTo(serial('2026-12-04 08:00') - FRIDAY.until, 9), 2],
    ]);
  });

  it('and a time that never runs out hurries nobody', () => {
    const { breaches: never } = reportFrom(
      { leads, activities },
      { ...PROMISE, firstAttemptWithinHours: 10_000_000 },
      NO_LISTS,
      FRIDAY,
    );
    expect(never.next.map(({ promise }) => promise)).toEqual(['depth', 'depth', 'depth', 'depth']);
  });

  it('a first attempt made late does not hide that attempts are missing', () => {
    const { breaches: both } = reportFrom(
      {
        leads: 'ID,Created\nboth,2026-11-02 09:00',
        activities: 'Lead ID,Date,Type\nboth,2026-11-03 09:00,Call',
      },
      PROMISE,
      NO_LISTS,
      FRIDAY,
    );
    expect(both.list).toMatchObject([{ id: 'both', promise: 'depth', missing: 1 }]);
  });

  it('weigh as much as their source is worth: 15 of 30 from the fair became customers', () => {
    const fair = Array.from(
      { length: 30 },
      (_, i) => `f${i},2026-11-19 08:00,fair,${i < 15 ? 'Customer' : ''}`,
    );
    const others = ['w1,2026-11-20 08:00,web,', 'w2,2026-11-20 08:30,web,'];
    const { breaches: weighed } = reportFrom(
      {
        leads: `ID,Created,Source,Stage\n${[...others, ...fair].join('\n')}`,
        activities: 'Lead ID,Date,Type\nx,2026-11-20,Call',
      },
      PROMISE,
      NO_LISTS,
      FRIDAY,
    );
    // Both drawn towards the typed 10 % by numpy's weight of 2.1167: none of two is not worth nothing.
    const values = [...Array(15).fill(4736.377_789), 514.170_04, 514.170_04];
    expect(weighed.list.map(({ value }) => value)).toEqual(values.map((value) => expect.closeTo(value, 5)));
    expect(weighed.list.slice(-2).map(({ id }) => id)).toEqual(['w1', 'w2']);
  });
});

describe('whatever the exports hold', () => {
  const moment = fc
    .integer({ min: 0, max: 60 * 24 })
    .map((hours) => isoText(serial('2026-10-05') + (hours + 0.5) / 24, true));

  const lead = fc.record({
    created: moment,
    assigned: fc.option(moment, { nil: '' }),
    owner: fc.constantFrom('Ada', 'Bo', 'Cy', ''),
    stage: fc.constantFrom('', 'SQL', 'Customer'),
    reason: fc.constantFrom('', '', 'No budget'),
  });

  const call = fc.record({
    lead: fc.integer({ min: 0, max: 30 }),
    at: moment,
    type: fc.constantFrom('Call', 'Email'),
    outcome: fc.constantFrom('Connected', 'No answer'),
  });

  const csv = (records: readonly object[]) => records.map((one) => Object.values(one).join(',')).join('\n');

  it('every lead with a broken promise is listed, or old, or needs nobody; and what still runs is told the soonest first', () =>
    fc.assert(
      fc.property(
        fc.array(lead, { minLength: 1, maxLength: 30 }),
        fc.array(call, { minLength: 1, maxLength: 60 }),
        (leads, calls) => {
          // Each lead with an owner of its own, so that the figures by owner are those of the lead.
          const rows = leads.map(
            ({ created, stage, reason }, i) => `${i},${created},o${i},${stage},${reason}`,
          );
          const { sla, breaches } = reportFrom(
            {
              leads: `ID,Created,Owner,Stage,Unqualified Reason\n${rows.join('\n')}`,
              activities: `Lead ID,Date,Type,Outcome\n${csv(calls)}`,
            },
            PROMISE,
            NO_LISTS,
            FRIDAY,
          );
          const idsOf = (state: 'missed' | 'running') =>
            sla.byOwner.flatMap(({ label, speed, depth }) => {
              const id = label.slice(1);
              const { stage, reason } = leads[Number(id)]!;
              const needsNobody = stage === 'Customer' || reason !== '';
              return !needsNobody && speed![state] + depth![state] > 0 ? [id] : [];
            });
          const broken = idsOf('missed');
          expect(broken).toEqual(expect.arrayContaining(breaches.list.map(({ id }) => id)));
          expect(breaches.list.length + breaches.older).toBe(broken.length);
          expect(breaches.next.map(({ id }) => id).sort()).toEqual(idsOf('running').sort());
          const outAt = breaches.next.map(({ due }) => due);
          expect(outAt).toEqual([...outAt].sort((a, b) => a - b));
          const places = breaches.list.map(({ missing, since }) => [missing > 0 ? 0 : 1, since]);
          expect(places).toEqual([...places].sort(([a, b], [c, d]) => a! - c! || b! - d!));
        },
      ),
      { numRuns: 60 },
    ));
});

describe('how long a broken promise stands on the list', () => {
  // Due four working hours after noon on a Wednesday of October, at four; FRIDAY at four is 30 days later.
  const listed = (created: string) => {
    const { breaches } = reportFrom(
      { leads: `ID,Created\n1,${created}`, activities: 'Lead ID,Date,Type\n1,2026-10-22 10:00,Call' },
      { attempts: 1 },
      NO_LISTS,
      FRIDAY,
    );
    return [breaches.list.length, breaches.older];
  };

  it('30 days to the minute', () => expect(listed('2026-10-21 12:00')).toEqual([1, 0]));
  it('not longer', () => expect(listed('2026-10-21 11:59')).toEqual([0, 1]));
});
