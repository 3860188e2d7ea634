import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFile, rowsOf } from '../../src/exports/file.ts';
import { read } from '../../src/exports/read.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import { reportJson } from '../../src/report/json.ts';
import { reportOf } from '../../src/report/report.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { settingsFrom } from '../../src/settings/parseSettings.ts';
import { isoText } from '../../src/values/dates.ts';
import { serial } from '../support/serial.ts';
import { describeShared } from '../support/shared.ts';

/** What a person sees in the CRM: an id, a day and minute, a name, an amount. */
interface Row {
  readonly id: string;
  readonly at: number;
  readonly name: string;
  readonly amount: number;
}
const MINUTES_OF_DAY = 1440;
const row: fc.Arbitrary<Row> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,8}$/).map((text) => `k${text}`),
  at: fc
    .integer({ min: serial('2019-01-01') * MINUTES_OF_DAY, max: serial('2026-12-31') * MINUTES_OF_DAY })
    .map((minutes) => minutes / MINUTES_OF_DAY),
  name: fc.stringMatching(/^[A-ZÅÄÖ][A-Za-zåäö ,;"|\n\t&'-]{0,14}[a-zåäö]{3}$/),
  amount: fc.integer({ min: -9_999_999, max: 9_999_999 }).map((cents) => cents / 100),
});
/** One value that decides how the column is written: the 25th of a month, and an amount with cents. */
const DECIDES: Row = {
  id: 'k0',
  at: serial('2024-11-25') + 870 / MINUTES_OF_DAY,
  name: 'Åsa',
  amount: 1234.56,
};
const two = (value: number) => String(value).padStart(2, '0');
function parts(at: number) {
  const [date, time] = isoText(at, true).split(' ') as [string, string];
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return { year, month, day, hour, minute, date, time };
}
const MONTHS_EN =
  'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');
const MONTHS_SV =
  'januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,december'.split(',');
const DATE_FORMS: Record<string, (at: number) => string> = {
  iso: (at) => isoText(at, true),
  'iso with T and seconds': (at) => `${isoText(at, true).replace(' ', 'T')}:00`,
  'day/month/year': (at) => {
    const { day, month, year, time } = parts(at);
    return `${day}/${month}/${year} ${time}`;
  },
  'day.month.yy': (at) => {
    const { day, month, year, time } = parts(at);
    return `${two(day)}.${two(month)}.${two(year % 100)} ${time}`;
  },
  'month/day/year AM/PM': (at) => {
    const { day, month, year, hour, minute } = parts(at);
    return `${month}/${day}/${year} ${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`;
  },
  'month name, English': (at) => {
    const { day, month, year, time } = parts(at);
    return `${MONTHS_EN[month - 1]} ${day}, ${year} ${time}`;
  },
  'month name, Swedish': (at) => {
    const { day, month, year, time } = parts(at);
    return `${day} ${MONTHS_SV[month - 1]} ${year} kl. ${time}`;
  },
  'spreadsheet serial': (at) => at.toFixed(9),
};
const grouped = (whole: string, sign: string) => whole.replace(/\B(?=(\d{3})+$)/g, sign);
const number =
  (decimal: string, thousands: string, minus: (text: string) => string, dress: (text: string) => string) =>
  (amount: number): string => {
    const [whole, cents] = Math.abs(amount).toFixed(2).split('.') as [string, string];
    const text = dress(`${grouped(whole, thousands)}${decimal}${cents}`);
    return amount < 0 ? minus(text) : text;
  };
const NUMBER_FORMS: Record<string, (amount: number) => string> = {
  plain: String,
  'decimal comma': number(
    ',',
    '',
    (text) => `-${text}`,
    (text) => text,
  ),
  'Swedish with kr': number(
    ',',
    '\u00a0',
    (text) => `\u2212${text}`,
    (text) => `${text} kr`,
  ),
  'narrow space and SEK': number(
    ',',
    '\u202f',
    (text) => `-${text}`,
    (text) => `${text} SEK`,
  ),
  'points between thousands': number(
    ',',
    '.',
    (text) => `-${text}`,
    (text) => `€ ${text}`,
  ),
  'commas between thousands': number(
    '.',
    ',',
    (text) => `(${text})`,
    (text) => `$${text}`,
  ),
  'apostrophes between thousands': number(
    '.',
    "'",
    (text) => `-${text}`,
    (text) => text,
  ),
};
const ENCODINGS: Record<string, (text: string) => Uint8Array> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-8 with mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'utf-16le': (text) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')),
  'utf-16be': (text) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
};
const written = (cells: readonly (readonly string[])[], delimiter: string, end: string) =>
  cells
    .map((line) =>
      line
        .map((cell) => (/["\n\r,;|\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell))
        .join(delimiter),
    )
    .join(end) + end;

it('any table, written in any dialect, encoding, number and date form, is read back the same', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 12 }),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      fc.constantFrom(...Object.keys(ENCODINGS)),
      fc.constantFrom(...Object.keys(DATE_FORMS)),
      fc.constantFrom(...Object.keys(NUMBER_FORMS)),
      (some, delimiter, end, says, encoding, dates, numbers) => {
        const rows = [...some, DECIDES];
        const cells = rows.map(({ id, at, name, amount }) => [
          id,
          DATE_FORMS[dates]!(at),
          name,
          NUMBER_FORMS[numbers]!(amount),
        ]);
        const text = written([['Deal ID', 'Create date', 'Deal name', 'Amount'], ...cells], delimiter, end);
        const bytes = ENCODINGS[encoding]!(says ? `sep=${delimiter}${end}${text}` : text);
        const reading = read(readFile(bytes).cells, {
          kind: 'deals',
          mapping: {},
          language: 'sv',
          zone: () => 0,
        });
        expect(reading.rejected).toEqual([]);
        expect(reading.texts.get('id')!.toArray()).toEqual(rows.map(({ id }) => id));
        expect(reading.texts.get('name')!.toArray()).toEqual(
          rows.map(({ name }) => name.replace(/\s+/g, ' ')),
        );
        expect([...reading.numbers.get('amount')!]).toEqual(rows.map(({ amount }) => amount));
        const dates_ = [...reading.numbers.get('created')!].map((at) => isoText(at, true));
        expect(dates_).toEqual(rows.map(({ at }) => isoText(at, true)));
      },
    ),
    { numRuns: 300 },
  );
});

describeShared('data/csv-spectrum', 'csv-spectrum', (file) => {
  it.each(readdirSync(file('csvs')).map((name) => name.replace('.csv', '')))('%s', (name) => {
    const expected = JSON.parse(readFileSync(file(`json/${name}.json`), 'utf8')) as Record<string, string>[];
    const rows = rowsOf(readFile(new Uint8Array(readFileSync(file(`csvs/${name}.csv`)))));
    const [header, ...lines] = rows;
    const unix = (text: string) => text.replace(/\r\n/g, '\n');
    expect(
      lines.map((line) => Object.fromEntries(header!.map((key, i) => [key, unix(line[i] ?? '')]))),
    ).toEqual(
      expected.map((record) => Object.fromEntries(Object.entries(record).map(([k, v]) => [k, unix(v)]))),
    );
  });
});

describeShared('data/csv-pollock', 'Pollock: files spoiled in one way each', (file) => {
  const rowsIn = (path: string) => rowsOf(readFile(new Uint8Array(readFileSync(file(path)))));
  // Left aside: quotes of another sign or without their doubles, spaces between the cells, and several tables in one file.
  it.each(
    readdirSync(file('csv')).filter((name) => !/0x27|escape|delimiter_0x20|multitable|no_payload/.test(name)),
  )('%s', (name) => {
    const clean = rowsIn(`clean/${name}`);
    const ours = rowsIn(`csv/${name}`);
    expect(ours.slice(-clean.length + 1)).toEqual(clean.slice(1 - clean.length));
  });

  it('a file with nothing in it is refused', () =>
    expect(() => rowsIn('csv/file_no_payload.csv')).toThrow('import.empty'));
});

describeShared('data/olist', 'Olist with its dates written otherwise', (file) => {
  const text = (name: string) => readFileSync(file(name), 'utf8');
  const [leads, deals] = [text('marketing_qualified_leads.csv'), text('closed_deals.csv')];
  const ISO = /\b(\d{4})-(\d{2})-(\d{2})( \d{2}:\d{2}:\d{2})?/g;
  const DAY_FIRST = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})( \d{1,2}:\d{2}(?::\d{2})?)?/g;
  const rewritten = (
    csv: string,
    write: (year: string, month: string, day: string, time: string) => string,
  ) => {
    const dayFirst = DAY_FIRST.test(csv);
    DAY_FIRST.lastIndex = 0;
    return dayFirst
      ? csv.replace(DAY_FIRST, (_, day, month, year, time = '') => write(year, month, day, time))
      : csv.replace(ISO, (_, year, month, day, time = '') => write(year, month, day, time));
  };
  const reportOn = (...csvs: [string, string]) => {
    const { settings } = settingsFrom({ language: 'en' }, NO_LISTS);
    const readings = (['leads', 'deals'] as const).map((kind, i) =>
      read(readFile(csvs[i]!).cells, { kind, mapping: {}, language: 'en', zone: () => 0 }),
    );
    return reportJson(reportOf(readings, ['leads', 'deals'], settings, endOfDay(serial('2018-11-30'))));
  };
  const SHORT = 'jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec'.split(',');
  const GERMAN = 'Jan,Feb,M\u00e4rz,Apr,Mai,Juni,Juli,Aug,Sep,Okt,Nov,Dez'.split(',');
  const compact = (time: string) =>
    time &&
    `T${time
      .trim()
      .split(':')
      .map((part) => part.padStart(2, '0'))
      .join('')}`;
  const original = reportOn(leads, deals);

  it.each([
    ['2/1/2018', (y: string, m: string, d: string, t: string) => `${+m}/${+d}/${y}${t}`],
    ['2018-02-01', (y: string, m: string, d: string, t: string) => `${y}-${two(+m)}-${two(+d)}${t}`],
    ['1 feb 2018', (y: string, m: string, d: string, t: string) => `${+d} ${SHORT[+m - 1]} ${y}${t}`],
    ['18-02-01', (y: string, m: string, d: string, t: string) => `${y.slice(2)}-${two(+m)}-${two(+d)}${t}`],
    ['1. Feb 2018', (y: string, m: string, d: string, t: string) => `${+d}. ${GERMAN[+m - 1]} ${y}${t}`],
    ['20180201T000000', (y: string, m: string, d: string, t: string) => y + two(+m) + two(+d) + compact(t)],
    [
      'Thu Feb 01 2018 00:00:00 GMT+0000 (Coordinated Universal Time)',
      (y: string, m: string, d: string, t: string) =>
        `Thu ${SHORT[+m - 1]} ${two(+d)} ${y}${t || ' 00:00:00'} GMT+0000 (Coordinated Universal Time)`,
    ],
    [
      '01.02.18 00:00',
      (y: string, m: string, d: string, t: string) => `${two(+d)}.${two(+m)}.${y.slice(2)}${t || ' 00:00'}`,
    ],
  ])('as %s gives the same report', (_, write) => {
    expect(reportOn(rewritten(leads, write), rewritten(deals, write))).toEqual(original);
  });
});
