import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DuckDb } from '../../src/cli/duckdb.ts';
import { CONTRACT } from '../../src/warehouse/contract.ts';
import { contractRowsOf } from '../../src/warehouse/fromRecords.ts';
import { Visit } from '../support/browser.ts';
import { sampleRecords } from '../support/sampleReport.ts';
import { fits, heading, press } from '../support/sidebar.ts';

describe('a person whose CRM is in a warehouse', () => {
  let visit: Visit;
  let frame: Frame;
  let sql = '';
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  beforeAll(async () => {
    visit = await Visit.begin();
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Importera och skapa');
  }, 60_000);
  afterAll(async () => {
    await visit.close();
    rmSync(folder, { recursive: true });
  });

  it('takes the SQL that is made of the settings', async () => {
    await heading(frame, 'Ert mål');
    await frame.getByLabel('Intäktsmål', { exact: true }).fill('400 000 kr');
    await press(frame, 'Nästa');
    await heading(frame, 'Era data');
    await frame.getByText('För stort för ett kalkylark?').click();
    await frame.getByLabel('Datalager', { exact: true }).selectOption('DuckDB');
    await press(frame, 'Gör SQL-koden');
    sql = await frame.getByLabel('SQL-kod', { exact: true }).inputValue();
    expect(sql).toContain('CREATE OR REPLACE TABLE smarketing.figures AS');
    await press(frame, 'Kopiera SQL-koden');
    await fits(frame);
  });

  it('runs it where the CRM is, and drops the figures', async () => {
    const { records, settings } = sampleRecords('sv');
    const warehouse = await DuckDb.open();
    await warehouse.fill(contractRowsOf(records, settings.currency));
    await warehouse.run('CREATE SCHEMA crm; CREATE SCHEMA smarketing');
    for (const { name } of CONTRACT) await warehouse.run(`CREATE TABLE crm.${name} AS FROM main.${name}`);
    await warehouse.run(sql);
    const file = join(folder, 'figures.csv');
    await warehouse.run(`COPY smarketing.figures TO '${file}' (HEADER)`);
    warehouse.close();
    await frame.locator('input[type=file]').setInputFiles([file]);
    await frame.getByText('SQL: ').first().waitFor();
    await press(frame, 'Skapa med de här inställningarna');
    await expect.poll(() => visit.tabs(), { timeout: 120_000 }).toContain('Veckomöte');
    await frame.getByText('Rapporterna är klara').first().waitFor({ timeout: 120_000 });
  });

  it('has the funnel of the exports and a meeting, and is told which reports are not there', async () => {
    const funnel = await visit.cells('Säljtratt');
    expect(funnel.find((row) => row[0] === 'Kund')?.[1]).toBe(65);
    expect((await visit.cells('Veckomöte')).flat().join(' ')).toContain('Håller sälj avtalet?');
    expect(await visit.tabs()).toContain('Attribution');
    expect(await visit.tabs()).not.toContain('Leads');
    expect((await visit.cells('Start')).flat().join(' ')).toContain('finns inte ur ett datalager');
    expect(visit.troubles).toEqual([]);
  });
});
