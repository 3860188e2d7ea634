import { expect, it } from 'vitest';
import { DuckDb } from '../../src/cli/duckdb.ts';
import { CONTRACT } from '../../src/warehouse/contract.ts';
import { DIALECTS } from '../../src/warehouse/dialects.ts';
import { figuresOf } from '../../src/warehouse/engine.ts';
import { contractRowsOf } from '../../src/warehouse/fromRecords.ts';
import { questionOf } from '../../src/warehouse/question.ts';
import { scriptText, statementsOf } from '../../src/warehouse/script.ts';
import { sampleRecords } from '../support/sampleReport.ts';

const { records, settings } = sampleRecords('en');
const present = { deals: true, outcomes: true, activities: true, responses: true };
const question = questionOf(settings, records.asOf.day, present);

it.each(['script', 'views'] as const)('as %s, run as it is printed, gives the same figures', async (form) => {
  const engine = await DuckDb.open();
  await engine.fill(contractRowsOf(records, settings.currency));
  const inMemory = await figuresOf(engine, question);
  await engine.run('CREATE SCHEMA crm; CREATE SCHEMA smarketing');
  for (const { name } of CONTRACT) await engine.run(`CREATE TABLE crm.${name} AS SELECT * FROM main.${name}`);
  for (let time = 0; time < 2; time++)
    await engine.run(scriptText(statementsOf('duckdb', question, form, 'crm', 'smarketing')));
  const rows = await engine.rows('SELECT * FROM smarketing.figures');
  const asText = (row: Record<string, unknown>) => Object.values(row).join('|');
  expect(rows.length).toBeGreaterThan(4000);
  expect(rows.map(asText).sort()).toEqual(
    inMemory.map(({ figure, keys, name, value }) => [figure, ...keys, name, value].join('|')).sort(),
  );
  engine.close();
});

it('counts up to the day on which it is run where no day is given', () => {
  const moving = scriptText(
    statementsOf('bigquery', questionOf(settings, null, present), 'script', 'crm', 'smarketing'),
  );
  expect(moving).toContain("CURRENT_DATE('Europe/Stockholm')");
  expect(moving).not.toContain("DATE '2026-10-16'");
});

it.each(Object.values(DIALECTS))(
  'in $name writes nothing that engines mean different things by',
  ({ name }) => {
    const written = scriptText(statementsOf(name, question, 'script', 'crm', 'smarketing'));
    for (const construct of [
      /::/,
      /\bFILTER\b/,
      /\bQUALIFY\b/,
      /GROUPING SETS/,
      /\bMEDIAN\b/,
      /PERCENTILE/,
      /\bROUND\(/,
    ])
      expect(written).not.toMatch(construct);
    // A running sum says which rows it sums.
    for (const [window] of written.matchAll(/SUM\([^()]*\) OVER \([^()]*ORDER BY[^()]*\)/g))
      expect(window).toContain('ROWS BETWEEN');
  },
);

/**
 * What is no name in GoogleSQL unless it is quoted; of other engines these are the most that are so.
 * Source: GoogleSQL reference, lexical structure, reserved keywords.
 */
const RESERVED = new Set(
  `all and any array as asc assert_rows_modified at between by case cast collate contains create cross cube current default
  define desc distinct else end enum escape except exclude exists extract false fetch following for from full group grouping
  groups hash having if ignore in inner intersect interval into is join lateral left like limit lookup merge natural new no
  not null nulls of on or order outer over partition preceding proto qualify range recursive respect right rollup rows select
  set some struct tablesample then to treat true unbounded union unnest using when where window with within`.split(
    /\s+/,
  ),
);

it.each(Object.values(DIALECTS))('in $name names nothing by a reserved word', ({ name }) => {
  const written = scriptText(statementsOf(name, question, 'script', 'crm', 'smarketing'));
  // Names are in lower case, words of the language in upper case.
  const names = new Set(
    written
      .replace(/--.*$/gm, '')
      .replace(/'(?:[^'\\]|\\.|'')*'/g, '')
      .match(/\b[a-z][a-z_0-9]*\b/g),
  );
  expect(names.size).toBeGreaterThan(100);
  expect([...names].filter((word) => RESERVED.has(word))).toEqual([]);
});
