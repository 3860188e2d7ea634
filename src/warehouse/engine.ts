import { FIGURE_COLUMNS, type FigureRow } from '../schema/figures.ts';
import { DIALECTS, type Dialect } from './dialects.ts';
import { longSelect } from './figure.ts';
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

/** Makes the steps as tables, each from the ones before it, and gives all figures as the long table has them. */
export async function figuresOf(engine: Engine, question: Question): Promise<FigureRow[]> {
  const sql = new Sql(DIALECTS[engine.dialect], question);
  for (const { name, select } of STEPS) {
    await engine.run(`DROP TABLE IF EXISTS ${name}`);
    await engine.run(`CREATE TABLE ${name} AS ${select(sql)}`);
  }
  const rows = await engine.rows(longSelect(FIGURES, sql));
  return rows.map(figureRow);
}

function figureRow(row: Readonly<Record<string, unknown>>): FigureRow {
  const [figure, ...rest] = FIGURE_COLUMNS.map((column) => row[column]);
  const keys = rest.slice(0, -2).map((key) => String(key ?? ''));
  return {
    figure: String(figure),
    keys,
    name: String(rest[rest.length - 2]),
    value: Number(rest[rest.length - 1]),
  };
}
