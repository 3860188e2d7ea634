import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { isoText } from '../../../src/values/dates.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

describe('the SLA of sales', () => {
  const leads = `ID,Created,Owner
met,2026-11-02 09:00,Ada
late,2026-11-02 09:00,Bo
never,2026-11-02 16:00,Bo
evening,2026-11-02 20:00,Ada
running,2026-11-20 15:30,Bo
early,2026-11-02 09:00,Ada`;
  const activities = `Lead ID,Date,Type,Outcome,Direction
met,2026-11-02 13:00,Call,No answer,Outbound
met,2026-11-03 13:00,Call,Connected,Outbound
late,2026-11-02 13:01,Call,No answer,Outbound
evening,2026-11-02 21:00,Email,,Outbound
early,2026-11-02 08:00,Call,Connected,Outbound
never,2026-11-02 16:30,Email,,Inbound
never,2026-11-02 16:40,Note,,`;
  const report = (typed = {}) =>
    reportFrom({ leads, activities }, { attempts: 2, ...typed }, NO_LISTS, {
      day: serial('2026-11-20'),
      until: serial('2026-11-20 16:00'),
    });

  it('speed: met within the hours, missed when the time is out, running until then', () => {
    const { speed, attemptsBeforeCreation } = report().sla;
    expect(speed).toMatchObject({ met: 3, missed: 2, running: 1, attainment: 0.6 });
    expect(attemptsBeforeCreation).toBe(1);
    expect(speed!.medianHours).toBe(2);
  });

  it('depth: attempts within the days, or the lead was reached', () => {
    expect(report().sla.depth).toMatchObject({ met: 2, missed: 3, running: 1 });
    expect(report({ reachedEndsDepth: false }).sla.depth).toMatchObject({ met: 1, missed: 4, running: 1 });
  });

  it('depth by week and month: blank while the time of a lead still runs, as none of its leads can be missed yet', () => {
    const { byWeek, byMonth } = report().sla;
    expect(byWeek.map(({ depth }) => depth)).toMatchObject([
      { met: 2, missed: 3, running: 0, attainment: 0.4 },
      { met: 0, missed: 0, running: 1, attainment: null, interval: null },
    ]);
    expect(byMonth[0]!.depth).toMatchObject({ running: 1, attainment: null, interval: null });
  });

  it('an attempt before a later hand-over keeps no promise', () => {
    const handed = `ID,Created,MQL date\n1,2026-11-02 09:00,2026-11-10 09:00\n2,2026-11-02 09:00,2026-11-10 09:00`;
    const calls =
      'Lead ID,Date,Type\n1,2026-11-05 10:00,Call\n2,2026-11-05 10:00,Call\n2,2026-11-10 11:00,Call';
    const { sla } = reportFrom({ leads: handed, activities: calls }, { clockStart: 'mql' });
    expect(sla.speed).toMatchObject({ met: 1, missed: 1, medianHours: 2 });
  });

  it('what came in, notes and tasks are no attempts', () => {
    const quiet =
      'Lead ID,Date,Type,Outcome\nmet,2026-11-02 10:00,Incoming email,\nmet,2026-11-02 10:00,Inkommande samtal,Ansluten\nmet,2026-11-02 10:00,Task: call back,';
    expect(reportFrom({ leads, activities: quiet }).sla.speed!.met).toBe(0);
  });

  it('by owner, the lowest attainment first', () => {
    expect(report().sla.byOwner.map(({ label, speed }) => [label, speed!.attainment])).toEqual([
      ['Bo', 0],
      ['Ada', 1],
    ]);
  });

  it('is not computed where no export says when sales tried', () => {
    const { sla } = reportFrom({ leads });
    expect([sla.speed, sla.depth]).toEqual([null, null]);
  });
});

/** A Friday at four; the working day is 8 to 17, a first attempt has 4 hours, two attempts have 14 days. */
const FRIDAY = { day: serial('2026-11-20'), until: serial('2026-11-20 16:00') };
const PROMISE = { attempts: 2, averageOrderValue: 10_000, leadToCustomerRate: 0.1 };

describe('routing', () => {
  const leads = `ID,Created,Assigned date,Owner
fast,2026-11-02 08:00,2026-11-02 10:00,Ada
slow,2026-11-02 08:00,2026-11-03 09:00,Bo
before,2026-11-02 09:00,2026-11-02 13:00,Bo
waiting,2026-11-02 09:00,,Bo`;
  const activities = `Lead ID,Date,Type
fast,2026-11-02 11:00,Call
slow,2026-11-03 10:00,Call
before,2026-11-02 12:00,Call`;

  it('is told apart from the rep’s own time', () => {
    const { sla } = reportFrom({ leads, activities });
    // 2, 4 and 10 hours to the rep; an hour each from there to the call.
    expect(sla.routing).toEqual({
      leads: 3,
      routing: { medianHours: 4, p90Hours: 4 + 0.8 * 6 },
      rep: { medianHours: 1, p90Hours: 1 },
    });
    expect(sla.byOwner.map(({ label, routing }) => [label, routing!.routing.medianHours])).toEqual([
      ['Bo', 7],
      ['Ada', 2],
    ]);
  });

  it('is not charged to the rep where the clock starts at the assignment', () => {
    const missed = (clockStart: string) =>
      Object.fromEntries(
        reportFrom({ leads, activities }, { clockStart }).sla.byOwner.map(({ label, speed }) => [
          label,
          [speed!.met, speed!.missed],
        ]),
      );
    expect(missed('created')).toEqual({ Ada: [1, 0], Bo: [1, 2] });
    expect(missed('assigned')).toEqual({ Ada: [1, 0], Bo: [1, 1] });
  });

  it('is unknown without assigned dates', () =>
    expect(reportFrom({ leads: 'ID,Created\n1,2026-11-02', activities }).sla.routing).toBeNull());
});

describe('how a rep follows up', () => {
  it('in attempts per lead and leads reached', () => {
    const leads =
      'ID,Created,Owner\n1,2026-11-02 08:00,Ada\n2,2026-11-02 08:00,Ada\n3,2026-11-02 08:00,Ada\n4,2026-11-02 08:00,Bo';
    const activities =
      'Lead ID,Date,Type,Outcome\n1,2026-11-03 09:00,Call,No answer\n1,2026-11-04 09:00,Call,Connected\n1,2026-11-05 09:00,Email,\n2,2026-11-30 09:00,Call,No answer';
    expect(
      reportFrom({ leads, activities }).sla.byOwner.map(({ label, attemptsPerLead, reachedShare }) => ({
        label,
        attemptsPerLead,
        reachedShare,
      })),
    ).toEqual([
      { label: 'Ada', attemptsPerLead: 4 / 3, reachedShare: 1 / 3 },
      { label: 'Bo', attemptsPerLead: 0, reachedShare: 0 },
    ]);
  });

  it('in attempts alone, where the export only counts them', () => {
    const leads = 'ID,Created,Number of times contacted\n1,2026-11-02,6\n2,2026-11-02,1\n3,2026-11-02,';
    const { sla } = reportFrom({ leads });
    expect([sla.attemptsPerLead, sla.reachedShare]).toEqual([3.5, null]);
    expect(sla.depth).toMatchObject({ met: 1, missed: 2 });
  });

  it('week by week, as ISO numbers them', () => {
    const leads = 'ID,Created\n1,2026-01-01\n2,2025-12-29\n3,2026-11-02\n4,2026-11-08 23:00';
    const activities = 'Lead ID,Date,Type\n1,2026-01-02,Call';
    expect(reportFrom({ leads, activities }).sla.byWeek.map(({ label, leads: n }) => [label, n])).toEqual([
      ['2026-W01', 2],
      ['2026-W45', 2],
    ]);
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

  it('the figures of sales agree', () =>
    fc.assert(
      fc.property(
        fc.array(lead, { minLength: 1, maxLength: 30 }),
        fc.array(call, { minLength: 1, maxLength: 60 }),
        fc.constantFrom('created', 'assigned'),
        (leads, calls, clockStart) => {
          const { sla, breaches } = reportFrom(
            {
              leads: `ID,Created,Assigned date,Owner,Stage,Unqualified Reason\n${leads.map((one, i) => `${i},${csv([one])}`).join('\n')}`,
              activities: `Lead ID,Date,Type,Outcome\n${csv(calls)}`,
            },
            { ...PROMISE, clockStart },
            NO_LISTS,
            FRIDAY,
          );
          for (const { leads: given, speed, depth } of [...sla.byOwner, ...sla.byMonth, ...sla.byWeek]) {
            for (const { met, missed, running, due, attainment, interval } of [speed!, depth!]) {
              expect([met + missed, due + running]).toEqual([due, given]);
              if (attainment === null) continue;
              expect(interval![0]).toBeLessThanOrEqual(attainment + 1e-12);
              expect(interval![1]).toBeGreaterThanOrEqual(attainment - 1e-12);
            }
          }
          for (const groups of [sla.byOwner, sla.byMonth, sla.byWeek])
            expect(groups.reduce((sum, group) => sum + group.leads, 0)).toBe(sla.leads);
          const { list, next, older } = breaches;
          for (const promise of ['speed', 'depth'] as const)
            expect(list.filter((breach) => breach.promise === promise).length).toBeLessThanOrEqual(
              sla[promise]!.missed,
            );
          expect(list.length + older).toBeLessThanOrEqual(sla.leads);
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
          for (const { since, late, missing } of list) {
            expect(since).toBeLessThan(FRIDAY.until);
            expect(Math.min(late, missing)).toBeGreaterThanOrEqual(0);
          }
          for (const { due, missing } of next) {
            expect(due).toBeGreaterThanOrEqual(FRIDAY.until);
            expect(missing).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 60 },
    ));
});
