import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/warehouse/engine.ts';
import { contractRowsOf } from '../../src/warehouse/fromRecords.ts';
import { sampleRecords } from '../support/sampleReport.ts';
import { differences, talliesIn, talliesInMemory } from '../support/warehouse.ts';
import { type World, worlds } from '../support/worlds.ts';
import { daysOf } from './days.ts';
import { GoogleSql } from './googleSql.ts';
import { describeGoogleSql } from './installed.ts';

/**
 * So many in each run of the tests; WORLDS says another number, and the samples are counted whole then. A quarter of one is counted
 * in each run, behind BigQuery's REST service.
 */
const WORLDS = Number(process.env.WORLDS ?? 10);
const SAMPLES = process.env.WORLDS === undefined ? [] : (['en', 'sv'] as const);

describeGoogleSql('GoogleSQL counts what is counted in memory', () => {
  let googleSql: GoogleSql;
  beforeAll(async () => {
    googleSql = await GoogleSql.open();
  });
  afterAll(() => googleSql?.close());

  async function compared(
    { records, settings }: Pick<World, 'records' | 'settings'>,
    engine: Engine = googleSql,
  ) {
    const rows = () => contractRowsOf(records, settings.currency);
    await googleSql.fill(rows());
    const memory = talliesInMemory(records, settings);
    const sql = await talliesIn(engine, records, settings, daysOf(rows(), records.asOf.day));
    return { size: memory.size, wrong: differences(memory, sql) };
  }

  it(`on ${WORLDS} random worlds, every figure`, async () => {
    let figures = 0;
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const { size, wrong } = await compared(world);
        expect(wrong).toEqual([]);
        figures += size;
      }),
      { numRuns: WORLDS, endOnFailure: true },
    );
    console.log(`${figures} figures in ${WORLDS} random worlds`);
  });

  it.each(SAMPLES)('on the sample in %s, every figure', async (language) => {
    const { size, wrong } = await compared(sampleRecords(language));
    expect(size).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });

  // Of both, what GoogleSQL makes differs from what DuckDB and PostgreSQL make.
  it.each([
    ['the order in which NULLs come', 'is_undated, created, lead_id', 'created, lead_id'],
    ['what the greatest of NULL is', 'COALESCE(o.reached, 0)', 'o.reached'],
  ])('and would not with a fault in %s', async (_, what, instead) => {
    const faulty: Engine = {
      dialect: 'bigquery',
      run: (...statements) => googleSql.run(...statements.map((sql) => sql.replace(what, instead))),
      rows: (sql) => googleSql.rows(sql),
    };
    const tried = await fc.check(
      fc.asyncProperty(worlds, async (world) => (await compared(world, faulty)).wrong.length === 0),
      { seed: 1, numRuns: 100, endOnFailure: true },
    );
    // Found by its figures, and not because the statement could not be run.
    expect(String(tried.errorInstance)).toContain('returning false');
  });
});
