import { describe, expect, it } from 'vitest';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

const CSV = {
  leads: [
    'ID,Name,Company,Created,Source,Campaign,Owner,Team,Country,Stage,MQL date,SQL date,Fit,Interest',
    '1,Ada,Alfa AB,2026-11-02 09:00,web,Autumn,Sara,North,Sweden,Customer,2026-11-03,2026-11-02,90,80',
    '2,Bo,,2026-11-24 09:00,fair,,,,,Lead,,,,',
    '3,Cia,,2026-11-30 16:30,web,,Johan,,,Lead,,,,',
    '4,Dan,,,web,,Johan,,,Customer,,,,',
  ].join('\n'),
  deals:
    'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-20,50000\nb,1,Won,2026-11-21,\nc,2,Open,2026-12-21,900',
  activities: [
    'Activity ID,Lead ID,Date,Type',
    'x,1,2026-11-02 11:00,Call',
    'y,2,2026-11-26 09:00,Call',
    'z,2,2026-11-27 09:00,Call',
  ].join('\n'),
};
const typed = { firstAttemptWithinHours: 8, workdayStart: 8 / 24, workdayEnd: 17 / 24 };

describe('every lead on one line', () => {
  const list = () => reportFrom(CSV, typed).leadList();

  it('the newest first, those without a date last', () =>
    expect(list().rows.map(({ id }) => id)).toEqual(['3', '2', '1', '4']));

  it('with its dates, score and what it brought', () => {
    const ada = list().rows[2]!;
    expect(ada).toMatchObject({
      name: 'Ada',
      company: 'Alfa AB',
      stage: 'customer',
      created: serial('2026-11-02') + 9 / 24,
      source: 'web',
      campaign: 'Autumn',
      owner: 'Sara',
      team: 'North',
      country: 'Sweden',
      fit: 90,
      interest: 80,
      // Of the two won deals one has no amount.
      won: 50_000,
      attempts: 1,
      place: { row: 2 },
    });
    expect(ada.entered).toEqual([serial('2026-11-03'), serial('2026-11-02'), null, serial('2026-11-20')]);
    expect(ada.grade).toMatch(/^[A-D][1-4]$/);
  });

  it('says whether the first attempt was in time: not yet, too late, and after two hours', () =>
    expect(list().rows.map(({ hours, firstAttempt }) => [hours, firstAttempt])).toEqual([
      [null, 'running'],
      [18, 'missed'],
      [2, 'met'],
      [null, null],
    ]));

  it('what is not known is blank, and what is odd is said', () => {
    expect(list().rows.map(({ odd }) => odd)).toEqual([
      [],
      ['noOwner'],
      ['backwards', 'wonWithoutAmount'],
      ['undated', 'customerWithoutDeal'],
    ]);
    expect(list().rows[1]).toMatchObject({ company: '', grade: '', fit: null, won: null });
  });

  it('is of all leads, whatever is looked at', () =>
    expect(
      reportFrom(CSV, { ...typed, period: 'thisMonth', showSource: 'fair' } as never).leadList().rows,
    ).toHaveLength(4));

  it('has no names where names are off', () => {
    const { rows } = reportFrom(CSV, { ...typed, showNames: false }).leadList();
    expect(rows.map(({ name, company }) => name + company).join('')).toBe('');
    expect(JSON.stringify(rows)).not.toMatch(/Ada|Alfa|Sara/);
  });
});
