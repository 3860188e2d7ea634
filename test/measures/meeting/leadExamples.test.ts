import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../../src/records/asOf.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

/** Thursday of ISO week 46, 2026 (9 to 15 November), at the end of the day. */
const THURSDAY = endOfDay(serial('2026-11-12'));
const leads = (...lines: readonly string[]) =>
  [
    'ID,Created,Source,Owner,Stage,Became a Marketing Qualified Lead Date,Unqualified Reason,Name',
    ...lines,
  ].join('\n');

describe('leads to talk about', () => {
  const { meeting } = reportFrom(
    {
      leads: leads(
        '1,2026-11-01,web,Ada,MQL,2026-11-10,,Early',
        '2,2026-11-02,web,Ada,MQL,2026-11-11,,Later',
        '3,2026-09-01,fair,Bo,Opportunity,2026-09-02,,Won',
        '4,2026-11-02,web,Bo,MQL,2026-11-01,,Long ago',
        '5,2026-11-03,mail,Bo,Lead,,Student,A student',
        '6,2026-11-04,mail,Bo,Lead,,Student,Another student',
        '7,2026-10-20,mail,Bo,Lead,,No budget,Poor',
        '8,2026-09-20,mail,Bo,Lead,,Competitor,Too old',
      ),
      deals: 'Deal ID,Lead ID,Stage,Close date,Amount\na,3,Won,2026-11-09,5000',
    },
    {},
    NO_LISTS,
    THURSDAY,
  );

  it('good ones: the highest stage of the last seven days, then the latest', () =>
    expect(meeting.good.leads.map(({ lead, stage }) => [lead, stage])).toEqual([
      ['Won', 'customer'],
      ['Later', 'mql'],
      ['Early', 'mql'],
    ]));

  it('bad ones of the last 28 days: a reason each before the same one twice', () =>
    expect(meeting.bad.leads.map(({ lead, reason }) => [lead, reason])).toEqual([
      ['Another student', 'Student'],
      ['Poor', 'No budget'],
      ['A student', 'Student'],
    ]));
});

describe('the edges of what is recent', () => {
  // The end of the 12th, less 7 days: the 6th counts and the 5th does not. Less 28 days: the 16th of October does.
  const good = (reached: string) =>
    reportFrom({ leads: leads(`1,2026-09-01,web,Ada,MQL,${reached},,A`) }, {}, NO_LISTS, THURSDAY).meeting
      .good.all;
  const bad = (created: string) =>
    reportFrom({ leads: leads(`1,${created},web,Ada,Lead,,Student,A`) }, {}, NO_LISTS, THURSDAY).meeting.bad
      .all;

  it('good ones: seven days', () => expect(['2026-11-06', '2026-11-05'].map(good)).toEqual([1, 0]));
  it('bad ones: 28 days', () => expect(['2026-10-16', '2026-10-15'].map(bad)).toEqual([1, 0]));

  it('three are shown, and how many there are', () => {
    const lines = [1, 2, 3, 4].flatMap((i) => [
      `g${i},2026-11-01,web,Ada,MQL,2026-11-1${i % 3},,G${i}`,
      `b${i},2026-11-01,web,Ada,Lead,,Reason ${i},B${i}`,
    ]);
    const { meeting } = reportFrom({ leads: leads(...lines) }, {}, NO_LISTS, THURSDAY);
    for (const { leads: shown, all } of [meeting.good, meeting.bad])
      expect([shown.length, all]).toEqual([3, 4]);
  });

  it('a good one is not disqualified, and has come beyond a lead', () => {
    const lines = ['1,2026-11-01,web,Ada,MQL,2026-11-10,Student,A', '2,2026-11-10,web,Ada,Lead,,,B'];
    expect(reportFrom({ leads: leads(...lines) }, {}, NO_LISTS, THURSDAY).meeting.good.all).toBe(0);
  });
});
