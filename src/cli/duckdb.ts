import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CONTRACT,
  type ColumnType,
  type ContractColumn,
  type ContractRow,
  type ContractRows,
  type ContractValue,
  type TableName,
} from '../warehouse/contract.ts';
import { DIALECTS } from '../warehouse/dialects.ts';
import type { Engine } from '../warehouse/engine.ts';

const { whole, string, datetime } = DIALECTS.duckdb;
const TYPES: Readonly<Record<ColumnType, string>> = { text: string, whole, datetime, date: 'DATE' };
/** How a value is written for DuckDB to read: dates as days and datetimes as seconds since 1970. */
const AS_WRITTEN: Readonly<Record<ColumnType, string>> = {
  text: string,
  whole,
  datetime: whole,
  date: whole,
};
const READ: Readonly<Record<ColumnType, (column: string) => string>> = {
  text: (column) => `COALESCE(${column}, '')`,
  whole: (column) => column,
  datetime: (column) => `CAST(MAKE_TIMESTAMP(${column} * 1000000) AS ${datetime})`,
  date: (column) => `DATE '1970-01-01' + CAST(${column} AS INTEGER)`,
};
/** Between the first day of 1970 and that of a spreadsheet's time. */
const EPOCH = 25_569;
const SECONDS = 86_400;
/** So many signs are written at once. */
const AT_ONCE = 1 << 20;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** What DuckDB says of a statement that it does not run. */
export class DuckDbError extends Error {}

function refused(error: unknown): never {
  throw new DuckDbError((error as Error).message.split('\n')[0]!, { cause: error });
}

/** DuckDB inside this program, loaded only when it is asked for. */
export class DuckDb implements Engine {
  readonly dialect = 'duckdb';

  private constructor(
    private readonly instance: import('@duckdb/node-api').DuckDBInstance,
    private readonly connection: import('@duckdb/node-api').DuckDBConnection,
  ) {}

  /** @param path of a database, by default one in memory */
  static async open(path = ':memory:', options: Record<string, string> = {}): Promise<DuckDb> {
    const duckdb = await import('@duckdb/node-api');
    const instance = await duckdb.DuckDBInstance.create(path, options);
    return new DuckDb(instance, await instance.connect());
  }

  /** @throws DuckDbError where DuckDB refuses the statement */
  async run(...statements: readonly string[]): Promise<void> {
    await this.connection.run(statements.join(';\n')).catch(refused);
  }

  /** @throws DuckDbError where DuckDB refuses the statement */
  async rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const read = await this.connection.runAndReadAll(sql).catch(refused);
    return read.getRowObjectsJS() as Record<string, unknown>[];
  }

  /**
   * Fills the tables of the contract. The rows go through files: value by value, millions of them would take minutes to hand
   * over.
   */
  async fill(rows: ContractRows): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'contract-'));
    try {
      for (const { name, columns } of CONTRACT) {
        const file = join(folder, `${name}.csv`);
        write(file, columns, rows[name]);
        const given = columns.map(({ name: column, type }) => `'${column}': '${AS_WRITTEN[type]}'`);
        const read = `read_csv('${file}', columns = {${given.join(', ')}}, header = false, delim = ',', quote = '"', escape = '"', auto_detect = false)`;
        const made = columns.map(({ name: column, type }) => `${READ[type](column)} AS ${column}`);
        await this.run(`CREATE OR REPLACE TABLE ${name} AS SELECT ${made.join(', ')} FROM ${read}`);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  /** A table of the contract without a row. */
  async makeEmpty(name: TableName): Promise<void> {
    const declared = columnsOf(name).map((column) => `${column.name} ${TYPES[column.type]}`);
    await this.run(`CREATE OR REPLACE TABLE ${name} (${declared.join(', ')})`);
  }

  /** Calls what is there by the name of a table of the contract, its columns as the contract has them. */
  async nameTable(name: TableName, from: string): Promise<void> {
    const columns = columnsOf(name).map(({ name: column, type }) => {
      const value = `CAST(${column} AS ${TYPES[type]})`;
      return `${type === 'text' ? `COALESCE(${value}, '')` : value} AS ${column}`;
    });
    await this.run(`CREATE OR REPLACE VIEW ${name} AS SELECT ${columns.join(', ')} FROM ${from}`);
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

const columnsOf = (name: TableName): readonly ContractColumn[] =>
  CONTRACT.find((table) => table.name === name)!.columns;

function write(file: string, columns: readonly ContractColumn[], rows: Iterable<ContractRow>): void {
  const types = columns.map(({ type }) => type);
  const to = openSync(file, 'w');
  let text = '';
  for (const row of rows) {
    for (let i = 0; i < types.length; i++) text += (i === 0 ? '' : ',') + written(types[i]!, row[i] ?? null);
    text += '\n';
    if (text.length < AT_ONCE) continue;
    writeSync(to, text);
    text = '';
  }
  writeSync(to, text);
  closeSync(to);
}

function written(type: ColumnType, value: ContractValue): string {
  if (value === null || value === '') return '';
  if (type === 'text') {
    const text = String(value);
    return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }
  if (type === 'date') return String(Number(value) - EPOCH);
  return type === 'datetime' ? String(Math.round((Number(value) - EPOCH) * SECONDS)) : String(value);
}
