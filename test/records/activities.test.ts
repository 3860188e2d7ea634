import { describe, expect, it } from 'vitest';
import { type ActivityWord, activityWordsOf } from '../../src/records/activityWords.ts';
import { NO_LISTS, type RawLists } from '../../src/settings/parseLists.ts';
import { datasetFrom, readingsFrom } from '../support/reporting.ts';

const LEADS = 'ID,Created\n1,2026-11-02 09:00';
const recordsOf = (activities: string, lists: RawLists = NO_LISTS) =>
  datasetFrom({ leads: LEADS, activities }, {}, lists).dataset.records;
/** How many attempts lines of type, outcome and direction make, and how many of them reached the lead. */
const made = (line: string) => {
  const { attempts } = recordsOf(`Lead ID,Date,Type,Outcome,Direction\n1,2026-11-03 09:00,${line}`);
  return [attempts.at.length, attempts.reached.filter(Boolean).length];
};

describe('an attempt by sales', () => {
  it.each([
    ['Call,No answer,Outbound', [1, 0]],
    ['Call,Left voicemail,', [1, 0]],
    ['Call,Connected,Outbound', [1, 1]],
    ['Call,Missed,Outbound', [1, 0]],
    ['Email,Delivered,', [1, 0]],
    ['Email,Opened,', [1, 0]],
    ['Email,Out of office,Outbound', [1, 0]],
    ['Meeting,No show,', [1, 0]],
    [',,', [1, 0]],
  ])('is one: %s', (line, counts) => expect(made(line)).toEqual(counts));

  it.each([
    'Call,Missed,',
    'Call,Missed,Inbound',
    'Missed call,,',
    'Call,Connected,Inbound',
    'Call,,Missed',
    'Email,Bounced,',
    'Email,Draft,',
    'Email,Auto-reply,',
    'Email,,INCOMING_EMAIL',
    'Auto-reply,,',
    'Email opened,,Outbound',
    'Form submission,,',
    'Page view,,',
    'Stage changed,,',
    'Task created,,',
    'Call,Planned,',
    'Blorp,Connected,Outbound',
  ])('is none: %s', (line) => expect(made(line)).toEqual([0, 0]));
});

describe('a type that nobody knows', () => {
  const activities =
    'Lead ID,Date,Type\n1,2026-11-03 09:00,Blorp\n1,2026-11-04 09:00,Blorp\n1,2026-11-05 09:00,Call\n1,2026-11-06 09:00,';

  it('counts as no attempt and is told with its number; a blank one counts and is told as well', () => {
    const { attempts, activities: read } = recordsOf(activities);
    expect(attempts.at.length).toBe(2);
    expect([...read.unknownTypes]).toEqual([['Blorp', 2]]);
    expect(read.withoutType).toBe(1);
  });

  it('is what Settings say of it', () => {
    const said = { ...NO_LISTS, activityTypes: [['  blorp ', 'Call']] };
    const { attempts, activities: read } = recordsOf(activities, said);
    expect(attempts.at.length).toBe(4);
    expect(read.unknownTypes.size).toBe(0);
    expect(
      recordsOf(activities, { ...NO_LISTS, activityTypes: [['Call', 'system']] }).attempts.at.length,
    ).toBe(1);
  });

  it('is asked about first', () => {
    const words = (lists: RawLists): ActivityWord[] => {
      const { readings, settings } = readingsFrom({ activities }, {}, lists);
      return activityWordsOf(readings, settings);
    };
    expect(words(NO_LISTS)).toEqual([
      { word: 'Blorp', rows: 2, target: null },
      { word: 'Call', rows: 1, target: 'call' },
    ]);
    expect(words({ ...NO_LISTS, activityTypes: [['Blorp', 'note']] })[0]).toMatchObject({ target: 'note' });
  });
});

it('a form’s own words hold in that form: the numbers of Dynamics', () => {
  const dynamics =
    '(Do Not Modify) Activity,Activity Type,Regarding,Date Created,Lead ID\na,4210,Ada,2026-11-03 09:00,1';
  expect(recordsOf(dynamics).activities.type).toEqual(['call']);
  expect(recordsOf('Lead ID,Date,Type\n1,2026-11-03 09:00,4210').activities.type).toEqual([null]);
});

it('activities without a column for the type are attempts, and nothing is asked', () => {
  const { attempts, activities } = recordsOf('Lead ID,Date\n1,2026-11-03 09:00\n1,2026-11-04 09:00');
  expect([attempts.at.length, activities.withoutType, activities.unknownTypes.size]).toEqual([2, 0, 0]);
});
