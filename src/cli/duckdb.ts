import { CONTRACT, type ColumnType, type ContractRows, type ContractValue } from '../warehouse/contract.ts';
import { DIALECTS } from '../warehouse/dialects.ts';
import type { Engine } from '../warehouse/engine.ts';

const { whole, string, datetime } = DIALECTS.duckdb;
const TYPES: Readonly<Record<ColumnType, string>> = { text: string, whole, datetime, date: 'DATE' };
/** Between the first day of DuckDB's time and that of a spreadsheet's. */
const EPOCH = 25_569;
const SECONDS = 86_400;

/** DuckDB inside this program, loaded only when it is asked for. */
export class DuckDb implements Engine {
  readonly dialect = 'duckdb';

  private constructor(
    private readonly duckdb: typeof import('@duckdb/node-api'),
    private readonly instance: import('@duckdb/node-api').DuckDBInstance,
    private readonly connection: import('@duckdb/node-api').DuckDBConnection,
  ) {}

  /** @param path of a database, by default one in memory */
  static async open(path = ':memory:', options: Record<string, string> = {}): Promise<DuckDb> {
    const duckdb = await import('@duckdb/node-api');
    const instance = await duckdb.DuckDBInstance.create(path, options);
    return new DuckDb(duckdb, instance, await instance.connect());
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  async rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return (await this.connection.runAndReadAll(sql)).getRowObjectsJS() as Record<string, unknown>[];
  }

  /** Fills the tables of the contract. */
  async fill(rows: ContractRows): Promise<void> {
    for (const { name, columns } of CONTRACT) {
      const declared = columns.map((column) => `${column.name} ${TYPES[column.type]}`).join(', ');
      await this.run(`CREATE OR REPLACE TABLE ${name} (${declared})`);
      const appender = await this.connection.createAppender(name);
      for (const row of rows[name]) {
        for (const [i, { type }] of columns.entries()) this.append(appender, type, row[i] ?? null);
        appender.endRow();
      }
      appender.closeSync();
    }
  }

  private append(
    appender: Awaited<ReturnType<import('@duckdb/node-api').DuckDBConnection['createAppender']>>,
    type: ColumnType,
    value: ContractValue,
  ): void {
    const { DuckDBDateValue, DuckDBTimestampValue } = this.duckdb;
    if (value === null) appender.appendNull();
    else if (type === 'text') appender.appendVarchar(String(value));
    else if (type === 'whole') appender.appendBigInt(BigInt(value));
    else if (type === 'date') appender.appendDate(new DuckDBDateValue(Number(value) - EPOCH));
    else {
      const seconds = Math.round((Number(value) - EPOCH) * SECONDS);
      appender.appendTimestamp(new DuckDBTimestampValue(BigInt(seconds) * 1_000_000n));
    }
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}
