import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DuckDb } from '../../src/cli/duckdb.ts';
import { runReport } from '../../src/cli/report.ts';
import { figuresFromSource } from '../../src/cli/source.ts';
import { wordsIn } from '../../src/language/language.ts';
import { onlyDate } from '../../src/values/dates.ts';
import { CONTRACT } from '../../src/warehouse/contract.ts';
import { contractRowsOf } from '../../src/warehouse/fromRecords.ts';
import { sampleRecords } from '../support/sampleReport.ts';

const SAMPLES = join(import.meta.dirname, '../../samples/hubspot-en');
const folder = mkdtempSync(join(tmpdir(), 'source-'));
const at = (name: string) => join(folder, name);
const { records, settings } = sampleRecords('en');
const lines: string[] = [];
const order = {
  settings,
  asOf: records.asOf.day,
  words: wordsIn('en'),
  progress: (line: string) => void lines.push(line),
  zone: 'Europe/Stockholm',
};
const counted = async (source: string) =>
  (await figuresFromSource(source, order)).map((row) => JSON.stringify(row)).sort();
const refused = (source: string) => figuresFromSource(source, order).catch((error: Error) => error.message);

describe('--source', () => {
  let ofExports: string[];
  beforeAll(async () => {
    ofExports = await counted(`exports:${SAMPLES}`);
    const engine = await DuckDb.open();
    await engine.fill(contractRowsOf(records, settings.currency));
    await engine.run(`ATTACH '${at('crm.duckdb')}' AS file; CREATE SCHEMA file.crm`);
    for (const { name } of CONTRACT) {
      await engine.run(`COPY ${name} TO '${at(`${name}.parquet`)}' (FORMAT parquet)`);
      await engine.run(`CREATE TABLE file.crm.${name} AS FROM main.${name}`);
    }
    engine.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts ordinary exports, and the tables of the contract, alike', async () => {
    expect(ofExports.length).toBeGreaterThan(5000);
    expect(await counted(`duckdb:${folder}`)).toEqual(ofExports);
    expect(await counted(`duckdb:${at('crm.duckdb')}`)).toEqual(ofExports);
  });

  it('says which tables are not there, and refuses what it cannot count', async () => {
    const place = mkdtempSync(join(folder, 'some-'));
    expect(await refused(`duckdb:${place}`)).toContain('has no table “leads”');
    copyFileSync(at('leads.parquet'), join(place, 'Leads.parquet'));
    lines.length = 0;
    expect((await counted(`duckdb:${place}`)).length).toBeGreaterThan(500);
    expect(lines.join('\n')).toContain('There is no table “deals”');
    writeFileSync(join(place, 'deals.csv'), 'deal_id,status\n1,won\n');
    expect(await refused(`duckdb:${place}`)).toContain('The table “deals” lacks company_key');
    expect(await refused('warehouse:here')).toContain('“warehouse:here” is none that is known');
    expect(await refused(`exports:${at('nothing')}`)).toContain('cannot be read');
  });

  it('reads moments that name their zone as moments of the zone whose days they are', async () => {
    const place = mkdtempSync(join(folder, 'zoned-'));
    writeFileSync(
      join(place, 'leads.csv'),
      'Record ID,Email,Create Date,Lifecycle Stage\n1,a@x.se,2026-03-31T22:30:00Z,Lead\n',
    );
    const firstDay = async (zone: string) =>
      (await figuresFromSource(`exports:${place}`, { ...order, zone })).find(
        ({ figure, name }) => figure === 'meta' && name === 'first_created',
      )?.value;
    expect(await firstDay('Europe/Stockholm')).toBe(onlyDate('2026-04-01'));
    expect(await firstDay('UTC')).toBe(onlyDate('2026-03-31'));
  });

  it('is not given beside files, nor for a zone that there is not', async () => {
    const said = async (...args: string[]) => {
      const told: string[] = [];
      await runReport(args, { print: (line) => void told.push(line) });
      return told.join('\n');
    };
    expect(await said('--source', 'exports:x', '--figures', 'y.csv')).toContain('--source and --figures');
    expect(await said('--source', 'exports:x', '--time-zone', 'Mars/Base')).toContain(
      'no time zone “Mars/Base”',
    );
  });
});
