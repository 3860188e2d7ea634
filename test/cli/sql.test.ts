import { describe, expect, it } from 'vitest';
import { runSql } from '../../src/cli/sql.ts';

async function said(...args: string[]) {
  const lines: string[] = [];
  const code = await runSql(args, (line) => void lines.push(line));
  return { code, text: lines.join('\n') };
}

describe('npm run sql', () => {
  it('prints one script that ends with the figures', async () => {
    const { code, text } = await said(
      '--settings',
      'samples/hubspot-sv/settings.json',
      '--target',
      'rev.ops',
    );
    expect(code).toBe(0);
    expect(text).toContain('CREATE OR REPLACE TABLE rev.ops.figures AS');
    expect(text).toContain('FROM crm.leads');
  });

  it('prints models of dbt and actions of Dataform, each with the file that it goes into', async () => {
    const dbt = (await said('--as', 'dbt')).text;
    expect(dbt).toContain("-- models/smarketing/figures.sql\n{{ config(materialized='table') }}");
    expect(dbt).toContain("{{ source('crm', 'leads') }}");
    expect(dbt).toContain("{{ ref('journeys') }}");
    expect(dbt).toContain(
      "partition_by={'field': 'created', 'data_type': 'datetime', 'granularity': 'month'}",
    );
    const dataform = (await said('--as', 'dataform')).text;
    expect(dataform).toContain('-- definitions/smarketing/figures.sqlx\nconfig { type: "table" }');
    expect(dataform).toContain('{ref("crm", "leads")}');
  });

  it('prints the tables of the contract as views on what a sync of the CRM has brought', async () => {
    const { code, text } = await said('--mapping', 'hubspot-fivetran', '--missing', 'team,merged_deal');
    expect(code).toBe(0);
    expect(text).toContain('CREATE OR REPLACE VIEW crm.leads AS');
    expect(text).toContain('hubspot.contact');
    expect((await said('--mapping', 'hubspot-fivetran', '--missing', 'teams')).text).toBe(
      '--missing: teams is no table or column of the mapping “HubSpot, synced by Fivetran”.',
    );
  });

  it('says that a day in the settings file stops the SQL at that day, unless it was asked for', async () => {
    const sample = ['--settings', 'samples/hubspot-en/settings.json'];
    const frozen = '! The settings name a day (asOf 2026-10-16)';
    expect((await said(...sample)).text).toContain(frozen);
    expect((await said(...sample, '--as-of', '2026-10-16')).text).not.toContain(frozen);
    expect((await said()).text).not.toContain(frozen);
  });

  it('prints one query that checks the tables, wherever they are', async () => {
    const { code, text } = await said('--check', '--dialect', 'postgres', '--source', 'sales.crm');
    expect(code).toBe(0);
    expect(text).toContain('FROM sales.crm.lead_keys');
    expect(text.match(/;/g)).toHaveLength(1);
    expect(text).not.toContain('CREATE');
    expect((await said('--check', 'yes')).text).toContain('There is no option “yes”');
    expect((await said('--help')).text).toContain('prints the 7 tables');
  });

  it('says in one sentence what it does not know', async () => {
    expect(await said('--dialect', 'oracle')).toEqual({
      code: 1,
      text: '--dialect cannot be “oracle”. Use one of: bigquery, duckdb, postgres.',
    });
    expect((await said('--as-of', 'yesterday', '--language', 'sv')).text).toContain('yesterday');
  });
});
