/** All that differs between the engines: everything else is in the part of SQL that all of them read alike. */
export interface Dialect {
  readonly name: 'duckdb' | 'bigquery' | 'postgres';
  readonly whole: string;
  readonly string: string;
  readonly datetime: string;
  /** A text as it is written in a statement. */
  readonly text: (value: string) => string;
  /** Days between two DATEs. */
  readonly days: (from: string, to: string) => string;
  /** Seconds between two datetimes. */
  readonly seconds: (from: string, to: string) => string;
  readonly addDays: (datetime: string, days: string | number) => string;
  /** The beginning of the calendar quarter that a datetime lies in. */
  readonly startOfQuarter: (datetime: string) => string;
  /** A relation with a DATE column `day`, both ends included. */
  readonly everyDay: (first: string, last: string) => string;
  /** The day that it is now in a zone. */
  readonly today: (zone: string) => string;
  /** A moment of the whole world. */
  readonly instant: string;
  /** Numbers that are exact to nine decimals. */
  readonly decimal: string;
  /** What the clocks of a zone show at such a moment: a datetime to the second. */
  readonly civil: (instant: string, zone: string) => string;
  /** A relation with a text `part` for each part of a text, to be joined with the row that has it. */
  readonly parts: (text: string, separator: string) => string;
}

const quoted = (value: string): string => `'${value.replace(/'/g, "''")}'`;

export const DIALECTS: Readonly<Record<Dialect['name'], Dialect>> = {
  duckdb: {
    name: 'duckdb',
    whole: 'BIGINT',
    string: 'VARCHAR',
    datetime: 'TIMESTAMP',
    text: quoted,
    days: (from, to) => `DATE_DIFF('day', ${from}, ${to})`,
    seconds: (from, to) => `DATE_DIFF('second', ${from}, ${to})`,
    addDays: (datetime, days) => `(${datetime} + ${days} * INTERVAL 1 DAY)`,
    startOfQuarter: (datetime) => `DATE_TRUNC('quarter', ${datetime})`,
    everyDay: (first, last) =>
      `(SELECT CAST(UNNEST(GENERATE_SERIES(DATE '${first}', DATE '${last}', INTERVAL 1 DAY)) AS DATE) AS day) AS days`,
    today: (zone) => `CAST(NOW() AT TIME ZONE '${zone}' AS DATE)`,
    instant: 'TIMESTAMPTZ',
    decimal: 'DECIMAL(38, 9)',
    civil: (instant, zone) => `DATE_TRUNC('second', TIMEZONE('${zone}', ${instant}))`,
    parts: (text, separator) => `UNNEST(STRING_SPLIT(${text}, '${separator}')) AS parts(part)`,
  },
  bigquery: {
    name: 'bigquery',
    whole: 'INT64',
    string: 'STRING',
    datetime: 'DATETIME',
    text: (value) => `'${value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`,
    days: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
    seconds: (from, to) => `DATETIME_DIFF(${to}, ${from}, SECOND)`,
    addDays: (datetime, days) => `DATETIME_ADD(${datetime}, INTERVAL ${days} DAY)`,
    startOfQuarter: (datetime) => `DATETIME_TRUNC(${datetime}, QUARTER)`,
    everyDay: (first, last) => `UNNEST(GENERATE_DATE_ARRAY(DATE '${first}', DATE '${last}')) AS day`,
    today: (zone) => `CURRENT_DATE('${zone}')`,
    instant: 'TIMESTAMP',
    decimal: 'NUMERIC',
    civil: (instant, zone) => `DATETIME_TRUNC(DATETIME(${instant}, '${zone}'), SECOND)`,
    parts: (text, separator) => `UNNEST(SPLIT(${text}, '${separator}')) AS part`,
  },
  postgres: {
    name: 'postgres',
    whole: 'BIGINT',
    string: 'TEXT',
    datetime: 'TIMESTAMP',
    text: quoted,
    days: (from, to) => `((${to}) - (${from}))`,
    seconds: (from, to) => `CAST(EXTRACT(EPOCH FROM (${to}) - (${from})) AS BIGINT)`,
    addDays: (datetime, days) => `(${datetime} + ${days} * INTERVAL '1 DAY')`,
    startOfQuarter: (datetime) => `DATE_TRUNC('quarter', ${datetime})`,
    everyDay: (first, last) =>
      `(SELECT CAST(g AS DATE) AS day FROM GENERATE_SERIES(DATE '${first}', DATE '${last}', INTERVAL '1 DAY') AS g) AS days`,
    today: (zone) => `CAST(NOW() AT TIME ZONE '${zone}' AS DATE)`,
    instant: 'TIMESTAMPTZ',
    decimal: 'NUMERIC',
    civil: (instant, zone) => `DATE_TRUNC('second', ${instant} AT TIME ZONE '${zone}')`,
    parts: (text, separator) => `UNNEST(STRING_TO_ARRAY(${text}, '${separator}')) AS parts(part)`,
  },
};
