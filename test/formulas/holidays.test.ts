import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidaysOf } from '../../src/formulas/holidays.ts';
import type { HolidayCountry } from '../../src/settings/settings.ts';
import { isoText } from '../../src/values/dates.ts';
import { serial } from '../support/serial.ts';

const BY_LAW = { eves: false, bridgeDays: false, weekend: '0000011' };
const EVES = { ...BY_LAW, eves: true };
const BRIDGES = { ...EVES, bridgeDays: true };
const daysOf = (country: HolidayCountry, year: number, choice = BY_LAW) =>
  holidaysOf(country, year, year, choice).map(({ day }) => isoText(day).slice(5));
const named = (wanted: string, country: HolidayCountry, first: number, last = first, choice = BRIDGES) =>
  holidaysOf(country, first, last, choice)
    .filter(({ name }) => name === `holiday.${wanted}`)
    .map(({ day }) => isoText(day));
/** The public holidays that date-holidays 3.37.0 (npm) gives. */
const PUBLISHED: Record<string, string[]> = {
  SE: [
    '2024: 01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-22 11-02 12-25 12-26',
    '2025: 01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-21 11-01 12-25 12-26',
    '2026: 01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26',
    '2027: 01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06 12-25 12-26',
  ],
  NO: [
    '2024: 01-01 03-28 03-29 03-31 04-01 05-01 05-09 05-17 05-19 05-20 12-25 12-26',
    '2025: 01-01 04-17 04-18 04-20 04-21 05-01 05-17 05-29 06-08 06-09 12-25 12-26',
    '2026: 01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26',
    '2027: 01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 12-25 12-26',
  ],
  DK: [
    '2024: 01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26',
    '2025: 01-01 04-17 04-18 04-20 04-21 05-29 06-08 06-09 12-25 12-26',
    '2026: 01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26',
    '2027: 01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 12-25 12-26',
  ],
  FI: [
    '2024: 01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-22 11-02 12-06 12-25 12-26',
    '2025: 01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-08 06-21 11-01 12-06 12-25 12-26',
    '2026: 01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-20 10-31 12-06 12-25 12-26',
    '2027: 01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-26 11-06 12-06 12-25 12-26',
  ],
};
const country = fc.constantFrom<HolidayCountry>('SE', 'NO', 'DK', 'FI');
const year = fc.integer({ min: 2000, max: 2050 });

describe.each(Object.keys(PUBLISHED) as HolidayCountry[])('the public holidays of %s', (country) => {
  it.each(PUBLISHED[country]!)('%s', (line) => {
    const [year, days] = line.split(': ');
    expect(daysOf(country, Number(year)).join(' ')).toBe(days);
  });
});

it('follow the law as it changes', () => {
  expect(named('prayerDay', 'DK', 2022, 2024)).toEqual(['2022-05-13', '2023-05-05']);
  expect(named('whitMonday', 'SE', 2004, 2005)).toEqual(['2004-05-31']);
  expect(named('nationalDay', 'SE', 2004, 2005)).toEqual(['2005-06-06']);
});

it('eves are shut offices, where they are asked for', () => {
  const eves = (country: HolidayCountry) =>
    daysOf(country, 2026, EVES).filter((day) => !daysOf(country, 2026).includes(day));
  expect(eves('SE')).toEqual(['06-19', '12-24', '12-31']);
  expect(eves('NO')).toEqual(['12-24', '12-31']);
  expect(eves('DK')).toEqual(['06-05', '12-24', '12-31']);
  expect(eves('FI')).toEqual(['06-19', '12-24']);
});

describe('a bridge day', () => {
  it('2013 had the five that dagsmart.se lists', () =>
    expect(named('bridgeDay', 'SE', 2013)).toEqual([
      '2013-05-10',
      '2013-06-07',
      '2013-12-23',
      '2013-12-27',
      '2013-12-30',
    ]));
  it('comes before a holiday on a Tuesday', () =>
    expect(named('bridgeDay', 'SE', 2028)).toContain('2028-06-05'));
  it('may belong to a holiday of the next year', () =>
    expect(named('bridgeDay', 'FI', 2018)).toContain('2018-12-31'));
  it('needs a free day on its other side', () => {
    const saturdayShop = { ...BRIDGES, weekend: '0000001' };
    expect(named('bridgeDay', 'SE', 2026)).toContain('2026-05-15');
    expect(named('bridgeDay', 'SE', 2026, 2026, saturdayShop)).not.toContain('2026-05-15');
    expect(named('bridgeDay', 'SE', 2013, 2013, { ...BRIDGES, eves: false })).toEqual([
      '2013-05-10',
      '2013-06-07',
      '2013-12-27',
    ]);
  });
});

it('Easter is the Sunday after the first full moon of spring, by Gauss’s rule for 1900 to 2099', () => {
  fc.assert(
    fc.property(country, year, (country, year) => {
      const golden = year % 19;
      const days = (19 * golden + 24) % 30;
      const moon = days - (days === 29 || (days === 28 && golden > 10) ? 1 : 0);
      let day = serial(`${year}-03-21`) + moon + 1;
      while (new Date(isoText(day)).getUTCDay() !== 0) day++;
      expect(named('easterDay', country, year)).toEqual([isoText(day)]);
    }),
  );
});

it('each day comes once, in order, in the years asked for', () => {
  fc.assert(
    fc.property(country, year, fc.integer({ min: 0, max: 5 }), (country, first, more) => {
      const days = holidaysOf(country, first, first + more, BRIDGES).map(({ day }) => day);
      expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
      expect(days[0]).toBe(serial(`${first}-01-01`));
      expect(days.at(-1)! <= serial(`${first + more}-12-31`)).toBe(true);
    }),
  );
});
