import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { STAGES } from '../src/schema/stages.ts';
import { RECORDS, REPORTS } from './duckdbSql.ts';
import type { Line, Lines, ThreeReports } from './threeReports.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * The three reports by DuckDB with one thread, from the files; its start and its end are part of it. One thread keeps
 * the order of rows, by which the SQL tells the earlier of two.
 */
export async function duckdbThreeReports(folder: string): Promise<ThreeReports> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const rows = async (sql: string): Promise<Row[]> =>
    (await connection.runAndReadAll(sql)).getRowObjectsJS() as Row[];
  await makeRecords(connection, rows, folder);
  const reports = {
    funnel: funnelLines(await rows(REPORTS.funnel), await rows(REPORTS.medianDays)),
    sla: slaLines(await rows(REPORTS.sla(join(folder, 'activities.csv')))),
    closedLoop: closedLoopLines(await rows(REPORTS.closedLoop), await rows(REPORTS.wonDeals)),
  };
  connection.closeSync();
  instance.closeSync();
  return reports;
}

/** Rows with the same id are one record; where no id comes twice, as in most exports, there is nothing to merge. */
async function makeRecords(
  connection: DuckDBConnection,
  rows: (sql: string) => Promise<Row[]>,
  folder: string,
): Promise<void> {
  await connection.run('SET preserve_insertion_order = false; SET enable_progress_bar = false;');
  await connection.run(RECORDS.leads(join(folder, 'leads.csv')));
  if ((await rows(RECORDS.leadsTwice))[0]!.twice) await connection.run(RECORDS.mergeLeads);
  await connection.run(RECORDS.deals(join(folder, 'deals.csv')));
  await connection.run(RECORDS.mergeDeals);
  await connection.run(RECORDS.spend(join(folder, 'spend.csv')));
  await connection.run(RECORDS.matches);
  await connection.run(RECORDS.stageHistory);
  await connection.run(RECORDS.calendar);
}

const number = (value: unknown) => (value === null ? null : Number(value));
const text = (value: unknown) => (value === null ? '' : String(value));
const figures = (row: Row, names: readonly string[]): Line =>
  Object.fromEntries(names.map((name) => [name, number(row[name])]));

function funnelLines(rows: readonly Row[], [total]: readonly Row[]): Lines {
  return Object.fromEntries(
    rows.map((row): [string, Line] => {
      const line = figures(row, STAGES);
      if (row.level === 'all') return ['all', { ...line, medianDays: number(total!.days) }];
      const month = String(row.month);
      const label = row.level === 'source' ? text(row.source) : `${month.slice(0, 4)}-${month.slice(4)}`;
      return [`${row.level}: ${label}`, line];
    }),
  );
}

function slaLines(rows: readonly Row[]): Lines {
  return Object.fromEntries(
    rows.map((row) => [
      row.level === 'all' ? 'all' : `owner: ${text(row.owner)}`,
      figures(row, ['leads', 'inTime', 'late', 'deep', 'medianHours']),
    ]),
  );
}

function closedLoopLines(rows: readonly Row[], [total]: readonly Row[]): Lines {
  return Object.fromEntries<Line>([
    ...rows.map((row): [string, Line] => [
      row.level === 'source'
        ? `source: ${text(row.source)}`
        : `campaign: ${text(row.source)} · ${text(row.campaign)}`,
      figures(row, [...STAGES, 'revenue', 'cost']),
    ]),
    ['all', figures(total!, ['won', 'revenue', 'matched', 'unmatched', 'unmatchedRevenue'])],
  ]);
}
