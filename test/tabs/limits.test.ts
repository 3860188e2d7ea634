import { describe, expect, it } from 'vitest';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { attributionTab } from '../../src/tabs/attribution.ts';
import { callListTab } from '../../src/tabs/callList.ts';
import { dataQualityTab } from '../../src/tabs/dataQuality.ts';
import { salesFeedbackTab } from '../../src/tabs/salesFeedback.ts';
import { weeklyMeetingTab } from '../../src/tabs/weeklyMeeting/weeklyMeeting.ts';
import { reportFrom, textsOf } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

/** A Friday at four; a first attempt has 4 working hours. */
const FRIDAY = { day: serial('2026-11-20'), until: serial('2026-11-20 16:00') };
const PROMISE = { attempts: 1, averageOrderValue: 10_000, leadToCustomerRate: 0.1 };
const rowsOf = (n: number, row: (i: number) => string) => Array.from({ length: n }, (_, i) => row(i));
const csv = (header: string, n: number, row: (i: number) => string) => [header, ...rowsOf(n, row)].join('\n');
const CALLED = 'Lead ID,Date,Type,Outcome\n0,2026-11-20 15:30,Call,No answer';
const waiting = (n: number, created: string) =>
  reportFrom(
    { leads: csv('ID,Created', n, (i) => `n${i},${created}`), activities: CALLED },
    PROMISE,
    NO_LISTS,
    FRIDAY,
  );
const ANSWERED = 'ID,Created,Source,Campaign,Stage,Disposition,Rejection reason';

/** What a tab lists, how many rows of it it shows, and the tab with so many. */
const LISTS: [list: string, most: number, tab: (n: number) => string[]][] = [
  ['leads to call', 300, (n) => textsOf(callListTab(waiting(n, '2026-11-20 15:00')))],
  ['overdue leads to call', 300, (n) => textsOf(callListTab(waiting(n, '2026-11-20 08:00')))],
  ['promises broken this week', 4, (n) => textsOf(weeklyMeetingTab(waiting(n, '2026-11-20 08:00')))],
  [
    'rejected rows',
    50,
    (n) =>
      textsOf(
        dataQualityTab(reportFrom({ leads: csv('ID,Created\nok,2026-11-02', n, (i) => `${i},2026-02-31`) })),
      ),
  ],
  [
    'findings',
    50,
    (n) =>
      textsOf(
        dataQualityTab(
          reportFrom({
            leads: 'ID,Created,Email\n1,2026-11-02,a@b.se',
            deals: csv('ID,Created,Contact,Value,Status', n, (i) => `d${i},2026-11-03,x${i}@y.se,5,open`),
          }),
        ),
      ),
  ],
  [
    'campaigns with credit',
    60,
    (n) =>
      textsOf(
        attributionTab(
          reportFrom({
            leads: csv('ID,Created,Source,Campaign,Stage', n, (i) => `${i},2026-11-02,web,C${i},Lead`),
            deals: csv(
              'ID,Lead ID,Created,Closed,Value,Status',
              n,
              (i) => `d${i},${i},2026-11-03,2026-11-05,5,won`,
            ),
          }),
        ),
      ),
  ],
  [
    'campaigns with answers',
    40,
    (n) =>
      textsOf(
        salesFeedbackTab(
          reportFrom({ leads: csv(ANSWERED, n, (i) => `${i},2026-11-02,web,C${i},MQL,accepted,`) }),
        ),
      ),
  ],
  [
    'reasons of campaigns',
    60,
    (n) =>
      textsOf(
        salesFeedbackTab(
          reportFrom({
            leads: csv(ANSWERED, n, (i) => `${i},2026-11-02,web,C${i},MQL,rejected,Reason ${i}`),
          }),
        ),
      ),
  ],
];

describe('a list that is long', () => {
  for (const [list, most, tab] of LISTS) {
    it(`of ${list} is shown whole up to ${most}; beyond, it says how many more there are`, () => {
      const more = (n: number) => tab(n).filter((text) => text.startsWith('… and '));
      expect(more(most)).not.toContain('… and 1 more.');
      expect(more(most + 1)).toContain('… and 1 more.');
    });
  }
});
