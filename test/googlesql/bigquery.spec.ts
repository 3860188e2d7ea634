import { afterAll, beforeAll, expect, it } from 'vitest';
import { BigQuery, sourceDataset, targetDataset } from '../../src/cli/bigquery.ts';
import { DuckDb } from '../../src/cli/duckdb.ts';
import { say } from '../../src/language/language.ts';
import { Refusal } from '../../src/language/sentence.ts';
import type { FigureRow } from '../../src/schema/figures.ts';
import { CONTRACT, type ContractRows } from '../../src/warehouse/contract.ts';
import { figuresOf } from '../../src/warehouse/engine.ts';
import { contractRowsOf } from '../../src/warehouse/fromRecords.ts';
import { questionOf } from '../../src/warehouse/question.ts';
import { BigQueryStandIn, Refused, type Result } from '../support/bigQueryStandIn.ts';
import { sampleRecords } from '../support/sampleReport.ts';
import { daysOf } from './days.ts';
import { GoogleSql, type Kind, writtenOut } from './googleSql.ts';
import { describeGoogleSql } from './installed.ts';

const SOURCE = sourceDataset('bigquery://acme-data/crm');
const TYPES: Readonly<Record<Kind, string>> = {
  TYPE_STRING: 'STRING',
  TYPE_INT64: 'INTEGER',
  TYPE_DATETIME: 'DATETIME',
  TYPE_DATE: 'DATE',
  TYPE_TIMESTAMP: 'TIMESTAMP',
  TYPE_BOOL: 'BOOLEAN',
  TYPE_DOUBLE: 'FLOAT',
  TYPE_NUMERIC: 'NUMERIC',
};

describeGoogleSql('BigQuery’s REST service with Google’s own SQL behind it', () => {
  const { records, settings } = sampleRecords('en');
  const all = contractRowsOf(records, settings.currency);
  // The evaluator tries every pair of rows: of a quarter it takes a tenth of the time. All of them are compared before a release.
  const rows = Object.fromEntries(
    CONTRACT.map(({ name }) => [name, [...all[name]].filter((_, i) => i % 4 === 0)]),
  ) as unknown as ContractRows;
  const days = daysOf(rows, records.asOf.day);
  const present = {
    ...records.present,
    responses: records.leads.hasResponse,
    outcomes: records.deals.outcomesTold,
  };
  const question = { ...questionOf(settings, records.asOf.day, present), ...days };
  let googleSql: GoogleSql;
  let standIn: BigQueryStandIn;

  beforeAll(async () => {
    googleSql = await GoogleSql.open();
    standIn = await BigQueryStandIn.open(answer);
  });
  afterAll(async () => {
    await standIn?.close();
    await googleSql?.close();
  });

  const door = () =>
    new BigQuery(SOURCE, {
      target: targetDataset('smarketing', SOURCE.project),
      root: standIn.root,
      login: async () => 'token',
      sleep: async () => undefined,
    });
  const fill = () => googleSql.fill(rows, (name) => `acme-data.crm.${name}`);

  /** Analyzed first, as BigQuery does, whether it is run or not. */
  async function answer(sql: string, isDry: boolean): Promise<Result> {
    const known = new Map([...googleSql.tables].map(([name, { columns }]) => [name, columns]));
    const columns = await googleSql.analyzed(sql, known).catch(({ message }: Error) => {
      throw message.startsWith('Table not found')
        ? new Refused(404, 'notFound', message)
        : new Refused(400, 'invalidQuery', message);
    });
    const tables = (await googleSql.tablesIn(sql)).flatMap((name) => googleSql.tables.get(name) ?? []);
    const size = {
      bytes: tables.reduce((bytes, table) => bytes + 8 * table.columns.length * table.rows.length, 0),
      tables: tables.length,
    };
    if (!isDry && sql.startsWith('CREATE')) await googleSql.run(sql);
    if (isDry || sql.startsWith('CREATE')) return { fields: [], rows: [], ...size };
    const { rows } = await googleSql.evaluated(sql);
    return {
      fields: columns.map(({ name, kind }) => ({ name, type: TYPES[kind] })),
      rows: rows.map(({ cell }) =>
        columns.map((_, i) => {
          const value = writtenOut(cell?.[i] ?? {});
          return value === null ? null : String(value);
        }),
      ),
      ...size,
    };
  }

  it('gives the figures that DuckDB gives', async () => {
    await fill();
    standIn.pageSize = 300;
    standIn.polls = 2;
    const through = await door().figures(question);
    const duckDb = await DuckDb.open();
    await duckDb.fill(rows);
    const beside = await figuresOf(duckDb, question);
    duckDb.close();
    const sorted = (rows: readonly FigureRow[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(through.length).toBeGreaterThan(1000);
    expect(sorted(through)).toEqual(sorted(beside));
    console.log(`${through.length} rows of figures by ${standIn.asked.length} requests`);
  });

  it('says in Google’s words what a table of the contract lacks', async () => {
    await fill();
    const leads = googleSql.tables.get('acme-data.crm.leads')!;
    googleSql.tables.set('acme-data.crm.leads', {
      ...leads,
      columns: leads.columns.map((column) =>
        column.name === 'company_key' ? { ...column, name: 'company' } : column,
      ),
    });
    const wrong = await refusedBy(door().figures(question));
    expect(wrong).toMatch(/^BigQuery cannot run “company_forms”: .*Unrecognized name: company_key/);
    googleSql.tables.delete('acme-data.crm.deals');
    expect(await refusedBy(door().figures(question))).toMatch(/^BigQuery does not find something: .*deals/);
  });
});

async function refusedBy(task: Promise<unknown>): Promise<string> {
  const error = await task.catch((thrown: unknown) => thrown);
  if (error instanceof Refusal) return say('en', error.sentence);
  throw error ?? new Error('It was not refused.');
}
