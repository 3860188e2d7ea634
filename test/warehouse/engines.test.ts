import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DuckDb } from '../../src/cli/duckdb.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import { recordsFrom } from '../../src/records/records.ts';
import type { RecordKind } from '../../src/schema/kinds.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { settingsFrom } from '../../src/settings/parseSettings.ts';
import { contractRowsOf } from '../../src/warehouse/fromRecords.ts';
import { Postgres } from '../support/postgres.ts';
import { readingOf } from '../support/reporting.ts';
import { gradedSample, sampleRecords } from '../support/sampleReport.ts';
import { serial } from '../support/serial.ts';
import { describeShared } from '../support/shared.ts';
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

  it.each(['en', 'sv'] as const)('on the sample in %s, graded and promised by grade', async (language) => {
    const { size, wrong } = await compared(engine, gradedSample(language));
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

describeShared('data/olist', 'DuckDB on Olist: 8 000 leads, 842 won', (file) => {
  it.each([
    ['all of it', '2018-11-30', {}],
    [
      'leads of 2018, as it looked in June',
      '2018-06-30',
      { periodStart: '2018-01-01', periodEnd: '2018-12-31' },
    ],
  ])('%s', async (_, asOf, typed) => {
    const { settings } = settingsFrom({ language: 'en', ...typed }, NO_LISTS);
    const files = { leads: 'marketing_qualified_leads.csv', deals: 'closed_deals.csv' } as const;
    const readings = Object.entries(files).map(([kind, name]) =>
      readingOf(new Uint8Array(readFileSync(file(name))), kind as RecordKind),
    );
    const engine = await DuckDb.open();
    const { size, wrong } = await compared(engine, {
      records: recordsFrom(readings, settings, endOfDay(serial(asOf))),
      settings,
    });
    expect(size).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
    engine.close();
  });
});
