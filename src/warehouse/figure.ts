import { FIGURE_COLUMNS, FIGURE_KEYS, type FigureRow } from '../schema/figures.ts';
import type { Sql } from './step.ts';

/** Counts of one kind: a SELECT whose columns are keys, then values, all whole numbers. What is not there, and 0, is no row. */
export interface Figure {
  readonly name: string;
  readonly keys: readonly string[];
  readonly values: readonly string[];
  readonly select: (sql: Sql) => string;
}

/** All figures as one long SELECT with the columns of FIGURE_COLUMNS, no row of it twice. */
export function longSelect(figures: readonly Figure[], sql: Sql): string {
  const { string, whole } = sql.dialect;
  return figures
    .map(({ name, keys, values, select }) => {
      const key = (i: number) => (keys[i] ? `CAST(f.${keys[i]} AS ${string})` : `CAST('' AS ${string})`);
      const columns = Array.from({ length: FIGURE_KEYS }, (_, i) => `${key(i)} AS k${i + 1}`);
      const names = values.map((value, i) => `SELECT '${value}'${i === 0 ? ' AS name' : ''}`);
      const cases = values.map((value) => `WHEN '${value}' THEN CAST(f.${value} AS ${whole})`);
      // Counts are grouped by their keys. A list names records, and one that the tables hold twice it would name twice.
      const isList = keys.some((column) => column.endsWith('_id'));
      return `SELECT ${isList ? 'DISTINCT ' : ''}${FIGURE_COLUMNS.join(', ')} FROM (
SELECT '${name}' AS figure, ${columns.join(', ')}, n.name, CASE n.name ${cases.join(' ')} END AS value
FROM (${select(sql)}
) AS f CROSS JOIN (${names.join(' UNION ALL ')}) AS n
) AS long WHERE value <> 0`;
    })
    .join('\nUNION ALL\n');
}

/** How the row is called that says how many there are besides it: of a table that was cut it says another number, or is gone. */
export const ROWS = 'rows';

/** The rows of a table, and how many they are. @param table with the columns of FIGURE_COLUMNS */
export function withRowCount(table: string, { dialect }: Sql): string {
  const keys = Array.from({ length: FIGURE_KEYS }, (_, i) => `CAST('' AS ${dialect.string}) AS k${i + 1}`);
  return `
SELECT ${FIGURE_COLUMNS.join(', ')} FROM ${table}
UNION ALL SELECT '${ROWS}' AS figure, ${keys.join(', ')}, '${ROWS}' AS name, CAST(COUNT(*) AS ${dialect.whole}) AS value FROM ${table}`;
}

/** Rows by figure, each with its values by name. */
export interface Found {
  readonly keys: readonly string[];
  /** 0 where the row says nothing. */
  readonly value: (name: string) => number;
}

/** In the order of their keys: the same figures give the same report, in whatever order an engine has given the rows. */
export function foundIn(rows: Iterable<FigureRow>): (figure: string) => readonly Found[] {
  const figures = new Map<string, Map<string, { keys: readonly string[]; values: Map<string, number> }>>();
  for (const { figure, keys, name, value } of rows) {
    const groups = figures.get(figure) ?? new Map();
    figures.set(figure, groups);
    const key = keys.join('\u0000');
    const group = groups.get(key) ?? { keys, values: new Map<string, number>() };
    groups.set(key, group);
    group.values.set(name, value);
  }
  const found = new Map(
    [...figures].map(([figure, groups]): [string, Found[]] => [
      figure,
      [...groups]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, { keys, values }]) => ({ keys, value: (name) => values.get(name) ?? 0 })),
    ]),
  );
  return (figure) => found.get(figure) ?? [];
}
