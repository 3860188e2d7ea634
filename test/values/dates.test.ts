import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civil,
  isoText,
  onlyDate,
  possibleDates,
  readDate,
  saysNoDate,
  serialOf,
  whyNoDate,
} from '../../src/values/dates.ts';
import { DATE_ORDERS, type DateOrder } from '../../src/values/writtenDate.ts';

const noZone = () => 0;
const read = (text: string, order: DateOrder = 'dmy') => {
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
    ['2026 sept', '2026-09-01'],
    ['202610', '2026-10-01'],
    ['Oct-26', '2026-10-01'],
    ['okt. 26', '2026-10-01'],
    ["Oct '26", '2026-10-01'],
    ['20180201T143000', '2018-02-01 14:30'],
    ['20180201 1430', '2018-02-01 14:30'],
    ['20180201143000', '2018-02-01 14:30'],
    ['2018-02-01T14:30:00.1234567', '2018-02-01 14:30'],
    ['2018-02-01 14.30', '2018-02-01 14:30'],
    ['2018-02-01 kl 9.05', '2018-02-01 09:05'],
    ['2018-02-01 2:30 em', '2018-02-01 14:30'],
    ['2018-02-01 2 PM', '2018-02-01 14:00'],
    ['1.2.18, 2:30\u202fPM', '2018-02-01 14:30'],
    ['2018-02-01 24:00', '2018-02-02'],
    ['14:30 2018-02-01', '2018-02-01 14:30'],
    ['2018-02-01 (Thu) 14:30', '2018-02-01 14:30'],
    ['Thu Feb 01 2018', '2018-02-01'],
    ['Feb 1, 2018 at 2:30 PM', '2018-02-01 14:30'],
    ['February 1st, 18', '2018-02-01'],
    ['01.02.2018 14:30 Uhr', '2018-02-01 14:30'],
    ['ke 1.2.2018 klo 14.30', '2018-02-01 14:30'],
    ['1. 2. 2018', '2018-02-01'],
    ['2018. 02. 01.', '2018-02-01'],
    ['\u200e1\u200e/\u200e2\u200e/\u200e2018', '2018-02-01'],
    ["'2018-02-01", '2018-02-01'],
    ['1-Feb-18', '2018-02-01'],
    ['2018-Feb-01', '2018-02-01'],
    ['01FEB2018', '2018-02-01'],
    ['1. mai 2018', '2018-05-01'],
    ['1. Dezember 2018', '2018-12-01'],
    ['1. M\u00e4rz 2018', '2018-03-01'],
    ['1. desember 2018', '2018-12-01'],
    ['1. tammikuuta 2018', '2018-01-01'],
    ['1 marraskuu 2018', '2018-11-01'],
    ['1 juillet 2018', '2018-07-01'],
    ['1 de enero de 2018', '2018-01-01'],
    ['2025-W10', '2025-03-03'],
    ['2025W10', '2025-03-03'],
    ['2025-W10-3', '2025-03-05'],
    ['W1 2026', '2025-12-29'],
    ['Vecka 53, 2026', '2026-12-28'],
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
    'Marketing 2025',
    'before 10 June 2025',
    '2025-W54',
    '2025-W00',
    'Q1 2025',
    '2018-02-01 24:30',
    '2018-02-01 09:00 - 10:00',
    '2018-02-01 09:00-17:00',
    '1 jui 2018',
    '0925-06-10',
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

describe('a time in a zone', () => {
  const stockholmInSummer = () => 120;

  it.each([
    '2025-06-10T09:00:00.000+0200',
    '2025-06-10T07:00:00Z',
    '20250610T070000Z',
    '2025-06-10 07:00:00+00',
    '2025-06-10 07:00:00 +0000 UTC',
    '2025-06-10 07:00 (UTC)',
    '2025-06-10 09:00 CEST',
    '2025-06-10 09:00:00 MESZ',
    '2025-06-10 08:00 CET',
    '2025-06-10 08:00 GMT+1',
    '2025-06-10 08:00 UTC+01:00',
    '2025-06-10 09:00 EET',
    '2025-06-10 00:00 PDT',
    '2025-06-09 23:00 PST',
    '2025-06-10 12:30:00 +0530 IST',
    '2025-06-10T09:00+02:00[Europe/Stockholm]',
    '2025-06-10T07:00:00Z[UTC]',
    '2025-06-10 07:00 Etc/UTC',
    'Tue, 10 Jun 2025 07:00:00 GMT',
    'Tue Jun 10 2025 09:00:00 GMT+0200 (Central European Summer Time)',
    'Tue Jun 10 2025 09:00:00 GMT+0200 (centraleuropeisk sommartid)',
    'Tue Jun 10 09:00:00 CEST 2025',
    'Tue Jun 10 07:00:00 +0000 2025',
    '1749538800',
    '1749538800000',
  ])('%s is one moment', (text) =>
    expect(isoText(readDate(text, 'dmy', stockholmInSummer)!, true)).toBe('2025-06-10 09:00'),
  );

  it.each(['IST', 'CST', 'BST', 'Europe/Stockholm', '(Central European Time)', 'XYZ'])(
    'of which the name alone does not say its distance, %s, is not guessed',
    (zone) => {
      expect(read(`2025-06-10 09:00 ${zone}`)).toBeUndefined();
      expect(whyNoDate(`2025-06-10 09:00 ${zone}`)).toEqual({
        reason: 'zone',
        zone: zone.replace(/[()]/g, ''),
      });
    },
  );

  it('beside a day without a time leaves the day', () => {
    expect(read('2025-06-10Z')).toBe('2025-06-10');
    expect(read('2025-06-10+02:00')).toBe('2025-06-10');
  });
});

describe('what can be read in two ways', () => {
  it('is read in the order that is given, also with the year first', () => {
    expect(DATE_ORDERS.map((order) => read('10-11-12', order))).toEqual([
      '2012-11-10',
      '2012-10-11',
      '2010-11-12',
    ]);
    expect(read('25-01-31', 'ymd')).toBe('2025-01-31');
  });

  it('has its year first only with two digits, and where it is last with four, what can be one day only is read', () => {
    expect(read('31/01/2025', 'ymd')).toBe('2025-01-31');
    expect(read('03/04/2025', 'ymd')).toBeUndefined();
    expect(read('1/2/25', 'ymd')).toBeUndefined();
  });

  it('is none alone', () => {
    expect(onlyDate('1/2/2026')).toBeUndefined();
    expect(onlyDate('1/1/2026')).toBe(serialOf(2026, 1, 1));
    expect(onlyDate('31/1/2026')).toBe(serialOf(2026, 1, 31));
    expect(possibleDates('1/2/2026', noZone, ['mdy'])).toEqual([serialOf(2026, 1, 2)]);
  });
});

it.each([
  ['25-jan', 'year'],
  ['Jan 5', 'year'],
  ['Jun 10, 9:00 AM', 'year'],
  ['2026-02-31', 'day'],
  ['31/31/2026', 'day'],
  ['soon', 'form'],
])('%s is no date for want of its %s', (text, reason) => expect(whyNoDate(text)).toEqual({ reason }));

describe('what programs write for no date', () => {
  it.each([
    '0000-00-00',
    '0000-00-00 00:00:00',
    '00/00/0000',
    '0',
    '0001-01-01T00:00:00Z',
    '1/1/0001 12:00:00 AM',
    '1900-01-00',
    '1/0/1900',
    '1900-01-01',
    '1899-12-30T00:00:00.000Z',
    '1970-01-01',
    '1970-01-01T00:00:00Z',
    'Thu Jan 01 1970 01:00:00 GMT+0100',
    '12/31/1969',
    '1753-01-01',
    '31.12.9999',
    '9999-12-31 23:59:59',
    0,
    2_958_465,
  ])('%s', (cell) => expect(saysNoDate(cell)).toBe(true));

  it.each(['', '2025-01-31', '1970-06-01', '1/2/1900', 'soon', 45_719, '9999'])('%s is not that', (cell) =>
    expect(saysNoDate(cell)).toBe(false),
  );
});
