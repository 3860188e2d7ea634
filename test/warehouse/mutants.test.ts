import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DuckDb } from '../../src/cli/duckdb.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { contractRowsOf } from '../../src/warehouse/fromRecords.ts';
import { datasetFrom } from '../support/reporting.ts';
import { differences, talliesIn, talliesInMemory } from '../support/warehouse.ts';
import { type World, worlds } from '../support/worlds.ts';

/** A call just when the four hours are over: few random worlds have one. */
const IN_THE_LAST_SECOND = (() => {
  const { dataset, settings } = datasetFrom(
    {
      leads: 'ID,Created\n1,2026-11-16 08:00',
      activities: 'Activity ID,Lead ID,Date,Type\na,1,2026-11-16 12:00,Call',
    },
    { firstAttemptWithinHours: 4 },
  );
  return { records: dataset.records, settings };
})();

/** A call just when the first hour is over, to a lead that has had its ninety days: few random worlds have one. */
const AT_THE_END_OF_THE_FIRST_BAND = (() => {
  const { dataset, settings } = datasetFrom(
    {
      leads: 'ID,Created\n1,2026-06-01 08:00',
      activities: 'Activity ID,Lead ID,Date,Type\na,1,2026-06-01 09:00,Call',
    },
    {},
  );
  return { records: dataset.records, settings };
})();

/** Of the older quarter a customer whose second deal is won when the younger one has not been followed so long. */
const BOUGHT_AGAIN = (() => {
  const { dataset, settings } = datasetFrom({
    leads: 'ID,Created,Source\n1,2026-05-04,web\n2,2026-08-04,web',
    deals: 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-06-01,100\nb,1,Won,2026-11-02,500',
  });
  return { records: dataset.records, settings };
})();

/**
 * Faults that the SQL could have, as what is written otherwise, and the first of the worlds in which each shows: that one is
 * tried. Where the worlds are made otherwise, MUTANTS=all looks through them anew and says which it is.
 */
const FAULTS: [string, string | RegExp, string, number | typeof IN_THE_LAST_SECOND][] = [
  [
    'an attempt exactly at the end of the depth window',
    'a.happened_at <= c.ends',
    'a.happened_at < c.ends',
    25,
  ],
  ['what was planned counts whole', 'CASE WHEN is_planned = 1 OR', 'CASE WHEN 1 = 0 OR', 0],
  ['the first response is not looked at', /c\.first_response >= c\.since/g, '1 = 0', 8],
  ['an open deal without a date is not opened', "status = 'open' OR closed IS NULL", 'closed IS NULL', 27],
  [
    'a month that begins an hour later',
    /EXTRACT\(MONTH FROM (\w+)\)/g,
    'EXTRACT(MONTH FROM $1 - INTERVAL 1 HOUR)',
    4,
  ],
  [
    'the latest lead of a deal',
    'is_undated, created, lead_id) AS place',
    'is_undated, created DESC, lead_id) AS place',
    0,
  ],
  ['a lead that came after the close', 'WHERE way = 1 OR is_late = 0', 'WHERE 1 = 1', 6],
  [
    'an e-mail before an id',
    "CASE WHEN c.kind = 'id' THEN 1 ELSE 2 END",
    "CASE WHEN c.kind = 'id' THEN 2 ELSE 1 END",
    0,
  ],
  ['any legal form', 'f.forms <= 1 OR', '1 = 1 OR', 7],
  [
    'a deal that is lost later',
    "status <> 'open' AND (closed IS NULL OR",
    "status <> 'open' AND (1 = 1 OR",
    8,
  ],
  ['a date of a stage that lies ahead', /CASE WHEN l\.sql_at < .*? THEN l\.sql_at END/, 'l.sql_at', 8],
  [
    'the last attempt in place of the first',
    'MIN(CASE WHEN (c.from_creation',
    'MAX(CASE WHEN (c.from_creation',
    0,
  ],
  ['attempts before a hand-over', '(c.from_creation = 1 OR a.happened_at >= c.since)', '(1 = 1)', 0],
  [
    'a promise missed a second early',
    'worked - is_working < seconds',
    'worked < seconds',
    IN_THE_LAST_SECOND,
  ],
  ['lunch is work', /, open2, close2/g, ', 0 AS open2, 0 AS close2', 2],
  ['an age without the last day', 'to_customer <= lived THEN 1', 'to_customer < lived THEN 1', 60],
  ['a subscriber is a lead', 'not_lead = 1 AND', '1 = 0 AND', 3],
  ['who is disqualified is not given up', 'disqualified = 1 OR is_lost = 1', 'is_lost = 1', 0],
  ['the first version alone', /WHEN (\w+) >= CAST\('2026-11-10/g, "WHEN $1 >= CAST('2036-11-10", 0],
  ['an expected close counts as won in the goal', "WHEN 'goal' THEN is_in_goal", "WHEN 'goal' THEN is_in", 0],
  [
    'a deal that closed before it was created took no time',
    'AS dated WHERE days >= 0\nGROUP BY part, LOWER(label), days',
    'AS dated\nGROUP BY part, LOWER(label), days',
    0,
  ],
  [
    'an open deal keeps the word that it was closed with',
    "CASE WHEN status = 'open' THEN stage ELSE '' END",
    'stage',
    8,
  ],
  ['a deal counts with its lead and besides', 'is_dated = 1 AND is_first = 0', 'is_dated = 1', 0],
  [
    'the latest deal of a lead is its first',
    'ORDER BY first_day, deal_id',
    'ORDER BY first_day DESC, deal_id',
    0,
  ],
  ['a customer without a date is one day old', 'AND NOT (reached = 4 AND entered_customer IS NULL)', '', 2],
  ['attempts at a lead that was reached before', 'OR a.happened_at < r.reached_at THEN', 'OR 1 = 1 THEN', 0],
  ['a rep who has stopped goes on again', 'MIN(CASE WHEN made > 0', 'MAX(CASE WHEN made > 0', 0],
  [
    'who may be tried again is given up',
    /a\.ever_reached = 0 AND a\.last_at < .*? THEN/,
    'a.ever_reached = 0 THEN',
    0,
  ],
  ['a lead of any day is new', /is_in = 1 AND created >= .*? GROUP BY/, 'is_in = 1 GROUP BY', 0],
  ['a band without its end', 'f.to_first <= 3600', 'f.to_first < 3600', AT_THE_END_OF_THE_FIRST_BAND],
  ['a lead is grown up a month early', /-90 \* INTERVAL 1 DAY/g, '-60 * INTERVAL 1 DAY', 0],
  [
    'the older leads are followed up to the as-of day',
    /AS after, .* AS followed_until/,
    `AS after, CAST('2026-12-01 00:00:00' AS TIMESTAMP) AS followed_until`,
    0,
  ],
  [
    'what a customer brought later counts as well',
    'd.closed IS NULL OR d.closed < c.followed_until',
    '1 = 1',
    BOUGHT_AGAIN,
  ],
  ['a score at its limit is below it', /(_score|_changed) >= (\d+)/g, '$1 > $2', 0],
  ['the backtest of this quarter', /(\/ 3 AS BIGINT\)) - 1/g, '$1', 0],
  [
    'all is blank in a column that no lead has',
    / AND \(SELECT COUNT\(\*\) FROM leads AS known .*?\) > 0/g,
    '',
    10,
  ],
  ['a promise to a grade is one to all', 'CASE LOWER(grade)', "CASE ''", 406],
  ['a touch of any age', /AND t\.happened_at >= .*?\)\n/g, ')\n', 0],
  [
    'a touch after the end',
    /<= CAST\(o\.ended_at AS DATE\)/g,
    '<= CAST(o.ended_at + INTERVAL 30 DAY AS DATE)',
    0,
  ],
  ['the touches of one lead of a person', 'k.lead_id AS other_id', 'm.lead_id AS other_id', 0],
  ['what sales did comes first', 't.happened_at > f.by_sales', 't.happened_at >= f.by_sales', 8],
  ['who was given up is still on the way', 'j.disqualified = 1 AND p.other_id IS NULL', '1 = 0', 11],
];

type Known = Pick<World, 'records' | 'settings'>;

const isAll = process.env.MUTANTS === 'all';

describe('a fault in the SQL', () => {
  const met = fc.sample(worlds, { seed: 1927, numRuns: 440 });
  const inMemory = new Map<Known, Map<string, unknown>>();
  let duckdb: DuckDb;
  beforeAll(async () => {
    duckdb = await DuckDb.open();
  });
  afterAll(() => duckdb.close());

  it.each(FAULTS)('%s: shows in a small world', async (name, written, otherwise, place) => {
    let isWritten = false;
    const changed = (sql: string) => {
      const text =
        typeof written === 'string' ? sql.split(written).join(otherwise) : sql.replace(written, otherwise);
      isWritten ||= text !== sql;
      return text;
    };
    const faulty: Engine = {
      dialect: duckdb.dialect,
      run: (...statements) => duckdb.run(...statements.map(changed)),
      rows: (sql) => duckdb.rows(changed(sql)),
    };
    let shown = 0;
    const tried: Known[] = typeof place !== 'number' ? [place] : isAll ? met : [met[place]!];
    for (const world of tried) {
      const { records, settings } = world;
      const memory = inMemory.get(world) ?? talliesInMemory(records, settings);
      inMemory.set(world, memory);
      await duckdb.fill(contractRowsOf(records, settings.currency));
      shown = differences(memory, await talliesIn(faulty, records, settings)).length;
      if (shown > 0) {
        if (isAll) console.log(met.indexOf(world as World), name);
        break;
      }
    }
    expect([isWritten, shown > 0]).toEqual([true, true]);
  });
});
