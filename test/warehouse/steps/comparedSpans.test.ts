import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DuckDb } from '../../../src/cli/duckdb.ts';
import { besideBefore, spanOf } from '../../../src/measures/funnel/period.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { settingsFrom } from '../../../src/settings/parseSettings.ts';
import { isoText } from '../../../src/values/dates.ts';
import { DIALECTS } from '../../../src/warehouse/dialects.ts';
import { questionOf } from '../../../src/warehouse/question.ts';
import { Sql } from '../../../src/warehouse/step.ts';
import { comparedSpans, periodSpan } from '../../../src/warehouse/steps/comparedSpans.ts';
import { Postgres } from '../../support/postgres.ts';
import { serial } from '../../support/serial.ts';

const { settings } = settingsFrom({}, NO_LISTS);
const NONE = { periodStart: null, periodEnd: null };

type Asked = readonly [asOf: number, period: { periodStart: number | null; periodEnd: number | null }];

/** Of each side its first day, the days, and the last that it is followed. */
function inMemory([asOf, period]: Asked): (string | number)[][] {
  const [now, before] = besideBefore(spanOf({ ...settings, ...period }, asOf));
  return [before, now].map(({ start, end }, side) => [
    ['before', 'now'][side]!,
    isoText(start),
    end - start + 1,
    isoText(end + asOf - now.end),
  ]);
}

const withSpans = (sql: Sql, select: string) => `WITH period_span AS (${periodSpan.select(sql)}),
compared_spans AS (${comparedSpans.select(sql)})
${select}`;

const selectOf = (dialect: 'duckdb' | 'postgres', [asOf, period]: Asked) => {
  const sql = new Sql(DIALECTS[dialect], questionOf({ ...settings, ...period }, asOf, null));
  const { addDays, string } = sql.dialect;
  const day = (moment: string) => `CAST(CAST(${moment} AS DATE) AS ${string})`;
  return withSpans(
    sql,
    `SELECT side, ${day('starts')} AS starts, days, ${day(addDays('followed_until', -1))} AS last,
  CASE WHEN ${addDays('starts', 'days')} = after THEN 1 ELSE 0 END AS is_so
FROM compared_spans`,
  );
};

/** Whole quarters, months and years, those that have not ended or not begun, and days of any kind. */
const CASES: Asked[] = (
  [
    ['2026-11-30', null, null],
    ['2026-10-01', null, null],
    ['2026-09-30', null, null],
    ['2026-01-01', null, null],
    ['2024-05-31', null, null],
    ['2026-11-30', '2026-07-01', '2026-09-30'],
    ['2026-09-30', '2026-07-01', '2026-09-30'],
    ['2026-09-29', '2026-07-01', '2026-09-30'],
    ['2024-06-30', '2024-04-01', '2024-06-30'],
    ['2024-04-30', '2024-01-01', '2024-03-31'],
    ['2026-11-30', '2026-10-01', '2026-12-31'],
    ['2026-11-30', '2026-01-01', '2026-12-31'],
    ['2026-11-30', '2026-11-30', '2026-12-31'],
    ['2026-11-30', '2026-12-01', '2026-12-31'],
    ['2026-11-30', '2026-07-01', null],
    ['2026-11-30', null, '2026-09-30'],
    ['2026-11-30', '2026-04-01', '2026-09-30'],
  ] as const
).map(([asOf, start, end]) => [
  serial(asOf),
  { periodStart: start && serial(start), periodEnd: end && serial(end) },
]);

describe.each([
  ['DuckDB', 150, () => DuckDb.open()],
  ['PostgreSQL', 40, () => Promise.resolve(new Postgres())],
] as const)('in %s the spans that are compared', (_, runs, open) => {
  it('are those of the period, or of the last whole quarter', async () => {
    const engine = await open();
    const isAsInMemory = async (asked: Asked) => {
      const rows = await engine.rows(selectOf(engine.dialect as 'duckdb' | 'postgres', asked));
      const found = rows.map(({ side, starts, days, last }) => [side, starts, Number(days), last]);
      expect(found.sort()).toEqual(inMemory(asked));
      expect(rows.map(({ is_so }) => Number(is_so))).toEqual([1, 1]);
    };
    for (const asked of CASES) await isAsInMemory(asked);
    const day = fc.integer({ min: serial('2023-01-01'), max: serial('2028-12-31') });
    const period = fc
      .tuple(day, fc.integer({ min: 0, max: 500 }))
      .map(([start, days]) => ({ periodStart: start, periodEnd: start + days }));
    await fc.assert(
      fc.asyncProperty(day, fc.oneof(fc.constant(NONE), period), (asOf, of) => isAsInMemory([asOf, of])),
      { numRuns: runs },
    );
    await engine.close();
  });
});

it('of the day on which the SQL is run are those of that day', async () => {
  const engine = await DuckDb.open();
  const today = async () => {
    const [row] = await engine.rows(
      `SELECT CAST(${DIALECTS.duckdb.today('Europe/Stockholm')} AS VARCHAR) AS day`,
    );
    return serial(String(row!.day));
  };
  const day = await today();
  const sql = new Sql(DIALECTS.duckdb, questionOf(settings, null, null));
  const rows = await engine.rows(
    withSpans(sql, 'SELECT side, CAST(CAST(starts AS DATE) AS VARCHAR) AS starts FROM compared_spans'),
  );
  // But for a midnight between the two.
  if (day === (await today()))
    expect(rows.map(({ side, starts }) => [side, starts]).sort()).toEqual(
      inMemory([day, NONE]).map(([side, starts]) => [side, starts]),
    );
  engine.close();
});
