import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../../src/records/asOf.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

const TIMED = {
  leads: 'ID,Created\n1,2026-11-02 16:50\n2,2026-11-03 09:10',
  activities: 'Lead ID,Date,Type\n1,2026-11-03 08:10,Call\n2,2026-11-03 10:00,Call',
};
const DAYS = {
  leads: 'ID,Created\n1,2026-11-02\n2,2026-11-03',
  activities: 'Lead ID,Date,Type\n1,2026-11-03,Call\n2,2026-11-03,Call',
};
const reportOn = (csv: object, typed = {}) => reportFrom(csv, { attempts: 1, ...typed });
const said = (csv: object) =>
  reportOn(csv).checks.flatMap(({ sentence: { key } }) => (/WithoutTimes?$/.test(key) ? [key] : []));

describe('days without times', () => {
  it.each([
    ['of leads', { ...TIMED, leads: DAYS.leads }, ['check.clockWithoutTimes']],
    ['of attempts', { ...TIMED, activities: DAYS.activities }, ['check.attemptsWithoutTimes']],
    ['of both', DAYS, ['check.clockWithoutTimes', 'check.attemptsWithoutTimes']],
    [
      'written as midnight',
      { ...TIMED, leads: 'ID,Created\n1,2026-11-02 00:00:00\n2,2026-11-03 00:00:00' },
      ['check.clockWithoutTimes'],
    ],
    [
      'of the first response',
      { leads: 'ID,Created,First response\n1,2026-11-02 16:50,2026-11-03\n2,2026-11-03 09:10,' },
      ['check.attemptsWithoutTimes'],
    ],
  ])('%s: hours are blank, and that is said', (_, csv, keys) => {
    const { sla, speedToLead, leaderboard, breaches } = reportOn(csv);
    expect([sla.speed, speedToLead, leaderboard]).toEqual([null, null, null]);
    for (const { promise, id, missing } of breaches.list)
      expect([promise, id, missing]).toEqual(['speed', '2', 1]);
    expect(said(csv)).toEqual(keys);
  });

  it('leave it known that nobody has tried, once the end of the day has been followed by the agreed hours', () => {
    const csv = { leads: DAYS.leads, activities: 'Lead ID,Date,Type\n2,2026-11-03,Call' };
    const listed = (day: string) =>
      reportFrom(csv, { attempts: 1 }, NO_LISTS, endOfDay(serial(day))).breaches.list.map(({ id }) => id);
    expect(listed('2026-11-02')).toEqual([]);
    expect(listed('2026-11-03')).toEqual(['1']);
  });

  it('leave the depth as it is', () => {
    for (const csv of [DAYS, { ...TIMED, leads: DAYS.leads }, { ...TIMED, activities: DAYS.activities }])
      expect(reportOn(csv).sla.depth).toMatchObject({ met: 2, missed: 0 });
  });

  it('on the day of the hand-over keep the promise that begins with it, and are not before the creation', () => {
    const leads =
      'ID,Created,Assigned date\n1,2026-11-02 16:50,2026-11-03 09:00\n2,2026-11-03 09:10,2026-11-03 11:00';
    const { sla } = reportOn({ leads, activities: DAYS.activities }, { clockStart: 'assigned' });
    expect([sla.depth!.met, sla.attemptsBeforeCreation]).toEqual([2, 0]);
  });

  it('are none where moments have times: hours are told and nothing is said', () => {
    expect(reportOn(TIMED).sla.speed!.medianHours).not.toBeNull();
    expect(said(TIMED)).toEqual([]);
  });

  it('of some leads only are said with their number', () =>
    expect(said({ ...TIMED, leads: 'ID,Created\n1,2026-11-02\n2,2026-11-03 09:10' })).toEqual([
      'check.startsWithoutTime',
    ]));
});
