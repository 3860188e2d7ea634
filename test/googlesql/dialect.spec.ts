import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DIALECTS } from '../../src/warehouse/dialects.ts';
import { GoogleSql } from './googleSql.ts';
import { describeGoogleSql } from './installed.ts';

const { text, days, seconds, addDays, everyDay, startOfQuarter } = DIALECTS.bigquery;

describeGoogleSql('what is written for BigQuery is read as it is meant', () => {
  let googleSql: GoogleSql;
  beforeAll(async () => {
    googleSql = await GoogleSql.open();
  });
  afterAll(() => googleSql?.close());

  const written = async (expression: string) =>
    (await googleSql.rows(`SELECT ${expression} AS value`))[0]!.value;

  it.each([
    '',
    "It's",
    "''",
    '\\',
    "\\'; DROP TABLE leads; --",
    'two\nlines\r\n',
    '"\t`?@{}%',
    'Åsa, naïve, 日本, 👍🏽',
    '\u2028\u00a0\u200b',
  ])('a text: %j', async (value) => expect(await written(text(value))).toBe(value));

  it('any text without a NUL, which no cell holds', () => {
    const sign = fc.oneof(
      fc.constantFrom("'", '\\', '"', '\n', '\r', 'n'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((one) => one !== '\0'),
    );
    return fc.assert(
      fc.asyncProperty(fc.string({ unit: sign }), async (value) => {
        expect(await written(text(value))).toBe(value);
      }),
      { numRuns: 200 },
    );
  });

  it('days and seconds between two moments, and days after one', async () => {
    const [february, march] = ["DATETIME '2024-02-28 23:59:59'", "DATETIME '2024-03-01 00:00:01'"] as const;
    expect(await written(days(`CAST(${february} AS DATE)`, `CAST(${march} AS DATE)`))).toBe(2);
    expect(await written(days(`CAST(${march} AS DATE)`, `CAST(${february} AS DATE)`))).toBe(-2);
    expect(await written(seconds(february, march))).toBe(86_402);
    expect(await written(addDays(february, 2))).toBe('2024-03-01T23:59:59');
  });

  it('the quarter of a moment', async () => {
    expect(await written(startOfQuarter("DATETIME '2024-12-31 23:59:59'"))).toBe('2024-10-01T00:00:00');
    expect(await written(startOfQuarter("DATETIME '2024-04-01 00:00:00'"))).toBe('2024-04-01T00:00:00');
  });

  it('every day, both ends among them', async () => {
    const rows = await googleSql.rows(`SELECT day FROM ${everyDay('2024-02-28', '2024-03-01')} ORDER BY day`);
    expect(rows.map(({ day }) => day)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  });
});
