import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Words } from '../language/language.ts';
import { Refusal } from '../language/sentence.ts';
import type { FigureRow } from '../schema/figures.ts';
import type { Settings } from '../settings/settings.ts';
import { onlyDate } from '../values/dates.ts';
import { CONTRACT } from '../warehouse/contract.ts';
import { figuresOf } from '../warehouse/engine.ts';
import { questionOf } from '../warehouse/question.ts';
import { BigQuery, bytesFrom, sourceDataset, targetDataset } from './bigquery.ts';
import { Stop, shortPath } from './order.ts';

/** What `--source` names: where records are that no sheet holds, and what counts them. */

export interface SourceOrder {
  readonly settings: Settings;
  /** The last day that counts; null for today. */
  readonly asOf: number | null;
  readonly words: Words;
  readonly progress: (line: string) => void;
  /** Called when the counting begins: until it is done, this program has nothing to do. */
  readonly onCounting?: () => void;
  /** Whose days and times they are. */
  readonly zone: string;
  /** Of BigQuery: the dataset for the tables that are made, where the datasets are, and the most that may be billed, in bytes. */
  readonly target?: string | undefined;
  readonly location?: string | undefined;
  readonly mostBytes?: string | undefined;
}

/** The dataset in which the tables are made where none is named. */
const TARGET = 'smarketing';
/** Of DuckDB's working memory; what does not fit goes to disk. */
const MEMORY = {
  memory_limit: '900MB',
  preserve_insertion_order: 'false',
  temp_directory: join(tmpdir(), `smarketing-${process.pid}`),
};

/**
 * @param source `duckdb:FILE` or `duckdb:FOLDER` with the tables of the contract, `exports:FOLDER` with exports of a CRM,
 *   `bigquery://PROJECT/DATASET`
 * @throws Stop where it is neither, and where something in it cannot be read
 */
export async function figuresFromSource(source: string, order: SourceOrder): Promise<FigureRow[]> {
  const { words } = order;
  if (/^bigquery:/.test(source)) return await fromBigQuery(source, order);
  const [, kind, rest] = /^(\w+):(.+)$/.exec(source) ?? [];
  const path = rest === undefined ? '' : resolve(rest);
  if (kind !== 'duckdb' && kind !== 'exports') throw new Stop(words('source.unknown', { source }));
  if (!existsSync(path)) throw new Stop(words('cli.noFile', { file: shortPath(path) }));
  const { DuckDb, DuckDbError } = await import('./duckdb.ts').catch(() => {
    throw new Stop(words('source.noDuckDb'));
  });
  const engine = await DuckDb.open(':memory:', MEMORY);
  try {
    const present =
      kind === 'exports'
        ? await (await import('./fromExports.ts')).fillFromExports(engine, path, order)
        : null;
    if (kind === 'duckdb') await nameTables(engine, path, order);
    order.progress(words('source.counting'));
    const counting = figuresOf(engine, questionOf(order.settings, order.asOf, present, order.zone));
    order.onCounting?.();
    return await counting;
  } catch (error) {
    if (error instanceof Stop) throw error;
    if (error instanceof Refusal) throw new Stop(words.say(error.sentence));
    if (error instanceof DuckDbError) throw new Stop(words('source.failed', { message: error.message }));
    throw error;
  } finally {
    engine.close();
    rmSync(MEMORY.temp_directory, { recursive: true, force: true });
  }
}

/** Has BigQuery count, with the person's own login. */
async function fromBigQuery(
  value: string,
  { settings, asOf, words, progress, zone, target, location, mostBytes }: SourceOrder,
): Promise<FigureRow[]> {
  try {
    const source = sourceDataset(value);
    const bigQuery = new BigQuery(source, {
      target: targetDataset(target ?? TARGET, source.project),
      location,
      mostBytes: mostBytes === undefined ? undefined : bytesFrom(mostBytes),
      say: (said) => progress(words.say(said)),
    });
    // Each step is a job of its own: a day that is said is the same for all of them.
    const day = asOf ?? onlyDate(new Date().toLocaleDateString('sv-SE', { timeZone: zone }))!;
    return await bigQuery.figures(questionOf(settings, day, null, zone));
  } catch (error) {
    throw error instanceof Refusal ? new Stop(words.say(error.sentence)) : error;
  }
}

type DuckDb = import('./duckdb.ts').DuckDb;

/** Gives the tables of the contract their names, wherever they are: in a database, or as files of a folder. */
async function nameTables(engine: DuckDb, path: string, { words, progress }: SourceOrder): Promise<void> {
  const isFolder = statSync(path).isDirectory();
  if (!isFolder) await engine.run(`ATTACH '${path.replaceAll("'", "''")}' AS crm (READ_ONLY)`);
  const schema = isFolder ? '' : await schemaOfLeads(engine);
  for (const table of CONTRACT) {
    const from = isFolder ? fileOf(path, table.name) : `crm.${schema}.${table.name}`;
    if (from === null || !(await isThere(engine, from))) {
      if (table.name === 'leads') throw new Stop(words('source.noLeads', { place: shortPath(path) }));
      progress(words('source.noTable', { table: table.name, place: shortPath(path) }));
      await engine.makeEmpty(table.name);
      continue;
    }
    const types = new Map(
      (await engine.rows(`DESCRIBE SELECT * FROM ${from}`)).map(
        ({ column_name: name, column_type: type }) => [String(name).toLowerCase(), String(type)],
      ),
    );
    const columns = new Set(types.keys());
    const zoned = table.columns.filter(({ name }) => types.get(name)?.includes('TIME ZONE'));
    if (zoned.length > 0)
      throw new Stop(
        words('source.zoned', { table: table.name, columns: zoned.map(({ name }) => name).join(', ') }),
      );
    const missing = table.columns.filter(({ name }) => !columns.has(name)).map(({ name }) => name);
    if (missing.length > 0)
      throw new Stop(words('source.noColumns', { table: table.name, columns: missing.join(', ') }));
    await engine.nameTable(table.name, from);
  }
}

/** The schema of the database that has leads: mostly there is one. */
async function schemaOfLeads(engine: DuckDb): Promise<string> {
  const found = await engine.rows(
    "SELECT table_schema AS name FROM information_schema.tables WHERE table_catalog = 'crm' AND LOWER(table_name) = 'leads' ORDER BY CASE table_schema WHEN 'main' THEN 0 ELSE 1 END",
  );
  return `"${String(found[0]?.name ?? 'main')}"`;
}

async function isThere(engine: DuckDb, from: string): Promise<boolean> {
  return engine.rows(`SELECT 1 FROM ${from} LIMIT 0`).then(
    () => true,
    () => false,
  );
}

function fileOf(folder: string, table: string): string | null {
  const name = readdirSync(folder).find((file) =>
    [`${table}.parquet`, `${table}.csv`, `${table}.csv.gz`].includes(basename(file).toLowerCase()),
  );
  if (name === undefined) return null;
  const path = join(folder, name).replaceAll("'", "''");
  return /\.parquet$/i.test(name) ? `read_parquet('${path}')` : `read_csv('${path}', header = true)`;
}

/** The figures as a file, to bring into a sheet. */
export function figuresCsv(rows: readonly (readonly (string | number)[])[]): string {
  const quoted = (cell: string | number) =>
    typeof cell === 'number' ? String(cell) : `"${cell.replaceAll('"', '""')}"`;
  return `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
}
