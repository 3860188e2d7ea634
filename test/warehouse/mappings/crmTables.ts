import { DuckDb } from '../../../src/cli/duckdb.ts';
import { CONTRACT, type TableName } from '../../../src/warehouse/contract.ts';
import { contractCheck } from '../../../src/warehouse/contractCheck.ts';
import { DIALECTS } from '../../../src/warehouse/dialects.ts';
import {
  type Mapping,
  type MappingOptions,
  mappingStatements,
  type SourceType,
} from '../../../src/warehouse/mappings/mapping.ts';
import { faultsIn } from '../../support/contractExample.ts';
import { Postgres } from '../../support/postgres.ts';

export type SqlEngine = DuckDb | Postgres;
type Value = string | number | boolean | null;
/** Rows by table; a column that is not named is NULL. */
export type CrmRows = Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>;

export const ENGINES: readonly [string, 'main' | 'public', () => Promise<SqlEngine>][] = [
  ['DuckDB', 'main', () => DuckDb.open()],
  ['PostgreSQL', 'public', async () => new Postgres()],
];

/** As syncs declare them. */
const TYPES: Readonly<Record<SourceType, string>> = {
  numberId: 'BIGINT',
  text: 'VARCHAR',
  address: 'VARCHAR',
  instant: 'TIMESTAMP WITH TIME ZONE',
  date: 'DATE',
  amount: 'DOUBLE PRECISION',
  whole: 'DOUBLE PRECISION',
  flag: 'BOOLEAN',
};

/** Makes the tables of a CRM in the schema `crm`, but for those that are missing, and the views on them. */
export async function openCrm(
  open: () => Promise<SqlEngine>,
  mapping: Mapping,
  rows: CrmRows,
  options: Omit<MappingOptions, 'source'>,
): Promise<SqlEngine> {
  const engine = await open();
  const { missing = [] } = options;
  const script = ['CREATE SCHEMA crm'];
  for (const [table, types] of Object.entries(mapping.tables)) {
    if (missing.includes(table)) continue;
    const columns = Object.entries(types).filter(([column]) => !missing.includes(`${table}.${column}`));
    const declared = columns.map(([column, type]) => `${column} ${TYPES[type]}`);
    script.push(`CREATE TABLE crm.${table} (${declared.join(', ')})`);
    for (const row of rows[table] ?? []) {
      const values = Object.values(row).map(literal);
      script.push(`INSERT INTO crm.${table} (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`);
    }
  }
  const views = mappingStatements(engine.dialect, mapping, { ...options, source: 'crm' });
  // A second time takes the place of the first.
  for (const { sql } of [...views, ...views]) script.push(sql);
  await engine.run(script.join(';\n'));
  return engine;
}

/** Rows of a table of the contract as texts, in their order; what is blank, NULL or 0 is left out. */
export async function rowsOf(engine: SqlEngine, table: TableName): Promise<Record<string, string>[]> {
  const { string } = DIALECTS[engine.dialect];
  const { columns } = CONTRACT.find(({ name }) => name === table)!;
  const texts = columns.map(({ name }) => `CAST(${name} AS ${string}) AS ${name}`);
  const rows = await engine.rows(`SELECT ${texts.join(', ')} FROM ${table}`);
  for (const { name, type } of columns)
    if (type === 'text' && rows.some((row) => row[name] === null))
      throw new Error(`${table}.${name} is NULL`);
  return rows
    .map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => !BLANK.includes(value))))
    .map((row) => row as Record<string, string>)
    .sort((a, b) => (Object.values(a).join('|') < Object.values(b).join('|') ? -1 : 1));
}

/** What the check of the tables finds wrong in the views. */
export async function faultsOfViews(engine: SqlEngine): Promise<string[]> {
  return faultsIn(await engine.rows(contractCheck(engine.dialect, (table) => table)));
}

const BLANK: readonly unknown[] = [null, '', '0'];

function literal(value: Value): string {
  return typeof value === 'string' ? DIALECTS.postgres.text(value) : String(value);
}
