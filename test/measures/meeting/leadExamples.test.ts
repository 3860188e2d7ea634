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
