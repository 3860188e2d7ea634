import { FIGURE_COLUMNS, FIGURE_KEYS, type FigureRow } from '../schema/figures.ts';
import { DIALECTS, type Dialect } from './dialects.ts';
import { longSelect, ROWS } from './figure.ts';
import { FIGURES } from './figures/figures.ts';
import type { Question } from './question.ts';
import { Sql } from './step.ts';
import { STEPS } from './steps/steps.ts';

/** What runs SQL. */
export interface Engine {
  readonly dialect: Dialect['name'];
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/**
 * Makes the steps as tables, each from the ones before it, and gives all figures as the long table has them. A step that
 * nothing reads any more is dropped, so that of many records no more is kept than is needed.
 */
export async function figuresOf(engine: Engine, question: Question): Promise<FigureRow[]> {
  const sql = new Sql(DIALECTS[engine.dialect], question);
  // One by one they take less time and memory than all in one statement.
  const figures = FIGURES.map((figure) => longSelect([figure], sql));
  const steps = STEPS.map(({ name, select }) => ({ name, select: select(sql) }));
  const texts = [...steps.map(({ select }) => select), ...figures];
  const reads = (text: string, name: string) => new RegExp(`\\b${name}\\b`).test(text);
  const isRead = (name: string, after: number) => texts.slice(after + 1).some((text) => reads(text, name));
  for (const [i, { name, select }] of steps.entries()) {
    await engine.run(`DROP TABLE IF EXISTS ${name}`);
    await engine.run(`CREATE TABLE ${name} AS ${select}`);
    for (const step of steps.slice(0, i))
      if (reads(select, step.name) && !isRead(step.name, i)) await engine.run(`DROP TABLE ${step.name}`);
  }
  const rows: FigureRow[] = [];
  for (const figure of figures) for (const row of await engine.rows(figure)) rows.push(figureRow(row));
  return [
    ...rows,
    { figure: ROWS, keys: Array.from({ length: FIGURE_KEYS }, () => ''), name: ROWS, value: rows.length },
  ];
}

/** A row of the long table, as an engine gives it. */
export function figureRow(row: Readonly<Record<string, unknown>>): FigureRow {
  const [figure, ...rest] = FIGURE_COLUMNS.map((column) => row[column]);
  const keys = rest.slice(0, -2).map((key) => String(key ?? ''));
  return {
    figure: String(figure),
    keys,
    name: String(rest[rest.length - 2]),
    value: Number(rest[rest.length - 1]),
  };
}
