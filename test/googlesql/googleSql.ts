import { civil } from '../../src/values/dates.ts';
import {
  CONTRACT,
  type ColumnType,
  type ContractRows,
  type ContractValue,
} from '../../src/warehouse/contract.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { GoogleSqlServer } from './server.ts';

/** The types of GoogleSQL that the statements read and make, as its protocol calls them. */
export type Kind =
  | 'TYPE_STRING'
  | 'TYPE_INT64'
  | 'TYPE_DATETIME'
  | 'TYPE_DATE'
  | 'TYPE_TIMESTAMP'
  | 'TYPE_BOOL'
  | 'TYPE_DOUBLE'
  | 'TYPE_NUMERIC';
export interface Column {
  readonly name: string;
  readonly kind: Kind;
}
/** A value as the protocol has it: what comes out of one statement goes into the next as it is. */
type Value = Readonly<Record<string, unknown>>;
interface Row {
  readonly cell?: readonly Value[];
}
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const KINDS: Readonly<Record<ColumnType, Kind>> = {
  text: 'TYPE_STRING',
  whole: 'TYPE_INT64',
  datetime: 'TYPE_DATETIME',
  date: 'TYPE_DATE',
};
const STATEMENTS = [
  'RESOLVED_QUERY_STMT',
  'RESOLVED_CREATE_TABLE_AS_SELECT_STMT',
  'RESOLVED_CREATE_VIEW_STMT',
];
/** How a table is divided and sorted changes nothing of what is in it. */
const LAYOUT = /(?:\s+PARTITION BY [^\n]+)?(?:\s+CLUSTER BY [^\n]+?)?/;
const MADE = new RegExp(`^\\s*CREATE(?: OR REPLACE)? (?:TABLE|VIEW) (\\S+)${LAYOUT.source}\\s+AS\\s`);
const DROPPED = /^\s*DROP (?:TABLE|VIEW) (?:IF EXISTS )?(\S+)\s*$/;
/** Between the first day of the protocol's dates and that of a spreadsheet's. */
const EPOCH = 25_569;
const SECONDS = 86_400;

/** The columns of the tables of the contract in BigQuery. */
export const CONTRACT_COLUMNS: ReadonlyMap<string, readonly Column[]> = new Map(
  CONTRACT.map(({ name, columns }) => [
    name,
    columns.map((column) => ({ name: column.name, kind: KINDS[column.type] })),
  ]),
);

/** Google's reference evaluator keeps no tables: they are kept here, and given to each statement that names them. */
export class GoogleSql implements Engine {
  readonly dialect = 'bigquery';
  /** By the names that statements call them, without backticks. */
  readonly tables = new Map<string, Table>();

  private constructor(
    private readonly server: GoogleSqlServer,
    private readonly language: object,
  ) {}

  static async open(): Promise<GoogleSql> {
    const server = await GoogleSqlServer.start();
    const known = await server.call<{ enabledLanguageFeatures: string[] }>('GetLanguageOptions', {
      maximumFeatures: true,
    });
    return new GoogleSql(server, {
      ...known,
      // As in BigQuery: BOOL and INT64 and not their names inside Google, and INTERVAL, which this build leaves out.
      productMode: 'PRODUCT_EXTERNAL',
      supportedStatementKinds: STATEMENTS,
      reservedKeywords: ['QUALIFY'],
      enabledLanguageFeatures: [...known.enabledLanguageFeatures, 'FEATURE_INTERVAL_TYPE'],
    });
  }

  /** Makes or drops tables; a view is made as one, for nothing that it reads changes. */
  async run(...statements: readonly string[]): Promise<void> {
    for (const sql of statements) await this.runOne(sql);
  }

  private async runOne(sql: string): Promise<void> {
    const dropped = DROPPED.exec(sql);
    if (dropped) {
      this.tables.delete(plain(dropped[1]!));
      return;
    }
    const made = MADE.exec(sql);
    if (!made) throw new Error(`Neither makes nor drops a table: ${sql.slice(0, 80)}`);
    this.tables.set(plain(made[1]!), await this.evaluated(sql.slice(made[0].length)));
  }

  async rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const { columns, rows } = await this.evaluated(sql);
    return rows.map(({ cell }) =>
      Object.fromEntries(columns.map(({ name }, i) => [name, writtenOut(cell?.[i] ?? {})])),
    );
  }

  /** What a SELECT gives. */
  async evaluated(sql: string): Promise<Table> {
    let read = sql;
    const catalog: object[] = [];
    const content: Record<string, object> = {};
    for (const name of await this.tablesIn(sql)) {
      const table = this.tables.get(name);
      if (!table) throw new Error(`Table not found: ${name}`);
      // The evaluator looks for tables in one place: a path becomes one name in backticks.
      if (name.includes('.')) read = read.replace(spelledOut(name), `\`${name}\``);
      catalog.push(tableNamed(name, table.columns));
      content[name] = { tableData: { row: table.rows } };
    }
    const { prepared, content: found } = await this.server.call<{
      prepared: { columns: { name: string; type: { typeKind: Kind } }[] };
      content: { tableData?: { row?: Row[] } };
    }>('EvaluateQuery', {
      sql: read,
      options: this.options(),
      simpleCatalog: this.catalog({ table: catalog }),
      tableContent: content,
    });
    return {
      columns: prepared.columns.map(({ name, type }) => ({ name, kind: type.typeKind })),
      rows: found.tableData?.row ?? [],
    };
  }

  /**
   * What a statement gives or makes, by Google's analyzer: nothing is evaluated.
   *
   * @param known the columns of what it may read, by path
   * @throws Error with what the analyzer says where the statement is wrong
   */
  async analyzed(sql: string, known: ReadonlyMap<string, readonly Column[]>): Promise<readonly Column[]> {
    const { resolvedStatement } = await this.server.call<{ resolvedStatement: object }>('Analyze', {
      sqlStatement: sql,
      options: this.options(),
      simpleCatalog: this.catalog(folders(known)),
    });
    return outputOf(resolvedStatement);
  }

  /** Fills the tables of the contract. */
  async fill(rows: ContractRows, called = (name: string) => name): Promise<void> {
    for (const { name, columns } of CONTRACT)
      this.tables.set(called(name), {
        columns: CONTRACT_COLUMNS.get(name)!,
        rows: [...rows[name]].map((row) => ({
          cell: columns.map(({ type }, i) => protocolValue(type, row[i] ?? null)),
        })),
      });
  }

  close(): Promise<void> {
    return this.server.stop();
  }

  /** The names of the tables that a statement reads. */
  async tablesIn(sql: string): Promise<string[]> {
    const { tableName } = await this.server.call<{ tableName?: { tableNameSegment: string[] }[] }>(
      'ExtractTableNamesFromStatement',
      { sqlStatement: sql, options: this.language },
    );
    return (tableName ?? []).map(({ tableNameSegment }) => tableNameSegment.join('.'));
  }

  private options(): object {
    return {
      languageOptions: this.language,
      defaultTimezone: 'UTC',
      allowedHintsAndOptions: {},
      statementContext: 'CONTEXT_DEFAULT',
      parameterMode: 'PARAMETER_NAMED',
      errorMessageMode: 'ERROR_MESSAGE_ONE_LINE',
    };
  }

  private catalog(tables: object): object {
    return { name: 'warehouse', ...tables, builtinFunctionOptions: { languageOptions: this.language } };
  }
}

function plain(name: string): string {
  return name.replaceAll('`', '');
}

/** A path as statements may write it, with or without backticks. */
function spelledOut(name: string): RegExp {
  const parts = name.split('.').map((part) => `\`?${part.replace(/[^\w]/g, '\\$&')}\`?`);
  return new RegExp(`(?<![\\w\`.])${parts.join('\\.')}(?![\\w\`])`, 'g');
}

function tableNamed(name: string, columns: readonly Column[]): object {
  return { name, column: columns.map((column) => ({ name: column.name, type: { typeKind: column.kind } })) };
}

/** Tables by path as catalogs within catalogs: a project, its datasets, their tables. */
function folders(known: ReadonlyMap<string, readonly Column[]>): object {
  const table: object[] = [];
  const below = new Map<string, Map<string, readonly Column[]>>();
  for (const [path, columns] of known) {
    const [first, ...rest] = path.split('.');
    if (rest.length === 0) table.push(tableNamed(first!, columns));
    else below.set(first!, (below.get(first!) ?? new Map()).set(rest.join('.'), columns));
  }
  const catalog = [...below].map(([name, tables]) => ({ name, ...folders(tables) }));
  return { table, catalog };
}

/** A resolved statement says its output somewhere below: {column: {name, type}} by output column. */
function outputOf(statement: object): Column[] {
  const found = (node: unknown): { name: string; column: { type: { typeKind: Kind } } }[] | undefined => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return undefined;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'outputColumnList' && Array.isArray(value)) return value;
      const deeper = found(value);
      if (deeper) return deeper;
    }
    return undefined;
  };
  return (found(statement) ?? []).map(({ name, column }) => ({ name, kind: column.type.typeKind }));
}

function protocolValue(type: ColumnType, value: ContractValue): Value {
  if (value === null) return {};
  if (type === 'text') return { stringValue: String(value) };
  if (type === 'whole') return { int64Value: Number(value) };
  if (type === 'date') return { dateValue: Number(value) - EPOCH };
  const day = Math.floor(Number(value));
  const second = Math.round((Number(value) - day) * SECONDS);
  const { year, month, day: ofMonth } = civil(day);
  const bits = [
    [month, 4],
    [ofMonth, 5],
    [Math.floor(second / 3600), 5],
    [Math.floor(second / 60) % 60, 6],
    [second % 60, 6],
  ] as const;
  // Longer than the whole numbers that JavaScript shifts.
  const packed = bits.reduce((all, [part, width]) => all * 2 ** width + part, year);
  return { datetimeValue: { bitFieldDatetimeSeconds: packed, nanos: 0 } };
}

/** As BigQuery writes it. */
export function writtenOut(value: Value): string | number | boolean | null {
  const [kind, found] = Object.entries(value).find(([key]) => key !== 'value') ?? [];
  if (kind === undefined) return null;
  if (kind === 'dateValue') return new Date(Number(found) * SECONDS * 1000).toISOString().slice(0, 10);
  if (kind !== 'datetimeValue') return found as string | number | boolean;
  let rest = (found as { bitFieldDatetimeSeconds: number }).bitFieldDatetimeSeconds;
  const taken = (width: number) => {
    const part = rest % 2 ** width;
    rest = Math.floor(rest / 2 ** width);
    return String(part).padStart(2, '0');
  };
  const [second, minute, hour, day, month] = [6, 6, 5, 5, 4].map(taken);
  return `${String(rest).padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`;
}
