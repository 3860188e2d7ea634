import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DuckDb } from '../../src/cli/duckdb.ts';
import { contractRowsOf } from '../../src/warehouse/fromRecords.ts';
import { Postgres } from '../support/postgres.ts';
import { sampleRecords } from '../support/sampleReport.ts';
import { differences, talliesIn, talliesInMemory } from '../support/warehouse.ts';
import { type World, worlds } from '../support/worlds.ts';

/** So many in each run of the tests; WORLDS says another number. */
const WORLDS = Number(process.env.WORLDS ?? 20);

async function compared(
  engine: DuckDb | Postgres,
  { records, settings }: Pick<World, 'records' | 'settings'>,
) {
  await engine.fill(contractRowsOf(records, settings.currency));
  const [memory, sql] = [talliesInMemory(records, settings), await talliesIn(engine, records, settings)];
  return { size: memory.size, wrong: differences(memory, sql) };
}

const ENGINES: [string, number, () => Promise<DuckDb | Postgres>][] = [
  ['DuckDB', WORLDS, () => DuckDb.open()],
  ['PostgreSQL', Math.ceil(WORLDS / 5), async () => new Postgres()],
];

describe.each(ENGINES)('%s counts what is counted in memory', (_, worldsOfIt, open) => {
  let engine: DuckDb | Postgres;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  it.each(['en', 'sv'] as const)('on the sample in %s, every figure', async (language) => {
    const { size, wrong } = await compared(engine, sampleRecords(language));
    expect(size).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });

  it(`on ${worldsOfIt} random worlds, every figure`, () =>
    fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        expect((await compared(engine, world)).wrong).toEqual([]);
      }),
      { numRuns: worldsOfIt, endOnFailure: true },
    ));
});
