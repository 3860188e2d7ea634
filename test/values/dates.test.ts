import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil, dateForm, isoText, readDate, serialOf } from '../../src/values/dates.ts';

const noZone = () => 0;
const read = (text: string, order: 'dmy' | 'mdy' = 'dmy') => {
  const serial = readDate(text, order, noZone);
  return serial === undefined ? undefined : isoText(serial, serial % 1 !== 0);
};

describe('a date as people write it', () => {
  it.each([
    ['2018-02-01', '2018-02-01'],
    ['2018/02/01', '2018-02-01'],
    ['20180201', '2018-02-01'],
    ['01-02-2018', '2018-02-01'],
    ['01.02.18 14:30', '2018-02-01 14:30'],
    ['1 feb 2018', '2018-02-01'],
    ['den 1 februari 2018 kl. 14.30', '2018-02-01 14:30'],
    ['1 maj 2018', '2018-05-01'],
    ['Feb 1, 2018', '2018-02-01'],
    ['2018-02-01T14:30:00', '2018-02-01 14:30'],
    ['2018-02-01 02:30 PM', '2018-02-01 14:30'],
    ['2018-02-01 12:05 am', '2018-02-01 00:05'],
    ['43132', '2018-02-01'],
    ['2026-10', '2026-10-01'],
    ['10/2026', '2026-10-01'],
    ['oktober 2026', '2026-10-01'],
    ['Sep 2026', '2026-09-01'],
  ])('%s is %s', (text, iso) => expect(read(text)).toBe(iso));

  it('with the month first where the column says so', () =>
    expect(read('2/1/2018', 'mdy')).toBe('2018-02-01'));

  it.each([
    '2026-02-31',
    '31-02-2026',
    '2026-13-01',
    'TBD',
    '12',
    '2018-02-01 25:00',
    '2018-02-01 13:00 PM',
    'yesterday',
  ])('"%s" is none', (text) => expect(read(text)).toBeUndefined());

  it('with an offset is turned into the spreadsheet\u2019s zone', () => {
    const stockholmInSummer = () => 120;
    expect(isoText(readDate('2026-06-30T22:30:00Z', 'dmy', stockholmInSummer)!, true)).toBe(
      '2026-07-01 00:30',
    );
    expect(isoText(readDate('2026-06-30 22:30:00+02:00', 'dmy', stockholmInSummer)!, true)).toBe(
      '2026-06-30 22:30',
    );
    expect(isoText(readDate('1782858600000', 'dmy', stockholmInSummer)!, true)).toBe('2026-07-01 00:30');
  });

  it('is the spreadsheet\u2019s serial number: 1 is 1899-12-31, a Sunday', () => {
    expect(serialOf(1899, 12, 31)).toBe(1);
    expect(civil(1)).toEqual({ year: 1899, month: 12, day: 31, weekday: 7 });
  });

  it('printed reads back the same, to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const serial = day + minute / 1440;
        expect(readDate(isoText(serial, true), 'dmy', noZone)).toBeCloseTo(serial, 9);
      }),
    );
  });
});

describe('the order of day and month in a column', () => {
  it('is proved by one value above 12', () => {
    expect(dateForm(['1/2/2018', '3/13/2018'], 'dmy')).toEqual({
      order: 'mdy',
      doubt: undefined,
      proven: true,
    });
    expect(dateForm(['1/2/2018', '13/3/2018'], 'mdy')).toEqual({
      order: 'dmy',
      doubt: undefined,
      proven: true,
    });
  });

  it('that contradicts itself goes with the most, and that is said', () =>
    expect(dateForm(['02/13/2026', '14/03/2026', '15/03/2026', '03/04/2026'], 'mdy')).toEqual({
      order: 'dmy',
      doubt: '03/04/2026',
      proven: false,
    }));

  it('is the fallback where nothing proves it, and that is said', () => {
    expect(dateForm(['1/2/2018', '3/4/2018'], 'dmy')).toEqual({
      order: 'dmy',
      doubt: '1/2/2018',
      proven: false,
    });
    expect(dateForm(['2018-02-01'], 'dmy')).toEqual({ order: 'dmy', doubt: undefined, proven: false });
  });
});
