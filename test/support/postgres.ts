import { PGlite } from '@electric-sql/pglite';
import { civil } from '../../src/values/dates.ts';
import {
  CONTRACT,
  type ColumnType,
  type ContractRows,
  type ContractValue,
} from '../../src/warehouse/contract.ts';
import { DIALECTS } from '../../src/warehouse/dialects.ts';
import type { Engine } from '../../src/warehouse/engine.ts';

const { whole, string, datetime, text } = DIALECTS.postgres;
const TYPES: Readonly<Record<ColumnType, string>> = { text: string, whole, datetime, date: 'DATE' };
const AT_ONCE = 500;
const SECONDS = 86_400;

/** PostgreSQL inside this program: what the SQL means is tried on another engine. */
export class Postgres implements Engine {
  readonly dialect = 'postgres';
  private readonly database = new PGlite();

  async run(...statements: readonly string[]): Promise<void> {
    await this.database.exec(statements.join(';\n'));
  }

  async rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return (await this.database.query<Record<string, unknown>>(sql)).rows;
  }

  async fill(rows: ContractRows): Promise<void> {
    for (const { name, columns } of CONTRACT) {
      const declared = columns.map((column) => `${column.name} ${TYPES[column.type]}`).join(', ');
      await this.run(`DROP TABLE IF EXISTS ${name} CASCADE; CREATE TABLE ${name} (${declared})`);
      const lines = [...rows[name]].map(
        (row) => `(${columns.map(({ type }, i) => literal(type, row[i] ?? null)).join(', ')})`,
      );
      for (let first = 0; first < lines.length; first += AT_ONCE)
        await this.run(`INSERT INTO ${name} VALUES ${lines.slice(first, first + AT_ONCE).join(', ')}`);
    }
  }

  close(): Promise<void> {
    return this.database.close();
  }
}

function literal(type: ColumnType, value: ContractValue): string {
  if (value === null) return 'NULL';
  if (type === 'text') return text(String(value));
  if (type === 'whole') return String(value);
  const { year, month, day } = civil(Number(value));
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  if (type === 'date') return `DATE '${date}'`;
  const second = Math.round((Number(value) - Math.floor(Number(value))) * SECONDS);
  const time = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(two).join(':');
  return `TIMESTAMP '${date} ${time}'`;
}
